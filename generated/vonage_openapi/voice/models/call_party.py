# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CallParty(Model):
    """One end of a call. Which members there are depends on `type`.

    Attributes:
        type_: What is at this end.
        number: The number of a phone.
        dtmf_answer: The keys sent to a phone on answer.
        uri: The address of a SIP device or websocket.
        content_type: How the sound for a websocket is coded.
        headers: The data that went along.
        extension: The number of an extension.
        user: The name of an app user.
    """

    type_: Literal["phone", "sip", "websocket", "vbc", "app"] | str
    number: str | Unset = UNSET
    dtmf_answer: str | Unset = UNSET
    uri: str | Unset = UNSET
    content_type: str | Unset = UNSET
    headers: dict[str, Any] | Unset = UNSET
    extension: str | Unset = UNSET
    user: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "dtmf_answer": "dtmfAnswer",
        "content_type": "content-type",
    }
