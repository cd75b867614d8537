"""Secrets as strings and bytes that do not show themselves.

A traceback with local variables (Sentry, rich, `pytest -l`) shows the repr of whatever it finds. What is secret is
therefore one of these from the first line of the function that gets it. They are what they hide in every other way:
equal to it, and taken by whatever takes a string. Slicing, by which viewers shorten what is long, hides as well;
joining and formatting give plain strings, so their outcome is wrapped before it gets a name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, SupportsIndex, TypeVar, cast

V = TypeVar("V")

SHOWN = "***"


class Hidden(str):
    """A string whose repr shows nothing of it, or what is given to be shown instead."""

    __slots__ = ("_shown",)
    _shown: str

    def __new__(cls, value: str, shown: str = SHOWN) -> Hidden:
        made = super().__new__(cls, value)
        made._shown = shown
        return made

    def __repr__(self) -> str:
        return repr(self._shown)

    def __getitem__(self, key: SupportsIndex | slice, /) -> str:
        return Hidden(super().__getitem__(key))

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> Any:
        return str, (str(self),)  # who pickles one by itself wants the string

    def __copy__(self) -> Hidden:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Hidden:
        return self


class HiddenBytes(bytes):
    """The same as bytes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(SHOWN)

    def __getitem__(self, key: Any, /) -> Any:
        found = cast("int | bytes", super().__getitem__(key))
        return found if isinstance(found, int) else HiddenBytes(found)

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> Any:
        return bytes, (bytes(self),)


def hide(value: V) -> V:
    """The same value, hidden if it is a string or bytes; so are those inside a mapping or a collection.

    Anything else, such as a key object or a function, comes back as it is.
    """
    found: Any = value
    if isinstance(found, str):
        found = found if isinstance(found, Hidden) else Hidden(found)
    elif isinstance(found, bytes):
        found = found if isinstance(found, HiddenBytes) else HiddenBytes(found)
    elif type(found) in (list, tuple, set, frozenset):
        found = type(found)(map(hide, found))
    elif isinstance(found, Mapping):  # a copy, and a dict: whoever takes a mapping of secrets takes that
        found = {name: hide(item) for name, item in cast("Any", found).items()}
    return cast("V", found)
