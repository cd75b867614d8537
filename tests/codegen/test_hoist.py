"""Names of inline schemas, sharing, circles and discriminators."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from codegen import marks
from codegen.grammar import component_ref
from codegen.shape.hoist import hoist
from codegen.shape.normalise import normalise

Describe = Callable[..., dict[str, Any]]


def both_steps(document: dict[str, Any]) -> dict[str, Any]:
    normalised, _ = normalise(document, file="f")
    hoisted, _ = hoist(normalised, file="f")
    return hoisted


class TestNaming:
    def test_a_name_says_where_the_schema_is(self, chain: Callable[[str], Any]) -> None:
        assert set(chain("hoisting").schemas) - {"Place", "Base", "AAA", "CreateCallBodyAnswer"} == {
            "BaseMeta",
            "ListCallsRange",
            "ListCallsResponse",
            "ListCallsResponseEmbedded",
            "ListCallsResponseEmbeddedCallsItem",
            "ListCallsResponseLinks",
            "ListCallsResponseLinksValue",
            "ListCallsResponseFree",
            "ListCallsResponseAlsoFree",
            "CreateCallBody",
            "CreateCallBodyToItem",
            "CreateCallBodyToItemPhone",
            "CreateCallBodyToItemSip",
            # A schema of the description has the plain name already.
            "CreateCallBodyAnswer2",
            "CreateCallBodyAnswer2Option1",
            "CreateCallBodyAnswer2Option2",
        }

    def test_titles_are_dropped(self, chain: Callable[[str], Any]) -> None:
        result = chain("hoisting")
        assert "title" not in result.schemas["ListCallsResponse"]
        assert "title" not in result.schemas["Place"]
        assert "title" in result.rules()

    def test_what_is_no_object_stays_inline(self, chain: Callable[[str], Any]) -> None:
        body = chain("hoisting").schemas["CreateCallBody"]
        assert body["properties"]["to"] == {
            "type": "array",
            "items": {"$ref": "#/components/schemas/CreateCallBodyToItem"},
        }
        assert body["properties"]["limit"] == {"oneOf": [{"type": "string"}, {"type": "integer"}]}

    def test_null_adds_nothing_to_a_name(self, chain: Callable[[str], Any]) -> None:
        result = chain("nullability")
        null = {"type": "null"}
        assert result.schemas["Box"]["properties"]["inner"] == {
            "oneOf": [{"$ref": "#/components/schemas/BoxInner"}, null]
        }
        assert result.schemas["MaybeBox"] == {"oneOf": [{"$ref": "#/components/schemas/MaybeBoxValue"}, null]}

    def test_the_status_is_part_of_the_name_only_if_there_are_several(self, chain: Callable[[str], Any]) -> None:
        schemas = chain("responses").schemas
        assert {"NumberedResponse200", "NumberedResponse201", "ReportResponse", "ReportResponseRowsItem"} <= set(
            schemas
        )

    def test_answers_that_mean_failure_make_no_schema(self, chain: Callable[[str], Any]) -> None:
        assert not [name for name in chain("responses").schemas if "Broken" in name]

    def test_the_order_of_the_file_decides_no_name(self, describe: Describe) -> None:
        inline = {"type": "object", "properties": {"x": {"type": "object", "properties": {"y": {"type": "string"}}}}}
        schemas = {name: {"type": "object", "properties": {"part": inline, name: {}}} for name in ("B", "A", "C")}
        first = both_steps(describe(copy.deepcopy(schemas)))
        second = both_steps(describe(dict(reversed(schemas.items()))))
        assert first["components"]["schemas"] == second["components"]["schemas"]


class TestSharing:
    def test_an_equal_named_schema_is_shared(self, chain: Callable[[str], Any]) -> None:
        result = chain("hoisting")
        place = result.schemas["ListCallsResponse"]["properties"]["place"]
        assert place == {"$ref": "#/components/schemas/Place", "description": "Where."}
        assert len(result.pointers("share")) == 1

    def test_a_copied_property_keeps_its_first_name(self, chain: Callable[[str], Any]) -> None:
        schemas = chain("hoisting").schemas
        assert schemas["AAA"]["properties"]["meta"] == schemas["Base"]["properties"]["meta"]
        assert "AAAMeta" not in schemas
        assert not any(marks.ORIGIN in str(schema) for schema in schemas.values())

    def test_free_objects_share_no_name(self, chain: Callable[[str], Any]) -> None:
        properties = chain("hoisting").schemas["ListCallsResponse"]["properties"]
        assert properties["free"] != properties["also_free"]

    def test_a_difference_in_limits_is_a_difference(self, describe: Describe) -> None:
        named = {"type": "object", "properties": {"n": {"type": "integer", "maximum": 5}}}
        other = {"type": "object", "properties": {"n": {"type": "integer", "maximum": 6}}}
        schemas = both_steps(describe({"Named": named, "Holder": {"properties": {"o": other}}}))["components"][
            "schemas"
        ]
        assert schemas["Holder"]["properties"]["o"] == {"$ref": "#/components/schemas/HolderO"}

    def test_a_property_named_like_a_remark_counts(self, describe: Describe) -> None:
        named = {"type": "object", "properties": {"n": {"type": "string"}}}
        other = {"type": "object", "properties": {"n": {"type": "string"}, "title": {"type": "string"}}}
        schemas = both_steps(describe({"Named": named, "Holder": {"properties": {"o": other}}}))["components"][
            "schemas"
        ]
        assert schemas["Holder"]["properties"]["o"] == {"$ref": "#/components/schemas/HolderO"}

    def test_a_difference_in_what_goes_together_is_a_difference(self, describe: Describe) -> None:
        base = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}
        choice = {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
        document = describe({"Base": base, "Thing": {"type": "object", "properties": {"part": {**base, **choice}}}})
        schemas = hoist(normalise(document, file="f")[0], file="f")[0]["components"]["schemas"]
        assert schemas["Thing"]["properties"]["part"] == {"$ref": "#/components/schemas/ThingPart"}
        assert schemas["ThingPart"][marks.ANY_REQUIRED] == [["a"], ["b"]]


class TestCircles:
    def test_objects_may_contain_themselves(self, chain: Callable[[str], Any]) -> None:
        schemas = chain("recursion").schemas
        assert schemas["Node"]["properties"]["left"] == {"$ref": "#/components/schemas/Node"}
        assert schemas["Leafy"]["properties"]["leaf"] == {"$ref": "#/components/schemas/Leafy"}
        assert schemas["JsonOption3"]["additionalProperties"] == {"$ref": "#/components/schemas/Json"}

    def test_a_circle_without_an_object_is_cut_once(self, chain: Callable[[str], Any]) -> None:
        result = chain("recursion")
        assert result.schemas["Json"]["oneOf"][1]["items"] == {marks.RECURSIVE: "#/components/schemas/Json"}
        assert result.schemas["Ping"]["oneOf"][1] == {"$ref": "#/components/schemas/Pong"}
        assert result.schemas["Pong"]["oneOf"][1] == {marks.RECURSIVE: "#/components/schemas/Ping"}
        assert len(result.pointers("circle")) == 2

    def test_a_map_of_itself_is_cut(self, describe: Describe) -> None:
        tree = {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Tree"}}
        schemas = hoist(normalise(describe({"Tree": tree}), file="f")[0], file="f")[0]["components"]["schemas"]
        assert schemas["Tree"]["additionalProperties"] == {marks.RECURSIVE: "#/components/schemas/Tree"}


class TestDiscriminators:
    def test_one_is_found_where_the_branches_tell_themselves_apart(self, chain: Callable[[str], Any]) -> None:
        to = chain("hoisting").schemas["CreateCallBodyToItem"]
        assert to["discriminator"] == {
            "propertyName": "type",
            "mapping": {
                "phone": "#/components/schemas/CreateCallBodyToItemPhone",
                "sip": "#/components/schemas/CreateCallBodyToItemSip",
            },
        }

    def test_a_union_inside_a_union_is_one_target(self, chain: Callable[[str], Any]) -> None:
        schemas = chain("unions").schemas
        body = schemas["SendMessageBody"]
        assert body["discriminator"]["propertyName"] == "channel"
        assert body["discriminator"]["mapping"] == {
            "sms": "#/components/schemas/SendMessageBodySms",
            "mms": "#/components/schemas/Media",
        }
        assert schemas["Media"]["discriminator"]["propertyName"] == "kind"

    def test_a_stated_one_is_completed_and_freed_of_strangers(self, chain: Callable[[str], Any]) -> None:
        stated = chain("unions").schemas["Stated"]["discriminator"]
        assert stated["propertyName"] == "channel"
        assert stated["mapping"] == {"mms": "#/components/schemas/Image", "Extra": "#/components/schemas/Extra"}

    def test_one_that_no_branch_knows_gives_way(self, chain: Callable[[str], Any]) -> None:
        assert chain("unions").schemas["Wrong"]["discriminator"]["propertyName"] == "kind"

    def test_values_survive_the_merging_of_branches(self, chain: Callable[[str], Any]) -> None:
        tagged = chain("unions").schemas["Tagged"]["discriminator"]
        assert tagged["mapping"] == {
            "long": "#/components/schemas/TaggedLong",
            "Text": "#/components/schemas/TaggedText",
        }

    def test_every_mapping_leads_to_a_branch(self, chain: Callable[[str], Any]) -> None:
        for name in ("unions", "hoisting"):
            for schema in chain(name).schemas.values():
                targets = {branch.get("$ref") for branch in schema.get("oneOf", [])}
                assert set(schema.get("discriminator", {}).get("mapping", {}).values()) <= targets

    def test_branches_that_share_a_value_are_joined(self, chain: Callable[[str], Any]) -> None:
        schemas = chain("empty_and_doubtful").schemas
        both = [{"$ref": "#/components/schemas/Lent"}, {"$ref": "#/components/schemas/Returned"}]
        assert schemas["AnyRecordLoan"] == {"oneOf": both}
        assert schemas["AnyRecord"] == {
            "oneOf": [{"$ref": "#/components/schemas/AnyRecordLoan"}, {"$ref": "#/components/schemas/Bought"}],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {
                    "loan": "#/components/schemas/AnyRecordLoan",
                    "purchase": "#/components/schemas/Bought",
                },
            },
        }
        assert schemas["AllAlike"] == {"oneOf": both}

    def test_branches_that_say_the_same_have_none(self, describe: Describe) -> None:
        branches = [
            {"type": "object", "properties": {"kind": {"const": "a"}, key: {"type": "string"}}} for key in ("x", "y")
        ]
        schema = both_steps(describe({"Thing": {"oneOf": branches}}))["components"]["schemas"]["Thing"]
        assert "discriminator" not in schema

    def test_a_required_property_goes_before_one_that_may_be_missing(self, describe: Describe) -> None:
        branches = [
            {"type": "object", "required": ["b"], "properties": {"a": {"const": f"a{n}"}, "b": {"const": f"b{n}"}}}
            for n in range(2)
        ]
        schema = both_steps(describe({"Thing": {"oneOf": branches}}))["components"]["schemas"]["Thing"]
        assert schema["discriminator"]["propertyName"] == "b"

    def test_a_rename_does_not_change_what_goes_over_the_wire(self, describe: Describe) -> None:
        cat = {"type": "object", "properties": {"kind": {"type": "string"}}}
        dog = {"type": "object", "properties": {"kind": {"type": "string"}, "bark": {"type": "string"}}}
        union = {
            "oneOf": [{"$ref": component_ref("schemas", name)} for name in ("list", "dog_kind")],
            "discriminator": {"propertyName": "kind"},
        }
        schemas = both_steps(describe({"list": cat, "dog_kind": dog, "Pet": union}))["components"]["schemas"]
        assert schemas["Pet"]["discriminator"]["mapping"] == {
            "list": "#/components/schemas/ListModel",
            "dog_kind": "#/components/schemas/DogKind",
        }


class TestOperationsStandAlone:
    def test_no_reference_but_to_schemas_is_left(self, chain: Callable[[str], Any]) -> None:
        result = chain("responses")
        assert set(result.document["components"]) <= {"schemas", "securitySchemes"}
        refs = [str(node["$ref"]) for node in _mappings(result.document["paths"]) if "$ref" in node]
        assert refs
        assert all(ref.startswith("#/components/schemas/") for ref in refs)

    def test_hoisting_again_changes_nothing(self, chain: Callable[[str], Any]) -> None:
        for name in ("hoisting", "unions", "webhooks", "enumeration_names", "responses"):
            document = chain(name).document
            again, _ = hoist(document, file="f")
            assert again == document


def _mappings(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, dict):
        return [node, *(found for value in node.values() for found in _mappings(value))]
    return [found for item in node for found in _mappings(item)] if isinstance(node, list) else []
