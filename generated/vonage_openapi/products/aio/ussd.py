# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Text on the screen of a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import AsyncProduct, fields as _fields, with_first_entry as _with_first_entry, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...ussd.api import send_ussd_prompt as _ussd_send_ussd_prompt, send_ussd_push as _ussd_send_ussd_push

if TYPE_CHECKING:
    from ...ussd import dicts as ussd_dicts
else:
    ussd_dicts = lazy_module("...ussd.dicts", __package__)


class AsyncUssd(AsyncProduct):
    """Text on the screen of a phone: `client.ussd`."""

    async def send_ussd_push_message(
        self, params: ussd_dicts.UssdMessage = NOT_GIVEN, **keywords: Unpack[ussd_dicts.UssdMessageKeywords]
    ) -> ussd_dicts.SmsAnswer:
        """Show a text.

        Opens a text on the screen. The HTTP status is 200 even when the message was refused: look at `status` of every
        entry.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                from (required): Whom the text comes from, a name or a number of yours.
                to (required): The phone that shows the text.
                text (required): The text.
                status-report-req: Whether a delivery receipt is wanted; 1 and 0 say the same.
                client-ref: A reference of your own that comes back in the receipt.
                network-code: The recipient's network, as country and network code.

        Returns:
            What became of the message. Keys: `message-count`, `messages`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.ussd.send_ussd_push_message({
                "from": "AcmeInc",
                "to": "447700900000",
                "text": "Your taxi is here",
            })

        Official page: USSD API reference.
        """
        answer: ussd_dicts.SmsAnswer = _with_first_entry(
            await self._call(_ussd_send_ussd_push.OP.request(body=_fields(params, keywords)))
        )
        return answer

    async def send_ussd_prompt_message(
        self, params: ussd_dicts.UssdMessage = NOT_GIVEN, **keywords: Unpack[ussd_dicts.UssdMessageKeywords]
    ) -> ussd_dicts.SmsAnswer:
        """Show a text and ask for a reply.

        Opens a text with a field for a reply. The sender must be a number of yours that can receive.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                from (required): Whom the text comes from, a name or a number of yours.
                to (required): The phone that shows the text.
                text (required): The text.
                status-report-req: Whether a delivery receipt is wanted; 1 and 0 say the same.
                client-ref: A reference of your own that comes back in the receipt.
                network-code: The recipient's network, as country and network code.

        Returns:
            What became of the message. Keys: `message-count`, `messages`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.ussd.send_ussd_prompt_message({
                "from": "447700900009",
                "to": "447700900000",
                "text": "Keep your seat? 1 yes, 2 no",
            })

        Official page: USSD API reference.
        """
        answer: ussd_dicts.SmsAnswer = _with_first_entry(
            await self._call(_ussd_send_ussd_prompt.OP.request(body=_fields(params, keywords)))
        )
        return answer
