# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ViberVideoOptions(Model):
    """Options of a Viber video.

    Attributes:
        duration: The length in seconds, "1" to "600".
        category: What the message is for. The first one to a user must not be a promotion.
        ttl: For how many seconds delivery is tried.
        type_: `template` for Belarus, Russia and Ukraine, once your templates are set up; `string` elsewhere.
        file_size: The size in MB, "1" to "200".
    """

    duration: str
    category: Literal["transaction", "promotion"] | str | Unset = UNSET
    ttl: int | Unset = UNSET
    type_: str | Unset = UNSET
    file_size: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
