"""Version 1 of the Verify API, which is deprecated; `client.verify2` follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from vonage_openapi import is_object
from vonage_openapi.verify.api import (
    check_verification,
    control_verification,
    request_verification,
    search_verification,
    start_psd2_verification,
)

from vonage._async._product import Product, fields

if TYPE_CHECKING:
    from vonage_openapi.verify import models
    from vonage_openapi.verify.dicts import (
        CheckAnswer,
        CheckVerification,
        ControlAnswer,
        SearchAnswer,
        StartAnswer,
        StartPsd2Verification,
        StartVerification,
    )


class Verify(Product):
    """Codes to verify that somebody has a number: `client.verify`.

    The HTTP status is 200 even for a request that failed: look at `status`, "0" is good, or make the client with
    `raise_on_error=True`.
    """

    async def start_verification(
        self, params: StartVerification | models.StartVerification | None = None, **kwargs: Any
    ) -> StartAnswer:
        """Send a code.

        Args:
            params: `number` and `brand`, and `workflow_id`, `code_length`, `lg`, `pin_expiry`, ...; or as keywords.

        Returns:
            `request_id` and `status`; `error_text` if it failed.

        Example:
            response = await client.verify.start_verification(number="447700900000", brand="AcmeInc")

        Official page: Verify API reference.
        """
        return cast("StartAnswer", await self._call(request_verification.build(body=fields(params, kwargs))))

    async def check(
        self, request_id: str, params: CheckVerification | models.CheckVerification | None = None, **kwargs: Any
    ) -> CheckAnswer:
        """Check the code that was entered.

        Args:
            request_id: From `start_verification`.
            params: `code`; or as keyword.

        Example:
            response = await client.verify.check(request_id, code="1234")

        Official page: Verify API reference.
        """
        request = check_verification.build(body=fields(params, kwargs))
        if is_object(request.body):  # a copy; what is no dict is refused when it is checked
            request.body["request_id"] = request_id
        return cast("CheckAnswer", await self._call(request))

    async def search(self, request_id: str) -> SearchAnswer:
        """Read the state of a verification.

        Args:
            request_id: From `start_verification`.

        Official page: Verify API reference.
        """
        return cast("SearchAnswer", await self._call(search_verification.build(request_id=request_id)))

    async def cancel(self, request_id: str) -> ControlAnswer:
        """Stop a verification. Possible from 30 seconds after it began, and not once a second code was sent.

        Args:
            request_id: From `start_verification`.

        Official page: Verify API reference.
        """
        body: dict[str, Any] = {"request_id": request_id, "cmd": "cancel"}
        return cast("ControlAnswer", await self._call(control_verification.OP.request(body=body)))

    async def trigger_next_event(self, request_id: str) -> ControlAnswer:
        """Go to the next step of the workflow now, a call for one.

        Args:
            request_id: From `start_verification`.

        Official page: Verify API reference.
        """
        body: dict[str, Any] = {"request_id": request_id, "cmd": "trigger_next_event"}
        return cast("ControlAnswer", await self._call(control_verification.OP.request(body=body)))

    async def psd2(
        self, params: StartPsd2Verification | models.StartPsd2Verification | None = None, **kwargs: Any
    ) -> StartAnswer:
        """Send a code that confirms a payment.

        Args:
            params: `number`, `payee`, `amount` (euros), and `workflow_id`, `code_length`, ...; or as keywords.

        Example:
            response = await client.verify.psd2(number="447700900000", payee="AcmeInc", amount=12.5)

        Official page: Verify API reference.
        """
        return cast("StartAnswer", await self._call(start_psd2_verification.build(body=fields(params, kwargs))))
