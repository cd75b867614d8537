"""Small helpers for decoded JSON: typed views that forgive junk."""

from __future__ import annotations

import json
from typing import Any

from ..guards import is_list, is_mapping


def as_mapping(value: Any) -> dict[str, Any]:
    """`value` if it is an object, else an empty one."""
    return value if is_mapping(value) else {}


def as_list(value: Any) -> list[Any]:
    """`value` if it is an array, else an empty one."""
    return value if is_list(value) else []


def is_negated(pointer: str) -> bool:
    """Whether a schema, by its pointer, says what an object may not be, and so describes no fields."""
    return pointer.endswith("/not") and not pointer.endswith("/properties/not")


def as_text(value: Any) -> str:
    """`value` if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def show(value: Any) -> str:
    """`value` as it is written in a message: JSON, cut when it is long."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 80 else f"{text[:77]}..."
