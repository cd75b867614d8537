"""Access tokens for network APIs: how they are asked for, and what an answer has of them."""

from __future__ import annotations

from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

from vonage_openapi import Answer, Request, is_object
from vonage_openapi.network_auth.api import request_backend_authorization, request_frontend_authorization, request_token

from vonage._crypto.hidden import Hidden, hide
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


def bare(number: str) -> str:
    """A number without its plus sign."""
    return str(number).removeprefix("tel:").removeprefix("+")


def consent_request(number: str, scope: str) -> Request:
    """Asks the network of a number for its consent."""
    return request_backend_authorization.OP.request(body={"login_hint": f"tel:+{bare(number)}", "scope": scope})


def token_request(grant_type: str, **fields: str) -> Request:
    """Asks for a token with what was got before."""
    return request_token.OP.request(body=hide({"grant_type": grant_type, **fields}))


def handset_address(application_id: str, redirect_uri: str, state: str | None, number: str | None, scope: str) -> str:
    """The address that a handset opens; never that of a sandbox or gateway, as the handset is not in this program."""
    op = request_frontend_authorization.OP
    query = {"client_id": application_id, "redirect_uri": redirect_uri, "response_type": "code", "scope": scope}
    if state:
        query["state"] = state
    if number:
        query["login_hint"] = f"+{bare(number)}"
    return f"{op.host}{op.path}?{urlencode(query)}"


def with_member(answer: Answer, name: str) -> Any:
    """The data of an answer that has a member. Without it, no error tells what came: it may be a secret."""
    data = answer.data
    if not is_object(data) or not isinstance(data.get(name), str):
        raise DecodeError(f"{answer.request.op.id} answered {answer.status} without {name}")
    return data


def token_of(answer: Answer) -> Hidden:
    """The access token, which no repr and no traceback shows."""
    return Hidden(with_member(answer, "access_token")["access_token"])


def lifetime(answer: Answer) -> float:
    """How many seconds a token can be used, which some networks send as a string; 0 or less if that is not said."""
    seconds = answer.data.get("expires_in")
    try:
        return float(seconds if isinstance(seconds, (int, float, str)) else 0) - EARLY
    except ValueError:
        return 0.0
