# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .self_links import SelfLinks
    from .user_channels import UserChannels
    from .user_properties import UserProperties


@define(repr=False)
class User(Model):
    """A user.

    Attributes:
        id: Identifies the user.
        name: A name that no other user has.
        display_name: What others get to see.
        image_url: A picture of the user.
        properties: Data of your own and a lifetime.
        channels: Ways to reach the user.
        links: Where the user can be read.
    """

    id: str
    name: str
    display_name: str | Unset = UNSET
    image_url: str | Unset = UNSET
    properties: UserProperties | Unset = UNSET
    channels: UserChannels | Unset = UNSET
    links: SelfLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "properties": "UserProperties",
        "channels": "UserChannels",
        "links": "SelfLinks",
    }
