# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class EventConnection(Model):
    """A client.

    Attributes:
        id: Identifies the client.
        created_at: When it came, in milliseconds since 1970.
        data: The data of its token.
    """

    id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    data: str | None | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"created_at": "createdAt"}
