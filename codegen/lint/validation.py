"""JSON Schema: whether a value holds, and why not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry

# The published types of the library cover only a part of how it is used here.
_VALIDATOR: Any = Draft202012Validator


def holds(schema: dict[str, Any], value: Any) -> bool:
    """Whether `value` is right by `schema`, which refers to nothing."""
    return bool(_VALIDATOR(schema).is_valid(value))


def schema_faults(schema: Any) -> Iterator[ValidationError]:
    """What is wrong with the form of `schema` itself."""
    yield from _VALIDATOR(Draft202012Validator.META_SCHEMA).iter_errors(schema)


def faults(schema: dict[str, Any], value: Any, registry: Registry[Any] | None = None) -> Iterator[ValidationError]:
    """What is wrong with `value` by `schema`, formats included. References are looked up in `registry`."""
    where = Registry[Any]() if registry is None else registry
    checker = Draft202012Validator.FORMAT_CHECKER
    yield from _VALIDATOR(schema, registry=where, format_checker=checker).iter_errors(value)


def cause(error: ValidationError) -> ValidationError:
    """The fault that helps: in a union, that of the branch which the value comes closest to.

    A branch whose discriminating field has another value was not meant, so an error there counts for little.
    """
    while error.context:
        nearest = min(_branches(error), key=lambda errors: (_is_another(errors), len(errors)))
        error = max(nearest, key=lambda child: len(child.absolute_path))
    return error


def _branches(error: ValidationError) -> list[list[ValidationError]]:
    """What is wrong with each branch of the union that `error` is about."""
    branches: dict[Any, list[ValidationError]] = {}
    for child in error.context or ():
        branches.setdefault(child.relative_schema_path[0], []).append(child)
    return list(branches.values())


def _is_another(errors: list[ValidationError]) -> bool:
    """Whether a branch fixes a field to another value, itself or in every branch of its own."""
    return any(
        error.validator in ("const", "enum") or (error.context and all(map(_is_another, _branches(error))))
        for error in errors
    )
