# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .sip_target import SipTarget


@define(repr=False)
class NewSipCall(Model):
    """Whom to call into which session.

    Attributes:
        session_id: The session.
        token: A client token for the session; its data may say that this client is a phone.
        sip: The other end.
    """

    session_id: str
    token: str
    sip: SipTarget

    __wire__: ClassVar[Mapping[str, str]] = {"session_id": "sessionId"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"sip": "SipTarget"}
