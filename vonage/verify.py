"""`Verify` under the name of its module in 3.x."""

from __future__ import annotations

from vonage._sync.verify import Verify

__all__ = ["Verify"]
