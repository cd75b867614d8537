# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .brand import Brand


@define(repr=False)
class BrandPageEmbedded(Model):
    """The entries.

    Attributes:
        brands: The brands.
    """

    brands: list[Brand] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"brands": ["Brand"]}
