# Made from vonage/_async by `make generate`. Do not edit: change the async module.
"""The SMS API."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, cast

from vonage_openapi.account.api import update_settings
from vonage_openapi.conversion.api import submit_sms_conversion
from vonage_openapi.sms.api import send_sms

from vonage._replies import message_id_of, sms_reply, utc_text
from vonage._sync._product import Product, as_dict, fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vonage_openapi.account import models as account_models
    from vonage_openapi.account.dicts import Settings, SettingsChange
    from vonage_openapi.sms import models
    from vonage_openapi.sms.dicts import SendSms, SmsAnswer


class Sms(Product):
    """SMS: `client.sms`."""

    def send_message(self, params: SendSms | models.SendSms) -> SmsAnswer:
        """Send an SMS.

        The HTTP status is 200 even for a message that was refused: look at `status` of every entry, or make the client
        with `raise_on_error=True`. With a signature secret the request is signed in place of sending the API secret.

        Args:
            params: `from`, `to` (7 to 15 digits, no plus sign) and `text`, and whatever else the API knows: `type`,
                `client-ref`, `ttl` (milliseconds), `callback`, ... It is not changed.

        Returns:
            `message-count` and `messages`, one entry for each part, with `message-id`, `status` ("0" is good),
            `remaining-balance`, `message-price`, `network`. Keys of the first part can be read directly too:
            `response["message-id"]`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.

        Example:
            response = client.sms.send_message({"from": "AcmeInc", "to": "447700900000", "text": "Hello"})
            print(response["messages"][0]["message-id"])

        Official page: SMS API reference.
        """
        return cast("SmsAnswer", sms_reply(self._call(send_sms.build(body=as_dict(params)))))

    def submit_sms_conversion(
        self, message_id: str | Mapping[str, Any], delivered: bool = True, timestamp: datetime | str | None = None
    ) -> Any:
        """Report that a message did, or did not, reach its recipient.

        Args:
            message_id: Of the message, or the whole answer to sending it.
            delivered: Whether it arrived and was acted on.
            timestamp: When; a datetime (UTC, if it has no zone), or text in UTC as `2026-10-15 12:30:00`. Now, if not
                given.

        Example:
            client.sms.submit_sms_conversion(response["message-id"])

        Official page: Conversion API reference.
        """
        when = datetime.now(timezone.utc) if timestamp is None else timestamp
        return self._call(
            submit_sms_conversion.build(
                body={
                    "message-id": message_id_of(message_id),
                    "delivered": delivered,
                    "timestamp": utc_text(when),
                }
            )
        )

    def update_default_sms_webhook(
        self, params: SettingsChange | account_models.SettingsChange | None = None, **kwargs: Any
    ) -> Settings:
        """Set where inbound messages and receipts go; the same as on `client.account`.

        Args:
            params: `moCallBackUrl` (inbound) and `drCallBackUrl` (receipts), as dict or keywords. "" unsets one.

        Official page: Account API reference.
        """
        return cast("Settings", self._call(update_settings.build(body=fields(params, kwargs))))
