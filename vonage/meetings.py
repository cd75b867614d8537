# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Meeting rooms in the browser, their recordings and themes: `client.meetings`."""

from __future__ import annotations

from vonage._async.meetings import AsyncMeetings
from vonage._sync.meetings import Meetings

__all__ = ["AsyncMeetings", "Meetings"]
