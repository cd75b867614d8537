"""Checks descriptions against the rules of this project, before anything is generated from them."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from ..errors import SpecError
from . import extensions, ours, patterns, redocly, structure, unions, words
from .finding import Finding, Severity
from .spec import Spec

__all__ = ["Finding", "Severity", "lint"]

Rule = Callable[[Spec], Iterator[Finding]]

# Each relies on those before it: what follows references needs them to lead somewhere, the rest needs a sound form.
FOUNDATIONS: tuple[Rule, ...] = (structure.unresolved, structure.form)
# What is wrong in anybody's file; the other rules are how we want our own to be.
FAULTS: tuple[Rule, ...] = (structure.meaning, patterns.patterns, unions.unions)
OURS: tuple[Rule, ...] = (
    *ours.RULES, words.words, extensions.extensions, extensions.pointers, extensions.names, extensions.outcome,
)  # fmt: skip


def lint(paths: Sequence[Path], *, external: bool = True, house: bool = True) -> list[Finding]:
    """Check descriptions; what is found is sorted by file and place.

    A file of shared parts (no paths, no webhooks) is checked against all files of its folder. A file that cannot be
    read or is not sound has findings that say so, and the other files are checked all the same. `external` asks the
    linter from npm as well. What is not of the `house` need not keep to our own rules; only what is wrong is said.
    """
    specs: list[Spec] = []
    found: list[Finding] = []
    for path in dict.fromkeys(paths):
        try:
            spec = Spec.read(path, house)
        except SpecError as error:
            found.append(Finding(str(path), error.pointer, "file", error.problem, error.remedy))
            continue
        faults, is_sound = _check(spec, (*FAULTS, *OURS) if house else FAULTS)
        found += faults
        if is_sound:
            specs.append(spec)
    found += ours.unique_operation_ids(specs)
    if external and house:
        found += redocly.second_opinion([spec for spec in specs if not spec.is_shared])
    return sorted(set(found), key=lambda finding: (finding.file, finding.pointer, finding.rule, finding.problem))


def _check(spec: Spec, rules: Sequence[Rule]) -> tuple[list[Finding], bool]:
    """The findings of one file, and whether its form is sound."""
    with warnings.catch_warnings():  # Python warns of `[[` in a pattern, for which there is a rule
        warnings.simplefilter("ignore", FutureWarning)
        for rule in FOUNDATIONS:
            if faults := list(rule(spec)):
                return faults, False
        return [finding for rule in rules for finding in rule(spec)], True
