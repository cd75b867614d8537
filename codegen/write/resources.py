"""What an operation does with what its API keeps: which collection, which entry, and where it stands in the answer.

Most of it follows from paths, verbs and success answers; `x-vonage-resource` says the rest (see specs/README.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from ..grammar import operations_in, resolve
from ..guards import is_list, is_mapping
from ..runtime.formats import is_json, join_pointer, look_up, split_pointer
from .members import Members, is_secret, kinds, members_of, shape_of

Document = dict[str, Any]
Schema = Mapping[str, Any]

ENTRY = {"GET": "read", "PATCH": "change", "POST": "change", "PUT": "replace", "DELETE": "delete"}
SINGLE = {"GET": "read", "PATCH": "change", "POST": "change", "PUT": "replace"}
SHOWN = ("read", "create", "change", "replace")
WRITES = ("create", "change", "replace", "set")
STATED = ("fields", "when", "unique", "owner", "later", "webhook", "each", "refers")
"""What is taken over as it is stated."""
PARAMETER = re.compile(r"{([^{}]+)}")


def resources_of(document: Document) -> Document:
    """What the operations of a bundled description do with resources, by operationId.

    Returns:
        Of each that does something, where not empty: `action`, `collection`, `single` (an object that is always there),
        `upsert` (whether a PUT creates), `parents` (of each its collection, the path parameter, and whether the API
        creates such things), `key` (name and place of what tells the entry), `id` and `form` of new ids, `entity` and
        `items` (pointers into the answer), `shape` of an entry in the answer, `open` if more may stand there, `sent`
        (properties that requests give), `unlike` (those that the answer has in another form), `hidden` (those that no
        answer shows), `defaults`, `samples` (examples of path parameters), `initial` (entries that are there from the
        beginning), `size` of a page, and of what is stated `fields`, `when`, `unique`, `owner`, `later`, `webhook`,
        `each` and `refers`.
    """
    return _Resources(document).plans()


class _Operation:
    """An operation with what it does.

    Attributes:
        route: The path, whatever its parameters are called.
        names: The parameters of the path.
        stated: What `x-vonage-resource` says.
        action, is_single: What it does; None if that cannot be told. Whether to the one object of a path without an id.
        home, collection: The path of its collection, and the collection.
    """

    def __init__(self, document: Document, path: str, verb: str, said: Mapping[str, Any]) -> None:
        self.document, self.verb, self.said = document, verb, said
        self.route = PARAMETER.sub("{}", path)
        self.names: list[str] = PARAMETER.findall(path)
        shared = document["paths"][path].get("parameters", [])
        stated = [*shared, *said.get("parameters", [])]
        self.parameters: list[Mapping[str, Any]] = [resolve(document, each) for each in stated]
        self.stated: Mapping[str, Any] = said.get("x-vonage-resource", {})
        self.action: str | None = None
        self.is_single = False
        self.home = self.collection = ""

    @property
    def id(self) -> str:
        return str(self.said["operationId"])

    @cached_property
    def body(self) -> Document:
        """The properties of the request's body."""
        content: Document = resolve(self.document, self.said.get("requestBody", {})).get("content", {})
        schemas = [media.get("schema", {}) for media in content.values()]
        return self.members(schemas[0] if schemas else {}).properties

    @cached_property
    def _media(self) -> Mapping[str, Any]:
        status = min((str(each) for each in self.said["responses"] if str(each).startswith("2")), default="")
        content: Document = resolve(self.document, self.said["responses"].get(status, {})).get("content", {})
        found: list[Document] = [media for name, media in content.items() if is_json(name)]
        return found[0] if found else {}

    @property
    def answer(self) -> Schema:
        """The schema of the success answer, if it is JSON."""
        found: Schema = resolve(self.document, self._media.get("schema", {}))
        return found

    @property
    def example(self) -> Any:
        """The first example of the success answer."""
        examples = [resolve(self.document, each).get("value") for each in self._media.get("examples", {}).values()]
        return self._media.get("example", examples[0] if examples else None)

    @cached_property
    def arrays(self) -> dict[str, Schema]:
        """The schemas of the entries of each list in the answer, by pointer; those at the top come first."""
        return dict(_arrays(self.document, self.answer, "", 3))

    @cached_property
    def items(self) -> str | None:
        """Where a list's entries stand in the answer; None if it is not a list."""
        told: str | None = self.stated.get("items", self.said.get("x-vonage-paging", {}).get("items"))
        return next(iter(self.arrays)) if told is None and len(self.arrays) == 1 else told

    @property
    def key(self) -> list[str] | None:
        """Name and place of what tells the entry."""
        if told := self.stated.get("key"):
            return [str(told), next((str(p["in"]) for p in self.parameters if p["name"] == told), "body")]
        count = self.home.count("{}")
        return [self.names[count], "path"] if len(self.names) > count else None

    def members(self, schema: Any) -> Members:
        return members_of(self.document, schema)

    def objects(self, depth: int) -> Iterator[tuple[str, Schema]]:
        """The objects in the answer, with their pointers."""
        return _objects(self.document, self.answer, "", depth)

    def schema_at(self, pointer: str) -> Schema:
        """The schema at a place in the answer; empty if nothing is described there."""
        schema = self.answer
        for part in split_pointer(pointer):
            inner = schema["items"] if "items" in schema else self.members(schema).properties.get(part, {})
            schema = resolve(self.document, inner)
        return schema


class _Resources:
    """The operations of one description, and what one of them says about another."""

    def __init__(self, document: Document) -> None:
        self._operations = [
            _Operation(document, path, method.upper(), said) for path, method, said in operations_in(document)
        ]
        self._verbs = {(each.verb, each.route): each for each in self._operations}
        self._entries = {each.route.removesuffix("/{}") for each in self._operations if each.route.endswith("/{}")}
        for each in self._operations:
            each.action, each.is_single = self._action(each)
            each.home = _home(each)
        self._names = {each.home: each.stated["collection"] for each in self._operations if "collection" in each.stated}
        for each in self._operations:
            each.collection = str(each.stated.get("collection") or self._names.get(each.home, each.home))
        self._created = {each.collection for each in self._operations if each.action == "create"}
        self._made = self._created | {
            each.collection
            for each in self._operations
            if (each.action == "replace" and not each.is_single) or each.stated.get("upsert")
        }
        self._initial = {each.collection: _entries_of(each) for each in self._operations if "initial" in each.stated}
        self._ids = dict(self._all_ids())
        self._properties: dict[str, set[str]] = {}
        """Of each collection, the properties that answers show of its entries."""
        for each in self._operations:
            if each.action in SHOWN:
                shown = each.members(self._entity(each)[1] or {}).properties
                self._properties.setdefault(each.collection, set()).update(shown)

    def plans(self) -> Document:
        found: Document = {}
        for each in self._operations:
            lives = each.collection in {*self._made, *self._initial} or each.is_single
            if each.action not in (None, "none") and (lives or "action" in each.stated):
                plan = self._plan(each)
                found[each.id] = {name: value for name, value in plan.items() if value not in (None, [], {})}
        return found

    def _plan(self, each: _Operation) -> Document:
        is_list_of = each.action == "list"
        items = each.items if is_list_of else None
        entity, schema = ("", each.arrays.get(items or "", {})) if is_list_of else self._entity(each)
        shape = shape_of(each.document, schema) if schema is not None else {}
        sent, unlike = self._sent(each.collection, each.members(schema or {}))
        writes = each.action in WRITES
        is_upsert = each.stated.get("upsert", each.action == "replace" and each.collection not in self._created)
        defaults = {name: value["default"] for name, value in sorted(sent.items()) if "default" in value}
        return {
            "action": each.action,
            "collection": each.collection,
            "parents": self._parents(each),
            "single": each.is_single or None,
            "upsert": is_upsert or None,
            "key": each.key,
            "id": self._ids.get(each.collection),
            "form": each.stated.get("form"),
            "entity": entity,
            "items": items,
            "shape": shape,
            "open": True if shape and (schema or {}).get("additionalProperties") is True else None,
            "sent": sorted(sent) if schema is not None or writes else None,
            "unlike": sorted(unlike) if schema is not None else None,
            "hidden": sorted(each.body.keys() - sent.keys()) if writes else None,
            "defaults": defaults if schema is not None else None,
            "samples": {p["name"]: sample for p in each.parameters if (sample := _sample(p)) and p["in"] == "path"},
            "initial": self._initial.get(each.collection),
            "size": _size(each) if is_list_of else None,
            **{name: each.stated.get(name) for name in STATED},
        }

    def _action(self, each: _Operation) -> tuple[str | None, bool]:
        """What an operation does, and whether to the one object of a path without an id."""
        route, verb = each.route, each.verb
        if "action" in each.stated:
            return str(each.stated["action"]), False
        if route.endswith("/{}"):
            return ENTRY.get(verb), False
        listed = self._verbs.get(("GET", route))
        is_listed = listed is not None and listed.items is not None
        is_changed = any((verb, route) in self._verbs for verb in ("PUT", "PATCH"))
        single = SINGLE.get(verb) if listed is not None and not is_listed and is_changed else None
        if is_listed or route in self._entries:
            action = {"POST": "create", "GET": "list" if is_listed else None, "DELETE": "delete"}.get(verb)
            return action or single, single is not None
        is_below = verb in ("POST", "PUT", "PATCH") and route.rpartition("/")[0].endswith("/{}")
        return single or ("set" if is_below else None), single is not None

    def _parents(self, each: _Operation) -> list[list[Any]]:
        names = iter(each.names)
        found: list[list[Any]] = []
        at = ""
        for part in each.home.split("/")[1:]:
            if part == "{}":
                collection = self._names.get(at, at)
                found.append([collection, next(names), collection in self._made])
            else:
                for _ in range(part.count("{}")):
                    next(names)
            at = f"{at}/{part}"
        return found

    def _all_ids(self) -> Iterator[tuple[str, str]]:
        """Of each collection the property that identifies an entry."""
        of: dict[str, list[_Operation]] = {}
        for each in self._operations:
            if each.action not in (None, "none", "set"):
                of.setdefault(each.collection, []).append(each)
        order = ("read", "create", "list", "change", "replace")
        for collection, operations in of.items():
            told = [each.stated["id"] for each in operations if "id" in each.stated]
            keys = [each.key[0] for each in operations if each.key is not None]
            ranked = [each for action in order for each in operations if each.action == action]
            found = told or [name for each in ranked for name in _id_names(each, keys)]
            if found:
                yield collection, found[0]

    def _entity(self, each: _Operation) -> tuple[str | None, Schema | None]:
        """Where the entry stands in the answer, and its schema; None if the answer does not show it."""
        if (told := each.stated.get("entity")) is not None:
            return told, each.schema_at(told)
        if each.action == "delete" or not each.answer:
            return None, None
        if each.is_single:
            return "", each.answer
        id = self._ids.get(each.collection)
        for pointer, schema in each.objects(2):
            if id is not None and id in each.members(schema).properties:
                return pointer, schema
        return ("", each.answer) if each.action in SHOWN else (None, None)

    def _sent(self, collection: str, shown: Members) -> tuple[Document, set[str]]:
        """The properties that requests give to an entry, and those of them that an answer has in another form."""
        found: Document = {}
        unlike: set[str] = set()
        writing = [each for each in self._operations if each.action in WRITES and each.collection == collection]
        for each, (name, schema) in [(one, field) for one in writing for field in one.body.items()]:
            if each.action == "set" and name not in self._properties.get(collection, ()):
                continue  # an order to the platform, which says nothing of the entry
            answered = resolve(each.document, shown.properties.get(name, {}))
            given = resolve(each.document, schema)
            if kinds(answered) and kinds(given) and not kinds(answered) & kinds(given):
                unlike.add(name)
            if not is_secret(given):
                defaults = [one["default"] for one in (answered, given) if "default" in one]
                found[name] = {**({"default": defaults[-1]} if defaults else {}), **found.get(name, {})}
        return found, unlike


def _home(each: _Operation) -> str:
    """The path of an operation's collection."""
    if each.route.endswith("/{}"):
        return each.route.removesuffix("/{}")
    if "each" in each.stated and each.action != "create":
        return each.route.rpartition("/")[0]
    is_whole = each.is_single or (each.action == "delete" and "action" not in each.stated)
    if each.action in ("set", "change", "replace", "read", "delete") and not is_whole and "/{}/" in each.route:
        return each.route.rpartition("/{}/")[0]
    return each.route


def _size(each: _Operation) -> Any:
    """The default size of a page."""
    wanted = each.said.get("x-vonage-paging", {}).get("size")
    schemas = [resolve(each.document, p.get("schema", {})) for p in each.parameters if p["name"] == wanted]
    return schemas[0].get("default") if schemas else None


def _arrays(document: Document, schema: Any, at: str, depth: int) -> Iterator[tuple[str, Schema]]:
    schema = resolve(document, schema)
    if not is_mapping(schema):
        return
    if "items" in schema:
        yield at, resolve(document, schema["items"])
        return
    deeper: list[tuple[str, Any]] = []
    for name, inner in members_of(document, schema).properties.items():
        resolved = resolve(document, inner)
        if is_mapping(resolved) and "items" in resolved:
            yield join_pointer(at, name), resolve(document, resolved["items"])
        elif name != "_links":
            deeper.append((join_pointer(at, name), resolved))
    for pointer, inner in deeper if depth > 1 else ():
        yield from _arrays(document, inner, pointer, depth - 1)


def _objects(document: Document, schema: Any, at: str, depth: int) -> Iterator[tuple[str, Schema]]:
    schema = resolve(document, schema)
    if not is_mapping(schema) or "items" in schema:
        return
    yield at, schema
    for name, inner in members_of(document, schema).properties.items() if depth else ():
        yield from _objects(document, inner, join_pointer(at, name), depth - 1)


def _entries_of(each: _Operation) -> list[Any]:
    """The entries in the example of a list."""
    try:
        found: Any = look_up(each.example, each.items or "")
    except LookupError:
        return []
    return [entry for entry in found if is_mapping(entry)] if is_list(found) else []


def _id_names(each: _Operation, keys: list[str]) -> Iterator[str]:
    """Properties that may identify an entry in an answer, the likeliest first."""
    is_list_of = each.verb == "GET" and each.items is not None
    for schema in each.arrays.values() if is_list_of else [schema for _, schema in each.objects(1)]:
        names = [*each.members(schema).properties]
        if not names and schema is each.answer and is_mapping(each.example):  # what the description leaves open
            names = [*each.example]
        plain = {re.sub(r"[-_]", "", name).lower(): name for name in reversed(names)}
        for key in keys:
            if (found := plain.get(re.sub(r"[-_]", "", key).lower())) is not None:
                yield found
        yield from (name for name in ("id", "uuid") if name in names)
        for key in keys:
            yield from (name for name in names if re.search(rf"[_-]{re.escape(re.split('[_-]', key)[-1])}$", name))


def _sample(parameter: Mapping[str, Any]) -> Any:
    examples = [each.get("value") for each in parameter.get("examples", {}).values() if is_mapping(each)]
    return parameter.get("example", examples[0] if examples else parameter.get("schema", {}).get("example"))
