# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsAgentPreview(Model):
    """How carriers can try an agent.

    Attributes:
        agent_access_instructions: What they do to hear from it.
    """

    agent_access_instructions: str | Unset = UNSET
