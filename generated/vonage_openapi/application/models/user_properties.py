# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Any

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class UserProperties(Model):
    """Data of your own and a lifetime.

    Attributes:
        custom_data: Whatever you want to keep with the user.
        ttl: After how many seconds the user goes away.
    """

    custom_data: dict[str, Any] | Unset = UNSET
    ttl: int | Unset = UNSET
