"""The Redact API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

from vonage_openapi.redact.api import redact_transaction

from vonage._async._product import Product
from vonage._attributes import Listed, values_of
from vonage._replies import given
from vonage.errors import InvalidRedactionError

if TYPE_CHECKING:
    from vonage_openapi.redact.dicts import RedactTransaction


class Redact(Product):
    """Removal of personal data from the platform's records: `client.redact`.

    Attributes:
        allowed_product_names: What can be redacted.
    """

    _invalid = InvalidRedactionError
    allowed_product_names: Listed[set[str]] = Listed(lambda: set(values_of(redact_transaction.OP, "product", "body")))

    async def redact_transaction(
        self, id: str, product: str, type: Literal["inbound", "outbound"] | None = None
    ) -> Any:
        """Remove number and content of one message, call, verification or insight from the records.

        Args:
            id: Of the message, call, ...
            product: What it was: `messages`, `number-insight`, `sms`, `verify`, `verify-sdk`, `voice`, ...
            type: `inbound` or `outbound`; the latter if not given.

        Raises:
            InvalidRedactionError: There is no such product, a `RedactError` as in 3.x; nothing was sent.

        Example:
            await client.redact.redact_transaction(message_id, "sms", "outbound")

        Official page: Redact API reference.
        """
        body = cast("RedactTransaction", given(id=id, product=product, type=type))
        return await self._call(redact_transaction.build(body=body))
