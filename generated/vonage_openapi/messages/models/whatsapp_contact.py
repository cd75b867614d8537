# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .contact_address import ContactAddress
    from .contact_email import ContactEmail
    from .contact_name import ContactName
    from .contact_phone import ContactPhone
    from .contact_url import ContactUrl


@define(repr=False)
class WhatsappContact(Model):
    """Somebody's contact card.

    Attributes:
        name: A name and its parts.
        birthday: The birthday.
        addresses: Where they live and work.
        emails: Their email addresses.
        phones: Their numbers.
        urls: Their pages.
    """

    name: ContactName | Unset = UNSET
    birthday: str | Unset = UNSET
    addresses: list[ContactAddress] | Unset = UNSET
    emails: list[ContactEmail] | Unset = UNSET
    phones: list[ContactPhone] | Unset = UNSET
    urls: list[ContactUrl] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "name": "ContactName",
        "addresses": ["ContactAddress"],
        "emails": ["ContactEmail"],
        "phones": ["ContactPhone"],
        "urls": ["ContactUrl"],
    }
