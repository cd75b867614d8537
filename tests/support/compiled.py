"""Compiles a small description for a test and imports what came of it."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import Any

from codegen.tree import generate_one


class Package:
    """A compiled package: `package.endpoint("send").build(...)`, `package.models.Order`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = folder.name

    def module(self, name: str) -> Any:
        return import_module(f"{self.name}.{name}")

    def endpoint(self, name: str) -> Any:
        return self.module(f"api.{name}")

    @property
    def models(self) -> Any:
        return self.module("models")

    @property
    def files(self) -> dict[str, str]:
        """Every file by its path, those of the interpreter left out."""
        return {
            path.relative_to(self.folder).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }


@contextmanager
def compiled(spec: Path, parent: Path, name: str) -> Generator[Package]:
    """Compile a description to `parent/name` and make it importable for as long as the block runs."""
    generate_one(spec, parent / name)
    sys.path.insert(0, str(parent))
    invalidate_caches()
    try:
        yield Package(parent / name)
    finally:
        sys.path.remove(str(parent))
        for module in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
            del sys.modules[module]
