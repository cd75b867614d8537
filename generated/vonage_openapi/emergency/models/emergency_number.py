# Written by codegen from specs/emergency.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .address import Address


@define(repr=False)
class EmergencyNumber(Model):
    """A number and where emergency calls from it lead to.

    Attributes:
        number: The number.
        contact_name: Who is to be asked for.
        address: The address.
    """

    number: str
    contact_name: str | Unset = UNSET
    address: Address | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"address": "Address"}
