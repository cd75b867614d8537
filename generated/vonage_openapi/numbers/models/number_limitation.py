# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class NumberLimitation(Model):
    """How one feature of a number is limited.

    Attributes:
        feature: The feature that is limited.
        type_: Which direction this is about.
        reach: Which traffic this is about, within the country or beyond.
    """

    feature: Literal["MMS", "SMS", "VOICE"] | str
    type_: Literal["INBOUND", "OUTBOUND"] | str
    reach: Literal["DOMESTIC", "INTERNATIONAL"] | str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
