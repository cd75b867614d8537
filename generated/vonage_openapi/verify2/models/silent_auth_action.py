# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SilentAuthAction(Model):
    """What the handset has to do.

    Attributes:
        type_: The kind of action.
        check_url: What to open over mobile data.
    """

    type_: Literal["check"] | str | Unset = UNSET
    check_url: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
