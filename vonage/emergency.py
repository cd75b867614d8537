# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Addresses to which emergency calls lead: `client.emergency`."""

from __future__ import annotations

from vonage_openapi.products.aio.emergency import AsyncEmergency
from vonage_openapi.products.sync.emergency import Emergency

__all__ = ["AsyncEmergency", "Emergency"]
