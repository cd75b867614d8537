# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class WhatsappReferredProduct(Model):
    """The product that the message is about.

    Attributes:
        catalog_id: The catalogue.
        product_retailer_id: The product in it.
    """

    catalog_id: str
    product_retailer_id: str
