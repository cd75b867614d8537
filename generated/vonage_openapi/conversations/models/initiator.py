# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .initiator_of import InitiatorOf


@define(repr=False)
class Initiator(Model):
    """Who made it happen.

    Attributes:
        invited: A user, or the server of the application.
        joined: A user, or the server of the application.
        left: A user, or the server of the application.
    """

    invited: InitiatorOf | Unset = UNSET
    joined: InitiatorOf | Unset = UNSET
    left: InitiatorOf | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"invited": "InitiatorOf", "joined": "InitiatorOf", "left": "InitiatorOf"}
