# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_location_address import VbcLocationAddress


@define(repr=False)
class VbcLocation(Model):
    """A place of an account.

    Attributes:
        id: Identifies the location.
        name: Its name.
        address: Where it is, and in which time zone.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    address: VbcLocationAddress | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"address": "VbcLocationAddress"}
