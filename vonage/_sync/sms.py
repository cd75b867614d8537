# Made from vonage/_async/sms.py by `make generate`. Do not edit: change the async module.
"""What the compiled `Sms` lacks: conversions of what was sent, and now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone

from vonage_openapi.conversion.api import submit_sms_conversion
from vonage_openapi.products.sync import sms

from vonage._shared.messages import message_id_of, utc_text


class Sms(sms.Sms):
    """SMS: `client.sms`."""

    def submit_sms_conversion(
        self, message_id: str | Mapping[str, object], delivered: bool = True, timestamp: datetime | str | None = None
    ) -> bytes:
        """Report that a message did, or did not, reach its recipient.

        Args:
            message_id: The id of the message, or the whole response of `send_message`.
            delivered: Whether it arrived and was acted on.
            timestamp: When it arrived; a datetime (UTC if it has no time zone), or a string in UTC such as
                `2026-10-15 12:30:00`. Default: now.

        Example:
            client.sms.submit_sms_conversion(response["message-id"])

        Official page: Conversion API reference.
        """
        when = datetime.now(timezone.utc) if timestamp is None else timestamp
        answer: bytes = self._call(
            submit_sms_conversion.build(
                body={
                    "message-id": message_id_of(message_id),
                    "delivered": delivered,
                    "timestamp": utc_text(when),
                }
            )
        )
        return answer
