# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class CodeAccepted(Model):
    """The code was right.

    Attributes:
        request_id: The verification.
        status: How the verification stands.
    """

    request_id: str
    status: str
