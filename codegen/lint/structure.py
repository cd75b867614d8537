"""Whether a file is OpenAPI at all: its references, and openapi-spec-validator on the file with what they lead to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.validation.exceptions import ExtraParametersError

from ..diff.side import Part
from ..grammar import join, split
from .finding import Finding, one_line
from .spec import Spec, walk
from .values import as_text

# The published types of the library cover only a part of how it is used here.
VALIDATOR: Any = Draft202012Validator


def unresolved(spec: Spec) -> Iterator[Finding]:
    """References to nothing. The other rules follow references, so they run only where this one is content."""
    for change in spec.left_open:
        file, _, pointer = change.pointer.rpartition("#")
        yield Finding(file or spec.name, pointer, "reference", change.detail, "Correct it, or what it leads to")
    for node in walk(spec.document) if spec.house else ():
        target = split(as_text(node.value.get("$ref")).partition("#")[2])
        if "$ref" in node.value and (len(target) != 3 or target[0] != "components"):
            # Generated names come from component names, so what stands in the middle of something has none to give.
            problem = f"`{node.value['$ref']}` is not a component"
            yield spec.finding(node.pointer, "reference", problem, "Make it a component of its own and point to that")
    for node in spec.nodes:
        if spec.side.target(Part(node.value, node.pointer)) is None:
            problem = f"the reference {node.value['$ref']!r} leads back to itself"
            yield spec.finding(node.pointer, "reference", problem, "Describe the thing in one place")


def form(spec: Spec) -> Iterator[Finding]:
    """Faults of form. The other rules rely on a sound form, so they run only where this one is content."""
    validator = _validator(spec)
    for fault in validator.schema_validator.iter_errors(validator.schema):
        yield _finding(spec, "", fault)
    # The schema of OpenAPI 3.1, other than that of 3.0, leaves the form of schemas to the schema of JSON Schema.
    for node in spec.of_kind("schema"):
        if node.parent != "schema" and not _is_3_0(spec):
            for fault in VALIDATOR(VALIDATOR.META_SCHEMA).iter_errors(node.value):
                yield _finding(spec, node.pointer, fault)


def meaning(spec: Spec) -> Iterator[Finding]:
    """Faults of meaning, such as a path parameter that nothing describes.

    What the library says about defaults, required fields and single schemas is left to rules that name the place.
    """
    try:
        for fault in _validator(spec).iter_errors():
            if not isinstance(fault, ExtraParametersError) and not isinstance(fault.validator, str):
                yield _finding(spec, "", fault)
    except Exception as error:  # the library breaks down in many ways where a value has an unforeseen type
        if spec.house:
            problem = f"openapi-spec-validator breaks down: {one_line(repr(error))}"
            yield spec.finding("", "openapi", problem, "Look for a value of the wrong type")


def _validator(spec: Spec) -> Any:
    return (OpenAPIV30SpecValidator if _is_3_0(spec) else OpenAPIV31SpecValidator)(spec.side.document)


def _is_3_0(spec: Spec) -> bool:
    return as_text(spec.document.get("openapi")).startswith("3.0")


def _finding(spec: Spec, base: str, fault: ValidationError) -> Finding:
    reason = _cause(fault)
    pointer = join(base, *reason.absolute_path)
    return spec.finding(pointer, "openapi", one_line(reason.message, 200), "See the OpenAPI 3.1 specification")


def _cause(fault: ValidationError) -> ValidationError:
    """The fault that helps: in a union, that of the branch which the value comes closest to."""
    while fault.context:
        branches: dict[Any, list[ValidationError]] = {}
        for child in fault.context:
            branches.setdefault(child.relative_schema_path[0], []).append(child)
        nearest: list[ValidationError] = min(branches.values(), key=len)
        fault = max(nearest, key=lambda child: len(child.absolute_path))
    return fault
