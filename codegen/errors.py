"""What a step says when it cannot go on, and what it says about the changes it made."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(eq=False)
class SpecError(Exception):
    """A description cannot be compiled, and somebody has to change it.

    Attributes:
        file: the file at fault, as the caller spelt it.
        pointer: JSON Pointer to the place inside that file; empty for the file as a whole.

    `str()` gives one line: `sms.yaml#/paths/~1sms/post: problem. remedy.`
    """

    file: str
    pointer: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.file}#{self.pointer}" if self.pointer else self.file
        # Problems quote the input, which may contain line breaks; a message is always one line.
        return " ".join(f"{place}: {_sentence(self.problem)} {_sentence(self.remedy)}".split())


@dataclass(frozen=True)
class Change:
    """One thing that a step changed.

    Attributes:
        rule: short name of the rule at work, such as `nullable`.
        pointer: JSON Pointer to the place, in the document as the step received it.
        left_open: whether the place could not be read, so that anything is taken there.
    """

    rule: str
    pointer: str
    detail: str
    left_open: bool = False


@dataclass
class Journal:
    """Collects the changes of one step and knows the file that its complaints are about.

    Strict, as for our own descriptions, it refuses what cannot be read. Else the file may be anybody's, and one
    doubtful place must not cost the rest of it: the place is left open, with a notice.
    """

    file: str
    strict: bool = field(default=True, kw_only=True)
    changes: list[Change] = field(default_factory=list[Change], init=False)

    def note(self, rule: str, pointer: str, detail: str) -> None:
        """Record one change."""
        self.changes.append(Change(rule, pointer, detail))

    def error(self, pointer: str, problem: str, remedy: str) -> SpecError:
        """Build, for the caller to raise, the error for a place in this file."""
        return SpecError(self.file, pointer, problem, remedy)

    def leave_open(self, rule: str, pointer: str, error: Exception) -> None:
        """Record that a place is left open because of an error; raise the error instead if strict."""
        if self.strict:
            raise error
        if isinstance(error, SpecError):
            change = Change(rule, error.pointer or pointer, error.problem, left_open=True)
        else:  # ours to mend, but no reason to refuse a whole file
            change = Change("compiler", pointer, f"the compiler fails, {fault_of(error)}", left_open=True)
        if change not in self.changes[-50:]:
            self.changes.append(change)


def fault_of(error: Exception) -> str:
    """What to report of an error that should not happen: what it says, and where."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {str(error)[:200]} ({Path(place.filename).name}, line {place.lineno})"


def _sentence(text: str) -> str:
    return text.strip() if text.strip().endswith("?") else text.strip().rstrip(".") + "."
