"""Resources: what an API creates, keeps and lists, for every operation that has no behaviour of its own.

What an operation does follows from its description, see `x-vonage-resource` in specs/README.md; `plan` is what codegen
made of that. Nothing here knows any API.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vonage_sandbox import descriptions
from vonage_sandbox.exchange import Doc, HttpResponse, is_doc
from vonage_sandbox.resources import later, lists, several
from vonage_sandbox.resources.entries import Entries
from vonage_sandbox.resources.lists import Keep, only_page
from vonage_sandbox.resources.shown import respond

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform
    from vonage_sandbox.products.call import Call

__all__ = ["as_described", "carry_out", "only_page"]


def carry_out(platform: Platform, call: Call, plan: Doc, keep: Keep | None = None) -> HttpResponse:
    """Do with a resource what a request asks for, and answer it.

    Args:
        platform, call: What is asked, and of whom.
        plan: What the operation does.
        keep: Of a list, which entries stay, where its description does not say it.

    Raises:
        RefusalError: There is no such entry, or it is not in the state for this.
    """
    entries = Entries(platform, call, plan)
    entries.refuse_missing_parents()
    if plan["action"] == "list":
        return lists.respond(entries, keep)
    return _ACTIONS[plan["action"]](entries, entries.given())


def as_described(platform: Platform, call: Call, keep: Keep | None = None) -> HttpResponse:
    """Do what the description says of an operation, for a handler that only adds to it; the rest as `carry_out`."""
    plan = descriptions.resource(call.operation.api, call.operation.id)
    if plan is None:
        raise LookupError(f"{call.operation.id} does nothing with what its API keeps")
    return carry_out(platform, call, plan, keep)


def _create(entries: Entries, given: Doc) -> HttpResponse:
    if "each" in entries.plan:
        return several.add(entries)
    entry = entries.add(given)
    later.begin(entries.platform, entry, entries.plan)
    return respond(entries, entry)


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
    named = entries.named()
    for entry in named:
        entries.refuse_wrong_state(entry)
    for entry in named:
        entries.remove(entry)
    return respond(entries, named[0])


def _merged(old: Any, new: Any) -> Any:
    """A value with changes in it, as JSON Merge Patch (RFC 7386) says."""
    if not is_doc(old) or not is_doc(new):
        return new
    whole: Doc = {**old, **{name: _merged(old.get(name), value) for name, value in new.items()}}
    return {name: value for name, value in whole.items() if not (value is None and name in new)}


_ACTIONS: dict[str, Callable[[Entries, Doc], HttpResponse]] = {
    "create": _create,
    "count": _count,
    "read": _read,
    "change": _change,
    "replace": _replace,
    "set": _set,
    "delete": _delete,
}
