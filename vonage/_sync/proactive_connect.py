# Made from vonage/_async/proactive_connect.py by `make generate`. Do not edit: change the async module.
"""What the compiled `ProactiveConnect` lacks: a file that is read while it is sent."""

from __future__ import annotations

import os
from collections.abc import Mapping

from vonage_openapi.files import Progress
from vonage_openapi.proactive_connect.api import upload_list_items
from vonage_openapi.products.sync import proactive_connect

from vonage._shared.types import proactive_connect as dicts
from vonage._shared.uploads import Upload


class ProactiveConnect(proactive_connect.ProactiveConnect):
    def upload_list_items(
        self, list_id: str, file_path: str | os.PathLike[str], progress: Progress | None = None
    ) -> dicts.UploadOutcome:
        """Add the rows of a CSV file to a list. The file is read while it is sent.

        Args:
            list_id: The list.
            file_path: The file, with the names of columns in its first line.
            progress: Called after each piece with the bytes that were read so far and the bytes in all; with
                `Client`, from another thread. True shows a bar instead, for which `vonage[progress]` has to be
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
            outcome: dicts.UploadOutcome = self._call(request)
            return outcome
