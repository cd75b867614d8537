# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Failover(Model):
    """When the next message is sent.

    Attributes:
        expiry_time: How many seconds to wait, 15 to 86400.
        condition_status: What this message has to reach until then.
    """

    expiry_time: int | Unset = UNSET
    condition_status: Literal["delivered", "read"] | str | Unset = UNSET
