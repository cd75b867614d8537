# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Application: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class Application(TypedDict):
    """An application."""

    id: str
    """Identifies the application."""
    name: str
    """What the application is called."""
    keys: NotRequired[KeyPair]
    """The keys of the application."""
    capabilities: NotRequired[Capabilities]
    """What the application does, product by product."""
    privacy: NotRequired[Privacy]
    """What the platform may do with your data."""
    _links: NotRequired[SelfLinks]
    """The HAL links of a thing that links to nothing but itself."""


class ApplicationDetails(TypedDict):
    """What you can say about an application."""

    name: str
    """What the application is called. Several may share a name."""
    keys: NotRequired[PublicKey]
    """A key of your own; without it the platform makes a pair."""
    capabilities: NotRequired[CapabilitiesParams]
    """What the application does, product by product."""
    privacy: NotRequired[PrivacyParams]
    """What the platform may do with your data."""


class ApplicationPage(TypedDict):
    """One page of applications."""

    page_size: int
    """How many applications a page has."""
    page: int
    """Which page this is, from 1."""
    total_items: int
    """How many applications there are."""
    total_pages: int
    """How many pages there are."""
    _links: NotRequired[PageLinks]
    """HAL links from one page of a list to its neighbours."""
    _embedded: EmbeddedApplications
    """The contents of the page."""


class CapabilitiesParams(TypedDict):
    """What an application does. A product that is not here is switched off."""

    voice: NotRequired[VoiceCapabilityParams]
    """Calls."""
    rtc: NotRequired[RtcCapabilityParams]
    """Conversations and the Client SDK."""
    messages: NotRequired[MessagesCapabilityParams]
    """Messages and Dispatch."""
    vbc: NotRequired[dict[str, Any]]
    """Calls to Vonage Business Communications free of charge."""
    network_apis: NotRequired[NetworkApisCapabilityParams]
    """Network APIs."""
    verify: NotRequired[VerifyCapabilityParams]
    """Verify v2."""
    video: NotRequired[VideoCapabilityParams]
    """Video."""
    meetings: NotRequired[MeetingsCapabilityParams]
    """Meetings, a product that has ended."""


class Capabilities(TypedDict):
    """What an application does. A product that is not here is switched off."""

    voice: NotRequired[VoiceCapability]
    """Calls."""
    rtc: NotRequired[RtcCapability]
    """Conversations and the Client SDK."""
    messages: NotRequired[MessagesCapability]
    """Messages and Dispatch."""
    vbc: NotRequired[dict[str, Any]]
    """Calls to Vonage Business Communications free of charge."""
    network_apis: NotRequired[NetworkApisCapability]
    """Network APIs."""
    verify: NotRequired[VerifyCapability]
    """Verify v2."""
    video: NotRequired[VideoCapability]
    """Video."""
    meetings: NotRequired[MeetingsCapability]
    """Meetings, a product that has ended."""


class EmbeddedApplications(TypedDict):
    """The contents of a page."""

    applications: list[Application]
    """The applications."""


class EmbeddedUsers(TypedDict):
    """The contents of a page."""

    users: list[UserSummary]
    """The users."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class KeyPair(TypedDict):
    """The keys of an application."""

    public_key: NotRequired[str]
    """The public key in PEM form."""
    private_key: NotRequired[str]
    """The private key in PEM form; shown once, when the platform has just made the pair."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class MeetingsCapabilityParams(TypedDict):
    """How an application handled meetings, a product that has ended."""

    webhooks: NotRequired[MeetingsWebhooksParams]
    """Whom the platform told about meetings."""


class MeetingsCapability(TypedDict):
    """How an application handled meetings, a product that has ended."""

    webhooks: NotRequired[MeetingsWebhooks]
    """Whom the platform told about meetings."""


class MeetingsWebhookParams(TypedDict):
    """An address that was told about meetings."""

    address: NotRequired[str]
    """The URL that is called."""
    http_method: NotRequired[Literal["GET", "POST", "PUT"]]
    """How it is called."""


class MeetingsWebhook(TypedDict):
    """An address that was told about meetings."""

    address: NotRequired[str]
    """The URL that is called."""
    http_method: NotRequired[Literal["GET", "POST", "PUT"] | str]
    """How it is called."""


class MeetingsWebhooksParams(TypedDict):
    """The webhooks of meetings. An update calls them by other names than everything else does."""

    recording_changed: NotRequired[MeetingsWebhookParams]
    """Told about recordings."""
    room_changed: NotRequired[MeetingsWebhookParams]
    """Told about rooms."""
    session_changed: NotRequired[MeetingsWebhookParams]
    """Told about sessions."""
    recording_url: NotRequired[MeetingsWebhookParams]
    """In an update, `recording_changed`."""
    rooms_url: NotRequired[MeetingsWebhookParams]
    """In an update, `room_changed`."""
    sessions_url: NotRequired[MeetingsWebhookParams]
    """In an update, `session_changed`."""


class MeetingsWebhooks(TypedDict):
    """The webhooks of meetings. An update calls them by other names than everything else does."""

    recording_changed: NotRequired[MeetingsWebhook]
    """Told about recordings."""
    room_changed: NotRequired[MeetingsWebhook]
    """Told about rooms."""
    session_changed: NotRequired[MeetingsWebhook]
    """Told about sessions."""
    recording_url: NotRequired[MeetingsWebhook]
    """In an update, `recording_changed`."""
    rooms_url: NotRequired[MeetingsWebhook]
    """In an update, `room_changed`."""
    sessions_url: NotRequired[MeetingsWebhook]
    """In an update, `session_changed`."""


class MessagesCapabilityParams(TypedDict):
    """How an application handles messages."""

    version: NotRequired[str]
    """The version of the Messages API whose form the webhooks have; v1 when absent."""
    webhooks: NotRequired[MessagesWebhooksParams]
    """Whom the platform tells about messages."""
    authenticate_inbound_media: NotRequired[bool]
    """Whether media of inbound messages can only be fetched with a token."""


class MessagesCapability(TypedDict):
    """How an application handles messages."""

    version: NotRequired[str]
    """The version of the Messages API whose form the webhooks have; v1 when absent."""
    webhooks: NotRequired[MessagesWebhooks]
    """Whom the platform tells about messages."""
    authenticate_inbound_media: NotRequired[bool]
    """Whether media of inbound messages can only be fetched with a token."""


class MessagesWebhooksParams(TypedDict):
    """The webhooks of messages."""

    inbound_url: NotRequired[PostWebhookParams]
    """Gets messages that people send to you."""
    status_url: NotRequired[PostWebhookParams]
    """Told how far your messages have come."""


class MessagesWebhooks(TypedDict):
    """The webhooks of messages."""

    inbound_url: NotRequired[PostWebhook]
    """Gets messages that people send to you."""
    status_url: NotRequired[PostWebhook]
    """Told how far your messages have come."""


class MessengerChannelParams(TypedDict):
    """An account at Messenger."""

    id: NotRequired[str]
    """Identifies the account."""


class MessengerChannel(TypedDict):
    """An account at Messenger."""

    id: NotRequired[str]
    """Identifies the account."""


class NetworkApisCapabilityParams(TypedDict):
    """What the network APIs need to know."""

    network_application_id: NotRequired[str]
    """The application as the network registry knows it."""
    redirect_uri: NotRequired[str]
    """Where a person returns to after giving consent."""


class NetworkApisCapability(TypedDict):
    """What the network APIs need to know."""

    network_application_id: NotRequired[str]
    """The application as the network registry knows it."""
    redirect_uri: NotRequired[str]
    """Where a person returns to after giving consent."""


class NumberChannelParams(TypedDict):
    """A number of a messaging service."""

    number: NotRequired[str]
    """The number."""


class NumberChannel(TypedDict):
    """A number of a messaging service."""

    number: NotRequired[str]
    """The number."""


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


class PostWebhookParams(TypedDict):
    """An address that the platform calls with POST."""

    address: NotRequired[str]
    """The URL that is called."""
    http_method: NotRequired[Literal["POST"]]
    """How it is called, always with POST."""


class PostWebhook(TypedDict):
    """An address that the platform calls with POST."""

    address: NotRequired[str]
    """The URL that is called."""
    http_method: NotRequired[Literal["POST"] | str]
    """How it is called, always with POST."""


class PrivacyParams(TypedDict):
    """What the platform may do with your data."""

    improve_ai: NotRequired[bool]
    """Whether your content may be kept and used to better the AI services of the platform."""


class Privacy(TypedDict):
    """What the platform may do with your data."""

    improve_ai: NotRequired[bool]
    """Whether your content may be kept and used to better the AI services of the platform."""


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


class PstnChannelParams(TypedDict):
    """A phone."""

    number: NotRequired[int]
    """The number of the phone."""


class PstnChannel(TypedDict):
    """A phone."""

    number: NotRequired[int]
    """The number of the phone."""


class PublicKey(TypedDict):
    """The public half of a key pair."""

    public_key: NotRequired[str]
    """An RSA key in PEM form."""


class RtcCapabilityParams(TypedDict):
    """How an application handles conversations and the Client SDK."""

    webhooks: NotRequired[RtcWebhooksParams]
    """Whom the platform tells about them."""
    signed_callbacks: NotRequired[bool]
    """Whether webhooks carry a token that proves where they come from."""


class RtcCapability(TypedDict):
    """How an application handles conversations and the Client SDK."""

    webhooks: NotRequired[RtcWebhooks]
    """Whom the platform tells about them."""
    signed_callbacks: NotRequired[bool]
    """Whether webhooks carry a token that proves where they come from."""


class RtcWebhooksParams(TypedDict):
    """The webhooks of conversations and the Client SDK."""

    event_url: NotRequired[WebhookParams]
    """Told about every event."""


class RtcWebhooks(TypedDict):
    """The webhooks of conversations and the Client SDK."""

    event_url: NotRequired[Webhook]
    """Told about every event."""


class SelfLinks(TypedDict):
    """The HAL links of a thing that links to nothing but itself."""

    self: NotRequired[Link]
    """This one."""


class SipChannelParams(TypedDict):
    """A SIP address."""

    uri: NotRequired[str]
    """The address."""
    username: NotRequired[str]
    """The name to log in with."""
    password: NotRequired[str]
    """The password to log in with."""


class SipChannel(TypedDict):
    """A SIP address."""

    uri: NotRequired[str]
    """The address."""
    username: NotRequired[str]
    """The name to log in with."""
    password: NotRequired[str]
    """The password to log in with."""


class User(TypedDict):
    """A user."""

    id: str
    """Identifies the user."""
    name: str
    """A name that no other user has."""
    display_name: NotRequired[str]
    """What others get to see."""
    image_url: NotRequired[str]
    """A picture of the user."""
    properties: NotRequired[UserProperties]
    """Data of your own and a lifetime."""
    channels: NotRequired[UserChannels]
    """Ways to reach the user."""
    _links: NotRequired[SelfLinks]
    """Where the user can be read."""


class UserChannelsParams(TypedDict):
    """Ways to reach a user."""

    pstn: NotRequired[list[PstnChannelParams]]
    """Phones."""
    sip: NotRequired[list[SipChannelParams]]
    """SIP addresses."""
    vbc: NotRequired[list[VbcChannelParams]]
    """Extensions of Vonage Business Communications."""
    websocket: NotRequired[list[WebsocketChannelParams]]
    """Websockets."""
    sms: NotRequired[list[NumberChannelParams]]
    """Numbers for SMS."""
    mms: NotRequired[list[NumberChannelParams]]
    """Numbers for MMS."""
    whatsapp: NotRequired[list[NumberChannelParams]]
    """Numbers for WhatsApp."""
    viber: NotRequired[list[NumberChannelParams]]
    """Numbers for Viber."""
    messenger: NotRequired[list[MessengerChannelParams]]
    """Accounts at Messenger."""


class UserChannels(TypedDict):
    """Ways to reach a user."""

    pstn: NotRequired[list[PstnChannel]]
    """Phones."""
    sip: NotRequired[list[SipChannel]]
    """SIP addresses."""
    vbc: NotRequired[list[VbcChannel]]
    """Extensions of Vonage Business Communications."""
    websocket: NotRequired[list[WebsocketChannel]]
    """Websockets."""
    sms: NotRequired[list[NumberChannel]]
    """Numbers for SMS."""
    mms: NotRequired[list[NumberChannel]]
    """Numbers for MMS."""
    whatsapp: NotRequired[list[NumberChannel]]
    """Numbers for WhatsApp."""
    viber: NotRequired[list[NumberChannel]]
    """Numbers for Viber."""
    messenger: NotRequired[list[MessengerChannel]]
    """Accounts at Messenger."""


class UserDetails(TypedDict):
    """What you can say about a user."""

    name: NotRequired[str]
    """A name that no other user has; made up by the platform when absent."""
    display_name: NotRequired[str]
    """What others get to see. Several may share it."""
    image_url: NotRequired[str]
    """A picture of the user."""
    properties: NotRequired[UserPropertiesParams]
    """Data of your own and a lifetime."""
    channels: NotRequired[UserChannelsParams]
    """Ways to reach the user."""


class UserPage(TypedDict):
    """One page of users."""

    page_size: int
    """How many users this page has."""
    _embedded: EmbeddedUsers
    """The contents of the page."""
    _links: UserPageLinks
    """The pages around this one."""


class UserPageLinks(TypedDict):
    """Links from one page of users to its neighbours."""

    first: Link
    """The first page."""
    self: Link
    """This page."""
    next: NotRequired[Link]
    """The page after this one; absent on the last page."""
    prev: NotRequired[Link]
    """The page before this one; absent on the first page."""


class UserProblem(TypedDict):
    """An error of the user operations."""

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
    code: NotRequired[str]
    """The kind of error as a short code."""


class UserPropertiesParams(TypedDict):
    """Data of your own and a lifetime."""

    custom_data: NotRequired[dict[str, Any]]
    """Whatever you want to keep with the user."""
    ttl: NotRequired[int]
    """After how many seconds the user goes away."""


class UserProperties(TypedDict):
    """Data of your own and a lifetime."""

    custom_data: NotRequired[dict[str, Any]]
    """Whatever you want to keep with the user."""
    ttl: NotRequired[int]
    """After how many seconds the user goes away."""


class UserSummary(TypedDict):
    """A user as a list shows it."""

    id: str
    """Identifies the user."""
    name: str
    """A name that no other user has."""
    display_name: NotRequired[str]
    """What others get to see."""
    _links: NotRequired[SelfLinks]
    """Where the user can be read."""


class VbcChannelParams(TypedDict):
    """An extension of Vonage Business Communications."""

    extension: NotRequired[str]
    """The extension."""


class VbcChannel(TypedDict):
    """An extension of Vonage Business Communications."""

    extension: NotRequired[str]
    """The extension."""


class VerifyCapabilityParams(TypedDict):
    """How an application handles Verify v2."""

    version: NotRequired[str]
    """The version of the Verify API, v2."""
    webhooks: NotRequired[VerifyWebhooksParams]
    """Whom the platform tells about verifications."""


class VerifyCapability(TypedDict):
    """How an application handles Verify v2."""

    version: NotRequired[str]
    """The version of the Verify API, v2."""
    webhooks: NotRequired[VerifyWebhooks]
    """Whom the platform tells about verifications."""


class VerifyWebhooksParams(TypedDict):
    """The webhooks of verifications."""

    status_url: NotRequired[PostWebhookParams]
    """Told how verifications go on."""


class VerifyWebhooks(TypedDict):
    """The webhooks of verifications."""

    status_url: NotRequired[PostWebhook]
    """Told how verifications go on."""


class VideoCapabilityParams(TypedDict):
    """How an application handles video."""

    webhooks: NotRequired[VideoWebhooksParams]
    """Whom the platform tells about video."""
    storage: NotRequired[VideoStorageParams]
    """How recordings are kept."""


class VideoCapability(TypedDict):
    """How an application handles video."""

    webhooks: NotRequired[VideoWebhooks]
    """Whom the platform tells about video."""
    storage: NotRequired[VideoStorage]
    """How recordings are kept."""


class VideoStorageParams(TypedDict):
    """How recordings are kept."""

    server_side_encryption: NotRequired[bool]
    """Whether the platform encrypts them."""
    end_to_end_encryption: NotRequired[bool]
    """Whether they are encrypted from end to end."""
    cloud_storage: NotRequired[bool]
    """Whether they go to cloud storage."""


class VideoStorage(TypedDict):
    """How recordings are kept."""

    server_side_encryption: NotRequired[bool]
    """Whether the platform encrypts them."""
    end_to_end_encryption: NotRequired[bool]
    """Whether they are encrypted from end to end."""
    cloud_storage: NotRequired[bool]
    """Whether they go to cloud storage."""


class VideoWebhookParams(TypedDict):
    """An address for one kind of video event."""

    address: NotRequired[str]
    """The URL that is called."""
    active: NotRequired[bool]
    """Whether it is called."""


class VideoWebhook(TypedDict):
    """An address for one kind of video event."""

    address: NotRequired[str]
    """The URL that is called."""
    active: NotRequired[bool]
    """Whether it is called."""


class VideoWebhooksParams(TypedDict):
    """The webhooks of video, one per kind of event."""

    archive_status: NotRequired[VideoWebhookParams]
    """The state of an archive has changed."""
    connection_created: NotRequired[VideoWebhookParams]
    """Somebody has connected."""
    connection_destroyed: NotRequired[VideoWebhookParams]
    """Somebody has disconnected."""
    session_created: NotRequired[VideoWebhookParams]
    """A session has begun."""
    session_destroyed: NotRequired[VideoWebhookParams]
    """A session has ended."""
    session_notification: NotRequired[VideoWebhookParams]
    """There is news about a session."""
    stream_created: NotRequired[VideoWebhookParams]
    """A stream has begun."""
    stream_destroyed: NotRequired[VideoWebhookParams]
    """A stream has ended."""
    render_status: NotRequired[VideoWebhookParams]
    """The state of an Experience Composer render has changed."""
    captions_status: NotRequired[VideoWebhookParams]
    """The state of live captions has changed."""
    broadcast_status: NotRequired[VideoWebhookParams]
    """The state of a broadcast has changed."""
    sip_call_created: NotRequired[VideoWebhookParams]
    """A SIP call has begun."""
    sip_call_updated: NotRequired[VideoWebhookParams]
    """A SIP call has changed."""
    sip_call_destroyed: NotRequired[VideoWebhookParams]
    """A SIP call has ended."""
    sip_call_mute_forced: NotRequired[VideoWebhookParams]
    """A SIP call was made to mute."""


class VideoWebhooks(TypedDict):
    """The webhooks of video, one per kind of event."""

    archive_status: NotRequired[VideoWebhook]
    """The state of an archive has changed."""
    connection_created: NotRequired[VideoWebhook]
    """Somebody has connected."""
    connection_destroyed: NotRequired[VideoWebhook]
    """Somebody has disconnected."""
    session_created: NotRequired[VideoWebhook]
    """A session has begun."""
    session_destroyed: NotRequired[VideoWebhook]
    """A session has ended."""
    session_notification: NotRequired[VideoWebhook]
    """There is news about a session."""
    stream_created: NotRequired[VideoWebhook]
    """A stream has begun."""
    stream_destroyed: NotRequired[VideoWebhook]
    """A stream has ended."""
    render_status: NotRequired[VideoWebhook]
    """The state of an Experience Composer render has changed."""
    captions_status: NotRequired[VideoWebhook]
    """The state of live captions has changed."""
    broadcast_status: NotRequired[VideoWebhook]
    """The state of a broadcast has changed."""
    sip_call_created: NotRequired[VideoWebhook]
    """A SIP call has begun."""
    sip_call_updated: NotRequired[VideoWebhook]
    """A SIP call has changed."""
    sip_call_destroyed: NotRequired[VideoWebhook]
    """A SIP call has ended."""
    sip_call_mute_forced: NotRequired[VideoWebhook]
    """A SIP call was made to mute."""


class VoiceCapabilityParams(TypedDict):
    """How an application handles calls."""

    webhooks: NotRequired[VoiceWebhooksParams]
    """Whom the platform asks and tells about calls."""
    signed_callbacks: NotRequired[bool]
    """Whether webhooks carry a token that proves where they come from."""
    conversations_ttl: NotRequired[int]
    """For how many hours a named conversation lives on."""
    conversation_ttl: NotRequired[int]
    """The name that `conversations_ttl` had in 2023."""
    leg_persistence_time: NotRequired[int]
    """For how many days legs are kept."""
    region: NotRequired[Literal["na-east", "na-west", "eu-east", "eu-west", "apac-sng", "apac-australia"]]
    """Where inbound and SIP calls are handled, unless they come in at a regional address. na-east is api-us-3, na-west
    api-us-4, eu-east api-eu-4, eu-west api-eu-3, apac-sng api-ap-3, apac-australia api-ap-4."""


class VoiceCapability(TypedDict):
    """How an application handles calls."""

    webhooks: NotRequired[VoiceWebhooks]
    """Whom the platform asks and tells about calls."""
    signed_callbacks: NotRequired[bool]
    """Whether webhooks carry a token that proves where they come from."""
    conversations_ttl: NotRequired[int]
    """For how many hours a named conversation lives on."""
    conversation_ttl: NotRequired[int]
    """The name that `conversations_ttl` had in 2023."""
    leg_persistence_time: NotRequired[int]
    """For how many days legs are kept."""
    region: NotRequired[Literal["na-east", "na-west", "eu-east", "eu-west", "apac-sng", "apac-australia"] | str]
    """Where inbound and SIP calls are handled, unless they come in at a regional address. na-east is api-us-3, na-west
    api-us-4, eu-east api-eu-4, eu-west api-eu-3, apac-sng api-ap-3, apac-australia api-ap-4."""


class VoiceEventWebhookParams(TypedDict):
    """An address that is told about call events. After a timeout it is tried once more."""

    address: NotRequired[str]
    """The URL that is called."""
    http_method: NotRequired[Literal["GET", "POST"]]
    """How it is called."""
    connect_timeout: NotRequired[int]
    """How many milliseconds the connection may take."""
    socket_timeout: NotRequired[int]
    """How many milliseconds the answer may take."""


class VoiceEventWebhook(TypedDict):
    """An address that is told about call events. After a timeout it is tried once more."""

    address: NotRequired[str]
    """The URL that is called."""
    http_method: NotRequired[Literal["GET", "POST"] | str]
    """How it is called."""
    connect_timeout: NotRequired[int]
    """How many milliseconds the connection may take."""
    socket_timeout: NotRequired[int]
    """How many milliseconds the answer may take."""


class VoiceWebhookParams(TypedDict):
    """An address that supplies an NCCO. After a timeout it is tried once more."""

    address: NotRequired[str]
    """The URL that is called."""
    http_method: NotRequired[Literal["GET", "POST"]]
    """How it is called."""
    connect_timeout: NotRequired[int]
    """How many milliseconds the connection may take."""
    socket_timeout: NotRequired[int]
    """How many milliseconds the answer may take."""


class VoiceWebhook(TypedDict):
    """An address that supplies an NCCO. After a timeout it is tried once more."""

    address: NotRequired[str]
    """The URL that is called."""
    http_method: NotRequired[Literal["GET", "POST"] | str]
    """How it is called."""
    connect_timeout: NotRequired[int]
    """How many milliseconds the connection may take."""
    socket_timeout: NotRequired[int]
    """How many milliseconds the answer may take."""


class VoiceWebhooksParams(TypedDict):
    """The webhooks of calls."""

    answer_url: NotRequired[VoiceWebhookParams]
    """Asked for an NCCO when a call begins."""
    fallback_answer_url: NotRequired[VoiceWebhookParams]
    """Asked for an NCCO when `answer_url` is out of order."""
    event_url: NotRequired[VoiceEventWebhookParams]
    """Told how calls go on."""


class VoiceWebhooks(TypedDict):
    """The webhooks of calls."""

    answer_url: NotRequired[VoiceWebhook]
    """Asked for an NCCO when a call begins."""
    fallback_answer_url: NotRequired[VoiceWebhook]
    """Asked for an NCCO when `answer_url` is out of order."""
    event_url: NotRequired[VoiceEventWebhook]
    """Told how calls go on."""


class WebhookParams(TypedDict):
    """An address that the platform calls."""

    address: NotRequired[str]
    """The URL that is called."""
    http_method: NotRequired[Literal["GET", "POST"]]
    """How it is called."""


class Webhook(TypedDict):
    """An address that the platform calls."""

    address: NotRequired[str]
    """The URL that is called."""
    http_method: NotRequired[Literal["GET", "POST"] | str]
    """How it is called."""


WebsocketChannelParams = TypedDict(
    "WebsocketChannelParams",
    {
        # The address.
        "uri": "NotRequired[str]",
        # How the sound is coded.
        "content-type": "NotRequired[Literal['audio/l16;rate=8000', 'audio/l16;rate=16000']]",
        # Data of your own that is sent along when the socket opens.
        "headers": "NotRequired[dict[str, Any]]",
    },
)
WebsocketChannel = TypedDict(
    "WebsocketChannel",
    {
        # The address.
        "uri": "NotRequired[str]",
        # How the sound is coded.
        "content-type": "NotRequired[Literal['audio/l16;rate=8000', 'audio/l16;rate=16000'] | str]",
        # Data of your own that is sent along when the socket opens.
        "headers": "NotRequired[dict[str, Any]]",
    },
)


class ListApplicationsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int]
    page: NotRequired[int]


class ApplicationDetailsKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]
    keys: NotRequired[PublicKey]
    capabilities: NotRequired[CapabilitiesParams]
    privacy: NotRequired[PrivacyParams]


class ListUsersQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc", "ASC", "DESC"]]
    cursor: NotRequired[str]
    name: NotRequired[str]


class UserDetailsKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]
    display_name: NotRequired[str]
    image_url: NotRequired[str]
    properties: NotRequired[UserPropertiesParams]
    channels: NotRequired[UserChannelsParams]
