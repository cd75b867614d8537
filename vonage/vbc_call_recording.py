# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Recorded calls of Vonage Business Communications: `client.vbc_call_recording`."""

from __future__ import annotations

from vonage_openapi.products.aio.vbc_call_recording import AsyncVbcCallRecording
from vonage_openapi.products.sync.vbc_call_recording import VbcCallRecording

__all__ = ["AsyncVbcCallRecording", "VbcCallRecording"]
