"""What somebody who waits for a thing wants of it: whether it fits, whether it still can, and what came nearest."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, cast

from vonage_sandbox import routing
from vonage_sandbox.exchange import Doc, is_doc
from vonage_sandbox.faults import webhook_names

Wanted: TypeAlias = "str | re.Pattern[str] | Callable[[Any], object] | None"
"""What a member should be: a value, a pattern that is found in it, or a function that returns whether it is right. For
an object, such as the `payload` of a webhook, only the members that you name are compared."""

FIELDS: Mapping[str, frozenset[str]] = {
    "messages": frozenset({
        "answerable", "api", "application_id", "callback", "chain", "channel", "client_ref", "content", "count",
        "created_at",
        "direction", "encoding", "error", "expired", "from", "history", "id", "message_type", "network", "parts",
        "plan", "position", "price", "redacted", "reply_to", "status", "text", "to", "ttl", "verification_id",
        "wants_receipt", "webhook_url", "workflow",
    }),
    "calls": frozenset({
        "action", "advanced_machine_detection", "answer_method", "answer_url", "application_id", "authorization",
        "can_hear", "can_speak", "conversation_uuid", "created_at", "direction", "duration", "earmuffed", "end_time",
        "ends_conversation", "event_url", "from", "hears", "history", "id", "keys_to", "length_timer", "listening",
        "machine_detection", "muted", "ncco", "network", "order", "other_leg", "parent", "playing", "price", "rate",
        "reason", "recordings", "redacted", "ringing_timer", "said", "socket", "start_time", "status", "synchronous",
        "to", "waiting",
    }),
    "requests": frozenset({
        "answer", "application_id", "at", "body", "example", "fault", "headers", "id", "method", "operation", "path",
        "problems", "query", "resource", "seconds", "status", "verdict",
    }),
    "webhooks": frozenset({
        "application_id", "attempts", "created_at", "id", "late", "method", "name", "order", "payload", "reason",
        "redelivery_of", "sign", "status", "style", "url", "voice",
    }),
}  # fmt: skip
"""What the entries of collections have; a name besides is a slip of whoever waits."""
ENDS: Mapping[str, tuple[str, ...]] = {
    "messages": ("delivered", "read", "rejected", "undeliverable", "failed", "expired"),
    "calls": ("completed", "busy", "rejected", "unanswered", "timeout", "failed", "cancelled"),
    "webhooks": ("delivered", "failed", "missing", "no_address", "refused"),
}
"""The statuses after which nothing more comes of a thing."""
OTHERS: Mapping[str, tuple[str, ...]] = {
    "messages": ("submitted", "accepted", "buffered", "unknown", "received"),
    "calls": ("started", "ringing", "answered", "machine", "human", "disconnected"),
    "webhooks": ("queued", "retrying"),
}
"""The statuses in between."""
SHOWN = 10


class UnknownError(ValueError):
    """Nothing of a collection has what is wanted: a slip of whoever wants it."""


class Given(str):
    """A value as it stands in a query, where numbers and booleans are text too."""

    __slots__ = ()


class OneOf(tuple[Any, ...]):
    """Several values, any of which will do."""

    __slots__ = ()


def fit(thing: Doc, wanted: Mapping[str, Any]) -> bool:
    """Whether a thing is what is wanted."""
    return next(differences(thing, wanted), None) is None


def differences(thing: Doc, wanted: Mapping[str, Any]) -> Iterator[str]:
    """What a thing has otherwise than wanted, in words."""
    for name, value in wanted.items():
        has = plain(member(thing, name))
        if not fits(name, has, value):
            yield f"{name} is {has!r}"


def member(thing: Any, name: str) -> Any:
    """A member by its name; `payload.status` is one of an inner object."""
    for part in [name] if is_doc(thing) and name in thing else name.split("."):
        thing = thing.get(part) if is_doc(thing) else None
    return thing


def plain(value: Any) -> Any:
    """The number of a phone in place of the phone, so that calls and messages are looked for alike."""
    if is_doc(value):
        return next((value[name] for name in ("number", "user", "uri", "extension") if name in value), value)
    return value


def fits(name: str, has: Any, wanted: Any) -> bool:
    """Whether a member is what is wanted of it."""
    if isinstance(wanted, OneOf):
        return any(fits(name, has, each) for each in wanted)
    if isinstance(wanted, re.Pattern):
        return isinstance(has, str) and re.search(cast("re.Pattern[str]", wanted), has) is not None
    if callable(wanted):
        try:
            return bool(wanted(has))
        except (LookupError, TypeError, AttributeError):
            return False  # a function for one kind of thing, asked about another
    if is_doc(wanted) and is_doc(has):
        return all(fits("", has.get(inner), value) for inner, value in wanted.items())
    if name == "text":
        return isinstance(has, str) and str(wanted) in has
    if isinstance(wanted, Given) and isinstance(has, (bool, int, float)):
        return json.dumps(has) == wanted
    return bool(has == wanted)


def check(collection: str, wanted: Mapping[str, Any]) -> None:
    """Refuse what nothing of a collection has: a wait for it would never end.

    Raises:
        UnknownError: A name is misspelt, or the value of one that has known values.
    """
    known = FIELDS.get(collection)
    for name, value in wanted.items():
        if known is not None and name not in known and name.partition(".")[0] not in known:
            raise UnknownError(f"{collection} have nothing called {name!r}; {_near(name, sorted(known), 'they have')}")
        for each in value if isinstance(value, OneOf) else (value,):
            _check_value(collection, name, each)


def _check_value(collection: str, name: str, value: Any) -> None:
    if not isinstance(value, str):
        return
    if (collection, name) == ("requests", "operation") and value not in routing.known():
        raise UnknownError(f"there is no operation {value!r}; {_near(value, list(routing.known()), 'for example')}")
    if (collection, name) == ("webhooks", "name") and value not in (names := webhook_names()):
        raise UnknownError(f"there is no webhook {value!r}; {_near(value, names, 'there are')}")
    known = (*ENDS.get(collection, ()), *OTHERS.get(collection, ()))
    # Others may come to exist; what is nearly one of these is not.
    if name == "status" and value not in known and difflib.get_close_matches(value, known, 1, 0.8):
        raise UnknownError(f"no status of {collection} is {value!r}; {_near(value, known, 'they are')}")


def _near(given: str, known: Sequence[str], others: str) -> str:
    near = difflib.get_close_matches(given, known, 1)
    return f"did you mean {near[0]!r}?" if near else f"{others} {', '.join(known[:50])}"


def over(collection: str, found: list[Doc], wanted: Mapping[str, Any]) -> str | None:
    """Why nothing that is there can become what is wanted any more; None if something may.

    Only where a thing is all that was wanted but for its status, and has ended with another one.
    """
    others = {name: value for name, value in wanted.items() if name != "status"}
    meant = [thing for thing in found if fit(thing, others)]
    if "status" not in wanted or not others or not meant:
        return None
    # What has a plan still goes on: a delivered message may be read.
    ended = [thing for thing in meant if thing["status"] in ENDS.get(collection, ()) and not thing.get("plan")]
    return f"it ended as {ended[0]['status']}" if len(ended) == len(meant) else None


def explain(collection: str, found: list[Doc], wanted: Mapping[str, Any], when: str) -> str:
    """That nothing came which is wanted, what did, and what of it is nearest."""
    asked = ", ".join(f"{name} {words(value)}" for name, value in wanted.items())
    lines = [f"no {collection[:-1]}{' with ' if asked else ''}{asked} came {when}"]
    if not found:
        return f"{lines[0]}; no {collection[:-1]} came at all"
    ranked = sorted(found, key=lambda thing: len(list(differences(thing, wanted))))
    lines.append(f"nearest: {line(ranked[0])}, but {' and '.join(differences(ranked[0], wanted))}")
    lines.append(f"{count(found, collection[:-1])} came:")
    lines += [f"  {line(thing)}" for thing in found[:SHOWN]]
    return "\n".join(lines)


def words(wanted: Any) -> str:
    """What was wanted, in words; a function by its name."""
    if isinstance(wanted, re.Pattern):
        return f"matching {cast('re.Pattern[str]', wanted).pattern!r}"
    return f"that {getattr(wanted, '__name__', 'a function')} accepts" if callable(wanted) else repr(wanted)


def line(thing: Doc) -> str:
    """A thing in one line."""
    names = (
        "direction", "channel", "name", "operation", "method", "path", "from", "to", "text", "url", "status", "reason",
        "payload",
    )  # fmt: skip
    shown = [f"{name}={plain(thing[name])!r}" for name in names if thing.get(name) is not None]
    return " ".join(shown)[:300]


def count(things: list[Doc], word: str) -> str:
    """How many there are, in words."""
    return f"{len(things)} {word}{'' if len(things) == 1 else 's'}"
