# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Removal of personal data from the platform's records: `client.redact`."""

from __future__ import annotations

from vonage_openapi.products.aio.redact import AsyncRedact
from vonage_openapi.products.sync.redact import Redact

__all__ = ["AsyncRedact", "Redact"]
