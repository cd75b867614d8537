"""What people at their phones do: call, answer, reject, press keys, speak and hang up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_sandbox.exchange import Doc
from vonage_sandbox.options import OptionError
from vonage_sandbox.products.calls import flow, legs
from vonage_sandbox.products.calls.runner import KEYS, Runner
from vonage_sandbox.products.calls.waits import Flow, Forever

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform


def call_in(platform: Platform, to: str, from_: str, *, missed: bool = False) -> Doc:
    """Call one of your numbers. The application behind it supplies the NCCO before the call is answered.

    Args:
        platform: The platform.
        to, from_: Your number, and who calls.
        missed: Whether they hang up while it rings.

    Raises:
        OptionError: The number is not yours, or no application answers its calls.
    """
    number = platform.store.numbers.get(to)
    if number is None:
        raise OptionError(f"to: {to} is not a number of the account; it has {_numbers(platform)}")
    application_id = number.get("app_id") or (
        number.get("voiceCallbackValue") if number.get("voiceCallbackType") == "app" else None
    )
    if platform.store.applications.get(str(application_id)) is None:
        raise OptionError(f"to: {to} is linked to no application, so nobody answers its calls")
    ends = {"type": "phone", "number": to}, {"type": "phone", "number": from_}
    leg = legs.place(platform, str(application_id), *ends, _ask_first, direction="inbound")
    if (runner := legs.runner_of(platform, leg)) is not None:
        platform.scheduler.step(0, runner.safely(lambda: _ring(platform, leg, missed=missed)))
    return leg


def answer(platform: Platform, leg: Doc) -> None:
    """Answer a call; one that is answered already stays so.

    Raises:
        OptionError: The call is over.
    """
    _need_live(leg)
    legs.answer(platform, leg)


def reject(platform: Platform, leg: Doc, how: str = "rejected") -> None:
    """Do not answer a call.

    Raises:
        OptionError: The call is not ringing, or it cannot end in that way.
    """
    ways = [status for status in legs.OVER if status != "completed"]
    if how not in ways:
        raise OptionError(f"status: must be one of {', '.join(ways)}, not {how!r}")
    if leg["status"] not in ("started", "ringing"):
        hint = "start the sandbox with calls='manual', so that calls ring until somebody answers"
        raise OptionError(f"the call does not ring, it is {leg['status']}: {hint}")
    legs.end(platform, leg, how)


def press(platform: Platform, leg: Doc, digits: str) -> None:
    """Press keys.

    Raises:
        OptionError: Those are not keys, or nothing in the call listens for keys.
    """
    if not digits or not set(digits) <= set(KEYS):
        raise OptionError(f"digits: must be made of 0 to 9, * and #, not {digits!r}")
    if not _runner(platform, leg).press(digits):
        raise OptionError(f"nothing in the call listens for keys: {_where(leg)}")


def say(platform: Platform, leg: Doc, words: str) -> None:
    """Speak.

    Raises:
        OptionError: The call listens for keys only.
    """
    if not _runner(platform, leg).say(words):
        raise OptionError(f"the call listens for keys, not for speech: {_where(leg)}")


def hang_up(platform: Platform, leg: Doc) -> None:
    """Hang up; a call that is over stays so."""
    if legs.is_live(leg):
        legs.end(platform, leg, "completed" if leg["status"] == "answered" else "cancelled")


def advance(platform: Platform, leg: Doc) -> bool:
    """Bring a call one turn further, as if time had passed: let it ring, be answered, or end what it waits for."""
    if leg["status"] in ("started", "ringing"):
        legs.answer(platform, leg)
        return True
    runner = legs.runner_of(platform, leg)
    return runner is not None and runner.skip()


def _ask_first(runner: Runner) -> Flow:
    """What a leg does that comes in: it asks for its NCCO, and is answered once there is one."""
    ncco = yield from flow.fetch_ncco(runner)

    def program(runner: Runner) -> Flow:
        return flow.run(runner, ncco or [])

    runner.program = program
    runner.platform.scheduler.step(0, runner.safely(lambda: legs.answer(runner.platform, runner.leg)))
    yield Forever("answer")
    return None


def _ring(platform: Platform, leg: Doc, *, missed: bool) -> None:
    runner = legs.runner_of(platform, leg)
    if runner is not None:
        legs.turn(platform, leg, "ringing")
        if missed:
            hang_up(platform, leg)
        else:
            runner.begin()


def _need_live(leg: Doc) -> None:
    if not legs.is_live(leg):
        raise OptionError(f"the call is over, it is {leg['status']}")


def _runner(platform: Platform, leg: Doc) -> Runner:
    _need_live(leg)
    runner = legs.runner_of(platform, leg)
    if runner is None or leg["status"] != "answered":
        raise OptionError(f"the call is not answered yet, it is {leg['status']}")
    return runner


def _where(leg: Doc) -> str:
    ncco, index = leg["ncco"], leg.get("action")
    at = f"action {index + 1} of {len(ncco)}, {ncco[index]['action']}" if index is not None and ncco else "no action"
    return f"it is at {at}"


def _numbers(platform: Platform) -> str:
    return ", ".join(number["msisdn"] for number in platform.store.numbers) or "none"
