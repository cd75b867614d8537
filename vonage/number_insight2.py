# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Number Insight v2: `client.number_insight2`."""

from __future__ import annotations

from vonage_openapi.products.aio.number_insight2 import AsyncNumberInsight2
from vonage_openapi.products.sync.number_insight2 import NumberInsight2

__all__ = ["AsyncNumberInsight2", "NumberInsight2"]
