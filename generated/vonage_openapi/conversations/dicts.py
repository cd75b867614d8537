# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Conversation: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict


class AudioSettingsParams(TypedDict):
    """What a member hears and says."""

    enabled: NotRequired[bool]
    """Whether there is sound."""
    earmuffed: NotRequired[bool]
    """Whether the member hears nothing."""
    muted: NotRequired[bool]
    """Whether nobody hears the member."""


class AudioSettings(TypedDict):
    """What a member hears and says."""

    enabled: NotRequired[bool]
    """Whether there is sound."""
    earmuffed: NotRequired[bool]
    """Whether the member hears nothing."""
    muted: NotRequired[bool]
    """Whether nobody hears the member."""


class AudioStream(TypedDict):
    """What is played, and how."""

    stream_url: list[str]
    """The file, a list of one."""
    loop: NotRequired[int]
    """How often; 0 for ever."""
    level: NotRequired[str | float]
    """How loud, from -1 to 1."""


class CallbackParams(TypedDict):
    """More about the callback."""

    applicationId: NotRequired[str]
    """The application."""
    ncco_url: NotRequired[str]
    """Where a call flow is fetched."""


ChannelParams = TypedDict(
    "ChannelParams",
    {
        # The kind: app, phone, sms, mms, whatsapp, viber, messenger, sip, websocket, vbc, whatsapp-voice.
        "type": "NotRequired[str]",
        # The leg or channel, in events.
        "id": "NotRequired[str]",
        # One end of a channel.
        "from": "NotRequired[ChannelEndParams]",
        # One end of a channel.
        "to": "NotRequired[ChannelEndParams]",
        # Headers of your own.
        "headers": "NotRequired[dict[str, Any]]",
    },
)
Channel = TypedDict(
    "Channel",
    {
        # The kind: app, phone, sms, mms, whatsapp, viber, messenger, sip, websocket, vbc, whatsapp-voice.
        "type": "NotRequired[str]",
        # The leg or channel, in events.
        "id": "NotRequired[str]",
        # One end of a channel.
        "from": "NotRequired[ChannelEnd]",
        # One end of a channel.
        "to": "NotRequired[ChannelEnd]",
        # Headers of your own.
        "headers": "NotRequired[dict[str, Any]]",
    },
)


class ChannelEndParams(TypedDict):
    """One end of a channel."""

    type: NotRequired[str]
    """The kind; of `from`, several with commas between."""
    user: NotRequired[str]
    """The user, of an app."""
    number: NotRequired[str]
    """The number."""
    id: NotRequired[str]
    """The account at Viber or Messenger."""
    uri: NotRequired[str]
    """The SIP or websocket address."""
    username: NotRequired[str]
    """The name to log in with."""
    usenname: NotRequired[str]
    """The same as the official text spells it."""
    password: NotRequired[str]
    """The password to log in with."""
    extension: NotRequired[str]
    """The extension."""
    content_type: NotRequired[str]
    """How the sound of a websocket is coded."""


class ChannelEnd(TypedDict):
    """One end of a channel."""

    type: NotRequired[str]
    """The kind; of `from`, several with commas between."""
    user: NotRequired[str]
    """The user, of an app."""
    number: NotRequired[str]
    """The number."""
    id: NotRequired[str]
    """The account at Viber or Messenger."""
    uri: NotRequired[str]
    """The SIP or websocket address."""
    username: NotRequired[str]
    """The name to log in with."""
    usenname: NotRequired[str]
    """The same as the official text spells it."""
    password: NotRequired[str]
    """The password to log in with."""
    extension: NotRequired[str]
    """The extension."""
    content_type: NotRequired[str]
    """How the sound of a websocket is coded."""


class Conversation(TypedDict):
    """A conversation."""

    id: str
    """Identifies the conversation."""
    name: str
    """Its name for programs."""
    display_name: NotRequired[str | None]
    """Its name for people."""
    image_url: NotRequired[str | None]
    """Its picture."""
    state: NotRequired[Literal["ACTIVE", "INACTIVE", "DELETED"] | str]
    """Whether it is in use."""
    sequence_number: NotRequired[int]
    """The number of its last event."""
    timestamp: NotRequired[ConversationTimes]
    """When things happened to a conversation, in ISO 8601."""
    properties: NotRequired[ConversationProperties]
    """Settings and data of your own."""
    _links: NotRequired[SelfLinks]
    """The HAL links of a thing that links to nothing but itself."""


class ConversationCallback(TypedDict):
    """Who is told of events."""

    url: NotRequired[str]
    """The address."""
    event_mask: NotRequired[str]
    """The types that are told, with commas between; all where it is absent."""
    params: NotRequired[CallbackParams]
    """More about the callback."""
    method: NotRequired[Literal["POST", "GET"]]
    """How it is told."""


ConversationEvent = TypedDict(
    "ConversationEvent",
    {
        # The number of the event in its conversation.
        "id": "int | str",
        # What kind of event it is; your own begin with `custom:`.
        "type": "str",
        # The member who did it.
        "from": "NotRequired[str]",
        # What there is to say; which members there are depends on the type.
        "body": "NotRequired[EventBody]",
        # When, in ISO 8601.
        "timestamp": "NotRequired[str]",
        # Who did it.
        "_embedded": "NotRequired[EventOrigin]",
        # The HAL links of a thing that links to nothing but itself.
        "_links": "NotRequired[SelfLinks]",
        # The conversation.
        "conversation_id": "NotRequired[str]",
        # The application.
        "application_id": "NotRequired[str]",
    },
)


class ConversationNumber(TypedDict):
    """A number or an address."""

    type: NotRequired[str]
    """What kind it is."""
    number: NotRequired[str]
    """The number."""


class ConversationPage(TypedDict):
    """One page of conversations."""

    page_size: int
    """How many entries a page has."""
    _embedded: EmbeddedConversations
    """The entries of a page."""
    _links: PageLinks
    """HAL links from one page of a list to its neighbours."""


class ConversationPropertiesParams(TypedDict):
    """Settings and data of your own."""

    ttl: NotRequired[int]
    """Deleted when it has been empty for this many seconds."""
    type: NotRequired[str]
    """A kind of your own."""
    custom_sort_key: NotRequired[str]
    """A key to sort by."""
    custom_data: NotRequired[dict[str, Any]]
    """Data of your own."""


class ConversationProperties(TypedDict):
    """Settings and data of your own."""

    ttl: NotRequired[int]
    """Deleted when it has been empty for this many seconds."""
    type: NotRequired[str]
    """A kind of your own."""
    custom_sort_key: NotRequired[str]
    """A key to sort by."""
    custom_data: NotRequired[dict[str, Any]]
    """Data of your own."""


class ConversationSummary(TypedDict):
    """A conversation as lists show it."""

    id: str
    """Identifies the conversation."""
    name: str
    """Its name for programs."""
    display_name: NotRequired[str | None]
    """Its name for people."""
    image_url: NotRequired[str | None]
    """Its picture."""
    timestamp: NotRequired[ConversationTimes]
    """When things happened to a conversation, in ISO 8601."""
    _links: NotRequired[SelfLinks]
    """The HAL links of a thing that links to nothing but itself."""


class ConversationTimes(TypedDict):
    """When things happened to a conversation, in ISO 8601."""

    created: NotRequired[str]
    """When it was made."""
    updated: NotRequired[str | None]
    """When it changed last."""
    destroyed: NotRequired[str | None]
    """When it was deleted."""


class EmbeddedConversations(TypedDict):
    """The entries of a page."""

    conversations: list[ConversationSummary]
    """The conversations."""


class EmbeddedMembers(TypedDict):
    """The entries of a page."""

    members: NotRequired[list[MemberSummary]]
    """The members."""


class EmbeddedUser(TypedDict):
    """Who the member is."""

    user: NotRequired[MemberUser]
    """A user."""


class EmbeddedUserConversations(TypedDict):
    """The entries of a page."""

    conversations: list[UserConversation]
    """The conversations."""


Event = TypedDict(
    "Event",
    {
        # The number of the event in its conversation.
        "id": "int | str",
        # What kind of event it is; your own begin with `custom:`.
        "type": "str",
        # The member who did it.
        "from": "NotRequired[str]",
        # What there is to say; which members there are depends on the type.
        "body": "NotRequired[EventBody]",
        # When, in ISO 8601.
        "timestamp": "NotRequired[str]",
        # Who did it.
        "_embedded": "NotRequired[EventOrigin]",
        # The HAL links of a thing that links to nothing but itself.
        "_links": "NotRequired[SelfLinks]",
    },
)


class EventBody(TypedDict):
    """What there is to say; which members there are depends on the type."""

    message_type: NotRequired[str]
    """Of messages: text, image, audio, video, file, template, custom, vcard, location, random."""
    text: NotRequired[str]
    """The text of a message or of `audio:say`."""
    image: NotRequired[MediaUrl]
    """A file."""
    video: NotRequired[MediaUrl]
    """A file."""
    file: NotRequired[MediaUrl]
    """A file."""
    vcard: NotRequired[MediaUrl]
    """A file."""
    location: NotRequired[EventLocation]
    """A place."""
    template: NotRequired[EventTemplate]
    """A message out of a template."""
    custom: NotRequired[dict[str, Any]]
    """A message of your own."""
    event_id: NotRequired[str | int]
    """The event that this is about, such as a message that was seen."""
    stream_url: NotRequired[list[str]]
    """The sound file of `audio:play`, a list of one."""
    level: NotRequired[float]
    """How loud."""
    loop: NotRequired[int]
    """How often; 0 for ever."""
    queue: NotRequired[bool]
    """Whether it waits for what is playing."""
    voice_name: NotRequired[str]
    """The voice."""
    language: NotRequired[str]
    """The language of the voice."""
    style: NotRequired[int]
    """The style of the voice."""
    premium: NotRequired[bool]
    """Whether the better voice is used."""
    ssml: NotRequired[bool]
    """Whether the text is SSML."""
    play_id: NotRequired[str]
    """What `audio:play` gave."""
    say_id: NotRequired[str]
    """What `audio:say` gave."""
    record_id: NotRequired[str]
    """What `audio:record` gave."""
    rtc_id: NotRequired[str]
    """The leg to mute or to earmuff."""
    digit: NotRequired[str]
    """One key."""
    digits: NotRequired[str]
    """Several keys."""
    dtmf_seq: NotRequired[int]
    """Which key in a row it is."""
    method: NotRequired[str]
    """How keys came."""
    duration: NotRequired[int | str]
    """How long it took, in milliseconds for keys and in seconds for calls."""
    validity: NotRequired[int]
    """For how long a recording is kept."""
    streamed: NotRequired[bool]
    """Whether a recording is sent while it goes on."""
    format: NotRequired[str]
    """How a recording is coded."""
    beep_start: NotRequired[bool]
    """Whether it beeps first."""
    beep_stop: NotRequired[bool]
    """Whether it beeps last."""
    detect_speech: NotRequired[bool]
    """Whether it looks for speech."""
    split: NotRequired[bool]
    """Whether each side has a channel of its own."""
    multitrack: NotRequired[bool]
    """Whether each member has a track of its own."""
    mulitrack: NotRequired[bool]
    """The same as the official text spells it."""
    channels: NotRequired[int]
    """How many channels there are."""
    transcription: NotRequired[EventTranscription]
    """How a recording is transcribed."""
    recording_id: NotRequired[str]
    """The recording."""
    destination_url: NotRequired[str]
    """Where a recording is."""
    start_time: NotRequired[str]
    """When it began."""
    end_time: NotRequired[str]
    """When it ended."""
    size: NotRequired[int]
    """How many bytes it has."""
    channel: NotRequired[Channel]
    """How a member takes part. `to` fits the type; custom headers are for SIP and websockets."""
    asr: NotRequired[dict[str, Any]]
    """What was recognised."""
    member_id: NotRequired[str]
    """The member."""
    cname: NotRequired[str]
    """The name of the conversation."""
    invited_by: NotRequired[str]
    """Who invited."""
    user: NotRequired[EventUser]
    """A user as events show it."""
    media: NotRequired[MemberMedia]
    """The sound of a member."""
    initiator: NotRequired[Initiator]
    """Who made it happen."""
    reason: NotRequired[LeaveReason]
    """Why a member leaves."""
    leg_id: NotRequired[str]
    """The leg of a call."""
    direction: NotRequired[str]
    """Which way a call goes."""
    status: NotRequired[str]
    """How far a call has come."""
    statusHistory: NotRequired[list[dict[str, Any]]]
    """All that a leg has been."""
    quality: NotRequired[dict[str, Any]]
    """How good the sound was."""
    bandwidth: NotRequired[dict[str, Any]]
    """How many bytes came and went."""
    price: NotRequired[str]
    """The price of a call."""
    rate: NotRequired[str]
    """The price of a minute."""
    original_event_id: NotRequired[str]
    """The message whose status this is."""
    channel_type: NotRequired[str]
    """The channel of a message."""
    message_uuid: NotRequired[str]
    """The message at the Messages API."""


class EventLocation(TypedDict):
    """A place."""

    longitude: NotRequired[str]
    """Degrees east."""
    latitude: NotRequired[str]
    """Degrees north."""
    name: NotRequired[str]
    """Its name."""
    address: NotRequired[str]
    """Its address."""


class EventMember(TypedDict):
    """A member."""

    id: NotRequired[str]
    """Identifies the member."""


class EventOrigin(TypedDict):
    """Who did it."""

    from_user: NotRequired[EventUser]
    """A user as events show it."""
    from_member: NotRequired[EventMember]
    """A member."""


class EventPage(TypedDict):
    """One page of events."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    _embedded: NotRequired[list[Event]]
    """The events."""
    _links: NotRequired[PageLinks]
    """HAL links from one page of a list to its neighbours."""


class EventTemplate(TypedDict):
    """A message out of a template."""

    name: NotRequired[str]
    """The template."""
    parameters: NotRequired[list[str]]
    """What fills its gaps."""
    whatsapp: NotRequired[TemplatePolicy]
    """The language of a template at WhatsApp."""


class EventTranscription(TypedDict):
    """How a recording is transcribed."""

    language: NotRequired[str]
    """The language that is spoken."""
    sentiment_analysis: NotRequired[bool]
    """Whether moods are told."""


class EventUser(TypedDict):
    """A user as events show it."""

    id: NotRequired[str]
    """Identifies the user."""
    user_id: NotRequired[str]
    """The same under another name."""
    member_id: NotRequired[str]
    """The member."""
    name: NotRequired[str | None]
    """The name for programs."""
    display_name: NotRequired[str | None]
    """The name for people."""
    image_url: NotRequired[str]
    """A picture."""
    custom_data: NotRequired[dict[str, Any]]
    """Data of your own."""
    media: NotRequired[MemberMedia]
    """The sound of a member."""


class Initiator(TypedDict):
    """Who made it happen."""

    invited: NotRequired[InitiatorOf]
    """A user, or the server of the application."""
    joined: NotRequired[InitiatorOf]
    """A user, or the server of the application."""
    left: NotRequired[InitiatorOf]
    """A user, or the server of the application."""


class InitiatorOf(TypedDict):
    """A user, or the server of the application."""

    is_system: NotRequired[bool]
    """Whether it was the server."""
    isSystem: NotRequired[bool]
    """The same as events spell it."""
    user_id: NotRequired[str]
    """The user."""
    member_id: NotRequired[str]
    """The member."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class LeaveReasonParams(TypedDict):
    """Why a member leaves."""

    code: NotRequired[str]
    """A code of your own."""
    text: NotRequired[str]
    """The same in words."""
    sip_code: NotRequired[str]
    """The SIP answer, in events of calls."""


class LeaveReason(TypedDict):
    """Why a member leaves."""

    code: NotRequired[str]
    """A code of your own."""
    text: NotRequired[str]
    """The same in words."""
    sip_code: NotRequired[str]
    """The SIP answer, in events of calls."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class MediaUrl(TypedDict):
    """A file."""

    url: NotRequired[str]
    """Where it is."""


class Member(TypedDict):
    """Somebody in a conversation."""

    id: str
    """Identifies the member."""
    conversation_id: NotRequired[str]
    """The conversation."""
    _embedded: NotRequired[EmbeddedUser]
    """Who the member is."""
    state: NotRequired[Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str]
    """Whether somebody is in."""
    timestamp: NotRequired[MemberTimes]
    """When things happened to a member, in ISO 8601."""
    initiator: NotRequired[Initiator]
    """Who made it happen."""
    channel: NotRequired[Channel]
    """How a member takes part. `to` fits the type; custom headers are for SIP and websockets."""
    media: NotRequired[MemberMedia]
    """The sound of a member."""
    knocking_id: NotRequired[str]
    """The knocking that led to this member."""
    invited_by: NotRequired[str]
    """Who invited the member."""
    _links: NotRequired[MemberLink]
    """Where the member is."""


MemberChange = TypedDict(
    "MemberChange",
    {
        # Whether the member comes or goes.
        "state": "Literal['joined', 'left']",
        # The member who does this.
        "from": "NotRequired[str]",
        # Why a member leaves.
        "reason": "NotRequired[LeaveReasonParams]",
    },
)


class MemberLink(TypedDict):
    """Where the member is."""

    href: NotRequired[str]
    """The address."""


class MemberMediaParams(TypedDict):
    """The sound of a member."""

    audio_settings: NotRequired[AudioSettingsParams]
    """What a member hears and says."""
    audio: NotRequired[MemberMediaAudioParams]
    """Whether there is sound; events may have the settings here."""


class MemberMedia(TypedDict):
    """The sound of a member."""

    audio_settings: NotRequired[AudioSettings]
    """What a member hears and says."""
    audio: NotRequired[MemberMediaAudio]
    """Whether there is sound; events may have the settings here."""


class MemberPage(TypedDict):
    """One page of members."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    _embedded: NotRequired[EmbeddedMembers]
    """The entries of a page."""
    _links: NotRequired[PageLinks]
    """HAL links from one page of a list to its neighbours."""


class MemberSummary(TypedDict):
    """A member as lists show it."""

    id: str
    """Identifies the member."""
    state: NotRequired[Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str]
    """Whether somebody is in."""
    _embedded: NotRequired[EmbeddedUser]
    """Who the member is."""
    _links: NotRequired[MemberLink]
    """Where the member is."""


class MemberTimes(TypedDict):
    """When things happened to a member, in ISO 8601."""

    invited: NotRequired[str]
    """The invitation."""
    joined: NotRequired[str]
    """The entrance."""
    left: NotRequired[str]
    """The exit."""


class MemberUser(TypedDict):
    """A user."""

    id: NotRequired[str]
    """Identifies the user."""
    name: NotRequired[str | None]
    """The name for programs."""
    display_name: NotRequired[str | None]
    """The name for people."""
    _links: NotRequired[SelfLinks]
    """The HAL links of a thing that links to nothing but itself."""


class NewConversation(TypedDict):
    """What a conversation says of itself."""

    name: NotRequired[str]
    """A name for programs, unlike all others; made up where it is absent."""
    display_name: NotRequired[str | None]
    """A name for people."""
    image_url: NotRequired[str | None]
    """A picture."""
    properties: NotRequired[ConversationPropertiesParams]
    """Settings and data of your own."""
    numbers: NotRequired[NewConversationNumbers]
    """Numbers that belong to it."""
    callback: NotRequired[ConversationCallback]
    """Who is told of events."""


NewEvent = TypedDict(
    "NewEvent",
    {
        # What kind of event it is; your own begin with `custom:`.
        "type": "str",
        # The member who does this.
        "from": "NotRequired[str]",
        # What there is to say, as in `body` of an event of this type; of your own types anything.
        "body": "dict[str, Any]",
    },
)
NewMember = TypedDict(
    "NewMember",
    {
        # Whether the user is in at once.
        "state": "Literal['invited', 'joined']",
        # A user, by id or by name.
        "user": "UserChoice",
        # How a member takes part. `to` fits the type; custom headers are for SIP and websockets.
        "channel": "ChannelParams",
        # The sound of a member.
        "media": "NotRequired[MemberMediaParams]",
        # A knocking that is answered with this.
        "knocking_id": "NotRequired[str]",
        # The member who invites.
        "member_id_inviting": "NotRequired[str]",
        # The member who does this.
        "from": "NotRequired[str]",
    },
)


class OwnMembership(TypedDict):
    """What the user is in the conversation."""

    id: NotRequired[str]
    """The member."""
    state: NotRequired[Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str]
    """Whether somebody is in."""


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


class Played(TypedDict):
    """What happens now."""

    message: NotRequired[str]
    """The same in words."""
    uuid: NotRequired[str]
    """The conversation."""


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


class Recording(TypedDict):
    """What is recorded, and how."""

    action: Literal["start", "stop"]
    """Begin or end."""
    event_url: NotRequired[list[str]]
    """Who is told when it is ready, a list of one."""
    event_method: NotRequired[str]
    """How."""
    split: NotRequired[str]
    """Whether sides have channels of their own."""
    format: NotRequired[Literal["mp3", "wav", "vorbis"]]
    """How it is coded."""
    retention_ttl: NotRequired[int]
    """For how many days it is kept."""
    timeout: NotRequired[int]
    """Ends after this many seconds."""
    transcription: NotRequired[RecordingTranscription]
    """How it is transcribed."""


class RecordingTranscription(TypedDict):
    """How it is transcribed."""

    language: NotRequired[str]
    """The language that is spoken."""
    sentiment_analysis: NotRequired[bool]
    """Whether moods are told."""
    event_url: NotRequired[list[str]]
    """Who is told when the transcript is ready, a list of one."""
    event_method: NotRequired[Literal["GET", "POST"]]
    """How."""


class SelfLinks(TypedDict):
    """The HAL links of a thing that links to nothing but itself."""

    self: NotRequired[Link]
    """This one."""


class Talk(TypedDict):
    """What is said, and how."""

    text: NotRequired[str]
    """The text, or SSML."""
    language: NotRequired[
        Literal[
            "ar",
            "ca-ES",
            "cmn-CN",
            "cmn-TW",
            "cs-CZ",
            "cy-GB",
            "da-DK",
            "de-DE",
            "el-GR",
            "en-AU",
            "en-GB",
            "en-GB-WLS",
            "en-IN",
            "en-US",
            "en-ZA",
            "es-ES",
            "es-MX",
            "es-US",
            "eu-ES",
            "fi-FI",
            "fil-PH",
            "fr-CA",
            "fr-FR",
            "he-IL",
            "hi-IN",
            "hu-HU",
            "id-ID",
            "is-IS",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "nb-NO",
            "nl-NL",
            "no-NO",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "sk-SK",
            "sv-SE",
            "th-TH",
            "tr-TR",
            "uk-UA",
            "vi-VN",
            "yue-CN",
        ]
    ]
    """The language of the voice."""
    style: NotRequired[int]
    """The style of the voice."""
    premium: NotRequired[bool]
    """Whether the better voice is used."""
    loop: NotRequired[int]
    """How often; 0 for ever."""
    level: NotRequired[str | float]
    """How loud, from -1 to 1."""


class TemplatePolicy(TypedDict):
    """The language of a template at WhatsApp."""

    policy: NotRequired[str]
    """How it is chosen."""
    locale: NotRequired[str]
    """The language."""


class UserChoice(TypedDict):
    """A user, by id or by name."""

    id: NotRequired[str]
    """The id."""
    name: NotRequired[str | None]
    """The name."""


class UserConversation(TypedDict):
    """A conversation, and what a user is in it."""

    id: str
    """Identifies the conversation."""
    name: str
    """Its name for programs."""
    display_name: NotRequired[str | None]
    """Its name for people."""
    image_url: NotRequired[str | None]
    """Its picture."""
    sequence_number: NotRequired[int]
    """The number of its last event."""
    properties: NotRequired[ConversationProperties]
    """Settings and data of your own."""
    timestamp: NotRequired[ConversationTimes]
    """When things happened to a conversation, in ISO 8601."""
    _links: NotRequired[SelfLinks]
    """The HAL links of a thing that links to nothing but itself."""
    _embedded: NotRequired[OwnMembership]
    """What the user is in the conversation."""


class UserConversationPage(TypedDict):
    """One page of the conversations of a user."""

    page_size: int
    """How many entries a page has."""
    _embedded: EmbeddedUserConversations
    """The entries of a page."""
    _links: PageLinks
    """HAL links from one page of a list to its neighbours."""


class ListConversationsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    date_start: NotRequired[str]
    date_end: NotRequired[str]
    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc", "ASC", "DESC"]]
    cursor: NotRequired[str]


class NewConversationKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]
    display_name: NotRequired[str | None]
    image_url: NotRequired[str | None]
    properties: NotRequired[ConversationPropertiesParams]
    numbers: NotRequired[NewConversationNumbers]
    callback: NotRequired[ConversationCallback]


class ListMembersQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc", "ASC", "DESC"]]
    cursor: NotRequired[str]


NewMemberKeywords = TypedDict(
    "NewMemberKeywords",
    {
        "state": "NotRequired[Literal['invited', 'joined']]",
        "user": "NotRequired[UserChoice]",
        "channel": "NotRequired[ChannelParams]",
        "media": "NotRequired[MemberMediaParams]",
        "knocking_id": "NotRequired[str]",
        "member_id_inviting": "NotRequired[str]",
        "from": "NotRequired[str]",
    },
)
MemberChangeKeywords = TypedDict(
    "MemberChangeKeywords",
    {
        "state": "NotRequired[Literal['joined', 'left']]",
        "from": "NotRequired[str]",
        "reason": "NotRequired[LeaveReasonParams]",
    },
)


class ListEventsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    start_id: NotRequired[str]
    end_id: NotRequired[str]
    event_type: NotRequired[
        Literal[
            "leg:status:update",
            "audio:dtmf",
            "audio:earmuff:off",
            "audio:earmuff:on",
            "audio:mute:off",
            "audio:mute:on",
            "audio:play:stop",
            "audio:play:done",
            "audio:play",
            "audio:record:stop",
            "audio:record:done",
            "audio:record",
            "audio:asr:done",
            "audio:asr:record:done",
            "audio:say:stop",
            "audio:say:done",
            "audio:say",
            "audio:speaking:on",
            "audio:speaking:off",
            "message",
            "message:submitted",
            "message:rejected",
            "message:undeliverable",
            "message:seen",
            "message:delivered",
            "member:joined",
            "member:left",
            "member:media",
            "member:message:status",
            "member:invited",
            "conversation:updated",
            "event:delete",
            "rtc:status",
            "rtc:transfer",
            "rtc:hangup",
            "rtc:answered",
            "rtc:ringing",
            "rtc:answer",
            "rtc:terminate",
            "sip:status",
            "sip:hangup",
            "sip:answered",
            "sip:machine",
            "sip:amd_machine",
            "sip:ringing",
        ]
    ]
    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc", "ASC", "DESC"]]
    cursor: NotRequired[str]
    exclude_deleted_events: NotRequired[bool]


NewEventKeywords = TypedDict(
    "NewEventKeywords", {"type": "NotRequired[str]", "from": "NotRequired[str]", "body": "NotRequired[dict[str, Any]]"}
)


class ListUserConversationsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    date_start: NotRequired[str]
    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc", "ASC", "DESC"]]
    cursor: NotRequired[str]
    state: NotRequired[Literal["INVITED", "JOINED", "LEFT"]]
    order_by: NotRequired[Literal["created"]]
    include_custom_data: NotRequired[bool]


class TalkKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    text: NotRequired[str]
    language: NotRequired[
        Literal[
            "ar",
            "ca-ES",
            "cmn-CN",
            "cmn-TW",
            "cs-CZ",
            "cy-GB",
            "da-DK",
            "de-DE",
            "el-GR",
            "en-AU",
            "en-GB",
            "en-GB-WLS",
            "en-IN",
            "en-US",
            "en-ZA",
            "es-ES",
            "es-MX",
            "es-US",
            "eu-ES",
            "fi-FI",
            "fil-PH",
            "fr-CA",
            "fr-FR",
            "he-IL",
            "hi-IN",
            "hu-HU",
            "id-ID",
            "is-IS",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "nb-NO",
            "nl-NL",
            "no-NO",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "sk-SK",
            "sv-SE",
            "th-TH",
            "tr-TR",
            "uk-UA",
            "vi-VN",
            "yue-CN",
        ]
    ]
    style: NotRequired[int]
    premium: NotRequired[bool]
    loop: NotRequired[int]
    level: NotRequired[str | float]


class AudioStreamKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    stream_url: NotRequired[list[str]]
    loop: NotRequired[int]
    level: NotRequired[str | float]


class RecordingKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    action: NotRequired[Literal["start", "stop"]]
    event_url: NotRequired[list[str]]
    event_method: NotRequired[str]
    split: NotRequired[str]
    format: NotRequired[Literal["mp3", "wav", "vorbis"]]
    retention_ttl: NotRequired[int]
    timeout: NotRequired[int]
    transcription: NotRequired[RecordingTranscription]


MemberMediaAudioParams: TypeAlias = bool | AudioSettingsParams
MemberMediaAudio: TypeAlias = bool | AudioSettings
NewConversationNumbers: TypeAlias = list[ConversationNumber] | dict[str, Any]
