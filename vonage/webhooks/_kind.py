"""A kind of webhook, as type checkers see it. `vonage.webhooks.events` has one for each webhook that is described."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from vonage_openapi.lazy import lazy_module

if TYPE_CHECKING:
    from vonage.webhooks import _voice_event
else:
    _voice_event = lazy_module("vonage.webhooks._voice_event")

__all__ = ["VOICE_EVENT", "E", "E_co", "Kind"]

E = TypeVar("E")
E_co = TypeVar("E_co", covariant=True)


class Kind(Generic[E_co]):
    """Says to type checkers what an event is, and holds nothing."""

    __slots__ = ()


VOICE_EVENT: Kind[_voice_event.VoiceEvent] = Kind()
"""Any event of a call: where one address gets them all."""
