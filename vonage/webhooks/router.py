"""One address for all webhooks: each goes to the function for its kind, verified first.

    from vonage.webhooks import ReplayStore, WebhookRouter, events

    router = WebhookRouter(secret=SIGNATURE_SECRET, seen=ReplayStore())

    @router.on(events.MESSAGE_STATUS)
    def status(event):
        print(event["message_uuid"], event["status"])

    @router.on(events.ANSWER)
    def answer(event):
        return [{"action": "talk", "text": "Hello"}]

`vonage.integrations` connects a router to FastAPI, Django, Flask and AWS Lambda; anything else calls `handle`, or
awaits `handle_async`, and answers with what comes back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any, Literal, TypeAlias, TypeVar, cast

from vonage._crypto.hidden import hide
from vonage.errors import ReplayedWebhookError, WebhookError, WebhookInputError
from vonage.signature import Method
from vonage.webhooks import events
from vonage.webhooks._functions import delivery_id, parse_sms
from vonage.webhooks._kind import Unpack, kind_of
from vonage.webhooks._marks import MARKS, SHARED
from vonage.webhooks._request import Body, Headers, Pairs, Query, header_pairs
from vonage.webhooks._verifier import Secrets, Verifier, VerifierSettings

__all__ = ["WebhookOutcome", "WebhookRouter"]

H = TypeVar("H", bound=Callable[..., Any])
Handler: TypeAlias = Callable[[Any], Any]
Result: TypeAlias = Literal["handled", "unhandled", "duplicate", "refused"]


@dataclass(frozen=True)
class WebhookOutcome:
    """What came of a webhook, and what to answer.

    Attributes:
        result: `handled` by a function; `unhandled`, as there is none for it; a `duplicate` of one that was handled; or
            `refused`, as it is not proved.
        status: The HTTP status to answer with.
        body: The body to answer with, JSON; empty where the function returned nothing.
        kind: The name of the webhook, such as `message_status`; None if it is not known.
        reason: Why it was refused, in one word.
    """

    result: Result
    status: int
    body: bytes = b""
    kind: str | None = None
    reason: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        """The headers to answer with."""
        return {"content-type": "application/json"} if self.body else {}


class WebhookRouter:
    """Verifies webhooks and calls the function for each kind.

    Args:
        secret: The signature secret, or several, as for `Verifier`.
        settings: As for `Verifier`: `max_age`, `seen`, `api_key`, `application_id` and so on.
        sms_signature_method: How the account signs the webhooks of the SMS API, see `parse_sms`.
        unsigned_sms: Whether webhooks of the SMS API are let in without a signature, as accounts have it by default.

    Raises:
        SignatureError: A setting cannot be used.
    """

    def __init__(
        self,
        secret: Secrets,
        *,
        sms_signature_method: Method = None,
        unsigned_sms: bool = False,
        **settings: Unpack[VerifierSettings],
    ) -> None:
        secret = hide(secret)
        self._verifier = Verifier(secret, **settings)
        self._seen = settings.get("seen")
        self._method = sms_signature_method
        self._unsigned_sms = unsigned_sms
        self._handlers: dict[str, Handler] = {}
        self._fallback: Handler | None = None

    def on(self, *kinds: events.Kind[object] | str) -> Callable[[H], H]:
        """Say which function gets events of some kinds.

        Args:
            kinds: Kinds of `vonage.webhooks.events`, or names of webhooks such as `archive_status`.

        Raises:
            ValueError: There is no such kind, or it has a function already.
        """
        names = [name for kind in kinds for name in _names_of(kind)]

        def register(function: H) -> H:
            for name in names:
                if name in self._handlers:
                    raise ValueError(f"there is a function for {name} already")
                self._handlers[name] = function
            return function

        return register

    def fallback(self, function: H) -> H:
        """Say which function gets all other events."""
        self._fallback = function
        return function

    def handle(self, method: str, body: Body, headers: Headers, query: Query = "") -> WebhookOutcome:
        """Verify a webhook, call its function, and say what to answer.

        Args:
            method: The HTTP method of the request.
            body: The raw body.
            headers: The headers.
            query: The raw query string.

        Returns:
            The answer, also for webhooks that are refused.

        Raises:
            Exception: Whatever the function raised. The webhook is forgotten first, so that the platform's next
                attempt is not taken for a duplicate.
        """
        pairs = header_pairs(headers)  # once: an iterator has them no second time
        found = self._find(method, body, pairs, query)
        if isinstance(found, WebhookOutcome):
            return found
        event, kind, function = found
        try:
            answer = function(event)
        except BaseException:
            self._forget(event, pairs)
            raise
        if isawaitable(answer):
            cast("Any", answer).close()
            raise TypeError(f"{function.__name__} is a coroutine function: await handle_async in place of handle")
        return _handled(kind, answer)

    async def handle_async(self, method: str, body: Body, headers: Headers, query: Query = "") -> WebhookOutcome:
        """As `handle`, for functions that may be coroutine functions."""
        pairs = header_pairs(headers)
        found = self._find(method, body, pairs, query)
        if isinstance(found, WebhookOutcome):
            return found
        event, kind, function = found
        try:
            answer = function(event)
            answer = await answer if isawaitable(answer) else answer
        except BaseException:
            self._forget(event, pairs)
            raise
        return _handled(kind, answer)

    def _find(
        self, method: str, body: Body, pairs: Pairs, query: Query
    ) -> WebhookOutcome | tuple[dict[str, Any], str | None, Handler]:
        try:
            event = self._verified(method.upper(), body, pairs, query)
        except ReplayedWebhookError:
            return WebhookOutcome("duplicate", 200)
        except WebhookInputError:
            raise  # the program's own mistake
        except WebhookError as error:
            return WebhookOutcome("refused", error.suggested_status, reason=error.reason)
        kind = kind_of(event)
        function = self._handlers.get(kind or "") or self._fallback
        return WebhookOutcome("unhandled", 200, kind=kind) if function is None else (event, kind, function)

    def _verified(self, method: str, body: Body, pairs: Pairs, query: Query) -> dict[str, Any]:
        if any(name == "authorization" and value.strip().lower().startswith("bearer") for name, value in pairs):
            verifier = self._verifier
            return verifier.parse_query(query, pairs) if method == "GET" else verifier.parse(body, pairs)
        raw = None if method == "GET" else body
        if self._unsigned_sms:
            event = parse_sms(raw, pairs, query=query, secret=False)
            if kind_of(event) in ("inbound_sms", "delivery_receipt") and "sig" not in event:
                return dict(event)
        return dict(self._verifier.parse_sms(raw, pairs, query=query, method=self._method))

    def _forget(self, event: Mapping[str, Any], pairs: Pairs) -> None:
        forget = getattr(self._seen, "forget", None)
        if forget is not None:
            forget(event["sig"].lower() if "sig" in event else delivery_id(pairs))

    def __repr__(self) -> str:
        return f"<WebhookRouter for {', '.join(sorted(self._handlers)) or 'nothing'}>"


def _names_of(kind: events.Kind[Any] | str) -> list[str]:
    if isinstance(kind, str):
        known = {name for name, *_ in MARKS}
        if kind not in known:
            raise ValueError(f"there is no webhook {kind!r}; there are {', '.join(sorted(known))}")
        return [kind]
    for name, value in vars(events).items():
        if value is kind:
            return SHARED.get(name.lower(), [name.lower()])
    raise ValueError("a kind of your own has no events: name the webhook, as router.on('message_status')")


def _handled(kind: str | None, answer: Any) -> WebhookOutcome:
    if answer is None:
        return WebhookOutcome("handled", 200, kind=kind)
    actions = answer.build_ncco() if hasattr(answer, "build_ncco") else answer
    return WebhookOutcome("handled", 200, json.dumps(actions).encode(), kind)
