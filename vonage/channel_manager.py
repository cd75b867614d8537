# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""RCS brands and agents, WhatsApp accounts, and subscriptions to what becomes of them: `client.channel_manager`."""

from __future__ import annotations

from vonage_openapi.products.aio.channel_manager import AsyncChannelManager
from vonage_openapi.products.sync.channel_manager import ChannelManager

__all__ = ["AsyncChannelManager", "ChannelManager"]
