"""Whether a file is OpenAPI at all: openapi-spec-validator, on the file with everything it refers to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.validation.exceptions import ExtraParametersError

from ..errors import SpecError
from ..grammar import join
from .finding import Finding, one_line
from .sources import Spec
from .validation import cause, schema_faults
from .values import as_text


def form(spec: Spec) -> Iterator[Finding]:
    """Faults of form. The other rules rely on a sound form, so they run only where this one is content."""
    try:
        validator = _validator(spec)
    except SpecError as error:
        yield spec.finding(error.pointer, "openapi", error.problem, error.remedy)
        return
    for fault in validator.schema_validator.iter_errors(validator.schema):
        yield _finding(spec, "", fault)
    # The schema of OpenAPI 3.1, other than that of 3.0, leaves the form of schemas to the schema of JSON Schema.
    for node in spec.of_kind("schema"):
        if node.parent != "schema" and not _is_3_0(spec):
            for fault in schema_faults(node.value):
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
        if not spec.house:
            return
        problem = f"openapi-spec-validator breaks down: {one_line(repr(error))}"
        yield spec.finding("", "openapi", problem, "Look for a value of the wrong type")


def _validator(spec: Spec) -> Any:
    return (OpenAPIV30SpecValidator if _is_3_0(spec) else OpenAPIV31SpecValidator)(spec.bundled)


def _is_3_0(spec: Spec) -> bool:
    return as_text(spec.document.get("openapi")).startswith("3.0")


def _finding(spec: Spec, base: str, fault: ValidationError) -> Finding:
    reason = cause(fault)
    pointer = join(base, *reason.absolute_path)
    return spec.finding(pointer, "openapi", one_line(reason.message, 200), "See the OpenAPI 3.1 specification")


RULES = (meaning,)
