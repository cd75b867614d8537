"""What a client says of a value that it sends all the same."""

from __future__ import annotations

import warnings

SILENCE = (
    "it is sent as it is, in case it is newer than this version of vonage (silence this with"
    " warnings.simplefilter('ignore', vonage.ValidationWarning))"
)


class ValidationWarning(UserWarning):
    """A value that is not known here and may be new; with `validate="warn"`, also what would be a `ValidationError`."""


def warn(text: str) -> None:
    """Warn at the line of the program that called, however deep inside of the SDK this is."""
    import inspect  # takes a while to load, and warnings are rare

    level, frame = 1, inspect.currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in ("vonage", "vonage_openapi"):
        level, frame = level + 1, frame.f_back
    warnings.warn(text, ValidationWarning, stacklevel=level)
