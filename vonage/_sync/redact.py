# Made from vonage/_async/redact.py by `make generate`. Do not edit: change the async module.
"""What the compiled `Redact` lacks of 3.x."""

from __future__ import annotations

from vonage_openapi.products.sync import redact
from vonage_openapi.redact.api import redact_transaction

from vonage._client.attributes import Listed, values_of


class Redact(redact.Redact):
    """Removal of personal data from the platform's records: `client.redact`.

    Attributes:
        allowed_product_names: What can be redacted.
    """

    allowed_product_names: Listed[set[str]] = Listed(lambda: set(values_of(redact_transaction.OP, "product", "body")))
