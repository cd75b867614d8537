"""Whole NCCOs: from JSON to actions, and from actions to the data that goes over the wire."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from vonage_openapi import Problem, is_list, is_object
from vonage_openapi.formats import refuse_constant
from vonage_openapi.lazy import lazy_module
from vonage_openapi.ncco.builder import RULES
from vonage_openapi.parts import Nested, plain

from vonage.errors import ValidationError
from vonage.ncco.actions import ACTIONS, Action

if TYPE_CHECKING:
    from vonage.ncco import sources as sources
else:
    sources = lazy_module("vonage.ncco.sources")

_ACTION = Nested(ACTIONS, key="action", base=Action)


def parse(source: sources.Source) -> list[Action]:
    """Read an NCCO; `Ncco.parse` says more."""
    try:
        data = plain(_decode(source))
        items: object = [data] if is_object(data) else data
        RULES.validate("Ncco", items)
    except RecursionError:
        raise ValidationError([Problem("", "is nested too deeply")]) from None
    if not is_list(items) or not all(map(is_object, items)):  # that nothing is checked does not make it one
        raise ValidationError([Problem("", "must be an array of objects")])
    return cast("list[Action]", _ACTION.read(items))


def build(items: Iterable[sources.Entry]) -> list[dict[str, object]]:
    """Wire data of a whole NCCO; `Ncco.build_ncco` says more."""
    data: list[dict[str, object]] = []
    is_sure = True
    for item in items:
        if isinstance(item, Action):
            is_sure = is_sure and item.is_sure
            data.append(item.to_dict())
        else:
            is_sure = False
            data.append(_wire_data(item))
    if not is_sure:
        RULES.validate("Ncco", data)
    return data


def _decode(source: Any) -> object:
    if not isinstance(source, (str, bytes, bytearray)):
        return dict(cast("Mapping[str, object]", source)) if isinstance(source, Mapping) else [*source]
    try:
        decoded: object = json.loads(source, parse_constant=refuse_constant)
        return decoded
    except json.JSONDecodeError as error:
        problem = Problem(f"line {error.lineno}, column {error.colno}", f"is not JSON: {error.msg}")
    except ValueError as error:  # bytes in no encoding that JSON has, NaN, or a number with thousands of digits
        problem = Problem("", f"is not JSON: {error}")
    raise ValidationError([problem])


def _wire_data(item: Any) -> dict[str, object]:
    data = plain(item) if isinstance(item, Mapping) or hasattr(item, "to_dict") else None
    if is_object(data):
        return cast("dict[str, object]", data)
    advice = ": pass its entries one by one, or as actions=" if isinstance(item, (list, tuple)) else ""
    kind = type(cast("object", item)).__name__
    raise TypeError(f"an NCCO consists of actions and dicts, not of a {kind}{advice}")
