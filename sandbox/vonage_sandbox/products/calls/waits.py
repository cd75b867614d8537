"""What a call flow can wait for. A flow is a generator that yields these and is sent the outcome."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, TypeAlias

from vonage_sandbox.exchange import Doc
from vonage_sandbox.webhooks import Webhook


@dataclass(eq=False)
class Pause:
    """Something plays for a while. Sent back: nothing.

    Attributes:
        seconds: How long it lasts.
        barge_in: Whether a key press ends it.
        endless: Whether nothing else ends it.
    """

    seconds: float = 0.0
    barge_in: bool = False
    endless: bool = False


@dataclass(eq=False)
class Fetch:
    """A webhook whose answer counts. Sent back: what was received, or None."""

    hook: Webhook


@dataclass(eq=False)
class Listen:
    """Somebody is expected to press keys or to speak. Sent back: a `Heard`.

    Attributes:
        kinds: `dtmf` and `speech`, as far as they are listened for.
        timeout: Seconds until it is over without anything.
        max_digits: After how many keys it is over.
        end_key: The key that ends it; it is not a digit itself.
    """

    kinds: tuple[str, ...]
    timeout: float
    max_digits: int = 1
    end_key: str | None = None


@dataclass
class Heard:
    """What came of listening.

    Attributes:
        digits: The keys, if there were any.
        words: What was said, the likeliest guess.
        timed_out: Whether time ran out.
    """

    digits: str | None = None
    words: str | None = None
    timed_out: bool = False


@dataclass(eq=False)
class Joined:
    """Another leg of the call is on its way or talking. Sent back when it has ended: an NCCO to go on with, or None."""

    leg: str


@dataclass(eq=False)
class Forever:
    """Nothing more comes by itself: the leg stays until somebody hangs up."""

    why: str = "talking"


Wait: TypeAlias = "Pause | Fetch | Listen | Joined | Forever"
Flow: TypeAlias = "Generator[Wait, Any, list[Doc] | None]"


class FlowError(Exception):
    """A flow cannot go on; the text goes into an error event."""


__all__ = ["Fetch", "Flow", "FlowError", "Forever", "Heard", "Joined", "Listen", "Pause", "Wait"]
