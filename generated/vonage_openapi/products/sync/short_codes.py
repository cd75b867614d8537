# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Messages from shared US short codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import Product, fields as _fields, filters as _filters, with_first_entry as _with_first_entry, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...short_codes.api import (
    list_event_alert_opt_ins as _short_codes_list_event_alert_opt_ins,
    resubscribe_event_alert_number as _short_codes_resubscribe_event_alert_number,
    send_2fa_message as _short_codes_send_2fa_message,
    send_event_alert as _short_codes_send_event_alert,
    send_marketing_message as _short_codes_send_marketing_message,
)

if TYPE_CHECKING:
    from ...short_codes import dicts as short_codes_dicts
else:
    short_codes_dicts = lazy_module("...short_codes.dicts", __package__)


class ShortCodes(Product):
    """Messages from shared US short codes: `client.short_codes`."""

    def send_2fa_message(
        self,
        params: short_codes_dicts.TwoFactorMessage = NOT_GIVEN,
        **keywords: Unpack[short_codes_dicts.TwoFactorMessageKeywords],
    ) -> short_codes_dicts.SmsAnswer:
        """Send a code.

        Sends a PIN of yours in the text that the account has set up. The HTTP status is 200 even when the message was
        refused: look at `status` of every entry.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                to (required): The phone that gets the code, a mobile in the US.
                pin (required): Your code, digits only.
                client-ref: A reference of your own that comes back in the receipt.

        Returns:
            What became of each part. Keys: `message-count`, `messages`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.short_codes.send_2fa_message({
                "to": "12025550143",
                "pin": "4711",
                "client-ref": "signin-815",
            })

        Official page: US short codes API reference.
        """
        answer: short_codes_dicts.SmsAnswer = _with_first_entry(
            self._call(_short_codes_send_2fa_message.OP.request(body=_fields(params, keywords)))
        )
        return answer

    def send_event_alert_message(
        self, params: short_codes_dicts.EventAlert = NOT_GIVEN, **keywords: Unpack[short_codes_dicts.EventAlertKeywords]
    ) -> short_codes_dicts.SmsAnswer:
        """Send an alert.

        Fills a text that the account has set up and sends it. The placeholders of the text are further fields of the
        body, under their own names.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                to (required): The phone that gets the alert, a mobile in the US.
                status-report-req: Whether a delivery receipt is wanted; 1 and 0 say the same.
                client-ref: A reference of your own that comes back in the receipt.
                template: Which of up to six texts to send, counted from 0.
                type: How the text is coded.

        Returns:
            What became of each part. Keys: `message-count`, `messages`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.short_codes.send_event_alert_message({"to": "12025550143"})

        Official page: US short codes API reference.
        """
        answer: short_codes_dicts.SmsAnswer = _with_first_entry(
            self._call(_short_codes_send_event_alert.OP.request(body=_fields(params, keywords)))
        )
        return answer

    def send_marketing_message(
        self,
        params: short_codes_dicts.MarketingMessage = NOT_GIVEN,
        **keywords: Unpack[short_codes_dicts.MarketingMessageKeywords],
    ) -> short_codes_dicts.SmsAnswer:
        """Send a marketing message.

        Sends a text to somebody who has signed up with your keyword.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                to (required): The phone that gets the text, a mobile in the US.
                keyword (required): Your keyword on this short code.
                text (required): The message.
                from: The shared short code.

        Returns:
            What became of each part. Keys: `message-count`, `messages`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.short_codes.send_marketing_message({
                "from": "55555",
                "to": "12025550143",
                "keyword": "ACME",
                "text": "All hats are half price today",
            })

        Official page: US short codes API reference.
        """
        answer: short_codes_dicts.SmsAnswer = _with_first_entry(
            self._call(_short_codes_send_marketing_message.OP.request(body=_fields(params, keywords)))
        )
        return answer

    def get_event_alert_numbers(
        self,
        params: short_codes_dicts.ListEventAlertOptInsQuery = NOT_GIVEN,
        **keywords: Unpack[short_codes_dicts.ListEventAlertOptInsQuery],
    ) -> short_codes_dicts.OptInList:
        """List who wants alerts.

        Shows the numbers that have left your alerts, or come back, and when.

        The platform calls this deprecated.

        Args:
            params: Filters as one dict, or as keywords:
                page-size: How many entries a page has.
                page: Which page to show.

        Returns:
            The numbers. Keys: `opt-in-count`, `opt-in-list`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.short_codes.get_event_alert_numbers(page=0)

        Official page: US short codes API reference.
        """
        answer: short_codes_dicts.OptInList = self._call(
            _short_codes_list_event_alert_opt_ins.OP.request(query=_filters(params, keywords))
        )
        return answer

    def resubscribe_event_alert_number(
        self,
        params: short_codes_dicts.ResubscribeNumber = NOT_GIVEN,
        **keywords: Unpack[short_codes_dicts.ResubscribeNumberKeywords],
    ) -> short_codes_dicts.OptIn:
        """Take a number back into the alerts.

        Lets a number that had left your alerts get them again. Ask its owner first.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                msisdn (required): The number.

        Returns:
            How the number stands now. Keys: `msisdn`, `opt-in`, `opt-in-date`, `opt-out`, `opt-out-date`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.short_codes.resubscribe_event_alert_number({"msisdn": "12025550143"})

        Official page: US short codes API reference.
        """
        answer: short_codes_dicts.OptIn = self._call(
            _short_codes_resubscribe_event_alert_number.OP.request(body=_fields(params, keywords))
        )
        return answer
