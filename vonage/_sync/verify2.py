# Made from vonage/_async/verify2.py by `make generate`. Do not edit: change the async module.
"""What the compiled `Verify2` lacks: codes as integers, and the channels that 3.x listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_openapi.hints import lazy_module
from vonage_openapi.product import given
from vonage_openapi.products.sync import verify2
from vonage_openapi.verify2.api import check_code, start_verification

from vonage._client.attributes import Listed, values_of

if TYPE_CHECKING:
    from vonage_openapi.verify2 import dicts
else:
    dicts = lazy_module("..verify2.dicts", "vonage_openapi.products")


class Verify2(verify2.Verify2):
    """Codes by SMS, RCS, WhatsApp, voice and e-mail, and silent authentication: `client.verify2`.

    A request that breaks its description raises `InvalidVerificationError`, a `Verify2Error` as in 3.x.

    Attributes:
        valid_channels: All channels that a step of a workflow can have.
    """

    valid_channels: Listed[list[str]] = Listed(
        lambda: values_of(start_verification.OP, "channel", "body", "properties", "workflow", "items")
    )

    def check_code(
        self, request_id: str, code: str | int | None = None, *, token: str | None = None
    ) -> dicts.CodeAccepted:
        """Check the code that was entered, or the token of an advanced silent authentication.

        Args:
            request_id: From `new_request`.
            code: As it was entered. Codes may begin with 0, so better keep them as text.
            token: In place of a code.

        Returns:
            `request_id` and `status`, `completed`.

        Raises:
            ClientError: The code is wrong (status 400), or was wrong too often (410).

        Example:
            client.verify2.check_code(request["request_id"], "1234")

        Official page: Verify API v2 reference.
        """
        body = given({"code": None if code is None else str(code), "token": token})
        answer: dicts.CodeAccepted = self._call(check_code.OP.request(path={"request_id": request_id}, body=body))
        return answer
