# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Voice, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class AdvancedMachineDetection(TypedDict):
    """Finer machine detection, billed extra. It wins over the simple setting."""

    behavior: NotRequired[Literal["continue", "hangup"]]
    mode: NotRequired[Literal["default", "detect", "detect_beep"]]
    beep_timeout: NotRequired[float]


AnswerRequest = TypedDict(
    "AnswerRequest",
    {
        "to": "str",
        "from": "str",
        "from_user": "str",
        "uuid": "str",
        "conversation_uuid": "str",
        "endpoint_type": "Literal['phone', 'sip', 'websocket', 'app', 'vbc'] | str",
        "region_url": "str",
        "custom_data": "AnswerRequestCustomData",
        "SipHeader_User-to-User": "str",
    },
)


class AppEndpoint(TypedDict):
    """A user of an application."""

    type: Literal["app"]
    user: str


Call = TypedDict(
    "Call",
    {
        "_links": "SelfLinks",
        "uuid": "str",
        "conversation_uuid": "str",
        "to": "CallParty",
        "from": "CallParty",
        "status": "Literal['started', 'ringing', 'answered', 'completed', 'machine', 'busy', 'unanswered', 'timeout', 'rejected', 'failed', 'cancelled'] | str",
        "direction": "Literal['outbound', 'inbound'] | str",
        "rate": "str",
        "price": "str",
        "duration": "str",
        "start_time": "str",
        "end_time": "str",
        "network": "str",
    },
)


class CallError(TypedDict):
    """An error in the older shape."""

    type: str
    error_title: str
    invalid_parameters: dict[str, Any]


CallEvent = TypedDict(
    "CallEvent",
    {
        "uuid": "str",
        "call_uuid": "str",
        "conversation_uuid": "str",
        "from": "str",
        "to": "str",
        "status": "Literal['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'disconnected', 'rejected', 'failed', 'human', 'machine', 'timeout', 'completed'] | str",
        "direction": "Literal['outbound', 'inbound'] | str",
        "timestamp": "str",
        "start_time": "str | None",
        "end_time": "str | None",
        "duration": "str | float | None",
        "rate": "str | float | None",
        "price": "str | float | None",
        "network": "str | None",
        "detail": "Literal['invalid_number', 'restricted', 'declined', 'cannot_route', 'number_out_of_service', 'internal_error', 'carrier_timeout', 'unavailable'] | str",
        "sip_code": "int | str",
        "reason": "str",
        "sub_state": "Literal['beep_start', 'beep_timeout'] | str",
        "disconnected_by": "Literal['platform', 'user'] | str",
    },
)


class CallMessage(TypedDict):
    """What was done in a call."""

    message: str
    uuid: str


class CallPage(TypedDict):
    """One page of the list of calls."""

    count: int
    page_size: int
    record_index: int
    _links: PageLinks
    _embedded: CallPageContent


class CallPageContent(TypedDict):
    """What the page holds."""

    calls: list[Call]


CallParty = TypedDict(
    "CallParty",
    {
        "type": "Literal['phone', 'sip', 'websocket', 'vbc', 'app'] | str",
        "number": "str",
        "dtmfAnswer": "str",
        "uri": "str",
        "content-type": "str",
        "headers": "dict[str, Any]",
        "extension": "str",
        "user": "str",
    },
)


class CallPhoneEndpoint(TypedDict):
    """A phone."""

    type: Literal["phone"]
    number: str
    dtmfAnswer: NotRequired[str]
    shaken: NotRequired[str]


class CallSipEndpoint(TypedDict):
    """A SIP device."""

    type: Literal["sip"]
    uri: NotRequired[str]
    user: NotRequired[str]
    domain: NotRequired[str]
    headers: NotRequired[dict[str, Any]]
    standard_headers: NotRequired[SipStandardHeaders]


CallWebsocketEndpoint = TypedDict(
    "CallWebsocketEndpoint",
    {
        "type": "Literal['websocket']",
        "uri": "str",
        "content-type": "Literal['audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000']",
        "headers": "NotRequired[dict[str, Any]]",
        "authorization": "NotRequired[WebsocketAuthorization]",
    },
)


class CallerPhone(TypedDict):
    """Who calls."""

    type: Literal["phone"]
    number: str


ConnectAction = TypedDict(
    "ConnectAction",
    {
        "action": "Literal['connect']",
        "endpoint": "list[ConnectEndpoint]",
        "from": "NotRequired[str]",
        "randomFromNumber": "NotRequired[bool]",
        "eventType": "NotRequired[Literal['synchronous']]",
        "timeout": "NotRequired[float]",
        "limit": "NotRequired[float]",
        "machineDetection": "NotRequired[Literal['continue', 'hangup']]",
        "advancedMachineDetection": "NotRequired[AdvancedMachineDetection]",
        "eventUrl": "NotRequired[EventUrls]",
        "eventMethod": "NotRequired[Literal['GET', 'POST']]",
        "ringbackTone": "NotRequired[ConnectActionRingbackTone]",
    },
)


class ConversationAction(TypedDict):
    """Puts the caller into a named conference, which is made on first use."""

    action: Literal["conversation"]
    name: str
    musicOnHoldUrl: NotRequired[EventUrls]
    startOnEnter: NotRequired[bool]
    endOnExit: NotRequired[bool]
    record: NotRequired[bool]
    canSpeak: NotRequired[list[str]]
    canHear: NotRequired[list[str]]
    mute: NotRequired[bool]
    transcription: NotRequired[Transcription]
    eventUrl: NotRequired[EventUrls]
    eventMethod: NotRequired[Literal["GET", "POST"]]


CreateCall = TypedDict(
    "CreateCall",
    {
        "to": "list[CallEndpoint]",
        "from": "NotRequired[CreateCallFrom]",
        "random_from_number": "NotRequired[bool]",
        "ncco": "NotRequired[list[NccoAction]]",
        "answer_url": "NotRequired[EventUrls]",
        "answer_method": "NotRequired[Literal['POST', 'GET']]",
        "event_url": "NotRequired[EventUrls]",
        "event_method": "NotRequired[Literal['POST', 'GET']]",
        "machine_detection": "NotRequired[Literal['continue', 'hangup']]",
        "advanced_machine_detection": "NotRequired[AdvancedMachineDetection]",
        "length_timer": "NotRequired[int]",
        "ringing_timer": "NotRequired[int]",
    },
)


class CreatedCall(TypedDict):
    """A call that is being made."""

    uuid: str
    status: (
        Literal[
            "started",
            "ringing",
            "answered",
            "completed",
            "machine",
            "busy",
            "unanswered",
            "timeout",
            "rejected",
            "failed",
            "cancelled",
        ]
        | str
    )
    direction: Literal["outbound", "inbound"] | str
    conversation_uuid: str


class DtmfInput(TypedDict):
    """Keys that were pressed."""

    digits: str | None
    timed_out: bool


class DtmfSettings(TypedDict):
    """How key presses are collected. Empty for the defaults."""

    timeOut: NotRequired[float]
    maxDigits: NotRequired[int]
    submitOnHash: NotRequired[bool]


class EarmuffCall(TypedDict):
    """Keeps the leg from hearing."""

    action: Literal["earmuff"]


class ErrorEvent(TypedDict):
    """An error in a call."""

    reason: str
    conversation_uuid: str
    timestamp: str


FallbackRequest = TypedDict(
    "FallbackRequest",
    {
        "to": "str",
        "from": "str",
        "from_user": "str",
        "uuid": "str",
        "conversation_uuid": "str",
        "endpoint_type": "Literal['phone', 'sip', 'websocket', 'app', 'vbc'] | str",
        "region_url": "str",
        "custom_data": "AnswerRequestCustomData",
        "SipHeader_User-to-User": "str",
        "reason": "str",
        "original_request": "dict[str, Any]",
    },
)


class HangUpCall(TypedDict):
    """Ends the call."""

    action: Literal["hangup"]


class InputAction(TypedDict):
    """Takes key presses or speech. The answer to its event may be an NCCO that replaces the present one. The older
    form, for keys alone, has no `type` and the three settings at the end."""

    action: Literal["input"]
    type: NotRequired[InputActionType]
    mode: NotRequired[Literal["synchronous", "asynchronous"]]
    dtmf: NotRequired[DtmfSettings]
    speech: NotRequired[SpeechSettings]
    eventUrl: NotRequired[EventUrls]
    eventMethod: NotRequired[Literal["GET", "POST"]]
    timeOut: NotRequired[float]
    maxDigits: NotRequired[int]
    submitOnHash: NotRequired[bool]


InputEvent = TypedDict(
    "InputEvent",
    {
        "uuid": "str",
        "conversation_uuid": "str",
        "dtmf": "InputEventDtmf",
        "timed_out": "bool",
        "speech": "SpeechInput",
        "from": "str",
        "to": "str",
        "timestamp": "str",
    },
)


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    reason: str


class Link(TypedDict):
    """A HAL link."""

    href: str


class MuteCall(TypedDict):
    """Silences the leg."""

    action: Literal["mute"]


class NotificationEvent(TypedDict):
    """The data of a notify action."""

    payload: dict[str, Any]
    conversation_uuid: str
    timestamp: str


class NotifyAction(TypedDict):
    """Sends data to you. The answer may be an NCCO that replaces the present one."""

    action: Literal["notify"]
    payload: dict[str, Any]
    eventUrl: EventUrls
    eventMethod: NotRequired[Literal["GET", "POST"]]


class OnAnswer(TypedDict):
    """What the called phone goes through before both ends are joined."""

    url: str
    ringbackTone: NotRequired[str]
    ringback: NotRequired[str]


class PageLinks(TypedDict):
    """HAL links from one page of a list to its neighbours."""

    self: Link
    first: Link
    last: Link
    next: Link
    prev: Link


class PayAction(TypedDict):
    """Takes a card payment by phone. No longer documented."""

    action: Literal["pay"]
    amount: float
    currency: NotRequired[str]
    eventUrl: NotRequired[EventUrls]
    prompts: NotRequired[PayActionPrompts]
    voice: NotRequired[PayVoicePrompt]


class PayCardNumberErrors(TypedDict):
    """What is read when the card number fails."""

    InvalidCardType: NotRequired[PayErrorText]
    InvalidCardNumber: NotRequired[PayErrorText]
    Timeout: NotRequired[PayErrorText]


class PayCardNumberPrompt(TypedDict):
    """Asks for the card number."""

    type: Literal["CardNumber"]
    text: str
    errors: PayCardNumberErrors


class PayErrorText(TypedDict):
    """The text for one kind of failure."""

    text: NotRequired[str]


class PayExpirationDateErrors(TypedDict):
    """What is read when the date fails."""

    InvalidExpirationDate: NotRequired[PayErrorText]
    Timeout: NotRequired[PayErrorText]


class PayExpirationDatePrompt(TypedDict):
    """Asks for the date on the card."""

    type: Literal["ExpirationDate"]
    text: str
    errors: PayExpirationDateErrors


class PaySecurityCodeErrors(TypedDict):
    """What is read when the code fails."""

    InvalidSecurityCode: NotRequired[PayErrorText]
    Timeout: NotRequired[PayErrorText]


class PaySecurityCodePrompt(TypedDict):
    """Asks for the security code."""

    type: Literal["SecurityCode"]
    text: str
    errors: PaySecurityCodeErrors


class PayVoicePrompt(TypedDict):
    """The voice that asks."""

    language: NotRequired[str]
    style: NotRequired[int]


class PhoneEndpoint(TypedDict):
    """A phone."""

    type: Literal["phone"]
    number: str
    dtmfAnswer: NotRequired[str]
    onAnswer: NotRequired[OnAnswer]
    shaken: NotRequired[str]


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


class RecordAction(TypedDict):
    """Records the call while later actions run."""

    action: Literal["record"]
    format: NotRequired[Literal["mp3", "wav", "ogg"]]
    split: NotRequired[Literal["conversation"]]
    channels: NotRequired[int]
    endOnSilence: NotRequired[float]
    endOnKey: NotRequired[str]
    timeOut: NotRequired[float]
    beepStart: NotRequired[bool]
    transcription: NotRequired[Transcription]
    eventUrl: NotRequired[EventUrls]
    eventMethod: NotRequired[Literal["GET", "POST"]]


class RecordEvent(TypedDict):
    """A recording that is ready."""

    recording_url: str
    recording_uuid: str
    size: int | str
    start_time: str
    end_time: str
    conversation_uuid: str
    timestamp: str


class SelfLinks(TypedDict):
    """The HAL links of a thing that links to nothing but itself."""

    self: Link


class SendDtmf(TypedDict):
    """Tones to play."""

    digits: NotRequired[str]


class SipEndpoint(TypedDict):
    """A SIP device, by its address or by user and trunk domain."""

    type: Literal["sip"]
    uri: NotRequired[str]
    user: NotRequired[str]
    domain: NotRequired[str]
    headers: NotRequired[dict[str, Any]]
    standardHeaders: NotRequired[SipStandardHeaders]


SipStandardHeaders = TypedDict("SipStandardHeaders", {"User-to-User": "str"})


class SpeechInput(TypedDict):
    """Speech that was recognised."""

    timeout_reason: Literal["end_on_silence_timeout", "max_duration", "start_timeout"] | str
    results: list[SpeechResult]
    error: str
    recording_url: str


class SpeechResult(TypedDict):
    """One guess at what was said."""

    text: str
    confidence: str | float


class SpeechSettings(TypedDict):
    """How speech is recognised."""

    uuid: NotRequired[SpeechSettingsUuid]
    endOnSilence: NotRequired[float]
    language: NotRequired[str]
    context: NotRequired[list[str]]
    startTimeout: NotRequired[float]
    maxDuration: NotRequired[float]
    sensitivity: NotRequired[int]
    saveAudio: NotRequired[bool]
    provider: NotRequired[str]
    providerOptions: NotRequired[dict[str, Any]]


class StartDtmfInput(TypedDict):
    """Where key presses go."""

    event_url: NotRequired[EventUrls]


class StartStream(TypedDict):
    """A sound file to play."""

    stream_url: StartStreamStreamUrl
    loop: NotRequired[int]
    level: NotRequired[str | float]


class StartTalk(TypedDict):
    """A text to read."""

    text: str
    language: NotRequired[str]
    style: NotRequired[int]
    premium: NotRequired[bool]
    voice_name: NotRequired[
        Literal[
            "Amy",
            "Cem",
            "Ewa",
            "Ivy",
            "Jan",
            "Lea",
            "Liv",
            "Mia",
            "Alva",
            "Dora",
            "Emma",
            "Eric",
            "Hans",
            "Ines",
            "Joey",
            "Karl",
            "Mads",
            "Maja",
            "Naja",
            "Nora",
            "Satu",
            "Sora",
            "Aditi",
            "Brian",
            "Carla",
            "Empar",
            "Filiz",
            "Ioana",
            "Iveta",
            "Jacek",
            "Joana",
            "Jordi",
            "Kanya",
            "Laila",
            "Laura",
            "Lekha",
            "Lotte",
            "Lucia",
            "Maged",
            "Maxim",
            "Miren",
            "Nikos",
            "Oskar",
            "Ruben",
            "Salli",
            "Tarik",
            "Tessa",
            "Vicki",
            "Yelda",
            "Zeina",
            "Zhiyu",
            "Astrid",
            "Bianca",
            "Carmen",
            "Carmit",
            "Celine",
            "Felipe",
            "Henrik",
            "Joanna",
            "Justin",
            "Kendra",
            "Melina",
            "Miguel",
            "Mizuki",
            "Nicole",
            "Sin-Ji",
            "Takumi",
            "Zuzana",
            "Chantal",
            "Enrique",
            "Geraint",
            "Giorgio",
            "Gwyneth",
            "Luciana",
            "Mariska",
            "Marlene",
            "Mathieu",
            "Matthew",
            "Mei-Jia",
            "Raveena",
            "Ricardo",
            "Russell",
            "Seoyeon",
            "Tatyana",
            "Vitoria",
            "Catarina",
            "Chipmunk",
            "Conchita",
            "Jennifer",
            "Kimberly",
            "Penelope",
            "Agnieszka",
            "Cristiano",
            "Damayanti",
            "Tian-Tian",
            "Montserrat",
        ]
    ]
    loop: NotRequired[int]
    level: NotRequired[str | float]


class StreamAction(TypedDict):
    """Plays a sound file."""

    action: Literal["stream"]
    streamUrl: EventUrls
    level: NotRequired[float]
    bargeIn: NotRequired[bool]
    loop: NotRequired[int]


class TalkAction(TypedDict):
    """Reads a text aloud."""

    action: Literal["talk"]
    text: str
    bargeIn: NotRequired[bool]
    loop: NotRequired[int]
    level: NotRequired[float]
    language: NotRequired[str]
    style: NotRequired[int]
    premium: NotRequired[bool]
    voiceName: NotRequired[str]
    provider: NotRequired[str]
    providerOptions: NotRequired[dict[str, Any]]


class Transcript(TypedDict):
    """What was said in a recording."""

    ver: NotRequired[str]
    request_id: NotRequired[str]
    channels: NotRequired[list[TranscriptChannel]]


class TranscriptChannel(TypedDict):
    """What was said in one channel."""

    transcript: NotRequired[list[TranscriptSentence]]
    duration: NotRequired[float]


class TranscriptSentence(TypedDict):
    """One sentence."""

    sentence: NotRequired[str]
    raw_sentence: NotRequired[str]
    duration: NotRequired[float]
    timestamp: NotRequired[float]
    words: NotRequired[list[TranscriptWord]]


class TranscriptWord(TypedDict):
    """One word."""

    word: NotRequired[str]
    start_time: NotRequired[float]
    end_time: NotRequired[float]
    confidence: NotRequired[float]


class Transcription(TypedDict):
    """Asks for a written record of what was said."""

    language: NotRequired[str]
    eventUrl: NotRequired[EventUrls]
    eventMethod: NotRequired[Literal["GET", "POST"]]
    sentimentAnalysis: NotRequired[bool]


class TranscriptionEvent(TypedDict):
    """A transcript that is ready."""

    status: Literal["transcribed"] | str
    type: Literal["record"] | str
    transcription_url: str
    recording_uuid: str
    conversation_uuid: str


class TransferAction(TypedDict):
    """Moves the legs of this call into another conversation. Must be the last action."""

    action: Literal["transfer"]
    conversationId: NotRequired[str]
    conversation_id: NotRequired[str]
    canHear: NotRequired[list[str]]
    canSpeak: NotRequired[list[str]]
    mute: NotRequired[bool]


class TransferCall(TypedDict):
    """Goes on with another NCCO."""

    action: Literal["transfer"]
    destination: TransferDestination


class TransferDestination(TypedDict):
    """The NCCO that follows, itself or its address."""

    type: Literal["ncco"]
    ncco: NotRequired[list[NccoAction]]
    url: NotRequired[TransferDestinationUrl]


class TransferEvent(TypedDict):
    """A leg that moved."""

    conversation_uuid_from: str
    conversation_uuid_to: str
    uuid: str
    timestamp: str


class UnearmuffCall(TypedDict):
    """Lets the leg hear again."""

    action: Literal["unearmuff"]


class UnmuteCall(TypedDict):
    """Lets the leg speak again."""

    action: Literal["unmute"]


class VbcEndpoint(TypedDict):
    """An extension of Vonage Business Communications."""

    type: Literal["vbc"]
    extension: str


class WaitAction(TypedDict):
    """Pauses before the next action."""

    action: Literal["wait"]
    timeout: NotRequired[float]


class WebsocketAuthorization(TypedDict):
    """The Authorization header of the websocket handshake."""

    type: NotRequired[Literal["vonage", "custom"]]
    value: NotRequired[str]


WebsocketEndpoint = TypedDict(
    "WebsocketEndpoint",
    {
        "type": "Literal['websocket']",
        "uri": "str",
        "content-type": "NotRequired[Literal['audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000']]",
        "contentType": "NotRequired[Literal['audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000']]",
        "headers": "NotRequired[dict[str, Any]]",
        "authorization": "NotRequired[WebsocketAuthorization]",
    },
)


class ListCallsQuery(TypedDict):
    """All of them optional, as keywords."""

    status: NotRequired[
        Literal[
            "started",
            "ringing",
            "answered",
            "completed",
            "machine",
            "busy",
            "unanswered",
            "timeout",
            "rejected",
            "failed",
            "cancelled",
        ]
    ]
    date_start: NotRequired[str]
    date_end: NotRequired[str]
    page_size: NotRequired[int]
    record_index: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    conversation_uuid: NotRequired[str]


CreateCallKeywords = TypedDict(
    "CreateCallKeywords",
    {
        "to": "NotRequired[list[CallEndpoint]]",
        "from": "NotRequired[CreateCallFrom]",
        "random_from_number": "NotRequired[bool]",
        "ncco": "NotRequired[list[NccoAction]]",
        "answer_url": "NotRequired[EventUrls]",
        "answer_method": "NotRequired[Literal['POST', 'GET']]",
        "event_url": "NotRequired[EventUrls]",
        "event_method": "NotRequired[Literal['POST', 'GET']]",
        "machine_detection": "NotRequired[Literal['continue', 'hangup']]",
        "advanced_machine_detection": "NotRequired[AdvancedMachineDetection]",
        "length_timer": "NotRequired[int]",
        "ringing_timer": "NotRequired[int]",
    },
)


class UpdateCallKeywords(TypedDict):
    """All of them optional, as keywords."""

    action: NotRequired[
        Literal["transfer"]
        | Literal["hangup"]
        | Literal["mute"]
        | Literal["unmute"]
        | Literal["earmuff"]
        | Literal["unearmuff"]
    ]
    destination: NotRequired[TransferDestination]


class StartStreamKeywords(TypedDict):
    """All of them optional, as keywords."""

    stream_url: NotRequired[StartStreamStreamUrl]
    loop: NotRequired[int]
    level: NotRequired[str | float]


class StartTalkKeywords(TypedDict):
    """All of them optional, as keywords."""

    text: NotRequired[str]
    language: NotRequired[str]
    style: NotRequired[int]
    premium: NotRequired[bool]
    voice_name: NotRequired[
        Literal[
            "Amy",
            "Cem",
            "Ewa",
            "Ivy",
            "Jan",
            "Lea",
            "Liv",
            "Mia",
            "Alva",
            "Dora",
            "Emma",
            "Eric",
            "Hans",
            "Ines",
            "Joey",
            "Karl",
            "Mads",
            "Maja",
            "Naja",
            "Nora",
            "Satu",
            "Sora",
            "Aditi",
            "Brian",
            "Carla",
            "Empar",
            "Filiz",
            "Ioana",
            "Iveta",
            "Jacek",
            "Joana",
            "Jordi",
            "Kanya",
            "Laila",
            "Laura",
            "Lekha",
            "Lotte",
            "Lucia",
            "Maged",
            "Maxim",
            "Miren",
            "Nikos",
            "Oskar",
            "Ruben",
            "Salli",
            "Tarik",
            "Tessa",
            "Vicki",
            "Yelda",
            "Zeina",
            "Zhiyu",
            "Astrid",
            "Bianca",
            "Carmen",
            "Carmit",
            "Celine",
            "Felipe",
            "Henrik",
            "Joanna",
            "Justin",
            "Kendra",
            "Melina",
            "Miguel",
            "Mizuki",
            "Nicole",
            "Sin-Ji",
            "Takumi",
            "Zuzana",
            "Chantal",
            "Enrique",
            "Geraint",
            "Giorgio",
            "Gwyneth",
            "Luciana",
            "Mariska",
            "Marlene",
            "Mathieu",
            "Matthew",
            "Mei-Jia",
            "Raveena",
            "Ricardo",
            "Russell",
            "Seoyeon",
            "Tatyana",
            "Vitoria",
            "Catarina",
            "Chipmunk",
            "Conchita",
            "Jennifer",
            "Kimberly",
            "Penelope",
            "Agnieszka",
            "Cristiano",
            "Damayanti",
            "Tian-Tian",
            "Montserrat",
        ]
    ]
    loop: NotRequired[int]
    level: NotRequired[str | float]


class SendDtmfKeywords(TypedDict):
    """All of them optional, as keywords."""

    digits: NotRequired[str]


class StartDtmfInputKeywords(TypedDict):
    """All of them optional, as keywords."""

    event_url: NotRequired[EventUrls]


AnswerRequestCustomData: TypeAlias = "dict[str, Any] | str"
CallEndpoint: TypeAlias = "CallPhoneEndpoint | CallSipEndpoint | CallWebsocketEndpoint | VbcEndpoint | AppEndpoint"
ConnectActionRingbackTone: TypeAlias = "str | list[str]"
ConnectEndpoint: TypeAlias = "PhoneEndpoint | AppEndpoint | WebsocketEndpoint | SipEndpoint | VbcEndpoint"
CreateCallFrom: TypeAlias = "CallerPhone | str"
EventUrls: TypeAlias = "list[str] | str"
InputActionType: TypeAlias = "list[Literal['dtmf', 'speech']] | Literal['dtmf', 'speech']"
InputEventDtmf: TypeAlias = "DtmfInput | str"
NccoAction: TypeAlias = "RecordAction | ConversationAction | ConnectAction | TalkAction | StreamAction | InputAction | NotifyAction | WaitAction | TransferAction | PayAction"
PayActionPrompts: TypeAlias = "list[PayTextPrompt] | dict[str, Any]"
PayTextPrompt: TypeAlias = "PayCardNumberPrompt | PayExpirationDatePrompt | PaySecurityCodePrompt"
SpeechSettingsUuid: TypeAlias = "list[str] | str"
StartStreamStreamUrl: TypeAlias = "list[str] | str"
TransferDestinationUrl: TypeAlias = "list[str] | str"
UpdateCall: TypeAlias = "TransferCall | HangUpCall | MuteCall | UnmuteCall | EarmuffCall | UnearmuffCall"
