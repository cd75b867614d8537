# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class StreamLayout(Model):
    """Layout classes for one stream.

    Attributes:
        id: The stream.
        layout_class_list: Its classes from now on; none takes all away.
    """

    id: str | Unset = UNSET
    layout_class_list: list[str] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"layout_class_list": "layoutClassList"}
