"""The NCCO, action by action. Each action is a generator that says what it waits for; see `waits`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.calls import events, recordings, rooms
from vonage_sandbox.products.calls.waits import Fetch, Flow, FlowError, Forever, Heard, Listen, Pause

if TYPE_CHECKING:
    from vonage_sandbox.products.calls.runner import Runner

LETTERS = 15.0
"""Letters that a voice says in a second."""
STREAM = 5.0
"""Seconds that a sound file lasts; the sandbox does not fetch it."""
MOST_ACTIONS = 500
"""Actions that a call may go through, so that flows which lead to each other come to an end."""


def go_through(runner: Runner, ncco: Any) -> Flow:
    """Check an NCCO and go through it."""
    return (yield from run(runner, checked(ncco)))


def ask_and_go(runner: Runner) -> Flow:
    """Ask the program for the NCCO of a leg, and go through it."""
    ncco = yield from fetch_ncco(runner)
    return (yield from run(runner, ncco or []))


def run(runner: Runner, ncco: list[Doc]) -> Flow:
    """Go through an NCCO. What answers an event may put another one in its place."""
    index = 0
    for _ in range(MOST_ACTIONS):
        if index >= len(ncco):
            return None
        runner.arrive(ncco, index)
        action = ncco[index]
        carry_out = ACTIONS.get(action["action"])
        if carry_out is None:
            raise FlowError(f"the NCCO cannot be carried out: there is no action {action['action']!r}")
        other = yield from carry_out(runner, action)
        ncco, index = (ncco, index + 1) if other is None else (checked(other), 0)
    raise FlowError(f"the call went through {MOST_ACTIONS} actions and still had no end")


def fetch_ncco(runner: Runner, url: str | None = None) -> Flow:
    """Ask an address, as a rule that of the leg, for an NCCO, and the fallback address if that fails."""
    platform, leg = runner.platform, runner.leg
    address = (url, "GET") if url else events.answer_address(platform, leg)
    if address is None:
        raise FlowError("the call has no NCCO and no answer address")
    received = yield Fetch(events.request_ncco(platform, leg, *address))
    ncco = events.ncco_of(received)
    fallback = events.fallback(platform, leg)
    if ncco is None and fallback is not None:
        original = {"url": address[0], "type": "answer"}
        why: Doc = {"reason": f"it {events.instead_of_ncco(received)}", "original_request": original}
        address = fallback
        received = yield Fetch(events.request_ncco(platform, leg, *fallback, name="fallback", **why))
        ncco = events.ncco_of(received)
    if ncco is None:
        raise FlowError(f"the answer address {address[0]} {events.instead_of_ncco(received)}")
    return checked(ncco)


def checked(ncco: Any) -> list[Doc]:
    """An NCCO, if the description allows it.

    Raises:
        FlowError: It does not.
    """
    faults = events.faults_of(ncco)
    if faults is not None:
        raise FlowError(f"the NCCO cannot be carried out: {faults}")
    return events.shaped(ncco)


def _talk(runner: Runner, action: Doc) -> Flow:
    runner.note("talk", action["text"])
    yield Pause(talking(action["text"]) * _times(action), action.get("bargeIn", False), _is_endless(action))
    return None


def _stream(runner: Runner, action: Doc) -> Flow:
    runner.note("stream", action["streamUrl"][0])
    yield Pause(STREAM * _times(action), action.get("bargeIn", False), _is_endless(action))
    return None


def talking(text: str) -> float:
    """How many seconds it takes to say a text."""
    return max(1.0, len(text) / LETTERS)


def _times(action: Doc) -> int:
    return int(float(action.get("loop", 1)))


def _is_endless(action: Doc) -> bool:
    return str(action.get("loop", 1)) == "0"


def _wait(runner: Runner, action: Doc) -> Flow:
    yield Pause(float(action.get("timeout", 10)))
    return None


def _record(runner: Runner, action: Doc) -> Flow:
    recording = recordings.start(runner.platform, runner.leg, action)
    if any(name in action for name in ("endOnSilence", "endOnKey", "timeOut")):
        kinds = ("speech", "dtmf") if "endOnKey" in action else ("speech",)
        yield Listen(kinds, float(action.get("timeOut", 7200)), 0, action.get("endOnKey"))
        recordings.stop(runner.platform, runner.leg, recording)
    return None


def _input(runner: Runner, action: Doc) -> Flow:
    if action.get("mode") == "asynchronous":
        runner.change(keys_to=action)
        return None
    older = "type" not in action  # that form has the settings of the keys beside `action`, and its event is flat
    kinds = tuple(action.get("type", ("dtmf",)))
    dtmf, speech = action.get("dtmf", action), action.get("speech", {})
    heard: Heard = yield Listen(
        kinds,
        max(
            float(dtmf.get("timeOut", 3)) if "dtmf" in kinds else 0.0,
            float(speech.get("startTimeout", 10)) if "speech" in kinds else 0.0,
        ),
        int(dtmf.get("maxDigits", 4)),
        "#" if str(dtmf.get("submitOnHash")).lower() == "true" else None,
    )
    timed_out = heard.timed_out and "dtmf" in kinds
    payload: Doc = {
        "uuid": runner.leg["id"],
        "conversation_uuid": runner.leg["conversation_uuid"],
        "from": events.shown(runner.leg["from"]),
        "to": events.shown(runner.leg["to"]),
        "timestamp": runner.platform.clock.iso(),
        **(
            {"dtmf": heard.digits or "", "timed_out": timed_out}
            if older
            else {"dtmf": {"digits": heard.digits, "timed_out": timed_out}}
        ),
    }
    if "speech" in kinds:
        payload["speech"] = _speech(runner, speech, heard)
    received = yield Fetch(events.event(runner.platform, "input_event", runner.leg, payload, action))
    return events.ncco_of(received)


def _speech(runner: Runner, settings: Doc, heard: Heard) -> Doc:
    if heard.words is None:
        return {"timeout_reason": "start_timeout", "results": []}
    found: Doc = {
        "timeout_reason": "end_on_silence_timeout",
        "results": [{"text": heard.words, "confidence": "0.9"}],
    }
    if settings.get("saveAudio"):
        recording = recordings.start(runner.platform, runner.leg, {"format": "wav"})
        recording["ended_at"], recording["until"] = runner.platform.clock.now(), len(runner.leg["said"])
        found["recording_url"] = f"{runner.platform.base_url}/v1/files/{recording['id']}"
    return found


def _notify(runner: Runner, action: Doc) -> Flow:
    payload = {
        "payload": action["payload"],
        "conversation_uuid": runner.leg["conversation_uuid"],
        "timestamp": runner.platform.clock.iso(),
    }
    received = yield Fetch(events.event(runner.platform, "notification_event", runner.leg, payload, action))
    return events.ncco_of(received)


def _conversation(runner: Runner, action: Doc) -> Flow:
    started = runner.enter(action)
    if not started and action.get("musicOnHoldUrl"):
        runner.note("music", action["musicOnHoldUrl"][0])
    yield Forever(rooms.TALKING if started else rooms.ON_HOLD)
    return None


def _transfer(runner: Runner, action: Doc) -> Flow:
    runner.move(str(action.get("conversationId") or action.get("conversation_id")))
    runner.change(muted=action.get("mute", False))
    yield Forever("in another conversation")
    return None


def _pay(runner: Runner, action: Doc) -> NoReturn:
    raise FlowError("the action pay is no longer documented, and the sandbox does not take payments")


ACTIONS: dict[str, Callable[[Runner, Doc], Flow]] = {
    "talk": _talk,
    "stream": _stream,
    "wait": _wait,
    "record": _record,
    "input": _input,
    "notify": _notify,
    "conversation": _conversation,
    "transfer": _transfer,
    "pay": _pay,
}
"""By name; `connect` is added by the module of that name, as it makes legs."""
