"""What a rule reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Finding:
    """One fault of one description.

    `file` is the file as the caller named it, `pointer` the JSON Pointer of the place ("" is the whole document),
    `rule` the name of the rule, `problem` what is wrong and `remedy` what to do about it.

    >>> print(Finding("specs/sms.yaml", "/info", "info-version", "there is no version", "Add `version`"))
    specs/sms.yaml#/info: error [info-version] there is no version. Add `version`.
    """

    file: str
    pointer: str
    rule: str
    problem: str
    remedy: str
    severity: Severity = "error"

    def __str__(self) -> str:
        sentences = ". ".join(one_line(part).rstrip(".") for part in (self.problem, self.remedy) if part)
        return f"{self.file}#{self.pointer}: {self.severity} [{self.rule}] {sentences}."


def one_line(text: str, limit: int = 300) -> str:
    """Puts `text` on one line and cuts it after `limit` characters."""
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 3]}..."
