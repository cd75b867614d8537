# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Video: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class Archive(TypedDict):
    """A recording of a session."""

    id: str
    """Identifies the archive."""
    status: Literal["started", "paused", "stopped", "available", "uploaded", "expired", "failed", "deleted"] | str
    """How far it has come; `available` and `uploaded` have a file."""
    name: NotRequired[str | None]
    """The name it was given."""
    reason: NotRequired[str | None]
    """Why it ended, or why it failed."""
    sessionId: str
    """The session."""
    applicationId: NotRequired[str]
    """The application."""
    createdAt: NotRequired[int]
    """When it began, in milliseconds since 1970."""
    updatedAt: NotRequired[int]
    """When it changed last, in milliseconds since 1970."""
    size: NotRequired[int]
    """How many bytes its file has; 0 before it is made."""
    duration: NotRequired[int]
    """How long it is in seconds; 0 while it runs."""
    outputMode: NotRequired[Literal["composed", "individual"] | str]
    """One file of all streams, or a file for each."""
    streamMode: NotRequired[Literal["auto", "manual"] | str]
    """Whether all streams are in it, or those that are added one by one."""
    hasAudio: NotRequired[bool]
    """Whether it has sound."""
    hasVideo: NotRequired[bool]
    """Whether it has a picture."""
    hasTranscription: NotRequired[bool]
    """Whether it is transcribed."""
    transcription: NotRequired[Transcription]
    """The transcript of an archive."""
    multiArchiveTag: NotRequired[str | None]
    """What tells it from other archives of the session."""
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str]
    """Width and height in pixels."""
    streams: NotRequired[list[MixedStream]]
    """The streams that are in it now."""
    url: NotRequired[str | None]
    """Where its file is, for ten minutes; null unless it is available."""
    maxBitrate: NotRequired[float]
    """Bits a second, where a bound was set."""
    quantizationParameter: NotRequired[float]
    """The quality, where it was set."""


class ArchiveEvent(TypedDict):
    """An archive that has changed."""

    id: str
    """Identifies the archive."""
    status: Literal["started", "paused", "stopped", "available", "uploaded", "expired", "failed", "deleted"] | str
    """How far it has come; `available` and `uploaded` have a file."""
    name: NotRequired[str | None]
    """The name it was given."""
    reason: NotRequired[str | None]
    """Why it ended, or why it failed."""
    sessionId: str
    """The session."""
    applicationId: NotRequired[str]
    """The application."""
    createdAt: NotRequired[int]
    """When it began, in milliseconds since 1970."""
    updatedAt: NotRequired[int]
    """When it changed last, in milliseconds since 1970."""
    size: NotRequired[int]
    """How many bytes its file has; 0 before it is made."""
    duration: NotRequired[int]
    """How long it is in seconds; 0 while it runs."""
    outputMode: NotRequired[Literal["composed", "individual"] | str]
    """One file of all streams, or a file for each."""
    streamMode: NotRequired[Literal["auto", "manual"] | str]
    """Whether all streams are in it, or those that are added one by one."""
    hasAudio: NotRequired[bool]
    """Whether it has sound."""
    hasVideo: NotRequired[bool]
    """Whether it has a picture."""
    hasTranscription: NotRequired[bool]
    """Whether it is transcribed."""
    transcription: NotRequired[Transcription]
    """The transcript of an archive."""
    multiArchiveTag: NotRequired[str | None]
    """What tells it from other archives of the session."""
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str]
    """Width and height in pixels."""
    streams: NotRequired[list[MixedStream]]
    """The streams that are in it now."""
    url: NotRequired[str | None]
    """Where its file is, for ten minutes; null unless it is available."""
    maxBitrate: NotRequired[float]
    """Bits a second, where a bound was set."""
    quantizationParameter: NotRequired[float]
    """The quality, where it was set."""
    event: NotRequired[str]
    """What this is about."""
    projectId: NotRequired[str]
    """The application."""
    partnerId: NotRequired[str | int]
    """The account under an older name."""


class ArchiveList(TypedDict):
    """One page of archives."""

    count: int
    """How many archives there are in all."""
    items: list[Archive]
    """The archives."""


class AudioConnection(TypedDict):
    """A session connected with a websocket."""

    id: NotRequired[str]
    """Identifies the connection with the websocket."""
    captionsId: NotRequired[str]
    """Its id under the name that the official text has."""
    connectionId: NotRequired[str]
    """The websocket as a client of the session."""


class AudioSocket(TypedDict):
    """The websocket that gets the sound."""

    uri: str
    """Its address, ws or wss."""
    streams: NotRequired[list[str]]
    """The streams whose sound is wanted; all where this is absent."""
    headers: NotRequired[dict[str, str]]
    """Headers of your own, by name, 512 bytes in all."""
    audioRate: NotRequired[Literal[8000, 16000, 24000]]
    """Samples a second."""
    bidirectional: NotRequired[bool]
    """Whether sound that you send is heard in the session."""
    audioTransport: NotRequired[AudioTransport]
    """How the sound is packed."""


class AudioTransport(TypedDict):
    """How the sound is packed."""

    transport: NotRequired[Literal["binary", "json"]]
    """Raw or in JSON."""
    encoding: NotRequired[Literal["base64"]]
    """How sound is written in JSON; needed there."""
    audio_field: NotRequired[str]
    """The member with the sound."""
    receive_audio_field: NotRequired[str]
    """The member with sound that you send, if another."""
    static_fields: NotRequired[dict[str, Any]]
    """Members that every JSON object has besides."""


class Broadcast(TypedDict):
    """A session that is shown to an audience."""

    id: str
    """Identifies the broadcast."""
    sessionId: str
    """The session."""
    multiBroadcastTag: NotRequired[str | None]
    """What tells it from other broadcasts of the session."""
    applicationId: NotRequired[str]
    """The application."""
    createdAt: NotRequired[int]
    """When it began, in milliseconds since 1970."""
    updatedAt: NotRequired[int]
    """When it changed last, in milliseconds since 1970."""
    maxDuration: NotRequired[int]
    """After how many seconds it ends."""
    maxBitrate: NotRequired[int]
    """Bits a second."""
    broadcastUrls: NotRequired[BroadcastUrls]
    """Where a broadcast is to be seen."""
    settings: NotRequired[BroadcastSettings]
    """How it is shown."""
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str]
    """Width and height in pixels."""
    hasAudio: NotRequired[bool]
    """Whether it has sound."""
    hasVideo: NotRequired[bool]
    """Whether it has a picture."""
    streamMode: NotRequired[Literal["auto", "manual"] | str]
    """Whether all streams are in it, or those that are added one by one."""
    status: Literal["started", "stopped", "failed"] | str
    """Whether it runs."""
    streams: NotRequired[list[MixedStream]]
    """The streams that are in it, with stream mode `manual`."""


class BroadcastEvent(TypedDict):
    """A broadcast that has changed."""

    id: str
    """Identifies the broadcast."""
    sessionId: str
    """The session."""
    multiBroadcastTag: NotRequired[str | None]
    """What tells it from other broadcasts of the session."""
    applicationId: NotRequired[str]
    """The application."""
    createdAt: NotRequired[int]
    """When it began, in milliseconds since 1970."""
    updatedAt: NotRequired[int]
    """When it changed last, in milliseconds since 1970."""
    maxDuration: NotRequired[int]
    """After how many seconds it ends."""
    maxBitrate: NotRequired[int]
    """Bits a second."""
    broadcastUrls: NotRequired[BroadcastUrls]
    """Where a broadcast is to be seen."""
    settings: NotRequired[BroadcastSettings]
    """How it is shown."""
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str]
    """Width and height in pixels."""
    hasAudio: NotRequired[bool]
    """Whether it has sound."""
    hasVideo: NotRequired[bool]
    """Whether it has a picture."""
    streamMode: NotRequired[Literal["auto", "manual"] | str]
    """Whether all streams are in it, or those that are added one by one."""
    status: Literal["started", "stopped", "failed"] | str
    """Whether it runs."""
    streams: NotRequired[list[MixedStream]]
    """The streams that are in it, with stream mode `manual`."""
    event: NotRequired[str]
    """What this is about."""


class BroadcastLayout(TypedDict):
    """How the streams of a new broadcast are arranged."""

    type: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]
    """Default: bestFit."""
    stylesheet: NotRequired[str]
    """The CSS that arranges the streams; for type `custom` alone."""
    screenshareType: NotRequired[Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]]
    """How they are arranged while a screen is shared; for type `bestFit` alone, without a stylesheet."""


class BroadcastList(TypedDict):
    """One page of broadcasts."""

    count: int
    """How many broadcasts there are in all."""
    items: list[Broadcast]
    """The broadcasts."""


class BroadcastOutputs(TypedDict):
    """Where it is shown, one kind at least."""

    hls: NotRequired[HlsSettingsParams]
    """Playlists for browsers; both settings at once are not to be had."""
    rtmp: NotRequired[list[RtmpTarget]]
    """Services that take it."""


class BroadcastSettings(TypedDict):
    """How it is shown."""

    hls: NotRequired[HlsSettings]
    """Playlists for browsers; both settings at once are not to be had."""


class BroadcastUrls(TypedDict):
    """Where a broadcast is to be seen."""

    hls: NotRequired[str]
    """The playlist for browsers."""
    hlsStatus: NotRequired[str]
    """How the playlist does."""
    rtmp: NotRequired[list[RtmpStatus]]
    """The services that take it."""


class CaptionsEvent(TypedDict):
    """Captions that have changed."""

    captionId: NotRequired[str]
    """The captions."""
    applicationId: NotRequired[str]
    """The application."""
    sessionId: NotRequired[str]
    """The session."""
    status: NotRequired[Literal["started", "stopped", "paused", "failed"] | str]
    """Whether they run."""
    createdAt: NotRequired[int]
    """When they began, in milliseconds since 1970."""
    updatedAt: NotRequired[int]
    """When they changed last, in milliseconds since 1970."""
    duration: NotRequired[float]
    """For how long they have run, in seconds."""
    languageCode: NotRequired[str]
    """The language."""
    provider: NotRequired[str]
    """Who recognises the speech."""
    reason: NotRequired[str]
    """Why they stopped or failed."""


class CaptionsId(TypedDict):
    """Captions that start."""

    captionsId: str
    """Identifies the captions; needed to stop them."""


class Connection(TypedDict):
    """A client of a session."""

    connectionId: str
    """Identifies the client."""
    connectionState: NotRequired[Literal["Connecting", "Connected"] | str]
    """Whether it is in already."""
    createdAt: NotRequired[int | str]
    """When it came, in milliseconds since 1970."""


class ConnectionEvent(TypedDict):
    """What happened to a client."""

    sessionId: str
    """The session."""
    projectId: NotRequired[str]
    """The application."""
    applicationId: NotRequired[str]
    """The application under its newer name."""
    event: Literal["connectionCreated", "connectionDestroyed"] | str
    """What happened."""
    reason: NotRequired[Literal["clientDisconnected", "forceDisconnected", "networkDisconnected"] | str]
    """Why a client left."""
    timestamp: NotRequired[int]
    """When, in milliseconds since 1970."""
    connection: EventConnection
    """A client."""


class ConnectionList(TypedDict):
    """Who is connected to a session."""

    count: NotRequired[float]
    """How many there are."""
    applicationId: NotRequired[str]
    """The application."""
    projectId: NotRequired[str]
    """The application under an older name."""
    sessionId: NotRequired[str]
    """The session."""
    items: list[Connection]
    """The clients."""


class Error(TypedDict):
    """What went wrong."""

    code: NotRequired[int]
    """The HTTP status, or a number of five digits that says more."""
    message: NotRequired[str]
    """The same in words."""
    description: NotRequired[str]
    """More words, where there are any."""


class EventConnection(TypedDict):
    """A client."""

    id: NotRequired[str]
    """Identifies the client."""
    createdAt: NotRequired[int]
    """When it came, in milliseconds since 1970."""
    data: NotRequired[str | None]
    """The data of its token."""


class EventStream(TypedDict):
    """A stream and who publishes it."""

    id: NotRequired[str]
    """Identifies the stream."""
    connection: NotRequired[EventConnection]
    """A client."""
    createdAt: NotRequired[int]
    """When it began, in milliseconds since 1970."""
    name: NotRequired[str | None]
    """What its publisher calls it."""
    videoType: NotRequired[Literal["camera", "screen", "custom"] | str | None]
    """Where the picture comes from."""


class HlsSettingsParams(TypedDict):
    """Playlists for browsers; both settings at once are not to be had."""

    dvr: NotRequired[bool]
    """Whether viewers may go back."""
    lowLatency: NotRequired[bool]
    """Whether it comes with little delay."""


class HlsSettings(TypedDict):
    """Playlists for browsers; both settings at once are not to be had."""

    dvr: NotRequired[bool]
    """Whether viewers may go back."""
    lowLatency: NotRequired[bool]
    """Whether it comes with little delay."""


class Layout(TypedDict):
    """How the streams of an archive or a broadcast are arranged."""

    type: NotRequired[Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]]
    """Default: bestFit."""
    stylesheet: NotRequired[str]
    """The CSS that arranges the streams; for type `custom` alone."""
    screenshareType: NotRequired[Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]]
    """How they are arranged while a screen is shared; for type `bestFit` alone, without a stylesheet."""


class Migration(TypedDict):
    """What happens to a session that moves."""

    message: NotRequired[str]
    """What happens now."""


class MixedStream(TypedDict):
    """A stream in an archive or a broadcast."""

    streamId: NotRequired[str]
    """The stream."""
    hasAudio: NotRequired[bool | str]
    """Whether its sound is in."""
    hasVideo: NotRequired[bool | str]
    """Whether its picture is in."""


class MuteAll(TypedDict):
    """Who is muted."""

    active: bool
    """Whether to mute; false ends it."""
    excludedStreamIds: NotRequired[list[str]]
    """Streams that are not muted."""


class NewArchive(TypedDict):
    """What is recorded, and how."""

    sessionId: str
    """The session."""
    hasAudio: NotRequired[bool]
    """Whether the sound is recorded."""
    hasVideo: NotRequired[bool]
    """Whether the picture is recorded; one of the two has to be."""
    hasTranscription: NotRequired[bool]
    """Whether what is said is written down as well."""
    transcriptionProperties: NotRequired[TranscriptionProperties]
    """How speech is written down."""
    layout: NotRequired[Layout]
    """How the streams of an archive or a broadcast are arranged."""
    multiArchiveTag: NotRequired[str]
    """Tells the archives of one session apart, where it has several at a time."""
    name: NotRequired[str]
    """A name for you."""
    outputMode: NotRequired[Literal["composed", "individual"]]
    """One file of all streams, or a file for each."""
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"]]
    """The size of the picture, of composed archives alone. Default 640x480."""
    streamMode: NotRequired[Literal["auto", "manual"]]
    """Which streams are in it. Default auto."""
    maxBitrate: NotRequired[float]
    """Bits a second, of composed archives alone."""
    quantizationParameter: NotRequired[float]
    """The quality, less is better; of composed archives alone, and not with a bit rate."""


class NewAudioConnection(TypedDict):
    """Which sound goes where."""

    sessionId: str
    """The session."""
    token: str
    """A client token for the session."""
    websocket: AudioSocket
    """The websocket that gets the sound."""


class NewBroadcast(TypedDict):
    """What is shown, and where."""

    sessionId: str
    """The session."""
    layout: NotRequired[BroadcastLayout]
    """How the streams of a new broadcast are arranged."""
    maxDuration: NotRequired[int]
    """Ends after this many seconds."""
    outputs: BroadcastOutputs
    """Where it is shown, one kind at least."""
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"]]
    """Width and height in pixels."""
    streamMode: NotRequired[Literal["auto", "manual"]]
    """Which streams are in it. Default auto."""
    multiBroadcastTag: NotRequired[str]
    """Tells the broadcasts of one session apart, where it has several at a time."""
    maxBitrate: NotRequired[float]
    """Bits a second."""
    hasAudio: NotRequired[bool]
    """Whether the sound is in."""
    hasVideo: NotRequired[bool]
    """Whether the picture is in."""


class NewCaptions(TypedDict):
    """What is written down, and how."""

    sessionId: str
    """The session."""
    token: str
    """A client token for the session with the role `moderator`."""
    languageCode: NotRequired[
        Literal[
            "af-ZA",
            "ar-AE",
            "ar-SA",
            "eu-ES",
            "ca-ES",
            "zh-HK",
            "zh-CN",
            "zh-TW",
            "hr-HR",
            "cs-CZ",
            "da-DK",
            "nl-NL",
            "en-AU",
            "en-GB",
            "en-IN",
            "en-IE",
            "en-NZ",
            "en-AB",
            "en-ZA",
            "en-US",
            "en-WL",
            "fa-IR",
            "fi-FI",
            "fr-FR",
            "fr-CA",
            "gl-ES",
            "de-DE",
            "de-CH",
            "el-GR",
            "he-IL",
            "hi-IN",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "lv-LV",
            "ms-MY",
            "no-NO",
            "pl-PL",
            "pt-PT",
            "pt-BR",
            "ro-RO",
            "ru-RU",
            "sr-RS",
            "sk-SK",
            "so-SO",
            "es-ES",
            "es-US",
            "sv-SE",
            "tl-PH",
            "th-TH",
            "uk-UA",
            "vi-VN",
            "zu-ZA",
        ]
    ]
    """The language that is spoken."""
    maxDuration: NotRequired[float]
    """Ends after this many seconds."""
    partialCaptions: NotRequired[bool]
    """Whether text comes while a sentence is still going on."""
    statusCallbackUrl: NotRequired[str]
    """Who is told when captions start, stop or fail."""


class NewRender(TypedDict):
    """Which page is rendered into which session."""

    sessionId: NotRequired[str]
    """The session."""
    token: NotRequired[str]
    """A client token for the session that may publish."""
    url: NotRequired[str]
    """The page."""
    maxDuration: NotRequired[float]
    """Ends after this many seconds."""
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"]]
    """Width and height in pixels."""
    properties: NotRequired[RenderProperties]
    """The stream that comes of it."""


NewSession = TypedDict(
    "NewSession",
    {
        # Whether all of it is recorded; `always` needs `p2p.preference` to be `disabled`.
        "archiveMode": "NotRequired[Literal['manual', 'always']]",
        # An IPv4 address near the clients; chooses the media server.
        "location": "NotRequired[str]",
        # `disabled` sends streams by way of the platform (routed), `enabled` from client to client where that works (relayed).
        "p2p.preference": "NotRequired[Literal['disabled', 'enabled']]",
        # Whether streams are encrypted from end to end.
        "e2ee": "NotRequired[bool]",
    },
)


class NewSipCall(TypedDict):
    """Whom to call into which session."""

    sessionId: str
    """The session."""
    token: str
    """A client token for the session; its data may say that this client is a phone."""
    sip: SipTarget
    """The other end."""


class Project(TypedDict):
    """The application, as this API sees it."""

    applicationId: NotRequired[str]
    """Its id."""
    status: NotRequired[Literal["ACTIVE", "SUSPENDED"] | str]
    """Whether it may be used."""
    name: NotRequired[str]
    """Its name."""
    environment: NotRequired[Literal["standard", "enterprise"] | str]
    """On which servers its sessions are."""
    createdAt: NotRequired[int]
    """When it was made, in milliseconds since 1970."""


class Render(TypedDict):
    """A page that is rendered into a session."""

    id: str
    """Identifies the experience composer."""
    sessionId: str
    """The session."""
    applicationId: NotRequired[str]
    """The application."""
    createdAt: NotRequired[float]
    """When it began, in milliseconds since 1970."""
    updatedAt: NotRequired[float]
    """When it changed last, in milliseconds since 1970."""
    callbackUrl: NotRequired[str]
    """Who is told about its status."""
    name: NotRequired[str]
    """The name of its stream."""
    url: NotRequired[str]
    """The page."""
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str]
    """Width and height in pixels."""
    status: Literal["starting", "started", "stopped", "failed"] | str
    """How far it has come."""
    streamId: NotRequired[str]
    """Its stream."""
    reason: NotRequired[str]
    """Why it stopped or failed."""


class RenderEvent(TypedDict):
    """An experience composer that has changed."""

    id: str
    """Identifies the experience composer."""
    sessionId: str
    """The session."""
    applicationId: NotRequired[str]
    """The application."""
    createdAt: NotRequired[float]
    """When it began, in milliseconds since 1970."""
    updatedAt: NotRequired[float]
    """When it changed last, in milliseconds since 1970."""
    callbackUrl: NotRequired[str]
    """Who is told about its status."""
    name: NotRequired[str]
    """The name of its stream."""
    url: NotRequired[str]
    """The page."""
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str]
    """Width and height in pixels."""
    status: Literal["starting", "started", "stopped", "failed"] | str
    """How far it has come."""
    streamId: NotRequired[str]
    """Its stream."""
    reason: NotRequired[str]
    """Why it stopped or failed."""
    event: NotRequired[str]
    """What this is about."""


class RenderList(TypedDict):
    """One page of experience composers."""

    count: int
    """How many there are in all."""
    items: list[Render]
    """The experience composers."""


class RenderProperties(TypedDict):
    """The stream that comes of it."""

    name: str
    """The name of the stream."""


class RtmpStatus(TypedDict):
    """A service that takes a broadcast, and how it does."""

    id: NotRequired[str]
    """Your name for it."""
    status: NotRequired[str]
    """Whether it takes the broadcast."""
    serverUrl: NotRequired[str]
    """Its address."""
    streamName: NotRequired[str]
    """The name of the stream there."""


class RtmpTarget(TypedDict):
    """A service that takes a broadcast over RTMP."""

    id: NotRequired[str]
    """A name for you, not used twice."""
    serverUrl: str
    """Its address."""
    streamName: str
    """The name or key that it gave you."""


class Session(TypedDict):
    """A session."""

    session_id: str
    """Identifies the session."""
    application_id: NotRequired[str]
    """The application it belongs to."""
    create_dt: NotRequired[str]
    """When it was made, in words."""
    media_server_url: NotRequired[str | None]
    """Its media server, if one is told."""


class SessionEvent(TypedDict):
    """What happened to a session."""

    sessionId: str
    """The session."""
    projectId: NotRequired[str]
    """The application."""
    applicationId: NotRequired[str]
    """The application under its newer name."""
    event: Literal["sessionCreated", "sessionDestroyed", "sessionNotification"] | str
    """What happened."""
    reason: NotRequired[str]
    """Why, where there is a reason: `forceDisconnected`, `serverRotation`."""
    timestamp: NotRequired[int]
    """When, in milliseconds since 1970."""


class Signal(TypedDict):
    """Data for the clients of a session."""

    type: str
    """What kind of signal it is, up to 128 bytes; clients listen by it."""
    data: str
    """The data, up to 8 kB."""


class SipAuth(TypedDict):
    """What the other end asks for."""

    username: NotRequired[str]
    """The name."""
    password: NotRequired[str]
    """The password."""


class SipCall(TypedDict):
    """A phone in a session."""

    id: NotRequired[str]
    """Identifies the call."""
    connectionId: NotRequired[str]
    """The phone as a client of the session."""
    streamId: NotRequired[str]
    """Its stream."""
    projectId: NotRequired[str]
    """The application."""
    sessionId: NotRequired[str]
    """The session."""
    createdAt: NotRequired[int]
    """When it began, in milliseconds since 1970."""
    updatedAt: NotRequired[int]
    """When it changed last, in milliseconds since 1970."""


class SipCallEvent(TypedDict):
    """What happened to a phone in a session."""

    event: NotRequired[str]
    """What happened: `callCreated`, `callUpdated`, `callDestroyed` and the like."""
    id: NotRequired[str]
    """The call."""
    connectionId: NotRequired[str]
    """The phone as a client of the session."""
    sessionId: NotRequired[str]
    """The session."""
    timestamp: NotRequired[int]
    """When, in milliseconds since 1970."""


SipTarget = TypedDict(
    "SipTarget",
    {
        # The SIP address, perhaps with `;transport=tls`.
        "uri": "str",
        # Who calls, a number or a name.
        "from": "NotRequired[str]",
        # Headers of your own in the INVITE, by name.
        "headers": "NotRequired[dict[str, str]]",
        # What the other end asks for.
        "auth": "NotRequired[SipAuth]",
        # Whether the media has to be encrypted.
        "secure": "NotRequired[bool]",
        # Whether there is a picture.
        "video": "NotRequired[bool]",
        # Whether the phone obeys moderators who mute.
        "observeForceMute": "NotRequired[bool]",
    },
)


class Stream(TypedDict):
    """A stream of a session."""

    id: str
    """Identifies the stream."""
    videoType: NotRequired[Literal["camera", "screen", "custom"] | str]
    """Where the picture comes from."""
    name: NotRequired[str]
    """What its publisher calls it."""
    layoutClassList: NotRequired[list[str]]
    """The classes by which a layout arranges it."""


class StreamChange(TypedDict):
    """A stream to add or to remove, one of both."""

    addStream: NotRequired[str]
    """The stream that is to be in."""
    hasAudio: NotRequired[bool]
    """Whether its sound is in."""
    hasVideo: NotRequired[bool]
    """Whether its picture is in."""
    removeStream: NotRequired[str]
    """The stream that is to be out."""


class StreamEvent(TypedDict):
    """What happened to a stream."""

    sessionId: str
    """The session."""
    projectId: NotRequired[str]
    """The application."""
    applicationId: NotRequired[str]
    """The application under its newer name."""
    event: Literal["streamCreated", "streamDestroyed"] | str
    """What happened."""
    reason: NotRequired[
        Literal["clientDisconnected", "forceDisconnected", "networkDisconnected", "forceUnpublished", "mediaStopped"]
        | str
    ]
    """Why a stream ended."""
    timestamp: NotRequired[int]
    """When, in milliseconds since 1970."""
    stream: EventStream
    """A stream and who publishes it."""


class StreamLayout(TypedDict):
    """Layout classes for one stream."""

    id: NotRequired[str]
    """The stream."""
    layoutClassList: NotRequired[list[str]]
    """Its classes from now on; none takes all away."""


class StreamLayouts(TypedDict):
    """Layout classes for some streams."""

    items: list[StreamLayout]
    """The streams with their new classes."""


class StreamList(TypedDict):
    """The streams of a session."""

    count: NotRequired[int]
    """How many there are."""
    items: list[Stream]
    """The streams."""


class Tones(TypedDict):
    """Keys to press."""

    digits: str
    """The keys: 0 to 9, * and #; `p` waits for half a second."""


class Transcription(TypedDict):
    """The transcript of an archive."""

    status: Literal["requested", "started", "available", "uploaded", "failed"] | str
    """How far it has come."""
    url: NotRequired[str | None]
    """Where its file is, once it is available."""
    reason: NotRequired[str]
    """Why it failed."""
    primaryLanguageCode: NotRequired[
        Literal[
            "af-ZA",
            "am-ET",
            "ar-AE",
            "ar-BH",
            "ar-DZ",
            "ar-EG",
            "ar-IL",
            "ar-IQ",
            "ar-JO",
            "ar-KW",
            "ar-LB",
            "ar-MA",
            "ar-MR",
            "ar-OM",
            "ar-PS",
            "ar-QA",
            "ar-SA",
            "ar-SY",
            "ar-TN",
            "ar-YE",
            "az-AZ",
            "bg-BG",
            "bn-BD",
            "bn-IN",
            "bs-BA",
            "ca-ES",
            "cs-CZ",
            "da-DK",
            "de-AT",
            "de-CH",
            "de-DE",
            "el-GR",
            "en-AU",
            "en-CA",
            "en-GB",
            "en-GH",
            "en-HK",
            "en-IE",
            "en-IN",
            "en-KE",
            "en-NG",
            "en-NZ",
            "en-PH",
            "en-PK",
            "en-SG",
            "en-TZ",
            "en-US",
            "en-ZA",
            "es-AR",
            "es-BO",
            "es-CL",
            "es-CO",
            "es-CR",
            "es-DO",
            "es-EC",
            "es-ES",
            "es-GT",
            "es-HN",
            "es-MX",
            "es-NI",
            "es-PA",
            "es-PE",
            "es-PR",
            "es-PY",
            "es-SV",
            "es-US",
            "es-UY",
            "es-VE",
            "et-EE",
            "eu-ES",
            "fa-IR",
            "fi-FI",
            "fr-BE",
            "fr-CA",
            "fr-CH",
            "fr-FR",
            "gl-ES",
            "gu-IN",
            "hi-IN",
            "hr-HR",
            "hu-HU",
            "hy-AM",
            "id-ID",
            "is-IS",
            "it-CH",
            "it-IT",
            "iw-IL",
            "ja-JP",
            "jv-ID",
            "ka-GE",
            "kk-KZ",
            "km-KH",
            "kn-IN",
            "ko-KR",
            "lo-LA",
            "lt-LT",
            "lv-LV",
            "mk-MK",
            "ml-IN",
            "mn-MN",
            "mr-IN",
            "ms-MY",
            "my-MM",
            "ne-NP",
            "nl-BE",
            "nl-NL",
            "no-NO",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "rw-RW",
            "si-LK",
            "sk-SK",
            "sl-SI",
            "sq-AL",
            "sr-RS",
            "st-ZA",
            "su-ID",
            "sv-SE",
            "sw-KE",
            "sw-TZ",
            "ta-IN",
            "ta-LK",
            "ta-MY",
            "ta-SG",
            "te-IN",
            "th-TH",
            "tr-TR",
            "ts-ZA",
            "uk-UA",
            "ur-IN",
            "ur-PK",
            "uz-UZ",
            "ve-ZA",
            "vi-VN",
            "xh-ZA",
            "zu-ZA",
        ]
        | str
    ]
    """A language that can be transcribed."""
    hasSummary: NotRequired[bool]
    """Whether there is a summary."""


class TranscriptionProperties(TypedDict):
    """How speech is written down."""

    primaryLanguageCode: NotRequired[
        Literal[
            "af-ZA",
            "am-ET",
            "ar-AE",
            "ar-BH",
            "ar-DZ",
            "ar-EG",
            "ar-IL",
            "ar-IQ",
            "ar-JO",
            "ar-KW",
            "ar-LB",
            "ar-MA",
            "ar-MR",
            "ar-OM",
            "ar-PS",
            "ar-QA",
            "ar-SA",
            "ar-SY",
            "ar-TN",
            "ar-YE",
            "az-AZ",
            "bg-BG",
            "bn-BD",
            "bn-IN",
            "bs-BA",
            "ca-ES",
            "cs-CZ",
            "da-DK",
            "de-AT",
            "de-CH",
            "de-DE",
            "el-GR",
            "en-AU",
            "en-CA",
            "en-GB",
            "en-GH",
            "en-HK",
            "en-IE",
            "en-IN",
            "en-KE",
            "en-NG",
            "en-NZ",
            "en-PH",
            "en-PK",
            "en-SG",
            "en-TZ",
            "en-US",
            "en-ZA",
            "es-AR",
            "es-BO",
            "es-CL",
            "es-CO",
            "es-CR",
            "es-DO",
            "es-EC",
            "es-ES",
            "es-GT",
            "es-HN",
            "es-MX",
            "es-NI",
            "es-PA",
            "es-PE",
            "es-PR",
            "es-PY",
            "es-SV",
            "es-US",
            "es-UY",
            "es-VE",
            "et-EE",
            "eu-ES",
            "fa-IR",
            "fi-FI",
            "fr-BE",
            "fr-CA",
            "fr-CH",
            "fr-FR",
            "gl-ES",
            "gu-IN",
            "hi-IN",
            "hr-HR",
            "hu-HU",
            "hy-AM",
            "id-ID",
            "is-IS",
            "it-CH",
            "it-IT",
            "iw-IL",
            "ja-JP",
            "jv-ID",
            "ka-GE",
            "kk-KZ",
            "km-KH",
            "kn-IN",
            "ko-KR",
            "lo-LA",
            "lt-LT",
            "lv-LV",
            "mk-MK",
            "ml-IN",
            "mn-MN",
            "mr-IN",
            "ms-MY",
            "my-MM",
            "ne-NP",
            "nl-BE",
            "nl-NL",
            "no-NO",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "rw-RW",
            "si-LK",
            "sk-SK",
            "sl-SI",
            "sq-AL",
            "sr-RS",
            "st-ZA",
            "su-ID",
            "sv-SE",
            "sw-KE",
            "sw-TZ",
            "ta-IN",
            "ta-LK",
            "ta-MY",
            "ta-SG",
            "te-IN",
            "th-TH",
            "tr-TR",
            "ts-ZA",
            "uk-UA",
            "ur-IN",
            "ur-PK",
            "uz-UZ",
            "ve-ZA",
            "vi-VN",
            "xh-ZA",
            "zu-ZA",
        ]
    ]
    """The language that is spoken most. Default en-US."""
    hasSummary: NotRequired[bool]
    """Whether a summary is made as well."""


NewSessionKeywords = TypedDict(
    "NewSessionKeywords",
    {
        "archiveMode": "NotRequired[Literal['manual', 'always']]",
        "location": "NotRequired[str]",
        "p2p.preference": "NotRequired[Literal['disabled', 'enabled']]",
        "e2ee": "NotRequired[bool]",
    },
)


class SignalKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    type: NotRequired[str]
    data: NotRequired[str]


class StreamLayoutsKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    items: NotRequired[list[StreamLayout]]


class MuteAllKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    active: NotRequired[bool]
    excludedStreamIds: NotRequired[list[str]]


class ListArchivesQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    offset: NotRequired[int]
    count: NotRequired[int]
    sessionId: NotRequired[str]


class NewArchiveKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    sessionId: NotRequired[str]
    hasAudio: NotRequired[bool]
    hasVideo: NotRequired[bool]
    hasTranscription: NotRequired[bool]
    transcriptionProperties: NotRequired[TranscriptionProperties]
    layout: NotRequired[Layout]
    multiArchiveTag: NotRequired[str]
    name: NotRequired[str]
    outputMode: NotRequired[Literal["composed", "individual"]]
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"]]
    streamMode: NotRequired[Literal["auto", "manual"]]
    maxBitrate: NotRequired[float]
    quantizationParameter: NotRequired[float]


class StreamChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    addStream: NotRequired[str]
    hasAudio: NotRequired[bool]
    hasVideo: NotRequired[bool]
    removeStream: NotRequired[str]


class LayoutKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    type: NotRequired[Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]]
    stylesheet: NotRequired[str]
    screenshareType: NotRequired[Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]]


class NewSipCallKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    sessionId: NotRequired[str]
    token: NotRequired[str]
    sip: NotRequired[SipTarget]


class TonesKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    digits: NotRequired[str]


class ListBroadcastsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    offset: NotRequired[int]
    count: NotRequired[int]
    sessionId: NotRequired[str]


class NewBroadcastKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    sessionId: NotRequired[str]
    layout: NotRequired[BroadcastLayout]
    maxDuration: NotRequired[int]
    outputs: NotRequired[BroadcastOutputs]
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"]]
    streamMode: NotRequired[Literal["auto", "manual"]]
    multiBroadcastTag: NotRequired[str]
    maxBitrate: NotRequired[float]
    hasAudio: NotRequired[bool]
    hasVideo: NotRequired[bool]


class NewCaptionsKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    sessionId: NotRequired[str]
    token: NotRequired[str]
    languageCode: NotRequired[
        Literal[
            "af-ZA",
            "ar-AE",
            "ar-SA",
            "eu-ES",
            "ca-ES",
            "zh-HK",
            "zh-CN",
            "zh-TW",
            "hr-HR",
            "cs-CZ",
            "da-DK",
            "nl-NL",
            "en-AU",
            "en-GB",
            "en-IN",
            "en-IE",
            "en-NZ",
            "en-AB",
            "en-ZA",
            "en-US",
            "en-WL",
            "fa-IR",
            "fi-FI",
            "fr-FR",
            "fr-CA",
            "gl-ES",
            "de-DE",
            "de-CH",
            "el-GR",
            "he-IL",
            "hi-IN",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "lv-LV",
            "ms-MY",
            "no-NO",
            "pl-PL",
            "pt-PT",
            "pt-BR",
            "ro-RO",
            "ru-RU",
            "sr-RS",
            "sk-SK",
            "so-SO",
            "es-ES",
            "es-US",
            "sv-SE",
            "tl-PH",
            "th-TH",
            "uk-UA",
            "vi-VN",
            "zu-ZA",
        ]
    ]
    maxDuration: NotRequired[float]
    partialCaptions: NotRequired[bool]
    statusCallbackUrl: NotRequired[str]


class NewAudioConnectionKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    sessionId: NotRequired[str]
    token: NotRequired[str]
    websocket: NotRequired[AudioSocket]


class ListExperienceComposersQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    offset: NotRequired[int]
    count: NotRequired[int]


class NewRenderKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    sessionId: NotRequired[str]
    token: NotRequired[str]
    url: NotRequired[str]
    maxDuration: NotRequired[float]
    resolution: NotRequired[Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"]]
    properties: NotRequired[RenderProperties]
