# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Device Location Retrieval: `client.location_retrieval`."""

from __future__ import annotations

from vonage_openapi.products.aio.location_retrieval import AsyncLocationRetrieval
from vonage_openapi.products.sync.location_retrieval import LocationRetrieval

__all__ = ["AsyncLocationRetrieval", "LocationRetrieval"]
