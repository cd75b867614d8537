# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VisWebhookStatistics(Model):
    """How well it was reached.

    Attributes:
        total_attempts: How many events were sent.
        total_successes: How many have arrived.
        total_failures: How many have not.
        failed: Whether no more are sent.
        last_success: When the last one arrived.
        last_failure: When one last did not.
        last_http_error_code: The HTTP status of that.
        last_error_message: What was said of that.
    """

    total_attempts: int | Unset = UNSET
    total_successes: int | Unset = UNSET
    total_failures: int | Unset = UNSET
    failed: bool | Unset = UNSET
    last_success: str | Unset = UNSET
    last_failure: str | Unset = UNSET
    last_http_error_code: str | Unset = UNSET
    last_error_message: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "total_attempts": "totalAttempts",
        "total_successes": "totalSuccesses",
        "total_failures": "totalFailures",
        "last_success": "lastSuccess",
        "last_failure": "lastFailure",
        "last_http_error_code": "lastHttpErrorCode",
        "last_error_message": "lastErrorMessage",
    }
