# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class OnAnswer(Model):
    """What the called phone goes through before both ends are joined.

    Attributes:
        url: Serves the NCCO for the called phone.
        ringback_tone: A sound that the caller hears meanwhile.
        ringback: The older name of `ringbackTone`.
    """

    url: str
    ringback_tone: str | Unset = UNSET
    ringback: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"ringback_tone": "ringbackTone"}
