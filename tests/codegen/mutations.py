"""Small changes to a document, as data for tables of tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from codegen.guards import is_list, is_mapping

Mutation = Callable[[dict[str, Any]], None]


def put(*path_and_value: Any) -> Mutation:
    """Writes the last argument to the place that the others name."""
    *path, key, value = path_and_value

    def mutate(document: dict[str, Any]) -> None:
        at(document, path)[key] = value

    return mutate


def drop(*path: Any) -> Mutation:
    """Removes what stands at `path`."""

    def mutate(document: dict[str, Any]) -> None:
        del at(document, path[:-1])[path[-1]]

    return mutate


def rename(*path_and_name: Any) -> Mutation:
    """Gives what stands at a place another key."""
    *path, old, new = path_and_name

    def mutate(document: dict[str, Any]) -> None:
        parent = at(document, path)
        parent[new] = parent.pop(old)

    return mutate


def both(*mutations: Mutation) -> Mutation:
    """One mutation after the other."""

    def mutate(document: dict[str, Any]) -> None:
        for mutation in mutations:
            mutation(document)

    return mutate


def at(document: Any, path: Sequence[Any]) -> Any:
    """What stands at `path`."""
    for key in path:
        document = document[key]
    return document


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of everything in `value`."""
    found = [path]
    members: list[tuple[Any, Any]] = []
    if is_mapping(value):
        members = list(value.items())
    elif is_list(value):
        members = list(enumerate(value))
    for key, member in members:
        found += places(member, (*path, key))
    return found
