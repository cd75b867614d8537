"""The words of an error: values and names as a person reads them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from .formats import is_list, is_object


def shown(value: Any, schema: Mapping[str, Any] = MappingProxyType({})) -> str:
    """A value in an error: short, and never one that is secret."""
    if schema.get("x-format") == "password":
        return "what was given"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_object(value):
        return "an object"
    if is_list(value):
        return "an array"
    if isinstance(value, int) and value.bit_length() > 1000:
        return "a huge number"  # Python refuses to spell it
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    shown = repr(value) if isinstance(value, (str, int, float)) else f"a value of type {type(value).__name__}"
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def path_at(path: str, name: Any) -> str:
    """The path of a field."""
    name = name if isinstance(name, str) and name.isprintable() else repr(name)
    return f"{path}.{name}" if path else name


def quoted(value: Any) -> str:
    return "null" if value is None else json.dumps(value, ensure_ascii=False)


def together(names: Iterable[str]) -> str:
    return " and ".join(names)


def with_values(group: Sequence[str] | Mapping[str, Any]) -> Iterator[str]:
    """The names of fields, those of which only some values count with these."""
    for name in group:
        values = group[name] if isinstance(group, Mapping) else None
        yield f"{name} {either(map(quoted, values))}" if values else name


def either(words: Iterable[str]) -> str:
    words = list(words)
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def similar(word: Any, known: Iterable[Any], text: str) -> str:
    """A hint at the likeliest spelling, which fills the text; or nothing."""
    import difflib

    if not isinstance(word, str):
        return ""
    spelt = {one.casefold(): one for one in known if isinstance(one, str)}
    close = difflib.get_close_matches(word.casefold(), spelt, 1, 0.7)
    return f" ({text.format(spelt[close[0]])})" if close else ""
