"""An entry as an answer shows it: the example of the operation, with what is known of this one entry in its place."""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from vonage_openapi.formats import JSON, is_json, look_up, split_pointer

from vonage_sandbox import descriptions, files
from vonage_sandbox.exchange import Doc, HttpResponse, answer, is_doc, is_items, to_json

if TYPE_CHECKING:
    from vonage_sandbox.resources.entries import Entries

TIME = re.compile(r"\d{4}-\d\d-\d\d([T ])\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?")
OWN = re.compile(r"(?i)creat|updat|modif|chang|start|submit|receiv|timestamp|issued|requested")
"""Names of times at which something has happened to an entry; others lie as far from them as in the example."""
CHANGED = re.compile(r"(?i)updat|modif|chang")
SECONDS, MILLISECONDS = 1_000_000_000, 100_000_000_000
"""Numbers from here on are times, if they are called like one."""


def respond(entries: Entries, entry: Doc | None) -> HttpResponse:
    """The answer to a request about one entry; what the description shows nothing of is its example."""
    operation = entries.call.operation
    status = operation.success
    media_type = descriptions.media_type(operation.api, operation.id, status)
    body = body_of(entries, entry)
    if body is None and media_type is not None:
        body = files.sample(media_type)
    if isinstance(body, str) and is_json(media_type or JSON):
        body = to_json(body)
    done = answer(status, body, media_type or JSON)
    done.resource = None if entry is None else entry["id"]
    return done


def body_of(entries: Entries, entry: Doc | None) -> Any:
    """The body of the answer; None if it has none."""
    operation = entries.call.operation
    examples = descriptions.examples(operation.api, operation.id, operation.success)
    if not examples:
        return None
    example = max(examples.values(), key=lambda each: _likeness(entry_in(each, entries.plan), entry))
    if entry is None:
        return deepcopy(example)
    filled = Filling(entries, entry, example)
    pointer = entries.plan.get("entity")
    inner = entry_in(example, entries.plan)
    if pointer is None or not (is_doc(inner) or isinstance(inner, (str, int))):
        return filled.own(example)
    key: str = entry["key"]
    # Some answers to what makes an entry hold nothing of it but its id.
    shown: Any = filled.entry(inner) if is_doc(inner) else int(key) if isinstance(inner, int) else key
    return shown if pointer == "" else put(filled.own(example), pointer, shown)


def entry_in(example: Any, plan: Doc) -> Any:
    """The entry in an example answer; the first one of a list."""
    pointer = plan.get("items") if plan["action"] == "list" else plan.get("entity") or ""
    try:
        found = look_up(example, pointer) if pointer else example
    except (LookupError, TypeError):
        return None
    return (found[0] if found else None) if is_items(found) and plan["action"] == "list" else found


def put(body: Any, pointer: str, value: Any) -> Any:
    """A body with another value at a pointer."""
    *above, last = split_pointer(pointer)
    node = body
    for key in above:
        node = node[int(key)] if is_items(node) else node.setdefault(key, {})
    node[int(last) if is_items(node) else last] = value
    return body


class Filling:
    """Fills examples with what is known of one entry.

    Args:
        entries: What the request is about.
        entry: The entry.
        example: The example answer, whose ids and times are not this entry's.
    """

    def __init__(self, entries: Entries, entry: Doc, example: Any) -> None:
        self._plan = entries.plan
        self._platform = entries.platform
        self._store = entries.platform.store
        self._record = entry
        self._created = seconds(entry["created_at"])
        self._changed = seconds(entry["changed_at"])
        inner = entry_in(example, entries.plan)
        self._earliest = min((seconds(each) for each in _texts(inner) if TIME.fullmatch(each)), default=0.0)
        self._swaps = self._own_words(entries, inner)
        platform, principal = entries.platform, entries.call.principal
        application = principal.application_id or platform.options.application_id
        account = platform.account["id"]
        self._known = {
            **dict.fromkeys(("application_id", "applicationId"), application),
            **dict.fromkeys(("account_id", "accountId", "api_key", "apiKey"), account),
            **{parameter: entries.call.path[parameter] for _, parameter, _ in entries.plan.get("parents", ())},
        }

    def _own_words(self, entries: Entries, inner: Any) -> dict[str, str]:
        """What stands in the example for what this entry has itself: its id, and what the path names."""
        plan, path = entries.plan, entries.call.path
        swaps = {str(old): str(path[name]) for name, old in plan.get("samples", {}).items() if name in path}
        if is_doc(inner) and plan.get("id") in inner:
            swaps[str(inner[plan["id"]])] = self._record["key"]
        return {old: new for old, new in swaps.items() if len(old) > 4}

    def entry(self, example: Doc) -> Doc:
        """The entry in the form of an example. What the platform adds to it is kept, so that it stays the same."""
        data: Doc = self._record["data"]
        seen = {name: value for name, value in data.items() if name not in self._plan.get("unlike", ())}
        shape, sent = self._plan.get("shape", {}), self._plan.get("sent", ())
        is_open = not shape or "open" in self._plan
        defaults = self._plan.get("defaults", {})
        shown: Doc = {}
        added: Doc = {}
        for name in dict.fromkeys((*example, *seen)):
            must = "must" in shape.get(name, {})
            if name in seen:
                if is_open or name in shape or name in example:
                    shown[name] = self._completed(seen[name], example.get(name), shape.get(name, {}))
            elif name in data:
                shown[name] = _plain(data[name], self.own(example[name], name))  # given in another form
            elif name in defaults:
                shown[name] = deepcopy(defaults[name])
            elif name not in sent:
                shown[name] = added[name] = self.own(example[name], name)
            elif must:
                shown[name] = self.own(example[name], name)
        kept = {name: value for name, value in added.items() if not CHANGED.search(name) and name != "_links"}
        if kept:
            self._store.resources.change(self._record, data={**data, **kept})
        return shown

    def own(self, value: Any, name: str = "") -> Any:
        """A value of an example with the ids, links and times of this entry."""
        if is_doc(value):
            return {each: self.own(inner, each) for each, inner in value.items()}
        if is_items(value):
            return [self.own(each, name) for each in value]
        if isinstance(value, str):
            return self._own_text(value, name)
        if (
            isinstance(value, (int, float))
            and not isinstance(value, bool)
            and value > 1_000_000_000
            and OWN.search(name)
        ):
            now = self._changed if CHANGED.search(name) else self._created
            return type(value)(now * 1000 if value > MILLISECONDS else now)
        return value

    def _own_text(self, text: str, name: str) -> str:
        if name in self._known and text:
            return str(self._known[name])
        if TIME.fullmatch(text):
            return self._own_time(text, name)
        for old, new in self._swaps.items():
            text = text.replace(old, new)
        return str(here(name, text, self._platform.base_url))

    def _own_time(self, text: str, name: str) -> str:
        if CHANGED.search(name):
            return _written(self._changed, text)
        return _written(self._created + (0 if OWN.search(name) else seconds(text) - self._earliest), text)

    def _completed(self, value: Any, example: Any, shape: Doc) -> Any:
        """A value that was given, with what its description says is always there."""
        inner: Doc = shape.get("in", {})
        if not is_doc(value) or not is_doc(example) or not inner:
            return value
        missing = {
            name: self.own(example[name], name)
            for name, each in inner.items()
            if "must" in each and name not in value and name in example
        }
        return {
            **missing,
            **{name: self._completed(each, example.get(name), inner.get(name, {})) for name, each in value.items()},
        }


def _plain(given: Any, example: Any) -> Any:
    """What was given as an object and is shown as a string: the one thing in it besides its type; else the example."""
    values = [value for name, value in given.items() if name != "type"] if is_doc(given) else []
    return values[0] if len(values) == 1 and isinstance(values[0], str) and isinstance(example, str) else example


def _likeness(example: Any, entry: Doc | None) -> int:
    """How many values of an example are those of an entry."""
    if entry is None or not is_doc(example):
        return 0
    data = entry["data"]
    return sum(1 for name, value in example.items() if name in data and data[name] == value)


def _texts(value: Any) -> list[str]:
    if is_doc(value):
        return [text for each in value.values() for text in _texts(each)]
    if is_items(value):
        return [text for each in value for text in _texts(each)]
    return [value] if isinstance(value, str) else []


def here(name: str, value: Any, base_url: str) -> Any:
    """A value of an example; an address of the platform becomes one of the sandbox."""
    is_address = isinstance(value, str) and (name == "href" or name.endswith(("_url", "Url", "_uri")))
    return re.sub(r"^https://(api|rest)[a-z0-9.-]*\.(nexmo|vonage)\.com", base_url, value) if is_address else value


def seconds(text: str) -> float:
    """A time as seconds since 1970; 0 for anything else."""
    plain = re.sub(r"(\.\d{1,6})\d*", r"\1", text.replace("Z", "+00:00"))
    plain = re.sub(r"\.(\d+)", lambda found: "." + found[1].ljust(6, "0"), plain)
    plain = re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", plain)
    try:
        moment = datetime.fromisoformat(plain)
    except ValueError:
        return 0.0
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()


def _written(seconds: float, like: str) -> str:
    """A time as another one is written."""
    found = TIME.fullmatch(like)
    if found is None:
        return like
    moment = datetime.fromtimestamp(max(seconds, 0), timezone.utc)
    fraction = f".{moment.microsecond:06d}"[: len(found[2])] if found[2] else ""
    zone = {None: "", "Z": "Z"}.get(found[3], "+00:00" if ":" in (found[3] or "") else "+0000")
    return f"{moment:%Y-%m-%d}{found[1]}{moment:%H:%M:%S}{fraction}{zone}"
