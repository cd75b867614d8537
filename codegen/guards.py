"""Tests of loaded data that tell a type checker as much as they tell the program."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_mapping(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value is a mapping; loaded documents have only texts for keys."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether a value is a list."""
    return isinstance(value, list)
