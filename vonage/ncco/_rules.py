"""What the compiled classes of an NCCO are told by hand: contradictions of settings, and what becomes of faults."""

from __future__ import annotations

import os

from vonage_openapi import Problem
from vonage_openapi.ncco.builder import RULES

from vonage.errors import ValidationError
from vonage.ncco._contradictions import CONTRADICTIONS


def report(problems: list[Problem], doubts: list[Problem]) -> None:
    """Refuse or warn, as `VONAGE_VALIDATE` says.

    Raises:
        ValidationError: There are faults.
    """
    from vonage._client.settings import as_validate
    from vonage._client.warn import SILENCE, warn  # few flows get here

    mode = as_validate("VONAGE_VALIDATE", os.environ.get("VONAGE_VALIDATE") or "error")
    if mode == "off":
        return
    if problems and mode == "error":
        raise ValidationError(problems)
    for problem in problems:
        warn(f"NCCO: {problem}")
    for doubt in doubts:
        warn(f"NCCO: {doubt}; {SILENCE}")


RULES.contradictions.update(CONTRADICTIONS)
RULES.report = report
