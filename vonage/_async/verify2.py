"""What the compiled `Verify2` lacks: the channels that 3.x listed."""

from __future__ import annotations

from vonage_openapi.products.aio import verify2
from vonage_openapi.verify2.api import start_verification

from vonage._client.attributes import Listed, values_of


class AsyncVerify2(verify2.AsyncVerify2):
    """Codes by SMS, RCS, WhatsApp, voice and e-mail, and silent authentication: `client.verify2`.

    A request that breaks its description raises `InvalidVerificationError`, a `Verify2Error` as in 3.x.

    Attributes:
        valid_channels: All channels that a step of a workflow can have.
    """

    valid_channels: Listed[list[str]] = Listed(
        lambda: values_of(start_verification.OP, "channel", "body", "properties", "workflow", "items")
    )
