# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""The models of Meetings. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .application_change import ApplicationChange as ApplicationChange
    from .application_change_update_details import ApplicationChangeUpdateDetails as ApplicationChangeUpdateDetails
    from .dial_in_number import DialInNumber as DialInNumber
    from .join_options import JoinOptions as JoinOptions
    from .link import Link as Link
    from .logo_upload import LogoUpload as LogoUpload
    from .logo_upload_fields import LogoUploadFields as LogoUploadFields
    from .logos_to_keep import LogosToKeep as LogosToKeep
    from ._unions import LogosToKeepKeysItem as LogosToKeepKeysItem
    from .meetings_application import MeetingsApplication as MeetingsApplication
    from .meetings_problem import MeetingsProblem as MeetingsProblem
    from .new_room import NewRoom as NewRoom
    from .new_theme import NewTheme as NewTheme
    from .page_links import PageLinks as PageLinks
    from .participant_event import ParticipantEvent as ParticipantEvent
    from .recording import Recording as Recording
    from .recording_event import RecordingEvent as RecordingEvent
    from .recording_links import RecordingLinks as RecordingLinks
    from .recording_list import RecordingList as RecordingList
    from .recording_list_embedded import RecordingListEmbedded as RecordingListEmbedded
    from .recording_options import RecordingOptions as RecordingOptions
    from .room import Room as Room
    from .room_callbacks import RoomCallbacks as RoomCallbacks
    from .room_change import RoomChange as RoomChange
    from .room_change_update_details import RoomChangeUpdateDetails as RoomChangeUpdateDetails
    from .room_expired import RoomExpired as RoomExpired
    from .room_features import RoomFeatures as RoomFeatures
    from .room_interface import RoomInterface as RoomInterface
    from .room_links import RoomLinks as RoomLinks
    from .room_page import RoomPage as RoomPage
    from .room_page_embedded import RoomPageEmbedded as RoomPageEmbedded
    from .session_event import SessionEvent as SessionEvent
    from .theme import Theme as Theme
    from .theme_change import ThemeChange as ThemeChange
    from .theme_details import ThemeDetails as ThemeDetails
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApplicationChange": "application_change",
            "ApplicationChangeUpdateDetails": "application_change_update_details",
            "DialInNumber": "dial_in_number",
            "JoinOptions": "join_options",
            "Link": "link",
            "LogoUpload": "logo_upload",
            "LogoUploadFields": "logo_upload_fields",
            "LogosToKeep": "logos_to_keep",
            "LogosToKeepKeysItem": "_unions",
            "MeetingsApplication": "meetings_application",
            "MeetingsProblem": "meetings_problem",
            "NewRoom": "new_room",
            "NewTheme": "new_theme",
            "PageLinks": "page_links",
            "ParticipantEvent": "participant_event",
            "Recording": "recording",
            "RecordingEvent": "recording_event",
            "RecordingLinks": "recording_links",
            "RecordingList": "recording_list",
            "RecordingListEmbedded": "recording_list_embedded",
            "RecordingOptions": "recording_options",
            "Room": "room",
            "RoomCallbacks": "room_callbacks",
            "RoomChange": "room_change",
            "RoomChangeUpdateDetails": "room_change_update_details",
            "RoomExpired": "room_expired",
            "RoomFeatures": "room_features",
            "RoomInterface": "room_interface",
            "RoomLinks": "room_links",
            "RoomPage": "room_page",
            "RoomPageEmbedded": "room_page_embedded",
            "SessionEvent": "session_event",
            "Theme": "theme",
            "ThemeChange": "theme_change",
            "ThemeDetails": "theme_details",
        },
    )
