"""`ShortCodes` under the name of its module in 3.x."""

from __future__ import annotations

from vonage._sync.short_codes import ShortCodes

__all__ = ["ShortCodes"]
