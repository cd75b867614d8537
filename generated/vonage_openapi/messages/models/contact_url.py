# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ContactUrl(Model):
    """A page.

    Attributes:
        type_: Whether it is for home or work.
        url: The page.
    """

    type_: Literal["home", "work"] | str | Unset = UNSET
    url: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
