# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Balance, top-up, settings, prices and secrets: `client.account`."""

from __future__ import annotations

from vonage._async.account import AsyncAccount
from vonage._sync.account import Account

__all__ = ["Account", "AsyncAccount"]
