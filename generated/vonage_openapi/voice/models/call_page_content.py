# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .call import Call


@define(repr=False)
class CallPageContent(Model):
    """What the page holds.

    Attributes:
        calls: The calls of this page.
    """

    calls: list[Call]

    __shapes__: ClassVar[Mapping[str, Any]] = {"calls": ["Call"]}
