"""The control API: what tests and the inspector page do to a sandbox. `control.yaml` describes it."""

from __future__ import annotations

import json
import logging
import pkgutil
import re
from collections.abc import Callable
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from vonage_sandbox import errors, routing
from vonage_sandbox.exchange import Doc, Incoming, Outgoing, answer
from vonage_sandbox.fields import Fields
from vonage_sandbox.options import OptionError, pace
from vonage_sandbox.platform import PATIENCE, Platform
from vonage_sandbox.products import inbound, outbox, verify2
from vonage_sandbox.products.calls import people
from vonage_sandbox.products.sms import STYLES
from vonage_sandbox.store import Collection, FullError

log = logging.getLogger("vonage_sandbox")

PREFIX = "/_sandbox"
MOST = 1000
SHOWN = 200
COLLECTIONS = (
    "messages",
    "calls",
    "verifications",
    "applications",
    "users",
    "numbers",
    "templates",
    "fragments",
    "requests",
    "webhooks",
    "faults",
    "behaviours",
)
ADDRESSES = ("mo_callback_url", "dr_callback_url", "status_url", "inbound_url")


class NotFoundError(Exception):
    """There is nothing under this address."""


Action: TypeAlias = "Callable[[Control, Doc, Fields], Any]"
_actions: list[tuple[str, re.Pattern[str], Action]] = []


def on(method: str, path: str) -> Callable[[Action], Action]:
    """Say which request a method answers; `{name}` stands for one part of the path."""
    pattern = re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path))

    def register(action: Action) -> Action:
        _actions.append((method, pattern, action))
        return action

    return register


class Control:
    """Answers the requests of the control API."""

    def __init__(self, platform: Platform) -> None:
        self.platform = platform

    def handle(self, request: Incoming) -> Outgoing:
        """Answer one request."""
        try:
            _refuse_strangers(request)
            return self._handle(request)
        except OptionError as error:
            return errors.problem(422, str(error), "")
        except FullError as error:
            return errors.problem(422, str(error), "")
        except NotFoundError as error:
            return errors.problem(404, str(error), "")
        except PermissionError as error:
            return errors.problem(403, str(error), "")
        except Exception:
            log.exception("the control API failed at %s %s", request.method, request.path)
            return errors.problem(500, "The sandbox failed; its log says why.", "")

    def _handle(self, request: Incoming) -> Outgoing:
        path = request.path.removeprefix(PREFIX)
        allowed: list[str] = []
        for method, pattern, action in _actions:
            found = pattern.fullmatch(path)
            if found is None:
                continue
            allowed.append(method)
            if method == request.method:
                done = action(self, {**_query(request), **found.groupdict()}, Fields(_body(request)))
                return done if isinstance(done, Outgoing) else answer(200, done)
        if allowed:
            raise NotFoundError(f"{request.path} is known with {', '.join(allowed)} only")
        raise NotFoundError(f"the control API has no {request.path}; GET {PREFIX}/openapi.yaml describes it")

    def thing(self, collection: Collection, id: str) -> Doc:
        """A thing by id; `latest` is the newest one."""
        found = next(collection.newest(), None) if id == "latest" else collection.get(id)
        if found is None:
            raise NotFoundError(f"there is no {collection.kind} {id}")
        return found

    def settled(self) -> None:
        """Let what is under way come to rest first, so that people act on what they see."""
        self.platform.rest(timeout=5)


def _refuse_strangers(request: Incoming) -> None:
    """Keep other web pages that the user has open from steering the sandbox."""
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.host:
        raise PermissionError(f"pages of {origin} cannot use the control API")


def _query(request: Incoming) -> Doc:
    try:
        return request.parameters()
    except ValueError:
        raise OptionError("the query has too many parameters") from None


def _body(request: Incoming) -> Any:
    if not request.body:
        return {}
    if len(request.body) > 1024 * 1024:
        raise OptionError("the body is too large")
    try:
        return json.loads(request.body)
    except (ValueError, RecursionError) as error:
        raise OptionError(f"the body is no JSON: {error}") from None


# What there is


@on("GET", "/health")
def _health(control: Control, given: Doc, fields: Fields) -> Doc:
    return {"status": "ok"}


@on("GET", "/openapi.yaml")
def _description(control: Control, given: Doc, fields: Fields) -> Outgoing:
    return answer(200, pkgutil.get_data(__package__ or "vonage_sandbox", "control.yaml"), "application/yaml")


@on("GET", "/credentials")
def _credentials(control: Control, given: Doc, fields: Fields) -> Doc:
    platform = control.platform
    with platform.lock:
        application = platform.store.applications.get(platform.options.application_id) or {}
        return {
            "api_key": platform.account["id"],
            "api_secret": platform.options.api_secret,
            "signature_secret": platform.account["signature_secret"],
            "application_id": platform.options.application_id,
            "private_key": application.get("private_key", ""),
            "base_url": platform.base_url,
        }


@on("GET", "/operations")
def _operations(control: Control, given: Doc, fields: Fields) -> Doc:
    named = ("id", "api", "verb", "path", "summary")
    return {"items": [{name: each.facts[name] for name in named} for each in routing.known().values()]}


@on("GET", "/state")
def _state(control: Control, given: Doc, fields: Fields) -> Outgoing:
    platform = control.platform
    with platform.lock:
        everything = {name: _shown(control, name, SHOWN) for name in COLLECTIONS}
        settings, now = _settings(platform), platform.clock.iso()
        return answer(200, {"now": now, "event": platform.journal.last, "settings": settings, **everything})


@on("GET", "/settings")
def _get_settings(control: Control, given: Doc, fields: Fields) -> Doc:
    with control.platform.lock:
        return _settings(control.platform)


@on("GET", f"/(?P<collection>{'|'.join(COLLECTIONS)})")
def _list(control: Control, given: Doc, fields: Fields) -> Outgoing:
    with control.platform.lock:
        name = given.pop("collection")
        limit = int(given.pop("limit")) if str(given.get("limit", "")).isdigit() else MOST
        items = _shown(control, name, MOST, given)
        total = len(control.platform.store.all[name])
        return answer(200, {"items": items[:limit], "total": total})


@on("GET", f"/(?P<collection>{'|'.join(COLLECTIONS)})/{{id}}")
def _get(control: Control, given: Doc, fields: Fields) -> Outgoing:
    with control.platform.lock:
        return answer(200, _public(control.thing(control.platform.store.all[given["collection"]], given["id"])))


def _shown(control: Control, name: str, most: int, wanted: Doc | None = None) -> list[Doc]:
    """The newest things of a collection whose fields have the wanted values."""
    found: list[Doc] = []
    for thing in control.platform.store.all[name].newest():
        if all(str(thing.get(field)) == value for field, value in (wanted or {}).items()):
            found.append(_public(thing))
            if len(found) == most:
                break
    return found


def _public(thing: Doc) -> Doc:
    return {name: value for name, value in thing.items() if name != "private_key"}


def _settings(platform: Platform) -> Doc:
    options, account = platform.options, platform.account
    return {
        "messages": options.messages,
        "calls": options.calls,
        "real_time": options.real_time,
        "sms_signature": options.sms_signature,
        "cancel_after": options.cancel_after,
        "balance": account["balance"],
        "forward_method": account["forward_method"],
        **{name: account[name] for name in ADDRESSES},
    }


# What people do


@on("POST", "/messages")
def _receive(control: Control, given: Doc, fields: Fields) -> Doc:
    arguments = (
        fields.text("channel", "sms"),
        fields.text("from"),
        fields.text("to"),
        fields.text("text", None),
        fields.text("message_type", "text"),
        fields.object("content"),
    )
    fields.done()
    with control.platform.lock:
        return inbound.receive(control.platform, *arguments)


@on("POST", "/messages/{id}/reply")
def _reply(control: Control, given: Doc, fields: Fields) -> Doc:
    platform = control.platform
    text, kind, content = fields.text("text", None), fields.text("message_type", "text"), fields.object("content")
    fields.done()
    control.settled()
    with platform.lock:
        message = control.thing(platform.store.messages, given["id"])
        if message["direction"] != "outbound":
            raise OptionError("only a message that your program has sent can be replied to")
        verify2.hear(platform, message, text or "")
        channel = message["channel"] if message["channel"] in inbound.CHANNELS else "sms"
        return inbound.receive(platform, channel, message["to"], message["from"], text, kind, content, message)


@on("POST", "/messages/{id}/advance")
def _advance_message(control: Control, given: Doc, fields: Fields) -> Doc:
    status = fields.text("status", None)
    fields.done()
    with control.platform.lock:
        message = control.thing(control.platform.store.messages, given["id"])
        if message["direction"] != "outbound" or not outbox.advance(control.platform, message, status):
            raise OptionError(f"the message does not go on, it is {message['status']}: name the status it shall have")
        return message


@on("POST", "/calls")
def _call_in(control: Control, given: Doc, fields: Fields) -> Doc:
    to, from_ = fields.text("to"), fields.text("from")
    fields.done()
    with control.platform.lock:
        return people.call_in(control.platform, to, from_)


@on("POST", "/calls/{id}/(?P<what>answer|reject|press|say|hang_up|advance)")
def _act(control: Control, given: Doc, fields: Fields) -> Doc:
    platform, what = control.platform, given["what"]
    argument = {"press": "digits", "say": "text"}.get(what)
    words = fields.text(argument) if argument else ""
    status = fields.text("status", "rejected") if what == "reject" else ""
    fields.done()
    control.settled()
    with platform.lock:
        leg = control.thing(platform.store.calls, given["id"])
        match what:
            case "answer":
                people.answer(platform, leg)
            case "reject":
                people.reject(platform, leg, status)
            case "press":
                people.press(platform, leg, words)
            case "say":
                people.say(platform, leg, words)
            case "hang_up":
                people.hang_up(platform, leg)
            case _:
                if not people.advance(platform, leg):
                    raise OptionError(f"the call waits for nothing that time can bring, it is {leg['status']}")
        return leg


@on("POST", "/webhooks/{id}/redeliver")
def _redeliver(control: Control, given: Doc, fields: Fields) -> Doc:
    fields.done()
    with control.platform.lock:
        return control.platform.webhooks.redeliver(control.thing(control.platform.store.webhooks, given["id"]))


# Faults, behaviours, settings and time


@on("POST", "/faults")
def _add_fault(control: Control, given: Doc, fields: Fields) -> Doc:
    arguments: Doc = {
        "operation": fields.text("operation", None),
        "webhook": fields.text("webhook", None),
        "status": fields.whole("status"),
        "body": fields.any("body"),
        "headers": fields.object("headers"),
        "retry_after": fields.number("retry_after", None),
        "delay": fields.number("delay", 0.0),
        "drop": fields.text("drop", None),
        "late": fields.number("late", 0.0),
        "doubled": fields.flag("doubled"),
        "missing": fields.flag("missing"),
        "times": fields.whole("times"),
        "probability": fields.number("probability", 1.0),
    }
    fields.done()
    with control.platform.lock:
        return control.platform.faults.add(**arguments)


@on("POST", "/behaviours")
def _set_behaviour(control: Control, given: Doc, fields: Fields) -> Doc:
    words = {name: fields.text(name, None) for name in ("message", "call", "verify", "error")}
    to, speed = fields.text("to"), fields.any("pace")
    fields.done()
    with control.platform.lock:
        return control.platform.behaviours.set(to, pace_=speed, **words)


@on("DELETE", "/(?P<collection>faults|behaviours)")
def _clear(control: Control, given: Doc, fields: Fields) -> Doc:
    with control.platform.lock:
        collection = control.platform.store.all[given["collection"]]
        for thing in collection:
            collection.remove(thing["id"])
        return {"items": [], "total": 0}


@on("DELETE", "/(?P<collection>faults|behaviours)/{id}")
def _remove(control: Control, given: Doc, fields: Fields) -> Doc:
    with control.platform.lock:
        collection = control.platform.store.all[given["collection"]]
        collection.remove(control.thing(collection, given["id"])["id"])
        return {"id": given["id"]}


@on("PATCH", "/settings")
def _change_settings(control: Control, given: Doc, fields: Fields) -> Doc:
    platform = control.platform
    speeds = {name: pace(fields.any(name), name) for name in ("messages", "calls") if fields.has(name)}
    account: Doc = {name: fields.text(name) for name in ADDRESSES if fields.has(name)}
    if fields.has("forward_method"):
        account["forward_method"] = fields.text("forward_method")
        if account["forward_method"] not in STYLES:
            raise OptionError(f"forward_method: must be one of {', '.join(STYLES)}")
    if fields.has("balance"):
        account["balance"] = fields.number("balance")
    wait = fields.number("cancel_after", None)
    fields.done()
    with platform.lock:
        for name, speed in speeds.items():
            setattr(platform.options, name, speed)
        if wait is not None:
            platform.options.cancel_after = wait
        platform.store.accounts.change(platform.account, **account)
        settings = _settings(platform)
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


@on("POST", "/settle")
def _settle(control: Control, given: Doc, fields: Fields) -> Doc:
    timeout = fields.number("timeout", PATIENCE)
    fields.done()
    return {"settled": control.platform.settle(min(max(timeout, 0.0), PATIENCE))}


@on("POST", "/reset")
def _reset(control: Control, given: Doc, fields: Fields) -> Doc:
    fields.done()
    control.platform.reset()
    return {"status": "ok"}
