# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappOrigin(Model):
    """How a conversation began.

    Attributes:
        type_: The kind of conversation.
    """

    type_: Literal["marketing", "utility", "authentication", "referral_conversion", "service"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
