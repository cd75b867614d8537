# Made from vonage/_async/number_insight.py by `make generate`. Do not edit: change the async module.
"""What the compiled `NumberInsight` lacks: the error of 3.x for a missing callback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_openapi import Problem
from vonage_openapi.hints import Unpack, lazy_module
from vonage_openapi.number_insight.api import get_advanced_insight_async
from vonage_openapi.product import filters
from vonage_openapi.products.sync import number_insight

from vonage.errors import MissingCallbackError

if TYPE_CHECKING:
    from vonage_openapi.number_insight import dicts
else:
    dicts = lazy_module("..number_insight.dicts", "vonage_openapi.products")


class NumberInsight(number_insight.NumberInsight):
    """What is known about a number: `client.number_insight`.

    The HTTP status is 200 even if nothing was found: look at `status`, 0 is good, or make the client with
    `raise_on_error=True`.
    """

    def get_async_advanced_number_insight(
        self,
        params: dicts.GetAdvancedInsightAsyncQuery | None = None,
        **keywords: Unpack[dicts.GetAdvancedInsightAsyncQuery],
    ) -> dicts.InsightAccepted:
        """Ask for an advanced insight that is sent to a webhook once it is there.

        Args:
            params: `number`, `callback` (the webhook's address), `country`, `cnam`; or as keywords.

        Raises:
            CallbackRequiredError: There is no callback; nothing was sent.

        Example:
            client.number_insight.get_async_advanced_number_insight(
                number="447700900000", callback="https://example.com/insight"
            )

        Official page: Number Insight API reference.
        """
        wanted = filters(params, keywords)
        if not wanted.get("callback"):
            wanted = {**wanted, "callback": None}  # an empty one does not count, as in 3.x
        elif not isinstance(wanted["callback"], str):
            raise MissingCallbackError([Problem("callback", f"must be an address, not {wanted['callback']!r}")])
        request = get_advanced_insight_async.OP.request(query=wanted)
        answer: dicts.InsightAccepted = self._call(request, {"callback": "MissingCallbackError"})
        return answer
