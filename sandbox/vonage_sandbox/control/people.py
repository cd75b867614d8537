"""What people at their phones do."""

from __future__ import annotations

from vonage_sandbox.control.core import Control, on
from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.fields import Fields
from vonage_sandbox.options import OptionError
from vonage_sandbox.products import inbound, outbox, trigger, verify2, video_people
from vonage_sandbox.products.calls import lines, people
from vonage_sandbox.sockets import Line


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
    control.catch_up()
    with platform.lock:
        message = control.thing(platform.store.messages, given["id"])
        if message["direction"] != "outbound":
            raise OptionError("only a message that your program has sent can be replied to")
        if not inbound.answerable(message):
            raise OptionError(f"the sender {message['from']!r} is a name, which no phone can reply to")
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
            raise OptionError(
                f"the message does not go on, it is {message['status']}: give the status that it should have"
            )
        return message


@on("POST", "/calls")
def _call_in(control: Control, given: Doc, fields: Fields) -> Doc:
    to, from_, missed = fields.text("to"), fields.text("from"), fields.boolean("missed")
    fields.done()
    with control.platform.lock:
        return people.call_in(control.platform, to, from_, missed=missed)


@on("POST", "/calls/{id}/(?P<what>answer|reject|press|say|hang_up|advance)")
def _act(control: Control, given: Doc, fields: Fields) -> Doc:
    platform, what = control.platform, given["what"]
    argument = {"press": "digits", "say": "text"}.get(what)
    words = fields.text(argument) if argument else ""
    status = fields.text("status", "rejected") if what == "reject" else ""
    fields.done()
    control.catch_up()
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
                    raise OptionError(f"the call is not waiting for time to pass, it is {leg['status']}")
        return leg


@on("GET", "/calls/{id}/audio")
def _audio(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    with control.platform.lock:
        return answer(200, lines.heard(_line(control, given["id"])), "audio/wav")


@on("POST", "/calls/{id}/play")
def _play(control: Control, given: Doc, fields: Fields) -> Doc:
    wav = fields.text("wav")
    fields.done()
    with control.platform.lock:
        lines.play(_line(control, given["id"]), wav)
        return control.thing(control.platform.store.calls, given["id"])


@on("GET", "/calls/{id}/socket")
def _socket(control: Control, given: Doc, fields: Fields) -> Doc:
    with control.platform.lock:
        return lines.shown(_line(control, given["id"]))


def _line(control: Control, id: str) -> Line:
    line = lines.of(control.platform, control.thing(control.platform.store.calls, id))
    if line is None:
        raise OptionError("the call has no WebSocket, neither its own nor one that it is connected to")
    return line


@on("POST", "/video/join")
def _join(control: Control, given: Doc, fields: Fields) -> Doc:
    token, name = fields.text("token"), fields.text("name", None)
    fields.done()
    with control.platform.lock:
        return video_people.join(control.platform, token, name)


@on("POST", "/video/leave")
def _leave(control: Control, given: Doc, fields: Fields) -> Doc:
    id = fields.text("connection_id")
    fields.done()
    with control.platform.lock:
        return video_people.leave(control.platform, id)


@on("POST", "/webhooks")
def _trigger(control: Control, given: Doc, fields: Fields) -> Doc:
    name, url, payload = fields.text("name"), fields.text("url", None), fields.object("payload")
    fields.done()
    with control.platform.lock:
        return trigger.send(control.platform, name, url, payload or {})


@on("POST", "/webhooks/{id}/redeliver")
def _redeliver(control: Control, given: Doc, fields: Fields) -> Doc:
    fields.done()
    with control.platform.lock:
        return control.platform.webhooks.redeliver(control.thing(control.platform.store.webhooks, given["id"]))
