# Written by codegen from specs/addresses.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .address import Address


@define(repr=False)
class AddressPageEmbedded(Model):
    """The entries of a page.

    Attributes:
        addresses: The addresses.
    """

    addresses: list[Address] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"addresses": ["Address"]}
