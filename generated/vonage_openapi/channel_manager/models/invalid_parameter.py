# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class InvalidParameter(Model):
    """One field that the platform did not accept.

    Attributes:
        name: The field, named as in the request.
        reason: What is wrong with it.
    """

    name: str
    reason: str
