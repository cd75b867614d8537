"""Files that come from the platform: they appear under their name only once they are whole."""

from __future__ import annotations

import os
from contextlib import suppress
from inspect import isawaitable
from pathlib import Path
from types import TracebackType
from typing import IO
from uuid import uuid4

from vonage_openapi import Answer, Problem
from vonage_openapi.files import Progress, Target

from vonage._shared.progress import Meter
from vonage.errors import ValidationError


class Download:
    """Where a file goes. A path gets the file under its name once it is whole, and nothing if that fails.

    Raises:
        ValidationError: It can go nowhere. That is found out now, before anything is fetched.
        OSError: There is no such folder, or no file can be made in it.
    """

    def __init__(self, target: Target, progress: Progress | None) -> None:
        self.done = 0
        self._meter = Meter(progress, "downloading")
        self._final: Path | None = None
        if isinstance(target, (str, os.PathLike)):
            self._final = _file_path(target)
            # In the same folder, as a file can only be renamed in one step on the same disk. Names have 255 bytes.
            self._partial = self._final.with_name(f".{self._final.name[:40]}.{uuid4().hex[:8]}.part")
            self._file: IO[bytes] = self._partial.open("xb")
        else:
            self._file = _open_file(target)

    def __enter__(self) -> Download:
        self._meter.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._meter.stop()
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
        self._meter.tell(self.done, total(answer))

    def write(self, piece: bytes) -> None:
        """Write one piece."""
        self._file.write(piece)
        self.done += len(piece)


def refused(reason: str) -> ValidationError:
    """The error for a target that nothing can be written to."""
    return ValidationError([Problem("target", reason)])


def _file_path(target: str | os.PathLike[str]) -> Path:
    path = Path(target)
    if not path.name or path.is_dir():
        raise refused("is a folder: add a file name")
    if "\0" in str(path):
        raise refused("holds a character that a file name cannot have")
    return path


def _open_file(target: IO[bytes]) -> IO[bytes]:
    usable = False
    with suppress(AttributeError, TypeError, ValueError, OSError):
        usable = not isawaitable(target.write(b""))
    if not usable:
        raise refused("must be a path, or a file that is open for writing bytes")
    return target


def total(answer: Answer) -> int | None:
    """How long a file is in all; None if that is not said, or said of the compressed form."""
    length = answer.headers.get("content-length", "")
    return int(length) if length.isdecimal() and "content-encoding" not in answer.headers else None
