"""What a compiled endpoint writes onto the wire, seen by a server on the loopback interface."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vonage_openapi import Op

import vonage
from tests.support.compiled import Package, compiled
from tests.vonage.server import Reply, Server

DATA = Path(__file__).parent / "wire_data"
LIST = ["a b", "c,d", "é&"]
OBJECT = {"R": 100, "G": "a b", "none": None, "on": True}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    with compiled(DATA / "parameters.yaml", tmp_path_factory.mktemp("wire"), "wire_parameters") as package:
        yield package


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as server:
        server.answer(Reply(204))
        yield server


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[vonage.Client]:
    with vonage.Client(base_url=server.url) as client:
        yield client


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, ""),
        ({"plain": LIST}, "plain=a+b&plain=c%2Cd&plain=%C3%A9%26"),
        ({"plain": []}, ""),
        ({"plain": [""]}, "plain="),
        ({"joined": LIST}, "joined=a+b,c%2Cd,%C3%A9%26"),
        ({"joined": []}, ""),
        ({"spaced": ["a", "b"]}, "spaced=a%20b"),
        ({"spaced_apart": ["a", "b"]}, "spaced_apart=a&spaced_apart=b"),
        ({"piped": ["a", "b"]}, "piped=a%7Cb"),
        ({"spread": OBJECT}, "R=100&G=a+b&on=true"),
        ({"spread": {"tags": ["a", "b"], "in": {"x": 1}}}, "tags=a&tags=b&in=%7B%22x%22%3A1%7D"),
        ({"spread": {}}, ""),
        ({"flat": OBJECT}, "flat=R,100,G,a+b,on,true"),
        ({"piped_object": {"R": 100, "G": 200}}, "piped_object=R%7C100%7CG%7C200"),
        ({"deep": OBJECT}, "deep%5BR%5D=100&deep%5BG%5D=a+b&deep%5Bon%5D=true"),
        ({"deep": {"a": {"b": [1, {"c": ""}]}, "e": [], "f": {}}}, "deep%5Ba%5D%5Bb%5D%5B0%5D=1&deep%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D="),
        ({"deep_list": ["a", "b"]}, "deep_list%5B0%5D=a&deep_list%5B1%5D=b"),
        ({"kept": "https://a.example/b?c=d;e@f"}, "kept=https://a.example/b?c=d;e@f"),
        ({"kept": "a b&c#d+e%2Ff%g[h],ü"}, "kept=a%20b%26c%23d%2Be%2Ff%25g%5Bh%5D,%C3%BC"),
        ({"open_list": ["a/b", "c,d"]}, "open_list=a/b,c%2Cd"),
        ({"document": {"a": 1}}, "document=%7B%22a%22%3A1%7D"),
        ({"marked": "<a/>"}, "marked=%3Ca%2F%3E"),
        ({"number": 1.5}, "number=1.5"),
    ],
)  # fmt: skip
def test_a_query(package: Package, client: vonage.Client, server: Server, arguments: Any, expected: str) -> None:
    package.endpoint("in_query").sync(client=client, **arguments)
    assert server.last.target == "/query" + ("?" if expected else "") + expected


@pytest.mark.parametrize(
    ("operation", "values", "expected"),
    [
        ("in_path_simple", ["a/b", LIST, OBJECT, OBJECT], "/simple/a%2Fb/a%20b,c%2Cd,%C3%A9%26/R,100,G,a%20b,on,true/R=100,G=a%20b,on=true"),
        ("in_path_label", ["a/b", ["a", "b.c"], ["a", "b.c"], OBJECT, OBJECT], "/label/.a%2Fb/.a,b.c/.a.b%2Ec/.R,100,G,a%20b,on,true/.R=100.G=a%20b.on=true"),
        ("in_path_matrix", ["a;b", ["a", "b;c"], ["a", "b,c"], {"R": 1, "G": ""}, {"R": 1, "G": ""}, ["x"]], "/matrix/;text=a%3Bb/;list=a,b%3Bc/;spread_list=a;spread_list=b%2Cc/;object=R,1,G,/;R=1;G/%5B%22x%22%5D"),
        ("in_path_matrix", ["", ["a"], ["a"], {"R": 1}, {"R": 1}, []], "/matrix/;text/;list=a/;spread_list=a/;object=R,1/;R=1/%5B%5D"),
    ],
)  # fmt: skip
def test_a_path(
    package: Package, client: vonage.Client, server: Server, operation: str, values: list[Any], expected: str
) -> None:
    package.endpoint(operation).sync(*values, client=client)
    assert server.last.target == expected


@pytest.mark.parametrize(
    ("operation", "values", "problem"),
    [
        ("in_path_simple", ["a", [], {"a": 1}, {"a": 1}], "list: is part of the address and cannot be []"),
        ("in_path_simple", ["a", [".."], {"a": 1}, {"a": 1}], "list: is part of the address and cannot be ['..']"),
        ("in_path_label", [".", ["a"], ["a"], {"a": 1}, {"a": 1}], "text: is part of the address and cannot be '.'"),
        ("in_path_label", ["", ["a"], ["a"], {"a": 1}, {"a": 1}], "text: is part of the address and cannot be ''"),
        ("in_path_label", ["a", ["a"], ["a"], {}, {"a": 1}], "object: is part of the address and cannot be {}"),
    ],
)
def test_a_path_that_would_be_another(
    package: Package, client: vonage.Client, operation: str, values: list[Any], problem: str
) -> None:
    with pytest.raises(vonage.ValidationError) as caught:
        package.endpoint(operation).sync(*values, client=client)
    assert str(caught.value) == problem


@pytest.mark.parametrize(
    ("operation", "values", "expected"),
    [
        ("odd_first", ["a#b"], "/odd%20one/%C3%A9//a%23b?page=2"),
        ("odd_second", ["a#b"], "/odd%20one/%C3%A9//a%23b?page=2"),
        ("fixed_query", [], "/fixed?action=list&page=2"),
    ],
)
def test_a_path_with_more_than_a_path(
    package: Package, client: vonage.Client, server: Server, operation: str, values: list[Any], expected: str
) -> None:
    package.endpoint(operation).sync(*values, client=client, page=2)
    assert server.last.target == expected


def test_headers_and_cookies(package: Package, client: vonage.Client, server: Server) -> None:
    package.endpoint("elsewhere").sync(
        client=client,
        session='a=b/c+d; "e"',
        parts=["x", "y z"],
        joined=["x", "y,z"],
        flat={"R": 1, "G": "ü"},
        x_list=["a", "b c"],
        x_object=OBJECT,
        x_spread=OBJECT,
        x_document=OBJECT,
        x_flag=False,
    )
    headers = server.last.headers
    assert {name: value for name, value in headers.items() if name.startswith("x-")} == {
        "x-list": "a,b c",
        "x-object": "R,100,G,a b,on,true",
        "x-spread": "R=100,G=a b,on=true",
        "x-document": '{"R":100,"G":"a b","none":null,"on":true}',
        "x-flag": "false",
    }
    assert headers["cookie"] == "session=a=b/c+d%3B%20%22e%22; parts=x; parts=y%20z; joined=x,y%2Cz; flat=R,1,G,%C3%BC"
    assert headers["accept"] == "application/json"
    assert "authorization" not in headers


def test_a_cookie_that_is_required(package: Package, client: vonage.Client) -> None:
    with pytest.raises(vonage.ValidationError, match="session: is missing"):
        package.endpoint("elsewhere").sync(client=client, session=None)


def test_a_header_of_two_lines_is_refused(package: Package, client: vonage.Client) -> None:
    with pytest.raises(vonage.ValidationError, match="x-list"):
        package.endpoint("elsewhere").sync(client=client, session="a", x_list=["a\r\nX-Evil: 1"])


def test_a_slash_at_the_end_of_a_path_stays(package: Package, client: vonage.Client, server: Server) -> None:
    package.endpoint("with_slash").sync(client=client)
    assert server.last.target == "/with/a/slash/"


def test_the_usual_way_is_no_fact(package: Package) -> None:
    assert package.endpoint("in_query").OP.styles["query"].keys().isdisjoint({"plain", "spread", "number"})
    assert package.endpoint("in_path_simple").OP.styles == {"path": {"spread": "simple*"}}
    assert package.endpoint("with_slash").OP.styles == {}


# Round trips, decoded by the rules and not by our code

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
LISTS = st.lists(TEXTS, min_size=1, max_size=3)
OBJECTS = st.dictionaries(TEXTS.filter(bool), TEXTS, min_size=1, max_size=3)
TREES = st.dictionaries(
    st.text("abc", min_size=1),
    st.recursive(TEXTS, lambda inner: st.lists(inner, min_size=1) | st.dictionaries(st.text("abc", min_size=1), inner, min_size=1)),
    min_size=1,
)  # fmt: skip


def target(place: str, form: str, value: Any) -> str:
    op = Op(
        "any.api.any", "any", "GET", "https://host", "/{v}" if place == "path" else "/", styles={place: {"v": form}}
    )
    places: dict[str, Any] = {place: {"v": value}}
    request = op.request(**places)
    return request.query_string if place == "query" else request.path[1:]


def flat_pairs(parts: list[str]) -> dict[str, str]:
    return dict(zip(parts[::2], parts[1::2], strict=True))


@given(LISTS, OBJECTS)
def test_simple_round_trip(items: list[str], members: dict[str, str]) -> None:
    assert [unquote(part) for part in target("path", "simple", items).split(",")] == items
    assert flat_pairs([unquote(part) for part in target("path", "simple", members).split(",")]) == members
    spread = [part.split("=") for part in target("path", "simple*", members).split(",")]
    assert {unquote(name): unquote(text) for name, text in spread} == members


@given(LISTS, OBJECTS)
def test_label_round_trip(items: list[str], members: dict[str, str]) -> None:
    assert [unquote(part) for part in target("path", "label*", items).split(".")[1:]] == items
    assert [unquote(part) for part in target("path", "label", items)[1:].split(",")] == items
    spread = [part.split("=") for part in target("path", "label*", members).split(".")[1:]]
    assert {unquote(name): unquote(text) for name, text in spread} == members


@given(LISTS, OBJECTS)
def test_matrix_round_trip(items: list[str], members: dict[str, str]) -> None:
    spread = [part.partition("=") for part in target("path", "matrix*", items).split(";")[1:]]
    assert [(name, unquote(text)) for name, _, text in spread] == [("v", item) for item in items]
    spread = [part.partition("=") for part in target("path", "matrix*", members).split(";")[1:]]
    assert {unquote(name): unquote(text) for name, _, text in spread} == members


@given(LISTS, OBJECTS)
def test_form_round_trip(items: list[str], members: dict[str, str]) -> None:
    assert parse_qsl(target("query", "form*", items), keep_blank_values=True) == [("v", item) for item in items]
    assert dict(parse_qsl(target("query", "form*", members), keep_blank_values=True)) == members
    joined = target("query", "form", items).removeprefix("v=").replace("+", " ")
    assert [unquote(part) for part in joined.split(",")] == items


@given(TEXTS)
def test_reserved_characters_round_trip(text: str) -> None:
    text = text.replace("%", "")  # what looks as if it were quoted is taken as quoted
    assert parse_qsl(target("query", "form*+", text), keep_blank_values=True) == [("v", text)]


@given(TREES)
def test_deep_objects_round_trip(tree: dict[str, Any]) -> None:
    found: dict[str, Any] = {}
    for name, text in parse_qsl(target("query", "deepObject*", tree), keep_blank_values=True):
        keys = name.removeprefix("v[").removesuffix("]").split("][")
        here = found
        for key in keys[:-1]:
            here = here.setdefault(key, {})
        here[keys[-1]] = text
    assert found == counted(tree)


def counted(tree: Any) -> Any:
    """Arrays as objects whose names are numbers, as brackets show them."""
    members = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else None
    return tree if members is None else {str(key): counted(item) for key, item in members}
