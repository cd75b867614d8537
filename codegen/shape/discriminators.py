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


def _real_branches(union: Schema) -> list[Schema]:
    return [branch for branch in union["oneOf"] if not is_null(branch)]


class Discriminators:
    """Knows which property tells the branches of the unions of a document apart."""

    def __init__(self, document: dict[str, Any], journal: Journal) -> None:
        self.document = document
        self.journal = journal

    def note(self, pointer: str, detail: str) -> None:
        self.journal.note("discriminator", pointer, detail)

    def complete_all(self) -> None:
        """Give every union whose branches can be told apart a discriminator with an explicit mapping."""
        rewrite_schemas(self.document, "document", "", self.rewrite)

    def rewrite(self, schema: Any, pointer: str) -> Any:
        if is_mapping(schema) and "oneOf" in schema:
            try:
                self.complete(schema, pointer)
            except Exception as error:
                self.journal.leave_open("discriminator", pointer, error)
                schema.pop("discriminator", None)
        return schema

    def tag_property(self, union: Schema) -> str | None:
        """The property that tells the branches of a union apart, stated or found."""
        stated = union.get("discriminator", {}).get("propertyName")
        return stated if stated is not None else self.find_property(_real_branches(union))

    def tag_of(self, branch: Schema, tag: str | None) -> str | None:
        """The first value by which a branch is known."""
        values = self.values(branch, tag) if tag is not None else None
        return values[0] if values else None

    def leaves(self, branch: Schema, depth: int = 0) -> list[Schema]:
        """List the schemas that a branch comes down to when unions inside unions are opened."""
        schema = resolve(self.document, branch)
        if "oneOf" not in schema or depth > 20:
            return [schema]
        return [leaf for inner in _real_branches(schema) for leaf in self.leaves(inner, depth + 1)]

    def values(self, branch: Schema, tag: str) -> list[str] | None:
        """List the values of a property that select a branch; None if some value cannot be foreseen."""
        found: list[str] = []
        for leaf in self.leaves(branch):
            member = resolve(self.document, leaf.get("properties", {}).get(tag, {}))
            values = [member["const"]] if "const" in member else member.get("enum")
            if not values or not all(isinstance(value, str) for value in values):
                marked: list[str] | None = leaf.get(marks.DISCRIMINATOR_VALUES) or branch.get(
                    marks.DISCRIMINATOR_VALUES
                )
                if not marked:
                    return None
                values = marked
            found += [value for value in values if value not in found]
        return found

    def find_property(self, branches: list[Schema]) -> str | None:
        leaves = [leaf for branch in branches for leaf in self.leaves(branch)]
        if len(branches) < 2 or not all(leaf.get("type") == "object" and leaf.get("properties") for leaf in leaves):
            return None
        candidates: list[str] = []
        for name in leaves[0]["properties"]:
            if not all(name in leaf["properties"] for leaf in leaves):
                continue
            values = [self.values(branch, name) for branch in branches]
            known = [value for one in values for value in one or []]
            if all(values) and len(set(known)) == len(known):
                candidates.append(name)
        # A property that is always there is a better guide than one that may be missing.
        candidates.sort(key=lambda name: not all(name in leaf.get("required", []) for leaf in leaves))
        return candidates[0] if candidates else None

    def complete(self, union: Schema, pointer: str) -> None:
        branches = _real_branches(union)
        stated: Schema | None = union.pop("discriminator", None)
        leaves = [leaf for branch in branches for leaf in self.leaves(branch)]
        if not all(is_ref(branch) for branch in branches) or not all(leaf.get("type") == "object" for leaf in leaves):
            if stated:
                self.note(pointer, "dropped a discriminator: some branch is not an object")
            return
        if stated and not any(stated["propertyName"] in leaf.get("properties", {}) for leaf in leaves):
            self.note(pointer, f"dropped: no branch has the property {stated['propertyName']!r}")
            stated = None
        tag = stated["propertyName"] if stated else self.find_property(branches)
        if tag is None:
            return
        stated_mapping: dict[str, str] = stated.get("mapping", {}) if stated else {}
        groups = self.groups(branches, tag, stated_mapping)
        if len(groups) == 1:
            self.note(pointer, f"dropped: {tag!r} does not tell the branches apart")
            return
        self.join_groups(union, groups, tag, pointer)
        mapping = self.mapping(_real_branches(union), tag, stated_mapping, pointer)
        union["discriminator"] = {"propertyName": tag, "mapping": mapping}
        if not stated:
            self.note(pointer, f"found that {tag!r} tells the branches apart")

    def groups(self, branches: list[Schema], tag: str, stated: dict[str, str]) -> list[list[Schema]]:
        """Put branches together that share a value of the tag; those that the description maps itself stand alone."""
        refs = {target if target.startswith("#") else component_ref("schemas", target) for target in stated.values()}
        groups: list[tuple[set[str], list[Schema]]] = []
        for branch in branches:
            members = [branch]
            values = set[str]() if branch["$ref"] in refs else set(self.tags_of(branch, tag))
            for other in [other for other in groups if other[0] & values]:
                groups.remove(other)
                values, members = other[0] | values, [*other[1], *members]
            groups.append((values, members))
        return [members for _, members in groups]

    def join_groups(self, union: Schema, groups: list[list[Schema]], tag: str, pointer: str) -> None:
        """Make a union of its own of branches that share a value, so that the value leads to all of them."""
        schemas: dict[str, Any] = self.document["components"]["schemas"]
        modules = {module_name(name) for name in schemas}
        for members in groups:
            if len(members) == 1:
                continue
            value = self.tags_of(members[0], tag)[0]
            wanted = name = class_name(f"{split(pointer)[-1]}{class_name(value)}")
            number = 2
            while module_name(name) in modules:
                name, number = class_name(f"{wanted}{number}"), number + 1
            modules.add(module_name(name))
            schemas[name] = {"oneOf": members}
            self.complete(schemas[name], join("/components/schemas", name))
            first, *others = (next(i for i, one in enumerate(union["oneOf"]) if one is member) for member in members)
            union["oneOf"][first] = {"$ref": component_ref("schemas", name)}
            union["oneOf"] = [branch for index, branch in enumerate(union["oneOf"]) if index not in others]
            self.note(pointer, f"{value!r} selects {len(members)} branches: joined as {name!r}")

    def tags_of(self, branch: Schema, tag: str) -> list[str]:
        """The values that select a branch: those that are foreseen, else the name of its schema."""
        name = resolve(self.document, branch).get(marks.ORIGINAL_NAME, ref_name(branch["$ref"]))
        return self.values(branch, tag) or [name]

    def mapping(self, branches: list[Schema], tag: str, stated: dict[str, str], pointer: str) -> dict[str, str]:
        refs = [branch["$ref"] for branch in branches]
        mapping: dict[str, str] = {}
        for value, target in stated.items():
            ref = target if target.startswith("#") else component_ref("schemas", target)
            if ref in refs:
                mapping[value] = ref
            else:
                self.note(pointer, f"dropped the mapping of {value!r}: {target} is not a branch")
        for branch in branches:
            ref = branch["$ref"]
            if ref in mapping.values():
                continue
            for value in self.tags_of(branch, tag):
                if mapping.setdefault(value, ref) != ref:
                    self.note(pointer, f"{value!r} selects two branches; the first is taken")
        return mapping
