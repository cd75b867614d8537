# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class RenderProperties(Model):
    """The stream that comes of it.

    Attributes:
        name: The name of the stream.
    """

    name: str
