# Copied from codegen/runtime by `make generate`. Do not edit here.
"""What constructors of parts make of their arguments: the spellings that programs use, brought into the wire's form.

Only what can be read without loss is converted. Anything else passes as it is: the rules then refuse it with its place,
together with every other fault, which a converter that raised could not do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from .formats import is_list

NUMBER = re.compile(r"\s*[+-]?(\d{1,300}(\.\d*)?|\.\d+)\s*", re.ASCII)
"""As many digits as Python takes without complaint."""
WORDS = {
    **dict.fromkeys(("1", "true", "t", "yes", "y", "on"), True),
    **dict.fromkeys(("0", "false", "f", "no", "n", "off"), False),
}
"""How programs for 3.x write a switch, apart from True, False, 1 and 0."""


def as_text(value: object) -> object:
    """A string; an integer in its digits, as for a phone number or an extension."""
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() < 1000:
        return str(value)
    return value


def as_number(value: object) -> object:
    """A number, also from its digits; one without a fraction is an integer."""
    if isinstance(value, str) and NUMBER.fullmatch(value):
        value = float(value) if "." in value else int(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def as_flag(value: object) -> object:
    """True or False, also from 1 and 0 and from the words for them."""
    if isinstance(value, str):
        return WORDS.get(value.lower(), value)
    return bool(value) if isinstance(value, int) and value in (0, 1) else value


def as_list(value: object) -> object:
    """A list of strings, also from a tuple or a set. A bare string stays: it could be one entry or many."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return [as_text(item) for item in cast("Iterable[object]", value)]
    return value


def as_list_of(value: object) -> object:
    """A list; anything single becomes a list of one."""
    listed = as_list(value)
    return listed if is_list(listed) else [listed]


def as_capitals(value: object) -> object:
    """A word in capitals, such as the name of an HTTP method."""
    return value.upper() if isinstance(value, str) else value


def as_object(value: object) -> object:
    """A dict of its own, so that later changes to the caller's dict do not reach into the object."""
    return dict(cast("Mapping[object, object]", value)) if isinstance(value, Mapping) else value
