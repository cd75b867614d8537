"""The checks in one call each: a `Verifier` that is used once."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, cast

from vonage._crypto import jws
from vonage._crypto.hidden import hide
from vonage.errors import MalformedWebhookError, TokenError
from vonage.signature import Method
from vonage.webhooks import _request, _sms
from vonage.webhooks._kind import Event, Kind, Parameters, Unpack
from vonage.webhooks._request import Body, Headers, Query
from vonage.webhooks._verifier import Claims, Secrets, Verifier, VerifierSettings


def verify(body: Body, headers: Headers, *, secret: Secrets, **settings: Unpack[VerifierSettings]) -> Claims:
    """Verify a signed webhook that has a body, JSON or form.

    It checks, in this order: that there is a bearer token; that it is signed with HS256 and one of the secrets; `exp`
    and `nbf`, if it has them; `iss`, `api_key` and `application_id`; its age; `payload_hash` against the body; and,
    with `seen`, that it has not arrived before.

    Args:
        body: the raw body as it arrived. A string is encoded as UTF-8; a decoded dict is refused.
        headers: what your framework has: a mapping or a list of pairs, of strings or bytes, in any letter case; or a
            WSGI environment, or an ASGI scope.
        secret: see `Verifier`.
        settings: `max_age`, `future_skew`, `seen`, `api_key`, `application_id` and `clock`: see `Verifier`.

    Returns:
        The claims of the token.

    Raises:
        WebhookError: the webhook is refused. The subclass and `reason` say why, `suggested_status` which status to
            respond with. Whatever a stranger sends, no other kind of exception is raised.
        SignatureError: a setting is unusable, for example a missing secret.
    """
    secret = hide(secret)
    return Verifier(secret, **settings).verify(body, headers)


def verify_query(
    query: Query, headers: Headers, *, secret: Secrets, require_hash: bool = True, **settings: Unpack[VerifierSettings]
) -> Claims:
    """Verify a signed webhook sent by GET, with its content in the query.

    `payload_hash` is then the hash of the parameters, as compact JSON in the order in which they arrived.

    Args:
        query: best the raw query string (string or bytes, with or without `?`); or a mapping or pairs of decoded
            parameters, in the order received.
        headers: as in `verify`.
        require_hash: whether to refuse a token without `payload_hash`. The platform may leave it out for GET. Such a
            token proves the sender but not the parameters: anyone who intercepts it can use it with their own
            parameters, for as long as `max_age` allows. If there is a hash, it must always match.
        secret, settings: as in `verify`.

    Returns, raises: as `verify`.
    """
    secret = hide(secret)
    return Verifier(secret, **settings).verify_query(query, headers, require_hash=require_hash)


def parse(
    body: Body,
    headers: Headers,
    *,
    kind: Kind[Event] | None = None,
    secret: Secrets,
    **settings: Unpack[VerifierSettings],
) -> Event:
    """Verify a signed webhook, then decode its body. Nothing is decoded before it is verified.

    Arguments and errors are those of `verify`. The body is a form if `Content-Type` says so, otherwise JSON. A form
    field that occurs several times becomes a list. With `seen`, a body that cannot be read is not remembered; if your
    own code fails afterwards, `delivery_id` returns the id to forget.

    Args:
        kind: one of `vonage.webhooks.events`. It tells type checkers what the event is, and has no effect at run time.

    Returns:
        The payload as a dict.

    Raises:
        MalformedWebhookError: with `reason` `unreadable_body` if the body is valid but not a JSON object or a form.
    """
    secret = hide(secret)
    return Verifier(secret, **settings).parse(body, headers, kind=kind)


def parse_query(
    query: Query,
    headers: Headers,
    *,
    kind: Kind[Event] | None = None,
    secret: Secrets,
    require_hash: bool = True,
    **settings: Unpack[VerifierSettings],
) -> Event:
    """Verify a signed webhook sent by GET, and return its parameters.

    Arguments and errors are those of `verify_query`, `kind` is that of `parse`. A parameter that occurs several
    times becomes a list.
    """
    secret = hide(secret)
    return Verifier(secret, **settings).parse_query(query, headers, kind=kind, require_hash=require_hash)


def parse_sms(
    body: Body | None,
    headers: Headers,
    *,
    kind: Kind[Parameters] | None = None,
    query: Query | None = None,
    secret: Secrets | Literal[False],
    method: Method = None,
    own_parameters: Collection[str] = (),
    **settings: Unpack[VerifierSettings],
) -> Parameters:
    """Verify an inbound SMS or a delivery receipt of the SMS API, and return its parameters.

    The settings of the account decide whether they arrive as JSON, as a form or, by GET, in the query: pass all you
    have. If there is a body, only that is used. It checks names and values, `sig`, `api-key` and the age, by
    `timestamp`; and, with `seen`, that the `sig` has not arrived before.

    Args:
        body: the raw body as it arrived; empty or `None` for GET.
        headers: as in `verify`; only `Content-Type` is read.
        kind: `events.INBOUND_SMS` or `events.DELIVERY_RECEIPT`, as in `parse`.
        query: the query string or its parameters, as in `verify_query`.
        secret: as in `verify`; or `False` if the account does not sign SMS webhooks, which then prove nothing.
        method: how the account signs: `None` for the plain MD5 hash, or `"md5"`, `"sha1"`, `"sha256"`, `"sha512"`.
        own_parameters: query parameters that are part of your own webhook URL: not signed, and left out.
        settings: as in `verify`, without `application_id`, which SMS webhooks do not have.

    Returns:
        The parameters as a dict. Every value is a string, even in JSON; null is left out.

    Raises: as `verify`. See `vonage.signature` for what `sig` does not prove.

    Example:
        receipt = webhooks.parse_sms(
            request.get_data(), request.headers, query=request.query_string,
            secret=SIGNATURE_SECRET, method="sha256", kind=events.DELIVERY_RECEIPT,
        )
    """
    secret = hide(secret)
    if secret is False:
        return cast("Parameters", _sms.as_text(_sms.parameters(body, headers, query, own_parameters)))
    verifier = Verifier(secret, **settings)
    return verifier.parse_sms(body, headers, kind=kind, query=query, method=method, own_parameters=own_parameters)


def delivery_id(headers: Headers) -> str:
    """Read the id of a webhook (the claim `jti` of its token): what `seen` was called with.

    It is not verified, so call this after `parse` or `verify`. If your own code fails while handling the event, forget
    the id, so that the next attempt is not refused as a repetition. The id of an SMS webhook is its `sig`
    in lower case.

    Example:
        event = webhooks.parse(body, headers, secret=SIGNATURE_SECRET, seen=store)
        try:
            handle(event)
        except Exception:
            store.forget(webhooks.delivery_id(headers))
            raise

    Raises:
        WebhookError: there is no token, or it has no id.
    """
    try:
        jti: object = jws.read(_request.bearer_token(_request.header_pairs(headers)))[1].get("jti")
    except TokenError as error:
        raise MalformedWebhookError(str(error), error.reason) from None
    if not isinstance(jti, str) or not jti:
        raise MalformedWebhookError("the token has no id (claim jti)", "missing_claim")
    return jti


def is_valid(body: Body, headers: Headers, *, secret: Secrets, **settings: Unpack[VerifierSettings]) -> bool:
    """Whether `verify` accepts a webhook. With `seen`, it then counts as accepted.

    Mistakes in the receiving program still raise: `SignatureError` for an unusable setting, and `WebhookInputError` for
    a body or headers of a type that cannot be checked.
    """
    secret = hide(secret)
    return Verifier(secret, **settings).is_valid(body, headers)
