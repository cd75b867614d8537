# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Look-up of single SMS; retired: `client.message_search`."""

from __future__ import annotations

from vonage_openapi.products.aio.message_search import AsyncMessageSearch
from vonage_openapi.products.sync.message_search import MessageSearch

__all__ = ["AsyncMessageSearch", "MessageSearch"]
