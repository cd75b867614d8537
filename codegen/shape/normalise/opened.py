"""What is left of an operation that some step cannot take: its address, and arguments and answers of any kind."""

from __future__ import annotations

from typing import Any


def open_operation(operation: dict[str, Any]) -> None:
    """Open every place of an operation that describes a value; whoever calls it may send and get anything."""
    kept: dict[tuple[str, str], dict[str, Any]] = {}
    for parameter in operation.get("parameters", []):
        if "name" in parameter:  # else it is a reference
            plain = {key: parameter[key] for key in ("name", "in", "required", "description") if key in parameter}
            kept[plain["in"], plain["name"]] = {**plain, "schema": {} if plain["in"] == "query" else {"type": "string"}}
    operation["parameters"] = list(kept.values())
    if "requestBody" in operation:
        operation["requestBody"] = {"content": {"application/json": {"schema": {}}}}
    operation["responses"] = {"2XX": {"description": "", "content": {"application/json": {"schema": {}}}}}
    operation.pop("callbacks", None)
