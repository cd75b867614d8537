"""Small helpers for decoded JSON: typed views that forgive junk."""

from __future__ import annotations

import json
from typing import Any

from ..grammar import split
from ..guards import is_list, is_mapping


def as_mapping(value: Any) -> dict[str, Any]:
    """`value` if it is an object, else an empty one."""
    return value if is_mapping(value) else {}


def as_list(value: Any) -> list[Any]:
    """`value` if it is an array, else an empty one."""
    return value if is_list(value) else []


def as_text(value: Any) -> str:
    """`value` if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON under one of its names."""
    essence = media_type.partition(";")[0].strip()
    return essence == "application/json" or essence.endswith("+json")


def look_up(value: Any, pointer: str) -> Any:
    """What stands at `pointer` in `value`. Raises LookupError where nothing does."""
    for key in split(pointer):
        members = {str(index): item for index, item in enumerate(value)} if is_list(value) else as_mapping(value)
        value = members[key]
    return value


def show(value: Any) -> str:
    """`value` as it is written in a message: JSON, cut when it is long."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 80 else f"{text[:77]}..."
