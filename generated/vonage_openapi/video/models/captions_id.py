# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class CaptionsId(Model):
    """Captions that start.

    Attributes:
        captions_id: Identifies the captions; needed to stop them.
    """

    captions_id: str

    __wire__: ClassVar[Mapping[str, str]] = {"captions_id": "captionsId"}
