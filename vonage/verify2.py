"""`Verify2` under the name of its module in 3.x."""

from __future__ import annotations

from vonage._sync.verify2 import Verify2

__all__ = ["Verify2"]
