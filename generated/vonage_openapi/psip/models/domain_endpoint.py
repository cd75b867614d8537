# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class DomainEndpoint(Model):
    """An address of a domain.

    Attributes:
        uri: The SIP address.
    """

    uri: str | Unset = UNSET
