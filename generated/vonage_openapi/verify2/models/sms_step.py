# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SmsStep(Model):
    """A code by SMS.

    Attributes:
        channel: Always `sms`.
        to: The phone that gets the code.
        from_: The sender, up to 15 digits or 11 letters and digits; the brand if left out.
        entity_id: The sender's registration (PEID), which operators in India ask for.
        content_id: The registration of the text, which operators in India ask for.
        app_hash: The hash of your Android app, which can then read the code by itself.
        reuse_code: Whether the code of an earlier step is sent again.
    """

    channel: Literal["sms"]
    to: str
    from_: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    content_id: str | Unset = UNSET
    app_hash: str | Unset = UNSET
    reuse_code: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
