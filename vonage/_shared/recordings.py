"""Recordings: which addresses may get the application's token, and files that appear only once they are whole."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from inspect import isawaitable, iscoroutinefunction
from pathlib import Path
from types import TracebackType
from typing import IO, Annotated, TypeAlias
from urllib.parse import parse_qs
from uuid import uuid4

from vonage_openapi import Answer, Op, Problem, Request
from vonage_openapi.voice.api import get_recording

from vonage._client.hosts import is_trusted
from vonage.errors import ValidationError

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called after each piece with the bytes so far and, if the platform tells, the bytes in all."""


class _AnyFile:
    """Tells pydantic, which knows no type of open files, to take what is given: `Download` looks at it."""

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> object:
        from pydantic_core import core_schema

        return core_schema.any_schema()


Target: TypeAlias = str | os.PathLike[str] | Annotated[IO[bytes], _AnyFile()]

_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#]*", re.IGNORECASE | re.ASCII)
"""All up to the path. Not `urlsplit`, which repairs some addresses, and raises errors of its own for others."""


def recording_request(url: object, hosts: Mapping[str, str], base_url: str | None) -> Request:
    """The request for a recording, which carries the application's token.

    Args:
        url: From the webhook.
        hosts: The client's own hosts in place of Vonage's; they may get the token too.
        base_url: Where the client sends everything, if it is set; so may this.

    Raises:
        ValidationError: It is not an address, or leads to somebody who must not get the token.
    """
    if not isinstance(url, str) or not url.isprintable() or " " in url:
        raise _refused("must be the URL of a recording, as in the webhook")
    if base_url and url.startswith(f"{base_url}/"):
        origin, rest = base_url, url[len(base_url) :]
    else:
        found = _ORIGIN.match(url)
        origin = found[0] if found else ""
        rest = url[len(origin) :]
        if not is_trusted(origin, hosts, None):
            scheme, _, rest_of_origin = origin.partition("://")
            shown = f"{scheme}://{rest_of_origin.rpartition('@')[2]}" if origin else "nowhere"
            raise _refused(
                "must begin with https:// and a host of Vonage (nexmo.com, vonage.com), as the application's token is"
                f" sent with it; this one leads to {shown}"
            )
    path, _, query = rest.partition("#")[0].partition("?")
    facts = get_recording.OP
    op = Op(
        get_recording.__name__,
        "get_recording_by_url",
        facts.verb,
        origin.lower().removesuffix(":443"),
        path.replace("{", "%7B").replace("}", "%7D") or "/",  # braces would be parameters of the path
        security=facts.security,
        returns=facts.returns,
        produces=(*facts.produces, "application/json"),  # transcriptions are fetched in the same way
        retry=facts.retry,
    )
    return op.request(query=parse_qs(query, keep_blank_values=True))


def _refused(reason: str, field: str = "url") -> ValidationError:
    return ValidationError([Problem(field, reason)])


class Download:
    """Where a recording goes. A path gets the file under its name once it is whole, and nothing if that fails.

    Raises:
        ValidationError: It can go nowhere. That is found out now, before anything is fetched.
        OSError: There is no such folder, or no file can be made in it.
    """

    def __init__(self, target: Target, progress: Progress | None) -> None:
        if progress is not None and (not callable(progress) or iscoroutinefunction(progress)):
            raise _refused("must be a plain function of two numbers, not async", "progress")
        self.done = 0
        self._progress = progress
        self._final: Path | None = None
        if isinstance(target, (str, os.PathLike)):
            self._final = _file_path(target)
            # In the same folder, as a file can only be renamed in one step on the same disk. Names have 255 bytes.
            self._partial = self._final.with_name(f".{self._final.name[:40]}.{uuid4().hex[:8]}.part")
            self._file: IO[bytes] = self._partial.open("xb")
        else:
            self._file = _open_file(target)

    def __enter__(self) -> Download:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
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
        self._file.write(piece)
        self.done += len(piece)
        if self._progress is not None:
            self._progress(self.done, total(answer))


def _file_path(target: str | os.PathLike[str]) -> Path:
    path = Path(target)
    if not path.name or path.is_dir():
        raise _refused("is a folder: add a file name", "target")
    if "\0" in str(path):
        raise _refused("holds a character that a file name cannot have", "target")
    return path


def _open_file(target: IO[bytes]) -> IO[bytes]:
    usable = False
    with suppress(AttributeError, TypeError, ValueError, OSError):
        usable = not isawaitable(target.write(b""))
    if not usable:
        raise _refused("must be a path, or a file that is open for writing bytes", "target")
    return target


def total(answer: Answer) -> int | None:
    """How long a file is in all; None if that is not said, or said of the compressed form."""
    length = answer.headers.get("content-length", "")
    return int(length) if length.isdecimal() and "content-encoding" not in answer.headers else None
