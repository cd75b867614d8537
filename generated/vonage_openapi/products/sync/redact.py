# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Removal of personal data from the platform's records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...product import Product, Errors, given as _given, Listed, values_of
from ...redact.api import redact_transaction as _redact_redact_transaction


class Redact(Product):
    """Removal of personal data from the platform's records: `client.redact`.

    Attributes:
        allowed_product_names: What can be redacted.
    """

    allowed_product_names: Listed[set[str]] = Listed(
        lambda: set(values_of(_redact_redact_transaction.OP, "product", "body"))
    )

    _errors: Errors = {"": "InvalidRedactionError"}

    def redact_transaction(
        self,
        id: str,
        product: Literal[
            "messages", "network-api-event", "number-insight", "sms", "verify", "verify-sdk", "voice", "vonage-qod"
        ],
        type: Literal["inbound", "outbound"] | None = None,
    ) -> None:
        """Erase the personal data of a record.

        Works from one hour after the event on and only for products that your account may redact. The platform takes up
        to 170 requests a second.

        Args:
            id: Which record, by its message, call or request id.
            product: The product that the record belongs to.
            type: Which way the message went. Give it for SMS.

        Raises:
            InvalidRedactionError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: It is too early, or the account may not redact this product. 404:
                No record of this product has this id. 422: The body is not JSON or names an unknown product.

        Example:
            client.redact.redact_transaction("0B0000004C2D9E10", "sms", "inbound")

        Official page: https://developer.vonage.com/en/api/redact
        """
        answer: None = self._call(
            _redact_redact_transaction.OP.request(body=_given({"id": id, "product": product, "type": type}))
        )
        return answer
