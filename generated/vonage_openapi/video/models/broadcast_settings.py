# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .hls_settings import HlsSettings


@define(repr=False)
class BroadcastSettings(Model):
    """How it is shown.

    Attributes:
        hls: Playlists for browsers; both settings at once are not to be had.
    """

    hls: HlsSettings | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"hls": "HlsSettings"}
