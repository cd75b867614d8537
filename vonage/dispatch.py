# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Messages in a chain: `client.dispatch`."""

from __future__ import annotations

from vonage_openapi.products.aio.dispatch import AsyncDispatch
from vonage_openapi.products.sync.dispatch import Dispatch

__all__ = ["AsyncDispatch", "Dispatch"]
