"""Which of its media types a body goes out as, and how it is written in that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._values import as_text, form_text
from .files import Encoding, Stream, guess, holds_file, is_file, multipart, name_of, raw
from .formats import JSON, OCTETS, essence, is_json, is_list, is_object, is_within, kind_of, to_json


def choose(offered: Mapping[str, str], body: Any, wanted: str | None) -> tuple[str, str, str]:
    """What a body goes out as: its media type, the kind of that, and the entry of those offered that it belongs to.

    The media types offered stand with their kinds, the usual one first. The entry is empty if the caller asks for
    another one. A ValueError if the description leaves the media type open, and the body does not tell it.
    """
    if wanted is not None:
        return wanted, kind_of(wanted), _described(offered, wanted)
    kinds = "multipart" if holds_file(body) else "bytes lines" if is_file(body) else ""
    usable = [media_type for media_type, kind in offered.items() if kind in kinds.split()]
    if not usable and (is_object(body) or is_list(body)):
        usable = [media_type for media_type, kind in offered.items() if kind != "bytes"]
    entry = usable[0] if usable else next(iter(offered))
    if "*" not in entry:
        return entry, offered[entry], entry
    media_type = _of_body(body, entry)
    return media_type, kind_of(media_type), entry


def _described(offered: Mapping[str, str], wanted: str) -> str:
    """The entry that a media type belongs to, the closest first; empty if there is none."""
    exact = (one for one in offered if one.replace(" ", "").lower() == wanted.replace(" ", "").lower())
    alike = (one for one in offered if essence(one) == essence(wanted))
    return next(exact, "") or next(alike, "") or next((one for one in offered if is_within(wanted, one)), "")


def encode(kind: str, body: Any, media_type: str, encoding: Encoding) -> tuple[bytes | Stream, str]:
    """A body as it is sent, and its media type; a ValueError if it cannot be written in that."""
    if kind == "json":
        return to_json(body), media_type
    if kind in ("form", "multipart"):
        if not is_object(body):
            raise ValueError(f"a form must be a dict, not {type(body).__name__}")
        if kind == "multipart":
            return multipart(body, encoding, media_type)
        if not encoding:
            return form_text(body).encode(), media_type
        from ._serialise import form_body

        forms = {name: how if isinstance(how, str) else how["type"] for name, how in encoding.items()}
        return form_body(body, forms).encode(), media_type
    if is_file(body):
        return raw(body[1] if is_list(body) else body), media_type
    if kind == "lines" and is_list(body):
        return b"".join(to_json(line) + b"\n" for line in body), media_type
    if is_object(body) or is_list(body):
        raise ValueError(f"it must be a string, bytes or a file, not {type(body).__name__}")
    return as_text(body).encode(), media_type


def _of_body(body: Any, wanted: str) -> str:
    """The media type of a body where the description has a range such as `image/*`."""
    if is_file(body):
        name = body[0] if is_list(body) else name_of(body)
        likely = [body[2] if is_list(body) and len(body) > 2 else None, guess(name or ""), OCTETS]
    elif isinstance(body, str):
        likely = ["text/plain", JSON]
    else:
        likely = [JSON]
    if is_json(wanted):  # `application/*+json`
        return JSON
    for kind in likely:
        if kind is not None and is_within(kind, wanted):
            return kind
    raise ValueError(f"say which of {wanted} it is, with media_type=")
