"""The products, a module each. An operation that none of them carries out is answered with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_sandbox import descriptions
from vonage_sandbox.exchange import Outgoing, answer
from vonage_sandbox.products import (
    account,
    applications,
    conversion,
    messages,
    number_insight,
    numbers,
    outbox,
    pricing,
    redact,
    secrets,
    short_codes,
    sms,
    users,
    ussd,
    verification,
    verify,
    verify2,
    verify2_templates,
)
from vonage_sandbox.products.call import Call, handlers
from vonage_sandbox.products.calls import api, connect, legs

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

__all__ = ["carry_out", "resume"]

CARRIED_OUT_BY = (
    account, api, applications, connect, conversion, messages, number_insight, numbers, pricing, redact, secrets,
    short_codes, sms, users, ussd, verify, verify2, verify2_templates,
)  # fmt: skip
"""Modules whose import alone matters: they say which operations are theirs."""


def carry_out(platform: Platform, call: Call) -> Outgoing:
    """Do what a request asks for, and answer it.

    Raises:
        RefusalError: The platform would not do it.
    """
    operation = call.operation
    handler = handlers.get(operation.id)
    if handler is None:
        body, media_type = descriptions.example(operation.api, operation.id, operation.success)
        return answer(operation.success, body, media_type or "application/json")
    done = handler(platform, call)
    return done if isinstance(done, Outgoing) else answer(operation.success, done)


def resume(platform: Platform) -> None:
    """Go on with what a database has kept half-way. Calls are over, as nobody holds the line."""
    outbox.resume(platform)
    verification.resume(platform)
    legs.forget_live(platform)
