# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .on_answer import OnAnswer


@define(repr=False)
class PhoneEndpoint(Model):
    """A phone.

    Attributes:
        type_: Always `phone`.
        number: The number in E.164 form.
        dtmf_answer: Keys sent once the phone is answered; each p is a pause of half a second.
        on_answer: What the called phone goes through before both ends are joined.
        shaken: Your own STIR/SHAKEN identity header in full. By agreement only.
    """

    type_: Literal["phone"]
    number: str
    dtmf_answer: str | Unset = UNSET
    on_answer: OnAnswer | Unset = UNSET
    shaken: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type", "dtmf_answer": "dtmfAnswer", "on_answer": "onAnswer"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"on_answer": "OnAnswer"}
