# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class FailoverPosition(Model):
    """Where the message stands in a chain; there with `failover` only.

    Attributes:
        workflow_id: Identifies the whole chain.
        items_number: Which message this is, the first being "1".
        items_total: How many messages the chain has.
    """

    workflow_id: str | Unset = UNSET
    items_number: str | Unset = UNSET
    items_total: str | Unset = UNSET
