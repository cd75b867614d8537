"""A discriminator on a base schema: whoever asks for the base means one of those that are built upon it in `allOf`.

Where the base is asked for by name it becomes a union of these; they go on to build upon its fields, renamed.
"""

from __future__ import annotations

from typing import Any

from ...errors import Journal
from ...grammar import component_ref, is_ref, join, ref_name, rewrite_schemas
from ...guards import is_list, is_mapping

Schema = dict[str, Any]


def spell_out_kinds(document: dict[str, Any], journal: Journal) -> None:
    """Make a union of every base schema that has a discriminator and kinds."""
    schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
    bases = [name for name, schema in schemas.items() if _is_base(schema)]
    for name in bases:
        kinds = _kinds(schemas, name)
        if not kinds:
            continue
        fields = _free(f"{name}Fields", schemas)
        base = schemas[name]
        discriminator = base.pop("discriminator")
        schemas[fields] = base
        rewrite_schemas(document, "document", "", _repointing(component_ref("schemas", name), fields))
        mapping = {
            value: component_ref("schemas", fields) if _target(target) == name else target
            for value, target in discriminator.get("mapping", {}).items()
        }
        mapping.setdefault(name, component_ref("schemas", fields))
        schemas[name] = {
            **{key: base[key] for key in ("description", "title") if key in base},
            "oneOf": [{"$ref": component_ref("schemas", kind)} for kind in [*kinds, fields]],
            "discriminator": {**discriminator, "mapping": mapping},
        }
        pointer = join("/components/schemas", name)
        journal.note("inheritance", pointer, f"made a union of the schemas built upon it: {', '.join(kinds)}")


def _is_base(schema: Any) -> bool:
    return is_mapping(schema) and "discriminator" in schema and not any(word in schema for word in ("oneOf", "anyOf"))


def _kinds(schemas: dict[str, Any], base: str) -> list[str]:
    """The schemas that are built upon a base, directly or not, but for those with kinds of their own in between."""
    found: list[str] = []
    queue = [base]
    while queue:
        wanted = component_ref("schemas", queue.pop(0))
        for name, schema in schemas.items():
            if name not in found and name != base and wanted in _built_upon(schema):
                found.append(name)
                queue.append(name)
    return found


def _built_upon(schema: Any) -> list[str]:
    members = schema.get("allOf") if is_mapping(schema) else None
    return [member["$ref"] for member in members if is_ref(member)] if is_list(members) else []


def _repointing(ref: str, fields: str) -> Any:
    def repoint(schema: Any, pointer: str) -> Any:
        if ref in _built_upon(schema):
            # A reference that stands alone in 'allOf' only says more about the same thing.
            says_more = len(schema["allOf"]) > 1 or "properties" in schema or is_component(pointer)
            for member in schema["allOf"] if says_more else ():
                if is_ref(member) and member["$ref"] == ref:
                    member["$ref"] = component_ref("schemas", fields)
        return schema

    return repoint


def is_component(pointer: str) -> bool:
    """Whether a pointer leads to a component schema itself, not into one."""
    return pointer.startswith("/components/schemas/") and pointer.count("/") == 3


def _target(target: str) -> str:
    return ref_name(target) if target.startswith("#") else target


def _free(name: str, taken: dict[str, Any]) -> str:
    while name in taken:
        name += "_"
    return name
