# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .whats_app_messaging_span import WhatsAppMessagingSpan


@define(repr=False)
class EmbeddedMessagingFigures(Model):
    """The figures.

    Attributes:
        messaging_analytics: Span after span.
    """

    messaging_analytics: list[WhatsAppMessagingSpan] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"messaging_analytics": ["WhatsAppMessagingSpan"]}
