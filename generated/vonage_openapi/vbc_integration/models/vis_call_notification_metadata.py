# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VisCallNotificationMetadata(Model):
    """Of this delivery.

    Attributes:
        attempt: How often the event was sent, this time included.
        delivery_id: The same each time that one event is sent.
        signature: Proves the event.
        webhook_id: The webhook.
    """

    attempt: int | Unset = UNSET
    delivery_id: str | Unset = UNSET
    signature: str | Unset = UNSET
    webhook_id: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"delivery_id": "deliveryId", "webhook_id": "webhookId"}
