# Written by codegen from specs/addresses.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .address_page_embedded import AddressPageEmbedded


@define(repr=False)
class AddressPage(Model):
    """One page of addresses.

    Attributes:
        embedded: The entries of a page.
        page_size: How many addresses a page has.
        page: Which page this is, from 1.
        total_pages: How many pages there are.
        total_items: How many addresses there are in all.
    """

    embedded: AddressPageEmbedded
    page_size: int | Unset = UNSET
    page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    total_items: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "AddressPageEmbedded"}
