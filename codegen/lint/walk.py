"""Visits every part of an OpenAPI document that means something, each once, with what it is.

The table of `codegen.grammar` says which field of which kind of part leads to which other kind. So a property that
happens to be called `parameters`, or an example that looks like a schema, is never taken for one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..grammar import GRAMMAR, field_kind, join
from ..guards import is_mapping
from .values import as_list, as_mapping


@dataclass(frozen=True)
class Node:
    """A part of a document: what it is, where it stands, what it holds, and the kind of the part it belongs to."""

    kind: str
    pointer: str
    value: dict[str, Any]
    parent: str = ""


def walk(document: dict[str, Any]) -> Iterator[Node]:
    """Yields every part of `document`, parents first. References are yielded, not followed; junk is passed over."""
    stack = [Node("document", "", document)]
    while stack:
        node = stack.pop()
        yield node
        stack += [
            Node(kind, pointer, value, node.kind)
            for kind, pointer, value in _parts(node)
            if kind in GRAMMAR and is_mapping(value)
        ]


def _parts(node: Node) -> Iterator[tuple[str, str, Any]]:
    """(kind, pointer, value) of what a part holds."""
    for field, value in node.value.items():
        shape, _, kind = (field_kind(node.kind, field, value) or "").rpartition(" of ")
        pointer = join(node.pointer, field)
        if shape == "map":
            for name, entry in as_mapping(value).items():
                yield kind, join(pointer, name), entry
        elif shape == "list":
            for index, entry in enumerate(as_list(value)):
                yield kind, join(pointer, index), entry
        else:
            yield kind, pointer, value
