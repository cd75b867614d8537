# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Audit: `client.audit`."""

from __future__ import annotations

from vonage_openapi.products.aio.audit import AsyncAudit
from vonage_openapi.products.sync.audit import Audit

__all__ = ["AsyncAudit", "Audit"]
