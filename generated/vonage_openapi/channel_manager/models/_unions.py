# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Channel Manager: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    from .slack_subscription import SlackSubscription
    from .webhook_subscription import WebhookSubscription

    NewWhatsAppSubscription: TypeAlias = "Union[WebhookSubscription, SlackSubscription]"
    RcsAgents: TypeAlias = "Union[list[dict[str, Any]], dict[str, Any]]"
    RcsBrands: TypeAlias = "Union[list[dict[str, Any]], dict[str, Any]]"
    RcsCarriers: TypeAlias = "Union[list[dict[str, Any]], dict[str, Any]]"
    WabaNumbers: TypeAlias = "Union[list[dict[str, Any]], dict[str, Any]]"
    WhatsAppSubscriptions: TypeAlias = "Union[list[dict[str, Any]], dict[str, Any]]"
else:
    from ..._model import OneOf as _OneOf

    NewWhatsAppSubscription = _OneOf({"webhook": "WebhookSubscription", "slack": "SlackSubscription"}, "type")
    RcsAgents = _OneOf(())
    RcsBrands = _OneOf(())
    RcsCarriers = _OneOf(())
    WabaNumbers = _OneOf(())
    WhatsAppSubscriptions = _OneOf(())
