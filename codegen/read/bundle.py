"""Step one: gather a description and everything it refers to into one document."""

from __future__ import annotations

import os
from itertools import chain, count
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from openapi_python_client.strings import pascal_case

from ..errors import Change, Journal, SpecError
from ..grammar import SECTIONS, component_ref, entry_kind, field_kind, is_ref, join, split
from ..guards import is_list, is_mapping
from .load import copy_tree, load_any, load_document

# Siblings of a reference that say something about this use of the target and nothing about its shape.
_REMARKS = ("description", "summary")
# What references that are replaced by their targets may add; a few that contain one another come to billions.
_MOST_INLINED = 100_000
# Words of a pointer that name a place in the grammar rather than a thing in the description.
_STRUCTURE = {*SECTIONS.values(), "components", "properties", "schema", "content", "$defs", "definitions", "paths"}


def bundle(path: Path, *, strict: bool = True) -> tuple[dict[str, Any], list[Change], list[Path]]:
    """Read a description and make it stand on its own; gives it, the changes, and every file read, itself first.

    References into other files and to places that are not components become components; references where OpenAPI
    allows none, such as `enum: {$ref: ...}`, are replaced by what they point to. One that leads nowhere is an error if
    strict; else its place is left open.
    """
    return _Bundler(path, strict).run()


class _Place(NamedTuple):
    """A node of an input file: where it is and what it is."""

    file: Path
    keys: list[str]
    node: Any

    @property
    def id(self) -> tuple[Path, str]:
        return self.file, join("", *self.keys)


class _Bundler:
    def __init__(self, path: Path, strict: bool) -> None:
        self.root = path.resolve()
        self.spelling = path
        self.journal = Journal(str(path), strict=strict)
        self.documents: dict[Path, Any] = {self.root: load_document(path, self.journal)}
        self.added: dict[str, dict[str, Any]] = {}
        self.names: dict[tuple[Path, str], str] = {}
        self.sources: dict[tuple[str, str], _Place] = {}
        self.inlining: list[tuple[Path, str]] = []
        self.inlined = 0

    def run(self) -> tuple[dict[str, Any], list[Change], list[Path]]:
        source = self.documents[self.root]
        self._reserve_root_names(source)
        document = self.object(source, "document", self.root, [])
        for section, entries in self.added.items():
            components = document.setdefault("components", {})
            if not is_mapping(components) or not is_mapping(components.setdefault(section, {})):
                raise self.journal.error("/components", "expected a mapping of mappings", "Correct the value")
            components[section].update(entries)
        return copy_tree(document, self.journal.file), self.journal.changes, list(self.documents)

    def _reserve_root_names(self, source: Any) -> None:
        components = source.get("components")
        for kind, section in SECTIONS.items():
            shelf = components.get(section) if is_mapping(components) else None
            for name, node in shelf.items() if is_mapping(shelf) else ():
                place = _Place(self.root, ["components", section, name], node)
                self.names[place.id] = component_ref(section, name)
                self.sources[kind, name] = place

    # -- walking ------------------------------------------------------------------------------------------------

    def object(self, node: Any, kind: str, file: Path, keys: list[str]) -> Any:
        """Copy a node of a known kind with its references rewritten; anything of the wrong shape is copied as data."""
        self.inlined += bool(self.inlining)
        if self.inlining and self.inlined > _MOST_INLINED:
            problem = "references that have to be replaced by their targets multiply to too many values"
            raise self._error(file, keys, problem, "Give the shared parts names below 'components'")
        if is_list(node):
            return [self.object(item, "value", file, [*keys, str(index)]) for index, item in enumerate(node)]
        if not is_mapping(node):
            return node
        if is_ref(node):
            return self.reference(node, kind, file, keys)
        result: dict[str, Any] = {}
        for field, value in node.items():
            found = field_kind(kind, field, value) or "value"
            result[field] = self.field(value, found, file, [*keys, field])
        if kind == "discriminator" and is_mapping(result.get("mapping")):
            result["mapping"] = {value: self._aim(target, file, keys) for value, target in result["mapping"].items()}
        return result

    def _aim(self, target: Any, file: Path, keys: list[str]) -> Any:
        """What a discriminator's value selects: the name of a schema of the same file, or a reference."""
        if not isinstance(target, str):
            return target
        for ref in (component_ref("schemas", target), target):
            try:
                return self.component(self.find(ref, file, keys), "schema")
            except SpecError:
                continue
        return target

    def field(self, value: Any, kind: str, file: Path, keys: list[str]) -> Any:
        if kind.startswith("map of ") and is_mapping(value) and not is_ref(value):
            return {
                name: self.object(entry, entry_kind(kind[7:], entry), file, [*keys, name])
                for name, entry in value.items()
            }
        if kind.startswith("list of ") and is_list(value):
            return [self.object(entry, kind[8:], file, [*keys, str(index)]) for index, entry in enumerate(value)]
        return self.object(value, kind, file, keys)

    # -- references ---------------------------------------------------------------------------------------------

    def reference(self, node: dict[str, Any], kind: str, file: Path, keys: list[str]) -> Any:
        if kind == "value" and not self._is_meant_as_reference(keys):
            return self._try_inline(node, file, keys)
        depth = len(self.inlining)
        try:
            place = self.find(node["$ref"], file, keys)
            siblings = {key: value for key, value in node.items() if key != "$ref"}
            if kind not in SECTIONS:
                return self._inline(place, kind, siblings, file, keys)
            return {"$ref": self.component(place, kind), **self._siblings(siblings, kind, file, keys)}
        except Exception as error:
            del self.inlining[depth:]
            self.journal.leave_open("reference", self._pointer(file, keys), error)
            return {key: value for key, value in node.items() if key in _REMARKS}

    def _siblings(self, siblings: dict[str, Any], kind: str, file: Path, keys: list[str]) -> dict[str, Any]:
        kept = siblings if kind == "schema" and not self._is_version_30(file) else {}
        kept = kept or {key: value for key, value in siblings.items() if key in _REMARKS}
        dropped = [key for key in siblings if key not in kept]
        if dropped:
            self._note("ref-siblings", file, keys, f"ignored beside a reference: {', '.join(dropped)}")
        resolved = self.object(kept, kind, file, keys)
        return resolved if is_mapping(resolved) else {}

    def component(self, place: _Place, kind: str) -> str:
        """Give the internal reference for a place, making it a component first if it is not one yet."""
        known = self.names.get(place.id)
        section = SECTIONS[kind]
        if known is not None and known.startswith(f"#/components/{section}/"):
            return known
        name = self._free_name(place, kind)
        ref = component_ref(section, name)
        twin = self.sources.get((kind, name))
        self.names[place.id] = ref
        if twin is not None:
            self._note("external", place.file, place.keys, f"is the same as the component {name!r}")
            return ref
        self.sources[kind, name] = place
        # The name is taken before the content is walked, so that a schema may refer to itself.
        self.added.setdefault(section, {})[name] = None
        self.added[section][name] = self.object(place.node, kind, place.file, place.keys)
        self._note("external", place.file, place.keys, f"became the component {ref}")
        return ref

    def _free_name(self, place: _Place, kind: str) -> str:
        name = _own_name(place)
        stem = pascal_case(place.file.stem)
        candidates = chain((name, f"{stem}{pascal_case(name)}"), (f"{stem}{name}{number}" for number in count(2)))
        others = ((candidate, self.sources.get((kind, candidate))) for candidate in candidates)
        return next(candidate for candidate, other in others if other is None or _same(place, other))

    def _inline(self, place: _Place, kind: str, siblings: dict[str, Any], file: Path, keys: list[str]) -> Any:
        if place.id in self.inlining or any(
            place.file == outer and pointer.startswith(place.id[1] + "/") for outer, pointer in self.inlining
        ):
            problem = "a reference that has to be replaced by its target contains itself"
            raise self._error(file, keys, problem, "Give the shared part a name below 'components'")
        self.inlining.append(place.id)
        result = self.field(place.node, kind, place.file, place.keys)
        self.inlining.pop()
        detail = f"replaced a reference that OpenAPI does not allow here by {place.id[1] or '/'}"
        self._note("inline", file, keys, detail)
        if is_mapping(result) and siblings:
            result = {**result, **self.object(siblings, kind, file, keys)}
        return result

    def _try_inline(self, node: dict[str, Any], file: Path, keys: list[str]) -> Any:
        """Inside examples and extensions a `$ref` may be a reference or simply data; one that resolves is."""
        depth = len(self.inlining)
        try:
            return self._inline(self.find(node["$ref"], file, keys), "value", {}, file, keys)
        except SpecError:
            del self.inlining[depth:]
            return dict(node)

    def _is_meant_as_reference(self, keys: list[str]) -> bool:
        return not any(key in ("example", "examples", "default", "value") or key.startswith("x-") for key in keys)

    def find(self, ref: str, file: Path, keys: list[str]) -> _Place:
        """Find what a reference points to, passing through references on the way."""
        place = self._step(ref, file, keys)
        seen: set[tuple[Path, str]] = set()
        while is_ref(place.node) and place.id not in self.names:
            if place.id in seen:
                raise self._error(file, keys, f"the reference {ref!r} leads back to itself", "Break the circle")
            seen.add(place.id)
            place = self._step(place.node["$ref"], place.file, place.keys)
        return place

    def _step(self, ref: str, file: Path, keys: list[str], depth: int = 0) -> _Place:
        target = self._open(ref, file, keys)
        node: Any = self.documents[target]
        wanted = split(unquote(ref.partition("#")[2]))
        for position, key in enumerate(wanted):
            if is_ref(node):
                if depth > 50:
                    problem = f"the reference {node['$ref']!r} leads back to itself"
                    raise self._error(file, keys, problem, "Break the circle")
                rest = join(node["$ref"] if "#" in node["$ref"] else node["$ref"] + "#", *wanted[position:])
                return self._step(rest, target, wanted[:position], depth + 1)
            if is_mapping(node) and key in node:
                node = node[key]
            elif is_list(node) and key.isdecimal() and int(key) < len(node):
                node = node[int(key)]
            else:
                raise self._error(file, keys, f"the reference {ref!r} leads nowhere", "Correct it or add its target")
        return _Place(target, wanted, node)

    def _open(self, ref: str, file: Path, keys: list[str]) -> Path:
        try:
            parts = urlsplit(ref)
        except ValueError as error:
            raise self._error(file, keys, f"{ref!r} is not a valid reference", "Correct it") from error
        if parts.scheme or parts.netloc:
            problem = f"the reference {ref!r} points to the network"
            raise self._error(file, keys, problem, "Download that file and refer to the copy by a relative path")
        if not parts.path:
            return file
        try:
            target = (file.parent / unquote(parts.path)).resolve()
        except (OSError, ValueError, RuntimeError) as error:
            raise self._error(file, keys, f"{ref!r} is not a usable path", "Correct it") from error
        if target not in self.documents:
            if not target.is_file():
                problem = f"the reference {ref!r} points to a file that does not exist"
                raise self._error(file, keys, problem, "Add the file or correct the path")
            self.documents[target] = load_any(target, self._name(target), self.journal)
        return target

    # -- words --------------------------------------------------------------------------------------------------

    def _is_version_30(self, file: Path) -> bool:
        for source in (file, self.root):
            document = self.documents[source]
            if is_mapping(document) and isinstance(document.get("openapi"), str):
                return str(document["openapi"]).startswith("3.0")
        return False

    def _name(self, file: Path) -> str:
        if file == self.root:
            return self.journal.file
        return str(self.spelling.parent / os.path.relpath(file, self.root.parent))

    def _error(self, file: Path, keys: list[str], problem: str, remedy: str) -> SpecError:
        pointer = join("", *keys) if self.journal.strict else self._pointer(file, keys)
        return SpecError(self._name(file), pointer, problem, remedy)

    def _note(self, rule: str, file: Path, keys: list[str], detail: str) -> None:
        self.journal.note(rule, self._pointer(file, keys), detail)

    def _pointer(self, file: Path, keys: list[str]) -> str:
        pointer = join("", *keys)
        return pointer if file == self.root else f"{self._name(file)}#{pointer}"


def _own_name(place: _Place) -> str:
    if not place.keys:
        return place.file.stem
    if place.keys[-2:-1] and place.keys[-2] in _STRUCTURE and len(place.keys) <= 3:
        return place.keys[-1]
    words = [word for word in place.keys if word not in _STRUCTURE and "/" not in word and not word.isdecimal()]
    return words[0] if len(words) == 1 else "".join(pascal_case(word) for word in words) or place.file.stem


def _same(one: _Place, other: _Place) -> bool:
    """Two places mean the same if their text is equal and means the same in both files."""
    if one.id == other.id:
        return True
    return bool(one.node == other.node) and (one.file == other.file or "$ref" not in str(one.node))
