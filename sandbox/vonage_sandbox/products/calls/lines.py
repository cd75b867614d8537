"""Legs that are WebSockets: the program at the other end hears the call, and speaks in it."""

from __future__ import annotations

import base64
import io
import re
import wave
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vonage import webhooks
from vonage_sandbox import files
from vonage_sandbox.exchange import Doc, is_doc
from vonage_sandbox.options import OptionError, host_of

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform
    from vonage_sandbox.products.calls.runner import Runner
    from vonage_sandbox.sockets import Line

DEFAULT_TYPE = "audio/l16;rate=16000"
KEY_LENGTH = 260
"""Milliseconds that a key is pressed."""


def is_socket(leg: Doc) -> bool:
    """Whether a leg is one."""
    return bool(leg["direction"] == "outbound" and leg["to"].get("type") == "websocket")


def open_line(
    platform: Platform, runner: Runner, opened: Callable[[], None], ended: Callable[[str, bool], None]
) -> None:
    """Connect a leg.

    Args:
        platform: The platform.
        runner: What drives the leg.
        opened: Called, in the sandbox's own time, when it is connected.
        ended: Called with the reason, empty where the other side hung up, and whether it ever was connected.
    """
    leg, endpoint = runner.leg, runner.leg["to"]
    address = str(endpoint.get("uri", ""))
    kind = str(endpoint.get("content-type") or endpoint.get("contentType") or DEFAULT_TYPE)
    if not platform.options.may_reach(host_of(address)):
        ended(f"{host_of(address)} is not this machine: allow it with --allow-webhook-host or webhook_hosts", False)
        return
    rate = re.search(r"rate=(\d+)", kind)
    line = runner.line = platform.sockets.line(leg["id"], int(rate[1]) if rate else 16000)
    headers = endpoint.get("headers")
    hello = {"event": "websocket:connected", "content-type": kind, **(headers if is_doc(headers) else {})}
    platform.connecting += 1
    waiting = [True]

    def later(run: Callable[[], None]) -> None:
        def job() -> None:
            if waiting:
                waiting.clear()
                platform.connecting -= 1
            run()

        platform.scheduler.step(0, runner.safely(job))

    line.begin(
        address,
        _authorization(platform, leg),
        hello,
        lambda: later(opened),
        lambda reason, connected: later(lambda: ended(reason, connected)),
    )


def press(platform: Platform, leg: Doc, digits: str) -> bool:
    """Have the sockets in a call hear keys; tells whether there are any."""
    lines = in_call(platform, leg)
    for line in lines:
        for digit in digits:
            line.tell({"event": "websocket:dtmf", "digit": digit, "duration": KEY_LENGTH})
    return bool(lines)


def in_call(platform: Platform, leg: Doc) -> list[Line]:
    """The connections of the other legs of a call."""
    found: list[Line] = []
    for other in list(platform.runs.values()):
        line = getattr(other, "line", None)
        if line is not None and other.leg["conversation_uuid"] == leg["conversation_uuid"] and other.leg is not leg:
            found.append(line)
    return found


def of(platform: Platform, leg: Doc) -> Line | None:
    """The connection of a leg, which it has even when it is over, else that of a leg that it is connected to."""
    own = platform.sockets.by_leg.get(leg["id"])
    return own or next(iter(in_call(platform, leg)), None)


def heard(line: Line) -> bytes:
    """The sound that came from the other side, as a WAV file."""
    return files.wav(bytes(line.heard), line.rate)


def play(line: Line, text: str) -> None:
    """Send a WAV file to the other side.

    Args:
        line: The connection.
        text: The file, in base64.

    Raises:
        OptionError: It is not one that the connection can carry.
    """
    try:
        with wave.open(io.BytesIO(base64.b64decode(text, validate=True))) as sound:
            form = (sound.getnchannels(), sound.getsampwidth(), sound.getframerate())
            frames = sound.readframes(sound.getnframes())
    except (ValueError, EOFError, wave.Error) as error:
        raise OptionError(f"wav: is not a WAV file: {error}") from None
    if form != (1, 2, line.rate):
        raise OptionError(f"wav: must have one channel of 16 bits at {line.rate} samples a second, not {form}")
    line.play(frames)


def shown(line: Line) -> Doc:
    """What has gone over a connection."""
    return {"frames_sent": line.frames, "bytes_heard": len(line.heard), "texts": [*line.texts]}


def _authorization(platform: Platform, leg: Doc) -> dict[str, str]:
    given: Any = leg.get("authorization")
    if not is_doc(given):
        return {}
    if given.get("type") == "custom":
        return {"Authorization": str(given.get("value", ""))}
    account = platform.account
    named: Doc = {"api_key": account["id"], "application_id": leg["application_id"], "clock": platform.clock.real}
    signed = webhooks.sign(b"", account["signature_secret"], **named)
    return {"Authorization": next(value for name, value in signed.items() if name.lower() == "authorization")}
