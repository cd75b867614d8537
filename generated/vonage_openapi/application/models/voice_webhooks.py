# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .voice_event_webhook import VoiceEventWebhook
    from .voice_webhook import VoiceWebhook


@define(repr=False)
class VoiceWebhooks(Model):
    """The webhooks of calls.

    Attributes:
        answer_url: Asked for an NCCO when a call begins.
        fallback_answer_url: Asked for an NCCO when `answer_url` is out of order.
        event_url: Told how calls go on.
    """

    answer_url: VoiceWebhook | Unset = UNSET
    fallback_answer_url: VoiceWebhook | Unset = UNSET
    event_url: VoiceEventWebhook | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "answer_url": "VoiceWebhook",
        "fallback_answer_url": "VoiceWebhook",
        "event_url": "VoiceEventWebhook",
    }
