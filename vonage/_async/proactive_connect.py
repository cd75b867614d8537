"""What the compiled `ProactiveConnect` lacks: data of items as an argument of its own, and files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from vonage_openapi.hints import lazy_module
from vonage_openapi.proactive_connect.api import download_list_items, upload_list_items
from vonage_openapi.products.aio import proactive_connect

from vonage._async.downloads import download
from vonage._shared.downloads import Target
from vonage._shared.progress import Progress
from vonage._shared.uploads import Upload

if TYPE_CHECKING:
    from vonage_openapi.proactive_connect import dicts
else:
    dicts = lazy_module("..proactive_connect.dicts", "vonage_openapi.products")


class AsyncProactiveConnect(proactive_connect.AsyncProactiveConnect):
    """Lists of people and events of campaigns: `client.proactive_connect`. The platform has shut this down."""

    async def download_list_items(self, list_id: str, file_path: Target, progress: Progress | None = None) -> None:
        """Write the entries of a list to a CSV file as they arrive.

        Args:
            list_id: The list.
            file_path: A path, or a file that is open for writing bytes. A path gets its file only once it is whole.
            progress: Called after each piece with the bytes so far and the bytes in all (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        self._warn()
        request = download_list_items.OP.request(path={"list_id": list_id})
        await download(self._client, request, file_path, progress)

    async def upload_list_items(
        self, list_id: str, file_path: str | os.PathLike[str], progress: Progress | None = None
    ) -> dicts.UploadOutcome:
        """Add the rows of a CSV file to a list. The file is read while it is sent.

        Args:
            list_id: The list.
            file_path: The file, with the names of columns in its first line.
            progress: Called after each piece with the bytes that were read so far and the bytes in all; with
                `AsyncClient`, from another thread. True shows a bar instead, for which `vonage[progress]` has to be
                installed.

        Returns:
            `inserted`, how many entries were added.

        Raises:
            OSError: The file cannot be read.

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        with Upload(file_path, progress) as file:
            body: Mapping[str, object] = {"file": ("list_items.csv", file, "text/csv")}
            request = upload_list_items.OP.request(path={"list_id": list_id}, body=body)
            outcome: dicts.UploadOutcome = await self._call(request)
            return outcome
