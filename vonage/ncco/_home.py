"""What the compiled classes of an NCCO are told by hand: contradictions of settings, and what becomes of faults."""

from __future__ import annotations

import inspect
import os
import warnings

from vonage_openapi import Problem
from vonage_openapi.ncco.builder import HOME

from vonage.errors import ValidationError
from vonage.ncco._contradictions import CONTRADICTIONS


def report(problems: list[Problem], doubts: list[Problem]) -> None:
    """Refuse or warn, as `VONAGE_VALIDATE` says.

    Raises:
        ValidationError: There are faults.
    """
    from vonage._base import SILENCE  # few flows get here
    from vonage._settings import as_validate

    mode = as_validate("VONAGE_VALIDATE", os.environ.get("VONAGE_VALIDATE") or "error")
    if mode == "off":
        return
    if problems and mode == "error":
        raise ValidationError(problems)
    for problem in problems:
        _warn(str(problem))
    for doubt in doubts:
        _warn(f"{doubt}; {SILENCE}")


def _warn(text: str) -> None:
    """Warn at the line of the program, however many frames it is away."""
    from vonage._base import ValidationWarning

    level, frame = 1, inspect.currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in ("vonage", "vonage_openapi"):
        level, frame = level + 1, frame.f_back
    warnings.warn(f"NCCO: {text}", ValidationWarning, stacklevel=level)


HOME.contradictions.update(CONTRADICTIONS)
HOME.report = report
