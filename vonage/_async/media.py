"""What the compiled `Media` lacks, as it is more than a request: files that go to the disk."""

from __future__ import annotations

from vonage_openapi.media.api import get_media_file
from vonage_openapi.products.aio import media

from vonage._async.downloads import download
from vonage._shared.downloads import Target
from vonage._shared.progress import Progress


class AsyncMedia(media.AsyncMedia):
    """Files that the platform keeps: `client.media`."""

    async def download_file(self, id: str, target: Target, progress: Progress | None = None) -> int:
        """Write a file to the disk as it arrives; `get_media_file` fetches it into memory.

        Args:
            id: The file.
            target: A path, or a file that is open for writing bytes. At a path, the file appears once it is complete;
                an open file is left open.
            progress: Called after each piece with the number of bytes so far and in total (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.

        Returns:
            The number of bytes written.

        Raises:
            NotFoundError: There is no such file.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            await client.media.download_file("8f14e45f-ceea-467f-a9d1-3b5c7d9e0f12", "gate.wav")

        Official page: https://developer.vonage.com/en/api/media
        """
        return await download(self._client, get_media_file.OP.request(path={"id": id}), target, progress)
