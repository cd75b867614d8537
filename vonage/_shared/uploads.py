"""Uploads to a storage of somebody else, at an address that the platform has signed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from io import FileIO
from typing import Any

from vonage_openapi import Request
from vonage_openapi.files import Progress

from vonage._shared.elsewhere import operation_at
from vonage._shared.progress import Meter
from vonage.errors import HttpError, MeetingsError

_LONG_ENOUGH = 8
"""Shorter values of a form are words such as `white`, and no secrets."""


class Upload(FileIO):
    """A file that tells how much of it has been read, and so, but for what is under way, sent. It may be sent again."""

    def __init__(self, path: str | os.PathLike[str], progress: Progress | None) -> None:
        self._meter = Meter(progress, "uploading")
        super().__init__(os.fspath(path))
        self._size = os.fstat(self.fileno()).st_size
        self._failed: Exception | None = None

    def __enter__(self) -> Upload:
        self._meter.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._meter.__exit__()
        self.close()
        if self._failed is not None:
            raise self._failed

    def read(self, size: int | None = -1, /) -> bytes:
        """Read on."""
        piece: bytes = super().read(size)
        try:
            if piece:
                self._meter.tell(self.tell(), self._size)
        except Exception as error:  # a transport takes it for a file that cannot be read
            self._failed = error
            raise
        return piece


def upload_request(place: Mapping[str, Any], name: str, file: Upload, base_url: str | None) -> Request:
    """The request that brings a file to a storage. Nothing that proves who sends goes along but the signed fields."""
    op = operation_at(place.get("url"), base_url, "POST", "upload_logo", "multipart")
    if op is None:
        raise MeetingsError("the platform has no https:// URL to upload to")
    return op.request(body={**place["fields"], "file": (name, file)})  # the storage ignores what follows the file


def upload_error(error: HttpError, place: Mapping[str, Any]) -> MeetingsError:
    """What a refused upload is in 3.x, without the signed fields, which some storages repeat in their answers."""
    body = error.body if isinstance(error.body, bytes) else str(error.body).encode()
    for value in place["fields"].values():
        if len(str(value)) >= _LONG_ENOUGH:
            body = body.replace(str(value).encode(), b"***")
    failed = MeetingsError(f"the storage has refused the logo with status {error.status}: {body!r}")
    failed.status = error.status
    return failed
