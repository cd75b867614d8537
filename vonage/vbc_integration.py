# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Calls of one person of Vonage Business Communications, and webhooks for them: `client.vbc_integration`."""

from __future__ import annotations

from vonage_openapi.products.aio.vbc_integration import AsyncVbcIntegration
from vonage_openapi.products.sync.vbc_integration import VbcIntegration

__all__ = ["AsyncVbcIntegration", "VbcIntegration"]
