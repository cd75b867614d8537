# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class PoolChange(Model):
    """What is to change of a pool.

    Attributes:
        pool_id: Its id.
        fallback: What to do where no number fits the recipient: take any of the pool, take `from` of the message, or
            refuse the message.
        localized_sender_preferred: Whether a number of the recipient's country is taken where there is one.
        predictable_sender_preferred: Whether a recipient always sees the same number.
    """

    pool_id: str | Unset = UNSET
    fallback: Literal["Pool", "CustomFrom", "Reject"] | str | Unset = UNSET
    localized_sender_preferred: bool | Unset = UNSET
    predictable_sender_preferred: bool | Unset = UNSET
