# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsAppMessagingSpan(Model):
    """The figures of one span of time.

    Attributes:
        start: When it began, in seconds since 1970.
        end: When it ended, in seconds since 1970.
        sent: How many messages were sent.
        delivered: How many arrived.
    """

    start: str | Unset = UNSET
    end: str | Unset = UNSET
    sent: int | Unset = UNSET
    delivered: int | Unset = UNSET
