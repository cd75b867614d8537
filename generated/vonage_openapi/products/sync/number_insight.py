# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""What is known about a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import Product, filters as _filters, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...number_insight.api import (
    get_advanced_insight as _number_insight_get_advanced_insight,
    get_advanced_insight_async as _number_insight_get_advanced_insight_async,
    get_basic_insight as _number_insight_get_basic_insight,
    get_standard_insight as _number_insight_get_standard_insight,
)

if TYPE_CHECKING:
    from ...number_insight import dicts as number_insight_dicts
else:
    number_insight_dicts = lazy_module("...number_insight.dicts", __package__)


class NumberInsight(Product):
    """What is known about a number: `client.number_insight`.

    The HTTP status is 200 even if nothing was found: look at `status`, 0 is good, or make the client with
    `raise_on_error=True`.
    """

    def get_basic_number_insight(
        self,
        params: number_insight_dicts.GetBasicInsightQuery = NOT_GIVEN,
        **keywords: Unpack[number_insight_dicts.GetBasicInsightQuery],
    ) -> number_insight_dicts.BasicInsight:
        """Look up the format of a number.

        Tells the country and how the number is written. The HTTP status is 200 even when the lookup failed: look at
        `status`.

        The platform calls this deprecated.

        Args:
            params: Filters as one dict, or as keywords:
                number: The number to look up, national or international; spaces, hyphens, brackets and a plus may stay.
                country: The country in which a national number is to be read. Must fit an international one.

        Returns:
            What is known. Keys: `status_message`, `request_id`, `international_format_number`,
            `national_format_number`, `country_code`, `country_code_iso3`, `country_name`, `country_prefix`, `status`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.number_insight.get_basic_number_insight(number="447700900000", country="GB")

        Official page: https://developer.vonage.com/en/api/number-insight
        """
        answer: number_insight_dicts.BasicInsight = self._call(
            _number_insight_get_basic_insight.OP.request(query=_filters(params, keywords))
        )
        return answer

    def get_standard_number_insight(
        self,
        params: number_insight_dicts.GetStandardInsightQuery = NOT_GIVEN,
        **keywords: Unpack[number_insight_dicts.GetStandardInsightQuery],
    ) -> number_insight_dicts.StandardInsight:
        """Look up the operator of a number.

        As the basic lookup, and the operators, whether the number was ported and, on request, whose it is.

        The platform calls this deprecated.

        Args:
            params: Filters as one dict, or as keywords:
                number: The number to look up, national or international; spaces, hyphens, brackets and a plus may stay.
                country: The country in which a national number is to be read. Must fit an international one.
                cnam: Whether the owner's name is wanted. Works for some numbers in the US and costs extra.

        Returns:
            What is known. Keys: `status_message`, `request_id`, `international_format_number`,
            `national_format_number`, `country_code`, `country_code_iso3`, `country_name`, `country_prefix`,
            `request_price`, `refund_price`, `remaining_balance`, `current_carrier`, `original_carrier`, `ported`,
            `caller_identity`, `caller_name`, `last_name`, `first_name`, `caller_type`, `status`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.number_insight.get_standard_number_insight(number="447700900000", country="GB")

        Official page: https://developer.vonage.com/en/api/number-insight
        """
        answer: number_insight_dicts.StandardInsight = self._call(
            _number_insight_get_standard_insight.OP.request(query=_filters(params, keywords))
        )
        return answer

    def get_advanced_number_insight(
        self,
        params: number_insight_dicts.GetAdvancedInsightQuery = NOT_GIVEN,
        **keywords: Unpack[number_insight_dicts.GetAdvancedInsightQuery],
    ) -> number_insight_dicts.AdvancedInsight:
        """Look up whether a number can be reached.

        As the standard lookup, and whether the number exists, can be reached and roams. Can be slow; the lookup with a
        callback does not keep you waiting.

        The platform calls this deprecated.

        Args:
            params: Filters as one dict, or as keywords:
                number: The number to look up, national or international; spaces, hyphens, brackets and a plus may stay.
                country: The country in which a national number is to be read. Must fit an international one.
                cnam: Whether the owner's name is wanted. Works for some numbers in the US and costs extra.
                ip: No longer used.
                real_time_data: Whether live data is wanted. No longer gives any.

        Returns:
            What is known. Keys: `status_message`, `request_id`, `international_format_number`,
            `national_format_number`, `country_code`, `country_code_iso3`, `country_name`, `country_prefix`,
            `request_price`, `refund_price`, `remaining_balance`, `current_carrier`, `original_carrier`, `ported`,
            `caller_identity`, `caller_name`, `last_name`, `first_name`, `caller_type`, `status`, `roaming`,
            `lookup_outcome`, `lookup_outcome_message`, `valid_number`, `reachable`, `ip_warnings`, `real_time_data`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.number_insight.get_advanced_number_insight(number="447700900000", country="GB")

        Official page: https://developer.vonage.com/en/api/number-insight
        """
        answer: number_insight_dicts.AdvancedInsight = self._call(
            _number_insight_get_advanced_insight.OP.request(query=_filters(params, keywords))
        )
        return answer

    def get_async_advanced_number_insight(
        self,
        params: number_insight_dicts.GetAdvancedInsightAsyncQuery = NOT_GIVEN,
        **keywords: Unpack[number_insight_dicts.GetAdvancedInsightAsyncQuery],
    ) -> number_insight_dicts.InsightAccepted:
        """Look up whether a number can be reached, with a callback.

        Answers at once and sends the outcome of the advanced lookup to `callback`. Each request is charged.

        The platform calls this deprecated.

        Args:
            params: Filters as one dict, or as keywords:
                callback: Where the outcome is sent.
                number: The number to look up, national or international; spaces, hyphens, brackets and a plus may stay.
                country: The country in which a national number is to be read. Must fit an international one.
                cnam: Whether the owner's name is wanted. Works for some numbers in the US and costs extra.
                ip: No longer used.

        Returns:
            Whether the lookup has begun. Keys: `request_id`, `number`, `remaining_balance`, `request_price`, `status`,
            `error_text`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            MissingCallbackError: It is `callback` that is wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.number_insight.get_async_advanced_number_insight(
                callback="https://example.com/insight",
                number="447700900000",
            )

        Official page: https://developer.vonage.com/en/api/number-insight
        """
        answer: number_insight_dicts.InsightAccepted = self._call(
            _number_insight_get_advanced_insight_async.OP.request(query=_filters(params, keywords)),
            {"callback": "MissingCallbackError"},
        )
        return answer
