# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class CreateTemplateFragment(Model):
    """A new text.

    Attributes:
        channel: Where the text is used.
        locale: Its language, as a lower-case tag.
        text: The text. `${code}`, `${brand}`, `${time-limit}` and `${time-limit-unit}` are filled in.
    """

    channel: Literal["sms", "voice", "email"] | str
    locale: str
    text: str
