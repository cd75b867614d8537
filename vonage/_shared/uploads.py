"""Uploads to a storage of somebody else, at an address that the platform has signed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vonage_openapi import Request

from vonage._shared.elsewhere import operation_at
from vonage.errors import HttpError, MeetingsError

_LONG_ENOUGH = 8
"""Shorter values of a form are words such as `white`, and no secrets."""


def readable(path: str | os.PathLike[str]) -> Path:
    """A file that can be read, which is found out before anything is sent.

    Raises:
        OSError: It cannot.
    """
    with Path(path).open("rb"):
        return Path(path)


def upload_request(place: Mapping[str, Any], file: Path, base_url: str | None) -> Request:
    """The request that brings a file to a storage. Nothing that proves who sends goes along but the signed fields.

    Args:
        place: The address, and the fields that go in front of the file, as the platform gave them.
        file: The file, which is read while it is sent.
        base_url: Where the client sends everything; only who talks to a sandbox over plain HTTP uploads over it too.

    Raises:
        MeetingsError: It is not an address to upload to.
    """
    op = operation_at(place.get("url"), base_url, "POST", "upload_logo", "multipart")
    if op is None:
        raise MeetingsError("the platform has no https:// URL to upload to")
    return op.request(body={**place["fields"], "file": file})  # the storage ignores what follows the file


def upload_error(error: HttpError, place: Mapping[str, Any]) -> MeetingsError:
    """What a refused upload is in 3.x, without the signed fields, which some storages repeat in their answers."""
    body = error.body if isinstance(error.body, bytes) else str(error.body).encode()
    for value in place["fields"].values():
        if len(str(value)) >= _LONG_ENOUGH:
            body = body.replace(str(value).encode(), b"***")
    failed = MeetingsError(f"the storage has refused the logo with status {error.status}: {body!r}")
    failed.status = error.status
    return failed
