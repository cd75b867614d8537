# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .rcs_contact_email import RcsContactEmail
    from .rcs_contact_number import RcsContactNumber
    from .rcs_contact_website import RcsContactWebsite


@define(repr=False)
class RcsVisualDesign(Model):
    """What people see of an agent. Its logo and its banner have fields that are not known.

    Attributes:
        tagline: A short line about it.
        brand_color: The colour of buttons and links, as hexadecimal digits.
        phone: Numbers that people can call.
        email: Where people can write to.
        website: Its pages.
    """

    tagline: str | Unset = UNSET
    brand_color: str | Unset = UNSET
    phone: list[RcsContactNumber] | Unset = UNSET
    email: list[RcsContactEmail] | Unset = UNSET
    website: list[RcsContactWebsite] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "phone": ["RcsContactNumber"],
        "email": ["RcsContactEmail"],
        "website": ["RcsContactWebsite"],
    }
