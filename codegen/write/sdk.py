"""Keeps what else is written up to date: the sync modules of `vonage`, the modules of its products, and the tables.

All of it follows from the descriptions, `names.yaml` and the async modules.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..folders import write_files
from ..tree import ROOT
from . import coverage, facades, sync
from .names import ProductName
from .rendering import HEADER_LINE

SDK = ROOT / "vonage"


def outdated(products: Sequence[ProductName], index: Sequence[Mapping[str, Any]]) -> dict[Path, str | None]:
    """The files that are not what they should be, with what they should be; None for one that should not be there."""
    code = stale_code(SDK, {**sync.sync_modules(SDK), **facades.modules(products, SDK)})
    return code | differing({ROOT / name: text for name, text in coverage.texts(products, index, ROOT).items()})


def stale_code(package: Path, modules: Mapping[str, str]) -> dict[Path, str | None]:
    """The same for the modules of a package that are made of others, given unformatted by path."""
    wanted = {package / name: text for name, text in formatted(modules).items()}
    made = [path for path in package.glob("*.py") if path.read_text(encoding="utf-8").startswith(HEADER_LINE)]
    return differing(wanted) | dict.fromkeys({*made, *package.rglob("_sync/*.py")} - wanted.keys())


def differing(wanted: Mapping[Path, str]) -> dict[Path, str | None]:
    """The files that hold something else."""
    return {
        path: text for path, text in wanted.items() if not path.is_file() or path.read_text(encoding="utf-8") != text
    }


def write(files: Mapping[Path, str | None]) -> None:
    """Write, or remove, files."""
    for path, text in files.items():
        if text is None:
            path.unlink()
        else:
            write_files(path.parent, {path.name: text})


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Modules with their imports in order and their lines laid out, by the project's own settings."""
    with tempfile.TemporaryDirectory(prefix="sdk-") as folder:
        write_files(Path(folder), files)
        ruff = [sys.executable, "-m", "ruff"]
        settings = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet", folder]
        subprocess.run([*ruff, "check", "--select", "I", "--fix", *settings], check=True)  # noqa: S603 - our own words
        subprocess.run([*ruff, "format", *settings], check=True)  # noqa: S603
        return {name: (Path(folder) / name).read_text(encoding="utf-8") for name in files}
