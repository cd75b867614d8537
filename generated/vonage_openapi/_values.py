# Copied from codegen/runtime by `make generate`. Do not edit here.
"""Values on their way to the wire: what was given becomes plain data, and plain data becomes JSON or text."""

# Anything may be given here, of any type.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence, Set, ValuesView
from enum import Enum
from operator import index
from typing import Any, Final, Literal, cast, final
from urllib.parse import quote_plus

from .formats import TOO_DEEP, is_list, is_object, to_json


@final
class Unset:
    """The type of `UNSET`, which marks an argument or a field that was not given (`None` is JSON's null)."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # copies and pickles stay the one object, so `is UNSET` holds


UNSET: Final = Unset()


class TooDeepError(ValueError):
    """Data that contains itself, or is nested deeper than Python can follow."""

    def __init__(self) -> None:
        super().__init__(TOO_DEEP)


SCALARS: Final = frozenset({str, int, float, bool, type(None)})


def plain(value: Any) -> Any:
    """A copy of exactly the types that JSON has, so that what is checked, signed and sent is one and the same.

    Models become objects, and UNSET members disappear. An enumeration's member becomes its value; of other derived
    types the value of the base stays. A UUID and a lazy string (what equals its own text) become text. What else there
    is stays as it is, and is refused where the request is checked or encoded. Endless data raises `TooDeepError`.
    """
    try:
        return _plain(value)
    except RecursionError:
        raise TooDeepError from None


def _plain(value: Any) -> Any:
    kind: Any = type(value)
    if kind in SCALARS:
        return value
    if kind is list or kind is tuple:
        return [item if type(item) in SCALARS else _plain(item) for item in value if item is not UNSET]
    if kind is dict:
        return {
            name if type(name) is str else _scalar(name): item if type(item) in SCALARS else _plain(item)
            for name, item in value.items()
            if item is not UNSET
        }
    value = _scalar(value)
    if type(value) in SCALARS or type(value) is bytes:
        return value
    if issubclass(kind, (list, tuple)):
        return _plain(list(value))
    try:
        if isinstance(value, Mapping):
            entries: Mapping[Any, Any] = value
            return _plain(
                dict(entries.items()) if hasattr(entries, "items") else {name: entries[name] for name in entries}
            )
        if callable(getattr(kind, "to_dict", None)) and isinstance(fields := value.to_dict(), Mapping):
            return _plain(fields)
    except (RecursionError, TooDeepError):
        raise
    except Exception:  # it only looked like one: whatever its own code raises, it is not data
        return value
    return value


def _scalar(value: Any) -> Any:
    """A value of one of JSON's own types for one that is derived from it or stands for it; else the value itself."""
    kind: Any = type(value)
    if kind in SCALARS:
        return value
    if issubclass(kind, str):
        return str.__str__(value)
    if issubclass(kind, int):
        return int.__int__(value)
    if issubclass(kind, float):
        return float.__float__(value)
    if issubclass(kind, (bytes, bytearray, memoryview)):
        return b"".join((value,))
    if issubclass(kind, Enum):
        return _scalar(value.value)
    if _is_of(value, "uuid", "UUID"):
        return str(value)
    try:
        if hasattr(kind, "__index__"):  # the integers of numpy and the like
            return int(index(value))
        return str.__str__(text) if (text := str(value)) == value else value
    except Exception:  # foreign code
        return value


def _is_of(value: Any, module: str, name: str) -> bool:
    """Whether a value is of a class whose module need not be loaded for that."""
    return module in sys.modules and isinstance(value, getattr(sys.modules[module], name))


def flat(value: Any) -> Any:
    """The same for a query, a form, a path or a header, where everything becomes text in the end.

    So whatever has a text of its own passes, as HTTP libraries made it of old: times, decimals, UTF-8 bytes. Sets and
    other collections are lists.
    """
    try:
        return _flat(value)
    except RecursionError:
        raise TooDeepError from None


def _flat(value: Any) -> Any:
    value = _plain(value)
    if type(value) in SCALARS or is_object(value):
        return value
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return value
    if isinstance(value, (Set, Sequence, ValuesView)):
        return [_flat(item) for item in cast("Iterable[Any]", value)]
    return _text_of_its_own(value)


def _text_of_its_own(value: Any) -> Any:
    """The text of a value whose type says how it is written; else the value itself, rather than its `repr`."""
    kind: Any = type(value)
    foreign = (type, BaseException, Mapping)
    own: Any = kind.__str__
    if own is object.__str__ or issubclass(kind, foreign) or hasattr(kind, "__iter__"):
        return value
    if _is_of(value, "decimal", "Decimal"):
        # 1E+2 is 100 to everybody else; but what takes a page to write stays short.
        return value if not value.is_finite() else f"{value:f}" if abs(value.adjusted()) < 40 else str(value)
    try:
        text = str.__str__(str(value))
    except Exception:  # foreign code
        return value
    return value if text.startswith("<") or hasattr(kind, "get_secret_value") else text


def is_encodable(value: Any) -> bool:
    """Whether a text can be written in UTF-8; half of a surrogate pair cannot."""
    if not isinstance(value, str) or value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def as_text(value: Any) -> str:
    """A value as it stands in a URL, a form or a header: booleans in lower case, dicts and lists as JSON.

    What has no text of its own is a ValueError, as a `repr` does not count.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list, tuple)):
        return to_json(value).decode()
    if type(value) not in SCALARS and type(value := flat(value)) not in SCALARS:
        raise ValueError(f"must be a string, not a value of type {type(value).__name__}")
    return str(value)


def form_text(fields: Mapping[str, Any]) -> str:
    """The fields of a query or form, `to=447700900000&text=Hello+there`: a list repeats its name, None is left out."""
    return "&".join(
        [
            f"{_quoted(name)}={_quoted(as_text(item))}"
            for name, value in fields.items()
            for item in (value if is_list(value) else (value,))
            if item is not None
        ]
    )


def _quoted(text: str) -> str:
    """What `urlencode` makes of a text; most texts need no more than a look."""
    return text.replace(" ", "+") if _IS_PLAIN(text) else quote_plus(text)


_IS_PLAIN = re.compile("[A-Za-z0-9_.~ -]*").fullmatch
