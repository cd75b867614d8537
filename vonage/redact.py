# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Removal of personal data from the platform's records: `client.redact`."""

from __future__ import annotations

from vonage._async.redact import AsyncRedact
from vonage._sync.redact import Redact

__all__ = ["AsyncRedact", "Redact"]
