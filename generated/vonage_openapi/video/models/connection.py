# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Connection(Model):
    """A client of a session.

    Attributes:
        connection_id: Identifies the client.
        connection_state: Whether it is in already.
        created_at: When it came, in milliseconds since 1970.
    """

    connection_id: str
    connection_state: Literal["Connecting", "Connected"] | str | Unset = UNSET
    created_at: int | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "connection_id": "connectionId",
        "connection_state": "connectionState",
        "created_at": "createdAt",
    }
