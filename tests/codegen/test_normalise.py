"""The rules of `normalise`, one behaviour at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from codegen import marks
from codegen.errors import SpecError
from codegen.shape.normalise import normalise

Describe = Callable[..., dict[str, Any]]


def fields(document: dict[str, Any], name: str = "Thing") -> dict[str, Any]:
    properties: dict[str, Any] = document["components"]["schemas"][name]["properties"]
    return properties


class TestOperations:
    def test_an_operation_carries_its_own_security(self, chain: Callable[[str], Any]) -> None:
        operations = chain("security_and_parameters").operations
        assert operations["get_bed"]["security"] == [{"key": []}, {"token": []}]
        assert operations["dig_up"]["security"] == []

    def test_parameters_of_the_path_come_down_and_own_ones_win(self, chain: Callable[[str], Any]) -> None:
        operations = chain("security_and_parameters").operations
        names = [parameter["name"] for parameter in operations["get_bed"]["parameters"]]
        assert names == ["bed_id", "unit", "depth", "filter", "X-Rows", "bare"]
        by_name = {parameter["name"]: parameter for parameter in operations["get_bed"]["parameters"]}
        assert by_name["depth"]["schema"] == {"type": "number", "description": "For reading only."}
        assert by_name["bare"]["schema"] == {"type": "string"}
        assert by_name["filter"]["schema"] == {"$ref": "#/components/schemas/GetBedFilter"}
        assert by_name["filter"][marks.CONTENT_TYPE] == "application/json"
        assert by_name["X-Rows"]["schema"]["type"] == "array"
        assert [parameter["name"] for parameter in operations["dig_up"]["parameters"]] == ["bed_id", "depth", "unit"]

    def test_extensions_between_named_entries_go(self, describe: Describe) -> None:
        document = describe({"Thing": {"type": "object"}})
        document["paths"]["x-note"] = ["anything"]
        document["paths"]["/thing"]["post"]["responses"]["x-more"] = 1
        document["paths"]["/thing"]["post"]["x-kept"] = {"a": 1}
        document["paths"]["/thing"]["post"]["security"] = [{"x-key": [], "x-note": {"a": 1}}]
        result, changes = normalise(document, file="f")
        assert list(result["paths"]) == ["/thing"]
        assert result["paths"]["/thing"]["post"]["x-kept"] == {"a": 1}
        assert [change.pointer for change in changes if change.rule == "extension"] == [
            "/paths/x-note",
            "/paths/~1thing/post/responses/x-more",
            "/paths/~1thing/post/security/0/x-note",
        ]
        assert result["paths"]["/thing"]["post"]["security"] == [{"x-key": []}]

    @pytest.mark.parametrize(
        ("operation", "server", "path"),
        [
            ("root", "https://rail.example", "/api/v2/"),
            ("list_wagons", "https://rail.example", "/api/v2/trains/{number}/wagons/"),
            ("search_elsewhere", "https://third.example", "/api/v2/elsewhere/search"),
            ("keep_search", "https://other.example", "/elsewhere/search"),
            ("get_station", "https://north.rail.example", "/v3/stations/{station_code}"),
            ("local", "", "/inside/local"),
        ],
    )
    def test_server_and_path_are_worked_out(
        self, chain: Callable[[str], Any], operation: str, server: str, path: str
    ) -> None:
        result = chain("servers_and_paths")
        found = result.operations[operation]
        assert (found[marks.SERVER], found[marks.PATH]) == (server, path)
        assert path in result.document["paths"]

    def test_a_root_path_on_a_bare_host_keeps_its_slash(self, chain_of: Callable[..., Any], describe: Describe) -> None:
        document = describe({})
        document["paths"] = {"/": {"get": {"operationId": "root", "responses": {"204": {"description": "Ok."}}}}}
        assert chain_of(document).operations["root"][marks.PATH] == "/"

    def test_two_operations_never_share_a_place(self, chain: Callable[[str], Any]) -> None:
        result = chain("same_place_twice")
        assert set(result.operations) == {"count_one", "count_two"}
        assert {operation[marks.PATH] for operation in result.operations.values()} == {"/v1/count"}
        assert set(result.document["paths"]) == {"/v1/count", "/v1/count#count_two"}

    def test_names_of_operations(self, chain: Callable[[str], Any]) -> None:
        operations = chain("operation_ids").operations
        # An id that is good already keeps its name; the others are numbered by path, not by place in the file.
        assert {name: operation[marks.PATH] for name, operation in operations.items()} == {
            "get_thing": "/c",
            "get_thing_2": "/a",
            "get_thing_3": "/b",
            "import_": "/d",
            "put_e_id": "/e/{id}",
            "call_2fa": "/f",
        }

    def test_json_is_asked_for_where_the_path_leaves_the_format_open(self, chain: Callable[[str], Any]) -> None:
        operations = chain("format_segment").operations
        assert operations["basic"][marks.PATH] == "/ni/basic/json"
        assert operations["basic"]["parameters"] == []
        assert operations["dotted"][marks.PATH] == "/ni/dotted.json"
        # Another operation has that place already, or the word means something else.
        assert operations["both"][marks.PATH] == "/ni/both/{format}"
        assert operations["both_json"][marks.PATH] == "/ni/both/json"
        assert operations["paper"][marks.PATH] == "/ni/paper/{format}"


class TestMessages:
    def test_only_success_is_left_among_the_answers(self, chain: Callable[[str], Any]) -> None:
        operations = chain("responses").operations
        assert {name: list(operation["responses"]) for name, operation in operations.items()} == {
            "numbered": ["200", "201"],
            "ranged": ["2XX"],
            "defaulted": ["2XX"],
            "only_errors": ["200"],
            "moved": ["302"],
            "shared": ["200"],
            "shared_too": ["200"],
            "silent": ["200"],
        }
        assert list(operations["numbered"][marks.ERROR_RESPONSES]) == ["420", "default"]
        assert list(operations["ranged"][marks.ERROR_RESPONSES]) == ["4XX"]
        assert operations["moved"]["responses"]["302"]["description"] == "Over there."
        problem = operations["numbered"][marks.ERROR_RESPONSES]["default"]["content"]["application/problem+json"]
        assert problem["schema"]["properties"] == {"detail": {"type": "string"}}

    @pytest.mark.parametrize(
        ("operation", "bodies", "answer"),
        [
            ("many", ["application/json; charset=utf-8", "multipart/form-data"], "application/json"),
            ("form", ["application/x-www-form-urlencoded", "application/octet-stream"], "application/xml"),
            ("bytes_", ["image/png"], "application/pdf"),
            ("untyped", ["application/json"], "application/json"),
            ("hollow", [], "text/csv"),
        ],
    )
    def test_the_usual_media_type_comes_first(
        self, chain: Callable[[str], Any], operation: str, bodies: list[str], answer: str
    ) -> None:
        found = chain("media_types").operations[operation]
        assert list(found["responses"]["200"]["content"]) == [answer]
        assert list(found.get("requestBody", {}).get("content", {})) == bodies

    def test_nothing_is_forgotten_about_the_media_types(self, chain: Callable[[str], Any]) -> None:
        operations = chain("media_types").operations
        answer = operations["many"]["responses"]["200"]
        assert answer[marks.MEDIA_TYPES] == ["text/xml", "application/hal+json", "application/json"]

    def test_a_body_may_be_left_out_where_the_description_says_so(self, chain: Callable[[str], Any]) -> None:
        operations = chain("media_types").operations
        assert [operations[name]["requestBody"].get("required") for name in ("many", "form")] == [None, True]

    def test_a_status_that_is_none_is_refused(self, describe: Describe) -> None:
        document = describe({"Thing": {"type": "object"}})
        document["paths"]["/thing"]["post"]["responses"] = {"ok": {"description": "Ok."}}
        with pytest.raises(SpecError, match="'OK' is not a status"):
            normalise(document, file="f")

    def test_webhooks_of_every_kind_are_listed(self, chain: Callable[[str], Any]) -> None:
        result = chain("webhooks")
        hooks = result.document[marks.WEBHOOKS]
        assert {name: hook["schema"].rpartition("/")[2] for name, hook in hooks.items()} == {
            "old-style": "Event",
            "first-of-group": "FirstOfGroupWebhook",
            "second-of-group": "SecondOfGroupWebhook",
            "bell-rung": "BellRungWebhook",
            "state-changed": "StateChangedWebhook",
        }
        assert hooks["bell-rung"]["summary"] == "Somebody rang."
        assert {hook["method"] for hook in hooks.values()} == {"post"}
        assert "bell-rung" in result.document["webhooks"]


class TestSchemas:
    def test_defaults_and_formats_do_not_act(self, chain: Callable[[str], Any]) -> None:
        result = chain("words_that_act")
        letter = fields(result.document, "Letter")
        assert letter["default"] == {"type": "string", marks.DEFAULT: "dear"}
        assert letter["format"] == {"type": "string", marks.FORMAT: "uuid"}
        assert letter["sheets"] == {"type": "integer", "format": "int32", marks.DEFAULT: 1}
        assert letter["scan"] == {"type": "string", "format": "binary"}
        order, since = result.operations["send_letter"]["parameters"]
        assert order["schema"] == {"type": "string", "enum": ["asc", "desc", "ASC", "DESC"], marks.DEFAULT: "none"}
        assert since["schema"] == {"type": "string", marks.FORMAT: "date"}

    def test_exclusive_bounds_are_numbers(self, chain: Callable[[str], Any]) -> None:
        letter = fields(chain("words_that_act").document, "Letter")
        assert letter["weight"] == {"type": "number", "maximum": 9, "exclusiveMinimum": 0}
        assert letter["stamp"] == {"type": "number", "exclusiveMinimum": 2}

    def test_null_is_a_type(self, chain: Callable[[str], Any]) -> None:
        box = fields(chain("nullability").normalised, "Box")
        null = {"type": "null"}
        lid = {"$ref": "#/components/schemas/Lid"}
        assert box["label"] == {"type": ["string", "null"]}
        assert box["size"] == {"oneOf": [{"type": "string", "enum": ["small", "large"]}, null]}
        assert box["weight"] == {"oneOf": [{"type": "integer", "enum": [1, 2]}, null]}
        assert box["lid"] == {"oneOf": [lid, null]}
        assert box["inner"]["oneOf"][1] == null
        assert box["content"] == {"oneOf": [{"type": "string"}, lid, null]}
        assert box["anything"] == {}

    def test_enumerations_are_plain(self, chain: Callable[[str], Any]) -> None:
        choices = fields(chain("enumerations").normalised, "Choices")
        assert choices == {
            "mixed": {"type": ["boolean", "integer"], marks.ENUM: [True, False, 0, 1]},
            "twice": {"type": "string", "enum": ["a", "b"]},
            "cases": {"type": "string", "enum": ["asc", "ASC"]},
            "flag": {"type": "boolean", marks.ENUM: [True]},
            "unquoted": {"type": "string", "enum": ["1", "true", "no"]},
            "quoted": {"type": "integer", "enum": [1, 2]},
            "untyped": {"type": "string", "enum": ["red", "green"]},
            "ratios": {"type": "number", marks.ENUM: [0.5, 1.5]},
            "list": {"type": "array", "items": {"type": "string", "enum": ["x", "y"]}},
            "nothing": {"type": "null"},
            "fixed": {"type": "string", "const": "blue"},
            "empty": {"type": "null"},
            "shape": {"type": "object", marks.CONST: {"a": 1}},
            "country": {"type": "string", "enum": ["NO", "SE"]},
        }

    def test_slips_are_read_as_they_were_meant(self, chain: Callable[[str], Any]) -> None:
        slips = chain("types_and_slips").normalised["components"]["schemas"]["Slips"]
        assert slips["type"] == "object"
        assert slips["required"] == ["named", "count"]
        assert slips["properties"] == {
            "named": {"type": "string"},
            "count": {"type": "integer"},
            "day": {"type": "string", marks.FORMAT: "date"},
            "upload": {"type": "string", "format": "binary"},
            "open": {},
            "list": {"type": "array", "items": {}},
            "pairs": {"type": "array", "items": {"oneOf": [{"type": "string"}, {"type": "integer"}]}},
            "rows": {"type": "array", "items": {"type": "object", "properties": {"cell": {"type": "string"}}}},
            "odd": {"type": "array", "items": {"type": "string"}},
            "either": {"type": ["string", "integer", "null"]},
            "tree": {"oneOf": [{"type": "object", "properties": {"leaf": {"type": "string"}}}, {"type": "null"}]},
            "many": {
                "oneOf": [
                    {"type": "string", "maxLength": 3, "x-vonage-hint": "a short word"},
                    {"type": "array", "items": {"type": "string"}},
                ]
            },
            "yes": {},
        }

    def test_newer_words_are_read_or_dropped(self, chain: Callable[[str], Any]) -> None:
        result = chain("keywords_31")
        newer = result.normalised["components"]["schemas"]["Newer"]
        assert not {"if", "then", "$defs", "unevaluatedProperties"} & set(newer)
        assert newer["properties"]["a"]["example"] == "x"
        assert newer["properties"]["c"] == {"type": "string", "maxLength": 5, "description": "A label of its own."}
        assert newer["properties"]["d"] == {"type": "object", "additionalProperties": {"type": "integer"}}
        assert len(result.pointers("keyword")) == 5

    def test_a_bound_that_the_example_breaks_is_dropped(self, chain: Callable[[str], Any]) -> None:
        result = chain("empty_and_doubtful")
        loan = fields(result.document, "Loan")
        assert loan["days"] == {"type": "integer", "example": 3}
        assert loan["until"] == {"type": "string", "example": "tomorrow"}
        assert "pattern" not in loan["callback"]
        assert loan["currency"]["pattern"] == "^[A-Z]{3}$"
        assert "pattern" not in result.operations["list_records"]["parameters"][0]["schema"]
        assert len(result.pointers("contradiction")) == 4

    def test_rules_of_early_drafts_about_fields_that_go_together(self, chain: Callable[[str], Any]) -> None:
        loan = chain("empty_and_doubtful").schemas["Loan"]
        assert loan[marks.NOT_TOGETHER] == [["days", "until"]]
        assert loan[marks.DEPENDENT_REQUIRED] == {"fee": ["currency"]}
        assert "dependencies" not in loan

    def test_an_object_with_items_is_a_list_and_a_type_without_quotes_is_null(
        self, chain: Callable[[str], Any]
    ) -> None:
        loan = fields(chain("empty_and_doubtful").document, "Loan")
        assert loan["titles"] == {"type": "array", "items": {"type": "string"}}
        assert loan["nothing"] == {"type": "null"}

    def test_what_contradicts_the_type_gives_way(self, describe: Describe) -> None:
        parts = {"a": {"type": "string"}}
        document = describe(
            {
                "Listed": {"type": "object", "properties": parts, "enum": ["x", "y"]},
                "Const": {"properties": parts, "const": "x"},
                "Blank": {"type": None, "properties": parts},
                "Null": {"type": "null", "properties": parts},
                "Tuple": {"allOf": [{"items": [{"type": "string"}, {"type": "integer"}]}]},
                "Needs": {
                    "properties": parts,
                    "dependentRequired": {"a": 3},
                    "dependencies": {"a": {"not": {"required": [{}]}}},
                },
            }
        )
        schemas = normalise(document, file="f")[0]["components"]["schemas"]
        for name in ("Listed", "Const", "Blank"):
            assert schemas[name] == {"type": "object", "properties": parts}
        assert schemas["Null"] == {"type": "null"}
        assert schemas["Tuple"]["items"] == {"oneOf": [{"type": "string"}, {"type": "integer"}]}
        assert schemas["Needs"] == {"type": "object", "properties": parts}

    def test_an_unknown_type_is_refused(self, describe: Describe) -> None:
        with pytest.raises(SpecError) as caught:
            normalise(describe({"Thing": {"type": "gizmo"}}), file="specs/x.yaml")
        assert str(caught.value) == (
            "specs/x.yaml#/components/schemas/Thing/type: 'gizmo' is not a type. "
            "Use one of null, boolean, object, array, number, integer, string."
        )


class TestCombinations:
    def test_all_of_becomes_one_object(self, chain: Callable[[str], Any]) -> None:
        result = chain("all_of")
        car = result.normalised["components"]["schemas"]["Car"]
        assert car["type"] == "object"
        assert car["required"] == ["kind", "doors", "engine"]
        assert car["description"] == "Something with four wheels."
        assert car["properties"]["kind"] == {"type": "string", "enum": ["car"]}
        engine = car["properties"]["engine"]
        assert engine["required"] == ["power"]
        assert engine["properties"] == {"power": {"type": "integer"}, "fuel": {"type": "string", "enum": ["petrol"]}}
        # Narrowing what is allowed is worth a line in the log, adding to it is not.
        assert result.pointers("redefined") == ["/components/schemas/Car/properties/kind"]

    def test_all_of_one_reference_is_that_reference(self, chain: Callable[[str], Any]) -> None:
        result = chain("all_of")
        schemas = result.normalised["components"]["schemas"]
        assert schemas["Garage"]["properties"]["first"]["$ref"] == "#/components/schemas/Car"
        assert schemas["Garage"]["properties"]["first"]["description"] == "The first."
        assert "Alias" not in schemas
        assert result.pointers("alias") == ["/components/schemas/Alias"]
        assert schemas["Plate"] == {"type": "string", "maxLength": 8}

    def test_what_stands_beside_a_union_goes_into_its_branches(self, chain: Callable[[str], Any]) -> None:
        schemas = chain("unions").normalised["components"]["schemas"]
        shared = schemas["Shared"]
        assert set(shared) == {"oneOf"}
        assert [branch["required"] for branch in shared["oneOf"]] == [["id", "start"], ["id", "end"]]
        assert all("id" in branch["properties"] for branch in shared["oneOf"])
        assert [set(branch["properties"]) for branch in schemas["Both"]["oneOf"]] == [{"ttl", "channel", "kind"}] * 2

    def test_any_of_is_one_of_and_a_lonely_branch_is_itself(self, chain: Callable[[str], Any]) -> None:
        schemas = chain("unions").normalised["components"]["schemas"]
        assert len(schemas["Media"]["oneOf"]) == 2
        assert "Lonely" not in schemas

    def test_a_choice_of_required_fields_is_no_union(self, chain: Callable[[str], Any]) -> None:
        choice = chain("unions").normalised["components"]["schemas"]["Choice"]
        assert choice["type"] == "object"
        assert choice[marks.ANY_REQUIRED] == [["a"], ["b"]]
        assert "oneOf" not in choice

    @pytest.mark.parametrize(
        ("schema", "words"),
        [
            ({"allOf": [{"type": "string"}, {"type": "object"}]}, "cannot be both string and object"),
            (
                {"type": "object", "properties": {"a": {}}, "oneOf": [{"type": "string"}]},
                "no branch of this union agrees",
            ),
            ({"allOf": [{"$ref": "#/components/schemas/Thing"}, {"properties": {"a": {}}}]}, "combined from itself"),
            (
                {"type": "object", "properties": {"x": {}}, "oneOf": [{"type": "null"}]},
                "no branch of this union agrees",
            ),
        ],
    )
    def test_what_no_value_can_meet_is_refused(self, describe: Describe, schema: dict[str, Any], words: str) -> None:
        with pytest.raises(SpecError, match=words) as caught:
            normalise(describe({"Thing": schema}), file="f")
        assert caught.value.pointer == "/components/schemas/Thing"

    def test_unions_may_not_multiply_without_bound(self, describe: Describe) -> None:
        union: dict[str, Any] = {"oneOf": [{"properties": {f"a{n}": {}}} for n in range(20)]}
        with pytest.raises(SpecError, match="multiply to 400 branches"):
            normalise(describe({"Thing": {"allOf": [union, union]}}), file="f")

    @pytest.mark.parametrize(
        "schemas",
        [
            {"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}},
            {
                "A": {"allOf": [{"$ref": "#/components/schemas/B"}]},
                "B": {"oneOf": [{"$ref": "#/components/schemas/A"}]},
            },
            {
                "A": {
                    "properties": {"x": {}},
                    "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
                },
                "B": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"required": ["x"], "properties": {"y": {}}}]},
            },
        ],
    )
    def test_what_is_nothing_but_itself_is_refused(self, describe: Describe, schemas: dict[str, Any]) -> None:
        with pytest.raises(SpecError, match="combined from itself"):
            normalise(describe(schemas), file="f")

    def test_an_endless_all_of_is_named_where_it_begins_to_repeat(self, describe: Describe) -> None:
        again = {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"more": {"type": "string"}}}]}
        with pytest.raises(SpecError, match="keeps containing itself") as caught:
            normalise(describe({"A": {"type": "object", "properties": {"inner": again}}}), file="f")
        assert caught.value.pointer == "/components/schemas/A/properties/inner"

    def test_an_all_of_whose_members_share_what_is_made_of_them_is_refused(self, describe: Describe) -> None:
        node, leafy = ({"$ref": f"#/components/schemas/{name}"} for name in ("Node", "Leafy"))
        schemas = {
            "Node": {"type": "object", "properties": {"right": {"allOf": [node, leafy]}}},
            "Leafy": {"allOf": [node, {"properties": {"leaf": leafy}}]},
        }
        with pytest.raises(SpecError, match="keeps containing itself") as caught:
            normalise(describe(schemas), file="f")
        assert caught.value.pointer == "/components/schemas/Node/properties/right"

    def test_rules_about_fields_that_go_together_add_up(self, describe: Describe) -> None:
        def one(*names: str) -> dict[str, Any]:
            return {"anyOf": [{"required": [name]} for name in names]}

        base = {
            "type": "object",
            "properties": {"a": {}, "b": {}, "c": {}},
            **one("a", "b"),
            "not": {"required": ["a", "b"]},
            "dependentRequired": {"a": ["c"]},
        }
        more = {**one("b", "c"), "not": {"required": ["b", "c"]}, "dependentRequired": {"a": ["b"], "b": ["c"]}}
        document = describe({"Base": base, "Thing": {"allOf": [{"$ref": "#/components/schemas/Base"}, more]}})
        thing = normalise(document, file="f")[0]["components"]["schemas"]["Thing"]
        assert thing[marks.ANY_REQUIRED] == [["a", "b"], ["a", "c"], ["b"], ["b", "c"]]
        assert thing[marks.NOT_TOGETHER] == [["a", "b"], ["b", "c"]]
        assert thing[marks.DEPENDENT_REQUIRED] == {"a": ["c", "b"], "b": ["c"]}


class TestNames:
    def test_reserved_names_are_left_alone(self, chain: Callable[[str], Any]) -> None:
        schemas = chain("reserved_names").schemas
        assert {
            schema[marks.ORIGINAL_NAME]: name for name, schema in schemas.items() if marks.ORIGINAL_NAME in schema
        } == {
            "Response": "ResponseModel",
            "list": "ListModel",
            "Op": "OpModel",
            "Exception": "ExceptionModel",
            "SmsText": "SmsText2",
            "sms_text": "SmsText3",
        }

    def test_properties_that_clash_stay_out_of_the_model(self, chain: Callable[[str], Any]) -> None:
        schema = chain("reserved_names").schemas["Fields"]
        assert set(schema["properties"]) == {"client-ref", "client_ref", "from", "self", "a-b"}
        assert set(schema[marks.UNMODELLED_PROPERTIES]) == {"a.b", "to_dict", "additional_properties"}
        # Their values travel among the additional properties, which therefore have to be allowed.
        assert schema["additionalProperties"] is True
        assert schema["required"] == ["to_dict"]

    def test_the_order_of_the_file_decides_no_name(self, describe: Describe) -> None:
        names = ["sms_text", "SmsText", "SMSText", "list", "ListModel"]
        schemas = {name: {"type": "object", "properties": {name: {"type": "string"}}} for name in names}
        first, _ = normalise(describe(schemas), file="f")
        second, _ = normalise(describe(dict(reversed(schemas.items()))), file="f")
        assert first["components"]["schemas"] == second["components"]["schemas"]


class TestShape:
    @pytest.mark.parametrize(
        ("change", "pointer", "words"),
        [
            ({"info": None}, "/info", "expected a mapping (info), found nothing"),
            ({"info": {"title": "T", "version": 1.0}}, "/info/version", "put it in quotes"),
            ({"info": {"version": "1"}}, "/info", "has no 'title'"),
            ({marks.WEBHOOKS: {"w": {"schema": "Ring"}}}, "/x-webhooks/w/schema", "a reference to one below"),
            ({"paths": []}, "/paths", "expected a mapping, found a list"),
            ({"paths": {"/a": {"get": None}}}, "/paths/~1a/get", "expected a mapping (operation), found nothing"),
            ({"components": {"schemas": {"A": 1}}}, "/components/schemas/A", "expected a mapping (schema), found 1"),
            (
                {"components": {"schemas": {"A": {"properties": {"b": {"$ref": "#/nowhere"}}}}}},
                "/components/schemas/A/properties/b",
                "leads to no schema",
            ),
            (
                {"components": {"schemas": {"A": {"$ref": "#/components/schemas/A"}}}},
                "/components/schemas/A",
                "back to itself",
            ),
            (
                {"components": {"schemas": {"A": {"minLength": -1}}}},
                "/components/schemas/A/minLength",
                "an integer of at least 0",
            ),
            (
                {"components": {"parameters": {"P": {"name": "p", "in": "body"}}}},
                "/components/parameters/P/in",
                "cookie",
            ),
        ],
    )
    def test_a_malformed_document_is_refused(
        self, describe: Describe, change: dict[str, Any], pointer: str, words: str
    ) -> None:
        with pytest.raises(SpecError) as caught:
            normalise({**describe({}), **change}, file="f")
        assert caught.value.pointer == pointer
        assert words in str(caught.value)
