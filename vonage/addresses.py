# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Registered postal addresses: `client.addresses`."""

from __future__ import annotations

from vonage_openapi.products.aio.addresses import AsyncAddresses
from vonage_openapi.products.sync.addresses import Addresses

__all__ = ["Addresses", "AsyncAddresses"]
