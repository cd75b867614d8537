# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ListAttribute(Model):
    """A column of a list.

    Attributes:
        name: What it is called.
        alias: Another name for it.
        key: Whether it tells entries apart.
    """

    name: str | Unset = UNSET
    alias: str | Unset = UNSET
    key: bool | Unset = UNSET
