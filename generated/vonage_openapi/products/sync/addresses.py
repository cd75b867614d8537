# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Registered postal addresses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...product import Product, as_dict as _as_dict
from ...hints import lazy_module
from ...addresses.api import (
    create_address as _addresses_create_address,
    delete_address as _addresses_delete_address,
    get_address as _addresses_get_address,
    list_addresses as _addresses_list_addresses,
)

if TYPE_CHECKING:
    from ...addresses import dicts as addresses_dicts
else:
    addresses_dicts = lazy_module("...addresses.dicts", __package__)


class Addresses(Product):
    """Registered postal addresses: `client.addresses`."""

    def list_addresses(self, *, page: int | None = None, page_size: int | None = None) -> addresses_dicts.AddressPage:
        """List addresses.

        One page of the addresses of the account.

        Args:
            page: Which page is wanted, from 1.
            page_size: How many addresses a page has, up to 1000.

        Returns:
            One page of addresses. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this.

        Example:
            response = client.addresses.list_addresses()

        Official page: https://developer.vonage.com/en/api/address
        """
        answer: addresses_dicts.AddressPage = self._call(
            _addresses_list_addresses.OP.request(query={"page": page, "page_size": page_size})
        )
        return answer

    def iter_addresses(self, *, page_size: int | None = None) -> Iterator[addresses_dicts.Address]:
        """List addresses: all of them, page by page, each page fetched when it is needed.

        Args:
            page_size: How many addresses a page has, up to 1000.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this.

        Example:
            for entry in client.addresses.iter_addresses():
                print(entry)

        Official page: https://developer.vonage.com/en/api/address
        """
        return self._iterate(_addresses_list_addresses.OP.request(query={"page_size": page_size}))

    def create_address(self, params: addresses_dicts.NewAddress) -> addresses_dicts.Address:
        """Register an address.

        Makes an address known, so that a number can be given it.

        Args:
            params: What to send. A dict of:
                address_name: What you call it, 2 to 32 characters.
                address_line1: Street and number.
                address_line2: Floor, flat or the like.
                city: Town or city.
                region: State or province.
                type: What it is for.
                address_location_type: Whether people work or live there.
                postal_code: Its postal code.
                country: Its country in two capital letters.

        Returns:
            The address. Keys: `id`, `address_name`, `address_line1`, `address_line2`, `city`, `region`, `type`,
            `address_location_type`, `postal_code`, `country`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.addresses.create_address({
                "address_name": "Pier office",
                "address_line1": "12 Harbour Street",
                "city": "Portland",
                "region": "ME",
                "type": "emergency",
                "postal_code": "04101",
                "country": "US",
            })

        Official page: https://developer.vonage.com/en/api/address
        """
        answer: addresses_dicts.Address = self._call(_addresses_create_address.OP.request(body=_as_dict(params)))
        return answer

    def get_address(self, id: str) -> addresses_dicts.Address:
        """Get an address.

        One registered address.

        Args:
            id: The address.

        Returns:
            The address. Keys: `id`, `address_name`, `address_line1`, `address_line2`, `city`, `region`, `type`,
            `address_location_type`, `postal_code`, `country`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.addresses.get_address("6b1f0d2a-93c7-4e58-8d4b-2a7c5e9f1036")

        Official page: https://developer.vonage.com/en/api/address
        """
        answer: addresses_dicts.Address = self._call(_addresses_get_address.OP.request(path={"id": id}))
        return answer

    def delete_address(self, id: str) -> None:
        """Delete an address.

        Forgets an address.

        Args:
            id: The address.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            client.addresses.delete_address("6b1f0d2a-93c7-4e58-8d4b-2a7c5e9f1036")

        Official page: https://developer.vonage.com/en/api/address
        """
        answer: None = self._call(_addresses_delete_address.OP.request(path={"id": id}))
        return answer
