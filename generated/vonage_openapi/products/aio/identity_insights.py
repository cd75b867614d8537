# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Identity Insights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import AsyncProduct, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...identity_insights.api import get_insights as _identity_insights_get_insights

if TYPE_CHECKING:
    from ...identity_insights import dicts as identity_insights_dicts
else:
    identity_insights_dicts = lazy_module("...identity_insights.dicts", __package__)


class AsyncIdentityInsights(AsyncProduct):
    """Identity Insights: `client.identity_insights`."""

    async def get_insights(
        self,
        params: identity_insights_dicts.InsightsRequest = NOT_GIVEN,
        **keywords: Unpack[identity_insights_dicts.InsightsRequestKeywords],
    ) -> identity_insights_dicts.Insights:
        """Ask what is known about a number.

        One request may ask for several insights at once; each has a status of its own in the answer, which is of status
        200 even where one of them failed.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                phone_number (required): A phone number, best in E.164 form without the plus sign. It goes to the
                    platform as it was typed: the official patterns are not anchored, and what it makes of plus signs,
                    spaces and local forms is its own to say.
                insights (required): The insights to get, at least one, each with its settings.
                purpose: What the answer is used for, as registered; insights that come from operators need it.

        Returns:
            The insights that were asked for. Keys: `request_id`, `insights`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 405: The
                request cannot be read or one of its fields is wrong. 415: The request cannot be read or one of its
                fields is wrong. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = await client.identity_insights.get_insights({
                "phone_number": "447700900000",
                "insights": {"format": {}, "original_carrier": {}, "current_carrier": {}},
            })

        Official page: https://developer.vonage.com/en/api/identity-insights
        """
        answer: identity_insights_dicts.Insights = await self._call(
            _identity_insights_get_insights.OP.request(body=_fields(params, keywords))
        )
        return answer
