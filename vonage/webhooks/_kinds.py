"""Which webhook an event is, by what is in it; the names are those of the descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vonage.webhooks._marks import MARKS

VOICE = frozenset({
    "call_event", "record_event", "transcription_event", "input_event", "transfer_event", "notification_event",
    "error_event",
})  # fmt: skip
"""Whatever the event address of a voice application gets."""


def kind_of(event: Mapping[str, Any]) -> str | None:
    """The name of the webhook that an event is; None if it is not known here."""
    members = event.keys()
    for name, has, lacks, values in MARKS:
        if has <= members and not lacks & members and all(event.get(key) == value for key, value in values.items()):
            return name
    return None


def known_names() -> set[str]:
    """All names that `kind_of` can give."""
    return {name for name, *_ in MARKS}
