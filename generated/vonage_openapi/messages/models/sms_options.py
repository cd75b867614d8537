# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SmsOptions(Model):
    """Options of an SMS.

    Attributes:
        encoding_type: How the text is coded; `auto` decides by the characters in it.
        content_id: The registration of the text, where a country asks for one.
        entity_id: The registration of the sender, where a country asks for one.
        pool_id: The number pool that supplies the sender; `from` serves when the pool cannot.
    """

    encoding_type: Literal["text", "unicode", "auto"] | str | Unset = UNSET
    content_id: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    pool_id: str | Unset = UNSET
