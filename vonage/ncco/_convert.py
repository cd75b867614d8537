"""What a constructor makes of its arguments: the spellings that 3.x programs use, brought into the wire's form.

Only what can be read without loss is converted. Anything else passes as it is: the rules then refuse it with its place,
together with every other fault, which a converter that raised could not do. Hence the Any.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast, overload

from ._data import is_list, is_mapping

NUMBER = re.compile(r"\s*[+-]?(\d{1,300}(\.\d*)?|\.\d+)\s*", re.ASCII)
"""As many digits as Python takes without complaint."""
WORDS = {
    **dict.fromkeys(("1", "true", "t", "yes", "y", "on"), True),
    **dict.fromkeys(("0", "false", "f", "no", "n", "off"), False),
}
"""How 3.x programs write a switch, apart from True, False, 1 and 0."""


@overload
def as_text(value: None) -> None: ...
@overload
def as_text(value: str | int) -> str: ...
def as_text(value: Any) -> Any:
    """A text; a whole number in its digits, as for a phone number or an extension."""
    if value is None or isinstance(value, str):
        return value
    whole = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if whole and value.bit_length() < 1000 else value


@overload
def as_number(value: None) -> None: ...
@overload
def as_number(value: float | str) -> float: ...
def as_number(value: Any) -> Any:
    """A number, also from its digits."""
    if value is None:
        return None
    if isinstance(value, str) and NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    return value


@overload
def as_whole(value: None) -> None: ...
@overload
def as_whole(value: int | str) -> int: ...
def as_whole(value: Any) -> Any:
    """A whole number, also from its digits. One with a fraction is not cut off but left to the rules."""
    if value is None or type(value) is int:
        return value
    number = cast("object", as_number(value))
    return int(number) if isinstance(number, float) and number.is_integer() else number


@overload
def as_amount(value: None) -> None: ...
@overload
def as_amount(value: float | str) -> float: ...
def as_amount(value: Any) -> Any:
    """An amount of money, with two decimals at most."""
    if value is None:
        return None
    number = cast("object", as_number(value))
    if isinstance(number, (int, float)) and not isinstance(number, bool) and abs(number) < 1e300:
        return round(float(number), 2)
    return number


@overload
def as_flag(value: None) -> None: ...
@overload
def as_flag(value: bool | int | str) -> bool: ...
def as_flag(value: Any) -> Any:
    """True or False, also from 1 and 0 and from the words for them."""
    if isinstance(value, str):
        return WORDS.get(value.lower(), value)
    return bool(value) if isinstance(value, int) and value in (0, 1) else value


@overload
def as_list(value: None) -> None: ...
@overload
def as_list(value: Sequence[str]) -> list[str]: ...
def as_list(value: Any) -> Any:
    """A list of texts, also from a tuple or a set. A bare text is left to the rules: it could be one entry or many."""
    listed = isinstance(value, (list, tuple, set, frozenset))
    return list(map(as_text, cast("Iterable[Any]", value))) if listed else value


@overload
def as_list_of(value: None) -> None: ...
@overload
def as_list_of(value: str | Sequence[str]) -> list[str]: ...
def as_list_of(value: Any) -> Any:
    """A list; anything single becomes a list of one. None is "not given" and not a list with nothing in it."""
    if value is None:
        return None
    listed = cast("object", as_list(value))
    return listed if is_list(listed) else [listed]


@overload
def as_method(value: None) -> None: ...
@overload
def as_method(value: str) -> str: ...
def as_method(value: Any) -> Any:
    """The name of an HTTP method, in capitals."""
    return value.upper() if isinstance(value, str) else value


@overload
def as_currency(value: None) -> None: ...
@overload
def as_currency(value: str) -> str: ...
def as_currency(value: Any) -> Any:
    """The code of a currency, in small letters."""
    return value.lower() if isinstance(value, str) else value


@overload
def as_object(value: None) -> None: ...
@overload
def as_object(value: Mapping[str, Any]) -> dict[str, Any]: ...
def as_object(value: Any) -> Any:
    """A dict of its own, so that later changes to the caller's dict do not reach into the action."""
    return dict(value) if value is not None and is_mapping(value) else value
