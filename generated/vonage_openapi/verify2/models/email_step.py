# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class EmailStep(Model):
    """A code by email.

    Attributes:
        channel: Always `email`.
        to: The mailbox that gets the code.
        from_: The sender; support must have set it up.
        reuse_code: Whether the code of an earlier step is sent again.
    """

    channel: Literal["email"]
    to: str
    from_: str | Unset = UNSET
    reuse_code: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
