# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RoomInterface(Model):
    """How a room looks.

    Attributes:
        language: Its language: ar, ca, de, en, es, fr, he, it, pt-br, zh-cn, zh-tw or default.
    """

    language: str | Unset = UNSET
