"""Give components and properties names that become distinct, working Python names."""

from __future__ import annotations

import builtins
import hashlib
import unicodedata
from functools import lru_cache
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from ... import marks
from ...errors import Journal
from ...grammar import component_ref, is_ref, join, parts, ref_name, split
from ...guards import is_mapping

FIELD_PREFIX = "field_"

# Names that a generated module uses for itself.
RUNTIME_NAMES = {
    "Any", "AsyncClient", "AuthenticatedClient", "BinaryIO", "BytesIO", "Callable", "Client", "Define", "Dict", "Enum",
    "Field", "File", "FileTypes", "Generator", "HTTPStatus", "Iterator", "List", "Literal", "Mapping", "Model",
    "NotRequired", "Op", "Optional", "Request", "RequestFiles", "Required", "Response", "Self", "Sequence", "TextIO",
    "Type", "TypeAlias", "TypedDict", "TypeVar", "UNSET", "UUID", "Union", "Unset",
}  # fmt: skip
_BUILTINS = {name for name in dir(builtins) if name[0].isupper()}

# What every generated model inherits. A property of such a name cannot be an attribute.
MODEL_NAMES = {"additional_properties", "from_dict", "to_dict", "validate"}

# Bytes of a name. A class becomes a file whose name can be half as long again, and file systems take 255.
_LONGEST = 120


def shortened(name: str) -> str:
    """Give a name that a file can have: of one that is too long its start, and what tells it from others."""
    written = name.encode(errors="surrogatepass")
    if len(written) <= _LONGEST:
        return name
    return f"{written[: _LONGEST - 20].decode(errors='ignore')}_{hashlib.sha256(written).hexdigest()[:8]}"


@lru_cache(maxsize=100_000)
def class_name(text: str) -> str:
    """Give the class name the generator would make of a text, in a form that it leaves alone."""
    text = shortened(text)
    # Python itself reads names in this form: a class called "ºb" would be there as "ob".
    name = str(ClassName(unicodedata.normalize("NFKC", text), "Model"))
    seen: list[str] = []
    while name not in seen:
        seen.append(name)
        name = str(ClassName(unicodedata.normalize("NFKC", name), "Model"))
    if name == seen[-1] or text.isascii():
        return name
    # Of a word such as "Größe" the generator makes one spelling from the other and back again, for ever.
    return class_name(unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode())


@lru_cache(maxsize=100_000)
def module_name(name: str) -> str:
    """Give the name of the module the generator would write a class to."""
    return str(PythonIdentifier(name, FIELD_PREFIX))


def usable_class_name(text: str) -> str:
    """Give a class name that hides nothing a generated module needs."""
    name = class_name(text).rstrip("_") or "Model"
    return f"{name}Model" if name in RUNTIME_NAMES or name in _BUILTINS else name


def rename_components(document: dict[str, Any], journal: Journal) -> None:
    """Rename every schema to the class name it will have, each with a module to itself."""
    components = document.get("components", {})
    schemas = components.get("schemas", {})
    names: dict[str, str] = {}
    modules: set[str] = set()
    aliases = {key: _target(schemas, key) for key, schema in schemas.items() if is_ref(schema)}
    for key, target in aliases.items():
        del schemas[key]
        journal.note("alias", join("/components/schemas", key), f"replaced by the schema it stands for: {target}")
    # Sorted, and with the good names first, so that moving a schema inside the file renames nothing.
    for key in sorted(schemas, key=lambda key: (usable_class_name(key) != key, key)):
        wanted = usable_class_name(key)
        name, number = wanted, 2
        while module_name(name) in modules:
            name, number = class_name(f"{wanted}{number}"), number + 1
        modules.add(module_name(name))
        names[key] = name
        if name != key:
            schemas[key].setdefault(marks.ORIGINAL_NAME, key)
            journal.note("rename", join("/components/schemas", key), f"named the schema {name!r}")
    names.update({key: names[target] for key, target in aliases.items()})
    if schemas:
        components["schemas"] = {names[key]: schema for key, schema in schemas.items()}
    _rename_references(document, "document", names)


def _target(schemas: dict[str, Any], key: str) -> str:
    while is_ref(schemas[key]):
        key = ref_name(schemas[key]["$ref"])
    return key


def _rename_references(node: Any, kind: str, names: dict[str, str]) -> None:
    for slot in parts(node, kind, ""):
        value = slot.value
        if slot.kind == "schema" and is_ref(value):
            value["$ref"] = component_ref("schemas", names[ref_name(value["$ref"])])
        if slot.kind == "schema" and is_mapping(value) and marks.ORIGIN in value:
            value[marks.ORIGIN] = _renamed_origin(value.pop(marks.ORIGIN), names)
        if slot.kind == "discriminator":
            _rename_mapping(value, names)
        else:
            _rename_references(value, slot.kind, names)


def _renamed_origin(origin: str, names: dict[str, str]) -> str:
    keys = split(origin.removeprefix("#"))
    return "#" + join("", *keys[:2], names.get(keys[2], keys[2]), *keys[3:]) if len(keys) > 2 else origin


def _rename_mapping(discriminator: dict[str, Any], names: dict[str, str]) -> None:
    mapping = discriminator.get("mapping", {})
    for value, target in mapping.items():
        key = ref_name(target) if target.startswith("#") else target
        # A target that is not a schema is left for the step that completes the mapping, which drops it.
        mapping[value] = component_ref("schemas", names[key]) if key in names else target


def part_clashing_properties(schema: Any, pointer: str, journal: Journal) -> Any:
    """Keep properties that cannot be attributes of one class out of the model.

    They stay in `x-unmodelled-properties`; a model carries their values, under their own names, among its additional
    properties, so nothing is lost on the way in or out.
    """
    if not is_mapping(schema) or not schema.get("properties"):
        return schema
    attributes: dict[str, str] = {}
    for name in list(schema["properties"]):
        settled = _with_attribute(attributes, name)
        if settled is not None:
            attributes = settled
            continue
        schema.setdefault(marks.UNMODELLED_PROPERTIES, {})[name] = schema["properties"].pop(name)
        if schema.get("additionalProperties") not in (None, True):
            schema["additionalProperties"] = True
        journal.note("property-name", join(pointer, "properties", name), f"{name!r} cannot be an attribute of its own")
    return schema


def _with_attribute(attributes: dict[str, str], name: str) -> dict[str, str] | None:
    """Add a property to the attributes of a class as the generator would; None if two would be the same.

    Of two names that differ only in case or punctuation the generator uses the spelling itself.
    """
    attribute = str(PythonIdentifier(name, FIELD_PREFIX))
    settled = {**attributes, name: attribute}
    for other in [other for other, taken in attributes.items() if taken == attribute]:
        for clashing in (other, name):
            settled[clashing] = str(PythonIdentifier(clashing, FIELD_PREFIX, skip_snake_case=True))
    names = list(settled.values())
    return settled if len(set(names)) == len(names) and not MODEL_NAMES & set(names) else None
