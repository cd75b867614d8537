# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Codes to verify that somebody has a number: `client.verify`."""

from __future__ import annotations

from vonage._async.verify import AsyncVerify
from vonage._sync.verify import Verify

__all__ = ["AsyncVerify", "Verify"]
