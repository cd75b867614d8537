"""What a caller gave, made ready to be checked and sent: plain values by name, and what can never be sent as it is.

The latter are faults whatever a client's `validate` says: a path that leads elsewhere, a value that has no form on the
wire. They are found here, on the way in, or where the encoding fails.
"""

# Anything may be given here, of any type.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ._problems import Problem
from ._values import SCALARS, UNSET, TooDeepError, as_text, flat, is_encodable, plain
from .formats import is_list, is_object
from .lazy import lazy_module

if TYPE_CHECKING:
    from . import _wording
    from ._runtime import Op, Request
else:
    _wording = lazy_module("._wording", __package__)  # only errors need words

_ENDLESS = "contains itself or is nested too deeply"
_HALF = "holds half of a surrogate pair, which is not text"
_HUGE = 10**4000  # longer integers are not written by Python, and not read by anybody


def fields_of(place: str, given: Any, faults: list[Problem]) -> dict[str, Any]:
    """The members of a query or form by name, as plain values; UNSET ones are gone.

    They come as a mapping, a model, or a list of pairs as HTTP libraries take it.
    """
    try:
        fields = _flat_fields(given)
    except TooDeepError:
        faults.append(Problem(place, _ENDLESS))
        return {}
    except Exception:  # foreign code: a mapping that cannot be read is not one
        fields = None
    if fields is None:
        faults.append(Problem(place, f"must be an object, not {_wording.shown(given)}"))
        return {}
    for name, value in fields.items():
        if type(name) is not str or not is_encodable(name):
            faults.append(Problem(place, f"cannot have a field named {name!r}"))
        elif (type(value) is not str or not value.isascii()) and (text := _text_fault(value)):
            faults.append(Problem(_wording.path_at("", name), text))
    return fields


def query_of(op: Op, given: Any, faults: list[Problem]) -> dict[str, Any]:
    """The parameters of a query; None ones are gone, and a list for what is described as one text joins by comma."""
    fields = given_fields("query", given, faults)
    if any(map(is_list, fields.values())):
        from ._operations import takes_list  # lists are rare

        blamed = {fault.path for fault in faults}
        for name, value in fields.items():
            if is_list(value) and SCALARS.issuperset(map(type, value)) and not (name in blamed or takes_list(op, name)):
                fields[name] = ",".join(as_text(item) for item in value if item is not None)
    return fields


def given_fields(place: str, given: Any, faults: list[Problem]) -> dict[str, Any]:
    """The same without what is None, for what cannot say null."""
    return {name: value for name, value in fields_of(place, given, faults).items() if value is not None}


def path_faults(request: Request) -> list[Problem]:
    """What would make a path another one: a parameter that is missing or empty, or dots that lead elsewhere."""
    found: list[Problem] = []
    blamed = {fault.path for fault in request.faults}
    for part in request.op.path.split("{")[1:]:
        name = part.partition("}")[0]
        value = request.path_values.get(name)
        if name in blamed:
            continue
        if value is None:
            found.append(Problem(name, "is missing"))
        elif _is_lost(request, name, value):
            found.append(Problem(name, f"is part of the address and cannot be {value!r}"))
    return found


def _is_lost(request: Request, name: str, value: Any) -> bool:
    if type(value) is str and not request.op.styles:
        return value in ("", ".", "..")
    try:
        return request.path_part(name) in ("", ".", "..")
    except ValueError:  # it cannot be written at all
        return True


def body_of(op: Op, given: Any, faults: list[Problem]) -> Any:
    """A body as plain data; files and bytes stay as they are."""
    if given is UNSET:
        return UNSET
    if op.body == "form" and op.bodies is None:
        return fields_of("body", given, faults)
    try:
        return plain(given)
    except TooDeepError:
        faults.append(Problem("body", _ENDLESS))
        return None


def json_faults(value: Any, path: str = "") -> Iterator[Problem]:
    """What JSON has no word for, in plain data."""
    if is_object(value):
        for name, item in value.items():
            if type(name) not in SCALARS or not is_encodable(name):
                yield Problem(path or "body", f"cannot have a field named {name!r}")
            yield from json_faults(item, _wording.path_at(path, name))
    elif is_list(value):
        for i, item in enumerate(value):
            yield from json_faults(item, f"{path}[{i}]")
    elif not is_encodable(value):
        yield Problem(path or "body", _HALF)
    elif type(value) not in SCALARS or _is_beyond(value):
        yield Problem(path or "body", f"cannot be {_wording.shown(value)}, which JSON does not have")


def _flat_fields(given: Any) -> dict[Any, Any] | None:
    if is_list(given) and all(is_list(pair) and len(pair) == 2 for pair in given):
        grouped: dict[Any, Any] = {}
        for name, value in given:
            grouped.setdefault(name, []).append(value)
        given = {name: values if len(values) > 1 else values[0] for name, values in grouped.items()}
    elif type(given) is not dict:
        given = dict(given.items()) if isinstance(given, Mapping) else plain(given)
    if not is_object(given):
        return None
    return {
        name if type(name) is str else _name(name): value if type(value) in SCALARS else flat(value)
        for name, value in given.items()
        if value is not UNSET
    }


def _name(name: Any) -> Any:
    name = flat(name)
    return str(name) if type(name) in (int, float) else name


def _text_fault(value: Any) -> str | None:
    """Why a value cannot be written as text; None if it can."""
    if is_list(value) or is_object(value):
        return next(filter(None, map(_text_fault, value.values() if is_object(value) else value)), None)
    if not is_encodable(value):
        return _HALF
    if type(value) in SCALARS and not (type(value) is int and _is_beyond(value)):
        return None
    return f"must be a string, not {_wording.shown(value)}"


def _is_beyond(value: Any) -> bool:
    """Whether a number has no form on the wire."""
    return (type(value) is float and not math.isfinite(value)) or (type(value) is int and not -_HUGE < value < _HUGE)
