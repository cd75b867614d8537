# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Application, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class Application(TypedDict):
    """An application."""

    id: str
    name: str
    keys: KeyPair
    capabilities: Capabilities
    privacy: Privacy


class ApplicationDetails(TypedDict):
    """What you can say about an application."""

    name: str
    keys: NotRequired[PublicKey]
    capabilities: NotRequired[CapabilitiesParams]
    privacy: NotRequired[PrivacyParams]


class ApplicationPage(TypedDict):
    """One page of applications."""

    page_size: int
    page: int
    total_items: int
    total_pages: int
    _embedded: EmbeddedApplications


class CapabilitiesParams(TypedDict):
    """What an application does. A product that is not here is switched off."""

    voice: NotRequired[VoiceCapabilityParams]
    rtc: NotRequired[RtcCapabilityParams]
    messages: NotRequired[MessagesCapabilityParams]
    vbc: NotRequired[dict[str, Any]]
    network_apis: NotRequired[NetworkApisCapabilityParams]
    verify: NotRequired[VerifyCapabilityParams]
    video: NotRequired[VideoCapabilityParams]
    meetings: NotRequired[MeetingsCapabilityParams]


class Capabilities(TypedDict):
    """What an application does. A product that is not here is switched off."""

    voice: VoiceCapability
    rtc: RtcCapability
    messages: MessagesCapability
    vbc: dict[str, Any]
    network_apis: NetworkApisCapability
    verify: VerifyCapability
    video: VideoCapability
    meetings: MeetingsCapability


class EmbeddedApplications(TypedDict):
    """The contents of a page."""

    applications: list[Application]


class EmbeddedUsers(TypedDict):
    """The contents of a page."""

    users: list[UserSummary]


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    reason: str


class KeyPair(TypedDict):
    """The keys of an application."""

    public_key: str
    private_key: str


class Link(TypedDict):
    """A HAL link."""

    href: str


class MeetingsCapabilityParams(TypedDict):
    """How an application handled meetings, a product that has ended."""

    webhooks: NotRequired[MeetingsWebhooksParams]


class MeetingsCapability(TypedDict):
    """How an application handled meetings, a product that has ended."""

    webhooks: MeetingsWebhooks


class MeetingsWebhookParams(TypedDict):
    """An address that was told about meetings."""

    address: NotRequired[str]
    http_method: NotRequired[Literal["GET", "POST", "PUT"]]


class MeetingsWebhook(TypedDict):
    """An address that was told about meetings."""

    address: str
    http_method: Literal["GET", "POST", "PUT"] | str


class MeetingsWebhooksParams(TypedDict):
    """The webhooks of meetings. An update calls them by other names than everything else does."""

    recording_changed: NotRequired[MeetingsWebhookParams]
    room_changed: NotRequired[MeetingsWebhookParams]
    session_changed: NotRequired[MeetingsWebhookParams]
    recording_url: NotRequired[MeetingsWebhookParams]
    rooms_url: NotRequired[MeetingsWebhookParams]
    sessions_url: NotRequired[MeetingsWebhookParams]


class MeetingsWebhooks(TypedDict):
    """The webhooks of meetings. An update calls them by other names than everything else does."""

    recording_changed: MeetingsWebhook
    room_changed: MeetingsWebhook
    session_changed: MeetingsWebhook
    recording_url: MeetingsWebhook
    rooms_url: MeetingsWebhook
    sessions_url: MeetingsWebhook


class MessagesCapabilityParams(TypedDict):
    """How an application handles messages."""

    version: NotRequired[str]
    webhooks: NotRequired[MessagesWebhooksParams]
    authenticate_inbound_media: NotRequired[bool]


class MessagesCapability(TypedDict):
    """How an application handles messages."""

    version: str
    webhooks: MessagesWebhooks
    authenticate_inbound_media: bool


class MessagesWebhooksParams(TypedDict):
    """The webhooks of messages."""

    inbound_url: NotRequired[PostWebhookParams]
    status_url: NotRequired[PostWebhookParams]


class MessagesWebhooks(TypedDict):
    """The webhooks of messages."""

    inbound_url: PostWebhook
    status_url: PostWebhook


class MessengerChannelParams(TypedDict):
    """An account at Messenger."""

    id: NotRequired[str]


class MessengerChannel(TypedDict):
    """An account at Messenger."""

    id: str


class NetworkApisCapabilityParams(TypedDict):
    """What the network APIs need to know."""

    network_application_id: NotRequired[str]
    redirect_uri: NotRequired[str]


class NetworkApisCapability(TypedDict):
    """What the network APIs need to know."""

    network_application_id: str
    redirect_uri: str


class NumberChannelParams(TypedDict):
    """A number of a messaging service."""

    number: NotRequired[str]


class NumberChannel(TypedDict):
    """A number of a messaging service."""

    number: str


class PostWebhookParams(TypedDict):
    """An address that the platform calls with POST."""

    address: NotRequired[str]
    http_method: NotRequired[Literal["POST"]]


class PostWebhook(TypedDict):
    """An address that the platform calls with POST."""

    address: str
    http_method: Literal["POST"] | str


class PrivacyParams(TypedDict):
    """What the platform may do with your data."""

    improve_ai: NotRequired[bool]


class Privacy(TypedDict):
    """What the platform may do with your data."""

    improve_ai: bool


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


class PstnChannelParams(TypedDict):
    """A phone."""

    number: NotRequired[int]


class PstnChannel(TypedDict):
    """A phone."""

    number: int


class PublicKey(TypedDict):
    """The public half of a key pair."""

    public_key: NotRequired[str]


class RtcCapabilityParams(TypedDict):
    """How an application handles conversations and the Client SDK."""

    webhooks: NotRequired[RtcWebhooksParams]
    signed_callbacks: NotRequired[bool]


class RtcCapability(TypedDict):
    """How an application handles conversations and the Client SDK."""

    webhooks: RtcWebhooks
    signed_callbacks: bool


class RtcWebhooksParams(TypedDict):
    """The webhooks of conversations and the Client SDK."""

    event_url: NotRequired[WebhookParams]


class RtcWebhooks(TypedDict):
    """The webhooks of conversations and the Client SDK."""

    event_url: Webhook


class SelfLinks(TypedDict):
    """The HAL links of a thing that links to nothing but itself."""

    self: Link


class SipChannelParams(TypedDict):
    """A SIP address."""

    uri: NotRequired[str]
    username: NotRequired[str]
    password: NotRequired[str]


class SipChannel(TypedDict):
    """A SIP address."""

    uri: str
    username: str
    password: str


class User(TypedDict):
    """A user."""

    id: str
    name: str
    display_name: str
    image_url: str
    properties: UserProperties
    channels: UserChannels
    _links: SelfLinks


class UserChannelsParams(TypedDict):
    """Ways to reach a user."""

    pstn: NotRequired[list[PstnChannelParams]]
    sip: NotRequired[list[SipChannelParams]]
    vbc: NotRequired[list[VbcChannelParams]]
    websocket: NotRequired[list[WebsocketChannelParams]]
    sms: NotRequired[list[NumberChannelParams]]
    mms: NotRequired[list[NumberChannelParams]]
    whatsapp: NotRequired[list[NumberChannelParams]]
    viber: NotRequired[list[NumberChannelParams]]
    messenger: NotRequired[list[MessengerChannelParams]]


class UserChannels(TypedDict):
    """Ways to reach a user."""

    pstn: list[PstnChannel]
    sip: list[SipChannel]
    vbc: list[VbcChannel]
    websocket: list[WebsocketChannel]
    sms: list[NumberChannel]
    mms: list[NumberChannel]
    whatsapp: list[NumberChannel]
    viber: list[NumberChannel]
    messenger: list[MessengerChannel]


class UserDetails(TypedDict):
    """What you can say about a user."""

    name: NotRequired[str]
    display_name: NotRequired[str]
    image_url: NotRequired[str]
    properties: NotRequired[UserPropertiesParams]
    channels: NotRequired[UserChannelsParams]


class UserPage(TypedDict):
    """One page of users."""

    page_size: int
    _embedded: EmbeddedUsers
    _links: UserPageLinks


class UserPageLinks(TypedDict):
    """Links from one page of users to its neighbours."""

    first: Link
    self: Link
    next: Link
    prev: Link


class UserProblem(TypedDict):
    """An error of the user operations."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]
    code: str


class UserPropertiesParams(TypedDict):
    """Data of your own and a lifetime."""

    custom_data: NotRequired[dict[str, Any]]
    ttl: NotRequired[int]


class UserProperties(TypedDict):
    """Data of your own and a lifetime."""

    custom_data: dict[str, Any]
    ttl: int


class UserSummary(TypedDict):
    """A user as a list shows it."""

    id: str
    name: str
    display_name: str
    _links: SelfLinks


class VbcChannelParams(TypedDict):
    """An extension of Vonage Business Communications."""

    extension: NotRequired[str]


class VbcChannel(TypedDict):
    """An extension of Vonage Business Communications."""

    extension: str


class VerifyCapabilityParams(TypedDict):
    """How an application handles Verify v2."""

    version: NotRequired[str]
    webhooks: NotRequired[VerifyWebhooksParams]


class VerifyCapability(TypedDict):
    """How an application handles Verify v2."""

    version: str
    webhooks: VerifyWebhooks


class VerifyWebhooksParams(TypedDict):
    """The webhooks of verifications."""

    status_url: NotRequired[PostWebhookParams]


class VerifyWebhooks(TypedDict):
    """The webhooks of verifications."""

    status_url: PostWebhook


class VideoCapabilityParams(TypedDict):
    """How an application handles video."""

    webhooks: NotRequired[VideoWebhooksParams]
    storage: NotRequired[VideoStorageParams]


class VideoCapability(TypedDict):
    """How an application handles video."""

    webhooks: VideoWebhooks
    storage: VideoStorage


class VideoStorageParams(TypedDict):
    """How recordings are kept."""

    server_side_encryption: NotRequired[bool]
    end_to_end_encryption: NotRequired[bool]
    cloud_storage: NotRequired[bool]


class VideoStorage(TypedDict):
    """How recordings are kept."""

    server_side_encryption: bool
    end_to_end_encryption: bool
    cloud_storage: bool


class VideoWebhookParams(TypedDict):
    """An address for one kind of video event."""

    address: NotRequired[str]
    active: NotRequired[bool]


class VideoWebhook(TypedDict):
    """An address for one kind of video event."""

    address: str
    active: bool


class VideoWebhooksParams(TypedDict):
    """The webhooks of video, one per kind of event."""

    archive_status: NotRequired[VideoWebhookParams]
    connection_created: NotRequired[VideoWebhookParams]
    connection_destroyed: NotRequired[VideoWebhookParams]
    session_created: NotRequired[VideoWebhookParams]
    session_destroyed: NotRequired[VideoWebhookParams]
    session_notification: NotRequired[VideoWebhookParams]
    stream_created: NotRequired[VideoWebhookParams]
    stream_destroyed: NotRequired[VideoWebhookParams]
    render_status: NotRequired[VideoWebhookParams]
    captions_status: NotRequired[VideoWebhookParams]
    broadcast_status: NotRequired[VideoWebhookParams]
    sip_call_created: NotRequired[VideoWebhookParams]
    sip_call_updated: NotRequired[VideoWebhookParams]
    sip_call_destroyed: NotRequired[VideoWebhookParams]
    sip_call_mute_forced: NotRequired[VideoWebhookParams]


class VideoWebhooks(TypedDict):
    """The webhooks of video, one per kind of event."""

    archive_status: VideoWebhook
    connection_created: VideoWebhook
    connection_destroyed: VideoWebhook
    session_created: VideoWebhook
    session_destroyed: VideoWebhook
    session_notification: VideoWebhook
    stream_created: VideoWebhook
    stream_destroyed: VideoWebhook
    render_status: VideoWebhook
    captions_status: VideoWebhook
    broadcast_status: VideoWebhook
    sip_call_created: VideoWebhook
    sip_call_updated: VideoWebhook
    sip_call_destroyed: VideoWebhook
    sip_call_mute_forced: VideoWebhook


class VoiceCapabilityParams(TypedDict):
    """How an application handles calls."""

    webhooks: NotRequired[VoiceWebhooksParams]
    signed_callbacks: NotRequired[bool]
    conversations_ttl: NotRequired[int]
    leg_persistence_time: NotRequired[int]
    region: NotRequired[Literal["na-east", "na-west", "eu-east", "eu-west", "apac-sng", "apac-australia"]]


class VoiceCapability(TypedDict):
    """How an application handles calls."""

    webhooks: VoiceWebhooks
    signed_callbacks: bool
    conversations_ttl: int
    leg_persistence_time: int
    region: Literal["na-east", "na-west", "eu-east", "eu-west", "apac-sng", "apac-australia"] | str


class VoiceEventWebhookParams(TypedDict):
    """An address that is told about call events. After a time-out it is tried once more."""

    address: NotRequired[str]
    http_method: NotRequired[Literal["GET", "POST"]]
    connect_timeout: NotRequired[int]
    socket_timeout: NotRequired[int]


class VoiceEventWebhook(TypedDict):
    """An address that is told about call events. After a time-out it is tried once more."""

    address: str
    http_method: Literal["GET", "POST"] | str
    connect_timeout: int
    socket_timeout: int


class VoiceWebhookParams(TypedDict):
    """An address that supplies an NCCO. After a time-out it is tried once more."""

    address: NotRequired[str]
    http_method: NotRequired[Literal["GET", "POST"]]
    connect_timeout: NotRequired[int]
    socket_timeout: NotRequired[int]


class VoiceWebhook(TypedDict):
    """An address that supplies an NCCO. After a time-out it is tried once more."""

    address: str
    http_method: Literal["GET", "POST"] | str
    connect_timeout: int
    socket_timeout: int


class VoiceWebhooksParams(TypedDict):
    """The webhooks of calls."""

    answer_url: NotRequired[VoiceWebhookParams]
    fallback_answer_url: NotRequired[VoiceWebhookParams]
    event_url: NotRequired[VoiceEventWebhookParams]


class VoiceWebhooks(TypedDict):
    """The webhooks of calls."""

    answer_url: VoiceWebhook
    fallback_answer_url: VoiceWebhook
    event_url: VoiceEventWebhook


class WebhookParams(TypedDict):
    """An address that the platform calls."""

    address: NotRequired[str]
    http_method: NotRequired[Literal["GET", "POST"]]


class Webhook(TypedDict):
    """An address that the platform calls."""

    address: str
    http_method: Literal["GET", "POST"] | str


WebsocketChannelParams = TypedDict(
    "WebsocketChannelParams",
    {
        "uri": "NotRequired[str]",
        "content-type": "NotRequired[Literal['audio/l16;rate=8000', 'audio/l16;rate=16000']]",
        "headers": "NotRequired[dict[str, Any]]",
    },
)
WebsocketChannel = TypedDict(
    "WebsocketChannel",
    {
        "uri": "str",
        "content-type": "Literal['audio/l16;rate=8000', 'audio/l16;rate=16000'] | str",
        "headers": "dict[str, Any]",
    },
)


class ListApplicationsQuery(TypedDict):
    """All of them optional, as keywords."""

    page_size: NotRequired[int]
    page: NotRequired[int]


class ApplicationDetailsKeywords(TypedDict):
    """All of them optional, as keywords."""

    name: NotRequired[str]
    keys: NotRequired[PublicKey]
    capabilities: NotRequired[CapabilitiesParams]
    privacy: NotRequired[PrivacyParams]


class ListUsersQuery(TypedDict):
    """All of them optional, as keywords."""

    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc", "ASC", "DESC"]]
    cursor: NotRequired[str]
    name: NotRequired[str]


class UserDetailsKeywords(TypedDict):
    """All of them optional, as keywords."""

    name: NotRequired[str]
    display_name: NotRequired[str]
    image_url: NotRequired[str]
    properties: NotRequired[UserPropertiesParams]
    channels: NotRequired[UserChannelsParams]
