# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcChannel(Model):
    """An extension of Vonage Business Communications.

    Attributes:
        extension: The extension.
    """

    extension: str | Unset = UNSET
