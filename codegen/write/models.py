"""What the attrs classes of a description are made of, and the unions of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from .endpoints import free
from .pytypes import Types, class_name, flagged, is_secret
from .rendering import names_in
from .skeleton import FIELD_PREFIX, Names

_OWN_NAMES = {"additional_properties", "from_dict", "to_dict", "validate"}
"""Names that `Model` itself needs."""


def model_of(component: str, types: Types, names: Names) -> dict[str, Any]:
    """What the template of a class is rendered with."""
    schema = types.schemas[component]
    properties: Mapping[str, Any] = schema["properties"]
    name = class_name(component)
    spelt = _field_names(names.fields[name])
    one_way = {
        *(flagged(schema, "readOnly") if component in types.sent else ()),
        *(flagged(schema, "writeOnly") if component in types.received else ()),
    }
    stated = {*schema.get("required", ())}
    fields: list[dict[str, Any]] = [
        {
            "name": spelt[wire],
            "type": types.annotation(properties[wire], "model"),
            "required": wire in stated - one_way,
            "doc": types.described(properties[wire]) or wire,
        }
        for wire in sorted(spelt, key=lambda wire: (wire not in stated - one_way) + (wire not in stated))
    ]
    shapes = {spelt[wire]: types.shape(properties[wire]) for wire in spelt}
    return {
        "name": name,
        "description": schema.get("description"),
        "fields": fields,
        "wire": {name: wire for wire, name in spelt.items() if name != wire},
        "shapes": {name: shape for name, shape in shapes.items() if shape is not None},
        "secret": sorted(spelt[wire] for wire, value in properties.items() if is_secret(value)),
        "imports": _imports(list(properties.values()), types, names, without=component),
        "optional": not all(each["required"] for each in fields),
        "used": names_in(*(each["type"] for each in fields)),
    }


def unions_of(components: Sequence[str], types: Types, names: Names) -> dict[str, Any]:
    """What the template of the unions is rendered with."""
    unions: list[dict[str, Any]] = []
    imports: set[tuple[str, str]] = set()
    for component in components:
        discriminator, branches = types.branches(component)
        schema = types.schemas[component]
        kinds = [types.annotation(branch, "model") for branch in schema["oneOf"]]
        # What the platform adds later belongs to no branch and stays a dict.
        kinds += ["dict[str, Any]"] if component in types.received else []
        unions.append({
            "name": class_name(component),
            "type": f"Union[{', '.join(dict.fromkeys(kinds))}]",
            "branches": branches,
            "discriminator": discriminator,
        })  # fmt: skip
        imports.update(each for each in _imports(schema["oneOf"], types, names) if each[0] != UNIONS)
    return {"unions": unions, "imports": sorted(imports)}


UNIONS = "_unions"
"""The module of all unions."""


def _imports(schemas: Any, types: Types, names: Names, without: str = "") -> list[tuple[str, str]]:
    """Module and class of every model and union that the annotations of some schemas name."""
    found: set[str] = set()
    types.reach([schemas], found, within=lambda component: not types.has_name(component))
    kinds = {component: class_name(component) for component in found - {without} if types.has_name(component)}
    return sorted(
        (names.modules[kind] if types.is_object(component) else UNIONS, kind) for component, kind in kinds.items()
    )


def _field_names(made: Mapping[str, str]) -> dict[str, str]:
    """Python name of each field by its wire name: the generator's, but `_links` becomes `links` if that is free."""
    taken = {*_OWN_NAMES, *made.values()}
    names: dict[str, str] = {}
    for wire, name in made.items():
        bare = str(PythonIdentifier(wire.lstrip("_"), FIELD_PREFIX))
        if wire.startswith("_") and bare not in taken:
            name = free(bare, taken)
        elif name.startswith("__"):  # Python would mangle it
            name = free(f"field{name}", taken)
        elif name in _OWN_NAMES:
            name = free(name, taken)
        names[wire] = name
    return names
