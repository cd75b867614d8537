"""What the compiled `SimSwap` lacks: the token that each question needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vonage_openapi import Request
from vonage_openapi.hints import lazy_module
from vonage_openapi.products.aio import sim_swap
from vonage_openapi.sim_swap.api import check_sim_swap, get_sim_swap_date

if TYPE_CHECKING:
    from vonage_openapi.sim_swap import dicts
else:
    dicts = lazy_module("..sim_swap.dicts", "vonage_openapi.products")

_PURPOSE = "dpv:FraudPreventionAndDetection#"


class AsyncSimSwap(sim_swap.AsyncSimSwap):
    """Whether the SIM of a number was changed of late: `client.sim_swap`. The platform has shut this down."""

    async def check(self, phone_number: str, max_age: int | None = None) -> dicts.SimSwapAnswer:
        """Check whether the SIM of a number was changed. The token is fetched on the way, and kept for this number.

        Args:
            phone_number: The number in E.164 form.
            max_age: How far to look back, in hours: 1 to 2400. Default: 240.

        Returns:
            `swapped`.

        Raises:
            ValidationError: A value is wrong; nothing was sent.
            HttpError: The platform refused the token or the question. 404: no network that takes part has the number.

        Official page: https://developer.vonage.com/en/sim-swap/overview
        """
        body: dict[str, Any] = {"phoneNumber": phone_number, **({"maxAge": max_age} if max_age else {})}
        found: dicts.SimSwapAnswer = await self._asked(
            phone_number, "check-sim-swap", check_sim_swap.OP.request(body=body)
        )
        return found

    async def get_last_swap_date(self, phone_number: str) -> dicts.SimSwapDate:
        """Get the time when the SIM of a number was changed last. Token and number as for `check`.

        Args:
            phone_number: The number in E.164 form.

        Returns:
            `latestSimChange`.

        Official page: https://developer.vonage.com/en/sim-swap/overview
        """
        request = get_sim_swap_date.OP.request(body={"phoneNumber": phone_number})
        found: dicts.SimSwapDate = await self._asked(phone_number, "retrieve-sim-swap-date", request)
        return found

    async def _asked(self, number: str, what: str, request: Request) -> Any:
        self._warn()
        return await self._client.camara_auth._send_for(number, f"{_PURPOSE}{what}", request)
