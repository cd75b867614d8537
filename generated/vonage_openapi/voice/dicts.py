# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Voice: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict


class AdvancedMachineDetection(TypedDict):
    """Finer machine detection, billed extra. It wins over the simple setting."""

    behavior: NotRequired[Literal["continue", "hangup"]]
    """Whether a call that reached a machine goes on."""
    mode: NotRequired[Literal["default", "detect", "detect_beep"]]
    """`default` detects while the call flow runs on and reports machine and beep; `detect` waits for the verdict,
    `detect_beep` for the beep."""
    beep_timeout: NotRequired[float]
    """Stop waiting for a beep after this many seconds."""


AnswerRequest = TypedDict(
    "AnswerRequest",
    {
        # Who was called.
        "to": "NotRequired[str]",
        # Who called; absent when an app user did.
        "from": "NotRequired[str]",
        # The app user who called.
        "from_user": "NotRequired[str]",
        # Identifies the leg.
        "uuid": "NotRequired[str]",
        # The conversation that the leg is in.
        "conversation_uuid": "NotRequired[str]",
        # What is at the other end.
        "endpoint_type": "NotRequired[Literal['phone', 'sip', 'websocket', 'app', 'vbc'] | str]",
        # The host that owns the call; steer it there.
        "region_url": "NotRequired[str]",
        # What the calling app sent along; a string when it comes in the query.
        "custom_data": "NotRequired[AnswerRequestCustomData]",
        # The User-to-User header of a SIP call.
        "SipHeader_User-to-User": "NotRequired[str]",
    },
)


class AppEndpoint(TypedDict):
    """A user of an application."""

    type: Literal["app"]
    """Always `app`."""
    user: str
    """Whom to call by user name."""


Call = TypedDict(
    "Call",
    {
        # Where the call can be read.
        "_links": "NotRequired[SelfLinks]",
        # Identifies the leg.
        "uuid": "str",
        # The conversation that the leg is in.
        "conversation_uuid": "str",
        # Who was called.
        "to": "CallParty",
        # Who called.
        "from": "CallParty",
        # How far a call has come.
        "status": "Literal['started', 'ringing', 'answered', 'completed', 'machine', 'busy', 'unanswered', 'timeout', 'rejected', 'failed', 'cancelled'] | str",
        # Whether the call comes from the platform or reached it.
        "direction": "Literal['outbound', 'inbound'] | str",
        # The price of a minute in euros.
        "rate": "NotRequired[str]",
        # The price of the whole call in euros.
        "price": "NotRequired[str]",
        # The length in seconds.
        "duration": "NotRequired[str]",
        # When it began, as YYYY-MM-DD HH:MM:SS.
        "start_time": "NotRequired[str]",
        # When it ended, as YYYY-MM-DD HH:MM:SS.
        "end_time": "NotRequired[str]",
        # The network of the called phone, as country and network code.
        "network": "NotRequired[str]",
    },
)


class CallError(TypedDict):
    """An error in the older shape."""

    type: str
    """The kind of error."""
    error_title: NotRequired[str]
    """The kind of error in words."""
    invalid_parameters: NotRequired[dict[str, Any]]
    """The fields that were refused, each with the reason."""


CallEvent = TypedDict(
    "CallEvent",
    {
        # Identifies the leg.
        "uuid": "NotRequired[str]",
        # Stands for `uuid` in machine and human events.
        "call_uuid": "NotRequired[str]",
        # The conversation that the leg is in.
        "conversation_uuid": "NotRequired[str]",
        # Who called.
        "from": "NotRequired[str]",
        # Who was called.
        "to": "NotRequired[str]",
        # How far the call has come.
        "status": "Literal['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'disconnected', 'rejected', 'failed', 'human', 'machine', 'timeout', 'completed'] | str",
        # Whether the call comes from the platform or reached it.
        "direction": "NotRequired[Literal['outbound', 'inbound'] | str]",
        # When it happened, in ISO 8601.
        "timestamp": "NotRequired[str]",
        # When the call began.
        "start_time": "NotRequired[str | None]",
        # When the call ended.
        "end_time": "NotRequired[str | None]",
        # The length in seconds.
        "duration": "NotRequired[str | float | None]",
        # The price of a minute in euros.
        "rate": "NotRequired[str | float | None]",
        # The price of the whole call in euros.
        "price": "NotRequired[str | float | None]",
        # The network of the called phone.
        "network": "NotRequired[str | None]",
        # Why a call did not come about.
        "detail": "NotRequired[Literal['invalid_number', 'restricted', 'declined', 'cannot_route', 'number_out_of_service', 'internal_error', 'carrier_timeout', 'unavailable'] | str]",
        # The SIP answer that ended the call.
        "sip_code": "NotRequired[int | str]",
        # Why a websocket or app leg dropped.
        "reason": "NotRequired[str]",
        # What advanced machine detection heard.
        "sub_state": "NotRequired[Literal['beep_start', 'beep_timeout'] | str]",
        # Who hung up.
        "disconnected_by": "NotRequired[Literal['platform', 'user'] | str]",
    },
)


class CallMessage(TypedDict):
    """What was done in a call."""

    message: str
    """What was done."""
    uuid: str
    """The leg it was done to."""


class CallPage(TypedDict):
    """One page of the list of calls."""

    count: int
    """How many calls there are in all."""
    page_size: int
    """How many calls a page has."""
    record_index: int
    """The first call of this page."""
    _links: PageLinks
    """HAL links from one page of a list to its neighbours."""
    _embedded: CallPageContent
    """What the page holds."""


class CallPageContent(TypedDict):
    """What the page holds."""

    calls: list[Call]
    """The calls of this page."""


CallParty = TypedDict(
    "CallParty",
    {
        # What is at this end.
        "type": "Literal['phone', 'sip', 'websocket', 'vbc', 'app'] | str",
        # The number of a phone.
        "number": "NotRequired[str]",
        # The keys sent to a phone on answer.
        "dtmfAnswer": "NotRequired[str]",
        # The address of a SIP device or websocket.
        "uri": "NotRequired[str]",
        # How the sound for a websocket is coded.
        "content-type": "NotRequired[str]",
        # The data that went along.
        "headers": "NotRequired[dict[str, Any]]",
        # The number of an extension.
        "extension": "NotRequired[str]",
        # The name of an app user.
        "user": "NotRequired[str]",
    },
)


class CallPhoneEndpoint(TypedDict):
    """A phone."""

    type: Literal["phone"]
    """Always `phone`."""
    number: str
    """The number in E.164 form."""
    dtmfAnswer: NotRequired[str]
    """Keys sent once the phone is answered; p is a pause."""
    shaken: NotRequired[str]
    """Your own STIR/SHAKEN identity header in full. By agreement only."""


class CallSipEndpoint(TypedDict):
    """A SIP device."""

    type: Literal["sip"]
    """Always `sip`."""
    uri: NotRequired[str]
    """The address of the device."""
    user: NotRequired[str]
    """The user part of the address; goes with `domain`."""
    domain: NotRequired[str]
    """The name of your SIP trunk domain."""
    headers: NotRequired[dict[str, Any]]
    """Sent with the invitation as headers whose names start with X-."""
    standard_headers: NotRequired[SipStandardHeaders]
    """Headers that are sent under their own name."""
    standardHeaders: NotRequired[SipStandardHeaders]
    """The name of `standard_headers` in call flows."""


CallWebsocketEndpoint = TypedDict(
    "CallWebsocketEndpoint",
    {
        # Always `websocket`.
        "type": "Literal['websocket']",
        # Where the websocket listens.
        "uri": "str",
        # How the sound is coded.
        "content-type": "Literal['audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000']",
        # Data of yours that opens the stream.
        "headers": "NotRequired[dict[str, Any]]",
        # The Authorization header of the websocket handshake.
        "authorization": "NotRequired[WebsocketAuthorization]",
    },
)


class CallerApp(TypedDict):
    """A user of an application who calls."""

    type: Literal["app"]
    """Always `app`."""
    user: NotRequired[str]
    """The user name."""


class CallerPhone(TypedDict):
    """A phone that calls."""

    type: Literal["phone"]
    """Always `phone`."""
    number: str
    """One of your numbers in E.164 form or a SIP address."""


class CallerSip(TypedDict):
    """A SIP device that calls."""

    type: Literal["sip"]
    """Always `sip`."""
    uri: NotRequired[str]
    """The address of the device."""
    user: NotRequired[str]
    """The user part of the address; goes with `domain`."""
    domain: NotRequired[str]
    """The name of your SIP trunk domain."""


class CallerVbc(TypedDict):
    """An extension of Vonage Business Communications that calls."""

    type: Literal["vbc"]
    """Always `vbc`."""
    extension: NotRequired[str]
    """The number of the extension."""


ConnectAction = TypedDict(
    "ConnectAction",
    {
        # Always `connect`.
        "action": "Literal['connect']",
        # Whom to call, exactly one.
        "endpoint": "list[ConnectEndpoint]",
        # The number that is shown, one of yours in E.164 form. Leave it out when an app user calls.
        "from": "NotRequired[str]",
        # Takes any number of the application as caller; `true` does not go with `from`.
        "randomFromNumber": "NotRequired[bool]",
        # With `synchronous` the answer to an event may be an NCCO that replaces the current one.
        "eventType": "NotRequired[Literal['synchronous']]",
        # Stop ringing after this many seconds, officially an integer from 1 to 120.
        "timeout": "NotRequired[float]",
        # The longest call in seconds.
        "limit": "NotRequired[float]",
        # What happens when voicemail picks up; `continue` reports it, `hangup` ends the call.
        "machineDetection": "NotRequired[Literal['continue', 'hangup']]",
        # Finer machine detection, billed extra. It wins over the simple setting.
        "advancedMachineDetection": "NotRequired[AdvancedMachineDetection]",
        # Where events of the new call go.
        "eventUrl": "NotRequired[EventUrls]",
        # The HTTP method of these events.
        "eventMethod": "NotRequired[Literal['GET', 'POST']]",
        # Address of a sound that the caller hears while it rings, or a list of one; best left out for phones.
        "ringbackTone": "NotRequired[ConnectActionRingbackTone]",
    },
)


class ConversationAction(TypedDict):
    """Puts the caller into a named conference, which is made on first use."""

    action: Literal["conversation"]
    """Always `conversation`."""
    name: str
    """The name of the conference, unique within the application."""
    musicOnHoldUrl: NotRequired[EventUrls]
    """The mp3 that plays until the conference starts, best as a list of one address."""
    startOnEnter: NotRequired[bool]
    """Whether the conference starts when this caller comes in."""
    endOnExit: NotRequired[bool]
    """Whether it ends for all when this caller leaves."""
    record: NotRequired[bool]
    """Whether the conference is recorded."""
    canSpeak: NotRequired[list[str]]
    """The legs that hear this caller. Left out all do; an empty list means none. Not with `mute` `true`."""
    canHear: NotRequired[list[str]]
    """The legs that this caller hears. Left out it is all; an empty list means none."""
    mute: NotRequired[bool]
    """Whether this caller comes in silenced; `true` does not go with `canSpeak`."""
    transcription: NotRequired[Transcription]
    """Have the conference written down."""
    eventUrl: NotRequired[EventUrls]
    """Where events of the conference go."""
    eventMethod: NotRequired[Literal["GET", "POST"]]
    """The HTTP method of these events."""


CreateCall = TypedDict(
    "CreateCall",
    {
        # Whom to call, usually one.
        "to": "list[CallEndpoint]",
        # Who calls, also the number alone.
        "from": "NotRequired[CreateCallFrom]",
        # Takes any number of the application as caller; `true` does not go with `from`.
        "random_from_number": "NotRequired[bool]",
        # What to do once the call is answered.
        "ncco": "NotRequired[list[NccoAction]]",
        # Serves what to do once the call is answered; a list of one address.
        "answer_url": "NotRequired[EventUrls]",
        # How `answer_url` is called.
        "answer_method": "NotRequired[Literal['POST', 'GET']]",
        # Where events of the call go; needed unless the application has an address for them.
        "event_url": "NotRequired[EventUrls]",
        # How `event_url` is called.
        "event_method": "NotRequired[Literal['POST', 'GET']]",
        # What happens when voicemail picks up; `continue` reports it, `hangup` ends the call.
        "machine_detection": "NotRequired[Literal['continue', 'hangup']]",
        # Finer machine detection, billed extra. It wins over the simple setting.
        "advanced_machine_detection": "NotRequired[AdvancedMachineDetection]",
        # Seconds after the answer until the platform hangs up.
        "length_timer": "NotRequired[int]",
        # Seconds of ringing until the platform hangs up.
        "ringing_timer": "NotRequired[int]",
    },
)


class CreatedCall(TypedDict):
    """A call that is being made."""

    uuid: str
    """Identifies the leg."""
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
    """How far a call has come."""
    direction: Literal["outbound", "inbound"] | str
    """Whether the call comes from the platform or reached it."""
    conversation_uuid: str
    """The conversation that the leg is in."""


class DtmfInput(TypedDict):
    """Keys that were pressed."""

    digits: NotRequired[str | None]
    """The keys in order."""
    timed_out: NotRequired[bool]
    """Whether time ran out before all keys were there."""


class DtmfSettings(TypedDict):
    """How key presses are collected. Empty for the defaults."""

    timeOut: NotRequired[float]
    """Seconds without a key until the digits are sent."""
    maxDigits: NotRequired[int]
    """How many digits are taken."""
    submitOnHash: NotRequired[bool]
    """Whether # sends the digits at once."""


class EarmuffCall(TypedDict):
    """Keeps the leg from hearing."""

    action: Literal["earmuff"]
    """Always `earmuff`."""


class ErrorEvent(TypedDict):
    """An error in a call."""

    reason: str
    """What went wrong."""
    conversation_uuid: NotRequired[str]
    """The conversation it happened in."""
    timestamp: NotRequired[str]
    """When this was sent."""


FallbackRequest = TypedDict(
    "FallbackRequest",
    {
        # Who was called.
        "to": "NotRequired[str]",
        # Who called; absent when an app user did.
        "from": "NotRequired[str]",
        # The app user who called.
        "from_user": "NotRequired[str]",
        # Identifies the leg.
        "uuid": "NotRequired[str]",
        # The conversation that the leg is in.
        "conversation_uuid": "NotRequired[str]",
        # What is at the other end.
        "endpoint_type": "NotRequired[Literal['phone', 'sip', 'websocket', 'app', 'vbc'] | str]",
        # The host that owns the call; steer it there.
        "region_url": "NotRequired[str]",
        # What the calling app sent along; a string when it comes in the query.
        "custom_data": "NotRequired[AnswerRequestCustomData]",
        # The User-to-User header of a SIP call.
        "SipHeader_User-to-User": "NotRequired[str]",
        # Why the other webhook failed.
        "reason": "NotRequired[str]",
        # The request that failed.
        "original_request": "NotRequired[dict[str, Any]]",
    },
)


class HangUpCall(TypedDict):
    """Ends the call."""

    action: Literal["hangup"]
    """Always `hangup`."""


class InputAction(TypedDict):
    """Takes key presses or speech. The answer to its event may be an NCCO that replaces the current one. The older
    form, for keys alone, has no `type` and the three settings at the end."""

    action: Literal["input"]
    """Always `input`."""
    type: NotRequired[InputActionType]
    """What is listened for, a list."""
    dtmf: NotRequired[DtmfSettings]
    """How key presses are collected. Empty for the defaults."""
    speech: NotRequired[SpeechSettings]
    """How speech is recognised."""
    eventUrl: NotRequired[EventUrls]
    """Where the input goes."""
    eventMethod: NotRequired[Literal["GET", "POST"]]
    """The HTTP method of that message."""
    mode: NotRequired[Literal["synchronous", "asynchronous"]]
    """With `asynchronous` each key is reported at once; works with keys alone and without `dtmf` settings."""
    timeOut: NotRequired[float]
    """The older place of the setting in `dtmf`."""
    maxDigits: NotRequired[int]
    """The older place of the setting in `dtmf`."""
    submitOnHash: NotRequired[bool]
    """The older place of the setting in `dtmf`."""


InputEvent = TypedDict(
    "InputEvent",
    {
        # The leg it came from.
        "uuid": "NotRequired[str]",
        # The conversation that the leg is in.
        "conversation_uuid": "NotRequired[str]",
        # The keys; a string where the action was of the older form, without `type`.
        "dtmf": "NotRequired[InputEventDtmf]",
        # Whether time ran out, beside the keys of the older form.
        "timed_out": "NotRequired[bool]",
        # Speech that was recognised.
        "speech": "NotRequired[SpeechInput]",
        # Who called.
        "from": "NotRequired[str]",
        # Who was called.
        "to": "NotRequired[str]",
        # When this was sent.
        "timestamp": "NotRequired[str]",
    },
)


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class MuteCall(TypedDict):
    """Silences the leg."""

    action: Literal["mute"]
    """Always `mute`."""


class NotificationEvent(TypedDict):
    """The data of a notify action."""

    payload: dict[str, Any]
    """What the action holds."""
    conversation_uuid: NotRequired[str]
    """The conversation it came from."""
    timestamp: NotRequired[str]
    """When this was sent."""


class NotifyAction(TypedDict):
    """Sends data to you. The answer may be an NCCO that replaces the current one."""

    action: Literal["notify"]
    """Always `notify`."""
    payload: dict[str, Any]
    """What is sent."""
    eventUrl: EventUrls
    """Where it is sent."""
    eventMethod: NotRequired[Literal["GET", "POST"]]
    """The HTTP method that carries it."""


class OnAnswer(TypedDict):
    """What the called phone goes through before both ends are joined."""

    url: str
    """Serves the NCCO for the called phone."""
    ringbackTone: NotRequired[str]
    """A sound that the caller hears meanwhile."""
    ringback: NotRequired[str]
    """The older name of `ringbackTone`."""


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


class PayAction(TypedDict):
    """Takes a card payment by phone. No longer documented."""

    action: Literal["pay"]
    """Always `pay`."""
    amount: float
    """How much is charged."""
    currency: NotRequired[str]
    """The currency in small letters."""
    eventUrl: NotRequired[EventUrls]
    """Where the outcome goes."""
    prompts: NotRequired[PayActionPrompts]
    """What the caller is asked; one PayTextPrompt or a list of them."""
    voice: NotRequired[PayVoicePrompt]
    """The voice that asks."""


class PayCardNumberErrors(TypedDict):
    """What is read when the card number fails."""

    InvalidCardType: NotRequired[PayErrorText]
    """For a card that is not taken."""
    InvalidCardNumber: NotRequired[PayErrorText]
    """For a wrong number."""
    Timeout: NotRequired[PayErrorText]
    """When nothing is keyed in."""


class PayCardNumberPrompt(TypedDict):
    """Asks for the card number."""

    type: Literal["CardNumber"]
    """Always `CardNumber`."""
    text: str
    """What is read."""
    errors: PayCardNumberErrors
    """What is read when the card number fails."""


class PayErrorText(TypedDict):
    """The text for one kind of failure."""

    text: NotRequired[str]
    """What is read."""


class PayExpirationDateErrors(TypedDict):
    """What is read when the date fails."""

    InvalidExpirationDate: NotRequired[PayErrorText]
    """For a wrong date."""
    Timeout: NotRequired[PayErrorText]
    """When nothing is keyed in."""


class PayExpirationDatePrompt(TypedDict):
    """Asks for the date on the card."""

    type: Literal["ExpirationDate"]
    """Always `ExpirationDate`."""
    text: str
    """What is read."""
    errors: PayExpirationDateErrors
    """What is read when the date fails."""


class PaySecurityCodeErrors(TypedDict):
    """What is read when the code fails."""

    InvalidSecurityCode: NotRequired[PayErrorText]
    """For a wrong code."""
    Timeout: NotRequired[PayErrorText]
    """When nothing is keyed in."""


class PaySecurityCodePrompt(TypedDict):
    """Asks for the security code."""

    type: Literal["SecurityCode"]
    """Always `SecurityCode`."""
    text: str
    """What is read."""
    errors: PaySecurityCodeErrors
    """What is read when the code fails."""


class PayVoicePrompt(TypedDict):
    """The voice that asks."""

    language: NotRequired[str]
    """The language of the voice."""
    style: NotRequired[int]
    """Which voice of that language."""


class PhoneEndpoint(TypedDict):
    """A phone."""

    type: Literal["phone"]
    """Always `phone`."""
    number: str
    """The number in E.164 form."""
    dtmfAnswer: NotRequired[str]
    """Keys sent once the phone is answered; each p is a pause of half a second."""
    onAnswer: NotRequired[OnAnswer]
    """What the called phone goes through before both ends are joined."""
    shaken: NotRequired[str]
    """Your own STIR/SHAKEN identity header in full. By agreement only."""


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


class RecordAction(TypedDict):
    """Records the call while later actions run."""

    action: Literal["record"]
    """Always `record`."""
    format: NotRequired[Literal["mp3", "wav", "ogg"]]
    """The file type. Left out it is mp3, or wav with more than two channels."""
    split: NotRequired[Literal["conversation"]]
    """Gives each speaker a channel of the file."""
    channels: NotRequired[int]
    """How many channels the file has; needs `split`. Surplus speakers share the last one."""
    endOnSilence: NotRequired[float]
    """Stop after this many silent seconds."""
    endOnKey: NotRequired[str]
    """Stop at this key, a digit, * or #."""
    timeOut: NotRequired[float]
    """The longest recording in seconds."""
    beepStart: NotRequired[bool]
    """Whether a beep announces the recording."""
    eventUrl: NotRequired[EventUrls]
    """Where the finished recording is announced."""
    eventMethod: NotRequired[Literal["GET", "POST"]]
    """The HTTP method of that message."""
    transcription: NotRequired[Transcription]
    """Have the recording written down."""


class RecordEvent(TypedDict):
    """A recording that is ready."""

    recording_url: str
    """Where to fetch it with the token of the application."""
    recording_uuid: NotRequired[str]
    """Identifies the recording; not the id in the address."""
    size: NotRequired[int | str]
    """How many bytes it has."""
    start_time: NotRequired[str]
    """When it began."""
    end_time: NotRequired[str]
    """When it ended."""
    conversation_uuid: NotRequired[str]
    """The conversation that was recorded."""
    timestamp: NotRequired[str]
    """When this was sent."""


class SelfLinks(TypedDict):
    """The HAL links of a thing that links to nothing but itself."""

    self: NotRequired[Link]
    """This one."""


class SendDtmf(TypedDict):
    """Tones to play."""

    digits: NotRequired[str]
    """The keys whose tones are played."""


class SipEndpoint(TypedDict):
    """A SIP device, by its address or by user and trunk domain."""

    type: Literal["sip"]
    """Always `sip`."""
    uri: NotRequired[str]
    """The address of the device."""
    headers: NotRequired[dict[str, Any]]
    """Sent with the invitation as headers whose names start with X-."""
    user: NotRequired[str]
    """The user part of the address; goes with `domain`."""
    domain: NotRequired[str]
    """The name of your SIP trunk domain."""
    standardHeaders: NotRequired[SipStandardHeaders]
    """Headers that are sent under their own name."""
    standard_headers: NotRequired[SipStandardHeaders]
    """The name of `standardHeaders` in a call."""


SipStandardHeaders = TypedDict(
    "SipStandardHeaders",
    {
        # Data for the called system as in RFC 7433.
        "User-to-User": "NotRequired[str]"
    },
)


class SpeechInput(TypedDict):
    """Speech that was recognised."""

    timeout_reason: NotRequired[Literal["end_on_silence_timeout", "max_duration", "start_timeout"] | str]
    """What ended the input."""
    results: NotRequired[list[SpeechResult]]
    """What may have been said, the likeliest first."""
    error: NotRequired[str]
    """Why nothing was recognised."""
    recording_url: NotRequired[str]
    """Where the sound is, when it was to be kept."""


class SpeechResult(TypedDict):
    """One guess at what was said."""

    text: NotRequired[str]
    """The words."""
    confidence: NotRequired[str | float]
    """How sure it is, 0 to 1."""


class SpeechSettings(TypedDict):
    """How speech is recognised."""

    uuid: NotRequired[SpeechSettingsUuid]
    """The leg whose speech is taken, best as a list of one. Default: the first leg of the call."""
    endOnSilence: NotRequired[float]
    """Seconds of silence that end the input."""
    language: NotRequired[str]
    """The language that is spoken as a BCP-47 tag."""
    context: NotRequired[list[str]]
    """Words that are likely to come up."""
    startTimeout: NotRequired[float]
    """Seconds to wait for the first word."""
    maxDuration: NotRequired[float]
    """The longest input in seconds."""
    saveAudio: NotRequired[bool]
    """Whether the sound is kept and its address reported."""
    sensitivity: NotRequired[int]
    """How readily sound counts as speech, 10 (hardly) to 100 (at once), or 0."""
    provider: NotRequired[str]
    """Who recognises the speech, such as deepgram or google."""
    providerOptions: NotRequired[dict[str, Any]]
    """Settings that belong to the provider."""


class StartDtmfInput(TypedDict):
    """Where key presses go."""

    event_url: NotRequired[EventUrls]
    """Where each key press is sent by POST; a list of one address."""


class StartStream(TypedDict):
    """A sound file to play."""

    stream_url: StartStreamStreamUrl
    """The mp3 or wav file, best as a list of one address."""
    loop: NotRequired[int]
    """How many times it plays; 0 repeats without end."""
    level: NotRequired[str | float]
    """How loud it plays, from -1 to 1 in steps of 0.1; officially a string."""


class StartTalk(TypedDict):
    """A text to read."""

    text: str
    """What is read."""
    language: NotRequired[str]
    """The language of the voice as a BCP-47 tag."""
    style: NotRequired[int]
    """Which voice of the language."""
    premium: NotRequired[bool]
    """Whether the better version of the voice is used where there is one."""
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
    """The voice by name; `language` and `style` replace it."""
    loop: NotRequired[int]
    """How many times it is read; 0 repeats without end."""
    level: NotRequired[str | float]
    """How loud it plays, from -1 to 1 in steps of 0.1; officially a string."""


class StreamAction(TypedDict):
    """Plays a sound file."""

    action: Literal["stream"]
    """Always `stream`."""
    streamUrl: StreamActionStreamUrl
    """The mp3 or wav file, a list of one address."""
    level: NotRequired[float]
    """How loud it plays, from -1 to 1."""
    bargeIn: NotRequired[bool]
    """Whether a key press cuts it short; an input action must follow."""
    loop: NotRequired[int]
    """How many times it plays; 0 repeats without end."""


class TalkAction(TypedDict):
    """Reads text aloud."""

    action: Literal["talk"]
    """Always `talk`."""
    text: str
    """What is read, plain or SSML inside a speak element. At most 1500 characters without the tags."""
    bargeIn: NotRequired[bool]
    """Whether a key press cuts it short; an input action must follow."""
    loop: NotRequired[int]
    """How many times it plays; 0 repeats without end."""
    level: NotRequired[float]
    """How loud it plays, from -1 to 1."""
    language: NotRequired[str]
    """The language of the voice."""
    style: NotRequired[int]
    """Which voice of that language."""
    premium: NotRequired[bool]
    """Whether the better version of the voice is used where there is one."""
    voiceName: NotRequired[str]
    """The voice by name; `language` and `style` replace it."""
    provider: NotRequired[str]
    """Who makes the speech, such as ElevenLabs, Google or Polly."""
    providerOptions: NotRequired[dict[str, Any]]
    """Settings that belong to the provider."""


class Transcript(TypedDict):
    """What was said in a recording."""

    ver: NotRequired[str]
    """The version of this format."""
    request_id: NotRequired[str]
    """Identifies the transcription."""
    channels: NotRequired[list[TranscriptChannel]]
    """One entry for each channel of the recording."""


class TranscriptChannel(TypedDict):
    """What was said in one channel."""

    transcript: NotRequired[list[TranscriptSentence]]
    """The sentences in order."""
    duration: NotRequired[float]
    """The length of the channel."""


class TranscriptSentence(TypedDict):
    """One sentence."""

    sentence: NotRequired[str]
    """The sentence with capitals and punctuation."""
    raw_sentence: NotRequired[str]
    """The bare words."""
    duration: NotRequired[float]
    """The length of the sentence."""
    timestamp: NotRequired[float]
    """Where in the recording it begins."""
    words: NotRequired[list[TranscriptWord]]
    """The words in order."""


class TranscriptWord(TypedDict):
    """One word."""

    word: NotRequired[str]
    """The word."""
    start_time: NotRequired[float]
    """Where in the recording it begins."""
    end_time: NotRequired[float]
    """Where in the recording it ends."""
    confidence: NotRequired[float]
    """How sure it is, 0 to 1."""


class Transcription(TypedDict):
    """Asks for a written record of what was said."""

    language: NotRequired[str]
    """The language spoken in the recording as a BCP-47 tag."""
    eventUrl: NotRequired[EventUrls]
    """Where the finished transcript is announced."""
    eventMethod: NotRequired[Literal["GET", "POST"]]
    """The HTTP method of that message."""
    sentimentAnalysis: NotRequired[bool]
    """Whether the mood of each speaker is judged as well."""


class TranscriptionEvent(TypedDict):
    """A transcript that is ready."""

    status: NotRequired[Literal["transcribed"] | str]
    """How far it has come."""
    type: NotRequired[Literal["record"] | str]
    """What was written down."""
    transcription_url: str
    """Where to fetch it with the token of the application."""
    recording_uuid: NotRequired[str]
    """The recording it belongs to."""
    conversation_uuid: NotRequired[str]
    """The conversation that was recorded."""


class TransferAction(TypedDict):
    """Moves the legs of this call into another conversation. Must be the last action."""

    action: Literal["transfer"]
    """Always `transfer`."""
    conversationId: NotRequired[str]
    """The conversation to move to."""
    conversation_id: NotRequired[str]
    """The same under its other documented name."""
    canHear: NotRequired[list[str]]
    """The legs that these legs hear."""
    canSpeak: NotRequired[list[str]]
    """The legs that hear these legs. Not with `mute` `true`."""
    mute: NotRequired[bool]
    """Whether these legs come in silenced; `true` does not go with `canSpeak`."""


class TransferCall(TypedDict):
    """Goes on with another NCCO."""

    action: Literal["transfer"]
    """Always `transfer`."""
    destination: TransferDestination
    """The NCCO that follows, itself or its address."""


class TransferDestination(TypedDict):
    """The NCCO that follows, itself or its address."""

    type: Literal["ncco"]
    """Always `ncco`."""
    ncco: NotRequired[list[NccoAction]]
    """What to do from now on."""
    url: NotRequired[TransferDestinationUrl]
    """Serves what to do from now on; a list of one address."""


class TransferEvent(TypedDict):
    """A leg that moved."""

    conversation_uuid_from: str
    """The conversation it left."""
    conversation_uuid_to: str
    """The conversation it is in now."""
    uuid: str
    """The leg."""
    timestamp: NotRequired[str]
    """When this was sent."""


class UnearmuffCall(TypedDict):
    """Lets the leg hear again."""

    action: Literal["unearmuff"]
    """Always `unearmuff`."""


class UnmuteCall(TypedDict):
    """Lets the leg speak again."""

    action: Literal["unmute"]
    """Always `unmute`."""


class VbcEndpoint(TypedDict):
    """An extension of Vonage Business Communications."""

    type: Literal["vbc"]
    """Always `vbc`."""
    extension: str
    """The number of the extension."""


class WaitAction(TypedDict):
    """Pauses before the next action."""

    action: Literal["wait"]
    """Always `wait`."""
    timeout: NotRequired[float]
    """How many seconds."""


class WebsocketAuthorization(TypedDict):
    """The Authorization header of the websocket handshake."""

    type: NotRequired[Literal["vonage", "custom"]]
    """`vonage` sends the token that signed webhooks carry, `custom` sends `value`."""
    value: NotRequired[str]
    """The whole header; needed with `custom`, not read with `vonage`."""


WebsocketEndpoint = TypedDict(
    "WebsocketEndpoint",
    {
        # Always `websocket`.
        "type": "Literal['websocket']",
        # Where the websocket listens.
        "uri": "str",
        # How the sound is coded.
        "content-type": "NotRequired[Literal['audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000']]",
        # The name that SDK 3.x gave to `content-type`.
        "contentType": "NotRequired[Literal['audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000']]",
        # Data of yours that opens the stream.
        "headers": "NotRequired[dict[str, Any]]",
        # The Authorization header of the websocket handshake.
        "authorization": "NotRequired[WebsocketAuthorization]",
    },
)


class ListCallsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

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
    """What the keywords may be, all of them optional."""

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
    """What the keywords may be, all of them optional."""

    stream_url: NotRequired[StartStreamStreamUrl]
    loop: NotRequired[int]
    level: NotRequired[str | float]


class StartTalkKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

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
    """What the keywords may be, all of them optional."""

    digits: NotRequired[str]


class StartDtmfInputKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    event_url: NotRequired[EventUrls]


AnswerRequestCustomData: TypeAlias = dict[str, Any] | str
CallEndpoint: TypeAlias = CallPhoneEndpoint | CallSipEndpoint | CallWebsocketEndpoint | VbcEndpoint | AppEndpoint
Caller: TypeAlias = CallerPhone | CallerSip | CallerApp | CallerVbc
ConnectActionRingbackTone: TypeAlias = str | list[str]
ConnectEndpoint: TypeAlias = PhoneEndpoint | AppEndpoint | WebsocketEndpoint | SipEndpoint | VbcEndpoint
CreateCallFrom: TypeAlias = Caller | str
EventUrls: TypeAlias = list[str] | str
InputActionType: TypeAlias = list[Literal["dtmf", "speech"]] | Literal["dtmf", "speech"]
InputEventDtmf: TypeAlias = DtmfInput | str
NccoAction: TypeAlias = (
    RecordAction
    | ConversationAction
    | ConnectAction
    | TalkAction
    | StreamAction
    | InputAction
    | NotifyAction
    | WaitAction
    | TransferAction
    | PayAction
)
PayTextPrompt: TypeAlias = PayCardNumberPrompt | PayExpirationDatePrompt | PaySecurityCodePrompt
PayActionPrompts: TypeAlias = list[PayTextPrompt] | dict[str, Any]
SpeechSettingsUuid: TypeAlias = str | list[str]
StartStreamStreamUrl: TypeAlias = list[str] | str
StreamActionStreamUrl: TypeAlias = list[str] | str
TransferDestinationUrl: TypeAlias = list[str] | str
UpdateCall: TypeAlias = TransferCall | HangUpCall | MuteCall | UnmuteCall | EarmuffCall | UnearmuffCall
