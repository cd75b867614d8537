# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VoiceEventWebhook(Model):
    """An address that is told about call events. After a timeout it is tried once more.

    Attributes:
        address: The URL that is called.
        http_method: How it is called.
        connect_timeout: How many milliseconds the connection may take.
        socket_timeout: How many milliseconds the answer may take.
    """

    address: str | Unset = UNSET
    http_method: Literal["GET", "POST"] | str | Unset = UNSET
    connect_timeout: int | Unset = UNSET
    socket_timeout: int | Unset = UNSET
