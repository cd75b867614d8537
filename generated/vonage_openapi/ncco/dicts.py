# Written by codegen from specs/ncco.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of NCCO, for type checkers: requests with all that may be sent, answers with all that may come.

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


class AppEndpoint(TypedDict):
    """A user of an application."""

    type: Literal["app"]
    user: str


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


class DtmfSettings(TypedDict):
    """How key presses are collected. Empty for the defaults."""

    timeOut: NotRequired[float]
    maxDigits: NotRequired[int]
    submitOnHash: NotRequired[bool]


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


class SipEndpoint(TypedDict):
    """A SIP device, by its address or by user and trunk domain."""

    type: Literal["sip"]
    uri: NotRequired[str]
    user: NotRequired[str]
    domain: NotRequired[str]
    headers: NotRequired[dict[str, Any]]
    standardHeaders: NotRequired[SipStandardHeaders]


SipStandardHeaders = TypedDict("SipStandardHeaders", {"User-to-User": "str"})


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


class Transcription(TypedDict):
    """Asks for a written record of what was said."""

    language: NotRequired[str]
    eventUrl: NotRequired[EventUrls]
    eventMethod: NotRequired[Literal["GET", "POST"]]
    sentimentAnalysis: NotRequired[bool]


class TransferAction(TypedDict):
    """Moves the legs of this call into another conversation. Must be the last action."""

    action: Literal["transfer"]
    conversationId: NotRequired[str]
    conversation_id: NotRequired[str]
    canHear: NotRequired[list[str]]
    canSpeak: NotRequired[list[str]]
    mute: NotRequired[bool]


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

ConnectActionRingbackTone: TypeAlias = "str | list[str]"
ConnectEndpoint: TypeAlias = "PhoneEndpoint | AppEndpoint | WebsocketEndpoint | SipEndpoint | VbcEndpoint"
EventUrls: TypeAlias = "list[str] | str"
InputActionType: TypeAlias = "list[Literal['dtmf', 'speech']] | Literal['dtmf', 'speech']"
NccoAction: TypeAlias = "RecordAction | ConversationAction | ConnectAction | TalkAction | StreamAction | InputAction | NotifyAction | WaitAction | TransferAction | PayAction"
PayActionPrompts: TypeAlias = "list[PayTextPrompt] | dict[str, Any]"
PayTextPrompt: TypeAlias = "PayCardNumberPrompt | PayExpirationDatePrompt | PaySecurityCodePrompt"
SpeechSettingsUuid: TypeAlias = "list[str] | str"
