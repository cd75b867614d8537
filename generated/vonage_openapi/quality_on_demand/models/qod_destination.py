# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class QodDestination(Model):
    """The end at the servers.

    Attributes:
        cidr: The IP addresses of the servers in CIDR notation, version 4 or 6; not every network takes both.
        port: Only this port of the servers.
    """

    cidr: str
    port: int | Unset = UNSET
