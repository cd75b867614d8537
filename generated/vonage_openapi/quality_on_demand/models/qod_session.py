# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .qod_session_channel import QodSessionChannel


@define(repr=False)
class QodSession(Model):
    """A time of better transport.

    Attributes:
        id: Identifies the session.
        msisdn: The number of the phone.
        source_ip: The IP address of the phone.
        duration: How long, in seconds.
        channels: What the phone exchanges with whom, and what became of it.
    """

    id: str
    msisdn: str | Unset = UNSET
    source_ip: str | Unset = UNSET
    duration: int | Unset = UNSET
    channels: list[QodSessionChannel] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"channels": ["QodSessionChannel"]}
