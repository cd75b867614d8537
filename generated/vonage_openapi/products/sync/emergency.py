# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Addresses to which emergency calls lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import Product, as_dict as _as_dict
from ...hints import lazy_module
from ...emergency.api import (
    assign_emergency_number as _emergency_assign_emergency_number,
    get_emergency_number as _emergency_get_emergency_number,
)

if TYPE_CHECKING:
    from ...emergency import dicts as emergency_dicts
else:
    emergency_dicts = lazy_module("...emergency.dicts", __package__)


class Emergency(Product):
    """Addresses to which emergency calls lead: `client.emergency`."""

    def get_emergency_number(self, number: str) -> emergency_dicts.EmergencyNumber:
        """Get the address of a number.

        Where help is sent when somebody calls it from this number.

        Args:
            number: One of your numbers, with country code and without plus sign.

        Returns:
            The number and its address. Keys: `number`, `contact_name`, `address`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.emergency.get_emergency_number("12075550123")

        Official page: https://developer.vonage.com/en/api/emergency
        """
        answer: emergency_dicts.EmergencyNumber = self._call(
            _emergency_get_emergency_number.OP.request(path={"number": number})
        )
        return answer

    def assign_emergency_number(
        self, number: str, params: emergency_dicts.Assignment
    ) -> emergency_dicts.EmergencyNumber:
        """Give a number an address.

        Has emergency calls from a number lead to a registered address.

        Args:
            number: One of your numbers, with country code and without plus sign.
            params: What to send. A dict of:
                address: A registered address, by its id.
                contact_name: Who is to be asked for.

        Returns:
            The number and its address. Keys: `number`, `contact_name`, `address`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 422: The request is well-formed but its
                contents are not acceptable.

        Example:
            response = client.emergency.assign_emergency_number(
                "12075550123",
                {"address": {"id": "6b1f0d2a-93c7-4e58-8d4b-2a7c5e9f1036"}, "contact_name": "Ada Byron"},
            )

        Official page: https://developer.vonage.com/en/api/emergency
        """
        answer: emergency_dicts.EmergencyNumber = self._call(
            _emergency_assign_emergency_number.OP.request(path={"number": number}, body=_as_dict(params))
        )
        return answer
