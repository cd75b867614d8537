# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VerificationEvent(Model):
    """One attempt to reach the phone.

    Attributes:
        type_: A call (`tts`) or an SMS.
        id: Identifies the attempt.
    """

    type_: Literal["tts", "sms"] | str | Unset = UNSET
    id: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
