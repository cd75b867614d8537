"""Control a sandbox from a program, and wait for what it should receive or send. Works in-process and over HTTP."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Iterator, Mapping
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

TIMEOUT = 5.0
POLL = 0.01
SHOWN = 10


class SandboxError(Exception):
    """The sandbox refused a request; the message says why."""


class WaitTimeoutError(SandboxError, AssertionError):
    """What was waited for did not come in time. The message says what did, and what came nearest."""


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
    def requests(self) -> list[Doc]:
        """The requests that arrived, with the result of validation: `verdict` and `problems`."""
        return self._list("requests")

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

    # What people with phones do

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
                `manual` or seconds per step.
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

    def redeliver(self, webhook: CallLike) -> Doc:
        """Deliver a webhook again; returns the new entry in the log."""
        return self._post(f"webhooks/{_id(webhook)}/redeliver")

    def reset(self) -> None:
        """Reset the sandbox to its initial state."""
        self._post("reset")

    # Asking

    def _ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        if self._http.is_closed:
            raise SandboxError("the sandbox is closed: ask it before its `with` block ends")
        given = None if body is None else {name: value for name, value in body.items() if value is not None}
        try:
            answer = self._http.request(method, f"/_sandbox/{path}", json=given)
        except httpx.HTTPError as error:
            raise SandboxError(f"the sandbox at {self._http.base_url} cannot be reached: {error}") from error
        if answer.status_code >= 400:
            raise SandboxError(_detail(answer))
        return answer.json()

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
        wanted = {name.removesuffix("_"): value for name, value in wanted.items() if value is not None}
        end = time.monotonic() + timeout
        while True:
            found = self._list(collection)
            for thing in found:
                if not any(True for _ in _differences(thing, wanted)):
                    return thing
            if time.monotonic() >= end:
                raise WaitTimeoutError(_explain(collection, found, wanted, timeout) + _hint())
            time.sleep(POLL)


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


def _explain(collection: str, found: list[Doc], wanted: Mapping[str, Any], timeout: float) -> str:
    asked = ", ".join(f"{name} {_words(value)}" for name, value in wanted.items())
    lines = [f"no {collection[:-1]}{' with ' if asked else ''}{asked} came within {timeout:g} s"]
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
