# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Calls of Vonage Business Communications that are over: `client.vbc_reports`."""

from __future__ import annotations

from vonage_openapi.products.aio.vbc_reports import AsyncVbcReports
from vonage_openapi.products.sync.vbc_reports import VbcReports

__all__ = ["AsyncVbcReports", "VbcReports"]
