# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Pools of numbers to send from: `client.number_pools`."""

from __future__ import annotations

from vonage_openapi.products.aio.number_pools import AsyncNumberPools
from vonage_openapi.products.sync.number_pools import NumberPools

__all__ = ["AsyncNumberPools", "NumberPools"]
