"""What an object schema amounts to once references are followed and `allOf` is put together."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..grammar import join
from .sources import Place, Sources
from .values import as_list, as_mapping, as_text


@dataclass
class Shape:
    """The properties of a schema, which of them it requires, and the branches of its unions."""

    properties: dict[str, Place] = field(default_factory=dict[str, Place])
    required: set[str] = field(default_factory=set[str])
    branches: list[Place] = field(default_factory=list[Place])


def shape_of(sources: Sources, schema: Place) -> Shape:
    """The shape of `schema`. Branches are listed, not looked into."""
    shape = Shape()
    _collect(sources, schema, shape, set())
    return shape


def _collect(sources: Sources, schema: Place, shape: Shape, seen: set[tuple[str, str]]) -> None:
    place = sources.follow(schema)
    key = (str(place.path), place.pointer)
    if key in seen:
        return
    seen.add(key)
    value = as_mapping(place.value)
    for name, child in as_mapping(value.get("properties")).items():
        shape.properties[name] = Place(place.path, join(place.pointer, "properties", name), child)
    shape.required.update(as_text(name) for name in as_list(value.get("required")))
    for index, part in enumerate(as_list(value.get("allOf"))):
        _collect(sources, Place(place.path, join(place.pointer, "allOf", index), part), shape, seen)
    shape.branches += union_branches(place)


def union_branches(place: Place) -> list[Place]:
    """The branches of `oneOf` and `anyOf`, but for those that only ask for fields to be there or not to be there."""
    branches: list[Place] = []
    for keyword in ("oneOf", "anyOf"):
        for index, branch in enumerate(as_list(as_mapping(place.value).get(keyword))):
            if not set(as_mapping(branch)) <= {"required", "not"}:
                branches.append(Place(place.path, join(place.pointer, keyword, index), branch))
    return branches


def object_leaves(sources: Sources, schema: Place) -> list[Shape]:
    """The object shapes that a value of `schema` can have: itself, or those of its branches, and of theirs.

    What stands beside a union counts for each of its branches. What is not an object has no leaf.
    """
    return _leaves(sources, schema, Shape(), frozenset())


def _leaves(sources: Sources, schema: Place, above: Shape, seen: frozenset[tuple[str, str]]) -> list[Shape]:
    place = sources.follow(schema)
    key = (str(place.path), place.pointer)
    if key in seen:
        return []
    own = shape_of(sources, place)
    whole = Shape({**above.properties, **own.properties}, above.required | own.required)
    if own.branches:
        return [leaf for branch in own.branches for leaf in _leaves(sources, branch, whole, seen | {key})]
    is_object = bool(own.properties) or as_mapping(place.value).get("type") == "object" or bool(above.properties)
    return [whole] if is_object else []
