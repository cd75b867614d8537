# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsAppProfile(Model):
    """What people see of a business. That it has the members that can be changed is likely, and not told.

    Attributes:
        about: A short line about the business.
        address: Where it is.
        description: What it does.
        email: Where people can write to.
        profile_picture_url: Address of its picture.
        websites: Its pages.
        vertical: What field it works in, such as OTHER.
    """

    about: str | Unset = UNSET
    address: str | Unset = UNSET
    description: str | Unset = UNSET
    email: str | Unset = UNSET
    profile_picture_url: str | Unset = UNSET
    websites: list[str] | Unset = UNSET
    vertical: str | Unset = UNSET
