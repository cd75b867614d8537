# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ApplicationProfile(Model):
    """An application profile. Its members are not known.

    Attributes:
        id: Identifies the profile.
    """

    id: str | Unset = UNSET
