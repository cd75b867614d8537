"""Pairs the operations of two versions and compares each pair."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ..grammar import join
from ..lint.values import as_mapping, show
from ..runtime.formats import is_json
from .difference import Difference, Direction, one_sided
from .schemas import SchemaComparison, schema_of
from .side import Operation, Part, Side

Pair = tuple[Operation, Operation]


def pair(old: Side, new: Side) -> tuple[list[Pair], list[Operation], list[Operation]]:
    """Operations that are the same in both versions, those that are gone, and those that are new.

    The same is what is called in the same way: verb, host and path, whatever its parameters are named. What is left
    over is looked for on another host, then under another version in the path, and at last by its operationId.
    """
    gone, come = list(old.operations()), list(new.operations())
    keys: tuple[Callable[[Operation], tuple[Any, ...]], ...] = (
        lambda operation: (operation.incoming, operation.verb, operation.host, operation.shape),
        lambda operation: (operation.incoming, operation.verb, operation.shape),
        lambda operation: (operation.incoming, operation.verb, re.sub(r"/v\d+(\.\d+)?(?=/)", "", operation.shape)),
        lambda operation: (operation.incoming, re.sub(r"[^a-z0-9]", "", operation.id.lower()) or id(operation)),
    )
    pairs: list[Pair] = []
    for key in keys:
        waiting: dict[tuple[Any, ...], Operation] = {}
        for operation in reversed(gone):
            waiting[key(operation)] = operation
        for operation in list(come):
            match = waiting.pop(key(operation), None)
            if match is not None:
                pairs.append((match, operation))
                gone.remove(match)
                come.remove(operation)
    return pairs, gone, come


@dataclass
class OperationComparison:
    """Compares two versions of one operation."""

    old_side: Side
    new_side: Side
    old: Operation
    new: Operation

    def compare(self) -> Iterator[Difference]:
        """All differences of this operation."""
        yield from self._call()
        yield from self._remarks()
        yield from self._security()
        yield from self._parameters()
        yield from self._body()
        if not self.new.incoming:
            yield from self._answers()

    def _difference(self, kind: str, breaking: bool, what: str, pointer: str = "") -> Difference:
        return Difference(kind, breaking, pointer or self.new.part.pointer, self.new.name, what)

    def _call(self) -> Iterator[Difference]:
        """How it is called: name, host, verb and path."""
        old, new = self.old, self.new
        if old.id != new.id:
            what = f"is called {new.id or '(nothing)'}, was {old.id or '(nothing)'}"
            yield self._difference("operation-renamed", True, what)
        if old.host != new.host:
            what = f"is at {new.host or '(no host)'}, was at {old.host or '(no host)'}"
            yield self._difference("host-changed", True, what)
        for host, is_new in one_sided(old.hosts, new.hosts) if old.host == new.host else ():
            kind, what = ("host-added", "is also at") if is_new else ("host-removed", "is no longer at")
            yield self._difference(kind, not is_new, f"{what} {host}")
        if (old.verb, old.shape) != (new.verb, new.shape):
            yield self._difference("operation-moved", True, f"was {old.name}")
        elif new.incoming and old.path != new.path:
            yield self._difference("webhook-renamed", True, f"was {old.name}")
        else:
            names = (re.findall(r"\{(.*?)\}", path) for path in (old.path, new.path))
            for before, after in zip(*names, strict=False):
                if before != after:
                    yield self._difference("path-parameter-renamed", True, f"path parameter {before} is now {after}")

    def _remarks(self) -> Iterator[Difference]:
        """What is said about it without changing a call."""
        old, new = as_mapping(self.old.part.value), as_mapping(self.new.part.value)
        if (old.get("deprecated") is True) != (new.get("deprecated") is True):
            is_old = new.get("deprecated") is True
            kind, what = ("deprecated", "is now deprecated") if is_old else ("undeprecated", "is no longer deprecated")
            yield self._difference(f"operation-{kind}", False, what)
        for word in ("status", "retry", "paging", "outcome"):
            key = f"x-vonage-{word}"
            if old.get(key) != new.get(key):
                after, before = (show(part[key]) if key in part else "none" for part in (new, old))
                what = f"has {word} {after}, had {before}"
                yield self._difference(f"{word}-changed", False, what, join(self.new.part.pointer, key))

    def _security(self) -> Iterator[Difference]:
        old, new = ({" with ".join(sorted(each)): each for each in side.security} for side in (self.old, self.new))
        for names, is_new in one_sided(old, new):
            kind, what = ("security-added", "also takes") if is_new else ("security-removed", "no longer takes")
            # Whoever sends credentials where none are asked for any more is let in all the same.
            breaking = not is_new and "" not in new
            yield self._difference(kind, breaking, f"{what} {names or 'calls without credentials'}")

    def _parameters(self) -> Iterator[Difference]:
        """Path parameters are matched by their place in the path, which is compared elsewhere, the others by name."""
        before, after = self._named(self.old), self._named(self.new)
        for key in sorted(before.keys() - after.keys()):
            place, name = key
            moved = [other for other in after.keys() - before.keys() if other[1] == name]
            if moved:
                what = f"parameter {name} moved from {place} to {moved[0][0]}"
                yield self._difference("parameter-moved", True, what, after[moved[0]].pointer)
                after.pop(moved[0])
            else:
                what = f"{place} parameter {as_mapping(before[key].value).get('name')} is gone"
                yield self._difference("parameter-removed", True, what, before[key].pointer)
        for key in sorted(after.keys() - before.keys()):
            needed = as_mapping(after[key].value).get("required") is True
            kind, what = ("parameter-added-required", "new and required") if needed else ("parameter-added", "new")
            sentence = f"{key[0]} parameter {as_mapping(after[key].value).get('name')} is {what}"
            yield self._difference(kind, needed, sentence, after[key].pointer)
        for key in sorted(before.keys() & after.keys()):
            yield from self._parameter(key, before[key], after[key])

    def _named(self, operation: Operation) -> dict[tuple[str, str], Part]:
        order = re.findall(r"\{(.*?)\}", operation.path)
        named: dict[tuple[str, str], Part] = {}
        for (place, name), part in operation.parameters.items():
            if place == "path" and name in order:
                named[place, f"{order.index(name) + 1}"] = part
            elif place != "path":
                named[place, name.lower() if place == "header" else name] = part
        return named

    def _parameter(self, key: tuple[str, str], before: Part, after: Part) -> Iterator[Difference]:
        place, name = key
        old, new = as_mapping(before.value), as_mapping(after.value)
        if (old.get("required") is True) != (new.get("required") is True):
            needed = new.get("required") is True
            kind = "parameter-required" if needed else "parameter-optional"
            what = f"{place} parameter {name} is now {'required' if needed else 'optional'}"
            yield self._difference(kind, needed, what, after.pointer)
        written = _way_of_writing(place, old), _way_of_writing(place, new)
        for word in ("style", "explode"):
            if written[0][word] != written[1][word]:
                what = f"{place} parameter {name} has {word} {show(written[1][word])}, had {show(written[0][word])}"
                yield self._difference("parameter-style", True, what, after.pointer)
        direction: Direction = "webhook" if self.new.incoming else "request"
        schemas = self._schemas(direction)
        yield from schemas.compare(schema_of(before), schema_of(after), str(new.get("name", name)))

    def _schemas(self, direction: Direction) -> SchemaComparison:
        return SchemaComparison(self.old_side, self.new_side, direction, self.new.name)

    def _body(self) -> Iterator[Difference]:
        before, after = (
            side.follow(operation.part.at("requestBody"))
            for side, operation in ((self.old_side, self.old), (self.new_side, self.new))
        )
        old, new = as_mapping(before.value), as_mapping(after.value)
        needed, sends = new.get("required") is True, not self.new.incoming
        if old and not new:
            yield self._difference("body-removed", True, "has no body any more", before.pointer)
        elif new and not old:
            kind, what = ("-required", "has a body now, a required one") if needed else ("", "may have a body")
            yield self._difference(f"body-added{kind}", needed and sends, what, after.pointer)
        elif old and new:
            if needed != (old.get("required") is True):
                kind = "required" if needed else "optional"
                yield self._difference(f"body-{kind}", needed == sends, f"the body is now {kind}", after.pointer)
            yield from self._content("request" if sends else "webhook", before, after, "body")

    def _content(self, direction: Direction, before: Part, after: Part, name: str) -> Iterator[Difference]:
        """The media types of a body or an answer. All names of JSON count as one."""
        old, new = _media(before), _media(after)
        for key, is_new in one_sided(old, new):
            kind, word = ("added", "may also be") if is_new else ("removed", "is no longer")
            pointer = (new if is_new else old)[key][1].pointer
            yield self._difference(f"{direction}-media-{kind}", not is_new, f"the {name} {word} {key}", pointer)
        for key in sorted(old.keys() & new.keys()):
            (was, old_part), (now, new_part) = old[key], new[key]
            if was != now:
                what = f"the {name} is {now}, was {was}"
                yield self._difference(f"{direction}-media-renamed", direction == "request", what, new_part.pointer)
            yield from self._schemas(direction).compare(schema_of(old_part), schema_of(new_part), "")

    def _answers(self) -> Iterator[Difference]:
        before, after = _statuses(self.old_side, self.old), _statuses(self.new_side, self.new)
        for status, is_new in one_sided(before, after):
            is_success = status.startswith("2")
            what = f"{'may answer' if is_new else 'no longer answers'} {status}"
            kind = f"{'success' if is_success else 'error'}-{'added' if is_new else 'removed'}"
            yield self._difference(kind, is_success and not is_new, what, (after if is_new else before)[status].pointer)
        for status in sorted(before.keys() & after.keys()):
            yield from self._answer(status, before[status], after[status])

    def _answer(self, status: str, before: Part, after: Part) -> Iterator[Difference]:
        old, new = (
            {name.lower(): name for name in as_mapping(as_mapping(part.value).get("headers"))}
            for part in (before, after)
        )
        for key, is_new in one_sided(old, new):
            what = f"has a new header {new[key]}" if is_new else f"has no header {old[key]} any more"
            kind, headers = ("added", after.at("headers")) if is_new else ("removed", before.at("headers"))
            pointer = headers.at((new if is_new else old)[key]).pointer
            yield self._difference(f"answer-header-{kind}", not is_new, f"answer {status} {what}", pointer)
        yield from self._content("answer", before, after, f"answer {status}")


def _statuses(side: Side, operation: Operation) -> dict[str, Part]:
    responses = operation.part.at("responses")
    return {status: side.follow(responses.at(status)) for status in as_mapping(responses.value)}


def _media(message: Part) -> dict[str, tuple[str, Part]]:
    """What it is called in a report -> (media type, its part)."""
    content = message.at("content")
    names = sorted(as_mapping(content.value), reverse=True)
    return {"JSON" if is_json(name) else name: (name, content.at(name)) for name in names}


def _way_of_writing(place: str, parameter: dict[str, Any]) -> dict[str, Any]:
    """How a parameter is written, with what OpenAPI assumes where nothing is said."""
    style = parameter.get("style") or ("form" if place in ("query", "cookie") else "simple")
    return {"style": style, "explode": parameter.get("explode", style == "form")}
