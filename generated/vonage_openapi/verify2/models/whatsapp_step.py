# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappStep(Model):
    """A code by WhatsApp.

    Attributes:
        channel: Always `whatsapp`.
        to: The phone that gets the code.
        from_: The number of your WhatsApp business account. Needed, says the newest official text.
        mode: Whether the user types the code or an Android app takes it over.
        reuse_code: Whether the code of an earlier step is sent again.
    """

    channel: Literal["whatsapp"]
    to: str
    from_: str | Unset = UNSET
    mode: Literal["otp_code", "zero_tap"] | str | Unset = UNSET
    reuse_code: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
