"""The checks in one call each: a `Verifier` that is used once."""

from __future__ import annotations

import time
from collections.abc import Collection
from typing import Any, overload

from vonage.webhooks._replay import Seen
from vonage.webhooks._request import Body, Headers, Query
from vonage.webhooks._verifier import ApplicationIds, Claims, Clock, Secrets, Verifier
from vonage.webhooks.events import E, Kind


def verify(
    body: Body,
    headers: Headers,
    *,
    secret: Secrets,
    max_age: float | None = 300,
    future_skew: float = 60,
    seen: Seen | None = None,
    api_key: str | Collection[str] | None = None,
    application_id: ApplicationIds = None,
    clock: Clock = time.time,
) -> Claims:
    """Prove a signed delivery that has a body, JSON or form.

    Checked, in this order: a bearer token is there; it is signed with HS256 and one of the secrets; `exp` and `nbf`
    where it has them; `iss`, `api_key` and `application_id`; its age; `payload_hash` against the body; and, with
    `seen`, that it comes for the first time.

    Args:
        body: the raw body as it arrived. Text is taken as UTF-8; a decoded dict is refused.
        headers: a mapping or a list of pairs, of text or bytes, in any letter case: what your framework has; or a
            WSGI environment, or an ASGI scope.
        secret, max_age, future_skew, seen, api_key, application_id, clock: see `Verifier`.

    Returns:
        The claims of the token.

    Raises:
        WebhookError: the delivery is refused. The subclass and `reason` say why, `suggested_status` what to answer.
            Whatever a stranger sends, it is never an exception of another kind.
        SignatureError: a setting cannot work, above all a missing secret.
    """
    verifier = Verifier(
        secret,
        max_age=max_age,
        future_skew=future_skew,
        seen=seen,
        api_key=api_key,
        application_id=application_id,
        clock=clock,
    )
    return verifier.verify(body, headers)


def verify_query(
    query: Query,
    headers: Headers,
    *,
    secret: Secrets,
    require_hash: bool = True,
    max_age: float | None = 300,
    future_skew: float = 60,
    seen: Seen | None = None,
    api_key: str | Collection[str] | None = None,
    application_id: ApplicationIds = None,
    clock: Clock = time.time,
) -> Claims:
    """Prove a signed delivery by GET, whose content is its query.

    `payload_hash` is then the hash of the parameters as compact JSON in the order in which they came.

    Args:
        query: the raw query string (text or bytes, with or without `?`), which is the surest; or a mapping or pairs
            of decoded parameters, in the order received.
        headers: as in `verify`.
        require_hash: whether to refuse a token without `payload_hash`. The platform may leave it out for GET. Such a
            token proves the sender but not the parameters: whoever catches it can use it, for as long as `max_age`
            says, with parameters of their own. A hash that is there must always fit.
        secret, max_age, future_skew, seen, api_key, application_id, clock: see `Verifier`.

    Returns, raises: as `verify`.
    """
    verifier = Verifier(
        secret,
        max_age=max_age,
        future_skew=future_skew,
        seen=seen,
        api_key=api_key,
        application_id=application_id,
        clock=clock,
    )
    return verifier.verify_query(query, headers, require_hash=require_hash)


@overload
def parse(
    body: Body,
    headers: Headers,
    *,
    secret: Secrets,
    max_age: float | None = 300,
    future_skew: float = 60,
    seen: Seen | None = None,
    api_key: str | Collection[str] | None = None,
    application_id: ApplicationIds = None,
    clock: Clock = time.time,
) -> dict[str, Any]: ...


@overload
def parse(
    body: Body,
    headers: Headers,
    *,
    kind: Kind[E],
    secret: Secrets,
    max_age: float | None = 300,
    future_skew: float = 60,
    seen: Seen | None = None,
    api_key: str | Collection[str] | None = None,
    application_id: ApplicationIds = None,
    clock: Clock = time.time,
) -> E: ...


def parse(
    body: Body,
    headers: Headers,
    *,
    kind: Kind[Any] | None = None,
    secret: Secrets,
    max_age: float | None = 300,
    future_skew: float = 60,
    seen: Seen | None = None,
    api_key: str | Collection[str] | None = None,
    application_id: ApplicationIds = None,
    clock: Clock = time.time,
) -> Any:
    """Prove a signed delivery, then decode its body: nothing of it is read before it is proved.

    Arguments and errors are those of `verify`. The body is a form where `Content-Type` says so, else JSON. A form
    field that comes several times gives the list of its values. With `seen`, a body that cannot be read is not
    remembered.

    Args:
        kind: one of `vonage.webhooks.events`: tells type checkers what the event is, and does nothing at run time.

    Returns:
        The payload as a dict.

    Raises:
        MalformedWebhookError: with `reason` `unreadable_body` where a genuine body is no JSON object or no form.
    """
    verifier = Verifier(
        secret,
        max_age=max_age,
        future_skew=future_skew,
        seen=seen,
        api_key=api_key,
        application_id=application_id,
        clock=clock,
    )
    return verifier.parse(body, headers)


@overload
def parse_query(
    query: Query,
    headers: Headers,
    *,
    secret: Secrets,
    require_hash: bool = True,
    max_age: float | None = 300,
    future_skew: float = 60,
    seen: Seen | None = None,
    api_key: str | Collection[str] | None = None,
    application_id: ApplicationIds = None,
    clock: Clock = time.time,
) -> dict[str, Any]: ...


@overload
def parse_query(
    query: Query,
    headers: Headers,
    *,
    kind: Kind[E],
    secret: Secrets,
    require_hash: bool = True,
    max_age: float | None = 300,
    future_skew: float = 60,
    seen: Seen | None = None,
    api_key: str | Collection[str] | None = None,
    application_id: ApplicationIds = None,
    clock: Clock = time.time,
) -> E: ...


def parse_query(
    query: Query,
    headers: Headers,
    *,
    kind: Kind[Any] | None = None,
    secret: Secrets,
    require_hash: bool = True,
    max_age: float | None = 300,
    future_skew: float = 60,
    seen: Seen | None = None,
    api_key: str | Collection[str] | None = None,
    application_id: ApplicationIds = None,
    clock: Clock = time.time,
) -> Any:
    """Prove a signed delivery by GET and return its parameters.

    Arguments and errors are those of `verify_query`, `kind` is that of `parse`. A parameter that comes several times
    gives the list of its values.
    """
    verifier = Verifier(
        secret,
        max_age=max_age,
        future_skew=future_skew,
        seen=seen,
        api_key=api_key,
        application_id=application_id,
        clock=clock,
    )
    return verifier.parse_query(query, headers, require_hash=require_hash)


def is_valid(
    body: Body,
    headers: Headers,
    *,
    secret: Secrets,
    max_age: float | None = 300,
    future_skew: float = 60,
    seen: Seen | None = None,
    api_key: str | Collection[str] | None = None,
    application_id: ApplicationIds = None,
    clock: Clock = time.time,
) -> bool:
    """Tell whether `verify` would accept a delivery; with `seen`, it counts as accepted then.

    Mistakes of the receiving program still raise: `SignatureError` for a setting that cannot work, and
    `WebhookInputError` for a body or headers of a type that cannot be checked.
    """
    verifier = Verifier(
        secret,
        max_age=max_age,
        future_skew=future_skew,
        seen=seen,
        api_key=api_key,
        application_id=application_id,
        clock=clock,
    )
    return verifier.is_valid(body, headers)
