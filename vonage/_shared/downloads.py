"""Files that come from the platform: they appear under their name only once they are whole."""

from __future__ import annotations

import os
from contextlib import suppress
from inspect import isawaitable
from pathlib import Path
from typing import IO
from uuid import uuid4

from vonage_openapi import Answer, Problem
from vonage_openapi.files import Progress, Target

from vonage._shared.progress import Meter
from vonage.errors import ValidationError


class Download:
    """Where a file goes. A path gets the file under its name once it is whole, and nothing if that fails.

    What cannot be a target is refused now, before anything is fetched.
    """

    def __init__(self, target: Target, progress: Progress | None) -> None:
        self.done = 0
        self._meter = Meter(progress, "downloading")
        self._final: Path | None = None
        if isinstance(target, (str, os.PathLike)):
            self._final = Path(target)
            if not self._final.name or self._final.is_dir():
                raise _refused("is a folder: add a file name")
            if "\0" in str(self._final):
                raise _refused("holds a character that a file name cannot have")
            # In the same folder, as a file can only be renamed in one step on the same disk. Names have 255 bytes.
            self._partial = self._final.with_name(f".{self._final.name[:40]}.{uuid4().hex[:8]}.part")
            self._file: IO[bytes] = self._partial.open("xb")
        elif _is_writable(target):
            self._file = target
        else:
            raise _refused("must be a path, or a file that is open for writing bytes")

    def __enter__(self) -> Download:
        self._meter.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, *error: object) -> None:
        self._meter.__exit__()
        if self._final is None:
            return
        try:
            self._file.close()
            if kind is None:
                self._partial.replace(self._final)
        finally:
            self._partial.unlink(missing_ok=True)

    def take(self, answer: Answer, piece: bytes) -> None:
        """Write one piece and report it."""
        self.write(piece)
        length = answer.headers.get("content-length", "")
        is_told = length.isdecimal() and "content-encoding" not in answer.headers  # else it is of the compressed form
        self._meter.tell(self.done, int(length) if is_told else None)

    def write(self, piece: bytes) -> None:
        """Write one piece."""
        self._file.write(piece)
        self.done += len(piece)


def _refused(reason: str) -> ValidationError:
    return ValidationError([Problem("target", reason)])


def _is_writable(target: IO[bytes]) -> bool:
    with suppress(AttributeError, TypeError, ValueError, OSError):
        return not isawaitable(target.write(b""))
    return False
