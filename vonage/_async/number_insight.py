"""The Number Insight API, which ends on 4 February 2027; Identity Insights follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from vonage_openapi import Problem
from vonage_openapi.number_insight.api import (
    get_advanced_insight,
    get_advanced_insight_async,
    get_basic_insight,
    get_standard_insight,
)

from vonage._async._product import Product, filters
from vonage._replies import callback_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vonage_openapi.number_insight.dicts import AdvancedInsight, BasicInsight, InsightAccepted, StandardInsight


class NumberInsight(Product):
    """What is known about a number: `client.number_insight`.

    The HTTP status is 200 even if nothing was found: look at `status`, 0 is good, or make the client with
    `raise_on_error=True`.
    """

    async def get_basic_number_insight(self, params: Mapping[str, Any] | None = None, **kwargs: Any) -> BasicInsight:
        """Read a number's country and how it is written.

        Args:
            params: `number` (digits only, or in the style of the country given as `country`); or as keywords.

        Example:
            insight = await client.number_insight.get_basic_number_insight(number="447700900000")

        Official page: Number Insight API reference.
        """
        request = get_basic_insight.OP.request(query=filters(params, kwargs))
        return cast("BasicInsight", await self._call(request))

    async def get_standard_number_insight(
        self, params: Mapping[str, Any] | None = None, **kwargs: Any
    ) -> StandardInsight:
        """Read a number's operator and whether it was ported, too.

        Args:
            params: `number`, `country`, and `cnam` to ask for the owner's name (US); or as keywords.

        Official page: Number Insight API reference.
        """
        request = get_standard_insight.OP.request(query=filters(params, kwargs))
        return cast("StandardInsight", await self._call(request))

    async def get_advanced_number_insight(
        self, params: Mapping[str, Any] | None = None, **kwargs: Any
    ) -> AdvancedInsight:
        """Read whether a number is valid, reachable and roaming, too. May take the platform several seconds.

        Args:
            params: `number`, `country`, `cnam`, `real_time_data`; or as keywords.

        Official page: Number Insight API reference.
        """
        request = get_advanced_insight.OP.request(query=filters(params, kwargs))
        return cast("AdvancedInsight", await self._call(request))

    async def get_async_advanced_number_insight(
        self, params: Mapping[str, Any] | None = None, **kwargs: Any
    ) -> InsightAccepted:
        """Ask for an advanced insight that is sent to a webhook once it is there.

        Args:
            params: `number`, `callback` (the webhook's address), `country`, `cnam`; or as keywords.

        Raises:
            CallbackRequiredError: There is no callback; nothing was sent.

        Example:
            await client.number_insight.get_async_advanced_number_insight(
                number="447700900000", callback="https://example.com/insight"
            )

        Official page: Number Insight API reference.
        """
        wanted = filters(params, kwargs)
        callback = wanted.get("callback")
        if not callback:
            wanted = {**wanted, "callback": None}  # an empty one is none, as in 3.x
        elif not isinstance(callback, str):
            raise callback_error([Problem("callback", f"must be an address, not {callback!r}")])
        request = get_advanced_insight_async.OP.request(query=wanted)
        return cast("InsightAccepted", await self._call(request, callback_error))
