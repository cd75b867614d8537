# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Codes to verify that somebody has a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import Product, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...verify.api import (
    control_verification as _verify_control_verification,
    request_verification as _verify_request_verification,
    search_verification as _verify_search_verification,
    start_psd2_verification as _verify_start_psd2_verification,
    unblock_network as _verify_unblock_network,
)

if TYPE_CHECKING:
    from ...verify import dicts as verify_dicts
else:
    verify_dicts = lazy_module("...verify.dicts", __package__)


class Verify(Product):
    """Codes to verify that somebody has a number: `client.verify`.

    The HTTP status is 200 even for a request that failed: look at `status`, "0" is good, or make the client with
    `raise_on_error=True`.
    """

    def start_verification(
        self,
        params: verify_dicts.StartVerification = NOT_GIVEN,
        **keywords: Unpack[verify_dicts.StartVerificationKeywords],
    ) -> verify_dicts.StartAnswer:
        """Start a verification.

        Sends a code to a phone. The HTTP status is 200 even when the request was refused: look at `status`.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                number (required): The phone, in E.164 form unless `country` is given.
                brand (required): Your name, as the message shows it.
                country: The two letters of the country in which `number` is to be read.
                sender_id: The sender of the SMS. Not every country lets a name through.
                code_length: How many digits the code has.
                lg: The language of message and call; follows the country of the number if left out.
                pin_expiry: For how many seconds the code is good. A multiple of `next_event_wait`, or it is set to
                    that.
                next_event_wait: How many seconds lie between two attempts.
                workflow_id: Which sequence of SMS and calls is used; 1 is an SMS and then two calls.
                pin_code: A code of your own. Must be switched on for the account; otherwise `status` is "20".

        Returns:
            Whether the verification has begun. Keys: `request_id`, `status`, `error_text`, `network`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.verify.start_verification({"number": "447700900000", "brand": "Acme"})

        Official page: https://developer.vonage.com/en/api/verify
        """
        answer: verify_dicts.StartAnswer = self._call(
            _verify_request_verification.OP.request(body=_fields(params, keywords))
        )
        return answer

    def search(
        self, request_id: str | None = None, *, request_ids: list[str] | None = None
    ) -> verify_dicts.SearchAnswer:
        """Look up verifications.

        Tells how one verification stands (`request_id`) or several (`request_ids`); one of the two must be given. Up to
        a minute can pass until an ended verification is found.

        The platform calls this deprecated.

        Args:
            request_id: The verification to look up.
            request_ids: Up to ten verifications to look up, each as a parameter of its own.

        Returns:
            How things stand. Keys: `request_id`, `account_id`, `status`, `number`, `currency`, `price`, `sender_id`,
            `date_submitted`, `date_finalized`, `first_event_date`, `last_event_date`, `checks`, `events`,
            `estimated_price_messages_sent`, `verification_requests`, `error_text`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.verify.search()

        Official page: https://developer.vonage.com/en/api/verify
        """
        answer: verify_dicts.SearchAnswer = self._call(
            _verify_search_verification.OP.request(query={"request_id": request_id, "request_ids": request_ids})
        )
        return answer

    def cancel(self, request_id: str) -> verify_dicts.ControlAnswer:
        """Cancel a verification or hurry it on.

        `cancel` works from 30 seconds after the start until the second attempt begins. `trigger_next_event` begins the
        next attempt at once.

        The platform calls this deprecated.

        Args:
            request_id: The verification.

        Returns:
            Whether the command was carried out. Keys: `status`, `command`, `error_text`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.verify.cancel("0f1e2d3c4b5a69788796a5b4c3d2e1f0")

        Official page: https://developer.vonage.com/en/api/verify
        """
        answer: verify_dicts.ControlAnswer = self._call(
            _verify_control_verification.OP.request(body={"request_id": request_id, "cmd": "cancel"})
        )
        return answer

    def trigger_next_event(self, request_id: str) -> verify_dicts.ControlAnswer:
        """Cancel a verification or hurry it on.

        `cancel` works from 30 seconds after the start until the second attempt begins. `trigger_next_event` begins the
        next attempt at once.

        The platform calls this deprecated.

        Args:
            request_id: The verification.

        Returns:
            Whether the command was carried out. Keys: `status`, `command`, `error_text`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.verify.trigger_next_event("0f1e2d3c4b5a69788796a5b4c3d2e1f0")

        Official page: https://developer.vonage.com/en/api/verify
        """
        answer: verify_dicts.ControlAnswer = self._call(
            _verify_control_verification.OP.request(body={"request_id": request_id, "cmd": "trigger_next_event"})
        )
        return answer

    def psd2(
        self,
        params: verify_dicts.StartPsd2Verification = NOT_GIVEN,
        **keywords: Unpack[verify_dicts.StartPsd2VerificationKeywords],
    ) -> verify_dicts.StartAnswer:
        """Have a payment confirmed.

        Sends a code together with payee and amount, as the European payment services directive (PSD2) asks for. Check
        the code as usual.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                number (required): The phone, in E.164 form unless `country` is given.
                payee (required): Who gets the money, as the message shows it.
                amount (required): How much, in euros.
                country: The two letters of the country in which `number` is to be read.
                code_length: How many digits the code has.
                lg: The language of message and call; follows the country of the number if left out. Calls in the
                    smaller languages are spoken in English.
                pin_expiry: For how many seconds the code is good. A multiple of `next_event_wait`, or it is set to
                    that.
                next_event_wait: How many seconds lie between two attempts.
                workflow_id: Which sequence of SMS and calls is used; 1 is an SMS and then two calls.

        Returns:
            Whether the verification has begun. Keys: `request_id`, `status`, `error_text`, `network`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.verify.psd2({"number": "447700900000", "payee": "Acme", "amount": 21.5})

        Official page: https://developer.vonage.com/en/api/verify
        """
        answer: verify_dicts.StartAnswer = self._call(
            _verify_start_psd2_verification.OP.request(body=_fields(params, keywords))
        )
        return answer

    def unblock_network(
        self, params: verify_dicts.UnblockNetwork = NOT_GIVEN, **keywords: Unpack[verify_dicts.UnblockNetworkKeywords]
    ) -> verify_dicts.NetworkUnblocked:
        """Open a blocked network.

        Lets verifications through to a network that the fraud rules have closed. Must be switched on by sales.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                network (required): The network, as country and network code.
                unblock_duration: For how many seconds.

        Returns:
            The network is open for a while. Keys: `network`, `unblocked_until`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.verify.unblock_network({"network": "23410", "unblock_duration": 7200})

        Official page: https://developer.vonage.com/en/api/verify
        """
        answer: verify_dicts.NetworkUnblocked = self._call(
            _verify_unblock_network.OP.request(body=_fields(params, keywords))
        )
        return answer
