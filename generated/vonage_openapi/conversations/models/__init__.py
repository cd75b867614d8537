# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""The models of Conversation. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .audio_settings import AudioSettings as AudioSettings
    from .audio_stream import AudioStream as AudioStream
    from .callback_params import CallbackParams as CallbackParams
    from .channel import Channel as Channel
    from .channel_end import ChannelEnd as ChannelEnd
    from .conversation import Conversation as Conversation
    from .conversation_callback import ConversationCallback as ConversationCallback
    from .conversation_event import ConversationEvent as ConversationEvent
    from .conversation_number import ConversationNumber as ConversationNumber
    from .conversation_page import ConversationPage as ConversationPage
    from .conversation_properties import ConversationProperties as ConversationProperties
    from .conversation_summary import ConversationSummary as ConversationSummary
    from .conversation_times import ConversationTimes as ConversationTimes
    from .embedded_conversations import EmbeddedConversations as EmbeddedConversations
    from .embedded_members import EmbeddedMembers as EmbeddedMembers
    from .embedded_user import EmbeddedUser as EmbeddedUser
    from .embedded_user_conversations import EmbeddedUserConversations as EmbeddedUserConversations
    from .event import Event as Event
    from .event_body import EventBody as EventBody
    from .event_location import EventLocation as EventLocation
    from .event_member import EventMember as EventMember
    from .event_origin import EventOrigin as EventOrigin
    from .event_page import EventPage as EventPage
    from .event_template import EventTemplate as EventTemplate
    from .event_transcription import EventTranscription as EventTranscription
    from .event_user import EventUser as EventUser
    from .initiator import Initiator as Initiator
    from .initiator_of import InitiatorOf as InitiatorOf
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .leave_reason import LeaveReason as LeaveReason
    from .link import Link as Link
    from .media_url import MediaUrl as MediaUrl
    from .member import Member as Member
    from .member_change import MemberChange as MemberChange
    from .member_link import MemberLink as MemberLink
    from .member_media import MemberMedia as MemberMedia
    from ._unions import MemberMediaAudio as MemberMediaAudio
    from .member_page import MemberPage as MemberPage
    from .member_summary import MemberSummary as MemberSummary
    from .member_times import MemberTimes as MemberTimes
    from .member_user import MemberUser as MemberUser
    from .new_conversation import NewConversation as NewConversation
    from ._unions import NewConversationNumbers as NewConversationNumbers
    from .new_event import NewEvent as NewEvent
    from .new_member import NewMember as NewMember
    from .own_membership import OwnMembership as OwnMembership
    from .page_links import PageLinks as PageLinks
    from .played import Played as Played
    from .problem import Problem as Problem
    from .recording import Recording as Recording
    from .recording_transcription import RecordingTranscription as RecordingTranscription
    from .self_links import SelfLinks as SelfLinks
    from .talk import Talk as Talk
    from .template_policy import TemplatePolicy as TemplatePolicy
    from .user_choice import UserChoice as UserChoice
    from .user_conversation import UserConversation as UserConversation
    from .user_conversation_page import UserConversationPage as UserConversationPage
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AudioSettings": "audio_settings",
            "AudioStream": "audio_stream",
            "CallbackParams": "callback_params",
            "Channel": "channel",
            "ChannelEnd": "channel_end",
            "Conversation": "conversation",
            "ConversationCallback": "conversation_callback",
            "ConversationEvent": "conversation_event",
            "ConversationNumber": "conversation_number",
            "ConversationPage": "conversation_page",
            "ConversationProperties": "conversation_properties",
            "ConversationSummary": "conversation_summary",
            "ConversationTimes": "conversation_times",
            "EmbeddedConversations": "embedded_conversations",
            "EmbeddedMembers": "embedded_members",
            "EmbeddedUser": "embedded_user",
            "EmbeddedUserConversations": "embedded_user_conversations",
            "Event": "event",
            "EventBody": "event_body",
            "EventLocation": "event_location",
            "EventMember": "event_member",
            "EventOrigin": "event_origin",
            "EventPage": "event_page",
            "EventTemplate": "event_template",
            "EventTranscription": "event_transcription",
            "EventUser": "event_user",
            "Initiator": "initiator",
            "InitiatorOf": "initiator_of",
            "InvalidParameter": "invalid_parameter",
            "LeaveReason": "leave_reason",
            "Link": "link",
            "MediaUrl": "media_url",
            "Member": "member",
            "MemberChange": "member_change",
            "MemberLink": "member_link",
            "MemberMedia": "member_media",
            "MemberMediaAudio": "_unions",
            "MemberPage": "member_page",
            "MemberSummary": "member_summary",
            "MemberTimes": "member_times",
            "MemberUser": "member_user",
            "NewConversation": "new_conversation",
            "NewConversationNumbers": "_unions",
            "NewEvent": "new_event",
            "NewMember": "new_member",
            "OwnMembership": "own_membership",
            "PageLinks": "page_links",
            "Played": "played",
            "Problem": "problem",
            "Recording": "recording",
            "RecordingTranscription": "recording_transcription",
            "SelfLinks": "self_links",
            "Talk": "talk",
            "TemplatePolicy": "template_policy",
            "UserChoice": "user_choice",
            "UserConversation": "user_conversation",
            "UserConversationPage": "user_conversation_page",
        },
    )
