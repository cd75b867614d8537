"""What a constructor makes of its arguments: the spellings that 3.x programs use, brought into the wire's form.

Only what can be read without loss is converted. Anything else passes as it is: the rules then refuse it with its place,
together with every other fault, which a converter that raised could not do. Hence the casts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast, overload

NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
WORDS = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
"""How 3.x programs write a switch, apart from True and False."""


@overload
def as_text(value: None) -> None: ...
@overload
def as_text(value: str | int) -> str: ...
def as_text(value: str | int | None) -> str | None:
    """A text; a whole number in its digits, as for a phone number or an extension."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return cast("str | None", value)


@overload
def as_number(value: None) -> None: ...
@overload
def as_number(value: float | str) -> float: ...
def as_number(value: float | str | None) -> float | None:
    """A number, also from its digits."""
    if isinstance(value, str) and NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    return cast("float | None", value)


@overload
def as_whole(value: None) -> None: ...
@overload
def as_whole(value: int | str) -> int: ...
def as_whole(value: int | str | None) -> int | None:
    """A whole number, also from its digits. One with a fraction is not cut off but left to the rules."""
    number = as_number(value) if value is not None else None
    return cast("int | None", int(number) if isinstance(number, float) and number.is_integer() else number)


@overload
def as_amount(value: None) -> None: ...
@overload
def as_amount(value: float | str) -> float: ...
def as_amount(value: float | str | None) -> float | None:
    """An amount of money, with two decimals at most."""
    number = as_number(value) if value is not None else None
    if isinstance(number, (int, float)) and not isinstance(number, bool):
        return round(float(number), 2)
    return number


@overload
def as_flag(value: None) -> None: ...
@overload
def as_flag(value: bool | int | str) -> bool: ...
def as_flag(value: bool | int | str | None) -> bool | None:
    """True or False, also from 1 and 0 and from the words for them."""
    word = str(value).lower() if isinstance(value, (int, str)) else ""
    return cast("bool | None", WORDS.get(word, value))


@overload
def as_list(value: None) -> None: ...
@overload
def as_list(value: Sequence[str]) -> list[str]: ...
def as_list(value: Sequence[str] | None) -> list[str] | None:
    """A list, also from a tuple or a set. A bare text is left to the rules: it could be meant as one entry or many."""
    return cast("list[str] | None", list(value) if isinstance(value, (tuple, set, frozenset)) else value)


@overload
def as_list_of(value: None) -> None: ...
@overload
def as_list_of(value: str | Sequence[str]) -> list[str]: ...
def as_list_of(value: str | Sequence[str] | None) -> list[str] | None:
    """A list; anything single becomes a list of one. None is "not given" and not a list with nothing in it."""
    listed = as_list(value)
    return listed if listed is None or isinstance(cast("object", listed), list) else cast("list[str]", [listed])


@overload
def as_method(value: None) -> None: ...
@overload
def as_method(value: str) -> str: ...
def as_method(value: str | None) -> str | None:
    """The name of an HTTP method, in capitals."""
    return value.upper() if isinstance(value, str) else value


@overload
def as_currency(value: None) -> None: ...
@overload
def as_currency(value: str) -> str: ...
def as_currency(value: str | None) -> str | None:
    """The code of a currency, in small letters."""
    return value.lower() if isinstance(value, str) else value


@overload
def as_object(value: None) -> None: ...
@overload
def as_object(value: Mapping[str, Any]) -> dict[str, Any]: ...
def as_object(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """A dict of its own, so that later changes to the caller's dict do not reach into the action."""
    return dict(value) if isinstance(value, Mapping) else value
