"""What APIs keep, as the descriptions say: which collections there are, and what is worth seeing of their entries."""

from __future__ import annotations

from collections import Counter
from functools import cache

from vonage_sandbox import descriptions, routing
from vonage_sandbox.control import lists
from vonage_sandbox.control.core import Control, on
from vonage_sandbox.exchange import Doc
from vonage_sandbox.fields import Fields
from vonage_sandbox.products.call import handlers
from vonage_sandbox.store import Store

OWN = ("applications", "users", "numbers", "templates", "fragments")
"""Collections of the sandbox that are kept by themselves."""


@on("GET", "/collections")
def _collections(control: Control, given: Doc, fields: Fields) -> Doc:
    platform, search = control.platform, str(given.get("search", ""))
    with platform.lock:
        totals = Counter(
            entry["collection"] for entry in lists.found(platform, "resources", search=search, limit=lists.MOST).items
        )
        totals |= {name: lists.found(platform, name, search=search, limit=0).total for name in OWN}
        names = [*((name, name) for name in OWN), *((name, "resources") for name in _names(platform.store))]
    return {"items": [{**shown(name), "within": within, "total": totals[name]} for name, within in names]}


def shown(name: str) -> Doc:
    """A collection: its name and API, the operation that makes an entry, and the members to show in columns."""
    api, _, path = name.rpartition(" ")
    return {"id": name, "api": api, "path": path, "columns": [], "made_by": None, **_described().get(name, {})}


def _names(store: Store) -> list[str]:
    """The collections that have entries, and those that requests could fill."""
    filled = {entry["collection"] for entry in store.resources}
    by_hand = {name for name, each in _described().items() if each["made_by"] and each["made_by"]["id"] in handlers}
    return sorted({*_described()} - by_hand | filled)


@cache
def _described() -> dict[str, Doc]:
    """The collections of all descriptions."""
    found: dict[str, Doc] = {}
    for operation in routing.known().values():
        plan = descriptions.resource(operation.api, operation.id)
        if plan is None:
            continue
        entry = found.setdefault(f"{operation.api} {plan['collection']}", {"columns": [], "made_by": None})
        if plan["action"] == "create" and entry["made_by"] is None:
            entry["made_by"] = {name: operation.facts[name] for name in ("id", "verb", "path", "summary")}
        if plan.get("shape") and not entry["columns"]:
            entry["columns"] = _columns(plan)
    return found


def _columns(plan: Doc) -> list[str]:
    """The plain members of an entry besides its id, those first that every one has."""
    plain = {name: each for name, each in plan["shape"].items() if "in" not in each and not name.startswith("_")}
    plain.pop(plan.get("id", ""), None)
    return sorted(plain, key=lambda name: not plain[name].get("must"))
