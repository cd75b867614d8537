"""What the compiled `Messages` lacks: the check of 3.x, and the sign that an answer is being written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vonage_openapi import Problem
from vonage_openapi.messages.api import send_message
from vonage_openapi.product import as_dict
from vonage_openapi.products.aio import messages

from vonage.errors import InvalidMessageError

if TYPE_CHECKING:
    from vonage_openapi.messages.dicts import UpdateMessage


class AsyncMessages(messages.AsyncMessages):
    def validate_send_message_input(self, params: Mapping[str, object]) -> None:
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
