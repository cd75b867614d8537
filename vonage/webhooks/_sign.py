"""Making genuine deliveries, for tests of the programs that receive them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from uuid import uuid4

from vonage._crypto import jws
from vonage._crypto.hidden import hide
from vonage.signature import secret_bytes
from vonage.webhooks._request import Body, Query, body_hash, query_hashes, query_pairs

ISSUER = "Vonage"


def sign(
    body: Body,
    secret: str | bytes,
    *,
    api_key: str | None = None,
    application_id: str | None = None,
    claims: Mapping[str, object] | None = None,
    clock: Callable[[], float] = time.time,
) -> dict[str, str]:
    """Make the headers of a signed delivery with this body, as the platform does.

    Args:
        body: the raw body that is going to be sent.
        secret: the signature secret.
        api_key: becomes the claim of that name.
        application_id: becomes the claim of that name.
        claims: other values for any claim; `None` leaves the claim out. `{"iat": 0}` makes a stale delivery,
            `{"payload_hash": None}` one that proves no body.
        clock: gives the current time in seconds since 1970.

    Returns:
        `{"Authorization": "Bearer ..."}`, ready to be sent along.

    Raises:
        SignatureError: the secret is missing or unusable.
        TokenError: a claim cannot be written as JSON.
        WebhookInputError: the body is not a raw body.

    >>> headers = sign(b'{"status": "delivered"}', "a signature secret")
    >>> headers["Authorization"].split(" ")[0]
    'Bearer'
    """
    secret = hide(secret)
    given = {"api_key": api_key, "application_id": application_id, **(claims or {})}
    return _headers(body_hash(body), secret, given, clock)


def sign_query(
    query: Query,
    secret: str | bytes,
    *,
    api_key: str | None = None,
    application_id: str | None = None,
    claims: Mapping[str, object] | None = None,
    clock: Callable[[], float] = time.time,
) -> dict[str, str]:
    """Make the headers of a signed GET delivery with these parameters; all else as in `sign`."""
    secret = hide(secret)
    given = {"api_key": api_key, "application_id": application_id, **(claims or {})}
    return _headers(query_hashes(query_pairs(query))[0], secret, given, clock)


def _headers(
    payload_hash: str, secret: str | bytes, given: Mapping[str, object], clock: Callable[[], float]
) -> dict[str, str]:
    usual = {"iat": int(clock()), "jti": str(uuid4()), "iss": ISSUER, "payload_hash": payload_hash}
    claims = {name: value for name, value in {**usual, **given}.items() if value is not None}
    return {"Authorization": "Bearer " + jws.sign(claims, "HS256", [secret_bytes(secret)])}
