"""Conversations: members who come and go, events with numbers of their own, and webhooks of all that happens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from vonage_openapi import Problem
from vonage_openapi.formats import from_json

from vonage_sandbox import descriptions, errors, resources
from vonage_sandbox.exchange import Doc, HttpResponse
from vonage_sandbox.products.call import Call, RefusalError, handles
from vonage_sandbox.resources.entries import Entries
from vonage_sandbox.resources.shown import respond
from vonage_sandbox.routing import known
from vonage_sandbox.webhooks import Webhook

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

CONVERSATIONS: Final = "conversations /v1/conversations"
MEMBERS: Final = f"{CONVERSATIONS}/{{}}/members"
EVENTS: Final = f"{CONVERSATIONS}/{{}}/events"
DELETABLE: Final = ("message", "custom:")
OWN: Final = (
    "message", "message:submitted", "message:rejected", "message:undeliverable", "message:seen", "message:delivered",
    "ephemeral", "audio:play", "audio:play:stop", "audio:say", "audio:say:stop", "audio:record", "audio:record:stop",
    "audio:dtmf", "audio:mute:on", "audio:mute:off", "audio:earmuff:on", "audio:earmuff:off",
)  # fmt: skip
"""The events that a program may create, besides `custom:...`; the others happen."""


@handles("create_member")
def create_member(platform: Platform, call: Call) -> HttpResponse:
    fields = call.fields
    _conversation(platform, call)
    user = _user(platform, call, fields["user"])
    there = _members(platform, call.path["conversation_id"])
    if any(each["data"]["state"] != "LEFT" and each["user"] == user["id"] for each in there):
        raise errors.invalid(call.operation, [Problem("user", "is invited to the conversation or in it already")])
    now, state = platform.clock.iso(), fields["state"].upper()
    data: Doc = {
        **{name: value for name, value in fields.items() if name not in ("user", "from", "member_id_inviting")},
        "conversation_id": call.path["conversation_id"],
        "_embedded": {"user": {name: user[name] for name in ("id", "name", "display_name") if name in user}},
        "state": state,
        "timestamp": {"invited": now} if state == "INVITED" else {"invited": now, "joined": now},
        "initiator": {fields["state"]: {"is_system": "from" not in fields}},
    }
    if "member_id_inviting" in fields:
        data["invited_by"] = fields["member_id_inviting"]
    entries = _entries(platform, call, "create_member")
    entry = entries.add(data)
    platform.store.resources.change(entry, user=user["id"])
    done = respond(entries, entry)
    _member_event(platform, call, entry, fields["state"])
    return done


@handles("update_member")
def update_member(platform: Platform, call: Call) -> HttpResponse:
    entries = _entries(platform, call, "update_member")
    entry, fields = entries.one(), call.fields
    data, state = entry["data"], fields["state"].upper()
    if data["state"] == "LEFT" or data["state"] == state:
        raise errors.invalid(call.operation, [Problem("state", f"of this member is {data['state']} already")])
    times = {**data["timestamp"], fields["state"]: platform.clock.iso()}
    initiator = {**data.get("initiator", {}), fields["state"]: {"is_system": "from" not in fields}}
    entries.put(entry, {**data, "state": state, "timestamp": times, "initiator": initiator})
    _member_event(platform, call, entry, fields["state"], fields.get("reason"))
    return respond(entries, entry)


@handles("get_own_member")
def get_own_member(platform: Platform, call: Call) -> HttpResponse:
    name, conversation = call.principal.claims.get("sub"), call.path["conversation_id"]
    _conversation(platform, call)
    user = platform.store.users.find(name=name, application_id=call.application["id"]) if name else None
    own = [each for each in _members(platform, conversation) if user is not None and each["user"] == user["id"]]
    if not own:
        why = f"The user {name} is not in the conversation." if name else "The token names no user: it has no sub."
        raise RefusalError(404, why)
    path = {**call.path, "member_id": own[-1]["key"]}
    operation = known()["get_member"]
    return resources.as_described(platform, replace(call, operation=operation, path=path))


@handles("create_event")
def create_event(platform: Platform, call: Call) -> HttpResponse:
    fields = call.fields
    _conversation(platform, call)
    kind = str(fields["type"])
    if kind not in OWN and not (kind.startswith("custom:") and len(kind) > len("custom:")):
        raise errors.invalid(call.operation, [Problem("type", f"cannot be {kind}: such events happen by themselves")])
    member = None
    if "from" in fields:
        member = next(
            (each for each in _members(platform, call.path["conversation_id"]) if each["key"] == fields["from"]), None
        )
        if member is None or member["data"]["state"] == "LEFT":
            raise errors.invalid(call.operation, [Problem("from", "is not a member of the conversation")])
    entries = _entries(platform, call, "create_event")
    return respond(entries, _happen(platform, call, kind, fields["body"], member))


@handles("list_events")
def list_events(platform: Platform, call: Call) -> HttpResponse:
    query = call.query
    first, last = _number(call, "start_id", 0), _number(call, "end_id", 10**18)
    without_deleted = str(query.get("exclude_deleted_events", "")).lower() == "true"

    def keep(event: Doc) -> bool:
        wanted = query.get("event_type", event["type"]) == event["type"] and first <= int(event["id"]) <= last
        return wanted and not (without_deleted and event["id"] in deleted)

    found = platform.store.resources.where(collection=EVENTS)
    conversation = call.path["conversation_id"]
    deleted = {int(each["key"]) for each in found if "deleted" in each and _is_of(each, conversation)}
    others = {name: value for name, value in query.items() if name not in ("start_id", "end_id", "event_type")}
    return resources.as_described(platform, replace(call, query=others), keep)


@handles("delete_event")
def delete_event(platform: Platform, call: Call) -> None:
    """What was said is gone, and that it was said is not."""
    entries = _entries(platform, call, "delete_event")
    entry = entries.one()
    if not str(entry["data"]["type"]).startswith(DELETABLE) or "deleted" in entry:
        raise RefusalError(404, "There is no message and no event of your own with this id.")
    data = {name: value for name, value in entry["data"].items() if name != "body"}
    platform.store.resources.change(entry, deleted=True, data={**data, "body": {}})
    _happen(platform, call, "event:delete", {"event_id": entry["key"]})


@handles("replace_conversation")
def replace_conversation(platform: Platform, call: Call) -> HttpResponse:
    done = resources.as_described(platform, call)
    shown: Doc = from_json(done.body)
    named = ("id", "name", "display_name", "image_url", "state", "timestamp")
    _happen(platform, call, "conversation:updated", {name: shown[name] for name in named if name in shown})
    return done


@handles("list_user_conversations")
def list_user_conversations(platform: Platform, call: Call) -> Doc:
    """All of them on one page, as nobody in a sandbox is in many."""
    user = _user(platform, call, {"id": call.path["user_id"]})
    found: list[Doc] = []
    for member in platform.store.resources.where(collection=MEMBERS, user=user["id"]):
        conversation = _one(platform, member["data"]["conversation_id"])
        state = member["data"]["state"]
        if conversation is not None and call.query.get("state", state) == state:
            found.append({**conversation["data"], "_embedded": {"id": member["key"], "state": state}})
    if str(call.query.get("order", "asc")).lower() == "desc":
        found.reverse()
    named = ("id", "name", "display_name", "image_url", "timestamp", "_embedded")
    shown = [{name: each[name] for name in named if name in each} for each in found]
    path = call.operation.path.replace("{user_id}", call.path["user_id"])
    return {
        "page_size": call.number("page_size", 10),
        "_embedded": {"conversations": shown},
        "_links": {"self": {"href": f"{platform.base_url}{path}"}},
    }


def _entries(platform: Platform, call: Call, operation: str) -> Entries:
    plan = descriptions.resource("conversations", operation)
    assert plan is not None
    entries = Entries(platform, replace(call, operation=known()[operation]), plan)
    entries.refuse_missing_parents()
    return entries


def _one(platform: Platform, id: str) -> Doc | None:
    return platform.store.resources.find(collection=CONVERSATIONS, key=id)


def _conversation(platform: Platform, call: Call) -> Doc:
    found = _one(platform, call.path["conversation_id"])
    if found is None:
        raise RefusalError(404, f"There is no conversation {call.path['conversation_id']}.")
    return found


def _is_of(entry: Doc, conversation: str) -> bool:
    return bool(entry["parents"].get(CONVERSATIONS) == conversation)


def _members(platform: Platform, conversation: str) -> list[Doc]:
    return [each for each in platform.store.resources.where(collection=MEMBERS) if _is_of(each, conversation)]


def _user(platform: Platform, call: Call, wanted: Doc) -> Doc:
    """A user of the application, by id or name."""
    users, owner = platform.store.users, call.application["id"]
    by = {name: wanted[name] for name in ("id", "name") if wanted.get(name)}
    user = users.find(application_id=owner, **by)
    if user is None:
        raise RefusalError(404, f"The application has no user {next(iter(by.values()), '')}.")
    return user


def _number(call: Call, name: str, otherwise: int) -> int:
    text = str(call.query.get(name, otherwise))
    if not text.isdecimal():
        raise errors.invalid(call.operation, [Problem(name, "is not the id of an event")])
    return int(text)


def _member_event(platform: Platform, call: Call, member: Doc, what: str, reason: Any = None) -> None:
    data = member["data"]
    named = ("channel", "media", "timestamp", "initiator", "invited_by")
    body: Doc = {"member_id": member["key"], "user": data["_embedded"]["user"]}
    body |= {name: data[name] for name in named if name in data}
    _happen(platform, call, f"member:{what}", body if reason is None else {**body, "reason": reason}, member)


def _happen(platform: Platform, call: Call, kind: str, body: Doc, member: Doc | None = None) -> Doc:
    """Have an event in a conversation, with the next number, and tell whoever listens."""
    conversation = _conversation(platform, call)
    number = conversation.get("events", 0) + 1
    data = {**conversation["data"], "sequence_number": number}
    platform.store.resources.change(conversation, events=number, data=data)
    event: Doc = {"type": kind, "body": body, "timestamp": platform.clock.iso()}
    if member is not None:
        user = member["data"]["_embedded"]["user"]
        event |= {"from": member["key"], "_embedded": {"from_user": user, "from_member": {"id": member["key"]}}}
    else:
        event["_embedded"] = {}
    entry = _entries(platform, call, "create_event").add(event, str(number))
    payload = {**event, "id": number, "conversation_id": conversation["key"], "application_id": call.application["id"]}
    _tell(platform, conversation, payload)
    return entry


def _tell(platform: Platform, conversation: Doc, payload: Doc) -> None:
    callback: Doc = conversation["data"].get("callback") or {}
    mask = [each.strip() for each in str(callback.get("event_mask") or "").split(",") if each.strip()]
    application: Doc = platform.store.applications.get(payload["application_id"]) or {}
    hook: Doc = application.get("capabilities", {}).get("rtc", {}).get("webhooks", {}).get("event_url", {})
    places = [(hook.get("address"), hook.get("http_method", "POST"))]
    if callback.get("url") and (not mask or payload["type"] in mask):
        places.append((callback["url"], callback.get("method", "POST")))
    for url, method in places:
        if url:
            order, id = f"conversation {conversation['key']}", payload["application_id"]
            style: Any = "json" if method == "POST" else "query"
            sent = Webhook("conversation_event", url, payload, order, method, style, application_id=id)
            platform.webhooks.send(sent)
