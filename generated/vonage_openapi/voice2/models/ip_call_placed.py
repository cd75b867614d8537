# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class IpCallPlaced(Model):
    """A leg that was made.

    Attributes:
        from_: Who calls.
        to: Who is called: a number, a user or an address.
        uuid: Identifies the leg.
        conversation_uuid: The conversation that the leg is in.
        client_ref: Comes in place of `uuid` for calls over IP.
        status: How far it is.
        direction: Whether the platform made or took it.
        timestamp: When it happened, in ISO 8601.
    """

    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    uuid: str | Unset = UNSET
    conversation_uuid: str | Unset = UNSET
    client_ref: str | Unset = UNSET
    status: str | Unset = UNSET
    direction: Literal["outbound", "inbound"] | str | Unset = UNSET
    timestamp: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
