# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsUserExperience(Model):
    """What people go through with an agent.

    Attributes:
        interactions_description: What it talks about.
        optin_description: How people have agreed to hear from it.
        optout_description: How they end that.
        trigger_description: What makes it write.
    """

    interactions_description: str | Unset = UNSET
    optin_description: str | Unset = UNSET
    optout_description: str | Unset = UNSET
    trigger_description: str | Unset = UNSET
