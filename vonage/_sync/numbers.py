# Made from vonage/_async by `make generate`. Do not edit: change the async module.
"""The Numbers API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from vonage_openapi.numbers.api import (
    buy_number,
    cancel_number,
    list_owned_numbers,
    search_available_numbers,
    update_number,
)

from vonage._sync._product import Product, fields, filters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vonage_openapi import Request
    from vonage_openapi.numbers import models
    from vonage_openapi.numbers.dicts import (
        AvailableNumber,
        AvailableNumbers,
        NumberOrder,
        NumberSetup,
        OwnedNumber,
        OwnedNumbers,
        RestStatus,
    )


class Numbers(Product):
    """Numbers to rent: `client.numbers`."""

    def get_account_numbers(self, params: Mapping[str, Any] | None = None, **kwargs: Any) -> OwnedNumbers:
        """Read one page of the numbers that the account rents; `iter_account_numbers` reads all.

        Args:
            params: Filters: `country`, `application_id`, `has_application`, `pattern` with `search_pattern` (0 starts
                with it, 1 has it anywhere, 2 ends with it); `size` (to 100) and `index` (from 1) of the page. Or the
                same as keywords.

        Returns:
            `count` and `numbers`; an empty dict if there are none.

        Example:
            owned = client.numbers.get_account_numbers(size=100)

        Official page: Numbers API reference.
        """
        request = list_owned_numbers.OP.request(query=filters(params, kwargs))
        return cast("OwnedNumbers", self._call(request))

    def iter_account_numbers(self, params: Mapping[str, Any] | None = None, **kwargs: Any) -> Iterator[OwnedNumber]:
        """Walk all numbers that the account rents, page by page. Arguments as for `get_account_numbers`.

        Example:
            for number in client.numbers.iter_account_numbers(country="GB", size=100):
                print(number["msisdn"], number["features"])

        Official page: Numbers API reference.
        """
        return self._iterate(list_owned_numbers.OP.request(query=filters(params, kwargs)))

    def get_available_numbers(
        self, country_code: str, params: Mapping[str, Any] | None = None, **kwargs: Any
    ) -> AvailableNumbers:
        """Read one page of the numbers that can be rented; `iter_available_numbers` reads all.

        Args:
            country_code: Two letters, `GB`.
            params: Filters: `type`, `features` (`SMS,VOICE`), `pattern` with `search_pattern`; `size` and `index`. Or
                the same as keywords.

        Example:
            offered = client.numbers.get_available_numbers("GB", features="SMS", size=5)

        Official page: Numbers API reference.
        """
        request = _search(country_code, filters(params, kwargs))
        return cast("AvailableNumbers", self._call(request))

    def iter_available_numbers(
        self, country_code: str, params: Mapping[str, Any] | None = None, **kwargs: Any
    ) -> Iterator[AvailableNumber]:
        """Walk all numbers that can be rented, page by page. Arguments as for `get_available_numbers`.

        Official page: Numbers API reference.
        """
        return self._iterate(_search(country_code, filters(params, kwargs)))

    def buy_number(self, params: NumberOrder | models.NumberOrder | None = None, **kwargs: Any) -> RestStatus:
        """Rent a number.

        Args:
            params: `country` and `msisdn`, and `target_api_key` to rent it for a subaccount; or the same as keywords.

        Returns:
            `error-code` (200 is good) and `error-code-label`.

        Example:
            client.numbers.buy_number(country="GB", msisdn="447700900000")

        Official page: Numbers API reference.
        """
        return cast("RestStatus", self._call(buy_number.build(body=fields(params, kwargs))))

    def cancel_number(self, params: NumberOrder | models.NumberOrder | None = None, **kwargs: Any) -> RestStatus:
        """Give a number back.

        Args:
            params: `country` and `msisdn`, and `target_api_key` if it is a subaccount's; or the same as keywords.

        Official page: Numbers API reference.
        """
        return cast("RestStatus", self._call(cancel_number.build(body=fields(params, kwargs))))

    def update_number(self, params: NumberSetup | models.NumberSetup | None = None, **kwargs: Any) -> RestStatus:
        """Set what happens to messages and calls to a number. An empty `moHttpUrl` takes that address away.

        Args:
            params: `country`, `msisdn`, and `app_id` or the addresses: `moHttpUrl`, `voiceCallbackType` with
                `voiceCallbackValue`, `voiceStatusCallback`. Or the same as keywords.

        Official page: Numbers API reference.
        """
        return cast("RestStatus", self._call(update_number.build(body=fields(params, kwargs))))


def _search(country_code: str, wanted: Mapping[str, Any]) -> Request:
    return search_available_numbers.OP.request(query={**wanted, "country": country_code})
