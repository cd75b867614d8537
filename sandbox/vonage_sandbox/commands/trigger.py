"""`vonage-sandbox trigger`: what somebody at a phone would do, or a webhook by itself."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from typing import Any

from vonage_sandbox.client import Control
from vonage_sandbox.exchange import Doc
from vonage_sandbox.link import SandboxError

SOMEBODY = "447700900000"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Its flags."""
    named = ", ".join(PEOPLE)
    parser.add_argument("event", help=f"one of {named}; or the name of a webhook, such as message_status")
    parser.add_argument("--from", dest="from_", default=SOMEBODY, metavar="NUMBER", help="who (default: %(default)s)")
    parser.add_argument("--to", metavar="NUMBER", help="your number (default: the first of the account)")
    parser.add_argument("--text", default="Hello", help="what they write (default: %(default)s)")
    parser.add_argument("--channel", default="whatsapp", help="of an inbound-message (default: %(default)s)")
    parser.add_argument("--to-url", metavar="URL", help="where a webhook goes (default: where the platform sends it)")
    parser.add_argument(
        "--set", dest="changes", action="append", default=[], metavar="NAME=VALUE",
        help="a member of the webhook's payload; JSON, or a string; may be given again",
    )  # fmt: skip


def run(control: Control, given: argparse.Namespace) -> int:
    """Do it, and print what came of it."""
    if given.event in PEOPLE:
        if given.to is None:
            numbers: list[Doc] = control.ask("GET", "numbers")["items"]
            if not numbers:
                raise SandboxError("the account has no number: name one with --to")
            given.to = numbers[-1]["msisdn"]  # the list begins with the newest
        done = PEOPLE[given.event](control, given)
    else:
        done = control.trigger(given.event.replace("-", "_"), dict(map(_change, given.changes)), url=given.to_url)
    print(json.dumps(done, indent=2, ensure_ascii=False))
    return 0


def _change(text: str) -> tuple[str, Any]:
    name, mark, value = text.partition("=")
    if not mark:
        raise SandboxError(f"--set: must be NAME=VALUE, not {text!r}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def _sms(control: Control, given: argparse.Namespace) -> Doc:
    return control.receive(to=given.to, from_=given.from_, text=given.text)


def _message(control: Control, given: argparse.Namespace) -> Doc:
    return control.receive(to=given.to, from_=given.from_, text=given.text, channel=given.channel)


def _reply(control: Control, given: argparse.Namespace) -> Doc:
    sent: Doc | None = next((each for each in control.messages if each.get("answerable")), None)
    if sent is None:
        raise SandboxError("your program has sent no message that a phone can reply to; a name cannot be replied to")
    return control.reply(sent, given.text)


def _call(control: Control, given: argparse.Namespace) -> Doc:
    return control.call(to=given.to, from_=given.from_)


def _missed_call(control: Control, given: argparse.Namespace) -> Doc:
    return control.call(to=given.to, from_=given.from_, missed=True)


PEOPLE: Mapping[str, Callable[[Control, argparse.Namespace], Doc]] = {
    "inbound-sms": _sms,
    "inbound-message": _message,
    "reply": _reply,
    "incoming-call": _call,
    "missed-call": _missed_call,
}
