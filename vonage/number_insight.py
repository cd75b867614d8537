"""`NumberInsight` under the name of its module in 3.x."""

from __future__ import annotations

from vonage._sync.number_insight import NumberInsight

__all__ = ["NumberInsight"]
