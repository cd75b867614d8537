# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NetworkAuthError(Model):
    """What went wrong.

    Attributes:
        error: The kind of error.
        error_description: What went wrong this time.
    """

    error: str | Unset = UNSET
    error_description: str | Unset = UNSET
