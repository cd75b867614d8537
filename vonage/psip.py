# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""SIP domains and their users: `client.psip`."""

from __future__ import annotations

from vonage_openapi.products.aio.psip import AsyncPsip
from vonage_openapi.products.sync.psip import Psip

__all__ = ["AsyncPsip", "Psip"]
