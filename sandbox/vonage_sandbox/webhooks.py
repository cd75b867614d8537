"""Calling back: webhooks in order, signed as the platform signs them, with retries and a log of every try.

Webhooks that belong together (all those of one call, for one) go out one after the other; the others side by side.
"""

from __future__ import annotations

import logging
import ssl
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias
from urllib.parse import parse_qsl, urlencode

import httpx

from vonage import signature, webhooks
from vonage_sandbox.exchange import Doc, to_json
from vonage_sandbox.options import host_of

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

log: logging.Logger = logging.getLogger("vonage_sandbox")

Style: TypeAlias = Literal["json", "form", "query"]

LARGEST_ANSWER = 256 * 1024
WORKERS = 8
GATEWAY_TROUBLE = (429, 502, 503, 504)
"""The statuses after which a voice webhook is tried once more."""


class Received(NamedTuple):
    """What a receiver answered."""

    status: int
    body: bytes

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300


@dataclass
class Webhook:
    """One webhook to be delivered.

    Attributes:
        name: Which webhook of the descriptions it is, such as `message_status`.
        url: Where it goes; None where nobody has set an address.
        payload: What it carries.
        order: Webhooks of the same order go out one after the other.
        method, style: How it goes: as JSON, as a form, or in the query.
        sign: Whether it carries a token (`jwt`), SMS parameters (`sms`) or nothing (None).
        application_id: The application that the token names.
        voice: Whether the rules for retries are those of calls.
        then: Called with the last answer, or None, once there is nothing left to try.
    """

    name: str
    url: str | None
    payload: Doc
    order: str
    method: str = "POST"
    style: Style = "json"
    sign: Literal["jwt", "sms"] | None = "jwt"
    application_id: str | None = None
    voice: bool = False
    then: Callable[[Received | None], None] | None = None


class Queue:
    """Delivers webhooks without keeping anybody waiting."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._lines: dict[str, deque[tuple[Webhook, Doc]]] = {}
        self._asleep: set[str] = set()
        """Lines that wait until the first webhook in them is tried again."""
        self._workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="vonage-sandbox-webhook")
        self._client: httpx.Client | None = None
        self._closed = False

    @property
    def idle(self) -> bool:
        """Whether nothing waits to be delivered."""
        return not self._lines

    @property
    def busy(self) -> bool:
        """Whether something is being delivered right now; what waits to be tried again does not count."""
        return len(self._lines) > len(self._asleep)

    def send(self, hook: Webhook) -> Doc:
        """Have a webhook delivered, unless a fault keeps it back; returns its entry in the log."""
        fault = self._platform.faults.for_webhook(hook.name, hook.payload)
        entry = self._log(hook)
        if fault is not None and fault["missing"]:
            return self._end(hook, entry, "missing", None)
        if fault is not None and fault["late"]:
            self._change(entry, late=fault["late"])
            self._platform.scheduler.step(fault["late"], lambda: self._line_up(hook, entry))
        else:
            self._line_up(hook, entry)
        if fault is not None and fault["doubled"]:
            again = replace(hook, then=None)
            self._line_up(again, self._log(again))
        return entry

    def redeliver(self, entry: Doc) -> Doc:
        """Deliver a webhook once more, signed anew; returns the new entry in the log."""
        names = ("name", "url", "payload", "order", "method", "style", "sign", "application_id", "voice")
        fields: Doc = {name: entry.get(name) for name in names}
        hook = Webhook(**fields)
        again = self._log(hook)
        self._change(again, redelivery_of=entry["id"])
        self._line_up(hook, again)
        return again

    def clear(self) -> None:
        """Forget what has not gone out yet."""
        self._lines.clear()
        self._asleep.clear()

    def close(self) -> None:
        """Stop delivering."""
        self._closed = True
        self._lines.clear()
        self._workers.shutdown(wait=False, cancel_futures=True)
        if self._client is not None:
            self._client.close()

    def _log(self, hook: Webhook) -> Doc:
        entry: Doc = {
            "id": self._platform.ids.uuid(),
            "name": hook.name,
            "url": hook.url,
            "method": hook.method,
            "style": hook.style,
            "sign": hook.sign,
            "application_id": hook.application_id,
            "voice": hook.voice,
            "order": hook.order,
            "payload": hook.payload,
            "status": "queued",
            "attempts": [],
            "created_at": self._platform.clock.iso(),
        }
        return self._platform.store.webhooks.add(entry)

    def _change(self, entry: Doc, **fields: Any) -> Doc:
        return self._platform.store.webhooks.change(entry, **fields)

    def _end(self, hook: Webhook, entry: Doc, status: str, received: Received | None, why: str | None = None) -> Doc:
        self._change(entry, status=status, reason=why)
        if hook.then is not None:
            hook.then(received)
        return entry

    def _line_up(self, hook: Webhook, entry: Doc) -> None:
        line = self._lines.get(hook.order)
        if line is not None:
            line.append((hook, entry))
        else:
            self._lines[hook.order] = deque([(hook, entry)])
            self._submit(hook.order)

    def _submit(self, order: str) -> None:
        if not self._closed:
            self._workers.submit(self._work, order)

    def _wake(self, order: str) -> None:
        self._asleep.discard(order)
        self._submit(order)

    def _work(self, order: str) -> None:
        """Deliver what stands first in a line, and go on until it is empty or has to wait for a retry."""
        platform = self._platform
        while True:
            with platform.lock:
                line = self._lines.get(order)
                if not line:
                    return
                hook, entry = line[0]
            try:
                received, attempt, final = self._try(hook)
            except Exception as error:
                log.exception("a webhook of the sandbox could not be made")
                received, attempt, final = None, {"error": type(error).__name__}, "failed"
            with platform.lock:
                if self._lines.get(order) is not line:
                    return  # the sandbox was reset in the meantime
                entry["attempts"].append(attempt)
                wait = None if final else self._wait(hook, entry, received)
                if wait is not None:
                    self._change(entry, status="retrying")
                    self._asleep.add(order)
                    platform.scheduler.step(wait, lambda: self._wake(order))
                    return
                good = received is not None and received.good
                self._finish(hook, entry, final or ("delivered" if good else "failed"), received, attempt.get("error"))
                line.popleft()
                if not line:
                    del self._lines[order]
                platform.scheduler.changed.notify_all()
                if not line:
                    return

    def _finish(self, hook: Webhook, entry: Doc, status: str, received: Received | None, why: str | None) -> None:
        try:
            self._end(hook, entry, status, received, why)
        except Exception:
            log.exception("what follows a webhook failed")

    def _wait(self, hook: Webhook, entry: Doc, received: Received | None) -> float | None:
        """Seconds until the next try, None if there is none."""
        if received is not None and (received.good or (hook.voice and received.status not in GATEWAY_TROUBLE)):
            return None
        waits = self._platform.options.webhook_retries[: 1 if hook.voice else None]
        tried = len(entry["attempts"])
        return waits[tried - 1] if tried <= len(waits) else None

    def _try(self, hook: Webhook) -> tuple[Received | None, Doc, str | None]:
        """Send a webhook once: what came back, the entry for the log, and how it ended if no retry can help."""
        attempt: Doc = {"at": self._platform.clock.iso()}
        if not hook.url:
            return None, {**attempt, "error": "no address is set for this webhook"}, "no_address"
        host = host_of(hook.url)
        if not self._platform.options.may_reach(host):
            why = f"{host or repr(hook.url)} is not this machine: allow it with --allow-webhook-host or webhook_hosts"
            return None, {**attempt, "error": why}, "refused"
        start = time.perf_counter()
        try:
            received = self._send(self._request(hook))
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            attempt["error"] = f"{type(error).__name__}: {error}"[:300]
            return None, attempt, None
        attempt["status"] = received.status
        attempt["seconds"] = round(time.perf_counter() - start, 4)
        attempt["answer"] = received.body[:2000].decode("utf-8", "replace")
        return received, attempt, None

    def _send(self, request: httpx.Request) -> Received:
        # A token keeps its place: of an address with user and password, httpx would put those there.
        own = httpx.Auth() if "authorization" in request.headers else httpx.USE_CLIENT_DEFAULT
        answer = self._http().send(request, stream=True, auth=own)
        try:
            body = b""
            for chunk in answer.iter_bytes():
                body += chunk
                if len(body) > LARGEST_ANSWER:
                    raise httpx.DecodingError(f"the answer is longer than {LARGEST_ANSWER} bytes")
            return Received(answer.status_code, body)
        finally:
            answer.close()

    def _http(self) -> httpx.Client:
        with self._platform.lock:
            if self._client is None:
                options = self._platform.options
                # Neither redirects nor proxies: a webhook goes where it was told to and nowhere else.
                self._client = httpx.Client(
                    transport=options.webhook_transport,
                    verify=_tls(),
                    timeout=options.webhook_timeout,
                    follow_redirects=False,
                    trust_env=False,
                )
            return self._client

    def _request(self, hook: Webhook) -> httpx.Request:
        account = self._platform.account
        secret = account["signature_secret"]
        payload = hook.payload
        if hook.sign == "sms" and self._platform.options.sms_signature is not None:
            payload = {name: value for name, value in payload.items() if name not in ("sig", "timestamp")}
            method = SMS_METHODS[self._platform.options.sms_signature]
            stamp = str(int(self._platform.clock.real()))
            payload = signature.signed({**payload, "timestamp": stamp}, secret, method)
        named: Doc = {
            "api_key": account["id"],
            "application_id": hook.application_id,
            "clock": self._platform.clock.real,
        }
        url = str(hook.url)
        if hook.style == "query":
            base, _, own = url.partition("?")
            pairs = parse_qsl(own, keep_blank_values=True) + [(name, as_text(value)) for name, value in payload.items()]
            headers = webhooks.sign_query(pairs, secret, **named) if hook.sign == "jwt" else {}
            return httpx.Request(
                hook.method, f"{base}?{urlencode(pairs)}", headers=headers | AGENT, extensions=self._limits()
            )
        if hook.style == "form":
            body, media_type = urlencode({name: as_text(value) for name, value in payload.items()}).encode(), FORM
        else:
            body, media_type = to_json(payload), "application/json"
        headers = webhooks.sign(body, secret, **named) if hook.sign == "jwt" else {}
        headers |= {"content-type": media_type, **AGENT}
        return httpx.Request(hook.method, url, content=body, headers=headers, extensions=self._limits())

    def _limits(self) -> dict[str, Any]:
        return {"timeout": httpx.Timeout(self._platform.options.webhook_timeout).as_dict()}


AGENT: Final = {"user-agent": "vonage-sandbox"}
FORM: Final = "application/x-www-form-urlencoded"
SMS_METHODS: Final[dict[str, str | None]] = {
    "md5hash": None, "md5": "md5", "sha1": "sha1", "sha256": "sha256", "sha512": "sha512",
}  # fmt: skip


@cache
def _tls() -> ssl.SSLContext:
    """How receivers prove themselves; made once, as that takes longer than to start a sandbox."""
    return ssl.create_default_context()


def as_text(value: Any) -> str:
    """A value as it stands in a query or form."""
    if isinstance(value, str):
        return value
    return "" if value is None else to_json(value).decode()
