# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Number Insight v2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import AsyncProduct, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...number_insight2.api import check_fraud as _number_insight2_check_fraud

if TYPE_CHECKING:
    from ...number_insight2 import dicts as number_insight2_dicts
else:
    number_insight2_dicts = lazy_module("...number_insight2.dicts", __package__)


class AsyncNumberInsight2(AsyncProduct):
    """Number Insight v2: `client.number_insight2`.

    The platform has shut this down; use the Identity Insights API, client.identity_insights.
    """

    _gone = "number_insight2: the platform has shut this down; use the Identity Insights API, client.identity_insights"

    async def check_fraud(
        self,
        params: number_insight2_dicts.FraudQuestion = NOT_GIVEN,
        **keywords: Unpack[number_insight2_dicts.FraudQuestionKeywords],
    ) -> number_insight2_dicts.FraudAnswer:
        """Check a number for fraud.

        Gives a score of the risk, and tells whether the SIM was changed within the last week.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                type (required): Always `phone`.
                phone (required): The number in E.164 form without plus sign.
                insights (required): What to find out.

        Returns:
            What was found. Keys: `request_id`, `type`, `phone`, `fraud_score`, `sim_swap`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = await client.number_insight2.check_fraud({
                "type": "phone",
                "phone": "447700900123",
                "insights": ["fraud_score", "sim_swap"],
            })

        Official page: https://developer.vonage.com/en/number-insight/overview
        """
        answer: number_insight2_dicts.FraudAnswer = await self._call(
            _number_insight2_check_fraud.OP.request(body=_fields(params, keywords))
        )
        return answer
