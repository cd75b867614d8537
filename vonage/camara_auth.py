# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Access tokens for network APIs: `client.camara_auth`."""

from __future__ import annotations

from vonage._async.camara_auth import AsyncCamaraAuth
from vonage._sync.camara_auth import CamaraAuth

__all__ = ["AsyncCamaraAuth", "CamaraAuth"]
