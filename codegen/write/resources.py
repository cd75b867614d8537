"""What an operation does with what its API keeps: which collection, which entry, and where it stands in the answer.

Most of it follows from paths, verbs and success answers; `x-vonage-resource` says the rest (see specs/README.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..grammar import METHODS, resolve
from ..guards import is_list, is_mapping
from ..runtime.formats import is_json, join_pointer, look_up, split_pointer
from .members import Members, is_secret, kinds, members_of, shape_of

Document = dict[str, Any]

ENTRY = {"GET": "read", "PATCH": "change", "POST": "change", "PUT": "replace", "DELETE": "delete"}
SINGLE = {"GET": "read", "PATCH": "change", "POST": "change", "PUT": "replace"}
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


@dataclass(frozen=True)
class _Operation:
    document: Document
    verb: str
    path: str
    said: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]

    @property
    def id(self) -> str:
        return str(self.said["operationId"])

    @property
    def stated(self) -> Mapping[str, Any]:
        """What `x-vonage-resource` says."""
        found: Mapping[str, Any] = self.said.get("x-vonage-resource", {})
        return found

    @property
    def route(self) -> str:
        """The path, whatever its parameters are called."""
        return PARAMETER.sub("{}", self.path)

    @property
    def names(self) -> list[str]:
        """The parameters of the path."""
        return PARAMETER.findall(self.path)

    @cached_property
    def body(self) -> Members:
        """The properties of the request's body."""
        content: Document = resolve(self.document, self.said.get("requestBody", {})).get("content", {})
        schemas = [media.get("schema", {}) for media in content.values()]
        return members_of(self.document, schemas[0] if schemas else {})

    @cached_property
    def _media(self) -> Mapping[str, Any]:
        status = min((str(each) for each in self.said["responses"] if str(each).startswith("2")), default="")
        content: Document = resolve(self.document, self.said["responses"].get(status, {})).get("content", {})
        found: list[Document] = [media for name, media in content.items() if is_json(name)]
        return found[0] if found else {}

    @property
    def answer(self) -> Mapping[str, Any]:
        """The schema of the success answer, if it is JSON."""
        found: Mapping[str, Any] = resolve(self.document, self._media.get("schema", {}))
        return found

    @cached_property
    def example(self) -> Any:
        """The first example of the success answer."""
        examples = [resolve(self.document, each).get("value") for each in self._media.get("examples", {}).values()]
        return self._media.get("example", examples[0] if examples else None)

    @cached_property
    def arrays(self) -> dict[str, Mapping[str, Any]]:
        """The schemas of the entries of each list in the answer, by pointer; those at the top come first."""
        return dict(_arrays(self.document, self.answer, "", 3))

    def items(self) -> str | None:
        """Where a list's entries stand in the answer; None if it is not a list."""
        told: str | None = self.stated.get("items", self.said.get("x-vonage-paging", {}).get("items"))
        if told is not None or not self.arrays:
            return told
        return next(iter(self.arrays)) if len(self.arrays) == 1 else None


class _Resources:
    """The operations of one description, and what one of them says about another."""

    def __init__(self, document: Document) -> None:
        self._operations = list(_operations(document))
        self._verbs = {(each.verb, each.route): each for each in self._operations}
        self._entries = {each.route.removesuffix("/{}") for each in self._operations if each.route.endswith("/{}")}
        self._names = {
            self._home(each): each.stated["collection"] for each in self._operations if "collection" in each.stated
        }
        actions = {each.id: self._action(each) for each in self._operations}
        self._created = {self._collection(each) for each in self._operations if actions[each.id] == "create"}
        upserted = [
            each
            for each in self._operations
            if (actions[each.id] == "replace" and not self._is_single(each)) or each.stated.get("upsert")
        ]
        self._made = self._created | {self._collection(each) for each in upserted}
        self._initial = {
            self._collection(each): _entries_of(each) for each in self._operations if "initial" in each.stated
        }
        self._ids = dict(self._all_ids(actions))
        self._properties = self._all_properties()

    def plans(self) -> Document:
        found: Document = {}
        for each in self._operations:
            action = self._action(each)
            if action in (None, "none"):
                continue
            lives = self._collection(each) in {*self._made, *self._initial} or self._is_single(each)
            if lives or "action" in each.stated:
                plan = self._plan(each, str(action))
                found[each.id] = {name: value for name, value in plan.items() if value not in (None, [], {})}
        return found

    def _plan(self, each: _Operation, action: str) -> Document:
        collection = self._collection(each)
        id = self._ids.get(collection)
        lists = action == "list"
        items = each.items() if lists else None
        entity, schema = ("", each.arrays.get(items or "", {})) if lists else self._entity(each, action, id)
        shape = shape_of(each.document, schema) if schema is not None else {}
        sent, unlike = self._sent(collection, members_of(each.document, schema or {}))
        writes = action in ("create", "change", "replace", "set")
        return {
            "action": action,
            "collection": collection,
            "parents": self._parents(each),
            "single": True if self._is_single(each) else None,
            "upsert": each.stated.get("upsert", action == "replace" and collection not in self._created) or None,
            "key": self._key(each),
            "id": id,
            "form": each.stated.get("form"),
            "entity": entity,
            "items": items,
            "shape": shape,
            "open": True if shape and (schema or {}).get("additionalProperties") is True else None,
            "sent": sorted(sent) if schema is not None or writes else None,
            "unlike": sorted(unlike) if schema is not None else None,
            "hidden": sorted(each.body.properties.keys() - sent.keys()) if writes else None,
            "defaults": {name: value["default"] for name, value in sorted(sent.items()) if "default" in value}
            if schema is not None
            else None,
            "samples": {p["name"]: sample for p in each.parameters if (sample := _sample(p)) and p["in"] == "path"},
            "initial": self._initial.get(collection),
            "size": self._size(each) if lists else None,
            **{name: each.stated.get(name) for name in STATED},
        }

    def _action(self, each: _Operation) -> str | None:
        """What an operation does; None if that cannot be told."""
        if "action" in each.stated:
            return str(each.stated["action"])
        route, verb = each.route, each.verb
        if route.endswith("/{}"):
            return ENTRY.get(verb)
        listed = self._verbs.get(("GET", route))
        is_listed = listed is not None and listed.items() is not None
        if is_listed or route in self._entries:
            action = {"POST": "create", "GET": "list" if is_listed else None, "DELETE": "delete"}.get(verb)
            return action or self._on_single(each)
        return self._on_single(each) or (
            "set" if verb in ("POST", "PUT", "PATCH") and route.rpartition("/")[0].endswith("/{}") else None
        )

    def _on_single(self, each: _Operation) -> str | None:
        """What an operation does with the one object of a path without an id."""
        is_read = ("GET", each.route) in self._verbs and self._verbs["GET", each.route].items() is None
        is_changed = any((verb, each.route) in self._verbs for verb in ("PUT", "PATCH"))
        return SINGLE.get(each.verb) if is_read and is_changed else None

    def _is_single(self, each: _Operation) -> bool:
        return "action" not in each.stated and not each.route.endswith("/{}") and self._on_single(each) is not None

    def _home(self, each: _Operation) -> str:
        """The path of an operation's collection."""
        action = self._action(each)
        if each.route.endswith("/{}"):
            return each.route.removesuffix("/{}")
        if "each" in each.stated and action != "create":
            return each.route.rpartition("/")[0]
        if (
            action in ("set", "change", "replace", "read", "delete")
            and not self._is_single(each)
            and "/{}/" in each.route
        ):
            if action == "delete" and "action" not in each.stated:
                return each.route
            return each.route.rpartition("/{}/")[0]
        return each.route

    def _collection(self, each: _Operation) -> str:
        home = self._home(each)
        return str(each.stated.get("collection") or self._names.get(home, home))

    def _parents(self, each: _Operation) -> list[list[Any]]:
        home, names = self._home(each), iter(each.names)
        found: list[list[Any]] = []
        at = ""
        for part in home.split("/")[1:]:
            if part == "{}":
                collection = self._names.get(at, at)
                found.append([collection, next(names), collection in self._made])
            else:
                for _ in range(part.count("{}")):
                    next(names)
            at = f"{at}/{part}"
        return found

    def _key(self, each: _Operation) -> list[str] | None:
        told = each.stated.get("key")
        if told:
            places = {p["name"]: p["in"] for p in each.parameters}
            return [str(told), str(places.get(told, "body"))]
        count = self._home(each).count("{}")
        return [each.names[count], "path"] if len(each.names) > count else None

    def _all_ids(self, actions: Mapping[str, str | None]) -> Iterator[tuple[str, str]]:
        """Of each collection the property that identifies an entry."""
        of: dict[str, list[_Operation]] = {}
        for each in self._operations:
            if actions[each.id] not in (None, "none", "set"):
                of.setdefault(self._collection(each), []).append(each)
        for collection, operations in of.items():
            told = [each.stated["id"] for each in operations if "id" in each.stated]
            keys = [key[0] for each in operations if (key := self._key(each)) is not None]
            order = ("read", "create", "list", "change", "replace")
            ranked = sorted(
                (each for each in operations if actions[each.id] in order),
                key=lambda o: order.index(str(actions[o.id])),
            )
            found = told or [name for each in ranked for name in _id_names(each, keys)]
            if found:
                yield collection, found[0]

    def _entity(self, each: _Operation, action: str, id: str | None) -> tuple[str | None, Mapping[str, Any] | None]:
        """Where the entry stands in the answer, and its schema; None if the answer does not show it."""
        told = each.stated.get("entity")
        places = dict(_objects(each.document, each.answer, "", 2))
        if told is not None:
            return told, _schema_at(each, told)
        if action == "delete" or not each.answer:
            return None, None
        if self._is_single(each):
            return "", each.answer
        for pointer, schema in places.items():
            if id is not None and id in members_of(each.document, schema).properties:
                return pointer, schema
        return ("", each.answer) if action in ("read", "create", "change", "replace") else (None, None)

    def _sent(self, collection: str, shown: Members) -> tuple[Document, set[str]]:
        """The properties that requests give to an entry, and those of them that an answer has in another form."""
        found: Document = {}
        unlike: set[str] = set()
        for each in self._operations:
            action = self._action(each)
            if action in ("create", "change", "replace", "set") and self._collection(each) == collection:
                for name, schema in each.body.properties.items():
                    if action == "set" and name not in self._properties.get(collection, ()):
                        continue  # an order to the platform, which says nothing of the entry
                    answered = resolve(each.document, shown.properties.get(name, {}))
                    given = resolve(each.document, schema)
                    if kinds(answered) and kinds(given) and not kinds(answered) & kinds(given):
                        unlike.add(name)
                    if not is_secret(given):
                        defaults = [one["default"] for one in (answered, given) if "default" in one]
                        found[name] = {**({"default": defaults[-1]} if defaults else {}), **found.get(name, {})}
        return found, unlike

    def _all_properties(self) -> dict[str, set[str]]:
        """Of each collection, the properties that answers show of its entries."""
        found: dict[str, set[str]] = {}
        for each in self._operations:
            action, collection = self._action(each), self._collection(each)
            if action in ("create", "read", "change", "replace"):
                _, schema = self._entity(each, action, self._ids.get(collection))
                found.setdefault(collection, set()).update(members_of(each.document, schema or {}).properties)
        return found

    def _size(self, each: _Operation) -> int | None:
        wanted = each.said.get("x-vonage-paging", {}).get("size")
        for parameter in each.parameters:
            if parameter["name"] == wanted:
                schema = resolve(each.document, parameter.get("schema", {}))
                default: int | None = schema.get("default")
                return default
        return None


def _operations(document: Document) -> Iterator[_Operation]:
    for path, item in document.get("paths", {}).items():
        shared = item.get("parameters", [])
        for verb in METHODS:
            if verb in item:
                own = item[verb].get("parameters", [])
                parameters = tuple(resolve(document, each) for each in (*shared, *own))
                yield _Operation(document, verb.upper(), path, item[verb], parameters)


def _arrays(document: Document, schema: Any, at: str, depth: int) -> Iterator[tuple[str, Mapping[str, Any]]]:
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


def _objects(document: Document, schema: Any, at: str, depth: int) -> Iterator[tuple[str, Mapping[str, Any]]]:
    schema = resolve(document, schema)
    if not is_mapping(schema) or "items" in schema:
        return
    properties = members_of(document, schema).properties
    yield at, schema
    for name, inner in properties.items() if depth else ():
        yield from _objects(document, inner, join_pointer(at, name), depth - 1)


def _entries_of(each: _Operation) -> list[Any]:
    """The entries in the example of a list."""
    try:
        found: Any = look_up(each.example, each.items() or "")
    except LookupError:
        return []
    return [entry for entry in found if is_mapping(entry)] if is_list(found) else []


def _schema_at(each: _Operation, pointer: str) -> Mapping[str, Any]:
    """The schema at a place in an answer; empty if nothing is described there."""
    schema: Mapping[str, Any] = each.answer
    for part in split_pointer(pointer):
        inner = (
            schema.get("items", {}) if "items" in schema else members_of(each.document, schema).properties.get(part, {})
        )
        schema = resolve(each.document, inner)
    return schema


def _id_names(each: _Operation, keys: list[str]) -> Iterator[str]:
    """Properties that may identify an entry in an answer, the likeliest first."""
    schemas = (
        each.arrays.values()
        if each.verb == "GET" and each.items() is not None
        else [schema for _, schema in _objects(each.document, each.answer, "", 1)]
    )
    for schema in schemas:
        names = [*members_of(each.document, schema).properties, *_keys_of(each, schema)]
        plain = {re.sub(r"[-_]", "", name).lower(): name for name in reversed(names)}
        for key in keys:
            if (found := plain.get(re.sub(r"[-_]", "", key).lower())) is not None:
                yield found
        yield from (name for name in ("id", "uuid") if name in names)
        for key in keys:
            yield from (name for name in names if re.search(rf"[_-]{re.escape(re.split('[_-]', key)[-1])}$", name))


def _keys_of(each: _Operation, schema: Mapping[str, Any]) -> list[str]:
    """The members of an example, where the description leaves them open."""
    if schema is not each.answer or not is_mapping(each.example) or members_of(each.document, schema).properties:
        return []
    return list(each.example)


def _sample(parameter: Mapping[str, Any]) -> Any:
    examples = [each.get("value") for each in parameter.get("examples", {}).values() if is_mapping(each)]
    return parameter.get("example", examples[0] if examples else parameter.get("schema", {}).get("example"))
