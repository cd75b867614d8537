# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Calls: `client.voice`."""

from __future__ import annotations

from vonage._async.voice import AsyncVoice
from vonage._sync.voice import Voice

__all__ = ["AsyncVoice", "Voice"]
