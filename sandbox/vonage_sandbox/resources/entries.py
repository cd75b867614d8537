"""The entries of a collection: which of them a request may see, and what happens to one."""

from __future__ import annotations

import re
import string
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from vonage_openapi import Problem

from vonage_sandbox import descriptions, errors
from vonage_sandbox.errors import RefusalError
from vonage_sandbox.exchange import Doc, is_doc, is_items
from vonage_sandbox.resources.shown import entry_in, here

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform
    from vonage_sandbox.products.call import Call
    from vonage_sandbox.store import Collection

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
FORM = re.compile(r"\{(uuid|hex|number|letters|capitals)\}")
LETTERS = string.ascii_lowercase + string.digits
NOW = re.compile(r"\{now(?:\+(\d+))?\}")
"""A stated time: the present, or so many seconds later."""
SINGLE = "-"
"""Stands for the id of an object that is the only one of its path."""


class Entries:
    """The entries of a collection that one request is about.

    Attributes:
        plan: What the operation does, see `codegen/write/resources.py`.
    """

    def __init__(self, platform: Platform, call: Call, plan: Doc) -> None:
        self.platform = platform
        self.call = call
        self.plan = plan
        self.collection = f"{call.operation.api} {plan['collection']}"
        self._parents: dict[str, str] = {
            f"{call.operation.api} {name}": call.path[parameter] for name, parameter, _ in plan.get("parents", ())
        }
        if plan.get("owner"):
            self._parents["application"] = call.application["id"]

    def given(self) -> Doc:
        """What the request, and the operation itself, put into an entry."""
        body: Doc = self.call.body if is_doc(self.call.body) else {}
        fields = {name: deepcopy(value) for name, value in body.items() if not isinstance(value, bytes)}  # no files
        key = self.plan.get("key")
        for name in (*self.plan.get("hidden", ()), *([key[0]] if key and key[1] == "body" else [])):
            fields.pop(name, None)
        stated = {name: self._now(value) for name, value in self.plan.get("fields", {}).items()}
        return {**fields, **self._referred(fields), **stated}

    def _now(self, value: Any) -> Any:
        """A stated value; `{now}` stands for the present time, `{now+60}` for a minute later."""
        clock = self.platform.clock
        found = NOW.fullmatch(value) if isinstance(value, str) else None
        return deepcopy(value) if found is None else clock.iso(clock.now() + int(found[1] or 0))

    def all(self) -> list[Doc]:
        """The entries that the request may see, the oldest first."""
        self._begin()
        return [entry for entry in self.platform.store.resources if self._is_within(entry)]

    def _begin(self) -> None:
        """Make what is there from the beginning: the entries of the example, once below each parent."""
        initial: list[Doc] = self.plan.get("initial", [])
        if not initial:
            return
        mark = " ".join((self.collection, *self._parents.values()))
        if self.platform.store.begun.get(mark) is not None:
            return
        self.platform.store.begun.add({"id": mark})
        for data in initial:
            # Links name the example's own path, so that each answer makes them anew.
            own = {name: here(name, value, self.platform.base_url) for name, value in data.items() if name != "_links"}
            above = {name: self.call.path[name] for _, name, _ in self.plan.get("parents", ())}
            named = {name: id for name, id in above.items() if isinstance(own.get(name), str)}
            self._keep(str(data[self.plan["id"]]), deepcopy({**own, **named}))

    def is_in_state(self, entry: Doc) -> bool:
        """Whether an entry is one of those that a list is about."""
        return all(
            name not in entry["data"] or entry["data"][name] in (values if is_items(values) else [values])
            for name, values in self.plan.get("when", {}).items()
        )

    def find(self, id: str | None = None) -> Doc | None:
        """The entry with an id; by default with the one that the request names."""
        id = self._id() if id is None else id
        return next((entry for entry in reversed(self.all()) if entry["key"] == id), None)

    def named(self) -> list[Doc]:
        """The entries that the request names: one by its id, or all with a value that stands in the query.

        Raises:
            RefusalError: There is none.
        """
        key = self.plan.get("key")
        if key is not None and key[1] == "query" and self.find() is None:
            found = [entry for entry in self.all() if str(entry["data"].get(key[0])) == self._id()]
            if found:
                return found
        return [self.one()]

    def one(self) -> Doc:
        """The entry that the request names.

        Raises:
            RefusalError: There is none.
        """
        found = self.find()
        if found is None and self.plan.get("single"):
            return self.add({})
        if found is None:
            raise self._refused(404, f"There is no {self.what} {self._id()}.")
        return found

    def add(self, given: Doc, id: str | None = None) -> Doc:
        """Make a new entry, under an id if one is told.

        Raises:
            RefusalError: Another has the same id, or something else that no two may share.
        """
        property = str(self.plan.get("id"))
        named = self._id() if "key" in self.plan or self.plan.get("single") else ""
        wanted = given.get(property) if property in self.plan.get("sent", ()) else None
        id = id or named or (str(wanted) if isinstance(wanted, (str, int)) and wanted != "" else self._new_id())
        if any(entry["key"] == id for entry in self.all()):
            raise self._refused(409, f"There is a {self.what} {id} already.", property)
        self._refuse_duplicates(given, None)
        return self._keep(id, given)

    def _keep(self, id: str, given: Doc) -> Doc:
        """Put an entry into the store."""
        now = self.platform.clock.iso()
        entry: Doc = {
            "id": self.platform.ids.uuid(),
            "api": self.call.operation.api,
            "collection": self.collection,
            "name": self.what,
            "key": id,
            "parents": self._parents,
            "path": dict(self.call.path),
            **({"webhook": self.plan["webhook"]} if "webhook" in self.plan else {}),
            "created_at": now,
            "changed_at": now,
            "data": given,
        }
        entry["data"] = {**given, **self.identity(entry)}
        return self.platform.store.resources.add(entry)

    def identity(self, entry: Doc) -> Doc:
        """The property that says which entry it is."""
        property = self.plan.get("id")
        if property is None or entry["key"] == SINGLE:
            return {}
        example = example_id(self.call.operation.api, self.call.operation.id, self.call.operation.success, self.plan)
        is_number = isinstance(example, int) and entry["key"].isdecimal()
        return {property: int(entry["key"]) if is_number else entry["key"]}

    def put(self, entry: Doc, data: Doc) -> None:
        """Give an entry other contents.

        Raises:
            RefusalError: Another entry has what no two may share.
        """
        self._refuse_duplicates(data, entry)
        self.platform.store.resources.change(
            entry, data={**data, **self.identity(entry)}, changed_at=self.platform.clock.iso()
        )

    def remove(self, entry: Doc) -> None:
        """Take an entry away, and what stands below it."""
        remove(self.platform.store.resources, entry)

    def refuse_missing_parents(self) -> None:
        """Refuse a request below an entry that does not exist.

        Raises:
            RefusalError: The path names an entry that the API would have created, and has not.
        """
        above: dict[str, str] = {}
        for name, parameter, is_made in self.plan.get("parents", ()):
            collection, id = f"{self.call.operation.api} {name}", self.call.path[parameter]
            entries = self.platform.store.resources.where(collection=collection, key=id)
            if is_made and not any(above.items() <= entry["parents"].items() for entry in entries):
                raise self._refused(404, f"There is no {_singular(name)} {id}.")
            above[collection] = id

    def refuse_wrong_state(self, entry: Doc) -> None:
        """Refuse an action that the entry is not in the state for.

        Raises:
            RefusalError: It is not.
        """
        for name, values in self.plan.get("when", {}).items():
            allowed = values if is_items(values) else [values]
            if name in entry["data"] and entry["data"][name] not in allowed:
                wanted = " or ".join(map(str, allowed))
                raise self._refused(
                    409, f"{name} of the {self.what} is {entry['data'][name]}, and must be {wanted}.", name
                )

    @property
    def what(self) -> str:
        """What an entry is called."""
        return _singular(self.plan["collection"])

    def _referred(self, fields: Doc) -> Doc:
        """Entries of other APIs that the request names by their ids, in full."""
        found: Doc = {}
        for name, collection in self.plan.get("refers", {}).items():
            given = fields.get(name)
            id = given.get("id") if is_doc(given) else given
            if id is not None:
                entries = self.platform.store.resources.where(collection=collection, key=str(id))
                entry = next(iter(entries), None)
                if entry is None:
                    raise errors.invalid(self.call.operation, [Problem(name, f"there is none with the id {id}")])
                found[name] = deepcopy(entry["data"])
        return found

    def _is_within(self, entry: Doc) -> bool:
        if entry["collection"] != self.collection:
            return False
        below = entry["parents"]
        return all(below.get(name, _named(entry["data"], name)) == value for name, value in self._parents.items())

    def _id(self) -> str:
        key = self.plan.get("key")
        if key is None:
            return SINGLE
        name, place = key
        source = {"path": self.call.path, "query": self.call.query}.get(place) or self.call.fields
        return str(source.get(name, ""))

    def _new_id(self) -> str:
        operation = self.call.operation
        form = self.plan.get("form") or form_of(example_id(operation.api, operation.id, operation.success, self.plan))
        return FORM.sub(lambda found: self._random(found[1]), form)

    def _random(self, kind: str) -> str:
        uuid = self.platform.ids.uuid()
        if kind == "number":
            return str(1_000_000 + len(self.platform.store.resources) + int(uuid[:7], 16))
        if kind in ("letters", "capitals"):
            digits = re.findall("..", uuid.replace("-", ""))
            letters = "".join(LETTERS[int(two, 16) % len(LETTERS)] for two in digits)
            return letters[:8] if kind == "letters" else letters[:7].upper()
        return uuid.replace("-", "") if kind == "hex" else uuid

    def _refuse_duplicates(self, data: Doc, own: Doc | None) -> None:
        for name in self.plan.get("unique", ()):
            for entry in self.all():
                if entry is not own and name in data and entry["data"].get(name) == data[name]:
                    raise self._refused(409, f"There is a {self.what} with this {name} already.", name)

    def _refused(self, status: int, detail: str, field: str = "") -> RefusalError:
        """A refusal with a status that the operation has, if it has one of the kind."""
        operation = self.call.operation
        if status == 409 and 409 not in operation.errors and not {400, 422}.isdisjoint(operation.errors):
            return errors.invalid(operation, [Problem(field, detail)])
        return RefusalError(status, detail)


def remove(store: Collection, entry: Doc) -> None:
    """Take an entry away, and what stands below it."""
    store.remove(entry["id"])
    above = {**entry["parents"], entry["collection"]: entry["key"]}
    for each in store:
        if above.items() <= each["parents"].items():
            store.remove(each["id"])


def example_id(api: str, operation: str, status: int, plan: Doc) -> Any:
    """The id in the example answer of an operation; None if the answer has none."""
    for example in descriptions.examples(api, operation, status).values():
        entry = entry_in(example, plan)
        if is_doc(entry) and plan.get("id") in entry:
            return entry[plan["id"]]
        if isinstance(entry, (str, int)):
            return entry
    return None


def form_of(example: Any) -> str:
    """The form of an id, by an example of it: text with `{uuid}`, `{hex}`, `{number}`, `{letters}` or `{capitals}`."""
    text = "" if example is None else str(example)
    if UUID.search(text):
        return UUID.sub("{uuid}", text, count=1)
    if re.fullmatch(r"[0-9a-f]{32}", text, re.IGNORECASE):
        return "{hex}"
    if re.fullmatch(r"[0-9]+", text):
        return "{number}"
    if re.fullmatch(r"[0-9A-Z]{6,10}", text):
        return "{capitals}"
    return "{letters}" if re.fullmatch(r"[0-9a-z]{6,10}", text) else "{uuid}"


def _named(data: Doc, collection: str) -> Any:
    """What an entry says itself about which entry of another collection it belongs to."""
    what = _singular(collection)
    return next((data[name] for name in (f"{what}_id", f"{what}Id") if name in data), None)


def _singular(collection: str) -> str:
    """What an entry of a collection is called."""
    word = re.split(r"[/ ]", collection.replace("/{}", ""))[-1].replace("_", " ").replace("-", " ")
    for ending, single in (("ies", "y"), ("sses", "ss"), ("s", "")):
        if word.endswith(ending) and not word.endswith("ss"):
            return word.removesuffix(ending) + single
    return word
