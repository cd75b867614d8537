"""Control a sandbox from a program, and wait for what it should receive or send. Works in-process and over HTTP."""

from __future__ import annotations

import asyncio
import base64
import difflib
import json
import os
import re
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, TypeAlias, TypeVar, cast
from urllib.parse import quote, urlencode

import httpx

from vonage_sandbox.exchange import Doc, is_doc

C = TypeVar("C", bound="Control")
CallLike: TypeAlias = "str | Mapping[str, Any]"
"""A call: its id, the response of `create_call`, or the call as the sandbox shows it."""
Wanted: TypeAlias = "str | re.Pattern[str] | Callable[[Any], object] | None"
"""What a member should be: a value, a pattern that is found in it, or a function that returns whether it is right. For
an object, such as the `payload` of a webhook, only the members that you name are compared."""

FIELDS: Mapping[str, frozenset[str]] = {
    "messages": frozenset({
        "api", "application_id", "callback", "chain", "channel", "client_ref", "content", "count", "created_at",
        "direction", "encoding", "error", "from", "history", "id", "message_type", "network", "parts", "plan",
        "position", "price", "redacted", "reply_to", "status", "text", "to", "ttl", "verification_id",
        "wants_receipt", "webhook_url", "workflow",
    }),
    "calls": frozenset({
        "action", "advanced_machine_detection", "answer_method", "answer_url", "application_id", "authorization",
        "can_hear", "can_speak", "conversation_uuid", "created_at", "direction", "duration", "earmuffed", "end_time",
        "ends_conversation", "event_url", "from", "history", "id", "keys_to", "length_timer", "listening",
        "machine_detection", "muted", "ncco", "network", "order", "other_leg", "parent", "playing", "price", "rate",
        "reason", "recordings", "redacted", "ringing_timer", "said", "socket", "start_time", "status", "synchronous",
        "to", "waiting",
    }),
    "requests": frozenset({
        "answer", "application_id", "at", "body", "example", "fault", "headers", "id", "method", "operation", "path",
        "problems", "query", "resource", "seconds", "status", "verdict",
    }),
    "webhooks": frozenset({
        "application_id", "attempts", "created_at", "id", "late", "method", "name", "order", "payload", "reason",
        "redelivery_of", "sign", "status", "style", "url", "voice",
    }),
}  # fmt: skip
"""What the entries of collections have; a name besides is a slip of whoever waits."""
TIMEOUT = 5.0
GRACE = 0.5
"""Seconds that are waited in any case: what is over may still be followed by another try of the program's."""
ENDS: Mapping[str, tuple[str, ...]] = {
    "messages": ("delivered", "read", "rejected", "undeliverable", "failed", "expired"),
    "calls": ("completed", "busy", "rejected", "unanswered", "timeout", "failed", "cancelled"),
    "webhooks": ("delivered", "failed", "missing", "no_address", "refused"),
}
"""The statuses after which nothing more comes of a thing."""
POLL = 0.01
SHOWN = 10


class SandboxError(Exception):
    """The sandbox refused a request; the message says why."""


class WaitTimeoutError(SandboxError, AssertionError):
    """What was waited for did not come in time. The message says what did, and what came nearest."""


class CountError(SandboxError, AssertionError):
    """There were more or fewer requests than there should be."""


NotSeenError = WaitTimeoutError
"""The old name of `WaitTimeoutError`."""


class Control:
    """The control API of a sandbox.

    Args:
        http: A client whose `base_url` is the sandbox.

    Example:
        with connect("http://127.0.0.1:4010") as control:
            control.wait_for_message(to="447700900000", text="code")
    """

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def close(self) -> None:
        """Close the connections; `with` does it."""
        self._http.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # What the sandbox has, the newest first

    @property
    def messages(self) -> list[Doc]:
        """All messages, outbound and inbound."""
        return self._list("messages")

    @property
    def calls(self) -> list[Doc]:
        """All legs of calls."""
        return self._list("calls")

    @property
    def verifications(self) -> list[Doc]:
        """All verifications."""
        return self._list("verifications")

    @property
    def requests(self) -> Requests:
        """The requests that came in, with what validation said: `verdict` and `problems`.

        Called, it gives those that fit, and can check how many: `sandbox.requests("send_sms", count=2)`.
        """
        return Requests(self._list("requests"))

    @property
    def resources(self) -> list[Doc]:
        """What the APIs keep that have no list here of their own: `api`, `collection`, `key`, `data`."""
        return self._list("resources")

    @property
    def webhooks(self) -> list[Doc]:
        """The webhooks with their deliveries: `name`, `url`, `payload`, `status`, `attempts`."""
        return self._list("webhooks")

    @property
    def codes(self) -> Codes:
        """The codes of verifications, by phone number (or address) and by request id."""
        return Codes(self._list("verifications"))

    # Waiting

    def wait_for_message(
        self,
        *,
        to: Wanted = None,
        text: Wanted = None,
        timeout: float = TIMEOUT,
        **fields: Any,
    ) -> Doc:
        """Wait for a message, and return it.

        Args:
            to: The recipient.
            text: A part of its text. Each argument can also be a pattern, or a function that returns whether it is
                right.
            timeout: Seconds to wait.
            fields: Further members, such as `channel="whatsapp"` or `status="delivered"`; write `from_` for `from`.

        Raises:
            WaitTimeoutError: There was no such message in time.
        """
        return self._wait("messages", {"to": to, "text": text, **fields}, timeout)

    def wait_for_call(self, *, to: Wanted = None, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """Wait for a call, for example with `status="answered"`; like `wait_for_message`."""
        return self._wait("calls", {"to": to, **fields}, timeout)

    def wait_for_webhook(self, name: str | None = None, *, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """Wait until a webhook is delivered, or has the `status` that you name; like `wait_for_message`."""
        return self._wait("webhooks", {"name": name, "status": "delivered", **fields}, timeout)

    def wait_for_request(self, operation: str | None = None, *, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """Wait for a request for an operation; like `wait_for_message`."""
        return self._wait("requests", {"operation": operation, **fields}, timeout)

    # The same in an event loop, which goes on meanwhile

    async def await_message(
        self, *, to: Wanted = None, text: Wanted = None, timeout: float = TIMEOUT, **fields: Any
    ) -> Doc:
        """As `wait_for_message`, awaited."""
        return await self._await("messages", {"to": to, "text": text, **fields}, timeout)

    async def await_call(self, *, to: Wanted = None, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """As `wait_for_call`, awaited."""
        return await self._await("calls", {"to": to, **fields}, timeout)

    async def await_webhook(self, name: str | None = None, *, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """As `wait_for_webhook`, awaited."""
        return await self._await("webhooks", {"name": name, "status": "delivered", **fields}, timeout)

    async def await_request(self, operation: str | None = None, *, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """As `wait_for_request`, awaited."""
        return await self._await("requests", {"operation": operation, **fields}, timeout)

    async def await_idle(self, timeout: float = 30.0) -> None:
        """As `wait_until_idle`, awaited."""
        await asyncio.to_thread(self.wait_until_idle, timeout)

    # What people do

    def reply(self, message: CallLike, text: str | None = None, **content: Any) -> Doc:
        """Reply to a message from the phone that received it; returns the inbound message.

        Args:
            message: The message, or its id.
            text: The text.
            content: `message_type` and `content`, for anything but text.
        """
        return self._post(f"messages/{_id(message)}/reply", text=text, **content)

    def receive(self, *, to: str, from_: str, text: str | None = None, channel: str = "sms", **content: Any) -> Doc:
        """Send a message to one of your numbers or senders, as a person would; returns it."""
        return self._post("messages", channel=channel, to=to, text=text, **{"from": from_}, **content)

    def call(self, *, to: str, from_: str) -> Doc:
        """Call one of your numbers, as a person would; returns the call."""
        return self._post("calls", to=to, **{"from": from_})

    def answer_call(self, call: CallLike | None = None) -> Doc:
        """Answer a call, by default the latest; does nothing if it is already answered."""
        return self._act(call, "answer")

    def reject_call(self, call: CallLike | None = None, status: str = "rejected") -> Doc:
        """Do not answer a call, by default the latest: `rejected`, `busy`, `unanswered` and so on."""
        return self._act(call, "reject", status=status)

    def press(self, call: CallLike, digits: str | None = None) -> Doc:
        """Press keys: `press(call, "1#")`, or `press("1#")` in the latest call."""
        if digits is None:
            return self._act(None, "press", digits=call)
        return self._act(call, "press", digits=digits)

    def say(self, call: CallLike, text: str | None = None) -> Doc:
        """Speak: `say(call, "opening hours")`, or `say("opening hours")` in the latest call."""
        if text is None:
            return self._act(None, "say", text=call)
        return self._act(call, "say", text=text)

    def audio(self, call: CallLike | None = None) -> bytes:
        """The sound that the program behind a WebSocket leg has sent so far, as a WAV file.

        Args:
            call: The leg, or the call that is connected to it; as a rule the latest.
        """
        return self._bytes(f"calls/{'latest' if call is None else _id(call)}/audio")

    def play(self, call: CallLike, wav: bytes) -> Doc:
        """Let the program behind a WebSocket leg hear a WAV file in place of silence: one channel of 16 bits, at the
        rate of the leg.
        """
        return self._act(call, "play", wav=base64.b64encode(wav).decode())

    def socket(self, call: CallLike | None = None) -> Doc:
        """What has gone over a WebSocket leg: `frames_sent`, `bytes_heard`, and the `texts` of the program."""
        shown: Doc = self._ask("GET", f"calls/{'latest' if call is None else _id(call)}/socket")
        return shown

    def hang_up(self, call: CallLike | None = None) -> Doc:
        """Hang up a call, by default the latest."""
        return self._act(call, "hang_up")

    # Time, behaviour and faults

    def advance(self, thing: float | Mapping[str, Any], status: str | None = None) -> Doc:
        """Skip time, in seconds (`advance(60)` is a minute), or take one message or call to its next step."""
        if isinstance(thing, (int, float)):
            return self._post("time/advance", seconds=thing)
        if "conversation_uuid" in thing:
            return self._act(thing, "advance")
        return self._post(f"messages/{_id(thing)}/advance", status=status)

    def wait_until_idle(self, timeout: float = 30.0) -> None:
        """Wait until every message and call has gone as far as it goes, and every webhook is delivered.

        Args:
            timeout: Seconds to wait.

        Raises:
            WaitTimeoutError: The sandbox was not idle in time.
        """
        if not self._post("wait_until_idle", timeout=timeout)["idle"]:
            under_way = [hook for hook in self.webhooks if hook["status"] in ("queued", "retrying")]
            raise WaitTimeoutError(
                f"the sandbox was not idle within {timeout:g} s; undelivered: {_count(under_way, 'webhook')}"
            )

    def settle(self, timeout: float = 30.0) -> None:
        """The old name of `wait_until_idle`."""
        self.wait_until_idle(timeout)

    def behave(self, to: str, **how: Any) -> Doc:
        """Set how a recipient behaves from now on.

        Args:
            to: The number or address; `*` for all.
            how: `message="rejected"`, `call="busy"`, `verify="user_rejected"`, `error="1240"`, and `pace`: `immediate`,
                `manual` or seconds per step. For network APIs `sim_swapped=36` (hours ago) and
                `network="unsupported"` or `"other_number"`.
        """
        return self._post("behaviours", to=to, **how)

    def fail(self, operation: str | None = None, **how: Any) -> Doc:
        """Make an operation fail, or with `webhook="message_status"` a webhook.

        Args:
            operation: The operation by id, such as `send_sms`; `*` for all.
            how: `status`, `body`, `headers`, `retry_after`, `delay`, `drop="before"` or `"after"`; for webhooks `late`,
                `doubled`, `missing`; and `times` and `probability`.
        """
        return self._post("faults", operation=operation, **how)

    def change(self, resource: CallLike, **fields: Any) -> Doc:
        """Change what an API keeps, as when a review ends: `change(brand["brand_id"], identity_status="VERIFIED")`.

        Args:
            resource: Its id, as its API shows it; `latest` is the newest.
            fields: Its fields with their new values. The webhook for it is sent, where there is one.
        """
        changed: Doc = self._ask("PATCH", f"resources/{_id(resource)}", fields)
        return changed

    def settings(self, **changes: Any) -> Doc:
        """Change settings, such as `messages="manual"` or `dr_callback_url=...`; returns all settings."""
        settings: Doc = self._ask("PATCH", "settings", changes)
        return settings

    def stub(self, operation: str, body: Any = None, *, status: int = 200, **how: Any) -> Doc:
        """Answer an operation with something of your own.

        Args:
            operation: The operation by id, such as `get_balance`.
            body: The answer: JSON data, or a string.
            status: Its status.
            how: `headers`, `delay`, `times`, and `when={"to": "447700900000"}` for requests with these members only.

        Example:
            sandbox.stub("get_balance", {"value": 0.02, "autoReload": False})
        """
        return self._post("faults", operation=operation, body=body, status=status, **how)

    def trigger(self, webhook: str, payload: Mapping[str, Any] | None = None, *, url: str | None = None) -> Doc:
        """Send a webhook by itself, without what would cause it: the example of its description, signed.

        Args:
            webhook: Its name, such as `message_status`.
            payload: Members that are to be other than in the example.
            url: Where to. Default: where the platform would send it.
        """
        return self._post("webhooks", name=webhook, payload=dict(payload or {}), url=url)

    def save_recording(self, path: str | os.PathLike[str]) -> None:
        """Write all requests and answers so far to a file, secrets left out; `replay` answers from it."""
        text = json.dumps(self._ask("GET", "recording"), indent=1, ensure_ascii=False)
        Path(path).write_text(text, encoding="utf-8")

    def replay(self, path: str | os.PathLike[str]) -> int:
        """Answer requests as in a recording, each once and in their order; returns how many there are."""
        try:
            recording: Any = json.loads(Path(path).read_text(encoding="utf-8"))
        except ValueError as error:
            raise SandboxError(f"{path} is not a recording: {error}") from None
        return int(self._ask("POST", "recording", recording)["answers"])

    def redeliver(self, webhook: CallLike) -> Doc:
        """Deliver a webhook again; returns the new entry in the log."""
        return self._post(f"webhooks/{_id(webhook)}/redeliver")

    def reset(self) -> None:
        """Reset the sandbox to its initial state."""
        self._post("reset")

    def watch(self, kind: str) -> Iterator[tuple[str, Doc]]:
        """What happens from now on to one kind of thing, `request`, `webhook`, `message`, `call`: how it changed
        (`added`, `changed`, `removed`) and the thing. Over the network only; ends with the sandbox.
        """
        with self._http.stream("GET", "/_sandbox/events", timeout=None) as answer:
            if answer.status_code != 200:
                answer.read()
                raise SandboxError(_detail(answer))
            for line in answer.iter_lines():
                if line.startswith("data: "):
                    event: Doc = json.loads(line[6:])
                    if event["kind"] == kind:
                        yield event["action"], event["item"]

    # Asking

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """Ask the control API for what has no method here; `path` begins behind `/_sandbox/`.

        Raises:
            SandboxError: It says no.
        """
        return self._ask(method, path, body)

    def _ask(self, method: str, path: str, body: Mapping[str, Any] | None = None, *, raw: bool = False) -> Any:
        if self._http.is_closed:
            raise SandboxError("the sandbox is closed: ask it before its `with` block ends")
        given = None if body is None else {name: value for name, value in body.items() if value is not None}
        try:
            answer = self._http.request(method, f"/_sandbox/{path}", json=given)
        except httpx.HTTPError as error:
            raise SandboxError(f"the sandbox at {self._http.base_url} cannot be reached: {error}") from error
        if answer.status_code >= 400:
            raise SandboxError(_detail(answer))
        return answer.content if raw else answer.json()

    def _bytes(self, path: str) -> bytes:
        content: bytes = self._ask("GET", path, raw=True)
        return content

    def _post(self, path: str, **body: Any) -> Doc:
        answer: Doc = self._ask("POST", path, body)
        return answer

    def _list(self, collection: str, **wanted: str) -> list[Doc]:
        query = f"?{urlencode(wanted)}" if wanted else ""
        items: list[Doc] = self._ask("GET", f"{collection}{query}")["items"]
        return items

    def _act(self, call: CallLike | None, what: str, **body: Any) -> Doc:
        return self._post(f"calls/{'latest' if call is None else _id(call)}/{what}", **body)

    def _wait(self, collection: str, wanted: Mapping[str, Any], timeout: float) -> Doc:
        look = self._look(collection, wanted, timeout)
        while (thing := look()) is None:
            time.sleep(POLL)
        return thing

    async def _await(self, collection: str, wanted: Mapping[str, Any], timeout: float) -> Doc:
        look = self._look(collection, wanted, timeout)
        while (thing := await asyncio.to_thread(look)) is None:  # noqa: ASYNC110  the sandbox may be far away
            await asyncio.sleep(POLL)
        return thing

    def _look(self, collection: str, wanted: Mapping[str, Any], timeout: float) -> Callable[[], Doc | None]:
        """A function that looks once for a thing, and fails where waiting any longer is of no use."""
        fields = {name.removesuffix("_"): value for name, value in wanted.items() if value is not None}
        _check_names(collection, fields)
        started = time.monotonic()

        def look() -> Doc | None:
            found = self._list(collection)
            for thing in found:
                if not any(True for _ in _differences(thing, fields)):
                    return thing
            waited = time.monotonic() - started
            if waited >= timeout:
                raise WaitTimeoutError(_explain(collection, found, fields, f"within {timeout:g} s") + _hint())
            if waited >= GRACE and (why := _over(collection, found, fields)):
                raise WaitTimeoutError(_explain(collection, found, fields, f"and none will: {why}"))
            return None

        return look


class Requests(list[Doc]):
    """The requests that came in, the newest first."""

    def __call__(self, operation: str | None = None, *, count: int | None = None, **fields: Any) -> Requests:
        """Those for an operation, with the wanted members.

        Args:
            operation: The operation by id.
            count: How many there have to be.
            fields: Members, as for `wait_for_request`: `verdict="ok"`, `body={"to": "447700900000"}`.

        Raises:
            CountError: There are more, or fewer.
        """
        given = {"operation": operation, **fields}
        wanted = {name.removesuffix("_"): value for name, value in given.items() if value is not None}
        _check_names("requests", wanted)
        fits = Requests(each for each in self if not any(True for _ in _differences(each, wanted)))
        if count is not None and len(fits) != count:
            lines = "".join(f"\n  {_line(each)}" for each in self[:SHOWN])
            raise CountError(f"{_count(fits, 'request')} came, not {count}; all requests:{lines or ' none'}")
        return fits


class Codes:
    """Codes by phone number, address or request id; the newest if there are several."""

    def __init__(self, verifications: list[Doc]) -> None:
        self._verifications = verifications

    def __getitem__(self, key: str) -> str:
        code = self.get(key)
        if code is None:
            known = ", ".join(sorted({each["to"] for each in self._verifications})) or "nobody"
            raise KeyError(f"no code was sent to {key}; codes were sent to {known}")
        return code

    def get(self, key: str, otherwise: str | None = None) -> str | None:
        """The code, or a default if there is none."""
        for verification in self._verifications:
            if key in (verification["id"], verification["to"]):
                return _code(verification) or otherwise
            for step in verification["steps"]:
                if step["to"] == key and "code" in step:
                    return str(step["code"])
        return otherwise

    def __repr__(self) -> str:
        return repr({each["to"]: _code(each) for each in self._verifications})


def connect(url: str) -> Control:
    """Control a sandbox in another process, such as one started with `vonage-sandbox`."""
    return Control(httpx.Client(base_url=url, timeout=60, trust_env=False))


def _id(thing: CallLike) -> str:
    """The id of a thing as programs hold it."""
    if isinstance(thing, str):
        return quote(thing, safe="")
    for name in ("id", "uuid", "message_uuid"):
        if name in thing:
            return quote(str(thing[name]), safe="")
    parts: Any = thing.get("messages")
    if parts:
        return quote(str(parts[0]["message-id"]), safe="")
    raise SandboxError("this is neither an id nor anything that has one")


def _code(verification: Doc) -> str | None:
    step: Doc = verification["steps"][max(verification["step"], 0)]
    code: Any = step.get("code")
    return None if code is None else str(code)


def _detail(answer: httpx.Response) -> str:
    try:
        return str(answer.json()["detail"])
    except (ValueError, KeyError, TypeError):
        return f"the sandbox answered {answer.status_code}"


def _differences(thing: Doc, wanted: Mapping[str, Any]) -> Iterator[str]:
    """What a thing has otherwise than wanted, in words."""
    for name, value in wanted.items():
        has = _plain(thing.get(name))
        if not _fits(name, has, value):
            yield f"{name} is {has!r}"


def _plain(value: Any) -> Any:
    """The number of a phone in place of the phone, so that calls and messages are looked for alike."""
    if is_doc(value):
        return next((value[name] for name in ("number", "user", "uri", "extension") if name in value), value)
    return value


def _fits(name: str, has: Any, wanted: Any) -> bool:
    if isinstance(wanted, re.Pattern):
        return isinstance(has, str) and re.search(cast("re.Pattern[str]", wanted), has) is not None
    if callable(wanted):
        try:
            return bool(wanted(has))
        except (LookupError, TypeError, AttributeError):
            return False  # a function for one kind of thing, asked about another
    if is_doc(wanted) and is_doc(has):
        return all(_fits("", has.get(inner), value) for inner, value in wanted.items())
    if name == "text":
        return isinstance(has, str) and str(wanted) in has
    return bool(has == wanted)


def _check_names(collection: str, wanted: Mapping[str, Any]) -> None:
    """Refuse names that nothing of a collection has: a wait for one would never end.

    Raises:
        SandboxError: There is one.
    """
    known = FIELDS[collection]
    for name in wanted:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"they have {', '.join(sorted(known))}"
            raise SandboxError(f"{collection} have nothing called {name!r}; {hint}")


def _over(collection: str, found: list[Doc], wanted: Mapping[str, Any]) -> str | None:
    """Why nothing that is there can become what is wanted any more; None if something may.

    Only where a thing is all that was wanted but for its status, and has ended with another one.
    """
    others = {name: value for name, value in wanted.items() if name != "status"}
    meant = [thing for thing in found if not any(True for _ in _differences(thing, others))]
    if "status" not in wanted or not others or not meant:
        return None
    ended = [thing for thing in meant if thing["status"] in ENDS.get(collection, ())]
    return f"it ended as {ended[0]['status']}" if len(ended) == len(meant) else None


def _explain(collection: str, found: list[Doc], wanted: Mapping[str, Any], when: str) -> str:
    asked = ", ".join(f"{name} {_words(value)}" for name, value in wanted.items())
    lines = [f"no {collection[:-1]}{' with ' if asked else ''}{asked} came {when}"]
    if not found:
        return f"{lines[0]}; no {collection[:-1]} came at all"
    ranked = sorted(found, key=lambda thing: len(list(_differences(thing, wanted))))
    lines.append(f"nearest: {_line(ranked[0])}, but {' and '.join(_differences(ranked[0], wanted))}")
    lines.append(f"{_count(found, collection[:-1])} came:")
    lines += [f"  {_line(thing)}" for thing in found[:SHOWN]]
    return "\n".join(lines)


def _hint() -> str:
    """A word to those who wait in an event loop that their own program needs."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return ""
    return (
        "\nthe event loop stood still meanwhile: if what should have come needs it, "
        "wait with `await asyncio.to_thread(sandbox.wait_for_message, to=...)`"
    )


def _words(wanted: Any) -> str:
    """What was wanted, in words; a function by its name."""
    if isinstance(wanted, re.Pattern):
        return f"matching {cast('re.Pattern[str]', wanted).pattern!r}"
    return f"that {getattr(wanted, '__name__', 'a function')} accepts" if callable(wanted) else repr(wanted)


def _line(thing: Doc) -> str:
    """A thing in one line."""
    names = (
        "direction",
        "channel",
        "name",
        "operation",
        "method",
        "path",
        "from",
        "to",
        "text",
        "url",
        "status",
        "reason",
        "payload",
    )
    shown = [f"{name}={_plain(thing[name])!r}" for name in names if thing.get(name) is not None]
    return " ".join(shown)[:300]


def _count(things: list[Doc], word: str) -> str:
    return f"{len(things)} {word}{'' if len(things) == 1 else 's'}"
