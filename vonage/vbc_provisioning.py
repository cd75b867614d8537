# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Accounts, locations, extensions and users of Vonage Business Communications: `client.vbc_provisioning`."""

from __future__ import annotations

from vonage_openapi.products.aio.vbc_provisioning import AsyncVbcProvisioning
from vonage_openapi.products.sync.vbc_provisioning import VbcProvisioning

__all__ = ["AsyncVbcProvisioning", "VbcProvisioning"]
