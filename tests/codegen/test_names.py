"""What is wrong in `names.yaml`, or with the name of a description, is said before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.errors import SpecError
from codegen.tree import generate_all

SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1.0.0"},
    "paths": {
        "/v1/things/{id}": {
            "get": {
                "operationId": "get_thing",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "lang", "in": "query", "schema": {"type": "string"}},
                ],
                "responses": {"200": {"description": "The thing."}},
            },
            "put": {
                "operationId": "put_things",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {"type": "array", "items": {}}}}},
                "responses": {"204": {"description": "Done."}},
            },
        }
    },
}
PLACE = "specs/names.yaml#/products/things"
GET = f"{PLACE}/operations/get_thing"


def compile_with(folder: Path, names: Any, name: str = "things") -> None:
    (folder / f"{name}.yaml").write_text(yaml.safe_dump(SPEC), encoding="utf-8")
    text = names if isinstance(names, str) else yaml.safe_dump(names)
    (folder / "names.yaml").write_text(text, encoding="utf-8")
    try:
        generate_all(folder, folder / "made")
    finally:
        (folder / f"{name}.yaml").unlink()


def about(**facts: Any) -> dict[str, Any]:
    return {"products": {"things": facts}}


def get(**facts: Any) -> dict[str, Any]:
    return about(operations={"get_thing": facts})


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ({"product": {}}, "specs/names.yaml: there is no word 'product'. Did you mean 'products'?"),
        ([1], "specs/names.yaml: [1] stands here. Write a mapping of products, commands."),
        ({"products": [1]}, "specs/names.yaml#/products: [1] stands here. Write a mapping."),
        ({"products": {"foo": {}}}, "/products/foo/apis: there is no description 'foo'. There is things."),
        ({"products": {"a-b": {"apis": ["things"]}}}, "/products/a-b: the client cannot have an attribute of that name."),
        ({"products": {"things": 3}}, f"{PLACE}: 3 stands here. Write a mapping of class, module,"),
        (about(operation={}), f"{PLACE}: there is no word 'operation'. Did you mean 'operations'?"),
        (about(apis="things"), f"{PLACE}/apis: 'things' stands here. Write a list of strings."),
        (about(apis=["thing"]), f"{PLACE}/apis: there is no description 'thing'. Did you mean 'things'?"),
        (about(**{"class": "a b"}), f"{PLACE}/class: 'a b' stands here. Write a name in Python."),
        (about(**{"class": "Client"}), f"{PLACE}: its class cannot be 'Client', which is of `vonage`."),
        (about(module="errors"), "its module cannot be 'errors', which is `vonage.errors`. Rename specs/things.yaml, or"),
        ({"products": {"send": {"apis": ["things"]}}}, "its attribute cannot be 'send', which is `client.send`."),
        (about(errors={"": "NoError"}), f"{PLACE}/errors: there is no error 'NoError'. Did you mean '"),
        (about(operations={"get_thin": {}}), "there is no operation 'get_thin'. Did you mean 'get_thing'?"),
        (about(operations={"other/get": {}}), "/other~1get: there is no description 'other'. There is things."),
        (get(methd="x"), f"{GET}: there is no word 'methd'. Did you mean 'method'?"),
        (get(method="class"), f"{GET}/method: 'class' stands here. Write a name in Python."),
        (get(method="put_things"), f"{PLACE}: it has two methods put_things. Give one of them another `method`."),
        (get(style="odd"), f"{GET}/style: 'odd' stands here. Write one of dict, keywords, filters, plain."),
        (about(operations={"put_things": {"style": "plain"}}), "/style: plain is for what it does not have."),
        (get(first=["lng"]), f"{GET}/first: there is no argument 'lng'. Did you mean 'lang'?"),
        (get(first="lang"), f"{GET}/first: 'lang' stands here. Write a list of strings."),
        (get(rename={"language": "x"}), f"{GET}/rename: there is no argument 'language'. Did you mean 'lang'?"),
        (get(rename={"lang": "id"}), f"{GET}: get_thing has two arguments id. Rename one."),
        (get(fixed={"x": 1}), f"{GET}/fixed: there is no argument 'x'. There is id, lang."),
        (get(convert={"lang": "upper"}), f"{GET}/convert: there is no converter 'upper'. There is as_list, as_message_id, as_string,"),
        (get(answer="second"), f"{GET}/answer: 'second' stands here. Write first_entry."),
        (get(by_hand="why"), f"{GET}/by_hand: there is no vonage/_async/things.py with methods written by hand."),
        ({"commands": {"get_thin": "x"}}, "#/commands/get_thin: there is no operation 'get_thin'. Did you mean"),
        ({"commands": {"get_thing": "x y z"}}, "#/commands/get_thing: there is no field 'z'. There is id, lang."),
        ({"commands": {"get_thing": "jwt"}}, "#/commands/get_thing: 'jwt' is a command of its own."),
        ({"commands": {"get_thing": "x y", "put_things": "x y"}}, "things/get_thing and things/put_things are both `x y`."),
        ({"commands": {"get_thing": 3}}, "#/commands/get_thing: 3 stands here. Write GROUP, GROUP COMMAND or"),
        ("a: [b", "names.yaml: syntax error, line"),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place_and_what_is_allowed(tmp_path: Path, names: Any, said: str) -> None:
    with pytest.raises(SpecError) as caught:
        compile_with(tmp_path, names)
    assert said in str(caught.value)
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("my-api", "'my-api' is not lower_snake_case, so no package can have that name. Rename it to my_api.yaml."),
        ("2fa", "Rename it to api_2fa.yaml."),
        ("__init__", "is not lower_snake_case"),
        ("class", "'class' is a word of Python, so no package can have that name. Rename it to class_api.yaml."),
        ("files", "'files' is a module of the generated package"),
        ("products", "Rename it to products_api.yaml."),
        ("client", "#/products/client: its module cannot be 'client', which is `vonage.client`. Rename specs/client.yaml"),
        ("types", "its module cannot be 'types'"),
    ],
)  # fmt: skip
def test_a_description_whose_name_is_taken_is_refused(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(SpecError) as caught:
        compile_with(tmp_path, {}, name)
    assert said in str(caught.value)
    assert not (tmp_path / "made").exists()
