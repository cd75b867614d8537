"""Files in requests: what stands for one, and bodies that are read piece by piece while they are sent."""

# Anything may be given here, of any type.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import os
from binascii import b2a_base64
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from io import SEEK_END, StringIO
from pathlib import Path
from stat import S_ISFIFO, S_ISREG
from typing import IO, Annotated, Any, TypeAlias

from ._values import as_text
from .formats import JSON, OCTETS, is_header_name, is_header_value, is_json, is_list, is_object, is_within, to_json


class _AnyFile:
    """Tells pydantic, which knows no type of open files and buffers, to take what is given."""

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> object:
        from pydantic_core import core_schema

        return core_schema.any_schema()


Content: TypeAlias = bytes | Annotated[bytearray | IO[bytes], _AnyFile()] | os.PathLike[str]
"""The content of a file: bytes, a file that is open for reading, or the path of one. Open files are not closed."""
File: TypeAlias = (
    Content
    | tuple[str | None, Content]
    | tuple[str | None, Content, str]
    | tuple[str | None, Content, str, Mapping[str, str]]
)
"""A file in a form: its content, or (file name, content[, media type[, headers of its part]])."""
Encoding: TypeAlias = Mapping[str, Any]
"""How the fields of a form are written where that is not the usual way. By name a form as `_serialise` has it, media
types with commas between them, or a dict of `type`, `headers` and `base64`."""

Target: TypeAlias = str | os.PathLike[str] | Annotated[IO[bytes], _AnyFile()]
"""Where a download goes: a path, or a file that is open for writing bytes."""
Progress: TypeAlias = Callable[[int, int | None], object] | bool
"""Called after each piece with the bytes so far and, if it is known, the bytes in all. True shows a bar instead."""

PIECE = 64 * 1024  # bytes that are read at a time


class Stream:
    """A body that holds files. Each iteration begins at the beginning.

    Attributes:
        length: Its bytes in all; None if a file in it does not tell.
        repeatable: Whether it can be sent again: a pipe, say, can be read only once.
        is_spent: Whether it cannot be sent any more.
    """

    def __init__(self, segments: Sequence[bytes | _Source]) -> None:
        self._segments: tuple[bytes | _Source, ...] = tuple(segments)
        self._begun = False
        self.repeatable: bool = all(isinstance(one, bytes) or one.repeatable for one in segments)
        lengths = [len(one) if isinstance(one, bytes) else one.length for one in segments]
        self.length: int | None = sum(n for n in lengths if n is not None) if None not in lengths else None

    def __repr__(self) -> str:
        return f"<Stream of {'unknown length' if self.length is None else f'{self.length} bytes'}>"

    @property
    def is_spent(self) -> bool:
        """See above."""
        return self._begun and not self.repeatable

    def __iter__(self) -> Iterator[bytes]:
        if self.is_spent:
            raise ValueError("the file can only be read once, and was already sent")
        self._begun = True
        for segment in self._segments:
            yield from (segment,) if isinstance(segment, bytes) else segment.pieces()


class _Source:
    """An open file from where it stands, or a path. How many bytes a file of text has shows only as it is read."""

    def __init__(self, content: Any, *, is_text: bool = False, is_base64: bool = False) -> None:
        self._content, self._is_base64 = content, is_base64
        self._start = 0
        self._size: int | None = None
        self.repeatable = True
        if isinstance(content, os.PathLike):
            self._measure_path(Path(content))
        else:
            self._measure(is_text)
        self.length = self._size if self._size is None or not is_base64 else (self._size + 2) // 3 * 4

    def _measure(self, is_text: bool) -> None:
        try:
            self._start = self._content.tell()
            size = self._content.seek(0, SEEK_END) - self._start
            self._content.seek(self._start)
            if not is_text:
                self._size = size if size > 0 or not self._content.read(1) else None
        except (AttributeError, OSError, ValueError):  # a pipe, a socket, or something that can be read and no more
            self.repeatable = False

    def _measure_path(self, path: Path) -> None:
        status = path.stat()
        self.repeatable = S_ISREG(status.st_mode)
        if not self.repeatable and not S_ISFIFO(status.st_mode):
            path.open("rb").close()  # a folder fails here, before anything is sent
        elif status.st_size > 0:
            self._size = status.st_size
        elif self.repeatable:
            with path.open("rb") as file:  # what the system makes up while it is read has no size
                self._size = None if file.read(1) else 0

    def pieces(self) -> Iterator[bytes]:
        return _in_base64(self._read()) if self._is_base64 else self._read()

    def _read(self) -> Iterator[bytes]:
        """As many bytes as were counted, though the file may have grown; a pipe hands out what it has."""
        is_path = isinstance(self._content, os.PathLike)
        if self.repeatable and not is_path:
            self._content.seek(self._start)
        left = self._size
        with Path(self._content).open("rb") if is_path else nullcontext(self._content) as file:
            while left is None or left > 0:
                piece = file.read(PIECE if left is None else min(PIECE, left))
                if not piece:
                    break
                data = piece.encode() if isinstance(piece, str) else bytes(piece)
                left = None if left is None else left - len(data)
                yield data
        if left:
            raise ValueError("the file has become shorter than it was")


def _in_base64(pieces: Iterable[bytes]) -> Iterator[bytes]:
    rest = b""
    for piece in pieces:
        whole = rest + piece
        end = len(whole) // 3 * 3
        rest = whole[end:]
        if end:
            yield b2a_base64(whole[:end], newline=False)
    if rest:
        yield b2a_base64(rest, newline=False)


def is_content(value: object) -> bool:
    """Whether a value is the content of a file."""
    return isinstance(value, (bytes, bytearray, memoryview, os.PathLike)) or hasattr(value, "read")


def is_file(value: object) -> bool:
    """Whether a value is a file: content alone, or (file name, content[, media type[, headers]])."""
    if is_list(value):
        return 2 <= len(value) <= 4 and isinstance(value[0], (str, type(None))) and is_content(value[1])
    return is_content(value)


def holds_file(fields: Any) -> bool:
    """Whether a form has a file among its fields."""
    return is_object(fields) and any(
        is_file(value) or (is_list(value) and any(map(is_file, value))) for value in fields.values()
    )


def raw(content: Any) -> bytes | Stream:
    """The bytes of a file that is a whole body."""
    segment = _segment(content)
    return segment if isinstance(segment, bytes) else Stream([segment])


def name_of(content: Any) -> str:
    """The name of a file without its folder; empty if it has none."""
    name: Any = content if isinstance(content, os.PathLike) else getattr(content, "name", "")
    if not isinstance(name, (str, os.PathLike)):
        return ""
    return str(os.fspath(name)).replace("\\", "/").rpartition("/")[2]


def multipart(fields: Mapping[str, Any], encoding: Encoding, media_type: str) -> tuple[bytes | Stream, str]:
    """A multipart body and its media type, which gets the boundary.

    A field is a scalar, an object, a file, or a list of these, of which each entry is a part; None is left out.
    """
    from uuid import uuid4

    boundary = uuid4().hex  # random, so that no content can hold it by accident or on purpose
    segments: list[bytes | _Source] = []
    for name, value in fields.items():
        for part in _parts(name, value, encoding.get(name, "")):
            segments += [f"--{boundary}\r\n".encode(), *part, b"\r\n"]
    segments.append(f"--{boundary}--\r\n".encode())
    whole = [segment for segment in segments if isinstance(segment, bytes)]
    content = b"".join(whole) if len(whole) == len(segments) else Stream(segments)
    return content, f"{media_type}; boundary={boundary}"


def _parts(name: str, value: Any, how: str | Mapping[str, Any]) -> Iterator[list[bytes | _Source]]:
    """All parts that a field comes to, each its head and its content."""
    facts: Mapping[str, Any] = how if not isinstance(how, str) else {"type": how} if "/" in how else {}
    if isinstance(how, str) and how and not facts:
        from ._serialise import pieces_of

        for piece in pieces_of(name, value, how):
            yield [_head(piece.name), piece.delimiter.join(piece.parts).encode()]
        return
    is_document = is_json(facts.get("type", ""))
    for item in value if is_list(value) and not is_file(value) and not is_document else [value]:
        if is_file(item):
            yield _file_part(name, item, facts)
        elif item is not None:
            as_json = is_document or (is_object(item) and not facts.get("type"))
            kind: str = facts.get("type") or (JSON if as_json else "")
            head = _head(name, kind.partition(",")[0].strip(), facts.get("headers", {}))
            yield [head, to_json(item) if as_json else as_text(item).encode()]


def _file_part(name: str, value: Any, facts: Mapping[str, Any]) -> list[bytes | _Source]:
    filename, content, *rest = value if is_list(value) else (name_of(value) or name, value)
    media_type = rest[0] if rest else _type_of(filename or name_of(content), facts.get("type", ""))
    headers: dict[str, Any] = {**facts.get("headers", {}), **(rest[1] if len(rest) > 1 else {})}
    head = _head(name, str(media_type), headers, filename)
    return [head, _segment(content, is_base64=bool(facts.get("base64")))]


def _segment(content: Any, is_base64: bool = False) -> bytes | _Source:
    if isinstance(content, os.PathLike):
        return _Source(content, is_base64=is_base64)
    if isinstance(content, StringIO):
        content = content.read().encode()
    if not hasattr(content, "read"):
        return b2a_base64(content, newline=False) if is_base64 else bytes(content)
    nothing = content.read(0)
    if not isinstance(nothing, (str, bytes)):
        raise ValueError(f"a {type(content).__name__} is not a file that can be read here")
    return _Source(content, is_text=isinstance(nothing, str), is_base64=is_base64)


def _type_of(filename: str, offered: str) -> str:
    """The media type of a file: the only one that the description has, else one of them that fits the name."""
    kinds = [kind.strip() for kind in offered.split(",") if kind.strip()]
    if len(kinds) == 1 and "*" not in kinds[0]:
        return kinds[0]
    guessed = guess(filename)
    if guessed and any(is_within(guessed, kind) for kind in kinds):
        return guessed
    return next((kind for kind in kinds if "*" not in kind), OCTETS)


def guess(filename: str) -> str | None:
    """The media type that the name of a file suggests."""
    from mimetypes import guess_type

    return guess_type(filename)[0]


def _head(name: str, media_type: str = "", headers: Mapping[str, Any] = {}, filename: str | None = None) -> bytes:
    """The headers of a part and the empty line after them."""
    disposition = f'form-data; name="{_quoted(name)}"'
    if filename is not None:
        disposition += f'; filename="{_quoted(filename)}"'
    lines = {"Content-Disposition": disposition, **({"Content-Type": media_type} if media_type else {})}
    for given, value in headers.items():
        if not is_header_name(given) or not is_header_value(str(value)):
            raise ValueError(f"the part {name!r} cannot have the header {given!r}")
        lines[given] = str(value)
    if not is_header_value(media_type):
        raise ValueError(f"the part {name!r} cannot have the media type {media_type!r}")
    return "".join(f"{key}: {value}\r\n" for key, value in lines.items()).encode() + b"\r\n"


def _quoted(name: str) -> str:
    """A name as browsers write it, who alone agree on one way."""
    return name.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
