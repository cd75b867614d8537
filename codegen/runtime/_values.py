"""Values on their way to the wire: what was given becomes plain data, and plain data becomes JSON or text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, final

from .formats import TOO_DEEP, is_list, is_object, to_json

if TYPE_CHECKING:
    from typing import Literal


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


def plain(value: Any) -> Any:
    """A copy made of dicts, lists and scalars only: models become dicts, UNSET values disappear.

    Raises:
        ValueError: The value contains itself, or is nested deeper than Python can follow.
    """
    try:
        return _plain(value)
    except RecursionError:
        raise ValueError(TOO_DEEP) from None


def _plain(value: Any) -> Any:
    if is_object(value):
        return {name: _plain(item) for name, item in value.items() if item is not UNSET}
    if is_list(value):
        return [_plain(item) for item in value]
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


def as_text(value: Any) -> str:
    """A value as it stands in a URL, a form or a header: booleans in lower case, dicts and lists as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list, tuple)):
        return to_json(value).decode()
    return str(value)


def pairs(fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The fields of a query or form: None is left out, a list of scalars repeats its name."""
    for name, value in fields.items():
        for item in value if is_list(value) else (value,):
            if item is not None:
                yield name, as_text(item)
