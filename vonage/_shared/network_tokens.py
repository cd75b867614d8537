"""Access tokens for network APIs, kept in memory: each for one application, one number and one purpose."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from vonage_openapi import Answer, is_object

from vonage._crypto.hidden import Hidden
from vonage.errors import DecodeError

CIBA: Final = "urn:openid:params:grant-type:ciba"
VERIFY_SCOPE: Final = "openid dpv:FraudPreventionAndDetection#number-verification-verify-read"
EARLY: Final = 10.0
"""Seconds before its end from which a token is no longer used: a request takes its time."""


class Purpose(NamedTuple):
    """What a token is good for, and for nothing else."""

    application_id: str
    number: str
    scope: str


class Tokens:
    """The tokens of one client. Threads and tasks may use it at once: every step is one operation of a dict."""

    def __init__(self) -> None:
        self._kept: dict[Purpose, tuple[str, float]] = {}

    def __repr__(self) -> str:
        return f"<{len(self._kept)} tokens>"

    def get(self, purpose: Purpose) -> str | None:
        """The token for a purpose; None if there is none, or if it ends too soon."""
        token, end = self._kept.get(purpose, ("", 0.0))
        return token if token and time.monotonic() < end else None

    def keep(self, purpose: Purpose, answer: Mapping[str, Any], asked_at: float) -> str:
        """Take the token out of an answer, and keep it if the answer says how long it lasts.

        Args:
            purpose: What it is for.
            answer: The platform's.
            asked_at: When it was asked for, by `time.monotonic()`.
        """
        token = token_of(answer)
        now = time.monotonic()
        for other, (_, end) in list(self._kept.items()):
            if end <= now:
                self._kept.pop(other, None)
        self._kept[purpose] = (token, asked_at + _seconds(answer.get("expires_in")) - EARLY)
        return token

    def forget(self, purpose: Purpose, token: str) -> None:
        """Do not use a token again; one that took its place in the meantime stays."""
        kept = self._kept.get(purpose)
        if kept is not None and kept[0] == token:
            self._kept.pop(purpose, None)


def bare(number: str) -> str:
    """A number without its plus sign."""
    return str(number).removeprefix("tel:").removeprefix("+")


def token_of(answer: Mapping[str, Any]) -> str:
    """The access token, which no repr and no traceback shows."""
    return Hidden(str(answer["access_token"]))


def with_member(answer: Answer, name: str) -> Any:
    """The data of an answer that has a member.

    Raises:
        DecodeError: It has not. The text does not tell what came instead, as that may be another secret.
    """
    data = answer.data
    if not is_object(data) or not isinstance(data.get(name), str):
        raise DecodeError(f"{answer.request.op.id} answered {answer.status} without {name}")
    return data


def _seconds(value: object) -> float:
    """How long a token lasts, which some networks send as a string; 0 if that is not said."""
    try:
        return float(value) if isinstance(value, (int, float, str)) else 0.0
    except ValueError:
        return 0.0
