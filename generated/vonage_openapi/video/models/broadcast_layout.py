# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class BroadcastLayout(Model):
    """How the streams of a new broadcast are arranged.

    Attributes:
        type_: Default: bestFit.
        stylesheet: The CSS that arranges the streams; for type `custom` alone.
        screenshare_type: How they are arranged while a screen is shared; for type `bestFit` alone, without a stylesheet.
    """

    type_: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"] | str
    stylesheet: str | Unset = UNSET
    screenshare_type: (
        Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"] | str | Unset
    ) = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type", "screenshare_type": "screenshareType"}
