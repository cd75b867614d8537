# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .callback_params import CallbackParams


@define(repr=False)
class ConversationCallback(Model):
    """Who is told of events.

    Attributes:
        url: The address.
        event_mask: The types that are told, with commas between; all where it is absent.
        params: More about the callback.
        method: How it is told.
    """

    url: str | Unset = UNSET
    event_mask: str | Unset = UNSET
    params: CallbackParams | Unset = UNSET
    method: Literal["POST", "GET"] | str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"params": "CallbackParams"}
