# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SessionProperties(Model):
    """Settings of a session.

    Attributes:
        ttl: How many seconds it is kept.
    """

    ttl: float | Unset = UNSET
