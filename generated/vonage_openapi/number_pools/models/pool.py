# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .pool_links import PoolLinks


@define(repr=False)
class Pool(Model):
    """A pool.

    Attributes:
        pool_id: Its id.
        fallback: What to do where no number fits the recipient: take any of the pool, take `from` of the message, or
            refuse the message.
        localized_sender_preferred: Whether a number of the recipient's country is taken where there is one.
        predictable_sender_preferred: Whether a recipient always sees the same number.
        account_id: The account it belongs to, by its API key.
        links: Where a pool and its numbers are.
    """

    pool_id: str | Unset = UNSET
    fallback: Literal["Pool", "CustomFrom", "Reject"] | str | Unset = UNSET
    localized_sender_preferred: bool | Unset = UNSET
    predictable_sender_preferred: bool | Unset = UNSET
    account_id: str | Unset = UNSET
    links: PoolLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "PoolLinks"}
