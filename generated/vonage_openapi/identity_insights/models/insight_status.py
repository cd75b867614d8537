# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class InsightStatus(Model):
    """How it went with this insight.

    Attributes:
        code: OK, or why there is no answer.
        message: The same in words.
    """

    code: (
        Literal[
            "NO_COVERAGE",
            "INVALID_PURPOSE",
            "UNAUTHORIZED",
            "INTERNAL_ERROR",
            "SUPPLIER_ERROR",
            "NOT_FOUND",
            "UNSUPPORTED_NETWORK_TYPE",
            "INVALID_NUMBER_FORMAT",
            "OK",
        ]
        | str
        | Unset
    ) = UNSET
    message: str | Unset = UNSET
