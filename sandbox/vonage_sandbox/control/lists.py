"""The entries of collections: found, paged, waited for, taken away."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, NamedTuple

from vonage_sandbox import errors, matching
from vonage_sandbox.control.core import COLLECTIONS, Control, on
from vonage_sandbox.exchange import Doc, HttpResponse, answer, is_doc, is_items
from vonage_sandbox.fields import Fields
from vonage_sandbox.options import OptionError
from vonage_sandbox.platform import PATIENCE, Platform
from vonage_sandbox.products import applications, inbound
from vonage_sandbox.products.calls import legs, people
from vonage_sandbox.resources import entries

MOST = 5000
USUAL = 1000
GRACE = 0.5
"""Seconds that are waited in any case: what is over may still be followed by another try of the program's."""


class Page(NamedTuple):
    """Some entries of a collection, the newest first.

    Attributes:
        items: The entries.
        total: How many there are that fit.
        first: How many of those are newer than the first one here.
    """

    items: list[Doc]
    total: int
    first: int


@on("GET", f"/(?P<collection>{'|'.join(COLLECTIONS)})")
def _list(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    name, search, before = given.pop("collection"), given.pop("search", ""), given.pop("before", None)
    limit, wanted = integer("limit", given.pop("limit", USUAL)), _wanted(given)
    _check(name, wanted)
    with control.platform.lock:
        page = found(control.platform, name, wanted, search=str(search), before=before, limit=min(limit, MOST))
        return answer(200, page._asdict())


@on("GET", f"/(?P<collection>{'|'.join(COLLECTIONS)})/{{id}}")
def _get(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    with control.platform.lock:
        thing = control.thing(control.platform.store.all[given["collection"]], given["id"])
        return answer(200, _shown(control.platform, given["collection"], thing))


@on("GET", "/export")
def _export(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    platform = control.platform
    with platform.lock:
        everything = {name: found(platform, name, limit=MOST).items for name in COLLECTIONS}
        named = {"content-disposition": 'attachment; filename="vonage-sandbox.json"'}
        return answer(200, {"now": platform.clock.iso(), **everything}, "application/json", **named)


@on("GET", "/wait")
def _wait(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    """For shells: programs have `wait_for_message` and its like."""
    platform = control.platform
    name, seconds = given.pop("collection", "messages"), _seconds(given.pop("timeout", 5))
    if name not in COLLECTIONS:
        raise OptionError(f"collection: must be one of {', '.join(COLLECTIONS)}, not {name!r}")
    wanted = _wanted(given)
    _check(name, wanted)
    start = time.monotonic()
    while True:
        with platform.lock:
            fit = found(platform, name, wanted, limit=1).items
            if fit:
                return answer(200, fit[0])
            waited, others = time.monotonic() - start, found(platform, name, limit=MOST).items
        why = matching.over(name, others, wanted) if waited >= GRACE else None
        if why or waited >= seconds:
            when = f"and none will: {why}" if why else f"within {seconds:g} s"
            return errors.problem(408, matching.explain(name, others, wanted, when), "")
        left = min(seconds - waited, 0.05)
        platform.scheduler.wait_until(lambda: found(platform, name, wanted, limit=1).total > 0, left)


@on("DELETE", f"/(?P<collection>{'|'.join(COLLECTIONS)})/{{id}}")
def _delete(control: Control, given: Doc, fields: Fields) -> Doc:
    platform = control.platform
    with platform.lock:
        collection = platform.store.all[given["collection"]]
        thing = control.thing(collection, given["id"])
        match given["collection"]:
            case "calls":
                people.hang_up(platform, thing)
            case "messages":
                platform.store.messages.change(thing, plan=[])  # so that no further status comes
            case "resources":
                entries.remove(platform.store.resources, thing)
            case "applications":
                applications.remove(platform, thing)
            case _:
                pass
        collection.remove(thing["id"])
        return {"id": thing["id"]}


def found(
    platform: Platform,
    name: str,
    wanted: Doc | None = None,
    *,
    search: str = "",
    before: str | None = None,
    limit: int = USUAL,
) -> Page:
    """Entries of a collection.

    Args:
        platform: The platform.
        name: The collection.
        wanted: What their members have to be.
        search: Words that occur in them, wherever.
        before: The id of an entry that fits; only older ones are shown.
        limit: How many at most.

    Raises:
        OptionError: There is no entry to go on from.
    """
    words, fit = search.lower().split(), list(platform.store.all[name].newest())
    if wanted or words:
        fit = [each for each in fit if matching.fit(each, wanted or {}) and _mentions(each, words)]
    first = 0
    if before is not None:
        first = next((index for index, thing in enumerate(fit, 1) if thing["id"] == before), 0)
        if not first:
            raise OptionError(f"before: there is none with the id {before!r} among {name} that fit")
    return Page([_shown(platform, name, thing) for thing in fit[first : first + limit]], len(fit), first)


def integer(name: str, given: Any) -> int:
    """A parameter of a query that is an integer.

    Raises:
        OptionError: It is not.
    """
    text = str(given)
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise OptionError(f"{name}: must be an integer, not {text[:40]!r}")
    return int(text)


def _seconds(given: Any) -> float:
    try:
        seconds = float(given)
    except (TypeError, ValueError):
        seconds = -1
    if not 0 <= seconds <= PATIENCE:
        raise OptionError(f"timeout: must be seconds from 0 to {PATIENCE:g}, not {given!r}")
    return seconds


def _wanted(given: Doc) -> Doc:
    """What a query asks of members; where a name occurs more than once, any of its values will do."""
    return {
        name: matching.OneOf(map(matching.Given, value)) if is_items(value) else matching.Given(value)
        for name, value in given.items()
    }


def _check(name: str, wanted: Doc) -> None:
    try:
        matching.check(name, wanted)
    except matching.UnknownError as error:
        raise OptionError(str(error)) from None


def _mentions(thing: Doc, words: list[str]) -> bool:
    text = "\n".join(_texts(thing)).lower()
    return all(word in text for word in words)


def _texts(value: Any) -> Iterator[str]:
    """Every value in a thing, whatever it stands in; but no secrets."""
    if is_doc(value):
        for name, inner in value.items():
            if name != "private_key":
                yield from _texts(inner)
    elif is_items(value):
        for inner in value:
            yield from _texts(inner)
    elif value is not None:
        yield str(value)


def _shown(platform: Platform, name: str, thing: Doc) -> Doc:
    """A thing as others may see it, with what people can do with it now."""
    shown = {member: value for member, value in thing.items() if member != "private_key"}
    if name == "messages" and thing["direction"] == "outbound":
        shown["answerable"] = inbound.answerable(thing)
    if name == "calls" and (runner := legs.runner_of(platform, thing)) is not None:
        shown["hears"] = runner.hears()
    return shown
