# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Messages from shared US short codes: `client.short_codes`."""

from __future__ import annotations

from vonage_openapi.products.aio.short_codes import AsyncShortCodes
from vonage_openapi.products.sync.short_codes import ShortCodes

__all__ = ["AsyncShortCodes", "ShortCodes"]
