"""Resources: what an API creates, keeps and lists, for every operation that has no behaviour of its own.

What an operation does follows from its description, see `x-vonage-resource` in specs/README.md; `plan` is what codegen
made of that. Nothing here knows any API.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vonage_sandbox.exchange import Doc, HttpResponse, is_doc
from vonage_sandbox.resources import later, lists, several
from vonage_sandbox.resources.entries import Entries
from vonage_sandbox.resources.shown import respond

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform
    from vonage_sandbox.products.call import Call

__all__ = ["carry_out"]


def carry_out(platform: Platform, call: Call, plan: Doc) -> HttpResponse:
    """Do with a resource what a request asks for, and answer it.

    Raises:
        RefusalError: There is no such entry, or it is not in the state for this.
    """
    entries = Entries(platform, call, plan)
    entries.refuse_missing_parents()
    return _ACTIONS[plan["action"]](entries, entries.given())


def _create(entries: Entries, given: Doc) -> HttpResponse:
    if "each" in entries.plan:
        return several.add(entries)
    entry = entries.add(given)
    later.begin(entries.platform, entry, entries.plan)
    return respond(entries, entry)


def _list(entries: Entries, given: Doc) -> HttpResponse:
    return lists.respond(entries)


def _count(entries: Entries, given: Doc) -> HttpResponse:
    return lists.respond_with_number(entries)


def _read(entries: Entries, given: Doc) -> HttpResponse:
    return respond(entries, entries.one())


def _change(entries: Entries, given: Doc) -> HttpResponse:
    if entries.plan.get("upsert") and entries.find() is None:
        return respond(entries, entries.add(given))
    entry = entries.one()
    entries.put(entry, _merged(entry["data"], given))
    later.begin(entries.platform, entry, entries.plan)
    return respond(entries, entry)


def _replace(entries: Entries, given: Doc) -> HttpResponse:
    entry = entries.find()
    if entry is None and entries.plan.get("upsert"):
        return respond(entries, entries.add(given))
    entry = entry or entries.one()
    kept = {name: value for name, value in entry["data"].items() if name not in entries.plan.get("sent", ())}
    entries.put(entry, {**kept, **entries.identity(entry), **given})
    later.begin(entries.platform, entry, entries.plan)
    return respond(entries, entry)


def _set(entries: Entries, given: Doc) -> HttpResponse:
    entry = entries.one()
    entries.refuse_wrong_state(entry)
    known = {*entries.plan.get("sent", ()), *entries.plan.get("fields", ())}
    entries.put(entry, {**entry["data"], **{name: value for name, value in given.items() if name in known}})
    later.begin(entries.platform, entry, entries.plan)
    return respond(entries, entry)


def _delete(entries: Entries, given: Doc) -> HttpResponse:
    if "each" in entries.plan:
        return several.remove(entries)
    if "key" not in entries.plan:
        for entry in entries.all():
            entries.remove(entry)
        return respond(entries, None)
    entry = entries.one()
    entries.refuse_wrong_state(entry)
    entries.remove(entry)
    return respond(entries, entry)


def _merged(old: Any, new: Any) -> Any:
    """A value with changes in it, as JSON Merge Patch (RFC 7386) says."""
    if not is_doc(old) or not is_doc(new):
        return new
    whole: Doc = {**old, **{name: _merged(old.get(name), value) for name, value in new.items()}}
    return {name: value for name, value in whole.items() if not (value is None and name in new)}


_ACTIONS: dict[str, Callable[[Entries, Doc], HttpResponse]] = {
    "create": _create,
    "list": _list,
    "count": _count,
    "read": _read,
    "change": _change,
    "replace": _replace,
    "set": _set,
    "delete": _delete,
}
