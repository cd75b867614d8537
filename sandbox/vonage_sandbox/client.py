"""Control a sandbox from a program, and wait for what it should receive or send. Works in-process and over HTTP."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, TypeAlias, TypeVar
from urllib.parse import quote, urlencode

import httpx

from vonage_sandbox import matching
from vonage_sandbox.exchange import Doc, is_doc
from vonage_sandbox.matching import Wanted

C = TypeVar("C", bound="Control")
CallLike: TypeAlias = "str | Mapping[str, Any]"
"""A call: its id, the response of `create_call`, or the call as the sandbox shows it."""
TIMEOUT = 5.0
GRACE = 0.5
"""Seconds that are waited in any case: what is over may still be followed by another try of the program's."""
POLL = 0.01
PATIENCE = 30.0


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

    def call(self, *, to: str, from_: str, missed: bool = False) -> Doc:
        """Call one of your numbers, as a person would; returns the call.

        Args:
            to: Your number.
            from_: Who calls.
            missed: Whether they hang up before the call is answered.
        """
        return self._post("calls", to=to, missed=missed, **{"from": from_})

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
                f"the sandbox was not idle within {timeout:g} s; undelivered: {matching.count(under_way, 'webhook')}"
            )

    def settle(self, timeout: float = 30.0) -> None:
        """The old name of `wait_until_idle`."""
        self.wait_until_idle(timeout)

    def join(self, token: str, name: str | None = None) -> Doc:
        """Join a video session, as a person's browser does with a client token.

        Args:
            token: The token, from `client.video.generate_client_token(session_id)`.
            name: What the stream is called, if the role may publish one.

        Returns:
            The connection: `id`, `data`, `role`, its `stream`, and the `signals` that it has got.
        """
        return self._post("video/join", token=token, name=name)

    def leave(self, connection: CallLike) -> Doc:
        """Leave a video session; returns the connection, with the `signals` that it has got."""
        return self._post("video/leave", connection_id=connection if isinstance(connection, str) else connection["id"])

    def behave(self, to: str, **how: Any) -> Doc:
        """Set how a recipient behaves from now on.

        Args:
            to: The number or address; `*` for all.
            how: `message="rejected"`, `call="busy"`, `verify="user_rejected"`, `error="1240"`, and `pace`: `immediate`,
                `manual` or seconds per step. For network APIs `sim_swapped=36` (hours ago) and
                `network="unsupported"` or `"other_number"`. For Identity Insights, by kind of insight,
                `insights={"roaming": {"is_roaming": True}, "current_carrier": "NO_COVERAGE"}`.
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
        """Change settings, such as `messages="manual"` or `dr_callback_url=...`; None takes one away. Returns all."""
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
        if not is_doc(recording):
            raise SandboxError(f"{path} is not a recording: it must be an object with exchanges")
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
        timeout = httpx.Timeout(PATIENCE, read=None)
        try:
            with self._http.stream("GET", "/_sandbox/events", timeout=timeout) as answer:
                if answer.status_code != 200:
                    answer.read()
                    raise SandboxError(_detail(answer))
                for line in answer.iter_lines():
                    if line.startswith("data: "):
                        event: Doc = json.loads(line[6:])
                        if event["kind"] == kind:
                            yield event["action"], event["item"]
        except httpx.HTTPError as error:
            raise self._unreachable(error) from error

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
        try:
            answer = self._http.request(method, f"/_sandbox/{path}", json=None if body is None else dict(body))
        except httpx.HTTPError as error:
            raise self._unreachable(error) from error
        if answer.status_code >= 400:
            raise SandboxError(_detail(answer))
        return answer.content if raw else answer.json()

    def _unreachable(self, error: httpx.HTTPError) -> SandboxError:
        return SandboxError(f"the sandbox at {self._http.base_url} cannot be reached: {error}")

    def _bytes(self, path: str) -> bytes:
        content: bytes = self._ask("GET", path, raw=True)
        return content

    def _post(self, path: str, **body: Any) -> Doc:
        given = {name: value for name, value in body.items() if value is not None}
        answer: Doc = self._ask("POST", path, given)
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
        _check(collection, fields)
        started = time.monotonic()

        def look() -> Doc | None:
            found = self._list(collection)
            for thing in found:
                if matching.fit(thing, fields):
                    return thing
            waited = time.monotonic() - started
            if waited >= timeout:
                raise WaitTimeoutError(matching.explain(collection, found, fields, f"within {timeout:g} s") + _hint())
            if waited >= GRACE and (why := matching.over(collection, found, fields)):
                raise WaitTimeoutError(matching.explain(collection, found, fields, f"and none will: {why}"))
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
        _check("requests", wanted)
        fits = Requests(each for each in self if matching.fit(each, wanted))
        if count is not None and len(fits) != count:
            lines = "".join(f"\n  {matching.line(each)}" for each in self[: matching.SHOWN])
            raise CountError(f"{matching.count(fits, 'request')} came, not {count}; all requests:{lines or ' none'}")
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


def connect(url: str, ca_file: str | None = None) -> Control:
    """Control a sandbox in another process, such as one started with `vonage-sandbox`.

    Args:
        url: Where it listens.
        ca_file: The certificate of the authority that vouches for it, if it speaks HTTPS. Default: `SSL_CERT_FILE` of
            the environment, as the sandbox prints it.

    Raises:
        SandboxError: That is not an address, or the file cannot be read.
    """
    if not url.startswith(("http://", "https://")):
        raise SandboxError(f"url: must begin with http:// or https://, not {url!r}")
    try:
        context = ssl.create_default_context(cafile=ca_file or os.environ.get("SSL_CERT_FILE"))
    except OSError as error:
        raise SandboxError(f"the certificate of the authority cannot be read: {error}") from None
    return Control(httpx.Client(base_url=url, timeout=60, trust_env=False, verify=context))


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


def _check(collection: str, wanted: Mapping[str, Any]) -> None:
    try:
        matching.check(collection, wanted)
    except matching.UnknownError as error:
        raise SandboxError(str(error)) from None


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
