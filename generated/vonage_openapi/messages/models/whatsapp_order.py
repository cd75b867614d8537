# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .whatsapp_order_item import WhatsappOrderItem


@define(repr=False)
class WhatsappOrder(Model):
    """What was ordered.

    Attributes:
        catalog_id: The catalogue.
        product_items: The products.
    """

    catalog_id: str
    product_items: list[WhatsappOrderItem]

    __shapes__: ClassVar[Mapping[str, Any]] = {"product_items": ["WhatsappOrderItem"]}
