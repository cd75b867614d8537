# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ViewLocationSuggestion(Model):
    """Shows a place on a map.

    Attributes:
        text: What stands on the chip.
        postback_data: What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest.
        type_: Always `view_location`.
        latitude: How far north, in degrees.
        longitude: How far east, in degrees.
        pin_label: What stands at the pin.
        fallback_url: What to open on a device without maps.
    """

    text: str
    postback_data: str
    type_: Literal["view_location"]
    latitude: str
    longitude: str
    pin_label: str
    fallback_url: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
