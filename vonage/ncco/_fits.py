"""Tells at a glance whether NCCO data is right, which nearly all of it is. Only what is not goes through `_check`.

These are the quick tests of the description's rules, with the contradictions between settings added.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeAlias

from vonage_openapi._fits import Fits, Test

from ._contradictions import CONTRADICTIONS

FieldTests: TypeAlias = Mapping[str, Test]


class _FlowFits(Fits):
    def _of_name(self, name: str) -> Test:
        if name in self._named or name not in CONTRADICTIONS:
            return super()._of_name(name)
        types, more = super()._of_name(name)
        contradiction = CONTRADICTIONS[name]
        self._named[name] = (
            types,
            lambda value: (more is None or more(value)) and next(contradiction(value, ""), None) is None,
        )
        return self._named[name]


def fits(name: str, value: Any) -> bool:
    """Whether a value surely fits a schema of the NCCO description, `TalkAction` for one."""
    return _tests().fits({"$ref": name}, value)


@cache
def field_tests(name: str) -> FieldTests | None:
    """The tests of the fields of a schema; None if more than them decides, such as which fields go together."""
    from ._check import rules

    rule = rules()[name]
    if name in CONTRADICTIONS or rule.keys() - {"type", "properties", "required"}:
        return None
    return {field: _tests().of(one) for field, one in rule["properties"].items()}


@cache
def _tests() -> Fits:
    from ._check import rules

    return _FlowFits(rules())
