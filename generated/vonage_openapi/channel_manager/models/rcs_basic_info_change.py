# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsBasicInfoChange(Model):
    """What is to change of who an agent is.

    Attributes:
        display_name: What people see; no two agents have the same.
        sender_id: The name that messages are sent from. It has no spaces, and does not change.
        hosting_region: Where the agent is run.
        agent_purpose: What its messages are for.
        billing_category: How its messages are charged.
        brand_id: The brand that it speaks for.
    """

    display_name: str | Unset = UNSET
    sender_id: str | Unset = UNSET
    hosting_region: str | Unset = UNSET
    agent_purpose: str | Unset = UNSET
    billing_category: str | Unset = UNSET
    brand_id: str | Unset = UNSET
