# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ApplicationChangeUpdateDetails(Model):
    """What to change.

    Attributes:
        default_theme_id: The theme of rooms that name none.
    """

    default_theme_id: str | Unset = UNSET
