"""The Messages API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from vonage_openapi import Problem
from vonage_openapi.messages.api import send_message, update_message

from vonage._async._product import Product, as_dict, fields
from vonage._attributes import Listed, values_of
from vonage.errors import InvalidMessageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vonage_openapi.messages import models
    from vonage_openapi.messages.dicts import MessageAccepted, OutboundMessage, UpdateMessage


def _channels() -> list[str]:
    return values_of(send_message.OP, "channel", "body")


def _types(channel: str) -> list[str]:
    return values_of(send_message.OP, "message_type", "body", "mapping", channel)


class Messages(Product):
    """SMS, MMS, RCS, WhatsApp, Messenger, Viber and e-mail: `client.messages`.

    A message that breaks the description of its channel raises `InvalidMessageError`, a `MessagesError` as in 3.x.

    Attributes:
        valid_message_channels: All channels.
        valid_message_types: What can be sent over each of them.
    """

    _invalid = InvalidMessageError
    valid_message_channels: Listed[set[str]] = Listed(lambda: set(_channels()))
    valid_message_types: Listed[dict[str, set[str]]] = Listed(lambda: {name: set(_types(name)) for name in _channels()})

    async def send_message(self, params: OutboundMessage | models.OutboundMessage) -> MessageAccepted:
        """Send a message over any channel.

        Sent with the application's token if the client has one, else with key and secret; webhooks of the application
        take the former.

        Args:
            params: `channel`, `message_type`, `to`, `from`, the content under the name of its type, and options of the
                channel under the channel's name. `failover` holds messages to try if this one is rejected.

        Returns:
            `message_uuid`, by which webhooks refer to the message; `workflow_id` with failover.

        Raises:
            InvalidMessageError: A field is missing or wrong; nothing was sent.

        Example:
            await client.messages.send_message({
                "channel": "whatsapp",
                "message_type": "text",
                "to": "447700900000",
                "from": "447700900001",
                "text": "Hello",
            })

        Official page: Messages API reference.
        """
        return cast("MessageAccepted", await self._call(send_message.build(body=as_dict(params))))

    def validate_send_message_input(self, params: Mapping[str, Any]) -> None:
        """Check a message without sending it.

        As in 3.x, a Viber message without `viber_service` is refused here, although `send_message` sends it.

        Args:
            params: As for `send_message`.

        Raises:
            InvalidMessageError: A field is missing or wrong.
        """
        problems = send_message.OP.request(body=as_dict(params)).problems()
        if isinstance(params, dict) and params.get("channel") == "viber_service" and "viber_service" not in params:
            problems.append(Problem("viber_service", "is missing"))
        if problems:
            raise InvalidMessageError(problems)

    async def update_message(
        self, message_uuid: str, params: UpdateMessage | models.UpdateMessage | None = None, **kwargs: Any
    ) -> None:
        """Change the status of a message. It has to go to the region that owns the message: see `region` of the client.

        Args:
            message_uuid: Of an inbound WhatsApp or RCS message, or an outbound RCS message.
            params: `status`: `read` for an inbound message, `revoked` for an outbound one; or the same as keyword.
                WhatsApp also takes `replying_indicator`.

        Example:
            await client.with_options(region="eu").messages.update_message(message_uuid, {"status": "read"})

        Official page: Messages API reference.
        """
        await self._call(update_message.build(message_uuid, body=fields(params, kwargs)))

    async def revoke_outbound_rcs_message(self, message_uuid: str) -> None:
        """Take an RCS message back that has not been delivered yet.

        Args:
            message_uuid: From the answer to sending it.

        Official page: Messages API reference.
        """
        await self.update_message(message_uuid, {"status": "revoked"})

    async def mark_whatsapp_message_read(self, message_uuid: str, typing_indicator: bool = False) -> None:
        """Show the sender of a WhatsApp message that it was read.

        Args:
            message_uuid: From the inbound webhook, which also names the region to send this to.
            typing_indicator: Show as well that an answer is being written.

        Official page: Messages API reference.
        """
        params: UpdateMessage = {"status": "read"}
        if typing_indicator:
            params["replying_indicator"] = {"show": True, "type": "text"}
        await self.update_message(message_uuid, params)
