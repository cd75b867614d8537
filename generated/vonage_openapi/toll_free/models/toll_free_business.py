# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .toll_free_address import TollFreeAddress
    from .toll_free_contact import TollFreeContact


@define(repr=False)
class TollFreeBusiness(Model):
    """Who the messages are from; the content provider itself, no reseller.

    Attributes:
        name: Full name of the company or organisation.
        address: Where the business is.
        company_website: Address of its public web page.
        contact: Whom to ask about the registration.
        dba: The name it does business under, if another.
    """

    name: str
    address: TollFreeAddress
    company_website: str
    contact: TollFreeContact
    dba: str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"address": "TollFreeAddress", "contact": "TollFreeContact"}
