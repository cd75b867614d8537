"""Rules about which fields of an object go together: "one of these", "not both", "this needs that".

JSON Schema says them by unions and words that are dropped later; they become marks of the object, which checks read.
"""

from __future__ import annotations

from typing import Any

from ... import marks
from ...errors import Journal
from ...guards import is_list, is_mapping


def note_presence(schema: Any, pointer: str, journal: Journal) -> Any:
    """Rewrite a schema's choices between lists of required fields as `x-any-required` and the like."""
    if not is_mapping(schema):
        return schema
    result = dict(schema)
    for word, remark in (("anyOf", marks.ANY_REQUIRED), ("oneOf", marks.ONE_REQUIRED)):
        if groups := _groups(result.get(word)):
            del result[word]
            result[remark] = groups
            journal.note("presence", pointer, f"kept a choice between lists of required fields as {remark}")
    if group := _excluded(result.get("not")):
        del result["not"]
        result[marks.NOT_TOGETHER] = [group]
        journal.note("presence", pointer, "kept fields that exclude each other as x-not-together")
    dependencies = result.pop("dependencies", None)
    for name, needed in dependencies.items() if is_mapping(dependencies) else ():
        # The word of JSON Schema's early drafts, which vendors still write.
        if _names(needed):
            result.setdefault("dependentRequired", {}).setdefault(name, needed)
        elif is_mapping(needed) and set(needed) == {"not"} and (group := _required_only(needed["not"])):
            pair = sorted({name, *group})
            groups = result.setdefault(marks.NOT_TOGETHER, [])
            if pair not in groups:
                groups.append(pair)
                journal.note("presence", pointer, "kept fields that exclude each other as x-not-together")
        else:
            journal.note("keyword", f"{pointer}/dependencies", f"dropped what {name!r} asks of the other fields")
    if "dependentRequired" in result:
        stated = result.pop("dependentRequired")
        pairs = stated.items() if is_mapping(stated) else ()
        if needs := {name: _names(needed) for name, needed in pairs if _names(needed)}:
            result[marks.DEPENDENT_REQUIRED] = needs
        journal.note("presence", pointer, "kept fields that need others as x-dependent-required")
    return result


def _groups(branches: Any) -> list[list[str]]:
    """The lists of required fields, if the branches of a choice say nothing else; empty if they do."""
    if not is_list(branches) or not branches:
        return []
    groups = [_required_only(branch) for branch in branches]
    return [group for group in groups if group] if all(groups) else []


def _excluded(schema: Any) -> list[str] | dict[str, Any]:
    """The fields that an object may not have at once; by name with the values that count where those are listed."""
    if not is_mapping(schema) or "properties" not in schema:
        return _required_only(schema)
    values = schema["properties"]
    names = _required_only({word: said for word, said in schema.items() if word != "properties"})
    if not is_mapping(values) or not set(values) <= set(names) or not all(map(_values, values.values())):
        return []
    return {name: _values(values.get(name)) or None for name in names}


def _values(schema: Any) -> list[Any]:
    """The values that a schema lists, if it says nothing else."""
    if not is_mapping(schema) or len(schema) != 1:
        return []
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))


def _required_only(schema: Any) -> list[str]:
    if not is_mapping(schema) or set(schema) - {"required", "description", "title"}:
        return []
    return _names(schema.get("required"))


def _names(value: Any) -> list[str]:
    """A list of names, if a value is one; else an empty one."""
    return list(value) if is_list(value) and all(isinstance(name, str) for name in value) else []
