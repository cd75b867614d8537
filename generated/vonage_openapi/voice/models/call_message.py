# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class CallMessage(Model):
    """What was done in a call.

    Attributes:
        message: What was done.
        uuid: The leg it was done to.
    """

    message: str
    uuid: str
