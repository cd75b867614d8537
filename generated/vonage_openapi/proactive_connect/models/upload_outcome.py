# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class UploadOutcome(Model):
    """What an upload brought.

    Attributes:
        inserted: How many entries were added.
    """

    inserted: int | Unset = UNSET
