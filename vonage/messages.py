"""`Messages` under the name of its module in 3.x."""

from __future__ import annotations

from vonage._sync.messages import Messages

__all__ = ["Messages"]
