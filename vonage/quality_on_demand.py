# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Better transport between a phone and servers for a while: `client.quality_on_demand`."""

from __future__ import annotations

from vonage_openapi.products.aio.quality_on_demand import AsyncQualityOnDemand
from vonage_openapi.products.sync.quality_on_demand import QualityOnDemand

__all__ = ["AsyncQualityOnDemand", "QualityOnDemand"]
