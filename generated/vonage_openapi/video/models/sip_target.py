# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .sip_auth import SipAuth


@define(repr=False)
class SipTarget(Model):
    """The other end.

    Attributes:
        uri: The SIP address, perhaps with `;transport=tls`.
        from_: Who calls, a number or a name.
        headers: Headers of your own in the INVITE, by name.
        auth: What the other end asks for.
        secure: Whether the media has to be encrypted.
        video: Whether there is a picture.
        observe_force_mute: Whether the phone obeys moderators who mute.
    """

    uri: str
    from_: str | Unset = UNSET
    headers: dict[str, str] | Unset = UNSET
    auth: SipAuth | Unset = UNSET
    secure: bool | Unset = UNSET
    video: bool | Unset = UNSET
    observe_force_mute: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from", "observe_force_mute": "observeForceMute"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"auth": "SipAuth"}
