# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import OutboundMessage
    from ._unions import RcsSuggestion
    from .rcs_carousel_content import RcsCarouselContent
    from .rcs_carousel_options import RcsCarouselOptions


@define(repr=False)
class RcsCarousel(Model):
    """Cards in a row, by RCS.

    Attributes:
        channel: Always `rcs`.
        to: The phone that gets the message.
        from_: Your sender id, just as it was registered; it has no spaces.
        message_type: Always `carousel`.
        carousel: The cards of a carousel.
        client_ref: A reference of your own that comes back in every status.
        webhook_url: Where the status of this message goes, in place of the address of the application or account.
        webhook_version: The form in which the status of this message is told.
        failover: Messages of any channel to try in turn, each when the one before it was rejected.
        ttl: For how many seconds delivery is tried.
        trusted_recipient: Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        trusted_sender: The old name of `trusted_recipient`.
        suggestions: Chips below the whole carousel.
        rcs: Options of an RCS carousel.
    """

    channel: Literal["rcs"]
    to: str
    from_: str
    message_type: Literal["carousel"]
    carousel: RcsCarouselContent
    client_ref: str | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_version: Literal["v0.1", "v1"] | str | Unset = UNSET
    failover: list[OutboundMessage] | Unset = UNSET
    ttl: int | Unset = UNSET
    trusted_recipient: bool | Unset = UNSET
    trusted_sender: bool | Unset = UNSET
    suggestions: list[RcsSuggestion] | Unset = UNSET
    rcs: RcsCarouselOptions | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "carousel": "RcsCarouselContent",
        "failover": ["OutboundMessage"],
        "suggestions": ["RcsSuggestion"],
        "rcs": "RcsCarouselOptions",
    }
