"""Modules that annotations name, imported when somebody resolves the annotations and not before."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


class LazyModule(ModuleType):
    """A module that is imported when something of it is first used: annotations name it and cost nothing."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)


def lazy_module(name: str, package: str = "") -> Any:
    """A module, without importing it now; with dots in front it is relative to a package: `..voice.dicts`."""
    depth = len(name) - len(name.lstrip("."))
    full = ".".join([*package.split(".")[: -depth + 1 or None], name.lstrip(".")]) if depth else name
    return sys.modules.get(full) or LazyModule(full)


def without(error: ModuleNotFoundError, what: str, extra: str) -> ModuleNotFoundError:
    """The error for a package of others that `what` takes and `extra` installs; an error of our own as it is."""
    name = (error.name or "").partition(".")[0]
    if name.startswith("vonage") or name in ("", "codegen"):
        return error
    return ModuleNotFoundError(f"{what} takes the package {name}: pip install '{extra}'", name=name)
