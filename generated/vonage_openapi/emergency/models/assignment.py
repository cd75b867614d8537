# Written by codegen from specs/emergency.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .address_choice import AddressChoice


@define(repr=False)
class Assignment(Model):
    """The address that a number gets.

    Attributes:
        address: A registered address, by its id.
        contact_name: Who is to be asked for.
    """

    address: AddressChoice | Unset = UNSET
    contact_name: str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"address": "AddressChoice"}
