"""Drives the flow of one leg: stands still where the flow waits, and goes on when what it waits for has come."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.calls import events, flow, lines, recordings, rooms
from vonage_sandbox.products.calls.waits import Fetch, Flow, FlowError, Forever, Heard, Joined, Listen, Pause, Wait
from vonage_sandbox.scheduler import Job

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform
    from vonage_sandbox.sockets import Line

log: logging.Logger = logging.getLogger("vonage_sandbox")

BETWEEN_KEYS = 0.3
KEYS = "0123456789*#"
MOST_SAID = 1000
"""Entries that are kept of what was played and said in a call."""

Program: TypeAlias = "Callable[[Runner], Flow]"
"""What a leg does once it is answered."""


class Runner:
    """The live part of a leg; the leg itself is data in the store.

    Args:
        platform: The platform.
        leg: The leg.
        program: What it does once it is answered.
        hang_up: Ends the leg; called when the flow has nothing left to do.
    """

    def __init__(self, platform: Platform, leg: Doc, program: Program, hang_up: Callable[[], None]) -> None:
        self.platform = platform
        self.leg = leg
        self.timers: list[Job] = []
        """Deadlines of the whole leg: ringing and length."""
        self.program = program
        self._hang_up = hang_up
        self._flow: Flow | None = None
        self._wait: Wait | None = None
        self._deadline: Job | None = None
        self._typed = ""
        self.line: Line | None = None
        """The connection of a leg that is a WebSocket."""

    # The flow

    def begin(self) -> None:
        """Start what the leg does once it is answered."""
        self.replace(self.program)

    def replace(self, program: Program) -> None:
        """Leave what is going on and do something else."""
        self.stop()
        self._flow = program(self)
        self._go(None)

    def follow(self, ncco: list[Doc]) -> None:
        """Leave what is going on and go through an NCCO."""
        self.replace(lambda runner: flow.go_through(runner, ncco))

    def stop(self) -> None:
        """Leave what is going on."""
        self._stand(None)
        if self._flow is not None:
            self._flow.close()
            self._flow = None

    def resume(self, wait: Wait, outcome: Any) -> None:
        """Go on with what a wait has brought; nothing happens if the leg waits for something else by now."""
        if self._wait is wait:
            self._stand(None)
            self._go(outcome)

    def child_ended(self, leg: Doc, ncco: list[Doc] | None) -> None:
        """Hear that a leg which was called from this one has ended, perhaps with an NCCO to go on with."""
        if isinstance(self._wait, Joined) and self._wait.leg == leg["id"]:
            self.resume(self._wait, ncco)

    def skip(self) -> bool:
        """End what the leg waits for, as if time had passed; tells whether it waited for anything that can be ended."""
        wait = self._wait
        if isinstance(wait, Listen):
            self.resume(wait, Heard(self._typed or None, timed_out=True))
        elif isinstance(wait, Pause):
            self.resume(wait, None)
        else:
            return False
        return True

    def safely(self, run: Callable[[], object]) -> Callable[[], None]:
        """Make a job for the scheduler that ends the leg if it fails, so that none is left half-dead."""

        def job() -> None:
            try:
                run()
            except Exception:
                self._fail()

        return job

    def _fail(self) -> None:
        """End the leg after a failure of the sandbox itself, in plain sight."""
        log.exception("the sandbox failed at call %s", self.leg["id"])
        self._flow = None
        self.note("error", "The sandbox failed; its log says why.")
        self._hang_up()

    def _go(self, outcome: Any) -> None:
        self.safely(lambda: self._send(outcome))()

    def _send(self, outcome: Any) -> None:
        if self._flow is None:
            return
        try:
            wait = self._flow.send(outcome)
        except StopIteration:
            self._flow = None
            self._hang_up()
        except FlowError as error:
            self._flow = None
            self.note("error", str(error))
            failed = {"reason": str(error), "conversation_uuid": self.leg["conversation_uuid"]}
            events.send(self.platform, "error_event", self.leg, {**failed, "timestamp": self.platform.clock.iso()})
            self._hang_up()
        else:
            self._stand(wait)

    def _stand(self, wait: Wait | None) -> None:
        """Wait for something, or, with None, for nothing any more."""
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
        self._wait = wait
        match wait:
            case None:
                return
            case Fetch(hook):
                self.change(waiting="webhook")
                hook.then = lambda received: self.resume(wait, received)
                self.platform.webhooks.send(hook)
            case Pause():
                self.change(waiting="playing")
                self._play(wait)
            case Listen():
                self.change(waiting="input", listening=list(wait.kinds))
                typed, self._typed = self._typed, ""
                self._deadline = self.platform.scheduler.deadline(wait.timeout, self.skip)
                if typed:
                    self._type(wait, typed)
            case Joined(leg):
                self.change(waiting="other_leg", other_leg=leg)
            case Forever(why):
                self.change(waiting=why)

    def _play(self, pause: Pause) -> None:
        if pause.endless:
            return
        pace = self.platform.behaviours.pace_of_calls(events.shown(self.leg["to"]))
        later = self.platform.scheduler

        def over() -> None:
            self.resume(pause, None)

        if pace == "manual":
            self._deadline = later.deadline(pause.seconds, over)  # it lasts what it lasts
        else:
            self._deadline = later.step(pace if isinstance(pace, float) else 0.0, over)

    # What people do

    def hears(self) -> Doc:
        """What counts now of what a person in the call can do: which keys, and whether speech does."""
        wait, keys, speech = self._wait, "", bool(rooms.others(self.platform, self.leg))
        if isinstance(wait, Listen):
            keys = KEYS if wait.max_digits else wait.end_key or ""
            keys, speech = keys if "dtmf" in wait.kinds else "", "speech" in wait.kinds
        if (isinstance(wait, Pause) and wait.barge_in) or self._passes_keys_on():
            keys = KEYS
        return {"keys": keys, "speech": speech or recordings.are_made(self.leg)}

    def _passes_keys_on(self) -> bool:
        """Whether every key goes somewhere at once: to a webhook, or to a program at the other end."""
        return self.leg.get("keys_to") is not None or bool(lines.in_call(self.platform, self.leg))

    def press(self, digits: str) -> bool:
        """Press keys; tells whether anything in the call cares."""
        wait, hears_all = self._wait, self.leg.get("keys_to") is not None
        listens, barges = isinstance(wait, Listen) and "dtmf" in wait.kinds, isinstance(wait, Pause) and wait.barge_in
        if not (lines.press(self.platform, self.leg, digits) or hears_all or listens or barges):
            return False
        self.note("keys", digits)
        for digit in digits if hears_all else "":
            self._report_key(digit)
        if isinstance(wait, Listen) and listens:
            self._type(wait, digits)
        elif isinstance(wait, Pause) and barges:
            self._typed += digits
            self.resume(wait, None)
        return True

    def say(self, words: str) -> bool:
        """Speak; tells whether anything in the call listens."""
        wait = self._wait
        if isinstance(wait, Listen) and "speech" not in wait.kinds:
            return False
        self.note("say", words)
        rooms.say(self.platform, self.leg, words)
        if isinstance(wait, Listen):
            self.resume(wait, Heard(words=words))
        return True

    def _type(self, wait: Listen, digits: str) -> None:
        for digit in digits:
            if digit == wait.end_key:
                self.resume(wait, Heard(self._typed))
                return
            self._typed += digit
            if wait.max_digits and len(self._typed) >= wait.max_digits:
                typed, self._typed = self._typed, ""
                self.resume(wait, Heard(typed))
                return
        if wait.max_digits == 0:
            self._typed = ""  # somebody is being recorded, and only the end key counts
        elif self._typed:
            self._wait_for_more(wait)

    def _wait_for_more(self, wait: Listen) -> None:
        """Give time for another key: in skipped time, as long as a program takes to press one after the other."""
        if self._deadline is not None:
            self._deadline.cancel()
        later = self.platform.scheduler
        slow = self.platform.options.real_time
        self._deadline = later.deadline(wait.timeout, self.skip) if slow else later.step(BETWEEN_KEYS, self.skip)

    def _report_key(self, digit: str) -> None:
        payload: Doc = {
            "uuid": self.leg["id"],
            "conversation_uuid": self.leg["conversation_uuid"],
            "dtmf": {"digits": digit, "timed_out": False},
            "timestamp": self.platform.clock.iso(),
        }
        events.send(self.platform, "input_event", self.leg, payload, self.leg["keys_to"])

    # The leg as data

    def arrive(self, ncco: list[Doc], index: int) -> None:
        """Note that an action is being carried out now."""
        self._typed = self._typed if ncco[index]["action"] == "input" else ""
        self.change(ncco=ncco, action=index)

    def note(self, kind: str, text: str) -> None:
        """Note what was played, said or pressed."""
        entry = {"at": self.platform.clock.iso(), "kind": kind, "text": text}
        self.change(said=[*self.leg["said"][-MOST_SAID:], entry])

    def change(self, **fields: Any) -> None:
        """Change the leg."""
        self.platform.store.calls.change(self.leg, **fields)

    def move(self, conversation: str, action: Doc | None = None) -> None:
        """Take the leg to another conversation, and report it to the address of the action, if it has one."""
        moved = {
            "conversation_uuid_from": self.leg["conversation_uuid"],
            "conversation_uuid_to": conversation,
            "uuid": self.leg["id"],
            "timestamp": self.platform.clock.iso(),
        }
        self.change(conversation_uuid=conversation)
        events.send(self.platform, "transfer_event", self.leg, moved, action)

    def enter(self, action: Doc) -> bool:
        """Take the leg into a conversation by name, made if it is the first to come; tells whether that has started."""
        conversation = rooms.enter(self.platform, self.leg, action)
        self.move(conversation["uuid"], action)
        self.change(
            muted=action.get("mute", False),
            ends_conversation=action.get("endOnExit", False),
            can_hear=action.get("canHear"),
            can_speak=action.get("canSpeak"),
        )
        if action.get("record"):
            recordings.start(self.platform, self.leg, action)
        return bool(conversation["started"])
