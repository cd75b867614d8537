# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Text on the screen of a phone: `client.ussd`."""

from __future__ import annotations

from vonage_openapi.products.aio.ussd import AsyncUssd
from vonage_openapi.products.sync.ussd import Ussd

__all__ = ["AsyncUssd", "Ussd"]
