# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Brands and campaigns of US numbers: `client.ten_dlc`."""

from __future__ import annotations

from vonage_openapi.products.aio.ten_dlc import AsyncTenDlc
from vonage_openapi.products.sync.ten_dlc import TenDlc

__all__ = ["AsyncTenDlc", "TenDlc"]
