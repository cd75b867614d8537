"""The descriptions under inspection, and references between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..errors import SpecError
from ..read.bundle import bundle
from ..read.load import load_document
from ..runtime.formats import look_up, split_pointer
from .finding import Finding, Severity
from .values import as_mapping
from .walk import Node, walk


@dataclass(frozen=True)
class Place:
    """A value and where it stands: file and JSON Pointer."""

    path: Path
    pointer: str
    value: Any


@dataclass
class Sources:
    """Loads each file once and follows references through all of them."""

    _documents: dict[Path, dict[str, Any]] = field(default_factory=dict[Path, dict[str, Any]])

    def load(self, path: Path) -> dict[str, Any]:
        """The document in `path`. Raises SpecError when it cannot be read."""
        if path not in self._documents:  # resolving a path asks the file system, and most paths here are resolved
            whole = path.resolve()
            if whole not in self._documents:
                self._documents[whole] = as_mapping(load_document(path))
            self._documents[path] = self._documents[whole]
        return self._documents[path]

    def resolve(self, path: Path, reference: str) -> Place:
        """What `reference`, written in the file `path`, points to. Raises SpecError when there is no such thing."""
        name, _, fragment = reference.partition("#")
        if "://" in name:
            raise SpecError(str(path), "", f"`{reference}` is on the net", "Put the file next to this one")
        try:
            target = (path.parent / unquote(name)).resolve() if name else path
        except (ValueError, OSError):  # a null byte, a name that is too long
            problem = f"`{reference}` cannot be the name of a file"
            raise SpecError(str(path), "", problem, "Correct the reference") from None
        pointer = unquote(fragment)
        try:
            return Place(target, pointer, look_up(self.load(target), pointer))
        except LookupError:
            problem = f"`{reference}` points to nothing"
            raise SpecError(str(path), "", problem, "Correct the reference or add what it names") from None

    def follow(self, place: Place) -> Place:
        """The end of the chain of references that starts at `place`. Raises SpecError for a chain without an end."""
        seen: set[tuple[Path, str]] = set()
        while isinstance(reference := as_mapping(place.value).get("$ref"), str):
            if (place.path, place.pointer) in seen:
                problem = f"`{reference}` leads back to itself"
                raise SpecError(str(place.path), place.pointer, problem, "Describe the thing in one place")
            seen.add((place.path, place.pointer))
            place = self.resolve(place.path, reference)
        return place


@dataclass(frozen=True)
class Operation:
    """An operation with what the path says about it."""

    pointer: str
    verb: str
    path: str
    value: dict[str, Any]
    path_item: dict[str, Any]
    incoming: bool  # a webhook or callback, which the platform calls


@dataclass
class Spec:
    """One description under inspection. `name` is the file as the caller named it; `house` says whether it is ours and
    has to keep to our own rules. In anybody else's only that is a fault which no reader can take as it stands."""

    name: str
    path: Path
    document: dict[str, Any]
    sources: Sources
    house: bool = True

    @cached_property
    def nodes(self) -> list[Node]:
        """Every part of the document."""
        return list(walk(self.document))

    @cached_property
    def bundled(self) -> dict[str, Any]:
        """The document with everything it refers to in other files. Raises SpecError where that cannot be had."""
        return bundle(self.path)[0]

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation, webhooks and callbacks included."""
        items = {node.pointer: node for node in self.nodes if node.kind == "path item"}
        found: list[Operation] = []
        for node in self.nodes:
            if node.kind == "operation":
                parent, _, verb = node.pointer.rpartition("/")
                path = split_pointer(parent)[-1]
                incoming = not parent.startswith("/paths/") or "/callbacks/" in parent
                found.append(Operation(node.pointer, verb, path, node.value, items[parent].value, incoming))
        return found

    @property
    def is_shared(self) -> bool:
        """Whether the file only holds parts for others, as `common.yaml` does."""
        return not self.document.get("paths") and not self.document.get("webhooks")

    def of_kind(self, kind: str) -> list[Node]:
        """Every part of one kind that is written here, not referred to."""
        return [node for node in self.nodes if node.kind == kind and "$ref" not in node.value]

    def follow(self, pointer: str, value: Any) -> Place:
        """What `value`, found at `pointer` of this file, stands for after all references."""
        return self.sources.follow(Place(self.path, pointer, value))

    def finding(self, pointer: str, rule: str, problem: str, remedy: str, severity: Severity = "error") -> Finding:
        """A finding in this file."""
        return Finding(self.name, pointer, rule, problem, remedy, severity)
