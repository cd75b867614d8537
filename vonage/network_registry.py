# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Who may use network APIs, and what for: `client.network_registry`."""

from __future__ import annotations

from vonage_openapi.products.aio.network_registry import AsyncNetworkRegistry
from vonage_openapi.products.sync.network_registry import NetworkRegistry

__all__ = ["AsyncNetworkRegistry", "NetworkRegistry"]
