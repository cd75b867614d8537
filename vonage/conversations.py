# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Conversations, their members, events, legs and sessions: `client.conversations`."""

from __future__ import annotations

from vonage._async.conversations import AsyncConversations
from vonage._sync.conversations import Conversations

__all__ = ["AsyncConversations", "Conversations"]
