"""The formats around a request and its answer, each understood in one place: JSON, pointers, media types, headers.

from vonage_openapi.formats import from_json, is_json, look_up

if is_json(headers["content-type"]):  # application/problem+json; charset=utf-8 is JSON too
    detail = look_up(from_json(body), "/errors/0/detail")
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NoReturn, TypeAlias, TypeGuard

Json: TypeAlias = dict[str, Any] | list[Any] | str | int | float | bool | None
"""What decoded JSON can be, where no description says more."""

TOO_DEEP = "the data contains itself or is nested too deeply"
JSON, FORM, MULTIPART = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
OCTETS = "application/octet-stream"
USUAL = {"json": JSON, "form": FORM, "multipart": MULTIPART}
"""The media type of a kind of body that says no other; see `kind_of`."""
_LINES = ("application/jsonl", "application/ndjson", "application/x-jsonl", "application/x-ndjson")
_CHARSET = re.compile(r"""; *charset *= *["']?([^\s;"',]+)""", re.IGNORECASE)
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array; a tuple will do."""
    return isinstance(value, (list, tuple))


def to_json(value: Any) -> bytes:
    """Compact JSON; a ValueError for what JSON has no word for: NaN, infinity, half of a surrogate pair."""
    try:
        text = json.dumps(value, separators=(",", ":"), allow_nan=False)
        if "\\ud" in text:  # one of a pair; UTF-8 cannot write it
            json.dumps(value, ensure_ascii=False).encode()
        return text.encode()
    except TypeError as error:
        raise ValueError(str(error)) from None
    except RecursionError:
        raise ValueError(TOO_DEEP) from None


def from_json(text: str | bytes | bytearray) -> Any:
    """The data that a JSON text stands for; a ValueError if it is not JSON, to which NaN and infinity do not belong."""
    if not isinstance(text, str):
        text = text.decode(json.detect_encoding(text))
    try:
        return _DECODER.decode(text)
    except RecursionError:
        raise ValueError(TOO_DEEP) from None


def refuse_constant(word: str) -> NoReturn:
    """A ValueError, for `parse_constant` of Python's decoder, which takes NaN and infinity otherwise."""
    raise ValueError(f"JSON has no {word}")


_DECODER = json.JSONDecoder(parse_constant=refuse_constant)


def join_pointer(pointer: str, *keys: str | int) -> str:
    """Extend a JSON pointer (RFC 6901): `join_pointer("#/paths", "/sms")` gives `#/paths/~1sms`."""
    return "/".join([pointer, *(str(key).replace("~", "~0").replace("/", "~1") for key in keys)])


def split_pointer(pointer: str) -> list[str]:
    """The keys of a pointer; the slash at its beginning may be left out."""
    return [*_keys(pointer)]


@lru_cache(maxsize=256)
def _keys(pointer: str) -> tuple[str, ...]:
    if not pointer:
        return ()
    return tuple(key.replace("~1", "/").replace("~0", "~") for key in pointer.removeprefix("/").split("/"))


def look_up(data: Any, pointer: str) -> Any:
    """What stands at a pointer in decoded JSON; a LookupError if nothing does."""
    for key in _keys(pointer):
        if is_object(data):
            data = data[key]
        elif is_list(data) and key.isascii() and key.isdecimal():
            data = data[int(key)]
        else:
            raise LookupError(pointer)
    return data


def essence(media_type: str) -> str:
    """A media type (RFC 9110) without its parameters, in lower case, as letter case makes no difference in it."""
    return media_type.partition(";")[0].strip().lower()


def charset(media_type: str) -> str:
    """How the characters of a text are coded, `utf-8` of `text/html; charset="UTF-8"`; empty if it does not say."""
    found = _CHARSET.search(media_type)
    return found[1].lower() if found else ""


@lru_cache(maxsize=256)
def is_json(media_type: str) -> bool:
    """Whether a media type is JSON: `Application/HAL+JSON; charset=utf-8` is."""
    kind = essence(media_type)
    return kind in ("application/json", "text/json") or kind.endswith("+json")


def is_within(media_type: str, wanted: str) -> bool:
    """Whether a media type is the one that is wanted, or one of a range: `image/*`, `application/*+json`, `*/*`."""
    kind, of = essence(media_type), essence(wanted)
    if of in (kind, "*", "*/*"):
        return True
    before, _, after = of.partition("/*")
    return of != before and kind.startswith(f"{before}/") and kind.endswith(after)


def accepted(produces: Sequence[str], others: Sequence[str] = ()) -> str | None:
    """The `Accept` header for answers of these media types; None if it is the usual one, of JSON.

    JSON alone is asked for if that is among those that are wanted. The others are what else may come, such as errors.
    """
    wanted = [media_type for media_type in produces if is_json(media_type)] or list(produces)
    if all(essence(media_type) == JSON for media_type in wanted):
        return None
    later = [f"{media_type};q=0.9" for media_type in others if media_type not in wanted and ";" not in media_type]
    return ", ".join(dict.fromkeys([*wanted, *(later if not is_json(wanted[0]) else [])]))


def kind_of(media_type: str) -> str:
    """How a body of a media type is written: `json`, `form`, `multipart`, `lines` (of JSON) or `bytes`."""
    kind = essence(media_type)
    if is_json(kind) or kind in ("*/*", "application/*"):
        return "json"
    if kind == FORM:
        return "form"
    if kind.startswith("multipart/"):
        return "multipart"
    return "lines" if kind in _LINES else "bytes"


def is_header_name(name: str) -> bool:
    """Whether a header can have this name."""
    return _HEADER_NAME.fullmatch(name) is not None


def is_header_value(value: str) -> bool:
    """Whether a header can have this value: plain ASCII, without control characters or spaces at its ends."""
    return value.isascii() and value.isprintable() and value == value.strip()
