# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .transfer_destination import TransferDestination


@define(repr=False)
class TransferCall(Model):
    """Goes on with another NCCO.

    Attributes:
        action: Always `transfer`.
        destination: The NCCO that follows, itself or its address.
    """

    action: Literal["transfer"]
    destination: TransferDestination

    __shapes__: ClassVar[Mapping[str, Any]] = {"destination": "TransferDestination"}
