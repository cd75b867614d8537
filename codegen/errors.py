"""What a step says when it cannot go on, and what it says about the changes it made."""

from __future__ import annotations

from dataclasses import dataclass


class SpecError(Exception):
    """A description cannot be compiled, and somebody has to change it.

    Attributes:
        file: the file at fault, as the caller spelt it.
        pointer: JSON Pointer to the place inside that file; empty for the file as a whole.
        problem: what is wrong there.
        remedy: what to do about it.

    `str()` gives one line: `sms.yaml#/paths/~1sms/post: problem. remedy.`
    """

    def __init__(self, file: str, pointer: str, problem: str, remedy: str) -> None:
        super().__init__(file, pointer, problem, remedy)
        self.file = file
        self.pointer = pointer
        self.problem = problem
        self.remedy = remedy

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
        detail: what was done, in words.
    """

    rule: str
    pointer: str
    detail: str


class Journal:
    """Collects the changes of one step and knows the file that its complaints are about."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.changes: list[Change] = []

    def note(self, rule: str, pointer: str, detail: str) -> None:
        """Record one change."""
        self.changes.append(Change(rule, pointer, detail))

    def error(self, pointer: str, problem: str, remedy: str) -> SpecError:
        """Build, for the caller to raise, the error for a place in this file."""
        return SpecError(self.file, pointer, problem, remedy)


def _sentence(text: str) -> str:
    return text.strip().rstrip(".") + "."
