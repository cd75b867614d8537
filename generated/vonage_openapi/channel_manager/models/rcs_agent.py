# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Any

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsAgent(Model):
    """An agent. Its members are known in part.

    Attributes:
        id: Identifies the agent.
        basic_info: Who it is.
        application_settings: What it works with.
    """

    id: str | Unset = UNSET
    basic_info: dict[str, Any] | Unset = UNSET
    application_settings: dict[str, Any] | Unset = UNSET
