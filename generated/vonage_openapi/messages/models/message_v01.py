# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .content_v01 import ContentV01


@define(repr=False)
class MessageV01(Model):
    """What a message says, in the older form.

    Attributes:
        content: The content of a message; the member called like the type holds it.
        sms: How a text came in.
    """

    content: ContentV01
    sms: dict[str, Any] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"content": "ContentV01"}
