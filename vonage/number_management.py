"""`Numbers` under the name of its module in 3.x."""

from __future__ import annotations

from vonage._sync.numbers import Numbers

__all__ = ["Numbers"]
