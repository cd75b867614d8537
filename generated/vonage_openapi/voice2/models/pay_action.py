# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import EventUrls
    from ._unions import PayActionPrompts
    from .pay_voice_prompt import PayVoicePrompt


@define(repr=False)
class PayAction(Model):
    """Takes a card payment by phone. No longer documented.

    Attributes:
        action: Always `pay`.
        amount: How much is charged.
        currency: The currency in small letters.
        event_url: Where the outcome goes.
        prompts: What the caller is asked; one PayTextPrompt or a list of them.
        voice: The voice that asks.
    """

    action: Literal["pay"]
    amount: float
    currency: str | Unset = UNSET
    event_url: EventUrls | Unset = UNSET
    prompts: PayActionPrompts | Unset = UNSET
    voice: PayVoicePrompt | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"event_url": "eventUrl"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "event_url": "EventUrls",
        "prompts": "PayActionPrompts",
        "voice": "PayVoicePrompt",
    }
