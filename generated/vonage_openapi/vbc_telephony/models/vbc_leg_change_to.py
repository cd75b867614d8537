# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcLegChangeTo(Model):
    """Who or which leg it is transferred to.

    Attributes:
        destination: The extension, the number, or the id of the device or leg.
        type_: device, extension, pstn or leg.
    """

    destination: str | Unset = UNSET
    type_: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
