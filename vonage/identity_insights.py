# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Identity Insights: `client.identity_insights`."""

from __future__ import annotations

from vonage_openapi.products.aio.identity_insights import AsyncIdentityInsights
from vonage_openapi.products.sync.identity_insights import IdentityInsights

__all__ = ["AsyncIdentityInsights", "IdentityInsights"]
