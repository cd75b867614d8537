"""The description under inspection, with everything it refers to in one document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..diff.side import Operation, Part, Side
from ..errors import Change
from ..grammar import parts
from ..guards import is_mapping
from ..read.bundle import bundle
from ..read.load import load_document
from .finding import Finding
from .values import as_mapping


@dataclass(frozen=True)
class Node:
    """A part of a document: what it is, where it stands, what it holds, and the kind of the part it belongs to."""

    kind: str
    pointer: str
    value: dict[str, Any]
    parent: str = ""


@dataclass
class Spec:
    """One description under inspection.

    `name` is the file as the caller named it; `document` the file as it stands; `side` the same with what it refers to
    in other files, where `left_open` are the references that lead nowhere. `house` says whether it is ours and has to
    keep to our own rules. In anybody else's only that is a fault which no reader can take as it stands.
    """

    name: str
    path: Path
    document: dict[str, Any]
    side: Side
    left_open: list[Change]
    house: bool

    @classmethod
    def read(cls, path: Path, house: bool) -> Spec:
        """Read a description. Raises SpecError when it cannot be read."""
        document = load_document(path)
        bundled, changes, _ = bundle(path, strict=False)
        left_open = [change for change in changes if change.left_open]
        return cls(str(path), path.resolve(), document, Side(bundled), left_open, house)

    @cached_property
    def nodes(self) -> list[Node]:
        """Every part of the file, each once, with references that lead inside the document."""
        own = as_mapping(self.document.get("components"))
        components: dict[str, Any] = {
            section: {name: value for name, value in members.items() if name in as_mapping(own.get(section))}
            for section, members in as_mapping(self.side.document.get("components")).items()
            if is_mapping(members)
        }
        return list(walk({**self.side.document, "components": components}))

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation, webhooks and callbacks included."""
        return list(self.side.operations())

    @property
    def is_shared(self) -> bool:
        """Whether the file only holds parts for others, as `common.yaml` does."""
        return not self.document.get("paths") and not self.document.get("webhooks")

    def of_kind(self, kind: str) -> list[Node]:
        """Every part of one kind that is written here, not referred to."""
        return [node for node in self.nodes if node.kind == kind and "$ref" not in node.value]

    def follow(self, pointer: str, value: Any) -> Part:
        """What `value`, found at `pointer`, stands for after all references."""
        return self.side.follow(Part(value, pointer))

    def finding(self, pointer: str, rule: str, problem: str, remedy: str) -> Finding:
        """A finding in this file."""
        return Finding(self.name, pointer, rule, problem, remedy)


def walk(document: dict[str, Any]) -> Iterator[Node]:
    """Every part of a document, parents first. References are given, not followed; junk is passed over."""
    stack = [Node("document", "", document)]
    while stack:
        node = stack.pop()
        yield node
        slots = parts(node.value, node.kind, node.pointer)
        stack += [Node(slot.kind, slot.pointer, slot.value, node.kind) for slot in slots if is_mapping(slot.value)]
