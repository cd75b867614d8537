# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class InboundRcsTap(Model):
    """The chip that was tapped.

    Attributes:
        payload: Its `postback_data`.
        text: What stood on it.
    """

    payload: str
    text: str
