# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import NccoAction
    from ._unions import TransferDestinationUrl


@define(repr=False)
class TransferDestination(Model):
    """The NCCO that follows, itself or its address.

    Attributes:
        type_: Always `ncco`.
        ncco: What to do from now on.
        url: Serves what to do from now on; a list of one address.
    """

    type_: Literal["ncco"]
    ncco: list[NccoAction] | Unset = UNSET
    url: TransferDestinationUrl | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"ncco": ["NccoAction"], "url": "TransferDestinationUrl"}
