"""What may be given as an action and as a whole NCCO; loaded when something asks what the annotations mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias, Union

from vonage_openapi import Model
from vonage_openapi.ncco import dicts

from vonage.ncco.actions import Action

# Not `|`: these are read at run time, and an alias in quotes would not find its parts elsewhere.
Entry: TypeAlias = Union[Action, dicts.NccoAction, Mapping[str, object], Model]  # noqa: UP007
"""What stands for an action."""
Source: TypeAlias = Union[str, bytes, bytearray, dicts.NccoAction, Mapping[str, object], Iterable[Entry]]  # noqa: UP007
"""What holds a whole NCCO."""
