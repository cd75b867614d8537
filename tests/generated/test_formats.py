"""The formats that all rooms of the house share."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vonage_openapi.formats import (
    essence,
    from_json,
    is_header_name,
    is_header_value,
    is_json,
    is_within,
    join_pointer,
    look_up,
    split_pointer,
    to_json,
)

DATA: Any = {"a": [{"b": 1}, None], "": {"x/y": {"~": "deep"}}, "0": "zero"}


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/json", True),
        ("Application/JSON", True),
        ("application/json; charset=utf-8", True),
        ("application/hal+json", True),
        ("Application/Vnd.X+JSON;version=2", True),
        ("text/json", True),
        ("application/jsonl", False),
        ("application/json-seq", False),
        ("text/plain; note=application/json", False),
        ("", False),
    ],
)
def test_which_media_types_are_json(media_type: str, expected: bool) -> None:
    assert is_json(media_type) is expected


@pytest.mark.parametrize(
    ("media_type", "wanted", "expected"),
    [
        ("image/png", "image/*", True),
        ("Image/PNG; q=1", "image/png", True),
        ("image/png", "*/*", True),
        ("image/png", "text/*", False),
        ("imagery/png", "image/*", False),
        ("application/hal+json", "application/*+json", True),
        ("Application/HAL+JSON; v=1", "application/*+JSON", True),
        ("application/json", "application/*+json", False),
        ("text/hal+json", "application/*+json", False),
        ("application/xml", "application", False),
        ("image/*", "image/*", True),
    ],
)
def test_media_types_within_a_range(media_type: str, wanted: str, expected: bool) -> None:
    assert is_within(media_type, wanted) is expected


def test_a_media_type_without_its_parameters() -> None:
    assert essence(" Text/CSV ; header=present") == "text/csv"


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", '{"a": -Infinity}', "[" * 100_000, "", "{'a': 1}"])
def test_what_json_has_no_word_for_is_not_read(text: str) -> None:
    with pytest.raises(ValueError):
        from_json(text)


@pytest.mark.parametrize("value", [float("nan"), [float("inf")], {1, 2}, b"bytes"])
def test_what_json_has_no_word_for_is_not_written(value: Any) -> None:
    with pytest.raises(ValueError):
        to_json(value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_bytes_are_read_in_every_encoding_of_json(encoding: str) -> None:
    assert from_json('{"name": "Zoë"}'.encode(encoding)) == {"name": "Zoë"}


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [("", DATA), ("/a/0/b", 1), ("/a/1", None), ("//x~1y/~0", "deep"), ("/0", "zero")],
)
def test_what_stands_at_a_pointer(pointer: str, expected: Any) -> None:
    assert look_up(DATA, pointer) == expected


@pytest.mark.parametrize("pointer", ["/b", "/a/2", "/a/-", "/a/-1", "/a/²", "/a/b", "/0/0"])
def test_where_nothing_stands(pointer: str) -> None:
    with pytest.raises(LookupError):
        look_up(DATA, pointer)


@given(st.lists(st.text()))
def test_pointers_come_apart_as_they_were_put_together(keys: list[str]) -> None:
    pointer = join_pointer("", *keys)
    assert split_pointer(pointer) == keys


@pytest.mark.parametrize(
    ("name", "expected"), [("X-Request-ID", True), ("a_b.c!", True), ("", False), ("a b", False), ("a:", False)]
)
def test_names_of_headers(name: str, expected: bool) -> None:
    assert is_header_name(name) is expected


@pytest.mark.parametrize(
    ("value", "expected"), [("a b", True), ("", True), (" a", False), ("a\r\nb", False), ("Zoë", False)]
)
def test_values_of_headers(value: str, expected: bool) -> None:
    assert is_header_value(value) is expected
