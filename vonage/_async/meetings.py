"""What the compiled `Meetings` lacks: changes of one thing, as 3.x has them, and the upload of a logo."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal

from vonage_openapi import Problem, Request, is_object
from vonage_openapi.files import Progress
from vonage_openapi.meetings.api import (
    create_room,
    finalize_logos,
    list_logo_upload_urls,
    set_meetings_theme,
    update_room,
)
from vonage_openapi.product import Errors, given
from vonage_openapi.products.aio import meetings

from vonage._crypto.hidden import hide
from vonage._shared.types import meetings as dicts
from vonage._shared.uploads import Upload, upload_error, upload_request
from vonage.errors import HttpError, MeetingsError


class AsyncMeetings(meetings.AsyncMeetings):
    async def _call(self, request: Request, errors: Errors | None = None) -> Any:
        body: Any = request.body if request.op is create_room.OP and is_object(request.body) else {}
        if (body.get("type") == "long_term") != (body.get("expires_at") is not None):
            reason = "is only for rooms of type long_term" if "expires_at" in body else "is missing: when it closes"
            self._client._report(request.op, [Problem("expires_at", reason)], self._errors)
        return await super()._call(request, errors)

    async def add_theme_to_room(self, room_id: str, theme_id: str) -> dicts.Room:
        """Give a room a theme.

        Args:
            room_id: The room.
            theme_id: The theme.

        Returns:
            The room as it is now.

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        body = {"update_details": {"theme_id": theme_id}}
        room: dicts.Room = await self._call(update_room.OP.request(path={"room_id": room_id}, body=body))
        return room

    async def update_application_theme(self, theme_id: str) -> dicts.MeetingsApplication:
        """Set the theme that rooms have where they name none.

        Args:
            theme_id: The theme.

        Returns:
            `application_id`, `account_id` and `default_theme_id`.

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        body = {"update_details": {"default_theme_id": theme_id}}
        application: dicts.MeetingsApplication = await self._call(set_meetings_theme.OP.request(body=body))
        return application

    async def upload_logo_to_theme(
        self,
        theme_id: str,
        path_to_image: str | os.PathLike[str],
        logo_type: Literal["white", "colored", "favicon"],
        progress: Progress | None = None,
    ) -> str:
        """Upload an image and make it a logo of a theme.

        Args:
            theme_id: The theme.
            path_to_image: The file: PNG with a transparent background, at most 1 MB, and 300 pixels wide and high; a
                favicon is a square of 16 to 32 pixels. It goes to the storage that the platform names, without any
                credentials of yours.
            logo_type: `white`, `colored` or `favicon`.
            progress: Called after each piece with the bytes that were read so far and the bytes in all; with
                `AsyncClient`, from another thread. True shows a bar instead, for which `vonage[progress]` has to be
                installed.

        Returns:
            A sentence that says that it is done.

        Raises:
            MeetingsError: The platform has no place for such a logo, or the storage has refused it.
            OSError: The file cannot be read; nothing was sent.

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        refused = None
        with Upload(path_to_image, progress) as file:
            places: Any = hide(await self._call(list_logo_upload_urls.OP.request()))
            place = next((one for one in places if one["fields"].get("logoType") == logo_type), None)
            if place is None:
                raise MeetingsError(f"logo_type: the platform has no place for a logo {logo_type!r}")
            upload = upload_request(place, Path(path_to_image).name, file, self._client._base_url)
            try:
                await self._client._for_strangers().send(upload)
            except HttpError as error:
                refused = upload_error(error, place)
        if refused is not None:
            raise refused  # here, as the other error shows the answer, in which storages repeat the signed fields
        keys = {"keys": [str(place["fields"]["key"])]}
        await self._call(finalize_logos.OP.request(path={"theme_id": theme_id}, body=keys))
        return f"Logo upload to theme: {theme_id} was successful."

    @staticmethod
    def set_start_and_end_params(start_id: str | None, end_id: str | None) -> dict[str, str]:
        """A dict of those that are not None."""
        return given({"start_id": start_id, "end_id": end_id})
