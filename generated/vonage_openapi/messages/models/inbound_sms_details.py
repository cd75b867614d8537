# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class InboundSmsDetails(Model):
    """How the text came in.

    Attributes:
        num_messages: How many segments made the text.
        total_count: The older name of `num_messages`.
        keyword: The first word, in capitals.
    """

    num_messages: str | Unset = UNSET
    total_count: str | Unset = UNSET
    keyword: str | Unset = UNSET
