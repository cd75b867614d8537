# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""SMS."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime import UNSET
from ...product import (
    AsyncProduct,
    as_dict as _as_dict,
    fields as _fields,
    given as _given,
    with_first_entry as _with_first_entry,
    as_message_id as _as_message_id,
    as_utc as _as_utc,
    NOT_GIVEN,
)
from ...hints import Unpack, lazy_module
from ...account.api import update_settings as _account_update_settings
from ...conversion.api import (
    submit_sms_conversion as _conversion_submit_sms_conversion,
    submit_voice_conversion as _conversion_submit_voice_conversion,
)
from ...sms.api import send_sms as _sms_send_sms

if TYPE_CHECKING:
    from ...account import dicts as account_dicts
    from ...conversion import dicts as conversion_dicts
    from ...sms import dicts as sms_dicts
else:
    account_dicts = lazy_module("...account.dicts", __package__)
    conversion_dicts = lazy_module("...conversion.dicts", __package__)
    sms_dicts = lazy_module("...sms.dicts", __package__)


class AsyncSms(AsyncProduct):
    """SMS: `client.sms`."""

    async def send_message(self, params: sms_dicts.SendSms) -> sms_dicts.SmsAnswer:
        """Send an SMS.

        Hands one message to the platform. Long texts are split and answered with one entry a part. The HTTP status is
        200 even when the message was refused: look at `status` of every entry.

        Args:
            params: What to send. A dict of:
                from (required): Whom the message comes from, a number of yours or a name. Not every country lets a name
                    through.
                to (required): The phone that gets the message.
                text: The message. Characters outside the GSM alphabet need `type` `unicode`.
                type: How the content is coded.
                body: The content of a binary message in hexadecimal digits.
                udh: The user data header of a binary message in hexadecimal digits.
                protocol-id: The GSM protocol identifier; must fit the user data header.
                message-class: The data coding scheme, 0 (flash) to 3.
                ttl: For how many milliseconds delivery is tried. Operators often stop after one or two days.
                status-report-req: Whether a delivery receipt is wanted.
                callback: Where the receipt of this message goes, in place of the account's address.
                client-ref: A reference of your own that comes back in the receipt.
                account-ref: Tells several users of one account apart on the bill. Must be switched on by support.
                entity-id: The sender's registration, where a country's rules ask for one.
                content-id: The registration of the text, where a country's rules ask for one.
                trusted-number: Lets this message past the account's fraud rules. Works with Fraud Defender Premium
                    only.
                pool-id: The number pool that supplies the sender; `from` serves when the pool cannot.
                api_key: Only in a signed request, where it names the account.
                timestamp: Only in a signed request, its time in seconds since 1970.
                sig: Only in a signed request, the digest over all other fields.

        Returns:
            What became of each part. Keys: `message-count`, `messages`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.sms.send_message({
                "from": "AcmeInc",
                "to": "447700900000",
                "text": "Your parcel is on its way",
            })

        Official page: https://developer.vonage.com/en/api/sms
        """
        answer: sms_dicts.SmsAnswer = _with_first_entry(
            await self._call(_sms_send_sms.OP.request(body=_as_dict(params)))
        )
        return answer

    async def submit_sms_conversion(
        self,
        message_id: str | Mapping[str, object],
        delivered: bool | int = True,
        timestamp: datetime | str | None = None,
    ) -> bytes:
        """Report on an SMS.

        Says whether somebody acted on a message, for example typed in the code that it held.

        Args:
            message_id: Which message or call, by `message-id` of the SMS API, `call-id` of a text-to-speech call or
                `event_id` of a Verify check. The whole response to a message does as well.
            delivered: Whether somebody acted on it; 1 and 0 say the same.
            timestamp: When it was acted on, in UTC as YYYY-MM-DD HH:MM:SS. Left out it is the time of this request. A
                datetime does as well; without a time zone it is in UTC. Default: now.

        Returns:
            The report was taken.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: This account may not send reports; ask support to switch them on.
                420: A field is missing or has a value that is not allowed. 423: A field is missing or has a value that
                is not allowed.

        Example:
            response = await client.sms.submit_sms_conversion(
                "2f6b0f0a-3d5e-4c1b-9a77-8e9d0c1b2a34",
                True,
                "2026-10-15 12:34:56",
            )

        Official page: https://developer.vonage.com/en/api/conversion
        """
        answer: bytes = await self._call(
            _conversion_submit_sms_conversion.OP.request(
                body=_given(
                    {"message-id": _as_message_id(message_id), "delivered": delivered, "timestamp": _as_utc(timestamp)}
                )
            )
        )
        return answer

    async def submit_voice_conversion(
        self,
        params: conversion_dicts.SubmitConversion = NOT_GIVEN,
        **keywords: Unpack[conversion_dicts.SubmitConversionKeywords],
    ) -> bytes:
        """Report on a call.

        Says whether somebody acted on a call, for example typed in the code that was read out.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                message-id (required): Which message or call, by `message-id` of the SMS API, `call-id` of a
                    text-to-speech call or `event_id` of a Verify check.
                delivered (required): Whether somebody acted on it; 1 and 0 say the same.
                timestamp: When it was acted on, in UTC as YYYY-MM-DD HH:MM:SS. Left out it is the time of this request.

        Returns:
            The report was taken.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: This account may not send reports; ask support to switch them on.
                420: A field is missing or has a value that is not allowed. 423: A field is missing or has a value that
                is not allowed.

        Example:
            response = await client.sms.submit_voice_conversion({
                "message-id": "5d2f8c1a7b3e4a609c841e0f2d3b4a59",
                "delivered": False,
            })

        Official page: https://developer.vonage.com/en/api/conversion
        """
        answer: bytes = await self._call(_conversion_submit_voice_conversion.OP.request(body=_fields(params, keywords)))
        return answer

    async def update_default_sms_webhook(
        self, params: account_dicts.SettingsChange = NOT_GIVEN, **keywords: Unpack[account_dicts.SettingsChangeKeywords]
    ) -> account_dicts.Settings:
        """Update the settings.

        Changes what the body has and answers with all settings. Each URL must be up: it is saved only if it answers
        with status 200.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                moCallBackUrl: Where inbound SMS go if their number has no address of its own. An empty string removes
                    it.
                drCallBackUrl: Where delivery receipts go. An empty string removes it.
                httpForwardMethod: How both callbacks are sent.

        Returns:
            The settings as they are now. Keys: `mo-callback-url`, `dr-callback-url`, `max-outbound-request`,
            `max-inbound-request`, `max-calls-per-second`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.sms.update_default_sms_webhook({
                "moCallBackUrl": "https://example.com/sms/inbound",
                "drCallBackUrl": "https://example.com/sms/receipts",
                "httpForwardMethod": "POST_JSON",
            })

        Official page: https://developer.vonage.com/en/api/account
        """
        answer: account_dicts.Settings = await self._call(
            _account_update_settings.OP.request(body=_fields(params, keywords) or UNSET)
        )
        return answer
