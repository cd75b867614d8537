# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vis_call_notification_event import VisCallNotificationEvent
    from .vis_call_notification_metadata import VisCallNotificationMetadata


@define(repr=False)
class VisCallNotification(Model):
    """What an address is told of a call.

    Attributes:
        event: The call.
        metadata: Of this delivery.
    """

    event: VisCallNotificationEvent
    metadata: VisCallNotificationMetadata | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "event": "VisCallNotificationEvent",
        "metadata": "VisCallNotificationMetadata",
    }
