# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class InboundMmsAttachment(Model):
    """One attachment of several.

    Attributes:
        type_: What it is.
        url: Where to fetch it.
    """

    type_: Literal["image", "audio", "video", "vcard", "file"] | str | Unset = UNSET
    url: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
