# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsOptOutAction(Model):
    """What is done on some words.

    Attributes:
        keywords: The words.
        auto_reply: What the agent answers by itself.
        action: What is done, such as STOP, which ends messages to the person.
    """

    keywords: list[str] | Unset = UNSET
    auto_reply: str | Unset = UNSET
    action: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"auto_reply": "auto-reply"}
