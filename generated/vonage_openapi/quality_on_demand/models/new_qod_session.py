# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .qod_channel import QodChannel


@define(repr=False)
class NewQodSession(Model):
    """Which phone, which servers, and for how long.

    Attributes:
        msisdn: The number of the phone.
        source_ip: The IP address of the phone, version 4 or 6; not every network takes both.
        duration: How long, in seconds.
        channels: What the phone exchanges with whom.
    """

    msisdn: str
    source_ip: str
    duration: int
    channels: list[QodChannel]

    __shapes__: ClassVar[Mapping[str, Any]] = {"channels": ["QodChannel"]}
