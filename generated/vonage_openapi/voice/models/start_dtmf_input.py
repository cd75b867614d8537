# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import EventUrls


@define(repr=False)
class StartDtmfInput(Model):
    """Where key presses go.

    Attributes:
        event_url: Where each key press is sent by POST; a list of one address.
    """

    event_url: EventUrls | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"event_url": "EventUrls"}
