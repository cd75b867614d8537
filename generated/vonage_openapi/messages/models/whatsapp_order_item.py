# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappOrderItem(Model):
    """One product of an order.

    Attributes:
        product_retailer_id: The product.
        quantity: How many.
        item_price: The price of one.
        currency: The currency of the price.
    """

    product_retailer_id: str | Unset = UNSET
    quantity: str | Unset = UNSET
    item_price: str | Unset = UNSET
    currency: str | Unset = UNSET
