# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class DomainUser(Model):
    """Somebody who may log in to a domain.

    Attributes:
        key: The name to log in with.
    """

    key: str | Unset = UNSET
