# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class AudioConnection(Model):
    """A session connected with a websocket.

    Attributes:
        id: Identifies the connection with the websocket.
        captions_id: Its id under the name that the official text has.
        connection_id: The websocket as a client of the session.
    """

    id: str | Unset = UNSET
    captions_id: str | Unset = UNSET
    connection_id: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"captions_id": "captionsId", "connection_id": "connectionId"}
