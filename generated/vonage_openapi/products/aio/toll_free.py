# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Registration of toll-free numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import AsyncProduct, as_dict as _as_dict
from ...hints import lazy_module
from ...toll_free.api import (
    create_toll_free_registration as _toll_free_create_toll_free_registration,
    get_toll_free_registration as _toll_free_get_toll_free_registration,
    list_toll_free_numbers as _toll_free_list_toll_free_numbers,
    list_toll_free_registration_events as _toll_free_list_toll_free_registration_events,
    update_toll_free_registration as _toll_free_update_toll_free_registration,
)

if TYPE_CHECKING:
    from ...toll_free import dicts as toll_free_dicts
else:
    toll_free_dicts = lazy_module("...toll_free.dicts", __package__)


class AsyncTollFree(AsyncProduct):
    """Registration of toll-free numbers: `client.toll_free`."""

    async def create_registration(
        self, params: toll_free_dicts.NewTollFreeRegistration
    ) -> toll_free_dicts.TollFreeRegistration:
        """Register toll-free numbers.

        Hands in who sends the messages, and what for. The carriers review it.

        Args:
            params: What to send. A dict of:
                business (required): Who the messages are from; the content provider itself, no reseller.

        Returns:
            The registration is taken. Keys: `id`, `status`, `business`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            response = await client.toll_free.create_registration({
                "business": {"name": "Harbour Parcels Inc.", "address": {"street": "4 Quay Road", "city":
                "Portland", "state": "ME", "postal_code": "04101", "country": "US"}, "company_website":
                "https://parcels.example.com", "contact": {"first_name": "Ada", "last_name": "Byron",
                "email": "ada@example.com", "phone": "12025550142"}, "dba": "Harbour Parcels"},
            })

        Official page: https://developer.vonage.com/en/api/tfn-registration
        """
        answer: toll_free_dicts.TollFreeRegistration = await self._call(
            _toll_free_create_toll_free_registration.OP.request(body=_as_dict(params))
        )
        return answer

    async def get_registration(self, id: str) -> toll_free_dicts.TollFreeRegistration:
        """Get a registration.

        What was handed in, and its status.

        Args:
            id: The registration.

        Returns:
            The registration. Keys: `id`, `status`, `business`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            response = await client.toll_free.get_registration("6c1f0b8e-2d57-4a93-8e14-7b0a5c9d3f26")

        Official page: https://developer.vonage.com/en/api/tfn-registration
        """
        answer: toll_free_dicts.TollFreeRegistration = await self._call(
            _toll_free_get_toll_free_registration.OP.request(path={"id": id})
        )
        return answer

    async def update_registration(
        self, id: str, params: toll_free_dicts.TollFreeRegistrationChange
    ) -> toll_free_dicts.TollFreeRegistration:
        """Change a registration.

        Changes what is given, as when the review asks for more. What was changed is reviewed anew.

        Args:
            id: The registration.
            params: What to send. A dict of:
                business: What is to change of the business.

        Returns:
            The registration. Keys: `id`, `status`, `business`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            response = await client.toll_free.update_registration(
                "6c1f0b8e-2d57-4a93-8e14-7b0a5c9d3f26",
                {"business": {"company_website": "https://www.parcels.example.com"}},
            )

        Official page: https://developer.vonage.com/en/api/tfn-registration
        """
        answer: toll_free_dicts.TollFreeRegistration = await self._call(
            _toll_free_update_toll_free_registration.OP.request(path={"id": id}, body=_as_dict(params))
        )
        return answer

    async def list_registration_events(self, id: str) -> toll_free_dicts.TollFreeEvents:
        """List what happened to a registration.

        The history of a registration.

        Args:
            id: The registration.

        Returns:
            The history, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.toll_free.list_registration_events("6c1f0b8e-2d57-4a93-8e14-7b0a5c9d3f26")

        Official page: https://developer.vonage.com/en/api/tfn-registration
        """
        answer: toll_free_dicts.TollFreeEvents = await self._call(
            _toll_free_list_toll_free_registration_events.OP.request(path={"id": id})
        )
        return answer

    async def list_numbers(self) -> toll_free_dicts.TollFreeNumbers:
        """List toll-free numbers.

        The toll-free numbers of the account with their registrations.

        Returns:
            The numbers, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.toll_free.list_numbers()

        Official page: https://developer.vonage.com/en/api/tfn-registration
        """
        answer: toll_free_dicts.TollFreeNumbers = await self._call(_toll_free_list_toll_free_numbers.OP.request())
        return answer
