"""Draws a call flow as Mermaid text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from vonage_openapi import is_list, is_object
from vonage_openapi.ncco.builder import Endpoint, PhoneEndpoint

from vonage.ncco.actions import Action, Connect, Conversation, Input, Notify, Pay, Record, Stream, Talk, Transfer, Wait
from vonage.ncco.parse import build, parse, sources

DIRECTIONS = ("TB", "TD", "BT", "LR", "RL")
LONGEST = 60  # characters of a text that are shown
PLAIN = frozenset(" .,:/+-_?!()'=*@“”…")  # signs that mean nothing to Mermaid inside a quoted label
SHAPES = {
    "step": '["{}"]',
    "choice": '{{{{"{}"}}}}',
    "end": '(["{}"])',
    "room": '[["{}"]]',
    "server": '[/"{}"/]',
    "pause": '("{}")',
}


def draw(source: sources.Source, direction: str) -> str:
    """The flowchart of a call flow; `Ncco.to_mermaid` says more."""
    if direction not in DIRECTIONS:
        raise ValueError(f"a flowchart runs {', '.join(DIRECTIONS)}, not {direction!r}")
    if isinstance(source, (str, bytes, bytearray)) or is_object(source):
        return _Chart(direction).flow(parse(source))
    data = build(cast("Iterable[sources.Entry]", source))  # actions and dicts alike; unlike JSON, it may be empty
    return _Chart(direction).flow(parse(data) if data else [])


class _Chart:
    """The lines of one flowchart, and the nodes that several actions share."""

    def __init__(self, direction: str) -> None:
        self.lines = [f"flowchart {direction}"]
        self.known: dict[tuple[str, str], str] = {}

    def flow(self, actions: Sequence[Action]) -> str:
        before, way = self.node("start", "end", "Call comes in"), ""
        for number, action in enumerate(actions, 1):
            here = f"a{number}"
            self.step(here, action)
            self.edge(before, here, way)
            before, way = here, _way_on(action)
        if not actions or not isinstance(actions[-1], Transfer):
            self.edge(before, self.node("finish", "end", "Call ends"), way)
        return "\n".join(self.lines) + "\n"

    def step(self, here: str, action: Action) -> None:
        """The node of an action and what hangs on it."""
        match action:
            case Talk():
                self.node(here, "step", "Talk", f"“{_short(action.text)}”", _played(action.loop, action.bargeIn))
            case Stream():
                self.node(here, "step", "Stream", *_listed(action.streamUrl), _played(action.loop, action.bargeIn))
            case Record():
                self.node(here, "step", "Record", _record_limits(action))
                self.tell(here, action.eventUrl, "recording")
                self.tell(here, (action.transcription or {}).get("eventUrl"), "transcript")
            case Conversation():
                self.node(here, "room", "Conversation", action.name, "recorded" if action.record else "")
                self.tell(here, action.eventUrl, "events")
                self.tell(here, (action.transcription or {}).get("eventUrl"), "transcript")
            case Connect():
                self.connect(here, action)
            case Input():
                self.node(here, "choice", "Input", "each key at once" if action.mode == "asynchronous" else "")
                for kind in dict.fromkeys(_listed(action.type) or ["dtmf"]):
                    self.tell(here, action.eventUrl or [""], "keys" if kind == "dtmf" else kind)
            case Notify():
                self.node(here, "step", "Notify", ", ".join(map(str, action.payload)))
                self.tell(here, action.eventUrl, "payload")
            case Wait():
                self.node(here, "pause", "Wait", "" if action.timeout is None else f"{action.timeout} s")
            case Transfer():
                self.node(here, "step", "Transfer", "silenced" if action.mute else "")
                self.edge(here, self.shared("room", f"Conversation {_short(action.conversationId)}"), "joins")
            case Pay():
                self.node(here, "choice", "Pay", f"{action.amount} {(action.currency or '').upper()}".strip())
                self.tell(here, action.eventUrl, "outcome")
            case _:
                self.node(here, "step", action.action)

    def connect(self, here: str, action: Connect) -> None:
        caller = "any number of the application" if action.randomFromNumber else action.from_
        self.node(here, "step", "Connect", f"from {caller}" if caller else "")
        for endpoint in action.endpoint:
            target = self.shared("end", *_target(endpoint))
            self.edge(here, target, "calls" if action.timeout is None else f"calls, {action.timeout} s at most")
            if isinstance(endpoint, PhoneEndpoint) and endpoint.onAnswer:
                self.tell(target, [endpoint.onAnswer["url"]], "asks for an NCCO of its own")
        self.tell(here, action.eventUrl, "events")

    def tell(self, here: str, urls: Any, what: str) -> None:
        """Messages to a server of the user's; an empty address stands for the one that the application has."""
        for url in _listed(urls):
            target = self.shared("server", url or "Your server")
            self.lines.append(f'    {here} -.->|"{_label(what)}"| {target}')

    def node(self, name: str, shape: str, *texts: str) -> str:
        label = "<br/>".join(_label(text) for text in texts if text)
        self.lines.append(f"    {name}{SHAPES[shape].format(label)}")
        return name

    def shared(self, shape: str, *texts: str) -> str:
        """A node that is drawn once, however many actions lead to it."""
        key = (shape, "\n".join(texts))
        if key not in self.known:
            self.known[key] = self.node(f"t{len(self.known) + 1}", shape, *map(_short, texts))
        return self.known[key]

    def edge(self, start: str, end: str, text: str = "") -> None:
        self.lines.append(f'    {start} -->|"{_label(text)}"| {end}' if text else f"    {start} --> {end}")


def _listed(value: Any) -> list[Any]:
    """The entries of a list, for which one alone may stand in JSON."""
    return value if is_list(value) else [] if value is None else [value]


def _way_on(action: Action) -> str:
    """When the flow goes on to the next action, where that is a question."""
    asks = isinstance(action, (Input, Notify)) or (isinstance(action, Connect) and action.eventType is not None)
    return "no other NCCO answered" if asks else ""


def _target(endpoint: Endpoint) -> tuple[str, str]:
    data: dict[str, Any] = {**endpoint.to_dict()}
    user = "@".join(data[name] for name in ("user", "domain") if name in data)
    address = data.get("number") or data.get("uri") or data.get("extension") or user
    return {"phone": "Phone", "app": "App user", "sip": "SIP", "vbc": "Extension"}.get(
        endpoint.type, endpoint.type.capitalize()
    ), str(address)


def _played(loop: int | None, barge_in: bool | None) -> str:
    times = {None: "", 0: "again and again", 1: ""}.get(loop, f"{loop} times")
    return ", ".join(filter(None, [times, "until a key is pressed" if barge_in else ""]))


def _record_limits(action: Record) -> str:
    limits = [
        action.format,
        f"until {action.endOnKey} is pressed" if action.endOnKey else None,
        f"until {action.endOnSilence} s of silence" if action.endOnSilence else None,
        f"{action.timeOut} s at most" if action.timeOut else None,
    ]
    return ", ".join(limit for limit in limits if limit)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _label(text: str) -> str:
    """A text that Mermaid shows as it is: whatever could mean something to it becomes the number of its character."""
    line = " ".join(str(text).split())
    return "".join(sign if sign.isalnum() or sign in PLAIN else f"#{ord(sign)};" for sign in line)
