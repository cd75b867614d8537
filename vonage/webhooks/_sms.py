"""Webhooks of the SMS API, inbound messages and delivery receipts: signed by a parameter in place of a token."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from vonage_openapi.formats import refuse_constant

from vonage.errors import (
    BodyMismatchError,
    ForgedWebhookError,
    MalformedWebhookError,
    MissingSignatureError,
    SignatureError,
)
from vonage.signature import Method, flatten, is_genuine
from vonage.webhooks import _request
from vonage.webhooks._request import Body, Headers, Query

_SECONDS = re.compile("[0-9]{1,12}")
# Numbers stay as they were written, as that is what was signed.
_as_written = json.JSONDecoder(parse_constant=refuse_constant, parse_int=str, parse_float=str)


def parameters(
    body: Body | None, headers: Headers, query: Query | None, own_parameters: Collection[str]
) -> dict[str, Any]:
    """Read what a delivery says, from its body or else from its query: never from both, as one signature covers one."""
    pairs = _request.header_pairs(headers)
    try:
        raw = _request.body_bytes(b"" if body is None else body)
        if raw.strip():
            params = _request.content(raw, pairs, _as_written.decode)
        else:
            params = _request.collected(_request.query_pairs("" if query is None else query))
            params = {name: value for name, value in params.items() if name not in own_parameters}
    except BodyMismatchError:
        raise MalformedWebhookError("the webhook cannot be decoded as UTF-8", "unreadable_body", 400) from None
    try:
        return flatten(params)
    except SignatureError as error:
        raise MalformedWebhookError(str(error)) from None


def verify(params: Mapping[str, Any], secrets: Sequence[bytes], method: Method) -> None:
    """See that one of the secrets has signed the parameters."""
    for name in ("sig", "timestamp"):
        if not params.get(name):
            raise MissingSignatureError(
                f"the webhook has no {name}: have the account sign its webhooks, or pass secret=False to accept this",
                suggested_status=401,
            )
    try:
        genuine = is_genuine(params, secrets, method)
    except SignatureError as error:  # text that UTF-8 cannot hold, which JSON can smuggle in
        raise MalformedWebhookError(str(error)) from None
    if not genuine:
        raise ForgedWebhookError(
            "the sig belongs to other parameters, or was made with another secret or method; see own_parameters if "
            "your address has a query of its own"
        )


def as_text(params: Mapping[str, Any]) -> dict[str, str]:
    """Make every value the string that it is in a form or query; null is left out."""
    booleans = {True: "true", False: "false"}
    return {
        name: booleans[value] if isinstance(value, bool) else value
        for name, value in params.items()
        if value is not None
    }


def timestamp(params: Mapping[str, str]) -> float:
    """Return when the delivery was made, in seconds since 1970."""
    if not _SECONDS.fullmatch(params["timestamp"]):
        raise MalformedWebhookError("the timestamp of the webhook is not a time in seconds", "bad_timestamp")
    return float(params["timestamp"])
