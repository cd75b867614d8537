# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Files that the platform keeps: `client.media`."""

from __future__ import annotations

from vonage._async.media import AsyncMedia
from vonage._sync.media import Media

__all__ = ["AsyncMedia", "Media"]
