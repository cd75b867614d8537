# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .viber_action import ViberAction


@define(repr=False)
class ViberButtonOptions(Model):
    """Options of a Viber message that may have a button.

    Attributes:
        category: What the message is for. The first one to a user must not be a promotion.
        ttl: For how many seconds delivery is tried.
        type_: `template` for Belarus, Russia and Ukraine, once your templates are set up; `string` elsewhere.
        action: A button below the message.
    """

    category: Literal["transaction", "promotion"] | str | Unset = UNSET
    ttl: int | Unset = UNSET
    type_: str | Unset = UNSET
    action: ViberAction | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"action": "ViberAction"}
