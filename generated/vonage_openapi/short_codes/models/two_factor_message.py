# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TwoFactorMessage(Model):
    """A code for one phone.

    Attributes:
        to: The phone that gets the code, a mobile in the US.
        pin: Your code, digits only.
        client_ref: A reference of your own that comes back in the receipt.
    """

    to: str
    pin: str | int
    client_ref: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"client_ref": "client-ref"}
