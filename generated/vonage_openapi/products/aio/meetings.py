# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Meeting rooms in the browser, their recordings and themes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from ...product import AsyncProduct, Errors, as_dict as _as_dict, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...meetings.api import (
    create_room as _meetings_create_room,
    create_theme as _meetings_create_theme,
    delete_recording as _meetings_delete_recording,
    delete_theme as _meetings_delete_theme,
    finalize_logos as _meetings_finalize_logos,
    get_meeting_recording as _meetings_get_meeting_recording,
    get_room as _meetings_get_room,
    get_session_recordings as _meetings_get_session_recordings,
    get_theme as _meetings_get_theme,
    list_dial_in_numbers as _meetings_list_dial_in_numbers,
    list_logo_upload_urls as _meetings_list_logo_upload_urls,
    list_rooms as _meetings_list_rooms,
    list_rooms_with_theme as _meetings_list_rooms_with_theme,
    list_themes as _meetings_list_themes,
    update_room as _meetings_update_room,
    update_theme as _meetings_update_theme,
)

if TYPE_CHECKING:
    from ...meetings import dicts as meetings_dicts
else:
    meetings_dicts = lazy_module("...meetings.dicts", __package__)


class AsyncMeetings(AsyncProduct):
    """Meeting rooms in the browser, their recordings and themes: `client.meetings`.

    A request that breaks its description raises `InvalidMeetingError`, a `MeetingsError` as in 3.x. The platform
    has shut this down; use the Video API, client.video.
    """

    _errors: Errors = {"": "InvalidMeetingError"}

    _gone = "meetings: the platform has shut this down; use the Video API, client.video"

    async def list_rooms(
        self, page_size: int = 20, start_id: str | int | None = None, end_id: str | int | None = None
    ) -> meetings_dicts.RoomPage:
        """List rooms.

        One page of the rooms of the application.

        The platform calls this deprecated.

        Args:
            page_size: How many rooms a page has.
            start_id: The id that the page starts at.
            end_id: The id that the page ends before.

        Returns:
            One page of rooms. Keys: `page_size`, `total_items`, `_embedded`, `_links`.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.meetings.list_rooms()

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: meetings_dicts.RoomPage = await self._call(
            _meetings_list_rooms.OP.request(query={"page_size": page_size, "start_id": start_id, "end_id": end_id})
        )
        return answer

    def iter_rooms(self, page_size: int = 20, end_id: str | int | None = None) -> AsyncIterator[meetings_dicts.Room]:
        """List rooms: all of them, page by page, each page fetched when it is needed.

        The platform calls this deprecated.

        Args:
            page_size: How many rooms a page has.
            end_id: The id that the page ends before.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            async for entry in client.meetings.iter_rooms():
                print(entry)

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        return self._iterate(_meetings_list_rooms.OP.request(query={"page_size": page_size, "end_id": end_id}))

    async def create_room(
        self, params: meetings_dicts.NewRoom = NOT_GIVEN, **keywords: Unpack[meetings_dicts.NewRoomKeywords]
    ) -> meetings_dicts.Room:
        """Create a room.

        Makes a room. An instant room closes with its meeting; a long-term room lasts until `expires_at`, which it
        needs.

        The platform calls this deprecated.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                display_name (required): What to call it, up to 200 characters.
                metadata: A text of your own that comes back in webhooks, up to 500 characters.
                type: How long it is to last.
                expires_at: When a long-term room is to close (ISO 8601), at least ten minutes ahead; an instant room
                    has none.
                recording_options: How meetings are to be recorded.
                expire_after_use: Whether a long-term room is to close with its first meeting.
                theme_id: The theme that it is to have.
                join_approval_level: Who lets people in.
                initial_join_options: How people come in.
                callback_urls: Webhooks of this room in place of the application's.
                available_features: What people are to find in the room.
                ui_settings: How the room is to look.

        Returns:
            The room. Keys: `id`, `display_name`, `metadata`, `type`, `recording_options`, `meeting_code`,
            `is_available`, `theme_id`, `created_at`, `expires_at`, `expire_after_use`, `join_approval_level`,
            `initial_join_options`, `callback_urls`, `available_features`, `ui_settings`, `_links`.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong, or a theme is in use. 403: There are
                too many already, or a recording is not uploaded yet.

        Example:
            response = await client.meetings.create_room({"display_name": "Stand-up"})

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: meetings_dicts.Room = await self._call(_meetings_create_room.OP.request(body=_fields(params, keywords)))
        return answer

    async def get_room(self, room_id: str) -> meetings_dicts.Room:
        """Get a room.

        One room with its settings and links.

        The platform calls this deprecated.

        Args:
            room_id: The room.

        Returns:
            The room. Keys: `id`, `display_name`, `metadata`, `type`, `recording_options`, `meeting_code`,
            `is_available`, `theme_id`, `created_at`, `expires_at`, `expire_after_use`, `join_approval_level`,
            `initial_join_options`, `callback_urls`, `available_features`, `ui_settings`, `_links`.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.meetings.get_room("3f6b1c92-7d4e-4a05-b8c1-2e9f0d7a6b53")

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: meetings_dicts.Room = await self._call(_meetings_get_room.OP.request(path={"room_id": room_id}))
        return answer

    async def update_room(self, room_id: str, params: meetings_dicts.RoomChange) -> meetings_dicts.Room:
        """Update a room.

        Changes the settings of a room that `update_details` names.

        The platform calls this deprecated.

        Args:
            room_id: The room.
            params: What to send. A dict of:
                update_details: The settings to change.

        Returns:
            The room as it is now. Keys: `id`, `display_name`, `metadata`, `type`, `recording_options`, `meeting_code`,
            `is_available`, `theme_id`, `created_at`, `expires_at`, `expire_after_use`, `join_approval_level`,
            `initial_join_options`, `callback_urls`, `available_features`, `ui_settings`, `_links`.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong, or a theme is in use. 404: There is no
                such thing.

        Example:
            response = await client.meetings.update_room(
                "3f6b1c92-7d4e-4a05-b8c1-2e9f0d7a6b53",
                {"update_details": {"expires_at": "2025-06-20T18:00:00.000Z", "expire_after_use": True}},
            )

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: meetings_dicts.Room = await self._call(
            _meetings_update_room.OP.request(path={"room_id": room_id}, body=_as_dict(params))
        )
        return answer

    async def get_recording(self, recording_id: str) -> meetings_dicts.Recording:
        """Get a recording.

        One recording, with the link to its file once it is uploaded.

        The platform calls this deprecated.

        Args:
            recording_id: The recording.

        Returns:
            The recording. Keys: `id`, `session_id`, `started_at`, `ended_at`, `status`, `_links`.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.meetings.get_recording("c8a20e7b-94d3-4f16-8b5c-70e1d2f3a496")

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: meetings_dicts.Recording = await self._call(
            _meetings_get_meeting_recording.OP.request(path={"recording_id": recording_id})
        )
        return answer

    async def delete_recording(self, recording_id: str) -> None:
        """Delete a recording.

        Removes a recording that is uploaded.

        The platform calls this deprecated.

        Args:
            recording_id: The recording.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: There are too many already, or a recording is not uploaded yet.
                404: There is no such thing.

        Example:
            await client.meetings.delete_recording("c8a20e7b-94d3-4f16-8b5c-70e1d2f3a496")

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: None = await self._call(_meetings_delete_recording.OP.request(path={"recording_id": recording_id}))
        return answer

    async def get_session_recordings(self, session_id: str) -> meetings_dicts.RecordingList:
        """Get the recordings of a session.

        What was recorded in one meeting.

        The platform calls this deprecated.

        Args:
            session_id: The session.

        Returns:
            The recordings. Keys: `_embedded`.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.meetings.get_session_recordings("2_MX5tZWV0aW5nLXNlc3Npb25-not-a-real-one")

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: meetings_dicts.RecordingList = await self._call(
            _meetings_get_session_recordings.OP.request(path={"session_id": session_id})
        )
        return answer

    async def list_dial_in_numbers(self) -> list[meetings_dicts.DialInNumber]:
        """List the numbers to dial in.

        Numbers by which a meeting can be joined from a phone.

        The platform calls this deprecated.

        Returns:
            The numbers.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.meetings.list_dial_in_numbers()

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: list[meetings_dicts.DialInNumber] = await self._call(_meetings_list_dial_in_numbers.OP.request())
        return answer

    async def list_themes(self) -> list[meetings_dicts.Theme]:
        """List themes.

        All themes of the application.

        The platform calls this deprecated.

        Returns:
            The themes.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.meetings.list_themes()

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: list[meetings_dicts.Theme] = await self._call(_meetings_list_themes.OP.request())
        return answer

    async def create_theme(self, params: meetings_dicts.NewTheme) -> meetings_dicts.Theme:
        """Create a theme.

        Makes a theme of a colour and a text; logos are uploaded afterwards.

        The platform calls this deprecated.

        Args:
            params: What to send. A dict of:
                main_color (required): Its colour: a hash and three or six hexadecimal digits.
                brand_text (required): The text beside the logo, up to 200 characters.
                theme_name: What to call it, up to 200 characters.
                short_company_url: The part of addresses that stands for the company, up to 128 characters.

        Returns:
            The theme. Keys: `theme_id`, `theme_name`, `domain`, `account_id`, `application_id`, `main_color`,
            `short_company_url`, `brand_text`, `brand_image_colored`, `brand_image_white`, `branded_favicon`,
            `brand_image_colored_url`, `brand_image_white_url`, `branded_favicon_url`.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong, or a theme is in use. 403: There are
                too many already, or a recording is not uploaded yet. 409: Another theme has this name or address.

        Example:
            response = await client.meetings.create_theme({
                "theme_name": "Harbour",
                "main_color": "#0a5c8f",
                "brand_text": "Harbour Freight",
                "short_company_url": "harbour",
            })

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: meetings_dicts.Theme = await self._call(_meetings_create_theme.OP.request(body=_as_dict(params)))
        return answer

    async def get_theme(self, theme_id: str) -> meetings_dicts.Theme:
        """Get a theme.

        One theme with the links to its logos.

        The platform calls this deprecated.

        Args:
            theme_id: The theme.

        Returns:
            The theme. Keys: `theme_id`, `theme_name`, `domain`, `account_id`, `application_id`, `main_color`,
            `short_company_url`, `brand_text`, `brand_image_colored`, `brand_image_white`, `branded_favicon`,
            `brand_image_colored_url`, `brand_image_white_url`, `branded_favicon_url`.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.meetings.get_theme("90d1a7c4-5e2b-4f38-a6b0-c3d8e7f12a49")

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: meetings_dicts.Theme = await self._call(_meetings_get_theme.OP.request(path={"theme_id": theme_id}))
        return answer

    async def delete_theme(self, theme_id: str, force: bool = False) -> None:
        """Delete a theme.

        Removes a theme; one that rooms or the application use only with `force`.

        The platform calls this deprecated.

        Args:
            theme_id: The theme.
            force: Whether to delete it although it is in use.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong, or a theme is in use. 404: There is no
                such thing.

        Example:
            await client.meetings.delete_theme("90d1a7c4-5e2b-4f38-a6b0-c3d8e7f12a49")

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: None = await self._call(
            _meetings_delete_theme.OP.request(path={"theme_id": theme_id}, query={"force": force})
        )
        return answer

    async def update_theme(self, theme_id: str, params: meetings_dicts.ThemeChange) -> meetings_dicts.Theme:
        """Update a theme.

        Changes what `update_details` names of a theme, at least one thing.

        The platform calls this deprecated.

        Args:
            theme_id: The theme.
            params: What to send. A dict of:
                update_details: What to change.

        Returns:
            The theme as it is now. Keys: `theme_id`, `theme_name`, `domain`, `account_id`, `application_id`,
            `main_color`, `short_company_url`, `brand_text`, `brand_image_colored`, `brand_image_white`,
            `branded_favicon`, `brand_image_colored_url`, `brand_image_white_url`, `branded_favicon_url`.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong, or a theme is in use. 404: There is no
                such thing. 409: Another theme has this name or address.

        Example:
            response = await client.meetings.update_theme(
                "90d1a7c4-5e2b-4f38-a6b0-c3d8e7f12a49",
                {"update_details": {"brand_text": "Harbour Freight & Sons"}},
            )

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: meetings_dicts.Theme = await self._call(
            _meetings_update_theme.OP.request(path={"theme_id": theme_id}, body=_as_dict(params))
        )
        return answer

    async def finalize_logos(self, theme_id: str, params: meetings_dicts.LogosToKeep) -> bytes:
        """Finalize uploaded logos.

        Keeps logos that were uploaded and puts them into a theme; without this they vanish after a while.

        The platform calls this deprecated.

        Args:
            theme_id: The theme.
            params: What to send. A dict of:
                keys: Their keys in the storage.

        Returns:
            They are kept.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong, or a theme is in use. 404: There is no
                such thing.

        Example:
            response = await client.meetings.finalize_logos(
                "90d1a7c4-5e2b-4f38-a6b0-c3d8e7f12a49",
                {"keys": ["auto-expiring-temp/logos/white/17"]},
            )

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: bytes = await self._call(
            _meetings_finalize_logos.OP.request(path={"theme_id": theme_id}, body=_as_dict(params))
        )
        return answer

    async def list_logo_upload_urls(self) -> list[meetings_dicts.LogoUpload]:
        """List addresses to upload logos to.

        For each kind of logo an address in a storage and the form fields that an upload has to send there.

        The platform calls this deprecated.

        Returns:
            The addresses.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.meetings.list_logo_upload_urls()

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: list[meetings_dicts.LogoUpload] = await self._call(_meetings_list_logo_upload_urls.OP.request())
        return answer

    async def list_rooms_with_theme_id(
        self, theme_id: str, page_size: int = 20, start_id: str | int | None = None, end_id: str | int | None = None
    ) -> meetings_dicts.RoomPage:
        """List the rooms with a theme.

        One page of the rooms that have a theme.

        The platform calls this deprecated.

        Args:
            theme_id: The theme.
            page_size: How many rooms a page has.
            start_id: The id that the page starts at.
            end_id: The id that the page ends before.

        Returns:
            One page of rooms. Keys: `page_size`, `total_items`, `_embedded`, `_links`.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.meetings.list_rooms_with_theme_id("90d1a7c4-5e2b-4f38-a6b0-c3d8e7f12a49")

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        answer: meetings_dicts.RoomPage = await self._call(
            _meetings_list_rooms_with_theme.OP.request(
                path={"theme_id": theme_id}, query={"page_size": page_size, "start_id": start_id, "end_id": end_id}
            )
        )
        return answer

    def iter_rooms_with_theme_id(
        self, theme_id: str, page_size: int = 20, end_id: str | int | None = None
    ) -> AsyncIterator[meetings_dicts.Room]:
        """List the rooms with a theme: all of them, page by page, each page fetched when it is needed.

        The platform calls this deprecated.

        Args:
            theme_id: The theme.
            page_size: How many rooms a page has.
            end_id: The id that the page ends before.

        Raises:
            InvalidMeetingError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            async for entry in client.meetings.iter_rooms_with_theme_id("90d1a7c4-5e2b-4f38-a6b0-c3d8e7f12a49"):
                print(entry)

        Official page: https://developer.vonage.com/en/meetings/overview
        """
        return self._iterate(
            _meetings_list_rooms_with_theme.OP.request(
                path={"theme_id": theme_id}, query={"page_size": page_size, "end_id": end_id}
            )
        )
