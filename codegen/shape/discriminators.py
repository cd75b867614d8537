"""Find out which property tells the branches of a union apart, and say so completely."""

from __future__ import annotations

from typing import Any

from .. import marks
from ..errors import Journal
from ..grammar import component_ref, is_ref, join, ref_name, resolve, rewrite_schemas, split
from ..guards import is_mapping
from .normalise.names import class_name, module_name
from .normalise.schemas import is_null

Schema = dict[str, Any]


def complete_discriminators(document: dict[str, Any], journal: Journal) -> None:
    """Give every union whose branches can be told apart a discriminator with an explicit mapping."""

    def rewrite(schema: Any, pointer: str) -> Any:
        if is_mapping(schema) and "oneOf" in schema:
            try:
                _complete(document, schema, pointer, journal)
            except Exception as error:
                journal.leave_open("discriminator", pointer, error)
                schema.pop("discriminator", None)
        return schema

    rewrite_schemas(document, "document", "", rewrite)


def tag_property(document: dict[str, Any], union: Schema) -> str | None:
    """Give the property that tells the branches of a union apart, stated or found, or None."""
    stated = union.get("discriminator", {}).get("propertyName")
    return stated if stated is not None else _find_property(document, _real_branches(union))


def tag_of(document: dict[str, Any], branch: Schema, tag: str | None) -> str | None:
    """Give the first value by which a branch is known."""
    values = _values(document, branch, tag) if tag is not None else None
    return values[0] if values else None


def _real_branches(union: Schema) -> list[Schema]:
    return [branch for branch in union["oneOf"] if not is_null(branch)]


def _leaves(document: dict[str, Any], branch: Schema, depth: int = 0) -> list[Schema]:
    """List the schemas that a branch comes down to when unions inside unions are opened."""
    schema = resolve(document, branch)
    if "oneOf" not in schema or depth > 20:
        return [schema]
    return [leaf for inner in _real_branches(schema) for leaf in _leaves(document, inner, depth + 1)]


def _values(document: dict[str, Any], branch: Schema, tag: str) -> list[str] | None:
    """List the values of a property that select a branch; None if some value cannot be foreseen."""
    found: list[str] = []
    for leaf in _leaves(document, branch):
        member = resolve(document, leaf.get("properties", {}).get(tag, {}))
        values = [member["const"]] if "const" in member else member.get("enum")
        if not values or not all(isinstance(value, str) for value in values):
            marked: list[str] | None = leaf.get(marks.DISCRIMINATOR_VALUES) or branch.get(marks.DISCRIMINATOR_VALUES)
            if not marked:
                return None
            values = marked
        found += [value for value in values if value not in found]
    return found


def _find_property(document: dict[str, Any], branches: list[Schema]) -> str | None:
    leaves = [leaf for branch in branches for leaf in _leaves(document, branch)]
    if len(branches) < 2 or not all(leaf.get("type") == "object" and leaf.get("properties") for leaf in leaves):
        return None
    candidates: list[str] = []
    for name in leaves[0]["properties"]:
        if not all(name in leaf["properties"] for leaf in leaves):
            continue
        values = [_values(document, branch, name) for branch in branches]
        known = [value for one in values for value in one or []]
        if all(values) and len(set(known)) == len(known):
            candidates.append(name)
    # A property that is always there is a better guide than one that may be missing.
    candidates.sort(key=lambda name: not all(name in leaf.get("required", []) for leaf in leaves))
    return candidates[0] if candidates else None


def _complete(document: dict[str, Any], union: Schema, pointer: str, journal: Journal) -> None:
    branches = _real_branches(union)
    stated: Schema | None = union.pop("discriminator", None)
    leaves = [leaf for branch in branches for leaf in _leaves(document, branch)]
    if not all(is_ref(branch) for branch in branches) or not all(leaf.get("type") == "object" for leaf in leaves):
        if stated:
            journal.note("discriminator", pointer, "dropped a discriminator: some branch is not an object")
        return
    if stated and not any(stated["propertyName"] in leaf.get("properties", {}) for leaf in leaves):
        journal.note("discriminator", pointer, f"dropped: no branch has the property {stated['propertyName']!r}")
        stated = None
    tag = stated["propertyName"] if stated else _find_property(document, branches)
    if tag is None:
        return
    stated_mapping: dict[str, str] = stated.get("mapping", {}) if stated else {}
    groups = _groups(document, branches, tag, stated_mapping)
    if len(groups) == 1:
        journal.note("discriminator", pointer, f"dropped: {tag!r} does not tell the branches apart")
        return
    _join_groups(document, union, groups, tag, pointer, journal)
    mapping = _mapping(document, _real_branches(union), tag, stated_mapping, pointer, journal)
    union["discriminator"] = {"propertyName": tag, "mapping": mapping}
    if not stated:
        journal.note("discriminator", pointer, f"found that {tag!r} tells the branches apart")


def _groups(document: dict[str, Any], branches: list[Schema], tag: str, stated: dict[str, str]) -> list[list[Schema]]:
    """Put branches together that share a value of the tag; those that the description maps itself stand alone."""
    refs = {target if target.startswith("#") else component_ref("schemas", target) for target in stated.values()}
    groups: list[tuple[set[str], list[Schema]]] = []
    for branch in branches:
        members = [branch]
        values = set[str]() if branch["$ref"] in refs else set(_tags_of(document, branch, tag))
        for other in [other for other in groups if other[0] & values]:
            groups.remove(other)
            values, members = other[0] | values, [*other[1], *members]
        groups.append((values, members))
    return [members for _, members in groups]


def _join_groups(
    document: dict[str, Any],
    union: Schema,
    groups: list[list[Schema]],
    tag: str,
    pointer: str,
    journal: Journal,
) -> None:
    """Make a union of its own of branches that share a value, so that the value leads to all of them."""
    schemas: dict[str, Any] = document["components"]["schemas"]
    modules = {module_name(name) for name in schemas}
    for members in groups:
        if len(members) == 1:
            continue
        value = _tags_of(document, members[0], tag)[0]
        wanted = name = class_name(f"{split(pointer)[-1]}{class_name(value)}")
        number = 2
        while module_name(name) in modules:
            name, number = class_name(f"{wanted}{number}"), number + 1
        modules.add(module_name(name))
        schemas[name] = {"oneOf": members}
        _complete(document, schemas[name], join("/components/schemas", name), journal)
        first, *others = (next(i for i, one in enumerate(union["oneOf"]) if one is member) for member in members)
        union["oneOf"][first] = {"$ref": component_ref("schemas", name)}
        union["oneOf"] = [branch for index, branch in enumerate(union["oneOf"]) if index not in others]
        journal.note("discriminator", pointer, f"{value!r} selects {len(members)} branches: joined as {name!r}")


def _tags_of(document: dict[str, Any], branch: Schema, tag: str) -> list[str]:
    """The values that select a branch: those that are foreseen, else the name of its schema."""
    name = resolve(document, branch).get(marks.ORIGINAL_NAME, ref_name(branch["$ref"]))
    return _values(document, branch, tag) or [name]


def _mapping(
    document: dict[str, Any], branches: list[Schema], tag: str, stated: dict[str, str], pointer: str, journal: Journal
) -> dict[str, str]:
    refs = [branch["$ref"] for branch in branches]
    mapping: dict[str, str] = {}
    for value, target in stated.items():
        ref = target if target.startswith("#") else component_ref("schemas", target)
        if ref in refs:
            mapping[value] = ref
        else:
            journal.note("discriminator", pointer, f"dropped the mapping of {value!r}: {target} is not a branch")
    for branch in branches:
        ref = branch["$ref"]
        if ref in mapping.values():
            continue
        for value in _tags_of(document, branch, tag):
            if mapping.setdefault(value, ref) != ref:
                journal.note("discriminator", pointer, f"{value!r} selects two branches; the first is taken")
    return mapping
