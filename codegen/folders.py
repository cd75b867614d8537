"""Folders of written files: their contents, their layout, and how a new one takes the place of an old one."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from .errors import SpecError


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write files by their paths inside a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def as_json(data: Any) -> str:
    """JSON that a person can read and compare."""
    return json.dumps(data, indent=1) + "\n"


def contents(folder: Path) -> dict[str, bytes]:
    """All files of a folder by their paths inside it, those of the interpreter left out."""
    paths = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def digest_of(files: Mapping[str, bytes], *more: str) -> str:
    """A digest over the names and contents of files, and over what else is given."""
    digest = hashlib.sha256(json.dumps(more).encode())
    for name, content in sorted(files.items()):
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def format_python(folder: Path) -> None:
    """Lay out all modules by settings of our own, whatever the project around the folder says."""
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache"]
    settings = ["--line-length=120", "--target-version=py310", "--config=format.skip-magic-trailing-comma=true"]
    arguments = [*command, *settings, str(folder)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)  # noqa: S603 - no shell, our own words
    if done.returncode:
        problem = f"the generated code cannot be formatted: {' '.join(done.stderr.split())[:500]}"
        raise SpecError(folder.name, "", problem, "This is a fault of the compiler, please report it")


def install(staging: Path, target: Path, *, keep: Iterable[str] = ()) -> None:
    """Put a finished tree in the place of the old one, which stays until the new one stands beside it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as beside:
        fresh, old = Path(beside) / "new", Path(beside) / "old"
        shutil.copytree(staging, fresh)
        for name in keep:
            shutil.copytree(target / name, fresh / name, ignore=shutil.ignore_patterns("__pycache__"))
        if target.exists():
            target.rename(old)
        try:
            fresh.rename(target)
        except BaseException:
            if old.exists():
                old.rename(target)
            raise


def foreign_file(folder: Path, header: str, data: Iterable[str]) -> str | None:
    """The first file in a folder that is neither a module with a header nor, beside such modules, one of the data."""

    def is_ours(path: Path) -> bool:
        with path.open("rb") as file:
            return file.read(len(header)) == header.encode()

    first = folder / "__init__.py"
    known = {folder / name for name in data} if first.is_file() and is_ours(first) else set[Path]()
    # One after the other, as the folder may be somebody's whole disk.
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for path in (Path(place, name) for name in sorted(files)):
            if path not in known and not (path.suffix == ".py" and path.is_file() and is_ours(path)):
                return path.relative_to(folder).as_posix()
    return None
