# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NetworkApisCapability(Model):
    """What the network APIs need to know.

    Attributes:
        network_application_id: The application as the network registry knows it.
        redirect_uri: Where a person returns to after giving consent.
    """

    network_application_id: str | Unset = UNSET
    redirect_uri: str | Unset = UNSET
