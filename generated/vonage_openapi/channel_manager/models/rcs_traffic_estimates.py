# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsTrafficEstimates(Model):
    """How much an agent will send.

    Attributes:
        average_global_traffic: How many messages, such as THOUSAND.
        average_message_rate_per_user: How often to one person, such as ONCE_PER_MONTH.
        users_targeted: To how many people, such as HUNDRED.
    """

    average_global_traffic: str | Unset = UNSET
    average_message_rate_per_user: str | Unset = UNSET
    users_targeted: str | Unset = UNSET
