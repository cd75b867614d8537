# Made from vonage/_async by `make generate`. Do not edit: change the async module.
"""The USSD API, a legacy product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from vonage_openapi.ussd.api import send_ussd_prompt, send_ussd_push

from vonage._replies import sms_reply
from vonage._sync._product import Product, fields

if TYPE_CHECKING:
    from vonage_openapi.ussd import models
    from vonage_openapi.ussd.dicts import SmsAnswer, UssdMessage


class Ussd(Product):
    """Text on the screen of a phone: `client.ussd`."""

    def send_ussd_push_message(
        self, params: UssdMessage | models.UssdMessage | None = None, **kwargs: Any
    ) -> SmsAnswer:
        """Show a text.

        Args:
            params: `from`, `to`, `text`, and `client-ref`, `network-code`, `status-report-req`; or as keywords.

        Returns:
            As for an SMS: `message-count` and `messages`.

        Example:
            client.ussd.send_ussd_push_message({"from": "AcmeInc", "to": "447700900000", "text": "Hello"})

        Official page: USSD API.
        """
        request = send_ussd_push.build(body=fields(params, kwargs))
        return cast("SmsAnswer", sms_reply(self._call(request)))

    def send_ussd_prompt_message(
        self, params: UssdMessage | models.UssdMessage | None = None, **kwargs: Any
    ) -> SmsAnswer:
        """Show a text and ask for a reply, which comes by webhook.

        Args:
            params: As for `send_ussd_push_message`; `from` is a long virtual number.

        Official page: USSD API.
        """
        request = send_ussd_prompt.build(body=fields(params, kwargs))
        return cast("SmsAnswer", sms_reply(self._call(request)))
