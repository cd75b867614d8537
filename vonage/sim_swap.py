# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Whether the SIM of a number was changed of late: `client.sim_swap`."""

from __future__ import annotations

from vonage._async.sim_swap import AsyncSimSwap
from vonage._sync.sim_swap import SimSwap

__all__ = ["AsyncSimSwap", "SimSwap"]
