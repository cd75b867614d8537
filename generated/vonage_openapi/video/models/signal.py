# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class Signal(Model):
    """Data for the clients of a session.

    Attributes:
        type_: What kind of signal it is, up to 128 bytes; clients listen by it.
        data: The data, up to 8 kB.
    """

    type_: str
    data: str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
