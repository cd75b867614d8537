# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsBasicInfo(Model):
    """Who an agent is.

    Attributes:
        display_name: What people see; no two agents have the same.
        sender_id: The name that messages are sent from. It has no spaces, and does not change.
        brand_id: The brand that it speaks for.
        hosting_region: Where the agent is run.
        agent_purpose: What its messages are for.
        billing_category: How its messages are charged.
    """

    display_name: str
    sender_id: str
    brand_id: str
    hosting_region: str | Unset = UNSET
    agent_purpose: str | Unset = UNSET
    billing_category: str | Unset = UNSET
