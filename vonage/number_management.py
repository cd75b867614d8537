# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Numbers to rent: `client.numbers`."""

from __future__ import annotations

from vonage_openapi.products.aio.numbers import AsyncNumbers
from vonage_openapi.products.sync.numbers import Numbers

__all__ = ["AsyncNumbers", "Numbers"]
