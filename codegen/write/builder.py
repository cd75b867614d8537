"""The classes that people build the objects of a description with: `Ncco.Talk(text=...)` and its like.

A schema with `x-vonage-builds` becomes a class on `parts.Part`; a union with it becomes their base, with a table of its
classes. Names, defaults, limits and words come from the schema; how arguments are read follows from the types.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from keyword import iskeyword
from typing import Any

from .. import marks
from ..grammar import ref_name
from ..guards import is_mapping
from .docstrings import stopped
from .pytypes import Schema, Types, all_properties, class_name, is_schema, is_secret, kinds_of
from .rendering import names_in

BUILDS = "x-vonage-builds"
_WIDER = {
    "as_text": "str | int",
    "as_number": "float | str",
    "as_flag": "bool | int | str",
    "as_capitals": "str",
}
"""What constructors take where fields of a kind hold less."""
_BY_KIND = {
    "string": "as_text",
    "integer": "as_number",
    "number": "as_number",
    "boolean": "as_flag",
    "array": "as_list",
    "object": "as_object",
}


class Builder:
    """Says what the template needs of the classes of one description."""

    def __init__(self, types: Types) -> None:
        self._types = types
        self._names: dict[str, str] = {
            name: schema[BUILDS] for name, schema in types.schemas.items() if isinstance(schema.get(BUILDS), str)
        }

    def context(self) -> dict[str, Any]:
        """The classes in an order in which each stands behind those that it holds; empty if there are none."""
        unions = [name for name in self._names if self._types.is_union(name)]
        base_of = {branch: union for union in unions for branch in self._branches(union).values()}
        done: list[str] = []
        for name in self._names:
            self._visit(name, base_of, done)
        last = {u: max((done.index(b) for b in self._branches(u).values()), default=0) for u in unions}
        parts: list[dict[str, Any]] = []
        for index, name in enumerate(done):
            parts.append(self._base(name) if name in unions else self._class(name, base_of.get(name)))
            parts += [self._table(u) for u in unions if last[u] == index]
        fields = [each for part in parts for each in part.get("fields", [])]
        code = [str(each[word]) for each in fields for word in ("convert", "holds", "takes")]
        return {"parts": parts, "used": names_in(*code)}

    def _visit(self, name: str, base_of: Mapping[str, str], done: list[str]) -> None:
        if name in done:
            return
        before = [base_of[name]] if name in base_of else []
        if not self._types.is_union(name):
            for schema in all_properties(self._types.schemas[name]).values():
                if (target := self._target(schema)[0]) is not None:
                    before += [*self._branches(target).values(), target]
        for each in before:
            self._visit(each, base_of, done)
        if name not in done:
            done.append(name)

    def _branches(self, name: str) -> dict[str, str]:
        """The components with a class among the branches of a union, by the values that tell them."""
        schema = self._types.schemas[name]
        discriminator = schema.get("discriminator") if "oneOf" in schema else None
        mapping: Mapping[str, str] = discriminator["mapping"] if discriminator else {}
        return {value: ref_name(ref) for value, ref in mapping.items() if ref_name(ref) in self._names}

    def _key(self, union: str) -> str:
        return str(self._types.schemas[union]["discriminator"]["propertyName"])

    def _base(self, name: str) -> dict[str, Any]:
        description = self._types.schemas[name].get("description")
        return {"kind": "base", "name": self._names[name], "key": self._key(name), "description": description}

    def _table(self, name: str) -> dict[str, Any]:
        classes = {value: self._names[branch] for value, branch in self._branches(name).items()}
        return {"kind": "table", "name": self._table_name(name), "base": self._names[name], "classes": classes}

    def _table_name(self, union: str) -> str:
        return f"{self._names[union].upper()}S"

    def _class(self, name: str, base: str | None) -> dict[str, Any]:
        schema = self._types.schemas[name]
        properties = all_properties(schema)
        key = self._key(base) if base else None
        spellings = _spellings([wire for wire in properties if wire != key])
        required = _required(schema, spellings)
        fields = [
            self._field(spelt, wires, properties[wires[0]], spelt in required) for spelt, wires in spellings.items()
        ]
        return {
            "kind": "class",
            "name": self._names[name],
            "base": self._names[base] if base else "Part",
            "schema": class_name(name),
            "key": key,
            "value": properties[key].get("const", properties[key].get(marks.CONST)) if key else None,
            "description": schema.get("description"),
            "example": self._example(name, key, spellings),
            "fields": fields,
            "required": sorted(required),
            "wire": {spelt: tuple(wires) for spelt, wires in spellings.items() if tuple(wires) != (spelt,)},
            "secret": sorted(spelt for spelt, wires in spellings.items() if self._is_secret(properties[wires[0]])),
        }

    def _field(self, name: str, wires: list[str], schema: Schema, required: bool) -> dict[str, Any]:
        convert, holds, takes = self._made_of(schema)
        followed = self._types.follow(schema)
        doc = [stopped(" ".join((self._types.described(schema) or name).split()))]
        if wires[0] != name:
            doc.append(f"On the wire it is `{wires[0]}`.")
        if (default := followed.get("default", followed.get(marks.DEFAULT))) is not None:
            doc.append(f"Default: {default}.")
        return {
            "name": name, "convert": convert, "holds": holds, "takes": takes, "required": required, "doc": " ".join(doc)
        }  # fmt: skip

    def _made_of(self, schema: Schema) -> tuple[str | None, str, str]:
        """The converter of a field, its type, and the type of the argument that it is made of."""
        target, is_list = self._target(schema)
        if target is not None:
            name = self._names[target]
            is_union = self._types.is_union(target)
            words = f"{self._table_name(target)}, key={self._key(target)!r}, base={name}" if is_union else name
            as_dict = self._annotation({"$ref": f"#/components/schemas/{target}"})
            one = f"{name} | {as_dict}"
            if is_list:
                return f"Nested({words}, is_list=True)", f"list[{name}]", f"{one} | Sequence[{one}]"
            return f"Nested({words})", name, one
        followed = self._types.follow(schema)
        branches = [self._types.follow(branch) for branch in followed.get("oneOf", [followed])]
        lists = [branch for branch in branches if kinds_of(branch) == ["array"]]
        if lists:
            holds = self._annotation(lists[0])
            item = holds.removeprefix("list[").removesuffix("]")
            if len(branches) == 1:
                return "as_list", holds, f"Sequence[{item}]"
            if lists[0] is branches[0]:
                return "as_list_of", holds, f"{item} | Sequence[{item}]"
            return "as_list", f"{item} | {holds}", f"{item} | Sequence[{item}]"
        holds = self._annotation(schema)
        if "enum" in followed:
            convert = "as_capitals" if all(isinstance(v, str) and v.isupper() for v in followed["enum"]) else None
        else:
            convert = None if "oneOf" in followed else _BY_KIND.get(str(kinds_of(followed)[0]))
        if convert == "as_object" and not holds.startswith("dicts."):
            return convert, holds, f"{holds} | Mapping[str, object]"
        return convert, holds, _WIDER.get(convert or "", holds)

    def _target(self, schema: object) -> tuple[str | None, bool]:
        """The component with a class that a field holds, and whether in a list."""
        if not is_schema(schema):
            return None, False
        if "$ref" in schema:
            name = ref_name(schema["$ref"])
            return (name, False) if name in self._names else self._target(self._types.schemas[name])
        if "items" in schema and (found := self._target(schema["items"])[0]) is not None:
            return found, True
        return None, False

    def _annotation(self, schema: Schema) -> str:
        return self._types.annotation(schema, "send", "dicts.").replace("Any", "object")

    def _is_secret(self, schema: object) -> bool:
        followed = self._types.follow(schema)
        return is_secret(followed) or any(map(is_secret, all_properties(followed).values()))

    def _example(self, name: str, key: str | None, spellings: Mapping[str, list[str]]) -> list[str]:
        """A call of the constructor, in lines."""
        example = self._types.schemas[name].get("example")
        if not is_mapping(example):
            return []
        by_wire = {wire: spelt for spelt, wires in spellings.items() for wire in wires}
        words = [f"{by_wire[wire]}={value!r}" for wire, value in example.items() if wire in by_wire and wire != key]
        call = f"{self._names[name]}({', '.join(words)})"
        return textwrap.wrap(call, 100, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def _spellings(wires: list[str]) -> dict[str, list[str]]:
    """Python names with their wire names, the usual one first: spellings of one name are one field."""
    groups: dict[str, list[str]] = {}
    for wire in wires:
        groups.setdefault("".join(filter(str.isalnum, wire)).lower(), []).append(wire)
    return {_python_name(group): group for group in groups.values()}


def _python_name(wires: list[str]) -> str:
    good = [wire for wire in wires if wire.isidentifier()]
    name = good[0] if good else "".join(c if c.isalnum() else "_" for c in wires[0])
    return f"{name}_" if iskeyword(name) else name


def _required(schema: Schema, spellings: Mapping[str, list[str]]) -> set[str]:
    """The fields that an object cannot be without, also where it may spell them in more than one way."""
    groups = [set(group) for group in schema.get(marks.ANY_REQUIRED, ())]
    either = set[str]().union(*groups) if groups and all(len(group) == 1 for group in groups) else set[str]()
    wanted = set(schema.get("required", ()))
    return {name for name, wires in spellings.items() if wanted & set(wires) or (either and either <= set(wires))}
