# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CallerSip(Model):
    """A SIP device that calls.

    Attributes:
        type_: Always `sip`.
        uri: The address of the device.
        user: The user part of the address; goes with `domain`.
        domain: The name of your SIP trunk domain.
    """

    type_: Literal["sip"]
    uri: str | Unset = UNSET
    user: str | Unset = UNSET
    domain: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
