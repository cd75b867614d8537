# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CallPhoneEndpoint(Model):
    """A phone.

    Attributes:
        type_: Always `phone`.
        number: The number in E.164 form.
        dtmf_answer: Keys sent once the phone is answered; p is a pause.
        shaken: Your own STIR/SHAKEN identity header in full. By agreement only.
    """

    type_: Literal["phone"]
    number: str
    dtmf_answer: str | Unset = UNSET
    shaken: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type", "dtmf_answer": "dtmfAnswer"}
