"""What the compiled `Verify` lacks: the id of a verification beside the code that is checked."""

from __future__ import annotations

from vonage_openapi import is_object
from vonage_openapi.hints import TypedDict, Unpack
from vonage_openapi.product import NOT_GIVEN, fields
from vonage_openapi.products.aio import verify
from vonage_openapi.verify.api import check_verification

from vonage._shared.types import verify as dicts


class CheckKeywords(TypedDict, total=False):
    """What is checked."""

    code: str
    ip_address: str


class AsyncVerify(verify.AsyncVerify):
    async def check(
        self, request_id: str, params: CheckKeywords = NOT_GIVEN, **keywords: Unpack[CheckKeywords]
    ) -> dicts.CheckAnswer:
        """Check the code that was entered.

        Args:
            request_id: From `start_verification`.
            params: `code`; or as keyword.

        Returns:
            `request_id` and `status`, "0" if it was right; `error_text` if not.

        Example:
            response = await client.verify.check(request_id, code="1234")

        Official page: Verify API reference.
        """
        request = check_verification.OP.request(body=fields(params, keywords))
        if is_object(request.body):  # a copy; what is not a dict is refused when it is checked
            request.body["request_id"] = request_id
        answer: dicts.CheckAnswer = await self._call(request)
        return answer
