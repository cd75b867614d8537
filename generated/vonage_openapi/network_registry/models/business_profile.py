# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class BusinessProfile(Model):
    """A business profile. Its members are known in part.

    Attributes:
        id: Identifies the profile.
        name: What the profile is called.
        countries: The countries in which the networks are to be used.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    countries: list[str] | Unset = UNSET
