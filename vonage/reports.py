# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Records of what was sent, received and used: `client.reports`."""

from __future__ import annotations

from vonage_openapi.products.aio.reports import AsyncReports
from vonage_openapi.products.sync.reports import Reports

__all__ = ["AsyncReports", "Reports"]
