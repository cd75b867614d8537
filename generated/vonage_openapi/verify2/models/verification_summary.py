# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .step_summary import StepSummary


@define(repr=False)
class VerificationSummary(Model):
    """How a verification ended, step by step.

    Attributes:
        request_id: The verification.
        submitted_at: When it was asked for.
        status: How it ended.
        type_: Always `summary`.
        channel_timeout: How many seconds each step had.
        workflow: The steps, in their order.
        price: What it has cost so far, in euros.
        client_ref: The reference you gave.
    """

    request_id: str
    submitted_at: str
    status: Literal["completed", "expired", "failed"] | str
    type_: Literal["summary"] | str
    channel_timeout: int
    workflow: list[StepSummary]
    price: str | float | Unset = UNSET
    client_ref: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"workflow": ["StepSummary"]}
