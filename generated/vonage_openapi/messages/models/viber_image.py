# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import OutboundMessage
    from .viber_button_options import ViberButtonOptions
    from .viber_image_media import ViberImageMedia


@define(repr=False)
class ViberImage(Model):
    """A picture by Viber.

    Attributes:
        channel: Always `viber_service`.
        to: The phone that gets the message.
        from_: Your Viber service id.
        message_type: Always `image`.
        image: A jpg, jpeg or png.
        client_ref: A reference of your own that comes back in every status.
        webhook_url: Where the status of this message goes, in place of the address of the application or account.
        webhook_version: The form in which the status of this message is told.
        failover: Messages of any channel to try in turn, each when the one before it was rejected.
        viber_service: Options of a Viber message that may have a button.
    """

    channel: Literal["viber_service"]
    to: str
    from_: str
    message_type: Literal["image"]
    image: ViberImageMedia
    client_ref: str | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_version: Literal["v0.1", "v1"] | str | Unset = UNSET
    failover: list[OutboundMessage] | Unset = UNSET
    viber_service: ViberButtonOptions | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "image": "ViberImageMedia",
        "failover": ["OutboundMessage"],
        "viber_service": "ViberButtonOptions",
    }
