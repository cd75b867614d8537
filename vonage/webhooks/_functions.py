"""The checks in one call each: a `Verifier` that is used once."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Literal, overload

from vonage._crypto import jws
from vonage._crypto.hidden import hide
from vonage.errors import MalformedWebhookError, TokenError
from vonage.signature import Method
from vonage.webhooks import _request, _sms
from vonage.webhooks._request import Body, Headers, Query
from vonage.webhooks._settings import Secrets, Unpack, VerifierSettings
from vonage.webhooks._verifier import Claims, Verifier
from vonage.webhooks.events import E, Kind


def verify(body: Body, headers: Headers, *, secret: Secrets, **settings: Unpack[VerifierSettings]) -> Claims:
    """Prove a signed delivery that has a body, JSON or form.

    Checked, in this order: a bearer token is there; it is signed with HS256 and one of the secrets; `exp` and `nbf`
    where it has them; `iss`, `api_key` and `application_id`; its age; `payload_hash` against the body; and, with
    `seen`, that it comes for the first time.

    Args:
        body: the raw body as it arrived. Text is taken as UTF-8; a decoded dict is refused.
        headers: a mapping or a list of pairs, of text or bytes, in any letter case: what your framework has; or a
            WSGI environment, or an ASGI scope.
        secret: see `Verifier`.
        settings: `max_age`, `future_skew`, `seen`, `api_key`, `application_id` and `clock`: see `Verifier`.

    Returns:
        The claims of the token.

    Raises:
        WebhookError: the delivery is refused. The subclass and `reason` say why, `suggested_status` what to answer.
            Whatever a stranger sends, it is never an exception of another kind.
        SignatureError: a setting cannot work, above all a missing secret.
    """
    secret = hide(secret)
    return Verifier(secret, **settings).verify(body, headers)


def verify_query(
    query: Query,
    headers: Headers,
    *,
    secret: Secrets,
    require_hash: bool = True,
    **settings: Unpack[VerifierSettings],
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
        secret, settings: as in `verify`.

    Returns, raises: as `verify`.
    """
    secret = hide(secret)
    return Verifier(secret, **settings).verify_query(query, headers, require_hash=require_hash)


@overload
def parse(body: Body, headers: Headers, *, secret: Secrets, **settings: Unpack[VerifierSettings]) -> dict[str, Any]: ...


@overload
def parse(
    body: Body, headers: Headers, *, kind: Kind[E], secret: Secrets, **settings: Unpack[VerifierSettings]
) -> E: ...


def parse(
    body: Body,
    headers: Headers,
    *,
    kind: object = None,
    secret: Secrets,
    **settings: Unpack[VerifierSettings],
) -> object:
    """Prove a signed delivery, then decode its body: nothing of it is read before it is proved.

    Arguments and errors are those of `verify`. The body is a form where `Content-Type` says so, else JSON. A form
    field that comes several times gives the list of its values. With `seen`, a body that cannot be read is not
    remembered; where your own handling fails, `delivery_id` names what to forget.

    Args:
        kind: one of `vonage.webhooks.events`: tells type checkers what the event is, and does nothing at run time.

    Returns:
        The payload as a dict.

    Raises:
        MalformedWebhookError: with `reason` `unreadable_body` where a genuine body is not a JSON object or a form.
    """
    secret = hide(secret)
    return Verifier(secret, **settings).parse(body, headers)


@overload
def parse_query(
    query: Query,
    headers: Headers,
    *,
    secret: Secrets,
    require_hash: bool = True,
    **settings: Unpack[VerifierSettings],
) -> dict[str, Any]: ...


@overload
def parse_query(
    query: Query,
    headers: Headers,
    *,
    kind: Kind[E],
    secret: Secrets,
    require_hash: bool = True,
    **settings: Unpack[VerifierSettings],
) -> E: ...


def parse_query(
    query: Query,
    headers: Headers,
    *,
    kind: object = None,
    secret: Secrets,
    require_hash: bool = True,
    **settings: Unpack[VerifierSettings],
) -> object:
    """Prove a signed delivery by GET and return its parameters.

    Arguments and errors are those of `verify_query`, `kind` is that of `parse`. A parameter that comes several times
    gives the list of its values.
    """
    secret = hide(secret)
    return Verifier(secret, **settings).parse_query(query, headers, require_hash=require_hash)


@overload
def parse_sms(
    body: Body | None,
    headers: Headers,
    *,
    query: Query | None = None,
    secret: Secrets | Literal[False],
    method: Method = None,
    own_parameters: Collection[str] = (),
    **settings: Unpack[VerifierSettings],
) -> dict[str, str]: ...


@overload
def parse_sms(
    body: Body | None,
    headers: Headers,
    *,
    kind: Kind[E],
    query: Query | None = None,
    secret: Secrets | Literal[False],
    method: Method = None,
    own_parameters: Collection[str] = (),
    **settings: Unpack[VerifierSettings],
) -> E: ...


def parse_sms(
    body: Body | None,
    headers: Headers,
    *,
    kind: object = None,
    query: Query | None = None,
    secret: Secrets | Literal[False],
    method: Method = None,
    own_parameters: Collection[str] = (),
    **settings: Unpack[VerifierSettings],
) -> object:
    """Prove an inbound SMS or a delivery receipt of the SMS API and return its parameters.

    The account decides whether they come as JSON, as a form or, by GET, in the query: pass all you have. Where there
    is a body, it alone counts. Checked are the names and values, `sig`, `api-key` and the age by `timestamp`; and,
    with `seen`, that the `sig` comes for the first time.

    Args:
        body: the raw body as it arrived; empty or `None` for GET.
        headers: as in `verify`; only `Content-Type` is read.
        kind: `events.INBOUND_SMS` or `events.DELIVERY_RECEIPT`, as in `parse`.
        query: the query string or its parameters, as in `verify_query`.
        secret: as in `verify`; or `False` where the account does not sign its SMS webhooks, which then prove nothing.
        method: how the account signs: `None` for the plain MD5 hash, else `"md5"`, `"sha1"`, `"sha256"`, `"sha512"`.
        own_parameters: names of query parameters that belong to your own address: not signed, and left out.
        settings: as in `verify`, without `application_id`, which SMS webhooks do not name.

    Returns:
        The parameters as a dict. Every value is a string, whichever way it came; null is left out.

    Raises: as `verify`. What `sig` does not prove is said in `vonage.signature`.

    Example:
        receipt = webhooks.parse_sms(
            request.get_data(), request.headers, query=request.query_string,
            secret=SIGNATURE_SECRET, method="sha256", kind=events.DELIVERY_RECEIPT,
        )
    """
    secret = hide(secret)
    if secret is False:
        return _sms.as_text(_sms.parameters(body, headers, query, own_parameters))
    verifier = Verifier(secret, **settings)
    return verifier.parse_sms(body, headers, query=query, method=method, own_parameters=own_parameters)


def delivery_id(headers: Headers) -> str:
    """Read the id of a delivery (the claim `jti` of its token): what `seen` was called with.

    It is read and not proved, so call it after `parse` or `verify`. Where your handling of the event failed, forget
    the id, so that the next attempt is not taken for a repetition. The id of an SMS webhook is its `sig` in lower case.

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
    """Tell whether `verify` would accept a delivery; with `seen`, it counts as accepted then.

    Mistakes of the receiving program still raise: `SignatureError` for a setting that cannot work, and
    `WebhookInputError` for a body or headers of a type that cannot be checked.
    """
    secret = hide(secret)
    return Verifier(secret, **settings).is_valid(body, headers)
