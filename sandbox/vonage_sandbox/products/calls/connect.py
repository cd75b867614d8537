"""The action that calls somebody else from within a call and joins both ends."""

from __future__ import annotations

from typing import Any

from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.calls import flow, legs
from vonage_sandbox.products.calls.runner import Runner
from vonage_sandbox.products.calls.waits import Flow, FlowError, Forever, Joined


def talk_on(runner: Runner) -> Flow:
    """What a leg does that was called from within a call: it talks until somebody hangs up."""
    yield Forever("talking")
    return None


def _connect(runner: Runner, action: Doc) -> Flow:
    endpoint: Doc = action["endpoint"][0]
    leg = runner.leg
    caller = {"type": "phone", "number": action["from"]} if "from" in action else leg["to"]
    if action.get("randomFromNumber"):
        own = legs.own_number(runner.platform, leg["application_id"])
        if own is None:
            raise FlowError("randomFromNumber needs a number that is linked to the application and can call")
        caller = own
    more: dict[str, Any] = {
        "conversation_uuid": leg["conversation_uuid"],
        "parent": leg["id"],
        "ringing_timer": action.get("timeout"),
        "length_timer": action.get("limit"),
        "machine_detection": action.get("machineDetection"),
        "advanced_machine_detection": action.get("advancedMachineDetection"),
        "synchronous": True if action.get("eventType") == "synchronous" else None,
        "event_url": action["eventUrl"][0] if action.get("eventUrl") else leg.get("event_url"),
        "authorization": endpoint.get("authorization"),
        "event_method": action.get("eventMethod", leg.get("event_method")),
    }
    whisper = endpoint.get("onAnswer", {}).get("url")

    def program(other: Runner) -> Flow:
        if whisper is not None:
            ncco = yield from flow.fetch_ncco(other, whisper)
            yield from flow.run(other, ncco or [])
        return (yield from talk_on(other))

    other = legs.place(runner.platform, leg["application_id"], _party(endpoint), caller, program, **more)
    ncco: list[Doc] | None = yield Joined(other["id"])
    return ncco


def _party(endpoint: Doc) -> Doc:
    party = {name: value for name, value in endpoint.items() if name not in ("onAnswer", "authorization", "shaken")}
    if "uri" not in party and "domain" in party:
        party["uri"] = f"sip:{party.pop('user')}@{party.pop('domain')}"
    return party


flow.ACTIONS["connect"] = _connect
