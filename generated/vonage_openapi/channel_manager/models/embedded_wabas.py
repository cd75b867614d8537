# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .waba import Waba


@define(repr=False)
class EmbeddedWabas(Model):
    """The contents of the page.

    Attributes:
        wabas: The accounts.
    """

    wabas: list[Waba] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"wabas": ["Waba"]}
