"""Control a sandbox from a program: do what people do, and set how the platform behaves. In-process and over HTTP."""

from __future__ import annotations

import base64
import json
import os
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import httpx

from vonage_sandbox.exchange import Doc, is_doc
from vonage_sandbox.link import SandboxError
from vonage_sandbox.waiting import Witness

CallLike: TypeAlias = "str | Mapping[str, Any]"
"""A call: its id, the response of `create_call`, or the call as the sandbox shows it."""


class Control(Witness):
    """The control API of a sandbox.

    Args:
        http: A client whose `base_url` is the sandbox.

    Example:
        with connect("http://127.0.0.1:4010") as control:
            control.wait_for_message(to="447700900000", text="code")
    """

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

    def _act(self, call: CallLike | None, what: str, **body: Any) -> Doc:
        return self._post(f"calls/{'latest' if call is None else _id(call)}/{what}", **body)


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
