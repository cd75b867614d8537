# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class HlsSettings(Model):
    """Playlists for browsers; both settings at once are not to be had.

    Attributes:
        dvr: Whether viewers may go back.
        low_latency: Whether it comes with little delay.
    """

    dvr: bool | Unset = UNSET
    low_latency: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"low_latency": "lowLatency"}
