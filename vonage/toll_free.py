# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Registration of toll-free numbers: `client.toll_free`."""

from __future__ import annotations

from vonage_openapi.products.aio.toll_free import AsyncTollFree
from vonage_openapi.products.sync.toll_free import TollFree

__all__ = ["AsyncTollFree", "TollFree"]
