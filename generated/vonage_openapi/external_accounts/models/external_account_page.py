# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .external_account import ExternalAccount
    from .page_links import PageLinks


@define(repr=False)
class ExternalAccountPage(Model):
    """One page of accounts.

    Attributes:
        embedded: The accounts.
        page_number: Which page this is.
        page_size: How many accounts a page has.
        links: Links to the neighbouring pages.
    """

    embedded: list[ExternalAccount]
    page_number: int | Unset = UNSET
    page_size: int | Unset = UNSET
    links: PageLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": ["ExternalAccount"], "links": "PageLinks"}
