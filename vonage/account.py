# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Balance, top-up, settings, prices and secrets: `client.account`."""

from __future__ import annotations

from vonage_openapi.products.aio.account import AsyncAccount
from vonage_openapi.products.sync.account import Account

__all__ = ["Account", "AsyncAccount"]
