"""The checks of a signed delivery, from cheap to costly; only a delivery that passes all the others is remembered."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NoReturn, TypeAlias, TypedDict, cast
from uuid import UUID

from vonage._crypto import jws
from vonage._crypto.hidden import hide
from vonage.errors import (
    BodyMismatchError,
    ForgedWebhookError,
    MalformedWebhookError,
    ReplayedWebhookError,
    SignatureError,
    StaleWebhookError,
    TokenError,
    WebhookError,
    WebhookInputError,
    WrongAccountError,
)
from vonage.signature import Method, check_limits, check_method, secret_bytes
from vonage.webhooks import _request, _sms
from vonage.webhooks._kind import Event, Kind, Parameters
from vonage.webhooks._replay import Seen
from vonage.webhooks._request import Body, Headers, Pairs, Query
from vonage.webhooks._sign import ISSUER

Clock: TypeAlias = Callable[[], float]
Secrets: TypeAlias = str | bytes | Collection[str | bytes] | Mapping[str, str | bytes | Collection[str | bytes]]
ApplicationIds: TypeAlias = str | UUID | Collection[str | UUID] | None

_ERRORS: dict[str, type[WebhookError]] = {
    "wrong_algorithm": ForgedWebhookError,
    "bad_signature": ForgedWebhookError,
    "expired": StaleWebhookError,
    "not_yet_valid": StaleWebhookError,
}


class Claims(TypedDict, total=False):
    """The claims of a verified token. Further claims stay in the dict."""

    iat: float
    jti: str
    iss: str
    payload_hash: str
    api_key: str
    application_id: str
    exp: float
    nbf: float


class VerifierSettings(TypedDict, total=False):
    """What every check can be told besides the secret; `Verifier` says what each setting means and its default."""

    max_age: float | None
    future_skew: float
    seen: Seen | None
    api_key: str | Collection[str] | None
    application_id: ApplicationIds
    clock: Clock


class Verifier:
    """Verifies webhooks, with the settings given once. Immutable, and safe to share between threads.

    Args:
        secret: the signature secret; or several, while you replace one; or, for several accounts, a mapping from API
            key to secret or secrets, of which the token's `api_key` selects one.
        max_age: how old a webhook may be, in seconds; `None` accepts any age.
        future_skew: how many seconds a webhook may be ahead of your clock. It does not extend `exp` or `max_age`.
        seen: remembers accepted webhooks, to refuse them the second time: a `ReplayStore`, or any function of
            `(jti, ttl)` as described in `Seen`. With `None`, repeated webhooks are accepted.
        api_key: the account, or the accounts, to accept; a token without `api_key` is then refused.
        application_id: the application, or applications, to accept; a token without `application_id` is then refused.
        clock: gives the current time in seconds since 1970.

    Raises:
        SignatureError: a setting is unusable, for example a missing secret.
    """

    def __init__(
        self,
        secret: Secrets,
        *,
        max_age: float | None = 300,
        future_skew: float = 60,
        seen: Seen | None = None,
        api_key: str | Collection[str] | None = None,
        application_id: ApplicationIds = None,
        clock: Clock = time.time,
    ) -> None:
        secret = hide(secret)
        self._max_age = max_age
        self._future_skew = future_skew
        self._secrets = _secrets(secret)
        check_limits(max_age, future_skew)
        if seen is not None and not callable(seen):
            raise SignatureError(f"seen must be a ReplayStore or a function, not {type(seen).__name__}")
        if seen is not None and max_age is None:
            raise SignatureError("seen needs max_age: without it a webhook would have to be remembered forever")
        self._seen = seen
        self._api_keys = _names("api_key", api_key)
        self._application_ids = _names("application_id", application_id)
        self._clock = clock

    def verify(self, body: Body, headers: Headers) -> Claims:
        """Prove a delivery that has a body; see the function `verify`."""
        return self._body(body, headers)[0]

    def verify_query(self, query: Query, headers: Headers, *, require_hash: bool = True) -> Claims:
        """Prove a delivery by GET; see the function `verify_query`."""
        return self._query(query, headers, require_hash)[0]

    def parse(self, body: Body, headers: Headers, *, kind: Kind[Event] | None = None) -> Event:
        """Prove a delivery and decode its body; see the function `parse`."""
        return cast("Event", self._body(body, headers, _request.content)[1])

    def parse_query(
        self, query: Query, headers: Headers, *, kind: Kind[Event] | None = None, require_hash: bool = True
    ) -> Event:
        """Prove a delivery by GET and return its parameters; see the function `parse_query`."""
        return cast("Event", _request.collected(self._query(query, headers, require_hash)[1]))

    def parse_sms(
        self,
        body: Body | None,
        headers: Headers,
        *,
        kind: Kind[Parameters] | None = None,
        query: Query | None = None,
        method: Method = None,
        own_parameters: Collection[str] = (),
    ) -> Parameters:
        """Prove a webhook of the SMS API and return its parameters; see the function `parse_sms`."""
        check_method(method)
        if self._application_ids is not None:
            raise SignatureError("webhooks of the SMS API have no application: leave application_id out")
        now = self._clock()
        given = _sms.parameters(body, headers, query, own_parameters)
        _sms.verify(given, self._secrets_for(lambda: given.get("api-key")), method)
        params = _sms.as_text(given)
        if self._api_keys is not None and params.get("api-key") not in self._api_keys:
            raise WrongAccountError("the webhook is for another account, or for none (parameter api-key)")
        issued = _sms.timestamp(params)
        self._check_age(issued, now, "delivery")
        self._check_first(params["sig"].lower(), issued, now)
        return cast("Parameters", params)

    def is_valid(self, body: Body, headers: Headers) -> bool:
        """Tell whether a delivery is proved; see the function `is_valid`."""
        try:
            self.verify(body, headers)
        except WebhookInputError:
            raise
        except WebhookError:
            return False
        return True

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Verifier holds secrets and cannot be pickled or copied; make another with the same settings")

    def __repr__(self) -> str:
        return f"Verifier(max_age={self._max_age!r}, future_skew={self._future_skew!r})"

    def _body(
        self, body: Body, headers: Headers, decode: Callable[[bytes, Pairs], object] | None = None
    ) -> tuple[Claims, object]:
        raw, pairs = _request.body_bytes(body), _request.header_pairs(headers)
        claims, now = self._verified(pairs)
        given = claims.get("payload_hash")
        if given is None:
            raise BodyMismatchError(
                "the token does not cover a body, as it has no payload_hash: use verify_query for GET",
                "payload_hash_missing",
            )
        if not _equal(_request.body_hash(raw), given):
            raise BodyMismatchError(
                "the token belongs to another body: pass the raw bytes as they arrived, and use verify_query for GET"
            )
        event = decode(raw, pairs) if decode else None
        self._check_new(claims, now)
        return claims, event

    def _query(self, query: Query, headers: Headers, require_hash: bool) -> tuple[Claims, Pairs]:
        claims, now = self._verified(_request.header_pairs(headers))
        pairs = _request.query_pairs(query)
        expected = _request.query_hashes(pairs)
        given = claims.get("payload_hash")
        if given is None and require_hash:
            raise BodyMismatchError(
                "the token does not cover the parameters, as it has no payload_hash; require_hash=False accepts it",
                "payload_hash_missing",
            )
        if given is not None and not any(_equal(candidate, given) for candidate in expected):
            raise BodyMismatchError("the token belongs to other parameters: pass the raw query string as it arrived")
        self._check_new(claims, now)
        return claims, pairs

    def _verified(self, headers: Pairs) -> tuple[Claims, float]:
        """Check everything about the token itself; return its claims and the time of the check."""
        now = self._clock()
        try:
            token = _request.bearer_token(headers)
            claims = jws.verify(token, "HS256", self._secrets_for(lambda: jws.read(token)[1].get("api_key")))
            jws.check_times(claims, now, 0, self._future_skew)
            known = _known(claims)
        except TokenError as error:
            raise _ERRORS.get(error.reason, MalformedWebhookError)(str(error), error.reason) from None
        self._check_account(known)
        if self._max_age is not None:
            issued = known.get("iat")
            if issued is None:
                raise MalformedWebhookError("the token does not say when it was issued (claim iat)", "missing_claim")
            self._check_age(issued, now, "token")
        return known, now

    def _secrets_for(self, api_key: Callable[[], object]) -> Sequence[bytes]:
        if isinstance(self._secrets, list):
            return self._secrets
        # Not proved yet, and only used to choose among our own secrets: a lie leads to a secret that does not fit.
        key = api_key()
        secrets = self._secrets.get(key) if isinstance(key, str) else None
        if secrets is None:
            raise WrongAccountError("there is no secret for the API key of the webhook")
        return secrets

    def _check_account(self, claims: Claims) -> None:
        if claims.get("iss", ISSUER) != ISSUER:
            raise WrongAccountError(f"the token was not issued by {ISSUER}", "wrong_issuer")
        if self._api_keys is not None and claims.get("api_key") not in self._api_keys:
            raise WrongAccountError("the token is for another account, or for none (claim api_key)")
        if self._application_ids is not None and claims.get("application_id") not in self._application_ids:
            raise WrongAccountError(
                "the token is for another application, or for none (claim application_id)", "wrong_application"
            )

    def _check_age(self, issued: float, now: float, what: str) -> None:
        if self._max_age is None:
            return
        age = now - issued
        if age > self._max_age:
            raise StaleWebhookError(f"the {what} is {age:.0f} s old: {self._max_age:g} s are accepted")
        if age < -self._future_skew:
            raise StaleWebhookError(
                f"the {what} is dated {-age:.0f} s ahead: {self._future_skew:g} s are accepted; check your clock",
                "from_the_future",
            )

    def _check_new(self, claims: Claims, now: float) -> None:
        if self._seen is None:
            return
        token_id = claims.get("jti")
        if not token_id:
            raise MalformedWebhookError("the token has no id (claim jti) to recognise a repetition by", "missing_claim")
        self._check_first(token_id, claims.get("iat", now), now)

    def _check_first(self, delivery_id: str, issued: float, now: float) -> None:
        """Refuse a delivery that was accepted before; the last check, so that no refused one is remembered."""
        if self._seen is None or self._max_age is None:
            return
        remaining = issued + self._max_age - now
        known: Any = self._seen(delivery_id, remaining + 1)  # its last moment still counts as fresh: one second more
        if hasattr(known, "__await__"):
            # True as any object is, it would have every delivery pass for a repetition and be dropped.
            if hasattr(known, "close"):
                known.close()
            raise SignatureError("seen must not be async: leave it out, verify, then ask your store for claims['jti']")
        if known:
            raise ReplayedWebhookError("the webhook was already accepted once: respond with 200 and do nothing")


def checked(
    verifier: Verifier, method: str | None, body: Body, headers: Headers, query: Query
) -> dict[str, Any] | WebhookError:
    """The event of a request, or why it is refused; a mistake of the program that receives it is raised."""
    try:
        return verifier.parse_query(query, headers) if method == "GET" else verifier.parse(body, headers)
    except WebhookInputError:
        raise
    except WebhookError as error:
        return error


def _secrets(secret: object) -> list[bytes] | dict[str, list[bytes]]:
    """One or several secrets as a list, or a mapping from API key to such lists."""
    if not isinstance(secret, Mapping):
        return _secret_list(secret)
    by_key = {key: _secret_list(value) for key, value in cast("Mapping[Any, object]", secret).items()}
    if not by_key:
        raise SignatureError("the mapping of signature secrets is empty")
    if not all(isinstance(key, str) for key in by_key):
        raise SignatureError("the mapping of signature secrets must have API keys, which are strings, as its keys")
    return by_key


def _secret_list(secret: object) -> list[bytes]:
    secrets = _several(secret)
    if not secrets:
        raise SignatureError("the list of signature secrets is empty")
    return [secret_bytes(single) for single in secrets]


def _names(setting: str, names: object) -> frozenset[str] | None:
    if names is None:
        return None
    accepted = [str(name) if isinstance(name, UUID) else name for name in _several(names)]
    if not accepted or "" in accepted:
        raise SignatureError(f"the {setting} to compare with is empty: pass None to compare none")
    if not all(isinstance(name, str) for name in accepted):
        raise SignatureError(f"the {setting} to compare with must be a string or several strings, not {names!r}")
    return frozenset(accepted)


def _several(given: Any) -> list[Any]:
    is_collection = isinstance(given, Collection) and not isinstance(given, (str, bytes))
    return [*cast("Any", given)] if is_collection else [given]


def _known(claims: Mapping[str, Any]) -> Claims:
    """See that the known claims have their types; a null counts as absent."""
    present = {name: value for name, value in claims.items() if value is not None}
    for name in ("jti", "iss", "payload_hash", "api_key", "application_id"):
        if not isinstance(present.get(name, ""), str):
            raise TokenError(f"the claim {name!r} of the token is not a string", "bad_claim")
    jws.numeric_date(present, "iat")
    return cast("Claims", present)


def _equal(expected: str, given: str) -> bool:
    # Bytes, since compare_digest refuses text that is not ASCII; what is not ASCII cannot be equal anyhow.
    return hmac.compare_digest(expected.encode(), given.lower().encode("ascii", "replace"))
