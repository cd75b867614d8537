"""Take `allOf`, `oneOf` and `anyOf` apart, so that a schema is one object, one union of branches or one reference.

The generator builds a model of an `allOf` only if every member was built before, and forgets what stands beside a
`oneOf`. After this step there is no `allOf` and no `anyOf`, and a union has nothing beside it but remarks.
"""

from __future__ import annotations

from itertools import product
from math import prod
from typing import Any

from ... import marks
from ...errors import Journal, SpecError
from ...grammar import component_ref, is_ref, join, parts, ref_name, resolve, split
from ...guards import is_list, is_mapping
from ...read.load import MAX_DEPTH
from .inherit import is_component
from .schemas import PRESENCE, is_null, is_remark, parted

_COMBINERS = ("allOf", "oneOf", "anyOf")
_UNION = ("oneOf", "discriminator")
# Keywords of two schemas that are merged rather than overwritten.
_MERGED = ("properties", "required")
_MAX_BRANCHES = 256
# Unions inside unions inside unions: beyond this one contains itself.
_MOST_NESTED = 12

Schema = dict[str, Any]


def compose(document: dict[str, Any], journal: Journal) -> None:
    """Resolve the combinations of every schema in the document, in place."""
    composer = _Composer(document, journal)
    try:
        for name in document.get("components", {}).get("schemas", {}):
            composer.component(name)
        composer.walk(document, "document", "", 0)
    except RecursionError as error:
        # Members of 'allOf' that share a property which is combined from them again.
        pointer = join("/components/schemas", composer.under_way[-1]) if composer.under_way else composer.place
        raise journal.error(_first_round(pointer), "an 'allOf' here keeps containing itself", _NAME_IT) from error


class _Composer:
    def __init__(self, document: dict[str, Any], journal: Journal) -> None:
        self.document = document
        self.journal = journal
        self.done: set[str] = set()
        self.under_way: list[str] = []
        self.nesting = 0
        self.place = ""

    def walk(self, node: Any, kind: str, pointer: str, depth: int) -> None:
        if depth > 2 * MAX_DEPTH:
            raise self.journal.error(_first_round(pointer), "an 'allOf' here keeps containing itself", _NAME_IT)
        for slot in parts(node, kind, pointer):
            if slot.kind == "schema" and is_mapping(slot.value) and not is_component(slot.pointer):
                self.place = slot.pointer
                slot.value = self.settled(slot.value, slot.pointer)
            try:
                self.walk(slot.value, slot.kind, slot.pointer, depth + 1)
            except Exception as error:
                # What contains itself is given up as a whole.
                if self.journal.strict or kind == "schema" or slot.kind != "schema":
                    raise
                self.journal.leave_open("combination", slot.pointer, error)
                slot.value = {}

    def settled(self, schema: Schema, pointer: str) -> Schema:
        """Compose a schema, or leave its place open."""
        nesting = self.nesting
        try:
            return self.schema(schema, pointer)
        except Exception as error:
            # Out of the depth of a recursion there is one way only.
            if isinstance(error, RecursionError) and (self.journal.strict or len(self.under_way) > 1):
                raise
            self.nesting = nesting
            self.journal.leave_open("combination", pointer, error)
            return {}

    def component(self, name: str) -> Any:
        """Compose the top level of a component and give it; its members are left for the walk."""
        schemas = self.document["components"]["schemas"]
        if name not in self.done:
            pointer = join("/components/schemas", name)
            if name in self.under_way:
                raise self._circle(pointer)
            self.under_way.append(name)
            schemas[name] = self.settled(schemas[name], pointer)
            self.under_way.pop()
            self.done.add(name)
            # An 'allOf' or 'oneOf' of one reference has become that reference, which may lead back here.
            seen, aim = {name}, schemas[name]
            while is_ref(aim):
                if ref_name(aim["$ref"]) in seen:
                    self.journal.leave_open("combination", pointer, self._circle(pointer))
                    schemas[name] = {}
                    break
                seen.add(ref_name(aim["$ref"]))
                aim = schemas[ref_name(aim["$ref"])]
        return schemas[name]

    def note(self, rule: str, pointer: str, detail: str) -> None:
        self.journal.note(rule, pointer, detail)

    def _circle(self, pointer: str) -> SpecError:
        remedy = "Take the circle out of 'allOf' or 'oneOf'"
        return self.journal.error(pointer, "this schema is combined from itself", remedy)

    def flat(self, schema: Schema, pointer: str) -> Schema:
        """Compose a member and look through references, so that its own keywords are at hand."""
        if not is_ref(schema):
            composed = self.schema(schema, pointer)
            return self.flat(composed, pointer) if is_ref(composed) else composed
        name = ref_name(schema["$ref"])
        target = self.component(name)
        if is_ref(target):
            return self.flat(target, pointer)
        remarks = {key: value for key, value in schema.items() if key != "$ref"}
        return {**_with_origin(target, name), **remarks}

    def aim(self, schema: Schema) -> Schema:
        """Point a reference to a mere alias at what the alias stands for."""
        while is_ref(schema):
            name = ref_name(schema["$ref"])
            target = self.document["components"]["schemas"][name] if name in self.under_way else self.component(name)
            if not is_ref(target):
                break
            schema = {**schema, "$ref": target["$ref"]}
        return schema

    # -- one schema ---------------------------------------------------------------------------------------------

    def schema(self, schema: Schema, pointer: str) -> Schema:
        if not any(key in schema for key in _COMBINERS):
            if schema.pop("discriminator", None) is not None:
                self.note("discriminator", pointer, "dropped a discriminator from a schema that is not a union")
            return schema
        own = {key: value for key, value in schema.items() if key not in (*_COMBINERS, "discriminator")}
        members = [member for member in schema.get("allOf", []) if member != {}]
        unions = self._own_unions(schema, pointer)
        if not unions:
            single = self._single_reference(members, own)
            if single is not None:
                return single
        common = self._common(members, own, unions, pointer)
        if unions:
            return self._union(common, unions, pointer)
        if schema.get("allOf"):
            self.note("all-of", pointer, f"merged {len(schema['allOf'])} members of 'allOf' into one schema")
        return common

    def _own_unions(self, schema: Schema, pointer: str) -> list[Schema]:
        if "anyOf" in schema:
            self.note("any-of", pointer, "read 'anyOf' as 'oneOf'")
        discriminator = {"discriminator": schema["discriminator"]} if "discriminator" in schema else {}
        return [{"oneOf": schema[key], **discriminator} for key in ("oneOf", "anyOf") if schema.get(key)]

    def _single_reference(self, members: list[Schema], own: Schema) -> Schema | None:
        """An `allOf` of one reference and remarks is that reference."""
        solid = [member for member in members if not all(is_remark(key) for key in member)]
        if len(solid) != 1 or not is_ref(solid[0]) or not all(is_remark(key) or key == "type" for key in own):
            return None
        target = resolve(self.document, solid[0])
        if "type" in own and own["type"] != target.get("type", own["type"]):
            return None
        remarks = {key: value for member in members for key, value in member.items() if is_remark(key)}
        return {**remarks, **parted(own)[0], "$ref": solid[0]["$ref"]}

    def _common(self, members: list[Schema], own: Schema, unions: list[Schema], pointer: str) -> Schema:
        """Merge what is not a union into one schema, and add the unions among the members to `unions`."""
        common: Schema = {}
        for index, member in enumerate(members):
            flat = self.flat(member, join(pointer, "allOf", index))
            if "oneOf" in flat:
                unions.append({key: flat[key] for key in _UNION if key in flat})
                flat = {key: value for key, value in flat.items() if key not in _UNION}
            common = self._merge(common, flat, pointer)
        return self._merge(common, own, pointer)

    def _union(self, common: Schema, unions: list[Schema], pointer: str) -> Schema:
        remarks, solid = parted(common)
        branches = [branch for union in unions for branch in union["oneOf"]]
        if set(solid) == {"type"} and not self._is_type_of_all(solid["type"], branches, pointer):
            self.note("contradiction", pointer, "dropped the type beside a union: its branches say it themselves")
            common, solid = remarks, {}
        if len(unions) == 1 and set(solid) <= {"type"} and self._is_type_of_all(solid.get("type"), branches, pointer):
            return self._plain_union(unions[0], remarks, pointer)
        if all(_only_requires(branch) for branch in branches):
            self.note("alternatives", pointer, "kept a choice between lists of required fields as x-any-required")
            groups = [branch.get("required", []) for branch in branches]
            return {**common, marks.ANY_REQUIRED: groups} if all(groups) else common
        return self._distributed(common, unions, pointer)

    def _plain_union(self, union: Schema, remarks: Schema, pointer: str) -> Schema:
        distinct: list[Schema] = []
        for branch in map(self.aim, union["oneOf"]):
            if branch not in distinct:
                distinct.append(branch)
        if len(distinct) < len(union["oneOf"]):
            self.note("one-of", pointer, "removed a branch that occurs twice")
        if len(distinct) == 1:
            self.note("one-of", pointer, "replaced a union of one branch by that branch")
            only = distinct[0]
            return {**(only if is_ref(only) else self.schema(only, pointer)), **remarks}
        return {**remarks, **union, "oneOf": distinct}

    def _distributed(self, common: Schema, unions: list[Schema], pointer: str) -> Schema:
        """Give every branch the common part: the generator does not read what stands beside a union."""
        self.nesting += 1
        if self.nesting > _MOST_NESTED:
            raise self._circle(pointer)
        count = prod(len(union["oneOf"]) for union in unions)
        if count > _MAX_BRANCHES:
            raise self.journal.error(pointer, f"unions multiply to {count} branches", "Write the branches out instead")
        remarks, solid = parted(common)
        branches: list[Schema] = []
        for combination in product(*(_marked(union) for union in unions)):
            flats = [self.flat(branch, pointer) for branch in combination]
            if any(is_null(flat) for flat in flats) and solid:
                self.note("one-of", pointer, "removed a null branch that the common part rules out")
                continue
            if any(_exclude_each_other(solid, flat) for flat in flats):
                self.note("contradiction", pointer, "removed a branch that the common part rules out")
                continue
            branches.append(self._merged_branch(solid, flats, pointer))
        if not branches:
            problem = "no branch of this union agrees with its common part"
            raise self.journal.error(pointer, problem, "Correct one of them")
        self.note("one-of", pointer, f"gave the common part of a union to each of its {len(branches)} branches")
        self.nesting -= 1
        names = [union["discriminator"]["propertyName"] for union in unions if "discriminator" in union]
        discriminator = {"discriminator": {"propertyName": names[0]}} if names else {}
        return self._plain_union({"oneOf": branches, **discriminator}, remarks, pointer)

    def _merged_branch(self, solid: Schema, flats: list[Schema], pointer: str) -> Schema:
        """Merge the common part with one branch of each union; a branch may be a union again."""
        merged = dict(solid)
        unions: list[Schema] = []
        for flat in flats:
            unions += [{key: flat[key] for key in _UNION if key in flat}] if "oneOf" in flat else []
            merged = self._merge(merged, {key: value for key, value in flat.items() if key not in _UNION}, pointer)
        return self._distributed(merged, unions, pointer) if unions else merged

    def _is_type_of_all(self, stated: Any, branches: list[Schema], pointer: str) -> bool:
        """Tell whether naming a type beside a union adds nothing to what its branches say."""
        if stated is None:
            return True
        for branch in branches:
            flat = self.flat(branch, pointer)
            if "oneOf" in flat:
                if not self._is_type_of_all(stated, flat["oneOf"], pointer):
                    return False
            elif flat.get("type") != stated:
                return False
        return True

    # -- two schemas --------------------------------------------------------------------------------------------

    def _merge(self, base: Schema, more: Schema, pointer: str) -> Schema:
        """Merge two composed schemas that must both hold; where they disagree on a keyword the later one wins."""
        if not base or not more:
            return {**base, **more}
        merged = {**base, **more}
        if "type" in base and "type" in more and base["type"] != more["type"]:
            merged["type"] = self._common_type(base["type"], more["type"], pointer)
        if "properties" in base and "properties" in more:
            merged["properties"] = self._properties(base["properties"], more["properties"], pointer)
        if "required" in base and "required" in more:
            merged["required"] = list(dict.fromkeys([*base["required"], *more["required"]]))
        _merge_presence(merged, base, more)
        if "type" not in merged and any(key in merged for key in ("properties", "required", *PRESENCE)):
            merged["type"] = "object"  # as often among the members of 'allOf'
        return merged

    def _common_type(self, one: Any, other: Any, pointer: str) -> Any:
        first = [one] if isinstance(one, str) else one
        second = [other] if isinstance(other, str) else other
        shared = [name for name in first if name in second]
        if not shared and {"integer", "number"} <= {*first, *second}:
            shared = ["integer"]
        if not shared:
            problem = f"a value cannot be both {' or '.join(first)} and {' or '.join(second)}"
            raise self.journal.error(pointer, problem, "Make the combined schemas agree on a type")
        return shared[0] if len(shared) == 1 else shared

    def _properties(self, base: Schema, more: Schema, pointer: str) -> Schema:
        merged = dict(base)
        for name, later in more.items():
            if name not in base:
                merged[name] = later
            elif _plain(base[name]) != _plain(later):
                merged[name] = self._property(base[name], later, join(pointer, "properties", name))
        return merged

    def _property(self, earlier: Schema, later: Schema, pointer: str) -> Schema:
        """Merge two descriptions of one property; the later one wins where they do not fit together."""
        if all(is_remark(key) for key in later):
            return {**earlier, **later}
        one, other = self.flat(earlier, pointer), self.flat(later, pointer)
        fits = "oneOf" not in one and "oneOf" not in other and one.get("type", other.get("type")) == other.get("type")
        merged = self._merge(one, other, pointer) if fits and not is_ref(later) else later
        redefined = [key for key in one if not is_remark(key) and key not in _MERGED and merged.get(key) != one[key]]
        if redefined or not fits:
            self.note("redefined", pointer, f"a later member of 'allOf' wins: {', '.join(redefined) or 'type'}")
        return {key: value for key, value in merged.items() if key != marks.ORIGIN}


def _exclude_each_other(one: Schema, other: Schema) -> bool:
    """Whether two schemas state types of which no value can be both."""
    if "type" not in one or "type" not in other:
        return False
    kinds = [set(names) if is_list(names) else {names} for names in (one["type"], other["type"])]
    return not kinds[0] & kinds[1] and not {"integer", "number"} <= kinds[0] | kinds[1]


_NAME_IT = "Move the combined schema below '#/components/schemas' and refer to it"


def _first_round(pointer: str) -> str:
    """A pointer that goes round in circles, up to where it begins to repeat itself."""
    keys = split(pointer)
    for start in range(len(keys)):
        for period in range(1, (len(keys) - start) // 2 + 1):
            if keys[start : start + period] == keys[start + period : start + 2 * period]:
                return join("", *keys[: start + period])
    return pointer


def _marked(union: Schema) -> list[Schema]:
    """Write the discriminating values into branches that are about to lose their names."""
    if "discriminator" not in union:
        return list(union["oneOf"])
    mapping = union["discriminator"].get("mapping", {})
    marked: list[Schema] = []
    for branch in union["oneOf"]:
        if is_ref(branch) and marks.DISCRIMINATOR_VALUES not in branch:
            name = ref_name(branch["$ref"])
            values = [key for key, target in mapping.items() if target in (name, branch["$ref"])]
            branch = {**branch, marks.DISCRIMINATOR_VALUES: values or [name]}
        marked.append(branch)  # pyright: ignore[reportArgumentType] - a mark is a key like any other
    return marked


def _merge_presence(merged: Schema, base: Schema, more: Schema) -> None:
    """Join rules about which fields go together: both schemas' have to be kept."""
    if marks.NOT_TOGETHER in base and marks.NOT_TOGETHER in more:
        merged[marks.NOT_TOGETHER] = [*base[marks.NOT_TOGETHER], *more[marks.NOT_TOGETHER]]
    if marks.ANY_REQUIRED in base and marks.ANY_REQUIRED in more:
        pairs = product(base[marks.ANY_REQUIRED], more[marks.ANY_REQUIRED])
        merged[marks.ANY_REQUIRED] = [list(dict.fromkeys([*one, *other])) for one, other in pairs]
    if marks.DEPENDENT_REQUIRED in base and marks.DEPENDENT_REQUIRED in more:
        needed: dict[str, list[str]] = {name: list(names) for name, names in base[marks.DEPENDENT_REQUIRED].items()}
        for name, names in more[marks.DEPENDENT_REQUIRED].items():
            needed[name] = list(dict.fromkeys([*needed.get(name, []), *names]))
        merged[marks.DEPENDENT_REQUIRED] = needed


def _plain(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key != marks.ORIGIN}


def _only_requires(branch: Schema) -> bool:
    """Tell a branch that merely asks for some fields of the common part from one that describes something."""
    _, solid = parted(branch)
    return set(solid) <= {"required", "type"} and solid.get("type", "object") == "object"


def _with_origin(target: Schema, name: str) -> Schema:
    """Remember where copied properties come from: `hoist` then names them once, after their first home."""
    if "properties" not in target:
        return dict(target)
    properties = {}
    for key, member in target["properties"].items():
        is_inline = is_mapping(member) and not is_ref(member)
        origin = join(component_ref("schemas", name), "properties", key)
        properties[key] = {marks.ORIGIN: origin, **member} if is_inline else member
    return {**target, "properties": properties}
