# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Files that the platform keeps: `client.media`."""

from __future__ import annotations

from vonage_openapi.products.aio.media import AsyncMedia
from vonage_openapi.products.sync.media import Media

__all__ = ["AsyncMedia", "Media"]
