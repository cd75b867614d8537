"""What the compiled `SimSwap` lacks: the token that each question needs."""

from __future__ import annotations

from typing import Any

from vonage_openapi import Request
from vonage_openapi.product import Errors
from vonage_openapi.products.aio import sim_swap

_PURPOSES = {"check_sim_swap": "check-sim-swap", "get_sim_swap_date": "retrieve-sim-swap-date"}


class AsyncSimSwap(sim_swap.AsyncSimSwap):
    async def _call(self, request: Request, errors: Errors | None = None) -> Any:
        self._warn()
        scope = f"dpv:FraudPreventionAndDetection#{_PURPOSES[request.op.id]}"
        return await self._client.camara_auth._send_for(request.body["phoneNumber"], scope, request)
