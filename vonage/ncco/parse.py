"""Whole NCCOs: from JSON to actions, and from actions to the data that goes over the wire."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from vonage_openapi import Problem
from vonage_openapi._values import plain
from vonage_openapi.formats import from_json

from vonage.errors import ValidationError

from ._check import validate
from ._data import is_mapping, is_object, is_sequence
from .actions import KINDS, Action

Source: TypeAlias = "str | bytes | bytearray | dict[str, Any] | Iterable[Mapping[str, Any]]"


def parse(source: Source) -> list[Action]:
    """Read an NCCO; `Ncco.parse` says more."""
    try:
        data: Any = plain(_decode(source))
        items: list[dict[str, Any]] = [data] if is_object(data) else data
        validate("Ncco", items)
    except RecursionError:
        raise ValidationError([Problem("", "is nested too deeply")]) from None
    return [KINDS[item["action"]].from_dict(item) for item in items]


def build(items: Iterable[Action | Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Wire data of a whole NCCO; `Ncco.build_ncco` says more."""
    data = [item.to_dict() if isinstance(item, Action) else _wire_data(item) for item in items]
    if data:  # 3.x programs may build an empty one
        validate("Ncco", data)
    return data


def _decode(source: Source) -> Any:
    if not isinstance(source, (str, bytes, bytearray)):
        return source if is_object(source) else [*source]
    try:
        return from_json(source)
    except json.JSONDecodeError as error:
        problem = Problem(f"line {error.lineno}, column {error.colno}", f"is not JSON: {error.msg}")
    except ValueError as error:  # bytes in no encoding that JSON has, NaN, or a number with thousands of digits
        problem = Problem("", f"is not JSON: {error}")
    raise ValidationError([problem])


def _wire_data(item: Any) -> Any:
    if is_mapping(item):
        return plain(dict(item))
    if hasattr(item, "to_dict"):  # a model of the generated package
        return item.to_dict()
    advice = ": pass its entries one by one, or as actions=" if is_sequence(item) else ""
    raise TypeError(f"an NCCO is built of actions and dicts, not of a {type(item).__name__}{advice}")
