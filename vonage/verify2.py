# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Codes by SMS, RCS, WhatsApp, voice and e-mail, and silent authentication: `client.verify2`."""

from __future__ import annotations

from vonage_openapi.products.aio.verify2 import AsyncVerify2
from vonage_openapi.products.sync.verify2 import Verify2

__all__ = ["AsyncVerify2", "Verify2"]
