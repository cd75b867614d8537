# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Any

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TollFreeRegistration(Model):
    """A registration. Its members are known in part.

    Attributes:
        id: Identifies the registration.
        status: How far it is, such as DRAFT, CARRIER_REVIEW, REGISTERED, REJECTED or BLOCKED.
        business: Who the messages are from.
    """

    id: str | Unset = UNSET
    status: str | Unset = UNSET
    business: dict[str, Any] | Unset = UNSET
