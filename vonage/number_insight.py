# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""What is known about a number: `client.number_insight`."""

from __future__ import annotations

from vonage._async.number_insight import AsyncNumberInsight
from vonage._sync.number_insight import NumberInsight

__all__ = ["AsyncNumberInsight", "NumberInsight"]
