# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsTestDevice(Model):
    """A phone that tests an agent.

    Attributes:
        id: Identifies it.
        phone: Its number.
        status: What became of the invitation, such as ACCEPTED.
    """

    id: str | Unset = UNSET
    phone: str | Unset = UNSET
    status: str | Unset = UNSET
