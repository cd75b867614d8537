# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Lists of people, and events of campaigns: `client.proactive_connect`."""

from __future__ import annotations

from vonage._async.proactive_connect import AsyncProactiveConnect
from vonage._sync.proactive_connect import ProactiveConnect

__all__ = ["AsyncProactiveConnect", "ProactiveConnect"]
