# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Video sessions, archives, broadcasts and captions: `client.video`."""

from __future__ import annotations

from vonage._async.video import AsyncVideo
from vonage._sync.video import Video

__all__ = ["AsyncVideo", "Video"]
