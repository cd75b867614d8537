# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""SMS, MMS, RCS, WhatsApp, Messenger, Viber and e-mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import AsyncProduct, Errors, as_dict as _as_dict, fields as _fields, Listed, values_of, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...messages.api import send_message as _messages_send_message, update_message as _messages_update_message

if TYPE_CHECKING:
    from ...messages import dicts as messages_dicts
else:
    messages_dicts = lazy_module("...messages.dicts", __package__)


class AsyncMessages(AsyncProduct):
    """SMS, MMS, RCS, WhatsApp, Messenger, Viber and e-mail: `client.messages`.

    A message that breaks the description of its channel raises `InvalidMessageError`, a `MessagesError` as in 3.x.

    Attributes:
        valid_message_channels: All channels.
        valid_message_types: What can be sent over each of them.
    """

    valid_message_channels: Listed[set[str]] = Listed(
        lambda: set(values_of(_messages_send_message.OP, "channel", "body"))
    )
    valid_message_types: Listed[dict[str, set[str]]] = Listed(
        lambda: {
            each: set(values_of(_messages_send_message.OP, "message_type", "body", "mapping", each))
            for each in values_of(_messages_send_message.OP, "channel", "body")
        }
    )

    _errors: Errors = {"": "InvalidMessageError"}

    async def send_message(self, params: messages_dicts.OutboundMessage) -> messages_dicts.MessageAccepted:
        """Send a message.

        Hands one message to the platform. `channel` says which way it goes and `message_type` what it is; the two
        decide which other fields belong to it. What becomes of it arrives as a message status callback, which with
        basic credentials goes to the account's address, as no application is named.

        Args:
            params: What to send. Which fields there are depends on the kind: see `vonage.types`.

        Returns:
            Taken on. It is not sent yet. Keys: `message_uuid`, `workflow_id`.

        Raises:
            InvalidMessageError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 404: There
                is no such thing, or it belongs to another account. 422: The request is well-formed but something in it
                is not acceptable. The end of `type` tells what.

        Example:
            response = await client.messages.send_message({
                "channel": "sms",
                "message_type": "text",
                "to": "447700900000",
                "from": "AcmeInc",
                "text": "Your table is ready",
            })

        Official page: https://developer.vonage.com/en/api/messages
        """
        answer: messages_dicts.MessageAccepted = await self._call(
            _messages_send_message.OP.request(body=_as_dict(params))
        )
        return answer

    async def update_message(
        self,
        message_uuid: str,
        params: messages_dicts.UpdateMessage = NOT_GIVEN,
        **keywords: Unpack[messages_dicts.UpdateMessageKeywords],
    ) -> None:
        """Mark a message as read or revoke it.

        Marks an inbound WhatsApp or RCS message as read, or takes an outbound RCS message back. The request must go to
        the region that holds the message; the callback of an inbound WhatsApp message names it in `_self.href`.

        Args:
            message_uuid: The message to change.
            params: What to send. As one dict, or its fields as keywords:
                status (required): `read` for an inbound WhatsApp or RCS message, `revoked` for an outbound RCS message.
                replying_indicator: Shows a WhatsApp user, for up to 25 seconds, that an answer is being written.

        Raises:
            InvalidMessageError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 422: The
                request is well-formed but something in it is not acceptable. The end of `type` tells what.

        Example:
            await client.messages.update_message("1f0e8a52-7c4d-4b6a-9e3f-5d2c1b0a9f8e", {"status": "read"})

        Official page: https://developer.vonage.com/en/api/messages
        """
        answer: None = await self._call(
            _messages_update_message.OP.request(path={"message_uuid": message_uuid}, body=_fields(params, keywords))
        )
        return answer

    async def revoke_outbound_rcs_message(self, message_uuid: str) -> None:
        """Take an RCS message back that has not been delivered yet.

        Marks an inbound WhatsApp or RCS message as read, or takes an outbound RCS message back. The request must go to
        the region that holds the message; the callback of an inbound WhatsApp message names it in `_self.href`.

        Args:
            message_uuid: The message to change.

        Raises:
            InvalidMessageError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 422: The
                request is well-formed but something in it is not acceptable. The end of `type` tells what.

        Example:
            await client.messages.revoke_outbound_rcs_message("1f0e8a52-7c4d-4b6a-9e3f-5d2c1b0a9f8e")

        Official page: https://developer.vonage.com/en/api/messages
        """
        answer: None = await self._call(
            _messages_update_message.OP.request(path={"message_uuid": message_uuid}, body={"status": "revoked"})
        )
        return answer
