# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MarketingMessage(Model):
    """A text for one phone.

    Attributes:
        to: The phone that gets the text, a mobile in the US.
        keyword: Your keyword on this short code.
        text: The message.
        from_: The shared short code.
    """

    to: str
    keyword: str
    text: str
    from_: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
