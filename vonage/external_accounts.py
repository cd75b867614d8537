# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""External Accounts: `client.external_accounts`."""

from __future__ import annotations

from vonage_openapi.products.aio.external_accounts import AsyncExternalAccounts
from vonage_openapi.products.sync.external_accounts import ExternalAccounts

__all__ = ["AsyncExternalAccounts", "ExternalAccounts"]
