# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SilentAuthStep(Model):
    """The operator confirms the number, without a code to type.

    Attributes:
        channel: Always `silent_auth`.
        to: The number to confirm.
        redirect_url: Where the chain of redirects ends, with request_id and code in the fragment.
        coverage_check: Whether an operator that does not take part is reported at once. With `false` there always is a
            `check_url` and problems come by callback.
        mode: Plain or advanced silent authentication; the latter is checked with a token.
        sandbox: Whether the operator is only played. No longer in the official text.
    """

    channel: Literal["silent_auth"]
    to: str
    redirect_url: str | Unset = UNSET
    coverage_check: bool | Unset = UNSET
    mode: Literal["standard", "advanced"] | str | Unset = UNSET
    sandbox: bool | Unset = UNSET
