# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VerificationStarted(Model):
    """A verification that has begun.

    Attributes:
        request_id: Identifies the verification.
        check_url: What the handset opens over mobile data, when silent authentication is the first step and the operator
            takes part.
    """

    request_id: str
    check_url: str | Unset = UNSET
