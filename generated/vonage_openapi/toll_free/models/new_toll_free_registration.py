# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .toll_free_business import TollFreeBusiness


@define(repr=False)
class NewTollFreeRegistration(Model):
    """Who sends the messages, and further fields that are sent as they are.

    Attributes:
        business: Who the messages are from; the content provider itself, no reseller.
    """

    business: TollFreeBusiness

    __shapes__: ClassVar[Mapping[str, Any]] = {"business": "TollFreeBusiness"}
