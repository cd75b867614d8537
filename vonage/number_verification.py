# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Whether a handset has the number that its user claims: `client.number_verification`."""

from __future__ import annotations

from vonage._async.number_verification import AsyncNumberVerification
from vonage._sync.number_verification import NumberVerification

__all__ = ["AsyncNumberVerification", "NumberVerification"]
