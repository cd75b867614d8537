"""Tests of loaded data that tell a type checker as much as they tell the program."""

from .runtime.formats import is_list
from .runtime.formats import is_object as is_mapping

__all__ = ["is_list", "is_mapping"]
