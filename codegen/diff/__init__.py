"""Compares two versions of one description: what breaks programs that work with the old one, and what else is new."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from typing import Any

from ..lint.finding import one_line
from .difference import Difference, statement_of
from .operations import OperationComparison, pair
from .side import Side

__all__ = ["Difference", "as_json", "as_text", "compare"]

# Nothing breaks by these, but a program may behave in another way without a word.
PROMINENT = frozenset({"request-default-changed", "retry-changed", "operation-deprecated", "status-changed"})


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Difference]:
    """Compare two versions of a description, as `codegen.read.bundle.bundle` returns them.

    What breaks comes first, then what deserves a look, then the rest, each sorted by operation and place. What is met
    in several places, such as a shared schema, is reported once, for the first of them. Descriptions and examples are
    not compared.
    """
    sides = Side(old), Side(new)
    pairs, gone, come = pair(*sides)
    found = [Difference("operation-removed", True, part.part.pointer, part.name, "is gone") for part in gone]
    found += [Difference("operation-added", False, part.part.pointer, part.name, "is new") for part in come]
    for before, after in pairs:
        found += OperationComparison(*sides, before, after).compare()
    return sorted(_merged(found), key=_order)


def as_text(differences: Sequence[Difference]) -> str:
    """The differences for people, one a line, what breaks first."""
    if not differences:
        return "No difference."
    groups = {
        "Breaking": [difference for difference in differences if difference.breaking],
        "Other": [difference for difference in differences if not difference.breaking],
    }
    return "\n\n".join(_group(title, members) for title, members in groups.items() if members)


def as_json(differences: Sequence[Difference]) -> str:
    """The differences for programs: an array of objects with the fields of `Difference`."""
    return json.dumps([asdict(difference) for difference in differences], indent=2, ensure_ascii=False)


def _group(title: str, members: Sequence[Difference]) -> str:
    lines = (f"  {member.operation or 'description'}: {member.what} [{member.kind}]" for member in members)
    return "\n".join([f"{title} ({len(members)})", *lines])


def _order(difference: Difference) -> tuple[bool, bool, str, str, str, str]:
    prominent = difference.kind in PROMINENT
    place = (difference.operation or "", difference.pointer, difference.kind, difference.what)
    return not difference.breaking, not prominent, *place


def _merged(differences: Iterable[Difference]) -> Iterator[Difference]:
    """Shared schemas are met in many places; the reader wants to hear of each change once."""
    groups: dict[tuple[str, bool, str, str], list[Difference]] = {}
    for difference in differences:
        key = (difference.kind, difference.breaking, difference.pointer, statement_of(difference.what))
        groups.setdefault(key, []).append(difference)
    for first, *others in groups.values():
        more = f" (and in {len(others)} more place{'s' if len(others) > 1 else ''})" if others else ""
        operation = one_line(first.operation) if first.operation else None  # names and values come from the files
        yield replace(first, operation=operation, what=one_line(first.what) + more)
