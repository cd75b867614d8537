"""What the comparison reports."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

T = TypeVar("T", bound=Any)
# `request` is what a program sends. `answer` and `webhook` are what it receives.
Direction = Literal["request", "answer", "webhook"]


@dataclass(frozen=True)
class Difference:
    """One difference between two versions of a description.

    `kind` is a stable name such as `request-field-required`, `breaking` says whether a program that works with the old
    version may fail with the new one, `pointer` is the JSON Pointer of the place (in the new version, or in the old one
    for what is gone), `operation` is verb and path of the first operation that is concerned, None where none is, and
    `what` says it in words.
    """

    kind: str
    breaking: bool
    pointer: str
    operation: str | None
    what: str


def at_field(direction: Direction, field: str, statement: str) -> str:
    """A sentence about a field of a body, or about the whole of it."""
    return f"{direction} `{field}` {statement}" if field else f"{direction} {statement}"


def statement_of(sentence: str) -> str:
    """What `at_field` was told, without the place."""
    return re.sub(r"^(request|answer|webhook)( `[^`]*`)? ", "", sentence)


def one_sided(old: Collection[T], new: Collection[T]) -> Iterator[tuple[T, bool]]:
    """What only one of two collections has, and whether that is the new one; what is gone comes first."""
    yield from ((key, False) for key in sorted({*old} - {*new}))
    yield from ((key, True) for key in sorted({*new} - {*old}))
