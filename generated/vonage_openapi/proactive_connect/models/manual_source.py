# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class ManualSource(Model):
    """Entries that are added by hand.

    Attributes:
        type_: Always `manual`.
    """

    type_: Literal["manual"]

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
