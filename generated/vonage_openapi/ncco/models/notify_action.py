# Written by codegen from specs/ncco.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import EventUrls


@define(repr=False)
class NotifyAction(Model):
    """Sends data to you. The answer may be an NCCO that replaces the current one.

    Attributes:
        action: Always `notify`.
        payload: What is sent.
        event_url: Where it is sent.
        event_method: The HTTP method that carries it.
    """

    action: Literal["notify"]
    payload: dict[str, Any]
    event_url: EventUrls
    event_method: Literal["GET", "POST"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"event_url": "eventUrl", "event_method": "eventMethod"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"event_url": "EventUrls"}
