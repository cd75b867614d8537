# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Any

from attrs import define

from ..._model import Model


@define(repr=False)
class ListItemDetails(Model):
    """What an entry holds.

    Attributes:
        data: A value for each column.
    """

    data: dict[str, Any]
