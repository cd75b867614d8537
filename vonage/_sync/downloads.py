# Made from vonage/_async/downloads.py by `make generate`. Do not edit: change the async module.
"""The way of a file from the platform to the disk."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from vonage_openapi import Request

from vonage._shared.downloads import Download, Target
from vonage._shared.progress import Progress

if TYPE_CHECKING:
    from vonage._sync.client import Client


def download(client: Client, request: Request, target: Target, progress: Progress | None) -> int:
    """Write the response to a request to a file as it arrives; returns its length in bytes."""
    with Download(target, progress) as file:
        with closing(client.stream(request)) as pieces:
            for answer, piece in pieces:
                file.take(answer, piece)
    return file.done
