"""The Voice API: making calls, steering them, looking them up, and fetching recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from vonage_openapi import Problem

from vonage_sandbox import countries, errors
from vonage_sandbox.exchange import Doc, HttpResponse, answer, is_doc, is_items
from vonage_sandbox.products.call import Call, RefusalError, handles
from vonage_sandbox.products.calls import events, flow, legs, recordings
from vonage_sandbox.products.calls.runner import Runner
from vonage_sandbox.products.calls.waits import Flow

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

KEPT = (
    "length_timer",
    "ringing_timer",
    "machine_detection",
    "advanced_machine_detection",
    "answer_method",
    "event_method",
)


@handles("create_call")
def create_call(platform: Platform, call: Call) -> Doc:
    body, application = call.fields, call.application
    if not body["to"]:
        raise errors.invalid(call.operation, [Problem("to", "must name somebody to call")])
    leg = legs.place(
        platform,
        application["id"],
        body["to"][0],
        _caller(body.get("from")) or _any_number(platform, application, call),
        _program(body.get("ncco")),
        answer_url=_first(body.get("answer_url")),
        event_url=_first(body.get("event_url")),
        authorization=body["to"][0].get("authorization"),
        **{name: body[name] for name in KEPT if name in body},
    )
    platform.store.calls.change(leg, ncco=body.get("ncco", []))
    named = ("status", "direction", "conversation_uuid")
    return {"uuid": leg["id"], **{name: leg[name] for name in named}}


def _caller(given: Any) -> Doc | None:
    """Who calls, as the platform keeps it: programs send a number alone too."""
    return {"type": "phone", "number": str(given)} if given and not is_doc(given) else given


@handles("list_calls")
def list_calls(platform: Platform, call: Call) -> Doc:
    query = call.query
    found = platform.store.calls.where(application_id=call.application["id"])
    for name in ("status", "conversation_uuid"):
        if name in query:
            found = [leg for leg in found if leg[name] == query[name]]
    if "date_start" in query:
        found = [leg for leg in found if leg["created_at"][:19] >= query["date_start"][:19]]
    if "date_end" in query:
        found = [leg for leg in found if leg["created_at"][:19] <= query["date_end"][:19]]
    if query.get("order") == "desc":
        found.reverse()
    size, start = call.number("page_size", 10), call.number("record_index", 0)
    if start < 0:
        raise errors.invalid(call.operation, [Problem("record_index", "must be at least 0")])

    def link(index: int) -> Doc:
        # A whole URL, as the official Node SDK reads the next page out of it.
        address = urlencode({**query, "page_size": size, "record_index": index})
        return {"href": f"{platform.base_url}/v1/calls?{address}"}

    links = {"self": link(start), "first": link(0), "last": link(max(len(found) - 1, 0) // size * size)}
    if start + size < len(found):
        links["next"] = link(start + size)
    if start:
        links["prev"] = link(max(start - size, 0))
    shown = [_shown(platform, leg) for leg in found[start : start + size]]
    page = {"count": len(found), "page_size": size, "record_index": start}
    return {**page, "_links": links, "_embedded": {"calls": shown}}


@handles("get_call")
def get_call(platform: Platform, call: Call) -> Doc:
    return _shown(platform, _leg(platform, call))


@handles("update_call")
def update_call(platform: Platform, call: Call) -> None:
    leg, runner = _live(platform, call)
    action = call.fields["action"]
    if action == "hangup":
        legs.end(platform, leg, "completed" if leg["status"] == "answered" else "cancelled", by="platform")
    elif action == "transfer":
        destination = call.fields["destination"]
        runner.move(f"CON-{platform.ids.uuid()}")
        runner.replace(_program(destination.get("ncco"), _first(destination.get("url"))))
    else:
        field = "muted" if action.endswith("mute") else "earmuffed"
        platform.store.calls.change(leg, **{field: not action.startswith("un")})


@handles("start_talk", "start_stream")
def start_playing(platform: Platform, call: Call) -> Doc:
    leg, runner = _live(platform, call)
    talk = call.operation.id == "start_talk"
    text = call.fields["text"] if talk else str(_first(call.fields["stream_url"]))
    kind = "talk" if talk else "stream"
    runner.note(kind, text)
    playing = {"kind": kind, "text": text}
    platform.store.calls.change(leg, playing=playing)
    if str(call.fields.get("loop", 1)) != "0":
        pace = platform.behaviours.pace_of_calls(events.shown(leg["to"]))

        def over() -> None:
            if leg.get("playing") is playing:
                platform.store.calls.change(leg, playing=None)

        if pace == "manual":
            lasts = flow.talking(text) if talk else flow.STREAM
            platform.scheduler.deadline(lasts * int(float(call.fields.get("loop", 1))), over)
        else:
            platform.scheduler.step(pace if isinstance(pace, float) else 0, over)
    return _done(leg, f"{kind.capitalize()} started")


@handles("stop_talk", "stop_stream")
def stop_playing(platform: Platform, call: Call) -> Doc:
    leg, _ = _live(platform, call)
    platform.store.calls.change(leg, playing=None)
    return _done(leg, f"{'Talk' if call.operation.id == 'stop_talk' else 'Stream'} stopped")


@handles("send_dtmf")
def send_dtmf(platform: Platform, call: Call) -> Doc:
    leg, runner = _live(platform, call)
    digits = call.fields.get("digits", "")
    if not set(digits) <= set("0123456789*#p"):
        raise errors.invalid(call.operation, [Problem("digits", "must be made of 0 to 9, *, # and p")])
    runner.note("tones", digits)
    return _done(leg, "DTMF sent")


@handles("start_dtmf_input")
def start_dtmf_input(platform: Platform, call: Call) -> None:
    leg, _ = _live(platform, call)
    platform.store.calls.change(leg, keys_to={"eventUrl": call.fields.get("event_url", [])})


@handles("stop_dtmf_input")
def stop_dtmf_input(platform: Platform, call: Call) -> None:
    leg, _ = _live(platform, call)
    platform.store.calls.change(leg, keys_to=None)


@handles("get_recording")
def get_recording(platform: Platform, call: Call) -> HttpResponse:
    found = recordings.find(platform, call.application["id"], call.path["recording_id"])
    if found is None:
        raise RefusalError(404, "There is no such recording of this application.")
    return answer(200, *found)


def _program(ncco: Any, url: str | None = None) -> Any:
    def program(runner: Runner) -> Flow:
        if ncco is not None:
            return (yield from flow.go_through(runner, ncco))
        if url is None:
            return (yield from flow.ask_and_go(runner))
        fetched = yield from flow.fetch_ncco(runner, url)
        return (yield from flow.run(runner, fetched or []))

    return program


def _any_number(platform: Platform, application: Doc, call: Call) -> Doc:
    own = legs.own_number(platform, application["id"])
    if own is None:
        problem = Problem("random_from_number", "needs a number that is linked to the application and can call")
        raise errors.invalid(call.operation, [problem])
    return own


def _first(value: Any) -> str | None:
    if is_items(value):
        return str(value[0]) if value else None
    return None if value is None else str(value)


def _leg(platform: Platform, call: Call) -> Doc:
    leg = platform.store.calls.get(call.path["uuid"])
    if leg is None or leg["application_id"] != call.application["id"]:
        raise RefusalError(404, f"The application has no call {call.path['uuid']}.")
    return leg


def _live(platform: Platform, call: Call) -> tuple[Doc, Runner]:
    leg = _leg(platform, call)
    runner = legs.runner_of(platform, leg)
    if runner is None:
        raise RefusalError(404, f"The call is over, it is {leg['status']}.")
    return leg, runner


def _done(leg: Doc, message: str) -> Doc:
    return {"message": message, "uuid": leg["id"]}


def _shown(platform: Platform, leg: Doc) -> Doc:
    shown: Doc = {
        "_links": {"self": {"href": f"/calls/{leg['id']}"}},
        "uuid": leg["id"],
        "conversation_uuid": leg["conversation_uuid"],
        "to": leg["to"],
        "from": leg["from"],
        "status": leg["status"],
        "direction": leg["direction"],
    }
    if leg["status"] == "completed":
        clock = platform.clock
        shown["start_time"] = clock.plain(leg.get("start_time", leg["end_time"]))
        shown["end_time"] = clock.plain(leg["end_time"])
        shown["duration"] = str(leg.get("duration", 0))
        shown["rate"], shown["price"] = countries.money(leg.get("rate", 0.0)), countries.money(leg.get("price", 0.0))
        shown["network"] = leg.get("network", "")
    return shown
