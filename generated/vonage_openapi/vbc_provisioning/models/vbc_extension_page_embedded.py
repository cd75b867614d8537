# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_extension import VbcExtension


@define(repr=False)
class VbcExtensionPageEmbedded(Model):
    """What the page holds.

    Attributes:
        data: The extensions.
    """

    data: list[VbcExtension] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"data": ["VbcExtension"]}
