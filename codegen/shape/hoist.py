"""Step three: give every inline object and union a name of its own.

A name says where the schema is, and nothing else decides it:

* a request body is `<Operation>Body`, a success answer `<Operation>Response` (with its status if there are several),
  a parameter `<Operation><Parameter>`, the payload of a webhook `<Webhook>Webhook`;
* a property adds its name, `CreateCallBodyTo`; the items of a list add `Item`, the values of a free-form mapping
  `Value`, a branch of a union the value that tells it apart, or else `Option` and its number;
* a property copied out of another schema by `normalise` keeps the name it has there.

A title never decides a name. An inline schema that says the same as a named one becomes a reference to it.
"""

from __future__ import annotations

import json
from typing import Any

from .. import marks
from ..errors import Change, Journal
from ..grammar import SECTIONS, Slot, component_ref, is_ref, join, parts, ref_name, resolve, rewrite_schemas, split
from ..guards import is_list, is_mapping
from ..read.load import copy_tree
from ..runtime.formats import kind_of
from .discriminators import Discriminators
from .normalise.names import class_name, module_name, usable_class_name
from .normalise.opened import open_operation
from .normalise.schemas import DEMANDS, is_null

# Words about a schema; two schemas that differ in nothing else are equal.
_WORDS = ("description", "title", "summary", "example", "examples", "externalDocs", "deprecated", "$comment", "xml")
# Extensions in which two schemas can differ that mean different things.
_TELLING = {marks.DEFAULT, marks.FORMAT, marks.UNMODELLED_PROPERTIES, *DEMANDS}
# What a property says about itself stays with the property when its schema moves away.
_OF_THE_PROPERTY = ("description", "deprecated", "readOnly", "writeOnly")

Schema = dict[str, Any]


def hoist(document: dict[str, Any], *, file: str, strict: bool = True) -> tuple[dict[str, Any], list[Change]]:
    """Move inline schemas to `#/components/schemas` and resolve every other kind of reference.

    References are left to schemas only: parameters, bodies, answers, headers and examples stand where they are used.
    Unions have a complete discriminator where their branches allow one. The document given is not changed.
    """
    journal = Journal(file, strict=strict)
    result = copy_tree(document, file)
    hoister = _Hoister(result, journal)
    hoister.run()
    _break_circles(hoister.schemas, journal)
    hoister.unions.complete_all()
    _resolve_messages(result)
    rewrite_schemas(result, "document", "", _without_marks)
    return copy_tree(result, file), journal.changes


class _Hoister:
    def __init__(self, document: dict[str, Any], journal: Journal) -> None:
        self.document = document
        self.journal = journal
        self.unions = Discriminators(document, journal)
        self.schemas: dict[str, Any] = document.setdefault("components", {}).setdefault("schemas", {})
        self.modules = {module_name(name): name for name in self.schemas}
        self.signatures: dict[str, str] = {}
        self.twins: dict[str, str] = {}
        # Sorted, so that of several equal named schemas always the same one is shared.
        for name in sorted(self.schemas):
            if _is_shareable(self.schemas[name]):
                self.twins.setdefault(_signature(self.schemas[name]), name)

    def run(self) -> None:
        for name in list(self.schemas):
            pointer = join("/components/schemas", name)
            try:
                self.schemas[name] = self.inside(self.schemas[name], name, pointer)
            except Exception as error:
                self.journal.leave_open("schema", pointer, error)
                self.schemas[name] = {}
        for path, item in self.document.get("paths", {}).items():
            for method, operation in item.items():
                pointer = join("/paths", path, method)
                try:
                    self.operation(operation, pointer)
                except Exception as error:
                    self.journal.leave_open("operation", pointer, error)
                    open_operation(operation)
        for name, entry in self.document.get(marks.WEBHOOKS, {}).items():
            if is_mapping(entry.get("schema")):
                pointer, own = join("/x-webhooks", name, "schema"), f"{class_name(name)}Webhook"
                schema = self.place(entry["schema"], own, pointer)
                entry["schema"] = (schema if is_ref(schema) else self.component(schema, own, pointer))["$ref"]

    def operation(self, operation: Schema, pointer: str) -> None:
        base = class_name(operation["operationId"])
        for index, parameter in enumerate(operation.get("parameters", [])):
            target, name = self.target(parameter, base)
            if target is parameter:
                name += class_name(parameter["name"])
            self.carrier(target, name, join(pointer, "parameters", index))
        if "requestBody" in operation:
            target, name = self.target(operation["requestBody"], f"{base}Body")
            self.carriers(target, name, join(pointer, "requestBody"))
        responses = operation["responses"]
        for status, response in responses.items():
            with_content = [key for key, value in responses.items() if resolve(self.document, value).get("content")]
            target, name = self.target(response, f"{base}Response{status if len(with_content) > 1 else ''}")
            self.carriers(target, name, join(pointer, "responses", status))

    def target(self, node: Schema, name: str) -> tuple[Schema, str]:
        """Give the object a reference stands for, and the name it lends to its schemas."""
        if not is_ref(node):
            return node, name
        shared = class_name(ref_name(node["$ref"]))
        section = node["$ref"].split("/")[2]
        suffix = {"requestBodies": "Body", "responses": "Response"}.get(section, "")
        return resolve(self.document, node), shared if shared.endswith(suffix) else f"{shared}{suffix}"

    def carriers(self, message: Schema, name: str, pointer: str) -> None:
        """Name the schemas of all media types of a message; only the first, usual one has no more to its name."""
        for index, (media_type, entry) in enumerate(message.get("content", {}).items()):
            suffix = kind_of(media_type).capitalize() if index else ""
            self.carrier(entry, f"{name}{suffix}", join(pointer, "content", media_type))

    def carrier(self, entry: Schema, name: str, pointer: str) -> None:
        if is_mapping(entry.get("schema")):
            entry["schema"] = self.place(entry["schema"], name, join(pointer, "schema"))

    # -- schemas ------------------------------------------------------------------------------------------------

    def place(self, schema: Schema, name: str, pointer: str) -> Schema:
        """Give the schema to write in an inline place: a reference if it is to have a name, else itself."""
        if is_ref(schema):
            return schema
        origin = schema.pop(marks.ORIGIN, None)
        if origin is not None:
            keys = split(origin.removeprefix("#"))
            name = f"{keys[2]}{class_name(keys[-1])}" if len(keys) > 2 else name
        if not _needs_name(schema):
            return self.inside(schema, name, pointer)
        return self.component(schema, name, pointer)

    def component(self, schema: Schema, name: str, pointer: str) -> Schema:
        signature = _signature(schema)
        chosen = self.twins.get(signature) if _is_shareable(schema) else None
        if chosen is None:
            chosen = self.free_name(usable_class_name(name), signature)
            if chosen not in self.schemas:
                self.modules[module_name(chosen)] = chosen
                self.signatures[chosen] = signature
                # The name is taken before the inside is walked: schemas may nest names that would come to the same.
                self.schemas[chosen] = schema
                self.schemas[chosen] = self.inside(schema, chosen, pointer)
                self.journal.note("hoist", pointer, f"named {chosen!r}")
        else:
            self.journal.note("share", pointer, f"is the same as {chosen!r}")
        own = {key: schema[key] for key in _OF_THE_PROPERTY if key in schema}
        return {**own, "$ref": component_ref("schemas", chosen)}

    def free_name(self, name: str, signature: str) -> str:
        candidate, number = name, 2
        while True:
            holder = self.modules.get(module_name(candidate))
            if holder is None or (holder == candidate and self.signatures.get(holder) == signature):
                return candidate
            candidate, number = class_name(f"{name}{number}"), number + 1

    def inside(self, schema: Schema, name: str, pointer: str) -> Schema:
        """Hoist what is inside a schema that itself stays where it is."""
        schema.pop(marks.ORIGIN, None)
        if schema.pop("title", None) is not None:
            self.journal.note("title", pointer, "dropped the title: it names nothing here")
        for key, member in schema.get("properties", {}).items():
            schema["properties"][key] = self.place(member, f"{name}{class_name(key)}", join(pointer, "properties", key))
        for key, suffix in (("items", "Item"), ("additionalProperties", "Value")):
            if is_mapping(schema.get(key)):
                schema[key] = self.place(schema[key], f"{name}{suffix}", join(pointer, key))
        if "oneOf" in schema:
            self.branches(schema, name, pointer)
        return schema

    def branches(self, schema: Schema, name: str, pointer: str) -> None:
        branches = schema["oneOf"]
        real = [branch for branch in branches if not is_null(branch)]
        tag = self.unions.tag_property(schema)
        for index, branch in enumerate(branches):
            label = class_name(self.unions.tag_of(branch, tag) or f"Option{index + 1}")
            if len(real) == 1:
                label = "Value" if name in self.schemas else ""
            branches[index] = self.place(branch, f"{name}{label}", join(pointer, "oneOf", index))


def _needs_name(schema: Schema) -> bool:
    """Objects need a name, and unions of more than scalars; one schema or null is still that one schema."""
    if schema.get("type") == "object":
        return True
    real = [branch for branch in schema.get("oneOf", []) if not is_null(branch)]
    return len(real) > 1 and any(not _is_scalar(branch) for branch in real)


def _is_scalar(schema: Schema) -> bool:
    return not is_ref(schema) and "oneOf" not in schema and schema.get("type") not in ("object", "array", None)


def _is_shareable(schema: Schema) -> bool:
    """Free-form objects are all alike without meaning the same, so they do not share a name."""
    return bool(schema.get("properties")) or len(schema.get("oneOf", [])) > 1


def _signature(schema: Schema) -> str:
    return json.dumps(_bare(schema), sort_keys=True)


def _bare(node: Any, is_schema: bool = True) -> Any:
    """Leave the words out of a schema; names of properties may look like words and stay."""
    if is_mapping(node):
        return {
            key: _bare(value, not is_schema or key not in ("properties", marks.UNMODELLED_PROPERTIES))
            for key, value in node.items()
            if not is_schema or not (key in _WORDS or (key.startswith("x-") and key not in _TELLING))
        }
    if is_list(node):
        return [_bare(item) for item in node]
    return node


def _without_marks(schema: Any, pointer: str) -> Any:
    """Remove what `normalise` left for this step alone."""
    if is_mapping(schema):
        schema.pop(marks.ORIGIN, None)
        schema.pop(marks.DISCRIMINATOR_VALUES, None)
    return schema


# -- circles of names that stand for no class of their own ---------------------------------------------------------


def _break_circles(schemas: dict[str, Any], journal: Journal) -> None:
    """Cut unions, lists and maps that contain themselves without a class in between: no type says that."""
    state: dict[str, str] = {}
    for name in schemas:
        _visit_alias(schemas, name, state, journal)


def _visit_alias(schemas: dict[str, Any], name: str, state: dict[str, str], journal: Journal) -> None:
    if name in state or schemas[name].get("properties"):
        return
    state[name] = "open"
    for slot in _alias_slots(schemas[name], join("/components/schemas", name)):
        target = ref_name(slot.value["$ref"])
        if schemas[name].get("type") == "object" and "oneOf" in schemas[target]:
            continue  # the generator takes it, and for types the union's name ends the circle
        if state.get(target) == "open":
            journal.note("circle", slot.pointer, f"accepts anything here: a value of {target!r} again")
            slot.container[slot.key] = {marks.RECURSIVE: slot.value["$ref"]}
        else:
            _visit_alias(schemas, target, state, journal)
    state[name] = "closed"


def _alias_slots(schema: Schema, pointer: str) -> list[Slot]:
    found: list[Slot] = []
    for slot in parts(schema, "schema", pointer):
        is_inside = slot.kind == "schema" and slot.key in ("items", "additionalProperties")
        if is_inside or "/oneOf/" in slot.pointer[len(pointer) :]:
            found += [slot] if is_ref(slot.value) else _alias_slots(slot.value, slot.pointer)
    return found


# -- everything but schemas ----------------------------------------------------------------------------------------


def _resolve_messages(document: dict[str, Any]) -> None:
    """Write parameters, bodies, answers, headers and examples out where they are used, and drop the shared ones."""
    _resolve_below(document, document, "document")
    components = document["components"]
    for kind, section in SECTIONS.items():
        if kind not in ("schema", "security scheme"):
            components.pop(section, None)


def _resolve_below(document: dict[str, Any], node: Any, kind: str) -> None:
    for slot in parts(node, kind, ""):
        if slot.kind in SECTIONS and slot.kind not in ("schema", "link") and is_ref(slot.value):
            remarks = {key: value for key, value in slot.value.items() if key in ("summary", "description")}
            slot.container[slot.key] = {**resolve(document, slot.value), **remarks}
        if slot.kind != "schema" and slot.pointer.count("/") < 40:
            _resolve_below(document, slot.container[slot.key], slot.kind)
