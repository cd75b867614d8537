# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ViberSettings(Model):
    """Settings for Viber.

    Attributes:
        category: What the message is for.
        ttl: After how many seconds it is given up, 30 to 86400.
    """

    category: Literal["transaction", "promotion"] | str | Unset = UNSET
    ttl: int | Unset = UNSET
