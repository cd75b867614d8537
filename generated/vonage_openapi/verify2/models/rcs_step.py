# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsStep(Model):
    """A code by RCS.

    Attributes:
        channel: Always `rcs`.
        to: The phone that gets the code.
        from_: Your RCS agent, in letters and digits.
        reuse_code: Whether the code of an earlier step is sent again.
    """

    channel: Literal["rcs"]
    to: str
    from_: str
    reuse_code: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
