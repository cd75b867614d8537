# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .event_body import EventBody
    from .event_origin import EventOrigin
    from .self_links import SelfLinks


@define(repr=False)
class Event(Model):
    """Something that happened.

    Attributes:
        id: The number of the event in its conversation.
        type_: What kind of event it is; your own begin with `custom:`.
        from_: The member who did it.
        body: What there is to say; which members there are depends on the type.
        timestamp: When, in ISO 8601.
        embedded: Who did it.
        links: The HAL links of a thing that links to nothing but itself.
    """

    id: int | str
    type_: str
    from_: str | Unset = UNSET
    body: EventBody | Unset = UNSET
    timestamp: str | Unset = UNSET
    embedded: EventOrigin | Unset = UNSET
    links: SelfLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "from_": "from",
        "embedded": "_embedded",
        "links": "_links",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"body": "EventBody", "embedded": "EventOrigin", "links": "SelfLinks"}
