"""What is left of an operation that some step cannot take: its address, and arguments and answers of any kind."""

from __future__ import annotations

from typing import Any

from ...guards import is_list, is_mapping


def open_operation(operation: dict[str, Any]) -> None:
    """Open every place of an operation that describes a value; whoever calls it may send and get anything."""
    parameters = operation.get("parameters")
    kept: dict[tuple[Any, Any], dict[str, Any]] = {}
    for parameter in parameters if is_list(parameters) else ():
        if is_mapping(parameter) and isinstance(parameter.get("name"), str) and isinstance(parameter.get("in"), str):
            plain: dict[str, Any] = {
                key: parameter[key] for key in ("name", "in", "required", "description") if key in parameter
            }
            kept[plain["in"], plain["name"]] = {**plain, "schema": {"type": "string"} if plain["in"] != "query" else {}}
    operation["parameters"] = list(kept.values())
    if "requestBody" in operation:
        operation["requestBody"] = {"content": {"application/json": {"schema": {}}}}
    operation["responses"] = {"2XX": {"description": "", "content": {"application/json": {"schema": {}}}}}
    operation.pop("callbacks", None)
