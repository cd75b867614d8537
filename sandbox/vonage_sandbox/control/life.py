"""How things go on, and how they go wrong: faults, behaviours, settings and time."""

from __future__ import annotations

from vonage_sandbox import setup
from vonage_sandbox.control.core import ADDRESSES, Control, on
from vonage_sandbox.control.views import settings_of
from vonage_sandbox.exchange import Doc
from vonage_sandbox.fields import Fields
from vonage_sandbox.options import PACES, OptionError, as_address
from vonage_sandbox.platform import PATIENCE
from vonage_sandbox.products.sms import STYLES
from vonage_sandbox.resources import later

CHANGEABLE = (
    *PACES, "cancel_after", "webhook_url", "webhook_hosts", "webhook_retries", "webhook_timeout", "sms_signature",
    "rate",
)  # fmt: skip
"""Settings that may change while the sandbox runs."""


@on("POST", "/faults")
def _add_fault(control: Control, given: Doc, fields: Fields) -> Doc:
    arguments: Doc = {
        "operation": fields.text("operation", None),
        "webhook": fields.text("webhook", None),
        "status": fields.integer("status"),
        "body": fields.any("body"),
        "headers": fields.object("headers"),
        "retry_after": fields.number("retry_after", None),
        "delay": fields.number("delay", 0.0),
        "drop": fields.text("drop", None),
        "late": fields.number("late", 0.0),
        "doubled": fields.boolean("doubled"),
        "missing": fields.boolean("missing"),
        "encoding": fields.text("encoding", None),
        "when": fields.object("when"),
        "times": fields.integer("times"),
        "probability": fields.number("probability", 1.0),
    }
    fields.done()
    with control.platform.lock:
        return control.platform.faults.add(**arguments)


@on("GET", "/recording")
def _recording(control: Control, given: Doc, fields: Fields) -> Doc:
    with control.platform.lock:
        return control.platform.recorder.recording()


@on("POST", "/recording")
def _replay(control: Control, given: Doc, fields: Fields) -> Doc:
    exchanges, form = fields.any("exchanges"), fields.any("format")
    fields.done()
    with control.platform.lock:
        return {"answers": control.platform.recorder.replay(exchanges, form)}


@on("POST", "/behaviours")
def _set_behaviour(control: Control, given: Doc, fields: Fields) -> Doc:
    words = {name: fields.text(name, None) for name in ("message", "call", "verify", "error", "network")}
    to, speed, swapped = fields.text("to"), fields.any("pace"), fields.number("sim_swapped", None)
    insights = fields.object("insights")
    fields.done()
    with control.platform.lock:
        return control.platform.behaviours.set(to, pace_=speed, sim_swapped=swapped, insights=insights, **words)


@on("DELETE", "/(?P<collection>faults|behaviours)")
def _clear(control: Control, given: Doc, fields: Fields) -> Doc:
    with control.platform.lock:
        collection = control.platform.store.all[given["collection"]]
        for thing in collection:
            collection.remove(thing["id"])
        return {"items": [], "total": 0}


@on("PATCH", "/resources/{id}")
def _change_resource(control: Control, given: Doc, fields: Fields) -> Doc:
    platform = control.platform
    with platform.lock:
        resources = platform.store.resources
        entry = resources.find(key=given["id"]) or control.thing(resources, given["id"])
        later.change(platform, entry, fields.all())
        return entry


@on("PATCH", "/settings")
def _change_settings(control: Control, given: Doc, fields: Fields) -> Doc:
    platform = control.platform
    account: Doc = {name: fields.text(name, "") for name in ADDRESSES if fields.names(name)}
    for name, address in account.items():
        as_address(address or None, name)
    if fields.has("forward_method"):
        account["forward_method"] = fields.text("forward_method")
        if account["forward_method"] not in STYLES:
            raise OptionError(f"forward_method: must be one of {', '.join(STYLES)}")
    if fields.has("balance"):
        account["balance"] = fields.number("balance")
    kinds = {setting.name: setting for setting in setup.settings()}
    others = {name: setup.value(name, fields.any(name), kinds[name]) for name in CHANGEABLE if fields.names(name)}
    fields.done()
    with platform.lock:
        platform.change_options(**others)
        platform.store.accounts.change(platform.account, **account)
        settings = settings_of(platform)
        platform.journal.publish("settings", "changed", settings)
        return settings


@on("POST", "/time/advance")
def _advance_time(control: Control, given: Doc, fields: Fields) -> Doc:
    seconds = fields.number("seconds")
    fields.done()
    if not 0 <= seconds <= 10 * 365 * 86_400:
        raise OptionError("seconds: must be at least 0, and not more than ten years")
    control.platform.advance(seconds)
    return {"now": control.platform.clock.iso(), "skipped": control.platform.clock.skipped}


@on("POST", "/(?:wait_until_idle|settle)")
def _wait_until_idle(control: Control, given: Doc, fields: Fields) -> Doc:
    timeout = fields.number("timeout", PATIENCE)
    fields.done()
    idle = control.platform.wait_until_idle(min(max(timeout, 0.0), PATIENCE))
    return {"idle": idle, "settled": idle}


@on("POST", "/reset")
def _reset(control: Control, given: Doc, fields: Fields) -> Doc:
    fields.done()
    control.platform.reset()
    return {"status": "ok"}
