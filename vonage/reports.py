# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Records of what was sent, received and used: `client.reports`."""

from __future__ import annotations

from vonage._async.reports import AsyncReports
from vonage._shared.reports import read_rows
from vonage._sync.reports import Reports

__all__ = ["AsyncReports", "Reports", "read_rows"]
