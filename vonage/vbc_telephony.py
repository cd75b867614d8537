# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Calls of Vonage Business Communications that are under way, and registered phones: `client.vbc_telephony`."""

from __future__ import annotations

from vonage_openapi.products.aio.vbc_telephony import AsyncVbcTelephony
from vonage_openapi.products.sync.vbc_telephony import VbcTelephony

__all__ = ["AsyncVbcTelephony", "VbcTelephony"]
