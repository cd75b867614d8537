# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Files that the platform keeps."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Literal

from ...files import Progress, Target
from ...product import AsyncProduct, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...media.api import (
    delete_media as _media_delete_media,
    get_media as _media_get_media,
    get_media_file as _media_get_media_file,
    list_media as _media_list_media,
    update_media as _media_update_media,
)

if TYPE_CHECKING:
    from ...media import dicts as media_dicts
else:
    media_dicts = lazy_module("...media.dicts", __package__)


class AsyncMedia(AsyncProduct):
    """Files that the platform keeps: `client.media`."""

    async def list_media(
        self,
        *,
        order: Literal["ascending", "descending"] | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
    ) -> media_dicts.MediaPage:
        """List files.

        One page of the files of the last week, or of the time that is asked for.

        In beta: it may change without notice.

        Args:
            order: The newest first or the oldest.
            page_index: Which page is wanted, from 0.
            page_size: How many files a page has.
            start_time: Only files made at this time or later, in ISO 8601. Default a week ago.
            end_time: Only files made before this time, in ISO 8601.

        Returns:
            One page of files. Keys: `page_size`, `page_index`, `count`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            response = await client.media.list_media()

        Official page: https://developer.vonage.com/en/api/media
        """
        answer: media_dicts.MediaPage = await self._call(
            _media_list_media.OP.request(
                query={
                    "order": order,
                    "page_index": page_index,
                    "page_size": page_size,
                    "start_time": start_time,
                    "end_time": end_time,
                }
            )
        )
        return answer

    def iter_media(
        self,
        *,
        order: Literal["ascending", "descending"] | None = None,
        page_size: int | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
    ) -> AsyncIterator[media_dicts.Media]:
        """List files: all of them, page by page, each page fetched when it is needed.

        In beta: it may change without notice.

        Args:
            order: The newest first or the oldest.
            page_size: How many files a page has.
            start_time: Only files made at this time or later, in ISO 8601. Default a week ago.
            end_time: Only files made before this time, in ISO 8601.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            async for entry in client.media.iter_media():
                print(entry)

        Official page: https://developer.vonage.com/en/api/media
        """
        return self._iterate(
            _media_list_media.OP.request(
                query={"order": order, "page_size": page_size, "start_time": start_time, "end_time": end_time}
            )
        )

    async def get_media(self, id: str) -> media_dicts.Media:
        """Get what is known of a file.

        Name, kind, size and so on of one file.

        In beta: it may change without notice.

        Args:
            id: The file.

        Returns:
            What is known of the file. Keys: `id`, `original_file_name`, `mime_type`, `account_id`, `store_id`,
            `max_downloads_allowed`, `times_downloaded`, `etag`, `media_size`, `time_created`, `time_last_updated`,
            `public`, `metadata_primary`, `metadata_secondary`, `title`, `description`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.media.get_media("8f14e45f-ceea-467f-a9d1-3b5c7d9e0f12")

        Official page: https://developer.vonage.com/en/api/media
        """
        answer: media_dicts.Media = await self._call(_media_get_media.OP.request(path={"id": id}))
        return answer

    async def update_media(
        self, id: str, params: media_dicts.MediaChange = NOT_GIVEN, **keywords: Unpack[media_dicts.MediaChangeKeywords]
    ) -> None:
        """Change what is known of a file.

        Changes the fields that are given.

        In beta: it may change without notice.

        Args:
            id: The file.
            params: What to send. As one dict, or its fields as keywords:
                public: Whether anybody may fetch it.
                metadata_primary: Words of your own.
                metadata_secondary: More words of your own.
                title: Its title.
                description: What it is.
                mime_type: Its kind.
                max_downloads_allowed: How often it may be fetched; without end where it is absent.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            await client.media.update_media(
                "8f14e45f-ceea-467f-a9d1-3b5c7d9e0f12",
                {"title": "Gate 3", "description": "What was said at the gate", "public": False,
                "metadata_primary": "gate", "mime_type": "audio/wav", "max_downloads_allowed": 25},
            )

        Official page: https://developer.vonage.com/en/api/media
        """
        answer: None = await self._call(_media_update_media.OP.request(path={"id": id}, body=_fields(params, keywords)))
        return answer

    async def get_media_file(self, id: str) -> bytes:
        """Get a file.

        The file itself.

        In beta: it may change without notice.

        Args:
            id: The file.

        Returns:
            The file, of the kind that its Content-Type tells.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.media.get_media_file("8f14e45f-ceea-467f-a9d1-3b5c7d9e0f12")

        Official page: https://developer.vonage.com/en/api/media
        """
        answer: bytes = await self._call(_media_get_media_file.OP.request(path={"id": id}))
        return answer

    async def download_file(self, id: str, target: Target, progress: Progress | None = None) -> int:
        """Write a file to the disk as it arrives; `get_media_file` fetches it into memory.

        In beta: it may change without notice.

        Args:
            id: The file.
            target: A path, or a file that is open for writing bytes. At a path, the file appears once it is complete;
                an open file is left open.
            progress: Called after each piece with the number of bytes so far and in total (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.

        Returns:
            The number of bytes written.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            await client.media.download_file("8f14e45f-ceea-467f-a9d1-3b5c7d9e0f12", "file")

        Official page: https://developer.vonage.com/en/api/media
        """
        return await self._download(_media_get_media_file.OP.request(path={"id": id}), target, progress)

    async def delete_media(self, id: str) -> None:
        """Delete a file.

        Deletes a file and all that is known of it.

        In beta: it may change without notice.

        Args:
            id: The file.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            await client.media.delete_media("8f14e45f-ceea-467f-a9d1-3b5c7d9e0f12")

        Official page: https://developer.vonage.com/en/api/media
        """
        answer: None = await self._call(_media_delete_media.OP.request(path={"id": id}))
        return answer
