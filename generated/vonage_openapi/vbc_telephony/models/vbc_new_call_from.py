# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcNewCallFrom(Model):
    """Who calls, and is rung first.

    Attributes:
        destination: The extension or the id of the device.
        type_: What kind of destination it is.
    """

    destination: str | Unset = UNSET
    type_: Literal["device", "extension", "feature_code"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
