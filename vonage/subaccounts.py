# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Accounts below a primary account, and what moves between them: `client.subaccounts`."""

from __future__ import annotations

from vonage_openapi.products.aio.subaccounts import AsyncSubaccounts
from vonage_openapi.products.sync.subaccounts import Subaccounts

__all__ = ["AsyncSubaccounts", "Subaccounts"]
