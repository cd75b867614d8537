# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Whether the SIM of a number was changed of late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import AsyncProduct


class AsyncSimSwap(AsyncProduct):
    """Whether the SIM of a number was changed of late: `client.sim_swap`."""

    _gone = "sim_swap: the platform has shut this down; use the Identity Insights API, client.identity_insights, with its insight sim_swap"
