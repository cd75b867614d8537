# Copied from codegen/runtime by `make generate`. Do not edit here.
"""Writes parameters and the fields of forms as OpenAPI describes them. Loaded when something is not in its usual form.

How a value is written is one short text, its form: a style, with `*` for `explode` and `+` for `allowReserved` as in
URI templates (RFC 6570), such as `form`, `matrix*` or `form*+`; or a media type, for a value that is a document
(`content`). Where OpenAPI leaves something open, the choice is the one that loses nothing:

* `deepObject` goes down into objects and counts the entries of arrays, `a[b][0]=1`: repeated names are merged to the
  last one by PHP, Rails and Stripe, and cannot tell an array of one entry from the entry.
* An object or array inside an array, and an object inside an object of another style, is written as JSON.
* null and what is empty is left out, as RFC 6570 has it. An empty string is sent.
* `explode` makes one cookie of each entry, as `&` does not part cookies.
* `allowReserved` keeps what a query can hold and no server reads as the end of a value: not `#`, `&`, `+`, `[` and `]`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import quote, quote_plus

from ._values import as_text, plain
from .formats import JSON, is_json, is_list, is_object, to_json

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_RESERVED = ":/?@!$'()*;="
_COOKIE = "!#$&'()*+-./:<=>?@[]^_`{|}~"
"""What a cookie's value can hold (RFC 6265) besides letters and digits, without the percent sign."""
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")

Write = Callable[[str], str]


class Piece(NamedTuple):
    """One `name=value` of a query, a form or the cookies, its parts not quoted yet."""

    name: str
    parts: list[str]
    delimiter: str = ""


def query_string(fields: Mapping[str, Any], forms: Mapping[str, str]) -> str:
    """A query, without the question mark; what has no form of its own is `form*`."""
    return "&".join(
        quoted for name, value in fields.items() for quoted in _quoted(name, plain(value), forms.get(name, "form*"))
    )


def form_body(fields: Mapping[str, Any], forms: Mapping[str, str]) -> str:
    """The same for a form in a body, in which an object without a form of its own is written as JSON."""
    usual = {name: JSON if is_object(value) else "form*" for name, value in fields.items()}
    return query_string(fields, {**usual, **forms})


def path_part(name: str, value: Any, form: str = "simple") -> str:
    """The value of a path parameter as it stands in the path."""
    value = plain(value)
    style, explode, _ = _read(form)
    if style == "matrix":
        pieces = pieces_of(name, value, "form*" if explode else "form")
        return "".join(f";{_strict(p.name)}{'=' if p.parts != [''] else ''}{_joined(p, _strict)}" for p in pieces)
    write: Write = _strict_label if style == "label" and explode else _strict
    parts = [write(_document(value, form))] if "/" in form else _parts(value, explode, write)
    if style != "label" or not parts:
        return ",".join(parts)
    return "." + ("." if explode else ",").join(parts)


def header_text(value: Any, form: str = "simple") -> str:
    """The value of a header. Nothing is quoted, as headers know no quoting that all servers undo."""
    value = plain(value)
    if "/" in form:
        return _document(value, form)
    return ",".join(_parts(value, _read(form)[1], str))


def cookies_text(values: Mapping[str, Any], forms: Mapping[str, str]) -> str:
    """The `Cookie` header."""
    return "; ".join(
        f"{quote(piece.name, safe=_COOKIE.replace('=', ''))}={_joined(piece, partial(quote, safe=_COOKIE))}"
        for name, value in values.items()
        for piece in pieces_of(name, plain(value), forms.get(name, "form*"))
    )


def pieces_of(name: str, value: Any, form: str) -> Iterator[Piece]:
    """All `name=value` that one parameter or field comes to, in a style that names it."""
    style, explode, _ = _read(form)
    if "/" in form:
        if value is not None:
            yield Piece(name, [_document(value, form)])
    elif style == "deepObject":
        yield from _bracketed(name, value)
    elif not explode:
        if parts := _parts(value, False, str):
            yield Piece(name, parts, _DELIMITERS.get(style, ",") if is_list(value) or is_object(value) else "")
    else:
        members = value.items() if is_object(value) else [(name, value)]
        for key, member in members:
            for item in member if is_list(member) else [member]:
                if item is not None:
                    yield Piece(str(key), [as_text(item)])


def _read(form: str) -> tuple[str, bool, bool]:
    """The style of a form, and whether it explodes and keeps what is reserved."""
    style = form.rstrip("*+")
    return style, "*" in form[len(style) :], "+" in form[len(style) :]


def _document(value: Any, media_type: str) -> str:
    return to_json(value).decode() if is_json(media_type) else as_text(value)


def _bracketed(name: str, value: Any) -> Iterator[Piece]:
    if is_object(value) or is_list(value):
        for key, item in value.items() if is_object(value) else enumerate(value):
            yield from _bracketed(f"{name}[{key}]", item)
    elif value is not None:
        yield Piece(name, [as_text(value)])


def _parts(value: Any, explode: bool, write: Write) -> list[str]:
    """What a value comes to, piece by piece, where the parameter's own name is not written."""
    if is_object(value):
        members = [(write(str(key)), write(as_text(item))) for key, item in value.items() if item is not None]
        return [f"{key}={text}" for key, text in members] if explode else [text for pair in members for text in pair]
    return [write(as_text(item)) for item in (value if is_list(value) else [value]) if item is not None]


def _quoted(name: str, value: Any, form: str) -> Iterator[str]:
    keeps_reserved = _read(form)[2] and "/" not in form
    for piece in pieces_of(name, value, form):
        keep = partial(_reserved, keep=_RESERVED if piece.delimiter else f"{_RESERVED},")
        yield f"{quote_plus(piece.name)}={_joined(piece, keep if keeps_reserved else quote_plus)}"


def _joined(piece: Piece, write: Write) -> str:
    return quote(piece.delimiter, safe=",").join(map(write, piece.parts))


def _strict(text: str) -> str:
    return quote(text, safe="")


def _strict_label(text: str) -> str:
    return _strict(text).replace(".", "%2E")  # a dot would part one value into two


def _reserved(text: str, keep: str) -> str:
    return quote(_LONE_PERCENT.sub("%25", text), safe=f"{keep}%")  # what is quoted already stays as it is
