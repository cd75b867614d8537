# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Applications, which hold the webhooks and keys of the newer APIs: `client.application`."""

from __future__ import annotations

from vonage._async.application import AsyncApplication
from vonage._sync.application import Application, ApplicationV2

__all__ = ["Application", "ApplicationV2", "AsyncApplication"]
