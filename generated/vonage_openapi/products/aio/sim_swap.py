# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Whether the SIM of a number was changed of late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import AsyncProduct, given as _given, or_none as _or_none
from ...hints import lazy_module
from ...sim_swap.api import check_sim_swap as _sim_swap_check_sim_swap, get_sim_swap_date as _sim_swap_get_sim_swap_date

if TYPE_CHECKING:
    from ...sim_swap import dicts as sim_swap_dicts
else:
    sim_swap_dicts = lazy_module("...sim_swap.dicts", __package__)


class AsyncSimSwap(AsyncProduct):
    """Whether the SIM of a number was changed of late: `client.sim_swap`.

    The token that a question needs is fetched on the way, and kept for its number. The platform has shut this down;
    use the Identity Insights API, client.identity_insights, with its insight sim_swap.
    """

    _gone = "sim_swap: the platform has shut this down; use the Identity Insights API, client.identity_insights, with its insight sim_swap"

    async def check(self, phone_number: str, max_age: int | None = None) -> sim_swap_dicts.SimSwapAnswer:
        """Check whether the SIM was changed.

        Tells whether the SIM of a number was changed within the last hours.

        The platform calls this deprecated.

        Args:
            phone_number: The number in E.164 form.
            max_age: How far to look back, in hours: 1 to 2400.

        Returns:
            Whether it was. Keys: `swapped`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong. 403: The access token is for another
                number or purpose. 404: No network knows the number. 409: Another request for this number is still
                running.

        Example:
            response = await client.sim_swap.check("+447700900123", 72)

        Official page: https://developer.vonage.com/en/sim_swap/overview
        """
        answer: sim_swap_dicts.SimSwapAnswer = await self._call(
            _sim_swap_check_sim_swap.OP.request(body=_given({"phoneNumber": phone_number, "maxAge": _or_none(max_age)}))
        )
        return answer

    async def get_last_swap_date(self, phone_number: str) -> sim_swap_dicts.SimSwapDate:
        """Get the time of the last SIM change.

        Tells when the SIM of a number was changed last.

        The platform calls this deprecated.

        Args:
            phone_number: The number in E.164 form.

        Returns:
            When it was. Keys: `latestSimChange`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong. 403: The access token is for another
                number or purpose. 404: No network knows the number. 409: Another request for this number is still
                running.

        Example:
            response = await client.sim_swap.get_last_swap_date("+447700900123")

        Official page: https://developer.vonage.com/en/sim_swap/overview
        """
        answer: sim_swap_dicts.SimSwapDate = await self._call(
            _sim_swap_get_sim_swap_date.OP.request(body={"phoneNumber": phone_number})
        )
        return answer
