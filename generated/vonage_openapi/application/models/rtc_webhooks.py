# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .webhook import Webhook


@define(repr=False)
class RtcWebhooks(Model):
    """The webhooks of conversations and the Client SDK.

    Attributes:
        event_url: Told about every event.
    """

    event_url: Webhook | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"event_url": "Webhook"}
