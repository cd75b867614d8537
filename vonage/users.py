"""`Users` under the name of its module in 3.x."""

from __future__ import annotations

from vonage._sync.users import Users

__all__ = ["Users"]
