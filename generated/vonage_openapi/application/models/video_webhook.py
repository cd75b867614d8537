# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VideoWebhook(Model):
    """An address for one kind of video event.

    Attributes:
        address: The URL that is called.
        active: Whether it is called.
    """

    address: str | Unset = UNSET
    active: bool | Unset = UNSET
