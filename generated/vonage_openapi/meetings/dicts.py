# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Meetings: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict


class ApplicationChange(TypedDict):
    """A change of the application."""

    update_details: NotRequired[ApplicationChangeUpdateDetails]
    """What to change."""


class ApplicationChangeUpdateDetails(TypedDict):
    """What to change."""

    default_theme_id: NotRequired[str]
    """The theme of rooms that name none."""


class DialInNumber(TypedDict):
    """A number to join by phone."""

    number: NotRequired[str]
    """The number."""
    locale: NotRequired[str]
    """Language and country."""
    display_name: NotRequired[str]
    """Name of the country."""


class JoinOptionsParams(TypedDict):
    """How people come in."""

    microphone_state: NotRequired[Literal["on", "off", "default"]]
    """Whether their microphone is on."""


class JoinOptions(TypedDict):
    """How people come in."""

    microphone_state: NotRequired[Literal["on", "off", "default"] | str]
    """Whether their microphone is on."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class LogoUpload(TypedDict):
    """Where one kind of logo can be uploaded to."""

    url: NotRequired[str]
    """The address."""
    fields: NotRequired[LogoUploadFields]
    """Form fields that have to be sent along with the file."""


LogoUploadFields = TypedDict(
    "LogoUploadFields",
    {
        # Media type of the file.
        "Content-Type": "NotRequired[str]",
        # Key of the logo in the storage.
        "key": "NotRequired[str]",
        # The kind of logo.
        "logoType": "NotRequired[Literal['white', 'colored', 'favicon'] | str]",
        # The part of the storage.
        "bucket": "NotRequired[str]",
        # How the upload is signed.
        "X-Amz-Algorithm": "NotRequired[str]",
        # Who signed it.
        "X-Amz-Credential": "NotRequired[str]",
        # When it was signed.
        "X-Amz-Date": "NotRequired[str]",
        # A token of the storage.
        "X-Amz-Security-Token": "NotRequired[str]",
        # What may be uploaded.
        "Policy": "NotRequired[str]",
        # The signature.
        "X-Amz-Signature": "NotRequired[str]",
    },
)


class LogosToKeep(TypedDict):
    """Logos that were uploaded."""

    keys: NotRequired[list[LogosToKeepKeysItem]]
    """Their keys in the storage."""


class MeetingsApplication(TypedDict):
    """An application, as far as rooms go."""

    application_id: NotRequired[str]
    """The application."""
    account_id: NotRequired[str]
    """API key of its account."""
    default_theme_id: NotRequired[str]
    """The theme of rooms that name none."""


class MeetingsProblem(TypedDict):
    """What went wrong."""

    status: NotRequired[int]
    """The HTTP status."""
    name: NotRequired[str]
    """The kind of error."""
    message: NotRequired[str]
    """What went wrong."""
    errors: NotRequired[list[Any]]
    """More about it; sentences, or an object for each logo."""


class NewRoom(TypedDict):
    """What a room is made with."""

    display_name: str
    """What to call it, up to 200 characters."""
    metadata: NotRequired[str]
    """A text of your own that comes back in webhooks, up to 500 characters."""
    type: NotRequired[Literal["instant", "long_term"]]
    """How long it is to last."""
    expires_at: NotRequired[str]
    """When a long-term room is to close (ISO 8601), at least ten minutes ahead; an instant room has none."""
    recording_options: NotRequired[RecordingOptionsParams]
    """How meetings are to be recorded."""
    expire_after_use: NotRequired[bool]
    """Whether a long-term room is to close with its first meeting."""
    theme_id: NotRequired[str]
    """The theme that it is to have."""
    join_approval_level: NotRequired[Literal["none", "after_owner_only", "explicit_approval"]]
    """Who lets people in."""
    initial_join_options: NotRequired[JoinOptionsParams]
    """How people come in."""
    callback_urls: NotRequired[RoomCallbacksParams]
    """Webhooks of this room in place of the application's."""
    available_features: NotRequired[RoomFeaturesParams]
    """What people are to find in the room."""
    ui_settings: NotRequired[RoomInterfaceParams]
    """How the room is to look."""


class NewTheme(TypedDict):
    """What a theme is made with."""

    theme_name: NotRequired[str]
    """What to call it, up to 200 characters."""
    main_color: str
    """Its colour: a hash and three or six hexadecimal digits."""
    brand_text: str
    """The text beside the logo, up to 200 characters."""
    short_company_url: NotRequired[str]
    """The part of addresses that stands for the company, up to 128 characters."""


class PageLinks(TypedDict):
    """HAL links from one page of a list to its neighbours."""

    self: NotRequired[Link]
    """This page."""
    first: NotRequired[Link]
    """The first page."""
    last: NotRequired[Link]
    """The last page."""
    next: NotRequired[Link]
    """The page after this one; absent on the last page."""
    prev: NotRequired[Link]
    """The page before this one; absent on the first page."""


class ParticipantEvent(TypedDict):
    """Somebody who came or went."""

    event: NotRequired[Literal["session:participant:joined", "session:participant:left"] | str]
    """What happened."""
    participant_id: NotRequired[str]
    """Who it was."""
    session_id: NotRequired[str]
    """The session."""
    room_id: NotRequired[str]
    """The room."""
    name: NotRequired[str]
    """Their name."""
    type: NotRequired[str]
    """The kind of participant."""
    is_host: NotRequired[bool]
    """Whether it is the host."""


class Recording(TypedDict):
    """What was recorded of a meeting."""

    id: NotRequired[str]
    """Identifies the recording."""
    session_id: NotRequired[str]
    """The session of the Video API that the meeting was held in."""
    started_at: NotRequired[str]
    """When it began."""
    ended_at: NotRequired[str]
    """When it ended."""
    status: NotRequired[Literal["started", "stopped", "paused", "uploaded"] | str]
    """How far it is."""
    _links: NotRequired[RecordingLinks]
    """Where it is."""


class RecordingEvent(TypedDict):
    """News of a recording; when it is over, the times and the length are known."""

    event: NotRequired[Literal["recording:started", "recording:ended", "recording:uploaded"] | str]
    """What happened."""
    recording_id: NotRequired[str]
    """The recording."""
    session_id: NotRequired[str]
    """The session."""
    room_id: NotRequired[str]
    """The room."""
    started_at: NotRequired[str]
    """When it began."""
    ended_at: NotRequired[str]
    """When it ended."""
    duration: NotRequired[float]
    """Its length in seconds."""
    url: NotRequired[str]
    """Where the file is."""


class RecordingLinks(TypedDict):
    """Where it is."""

    url: NotRequired[Link]
    """The file."""


class RecordingList(TypedDict):
    """Recordings of one meeting."""

    _embedded: NotRequired[RecordingListEmbedded]
    """What there is."""


class RecordingListEmbedded(TypedDict):
    """What there is."""

    recordings: NotRequired[list[Recording]]
    """The recordings."""


class RecordingOptionsParams(TypedDict):
    """How meetings are recorded."""

    auto_record: NotRequired[bool]
    """Whether every meeting is recorded from its start; nobody can stop that."""
    record_only_owner: NotRequired[bool]
    """Whether only the host's picture and shared screens are recorded."""


class RecordingOptions(TypedDict):
    """How meetings are recorded."""

    auto_record: NotRequired[bool]
    """Whether every meeting is recorded from its start; nobody can stop that."""
    record_only_owner: NotRequired[bool]
    """Whether only the host's picture and shared screens are recorded."""


class Room(TypedDict):
    """A meeting room."""

    id: NotRequired[str]
    """Identifies the room."""
    display_name: NotRequired[str]
    """What it is called."""
    metadata: NotRequired[str | None]
    """A text of your own."""
    type: NotRequired[Literal["instant", "long_term"] | str]
    """How long it lasts."""
    recording_options: NotRequired[RecordingOptions]
    """How meetings are recorded."""
    meeting_code: NotRequired[str]
    """Digits that lead into the room."""
    is_available: NotRequired[bool]
    """Whether meetings can be held in it."""
    theme_id: NotRequired[str | None]
    """Its theme."""
    created_at: NotRequired[str]
    """When it was made (ISO 8601)."""
    expires_at: NotRequired[str | None]
    """When it closes (ISO 8601)."""
    expire_after_use: NotRequired[bool]
    """Whether a long-term room closes with its first meeting."""
    join_approval_level: NotRequired[Literal["none", "after_owner_only", "explicit_approval"] | str]
    """Who lets people in."""
    initial_join_options: NotRequired[JoinOptions]
    """How people come in."""
    callback_urls: NotRequired[RoomCallbacks]
    """Webhooks of this room."""
    available_features: NotRequired[RoomFeatures]
    """What people find in the room."""
    ui_settings: NotRequired[RoomInterface]
    """How the room looks."""
    _links: NotRequired[RoomLinks]
    """Links into the room."""


class RoomCallbacksParams(TypedDict):
    """Webhooks of a room."""

    rooms_callback_url: NotRequired[str]
    """For events of the room itself."""
    sessions_callback_url: NotRequired[str]
    """For events of its meetings."""
    recordings_callback_url: NotRequired[str]
    """For events of its recordings."""


class RoomCallbacks(TypedDict):
    """Webhooks of a room."""

    rooms_callback_url: NotRequired[str]
    """For events of the room itself."""
    sessions_callback_url: NotRequired[str]
    """For events of its meetings."""
    recordings_callback_url: NotRequired[str]
    """For events of its recordings."""


class RoomChange(TypedDict):
    """A change of a room."""

    update_details: NotRequired[RoomChangeUpdateDetails]
    """The settings to change."""


class RoomChangeUpdateDetails(TypedDict):
    """The settings to change."""

    expires_at: NotRequired[str]
    """When it is to close (ISO 8601)."""
    expire_after_use: NotRequired[bool]
    """Whether it is to close with its first meeting."""
    theme_id: NotRequired[str]
    """The theme that it is to have."""
    join_approval_level: NotRequired[Literal["none", "after_owner_only", "explicit_approval"]]
    """Who lets people in."""
    initial_join_options: NotRequired[JoinOptionsParams]
    """How people come in."""
    callback_urls: NotRequired[RoomCallbacksParams]
    """Webhooks of this room."""
    available_features: NotRequired[RoomFeaturesParams]
    """What people are to find in the room."""


class RoomExpired(TypedDict):
    """A room that expired."""

    event: NotRequired[Literal["room:expired"] | str]
    """What happened."""
    room_id: NotRequired[str]
    """The room."""
    room_type: NotRequired[Literal["instant", "long_term"] | str]
    """How long it lasted."""
    expires_at: NotRequired[str]
    """When it closed (ISO 8601)."""
    created_at: NotRequired[str]
    """When it was made (ISO 8601)."""


class RoomFeaturesParams(TypedDict):
    """What people find in a room."""

    is_recording_available: NotRequired[bool]
    """Whether it can be recorded."""
    is_chat_available: NotRequired[bool]
    """Whether there is a chat."""
    is_whiteboard_available: NotRequired[bool]
    """Whether there is a whiteboard."""
    is_locale_switcher_available: NotRequired[bool]
    """Whether people can choose the language."""
    is_captions_available: NotRequired[bool]
    """Whether there are captions."""


class RoomFeatures(TypedDict):
    """What people find in a room."""

    is_recording_available: NotRequired[bool]
    """Whether it can be recorded."""
    is_chat_available: NotRequired[bool]
    """Whether there is a chat."""
    is_whiteboard_available: NotRequired[bool]
    """Whether there is a whiteboard."""
    is_locale_switcher_available: NotRequired[bool]
    """Whether people can choose the language."""
    is_captions_available: NotRequired[bool]
    """Whether there are captions."""


class RoomInterfaceParams(TypedDict):
    """How a room looks."""

    language: NotRequired[str]
    """Its language: ar, ca, de, en, es, fr, he, it, pt-br, zh-cn, zh-tw or default."""


class RoomInterface(TypedDict):
    """How a room looks."""

    language: NotRequired[str]
    """Its language: ar, ca, de, en, es, fr, he, it, pt-br, zh-cn, zh-tw or default."""


class RoomLinks(TypedDict):
    """Links into the room."""

    guest_url: NotRequired[Link]
    """For guests."""
    host_url: NotRequired[Link]
    """For the host; not to be passed on."""


class RoomPage(TypedDict):
    """One page of rooms."""

    page_size: NotRequired[int]
    """How many rooms a page has."""
    total_items: NotRequired[int]
    """How many rooms there are."""
    _embedded: NotRequired[RoomPageEmbedded]
    """What is on the page."""
    _links: NotRequired[PageLinks]
    """Links to the neighbouring pages."""


class RoomPageEmbedded(TypedDict):
    """What is on the page."""

    rooms: NotRequired[list[Room]]
    """The rooms."""


class SessionEvent(TypedDict):
    """The start or end of a meeting."""

    event: NotRequired[Literal["session:started", "session:ended"] | str]
    """What happened."""
    session_id: NotRequired[str]
    """The session."""
    room_id: NotRequired[str]
    """The room."""
    started_at: NotRequired[str]
    """When it began."""
    ended_at: NotRequired[str]
    """When it ended."""


class Theme(TypedDict):
    """The looks of rooms."""

    theme_id: NotRequired[str]
    """Identifies the theme."""
    theme_name: NotRequired[str | None]
    """What it is called."""
    domain: NotRequired[Literal["VCP", "VBC"] | str]
    """The platform that it belongs to."""
    account_id: NotRequired[str]
    """API key of its account."""
    application_id: NotRequired[str]
    """Its application."""
    main_color: NotRequired[str]
    """Its colour, in hexadecimal."""
    short_company_url: NotRequired[str | None]
    """The part of addresses that stands for the company."""
    brand_text: NotRequired[str]
    """The text beside the logo."""
    brand_image_colored: NotRequired[str | None]
    """Key of the logo in colour."""
    brand_image_white: NotRequired[str | None]
    """Key of the white logo."""
    branded_favicon: NotRequired[str | None]
    """Key of the favicon."""
    brand_image_colored_url: NotRequired[str | None]
    """Address of the logo in colour."""
    brand_image_white_url: NotRequired[str | None]
    """Address of the white logo."""
    branded_favicon_url: NotRequired[str | None]
    """Address of the favicon."""


class ThemeChange(TypedDict):
    """A change of a theme."""

    update_details: NotRequired[ThemeDetails]
    """What to change."""


class ThemeDetails(TypedDict):
    """What can be set of a theme."""

    theme_name: NotRequired[str]
    """What to call it, up to 200 characters."""
    main_color: NotRequired[str]
    """Its colour: a hash and three or six hexadecimal digits."""
    brand_text: NotRequired[str]
    """The text beside the logo, up to 200 characters."""
    short_company_url: NotRequired[str]
    """The part of addresses that stands for the company, up to 128 characters."""


class ListRoomsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int]
    start_id: NotRequired[str | int]
    end_id: NotRequired[str | int]


class NewRoomKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    display_name: NotRequired[str]
    metadata: NotRequired[str]
    type: NotRequired[Literal["instant", "long_term"]]
    expires_at: NotRequired[str]
    recording_options: NotRequired[RecordingOptionsParams]
    expire_after_use: NotRequired[bool]
    theme_id: NotRequired[str]
    join_approval_level: NotRequired[Literal["none", "after_owner_only", "explicit_approval"]]
    initial_join_options: NotRequired[JoinOptionsParams]
    callback_urls: NotRequired[RoomCallbacksParams]
    available_features: NotRequired[RoomFeaturesParams]
    ui_settings: NotRequired[RoomInterfaceParams]


class RoomChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    update_details: NotRequired[RoomChangeUpdateDetails]


class NewThemeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    theme_name: NotRequired[str]
    main_color: NotRequired[str]
    brand_text: NotRequired[str]
    short_company_url: NotRequired[str]


class DeleteThemeQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    force: NotRequired[bool]


class ThemeChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    update_details: NotRequired[ThemeDetails]


class LogosToKeepKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    keys: NotRequired[list[LogosToKeepKeysItem]]


class ListRoomsWithThemeQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int]
    start_id: NotRequired[str | int]
    end_id: NotRequired[str | int]


class ApplicationChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    update_details: NotRequired[ApplicationChangeUpdateDetails]


LogosToKeepKeysItem: TypeAlias = str | dict[str, Any]
