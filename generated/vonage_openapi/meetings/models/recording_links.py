# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .link import Link


@define(repr=False)
class RecordingLinks(Model):
    """Where it is.

    Attributes:
        url: The file.
    """

    url: Link | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"url": "Link"}
