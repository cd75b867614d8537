# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Any

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MeetingsProblem(Model):
    """What went wrong.

    Attributes:
        status: The HTTP status.
        name: The kind of error.
        message: What went wrong.
        errors: More about it; sentences, or an object for each logo.
    """

    status: int | Unset = UNSET
    name: str | Unset = UNSET
    message: str | Unset = UNSET
    errors: list[Any] | Unset = UNSET
