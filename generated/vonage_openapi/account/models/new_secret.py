# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class NewSecret(Model):
    """A secret to add.

    Attributes:
        secret: 8 to 25 characters, among them a small letter, a capital and a digit.
    """

    secret: str

    __secret__: ClassVar[frozenset[str]] = frozenset(["secret"])
