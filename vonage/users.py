# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Users of an application: `client.users`."""

from __future__ import annotations

from vonage_openapi.products.aio.users import AsyncUsers
from vonage_openapi.products.sync.users import Users

__all__ = ["AsyncUsers", "Users"]
