"""The legs of calls: how they ring, are answered and end, with the events and prices of each turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, cast

from vonage_sandbox import countries
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.calls import events, lines, recordings
from vonage_sandbox.products.calls.runner import Program, Runner
from vonage_sandbox.webhooks import Received

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

OVER: Final = ("completed", "busy", "cancelled", "failed", "rejected", "timeout", "unanswered")
DETAILS: Final = {"busy": "declined", "rejected": "declined", "failed": "cannot_route", "unanswered": "unavailable"}
"""Why a call did not come about, as its event says."""
SIP_CODES: Final = {"busy": 486, "rejected": 603, "failed": 404, "unanswered": 480, "timeout": 408, "cancelled": 487}
DEFAULT_RINGING, DEFAULT_LENGTH = 60, 7200


def place(
    platform: Platform,
    application_id: str,
    to: Doc,
    from_: Doc,
    program: Program,
    *,
    direction: str = "outbound",
    **more: Any,
) -> Doc:
    """Begin a leg.

    Args:
        platform: The platform.
        application_id: The application that it belongs to.
        to, from_: The two ends.
        program: What it does once it is answered.
        direction: `outbound`, or `inbound` for somebody who calls one of your numbers.
        more: Further members: `conversation_uuid`, `event_url`, `parent` and the like.
    """
    conversation = more.pop("conversation_uuid", None) or f"CON-{platform.ids.uuid()}"
    leg: Doc = {
        "id": platform.ids.uuid(),
        "conversation_uuid": conversation,
        "order": conversation,
        "direction": direction,
        "to": to,
        "from": from_,
        "status": "started",
        "application_id": application_id,
        "created_at": platform.clock.iso(),
        "history": [{"status": "started", "at": platform.clock.iso()}],
        "ncco": [],
        "said": [],
        "waiting": "answer",
        **{name: value for name, value in more.items() if value is not None},
    }
    platform.store.calls.add(leg)

    def hang_up() -> None:
        end(platform, leg, "completed" if leg["status"] == "answered" else "failed", by="platform")

    runner = Runner(platform, leg, program, hang_up)
    platform.runs[leg["id"]] = runner
    _report(platform, leg, "started")
    if direction == "outbound":
        platform.scheduler.step(0, runner.safely(lambda: _ring(platform, leg)))
    return leg


def runner_of(platform: Platform, leg: Doc) -> Runner | None:
    """What drives a leg; None once it is over."""
    return cast("Runner | None", platform.runs.get(leg["id"]))


def is_live(leg: Doc) -> bool:
    """Whether a leg is not over yet."""
    return leg["status"] not in OVER


def turn(platform: Platform, leg: Doc, status: str, **more: Any) -> None:
    """Bring a leg into another state and report it."""
    history = [*leg["history"], {"status": status, "at": platform.clock.iso()}]
    platform.store.calls.change(leg, status=status, history=history)
    _report(platform, leg, status, **more)


def answer(platform: Platform, leg: Doc) -> None:
    """Let a leg be answered."""
    if leg["status"] not in ("started", "ringing"):
        return
    runner = runner_of(platform, leg)
    if runner is None:
        return
    if leg["status"] == "started":
        turn(platform, leg, "ringing")
    if lines.is_socket(leg):
        if runner.line is None:
            lines.open_line(platform, runner, lambda: _answered(platform, leg, runner), _hung_up(platform, leg))
        return
    _answered(platform, leg, runner)


def _hung_up(platform: Platform, leg: Doc) -> Callable[[str, bool], None]:
    """What follows when the connection of a leg ends."""

    def ended(reason: str, connected: bool) -> None:
        if not is_live(leg):
            return
        if reason:
            platform.store.calls.change(leg, reason=reason)
        if connected and reason:
            turn(platform, leg, "disconnected", reason=reason)
        end(platform, leg, "completed" if connected else "failed")

    return ended


def own_number(platform: Platform, application_id: str) -> Doc | None:
    """Any number that is linked to an application and can call; None if it has none."""
    linked = platform.store.numbers.where(app_id=application_id)
    own = [number for number in linked if "VOICE" in number["features"]]
    return {"type": "phone", "number": own[int(platform.ids.chance() * len(own))]["msisdn"]} if own else None


def _answered(platform: Platform, leg: Doc, runner: Runner) -> None:
    if leg["status"] not in ("started", "ringing"):
        return
    _cancel_timers(runner)
    country = countries.of_number(events.shown(leg["to"]))
    now = platform.clock.now()
    platform.store.calls.change(leg, start_time=now, rate=country.voice, network=country.network, waiting=None)
    start = {"start_time": None, "rate": countries.money(country.voice), "network": country.network}
    turn(platform, leg, "answered", **start)
    length = float(leg.get("length_timer", DEFAULT_LENGTH))
    over = runner.safely(lambda: end(platform, leg, "completed", by="platform"))
    runner.timers.append(platform.scheduler.deadline(length, over))
    if not _detect_machine(platform, leg, runner):
        runner.begin()


def end(platform: Platform, leg: Doc, status: str, by: str = "user") -> None:
    """End a leg, and whatever hangs on it: recordings, legs that it has called, a conversation that it holds open."""
    runner = platform.runs.pop(leg["id"], None)
    if runner is None:
        return
    _cancel_timers(runner)
    runner.stop()
    if runner.line is not None:
        platform.store.calls.change(leg, socket=lines.shown(runner.line))
        runner.line.close()
    recordings.stop_all(platform, leg)
    now = platform.clock.now()
    platform.store.calls.change(leg, waiting=None, listening=None, other_leg=None, end_time=now)
    if status == "completed":
        turn(platform, leg, status, **_bill(platform, leg, now), disconnected_by=by)
    else:
        detail = {"detail": DETAILS[status]} if status in DETAILS else {}
        turn(platform, leg, status, sip_code=SIP_CODES.get(status, 200), **detail)
    for other in platform.store.calls:
        ends_with_it = other.get("parent") == leg["id"] or (
            leg.get("ends_conversation") and other["conversation_uuid"] == leg["conversation_uuid"]
        )
        if ends_with_it and is_live(other):
            end(platform, other, "completed" if other["status"] == "answered" else "cancelled", by="platform")
    if not leg.get("synchronous"):  # else the answer to the event decides how the other leg goes on
        _tell_parent(platform, leg, None)


def forget_live(platform: Platform) -> None:
    """End calls that a database has kept but that nothing drives any more."""
    for leg in platform.store.calls:
        if is_live(leg):
            platform.store.calls.change(leg, status="completed", waiting=None, end_time=platform.clock.now())


def _ring(platform: Platform, leg: Doc) -> None:
    runner = runner_of(platform, leg)
    if runner is None or leg["status"] != "started":
        return
    turn(platform, leg, "ringing")
    seconds = float(leg.get("ringing_timer", DEFAULT_RINGING))
    runner.timers.append(platform.scheduler.deadline(seconds, runner.safely(lambda: end(platform, leg, "timeout"))))
    who = events.shown(leg["to"])
    outcome = platform.behaviours.of(who, "call") or "answered"
    pace = platform.behaviours.pace_of_calls(who)
    if pace == "manual":
        return

    def step() -> None:
        if leg["status"] != "ringing":
            return  # a hand was faster
        if outcome in OVER:
            end(platform, leg, outcome)
        else:
            answer(platform, leg)

    platform.scheduler.step(0 if pace == "immediate" else float(pace), runner.safely(step))


def _detect_machine(platform: Platform, leg: Doc, runner: Runner) -> bool:
    """Report who answered, if the program wants to know; tells whether the call ends because of it."""
    wanted = leg.get("advanced_machine_detection") or leg.get("machine_detection")
    if not wanted:
        return False
    advanced = isinstance(wanted, dict)
    behavior = cast("Doc", wanted).get("behavior", "continue") if advanced else wanted
    found = platform.behaviours.of(events.shown(leg["to"]), "call")
    status = "machine" if found == "machine" else "human"
    more: Doc = {"call_uuid": leg["id"]}
    if advanced and status == "machine" and cast("Doc", wanted).get("mode") == "detect_beep":
        more["sub_state"] = "beep_start"

    def then(received: Received | None) -> None:
        ncco = events.ncco_of(received)
        if ncco is not None and is_live(leg):
            runner.follow(ncco)

    platform.store.calls.change(leg, history=[*leg["history"], {"status": status, "at": platform.clock.iso()}])
    events.state(platform, leg, status, then, **more)
    if status == "machine" and behavior == "hangup":
        end(platform, leg, "completed", by="platform")
        return True
    return False


def _bill(platform: Platform, leg: Doc, now: float) -> Doc:
    """Charge for a call; returns what its last event and its record say of that."""
    start = leg.get("start_time", now)
    seconds = max(round(now - start), 1)
    price = leg.get("rate", 0.0) * seconds / 60 if leg["direction"] == "outbound" else 0.0
    platform.charge(price)
    platform.store.calls.change(leg, duration=seconds, price=price)
    return {
        "start_time": platform.clock.iso(start),
        "end_time": platform.clock.iso(now),
        "duration": str(seconds),
        "rate": countries.money(leg.get("rate", 0.0)),
        "price": countries.money(price),
        "network": leg.get("network"),
        "sip_code": 200,
    }


def _report(platform: Platform, leg: Doc, status: str, **more: Any) -> None:
    def then(received: Received | None) -> None:
        ncco = events.ncco_of(received)
        if ncco is not None or status in OVER:
            _tell_parent(platform, leg, ncco)
        if ncco is not None and is_live(leg):
            end(platform, leg, "completed" if leg["status"] == "answered" else "cancelled", by="platform")

    events.state(platform, leg, status, then if leg.get("synchronous") else None, **more)


def _tell_parent(platform: Platform, leg: Doc, ncco: list[Doc] | None) -> None:
    parent = platform.runs.get(leg.get("parent", ""))
    if parent is not None:
        parent.child_ended(leg, ncco)


def _cancel_timers(runner: Runner) -> None:
    for timer in runner.timers:
        timer.cancel()
    runner.timers.clear()
