# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcContact(Model):
    """A number at which somebody can be reached.

    Attributes:
        type_: What kind of number it is.
        value: The number.
    """

    type_: str | Unset = UNSET
    value: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
