# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NetworkUnblocked(Model):
    """A network that is open for a while.

    Attributes:
        network: The network, as country and network code.
        unblocked_until: When it closes again, in ISO 8601.
    """

    network: str | Unset = UNSET
    unblocked_until: str | Unset = UNSET
