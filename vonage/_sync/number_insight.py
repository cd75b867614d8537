# Made from vonage/_async/number_insight.py by `make generate`. Do not edit: change the async module.
"""What the compiled `NumberInsight` lacks: the error of 3.x for a missing callback."""

from __future__ import annotations

from typing import Any

from vonage_openapi import Problem
from vonage_openapi.hints import Unpack
from vonage_openapi.product import NOT_GIVEN, filters
from vonage_openapi.products.sync import number_insight

from vonage._shared.types import number_insight as dicts
from vonage.errors import MissingCallbackError


class NumberInsight(number_insight.NumberInsight):
    def get_async_advanced_number_insight(
        self,
        params: dicts.GetAdvancedInsightAsyncQuery = NOT_GIVEN,
        **keywords: Unpack[dicts.GetAdvancedInsightAsyncQuery],
    ) -> dicts.InsightAccepted:
        wanted: Any = filters(params, keywords)
        if not wanted.get("callback"):
            wanted = {**wanted, "callback": None}  # an empty one does not count, as in 3.x
        elif not isinstance(wanted["callback"], str):
            raise MissingCallbackError([Problem("callback", f"must be an address, not {wanted['callback']!r}")])
        return super().get_async_advanced_number_insight(wanted)
