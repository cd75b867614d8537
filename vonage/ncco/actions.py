"""The actions of an NCCO. They are compiled; what a description cannot say of them is added here."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from vonage_openapi.converters import as_number
from vonage_openapi.ncco import builder
from vonage_openapi.ncco.builder import Action, Connect, Conversation, Input, Notify, Stream, Talk, Transfer, Wait
from vonage_openapi.parts import Nested, Part
from vonage_openapi.product import lower

from vonage.ncco import _rules as _rules
from vonage.ncco.prompts import TextPrompt

__all__ = [
    "ACTIONS", "Action", "Connect", "Conversation", "Input", "Notify", "Pay", "Record", "Stream", "Talk",
    "Transfer", "Wait",
]  # fmt: skip


class Record(builder.Record):
    __doc__ = builder.Record.__doc__
    __slots__ = ()
    __schema__: ClassVar[str] = "RecordAction"

    split: Literal["conversation"] | None

    def _complete(self) -> None:
        if self.channels is not None and self.split is None:
            self.split = "conversation"  # as in 3.x; the platform wants both


class Pay(builder.Pay):
    """Takes a card payment by phone. Deprecated: the NCCO reference has dropped it, and making one warns.

        Ncco.Pay(amount=9.5, currency="eur", eventUrl="https://example.com/payments")

    Args:
        amount: How much is charged, 0 or more; rounded to two decimals.
        currency: The code of the currency; sent in small letters.
        eventUrl: Where the outcome goes, one URL or a list.
        prompts: What the caller is asked: a `PayPrompts.TextPrompt`, a dict, or a list of these.
        voice: The voice that asks: a `PayPrompts.VoicePrompt` or a dict.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __slots__ = ()
    __schema__: ClassVar[str] = "PayAction"

    prompts: TextPrompt | list[TextPrompt] | None = None  # type: ignore[assignment]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            amount: float | str,
            currency: str | None = None,
            eventUrl: str | Sequence[str] | None = None,  # noqa: N803
            prompts: TextPrompt | Mapping[str, object] | Sequence[TextPrompt | Mapping[str, object]] | None = None,
            voice: builder.VoicePrompt | Mapping[str, object] | None = None,
            action: str = "pay",
        ) -> None: ...

    def _complete(self) -> None:
        # The caller's line is four frames up: this one, the filling in, the constructor, the caller.
        warnings.warn("the platform no longer documents the pay action", DeprecationWarning, stacklevel=4)


def _as_amount(value: object) -> object:
    """An amount of money, with two decimals at most."""
    number = as_number(value)
    if isinstance(number, (int, float)) and not isinstance(number, bool) and abs(number) < 1e300:
        return round(float(number), 2)
    return number


Pay.__fields__ = {**builder.Pay.__fields__, "amount": _as_amount, "currency": lower, "prompts": Nested(TextPrompt)}
ACTIONS = builder.ACTIONS
ACTIONS.update(record=Record, pay=Pay)
ADDED: dict[type[Part], set[str]] = {
    Record: {"transcription"},
    Conversation: {"transcription", "eventUrl", "eventMethod"},
    Talk: {"voiceName", "provider", "providerOptions"},
    Input: {"mode", "timeOut", "maxDigits", "submitOnHash"},
    builder.Speech: {"sensitivity", "provider", "providerOptions"},
    builder.PhoneEndpoint: {"shaken"},
    builder.WebsocketEndpoint: {"authorization"},
    builder.SipEndpoint: {"user", "domain", "standardHeaders"},
}
"""Fields that 3.x did not have: its `dict()` lists the others also while they are not given."""
for _class, _names in ADDED.items():
    _class.__added__ = frozenset(_names)
