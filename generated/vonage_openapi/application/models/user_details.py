# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .user_channels import UserChannels
    from .user_properties import UserProperties


@define(repr=False)
class UserDetails(Model):
    """What you can say about a user.

    Attributes:
        name: A name that no other user has; made up by the platform when absent.
        display_name: What others get to see. Several may share it.
        image_url: A picture of the user.
        properties: Data of your own and a lifetime.
        channels: Ways to reach the user.
    """

    name: str | Unset = UNSET
    display_name: str | Unset = UNSET
    image_url: str | Unset = UNSET
    properties: UserProperties | Unset = UNSET
    channels: UserChannels | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"properties": "UserProperties", "channels": "UserChannels"}
