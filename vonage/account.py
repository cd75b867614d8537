"""`Account` under the name of its module in 3.x."""

from __future__ import annotations

from vonage._sync.account import Account

__all__ = ["Account"]
