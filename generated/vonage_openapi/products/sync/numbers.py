# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Numbers to rent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...product import Product, fields as _fields, filters as _filters, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...numbers.api import (
    buy_number as _numbers_buy_number,
    cancel_number as _numbers_cancel_number,
    list_owned_numbers as _numbers_list_owned_numbers,
    search_available_numbers as _numbers_search_available_numbers,
    update_number as _numbers_update_number,
)

if TYPE_CHECKING:
    from ...numbers import dicts as numbers_dicts
else:
    numbers_dicts = lazy_module("...numbers.dicts", __package__)


class Numbers(Product):
    """Numbers to rent: `client.numbers`."""

    def get_account_numbers(
        self,
        params: numbers_dicts.ListOwnedNumbersQuery = NOT_GIVEN,
        **keywords: Unpack[numbers_dicts.ListOwnedNumbersQuery],
    ) -> numbers_dicts.OwnedNumbers:
        """List your numbers.

        One page of the numbers of the account. Without any number the answer is an empty object.

        Args:
            params: Filters as one dict, or as keywords:
                application_id: Only numbers that are linked to this application.
                has_application: Only numbers with (true) or without (false) an application.
                country: Only numbers of this country.
                pattern: Only numbers with these digits, where `search_pattern` says.
                search_pattern: Where the digits of `pattern` stand, at the start with the country's prefix (0),
                    anywhere (1) or at the end (2).
                size: How many numbers a page has.
                index: Which page is wanted, from 1.

        Returns:
            One page of your numbers. Keys: `count`, `numbers`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.numbers.get_account_numbers(
                application_id="5b0e3a6c-9f41-4a58-8c1d-7e2f6a9b0c3d",
                has_application=True,
            )

        Official page: https://developer.vonage.com/en/api/numbers
        """
        answer: numbers_dicts.OwnedNumbers = self._call(
            _numbers_list_owned_numbers.OP.request(query=_filters(params, keywords))
        )
        return answer

    def iter_account_numbers(
        self,
        params: numbers_dicts.ListOwnedNumbersQuery = NOT_GIVEN,
        **keywords: Unpack[numbers_dicts.ListOwnedNumbersQuery],
    ) -> Iterator[numbers_dicts.OwnedNumber]:
        """List your numbers: all of them, page by page, each page fetched when it is needed.

        Args:
            params: Filters as one dict, or as keywords:
                application_id: Only numbers that are linked to this application.
                has_application: Only numbers with (true) or without (false) an application.
                country: Only numbers of this country.
                pattern: Only numbers with these digits, where `search_pattern` says.
                search_pattern: Where the digits of `pattern` stand, at the start with the country's prefix (0),
                    anywhere (1) or at the end (2).
                size: How many numbers a page has.
                index: Which page is wanted, from 1.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            for entry in client.numbers.iter_account_numbers(
                application_id="5b0e3a6c-9f41-4a58-8c1d-7e2f6a9b0c3d",
                has_application=True,
            ):
                print(entry)

        Official page: https://developer.vonage.com/en/api/numbers
        """
        return self._iterate(_numbers_list_owned_numbers.OP.request(query=_filters(params, keywords)))

    def get_available_numbers(
        self,
        country_code: str,
        params: numbers_dicts.SearchAvailableNumbersQuery = NOT_GIVEN,
        **keywords: Unpack[numbers_dicts.SearchAvailableNumbersQuery],
    ) -> numbers_dicts.AvailableNumbers:
        """Search for numbers to rent.

        One page of the numbers of a country that are free.

        Args:
            country_code: The country.
            params: Filters as one dict, or as keywords:
                type: Only numbers of this kind.
                pattern: Only numbers with these digits, where `search_pattern` says.
                search_pattern: Where the digits of `pattern` stand, at the start with the country's prefix (0),
                    anywhere (1) or at the end (2).
                features: Only numbers that can do all of this: SMS, VOICE or MMS, or several with commas between.
                size: How many numbers a page has.
                index: Which page is wanted, from 1.

        Returns:
            One page of free numbers. Keys: `count`, `numbers`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.numbers.get_available_numbers("GB", type="mobile-lvn", pattern="4477")

        Official page: https://developer.vonage.com/en/api/numbers
        """
        answer: numbers_dicts.AvailableNumbers = self._call(
            _numbers_search_available_numbers.OP.request(query={**_filters(params, keywords), "country": country_code})
        )
        return answer

    def iter_available_numbers(
        self,
        country_code: str,
        params: numbers_dicts.SearchAvailableNumbersQuery = NOT_GIVEN,
        **keywords: Unpack[numbers_dicts.SearchAvailableNumbersQuery],
    ) -> Iterator[numbers_dicts.AvailableNumber]:
        """Search for numbers to rent: all of them, page by page, each page fetched when it is needed.

        Args:
            country_code: The country.
            params: Filters as one dict, or as keywords:
                type: Only numbers of this kind.
                pattern: Only numbers with these digits, where `search_pattern` says.
                search_pattern: Where the digits of `pattern` stand, at the start with the country's prefix (0),
                    anywhere (1) or at the end (2).
                features: Only numbers that can do all of this: SMS, VOICE or MMS, or several with commas between.
                size: How many numbers a page has.
                index: Which page is wanted, from 1.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            for entry in client.numbers.iter_available_numbers("GB", type="mobile-lvn", pattern="4477"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/numbers
        """
        return self._iterate(
            _numbers_search_available_numbers.OP.request(query={**_filters(params, keywords), "country": country_code})
        )

    def buy_number(
        self, params: numbers_dicts.NumberOrder = NOT_GIVEN, **keywords: Unpack[numbers_dicts.NumberOrderKeywords]
    ) -> numbers_dicts.RestStatus:
        """Rent a number.

        Rents a number that was found before. Rent is due at once and then every month.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                country (required): The country of the number.
                msisdn (required): The number.
                target_api_key: The subaccount to act for; your own account when absent.

        Returns:
            It is done. Keys: `error-code`, `error-code-label`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 420: It could not be done with this number.

        Example:
            response = client.numbers.buy_number({"country": "GB", "msisdn": "447700900001"})

        Official page: https://developer.vonage.com/en/api/numbers
        """
        answer: numbers_dicts.RestStatus = self._call(_numbers_buy_number.OP.request(body=_fields(params, keywords)))
        return answer

    def cancel_number(
        self, params: numbers_dicts.NumberOrder = NOT_GIVEN, **keywords: Unpack[numbers_dicts.NumberOrderKeywords]
    ) -> numbers_dicts.RestStatus:
        """Give a number back.

        Ends the rent of a number. Somebody else may rent it then.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                country (required): The country of the number.
                msisdn (required): The number.
                target_api_key: The subaccount to act for; your own account when absent.

        Returns:
            It is done. Keys: `error-code`, `error-code-label`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 420: It could not be done with this number.

        Example:
            response = client.numbers.cancel_number({"country": "GB", "msisdn": "447700900001"})

        Official page: https://developer.vonage.com/en/api/numbers
        """
        answer: numbers_dicts.RestStatus = self._call(_numbers_cancel_number.OP.request(body=_fields(params, keywords)))
        return answer

    def update_number(
        self, params: numbers_dicts.NumberSetup = NOT_GIVEN, **keywords: Unpack[numbers_dicts.NumberSetupKeywords]
    ) -> numbers_dicts.RestStatus:
        """Set up a number.

        Says what happens with messages and calls that come in at a number of yours.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                country (required): The country of the number.
                msisdn (required): The number.
                app_id: The application that handles messages and calls.
                moHttpUrl: Where SMS go. The URL must already answer a GET with status 200; an empty string removes it.
                moSmppSysType: The system type of your SMPP client.
                voiceCallbackType: Where calls go; sip and tel come before the application. Needs `voiceCallbackValue`.
                voiceCallbackValue: The SIP address, phone or application that calls go to. Needs `voiceCallbackType`.
                voiceStatusCallback: Who is told when a call has ended.
                messagesCallbackType: Use `app_id` instead. Needs `messagesCallbackValue`.
                messagesCallbackValue: Use `app_id` instead. The application that messages go to; needs
                    `messagesCallbackType`.

        Returns:
            It is done. Keys: `error-code`, `error-code-label`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 420: It could not be done with this number.

        Example:
            response = client.numbers.update_number({
                "country": "GB",
                "msisdn": "447700900000",
                "app_id": "5b0e3a6c-9f41-4a58-8c1d-7e2f6a9b0c3d",
            })

        Official page: https://developer.vonage.com/en/api/numbers
        """
        answer: numbers_dicts.RestStatus = self._call(_numbers_update_number.OP.request(body=_fields(params, keywords)))
        return answer
