# Made from vonage/_async/account.py by `make generate`. Do not edit: change the async module.
"""What the compiled `Account` lacks of 3.x."""

from __future__ import annotations

from vonage_openapi.pricing.api import get_country_pricing
from vonage_openapi.products.sync import account

from vonage._client.attributes import Listed, values_of


class Account(account.Account):
    """Balance, top-up, settings, prices and secrets: `client.account`.

    Attributes:
        allowed_pricing_types: What prices can be asked for.
    """

    allowed_pricing_types: Listed[set[str]] = Listed(
        lambda: set(values_of(get_country_pricing.OP, "type", "parameters", "path"))
    )
