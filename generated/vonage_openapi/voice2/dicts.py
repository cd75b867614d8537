# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Voice, version 2: requests with all that may be sent, answers with what is always there and what may be."""

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


class AppEndpoint(TypedDict):
    """A user of an application."""

    type: Literal["app"]
    """Always `app`."""
    user: str
    """Whom to call by user name."""


class CallError(TypedDict):
    """An error in the older shape."""

    type: str
    """The kind of error."""
    error_title: NotRequired[str]
    """The kind of error in words."""
    invalid_parameters: NotRequired[dict[str, Any]]
    """The fields that were refused, each with the reason."""


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


class CallerPhone(TypedDict):
    """A phone that calls."""

    type: Literal["phone"]
    """Always `phone`."""
    number: str
    """One of your numbers in E.164 form or a SIP address."""


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


class DtmfSettings(TypedDict):
    """How key presses are collected. Empty for the defaults."""

    timeOut: NotRequired[float]
    """Seconds without a key until the digits are sent."""
    maxDigits: NotRequired[int]
    """How many digits are taken."""
    submitOnHash: NotRequired[bool]
    """Whether # sends the digits at once."""


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


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


IpCallPlaced = TypedDict(
    "IpCallPlaced",
    {
        # Who calls.
        "from": "NotRequired[str]",
        # Who is called: a number, a user or an address.
        "to": "NotRequired[str]",
        # Identifies the leg.
        "uuid": "NotRequired[str]",
        # The conversation that the leg is in.
        "conversation_uuid": "NotRequired[str]",
        # Comes in place of `uuid` for calls over IP.
        "client_ref": "NotRequired[str]",
        # How far it is.
        "status": "NotRequired[str]",
        # Whether the platform made or took it.
        "direction": "NotRequired[Literal['outbound', 'inbound'] | str]",
        # When it happened, in ISO 8601.
        "timestamp": "NotRequired[str]",
    },
)
NewIpCall = TypedDict(
    "NewIpCall",
    {
        # Whom to call.
        "to": "list[CallEndpoint]",
        # Who calls.
        "from": "CallerPhone",
        # What to do once the call is answered.
        "ncco": "NotRequired[list[NccoAction]]",
        # Serves what to do once the call is answered; a list of one address.
        "answer_url": "NotRequired[list[str]]",
        # How `answer_url` is called.
        "answer_method": "NotRequired[Literal['POST', 'GET']]",
        # Where events of the call go; needed unless the application has an address for them.
        "event_url": "NotRequired[list[str]]",
        # How `event_url` is called.
        "event_method": "NotRequired[Literal['POST', 'GET']]",
        # What happens when voicemail picks up; `continue` reports it, `hangup` ends the call.
        "machine_detection": "NotRequired[Literal['continue', 'hangup']]",
        # Seconds after the answer until the platform hangs up.
        "length_timer": "NotRequired[int]",
        # Seconds of ringing until the platform hangs up.
        "ringing_timer": "NotRequired[int]",
    },
)


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
NewIpCallKeywords = TypedDict(
    "NewIpCallKeywords",
    {
        "to": "NotRequired[list[CallEndpoint]]",
        "from": "NotRequired[CallerPhone]",
        "ncco": "NotRequired[list[NccoAction]]",
        "answer_url": "NotRequired[list[str]]",
        "answer_method": "NotRequired[Literal['POST', 'GET']]",
        "event_url": "NotRequired[list[str]]",
        "event_method": "NotRequired[Literal['POST', 'GET']]",
        "machine_detection": "NotRequired[Literal['continue', 'hangup']]",
        "length_timer": "NotRequired[int]",
        "ringing_timer": "NotRequired[int]",
    },
)

CallEndpoint: TypeAlias = CallPhoneEndpoint | CallSipEndpoint | CallWebsocketEndpoint | VbcEndpoint | AppEndpoint
ConnectActionRingbackTone: TypeAlias = str | list[str]
ConnectEndpoint: TypeAlias = PhoneEndpoint | AppEndpoint | WebsocketEndpoint | SipEndpoint | VbcEndpoint
EventUrls: TypeAlias = list[str] | str
InputActionType: TypeAlias = list[Literal["dtmf", "speech"]] | Literal["dtmf", "speech"]
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
StreamActionStreamUrl: TypeAlias = list[str] | str
