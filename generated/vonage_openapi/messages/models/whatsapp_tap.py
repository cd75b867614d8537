# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import WhatsappTapPayload


@define(repr=False)
class WhatsappTap(Model):
    """The button that was tapped.

    Attributes:
        payload: What belongs to the button; for flows, an object with the answers.
        text: What stood on it.
        subtype: The kind of button.
    """

    payload: WhatsappTapPayload
    text: str | Unset = UNSET
    subtype: str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"payload": "WhatsappTapPayload"}
