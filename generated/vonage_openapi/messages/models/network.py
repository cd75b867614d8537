# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Network(Model):
    """The phone's network.

    Attributes:
        network_code: Country and network code, if known.
    """

    network_code: str | Unset = UNSET
