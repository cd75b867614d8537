"""Everything that a user fills in or reads has a description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..grammar import join
from .finding import Finding
from .sources import Spec
from .values import as_mapping, as_text, is_negated


def described(spec: Spec) -> Iterator[Finding]:
    """Properties, parameters and headers. A reference may bring the description along or add one of its own."""
    for node in spec.nodes:
        if node.kind in ("parameter", "header") and not _has_text(spec, node.pointer, node.value):
            yield spec.finding(node.pointer, "described", f"the {node.kind} has no description", "Add a short one")
        elif node.kind == "schema" and not is_negated(node.pointer):
            for name, value in as_mapping(node.value.get("properties")).items():
                pointer = join(node.pointer, "properties", name)
                if not _has_text(spec, pointer, value):
                    yield spec.finding(pointer, "described", "the property has no description", "Add a short one")


def _has_text(spec: Spec, pointer: str, value: Any) -> bool:
    own = as_text(as_mapping(value).get("description")).strip()
    return bool(own or as_text(as_mapping(spec.follow(pointer, value).value).get("description")).strip())


RULES = (described,)
