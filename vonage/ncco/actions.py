"""The actions of an NCCO: `Ncco.Talk` and its like. Field names and assumed values are those of the platform."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, cast

from attrs import define, field

from ._base import Names, Part, Readers
from ._convert import (
    as_amount,
    as_currency,
    as_flag,
    as_list,
    as_list_of,
    as_method,
    as_number,
    as_object,
    as_text,
    as_whole,
)
from ._data import is_sequence
from .endpoints import Endpoint, convert_endpoint, read_endpoint
from .inputs import Dtmf, Speech
from .prompts import TextPrompt, VoicePrompt

if TYPE_CHECKING:
    from vonage_openapi.ncco import dicts

InputType: TypeAlias = Literal["dtmf", "speech"]


@define(kw_only=True, repr=False)
class Action(Part):
    """The base of all actions (official page: NCCO reference).

    Attributes:
        action: Which action it is, set by the class.
    """

    action: str


@define(kw_only=True, repr=False)
class Record(Action):
    """Records the call while later actions run (official page: NCCO reference, "record").

        Ncco.Record(format="wav", channels=2, eventUrl="https://example.com/recordings")

    Args:
        format: The file type, `mp3`, `wav` or `ogg`. Assumed: mp3, or wav with more than two channels.
        split: `conversation` gives each speaker a channel of the file.
        channels: How many channels, 1 to 32. Sets `split` when it is not given.
        endOnSilence: Stop after this many silent seconds, 3 to 10.
        endOnKey: Stop at this key: a digit, `*` or `#`.
        timeOut: The longest recording in seconds, 3 to 7200.
        beepStart: Whether a beep announces the recording.
        eventUrl: Where the finished recording is announced, one URL or a list.
        eventMethod: The HTTP method of that message. Assumed: POST.
        transcription: Have it written down; `{}` will do. May hold `language`, `eventUrl` (a list), `eventMethod` and
            `sentimentAnalysis`.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "RecordAction"
    __added__: ClassVar[frozenset[str]] = frozenset({"transcription"})

    action: str = "record"
    format: Literal["mp3", "wav", "ogg"] | None = None
    split: Literal["conversation"] | None = None
    channels: int | None = field(default=None, converter=as_whole)
    endOnSilence: int | None = field(default=None, converter=as_whole)  # noqa: N815
    endOnKey: str | None = field(default=None, converter=as_text)  # noqa: N815
    timeOut: int | None = field(default=None, converter=as_whole)  # noqa: N815
    beepStart: bool | None = field(default=None, converter=as_flag)  # noqa: N815
    eventUrl: list[str] | None = field(default=None, converter=as_list_of)  # noqa: N815
    eventMethod: str | None = field(default=None, converter=as_method)  # noqa: N815
    transcription: dict[str, Any] | None = field(default=None, converter=as_object)

    def __attrs_post_init__(self) -> None:
        if self.channels is not None and self.split is None:
            self.split = "conversation"


@define(kw_only=True, repr=False)
class Conversation(Action):
    """Puts the caller into a named conference, made on first use (official page: NCCO reference, "conversation").

        Ncco.Conversation(name="team-standup", startOnEnter=False, musicOnHoldUrl="https://example.com/hold.mp3")

    Args:
        name: The name of the conference, unique within the application.
        musicOnHoldUrl: The mp3 that plays until it starts, one URL or a list of one.
        startOnEnter: Whether it starts when this caller comes in. Assumed: True.
        endOnExit: Whether it ends for all when this caller leaves. Assumed: False.
        record: Whether it is recorded. Assumed: False.
        canSpeak: The legs (UUIDs) that hear this caller. Assumed: all; an empty list means none. Not with `mute`.
        canHear: The legs (UUIDs) that this caller hears. Assumed: all; an empty list means none.
        mute: Whether this caller comes in silenced. Not with `canSpeak`.
        transcription: Have it written down, as in `Record`.
        eventUrl: Where events of the conference go, one URL or a list.
        eventMethod: The HTTP method of these events. Assumed: POST.

    Raises:
        ValidationError: Lists every fault with its place; also for `mute` beside `canSpeak`.
    """

    __schema__ = "ConversationAction"
    __added__: ClassVar[frozenset[str]] = frozenset({"transcription", "eventUrl", "eventMethod"})

    action: str = "conversation"
    name: str = field(converter=as_text)
    musicOnHoldUrl: list[str] | None = field(default=None, converter=as_list_of)  # noqa: N815
    startOnEnter: bool | None = field(default=None, converter=as_flag)  # noqa: N815
    endOnExit: bool | None = field(default=None, converter=as_flag)  # noqa: N815
    record: bool | None = field(default=None, converter=as_flag)
    canSpeak: list[str] | None = field(default=None, converter=as_list)  # noqa: N815
    canHear: list[str] | None = field(default=None, converter=as_list)  # noqa: N815
    mute: bool | None = field(default=None, converter=as_flag)
    transcription: dict[str, Any] | None = field(default=None, converter=as_object)
    eventUrl: list[str] | None = field(default=None, converter=as_list_of)  # noqa: N815
    eventMethod: str | None = field(default=None, converter=as_method)  # noqa: N815


def _endpoints(value: Endpoint | dicts.ConnectEndpoint | Mapping[str, Any] | Sequence[Any]) -> list[Endpoint]:
    given = cast("object", value)
    if given is None:  # a required argument that is missing
        return cast("list[Endpoint]", given)
    return [convert_endpoint(item) for item in given] if is_sequence(given) else [convert_endpoint(given)]


@define(kw_only=True, repr=False)
class Connect(Action):
    """Calls somebody and joins both ends (official page: NCCO reference, "connect").

        Ncco.Connect(endpoint={"type": "phone", "number": "447700900000"}, from_="447700900001", timeout=45)

    Args:
        endpoint: Whom to call: an endpoint of `ConnectEndpoints`, a dict such as in the example, or a list of just one.
        from_: The caller number that is shown, one of yours, digits only. Its wire name is `from`, which is understood
            here as well: `**{"from": ...}`.
        randomFromNumber: True shows any number of the application. Not with `from_`. Assumed: False.
        eventType: `synchronous` lets the answer to an event be an NCCO that replaces this one.
        timeout: Stop ringing after this many seconds, officially 1 to 120. Assumed: 60.
        limit: The longest call in seconds, at most 7200. Assumed: 7200.
        machineDetection: What happens when voicemail picks up: `continue` reports it, `hangup` ends the call.
        advancedMachineDetection: Finer detection, billed extra: `behavior` (`continue`, `hangup`), `mode` (`default`,
            `detect`, `detect_beep`) and `beep_timeout` in seconds, 30 to 120.
        eventUrl: Where events of the new call go, one URL or a list.
        eventMethod: The HTTP method of these events. Assumed: POST.
        ringbackTone: URL of a sound that the caller hears while it rings.

    Raises:
        ValidationError: Lists every fault with its place, those of the endpoint under `endpoint[0]`.
    """

    __schema__ = "ConnectAction"
    __wire__: ClassVar[Names] = {"from_": ("from",)}
    __parts__: ClassVar[Readers] = {"endpoint": read_endpoint}

    action: str = "connect"
    endpoint: list[Endpoint] = field(converter=_endpoints)
    from_: str | None = field(default=None, converter=as_text)
    randomFromNumber: bool | None = field(default=None, converter=as_flag)  # noqa: N815
    eventType: Literal["synchronous"] | None = None  # noqa: N815
    timeout: int | None = field(default=None, converter=as_whole)
    limit: int | None = field(default=None, converter=as_whole)
    machineDetection: Literal["continue", "hangup"] | None = None  # noqa: N815
    advancedMachineDetection: dict[str, Any] | None = field(default=None, converter=as_object)  # noqa: N815
    eventUrl: list[str] | None = field(default=None, converter=as_list_of)  # noqa: N815
    eventMethod: str | None = field(default=None, converter=as_method)  # noqa: N815
    ringbackTone: str | None = None  # noqa: N815


@define(kw_only=True, repr=False)
class Talk(Action):
    """Reads a text aloud (official page: NCCO reference, "talk").

        Ncco.Talk(text="Press one for opening hours.", language="en-GB", bargeIn=True)

    Args:
        text: What is read, plain or SSML inside `<speak>`; up to 1500 characters besides the tags.
        bargeIn: Whether a key press cuts it short; an input action has to follow. Assumed: False.
        loop: How many times it is read; 0 repeats without end. Assumed: 1.
        level: How loud, from -1 to 1. Assumed: 0.
        language: The language of the voice. Assumed: `en-US`.
        style: Which voice of that language, 0 or more. Assumed: 0.
        premium: Whether the better version of the voice is used where there is one. Assumed: False.
        voiceName: The voice by its old name; `language` and `style` have replaced it.
        provider: Who makes the speech, such as `ElevenLabs`, `Google` or `Polly`.
        providerOptions: Settings that belong to the provider.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "TalkAction"
    __added__: ClassVar[frozenset[str]] = frozenset({"voiceName", "provider", "providerOptions"})

    action: str = "talk"
    text: str = field(converter=as_text)
    bargeIn: bool | None = field(default=None, converter=as_flag)  # noqa: N815
    loop: int | None = field(default=None, converter=as_whole)
    level: float | None = field(default=None, converter=as_number)
    language: str | None = field(default=None, converter=as_text)
    style: int | None = field(default=None, converter=as_whole)
    premium: bool | None = field(default=None, converter=as_flag)
    voiceName: str | None = None  # noqa: N815
    provider: str | None = None
    providerOptions: dict[str, Any] | None = field(default=None, converter=as_object)  # noqa: N815


@define(kw_only=True, repr=False)
class Stream(Action):
    """Plays a sound file (official page: NCCO reference, "stream").

        Ncco.Stream(streamUrl="https://example.com/jingle.mp3", loop=0)

    Args:
        streamUrl: The mp3 or wav file, one URL or a list of one.
        level: How loud, from -1 to 1. Assumed: 0.
        bargeIn: Whether a key press cuts it short; an input action has to follow. Assumed: False.
        loop: How many times it plays; 0 repeats without end. Assumed: 1.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "StreamAction"

    action: str = "stream"
    streamUrl: list[str] = field(converter=as_list_of)  # noqa: N815
    level: float | None = field(default=None, converter=as_number)
    bargeIn: bool | None = field(default=None, converter=as_flag)  # noqa: N815
    loop: int | None = field(default=None, converter=as_whole)


def _dtmf(value: Dtmf | dicts.DtmfSettings | Mapping[str, Any] | None) -> Dtmf | None:
    return cast("Dtmf | None", Dtmf.convert(value))


def _speech(value: Speech | dicts.SpeechSettings | Mapping[str, Any] | None) -> Speech | None:
    return cast("Speech | None", Speech.convert(value))


def _input_types(value: InputType | Sequence[InputType] | None) -> list[InputType] | None:
    return cast("list[InputType] | None", as_list_of(value))


@define(kw_only=True, repr=False)
class Input(Action):
    """Takes key presses or speech (official page: NCCO reference, "input").

    The answer to its event may be an NCCO that replaces this one.

        Ncco.Input(type=["dtmf", "speech"], dtmf={"maxDigits": 1}, speech={"language": "en-GB"},
                   eventUrl="https://example.com/menu")

    Args:
        type: What is listened for: `dtmf`, `speech`, or a list of these. Only the older form goes without it.
        dtmf: How keys are collected: `InputTypes.Dtmf` or a dict.
        speech: How speech is recognised: `InputTypes.Speech` or a dict.
        eventUrl: Where the input goes, one URL or a list.
        eventMethod: The HTTP method of that message. Assumed: POST.
        mode: `asynchronous` reports each key at once while the call goes on; for keys alone and without `dtmf`.
            Assumed: `synchronous`.
        timeOut, maxDigits, submitOnHash: The settings of `dtmf` as the older form has them.

    Raises:
        ValidationError: Lists every fault with its place; also for asynchronous mode with speech or settings.
    """

    __schema__ = "InputAction"
    __parts__: ClassVar[Readers] = {"dtmf": Dtmf.from_dict, "speech": Speech.from_dict}
    __added__: ClassVar[frozenset[str]] = frozenset({"mode", "timeOut", "maxDigits", "submitOnHash"})

    action: str = "input"
    type: list[InputType] | None = field(default=None, converter=_input_types)
    dtmf: Dtmf | None = field(default=None, converter=_dtmf)
    speech: Speech | None = field(default=None, converter=_speech)
    eventUrl: list[str] | None = field(default=None, converter=as_list_of)  # noqa: N815
    eventMethod: str | None = field(default=None, converter=as_method)  # noqa: N815
    mode: Literal["synchronous", "asynchronous"] | None = None
    timeOut: int | None = field(default=None, converter=as_whole)  # noqa: N815
    maxDigits: int | None = field(default=None, converter=as_whole)  # noqa: N815
    submitOnHash: bool | None = field(default=None, converter=as_flag)  # noqa: N815


@define(kw_only=True, repr=False)
class Notify(Action):
    """Sends data to you; the answer may be an NCCO that replaces this one (official page: NCCO reference, "notify").

        Ncco.Notify(payload={"step": "greeted"}, eventUrl="https://example.com/progress")

    Args:
        payload: What is sent, any dict that JSON can hold.
        eventUrl: Where it is sent, one URL or a list.
        eventMethod: The HTTP method that carries it. Assumed: POST.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "NotifyAction"

    action: str = "notify"
    payload: dict[str, Any] = field(converter=as_object)
    eventUrl: list[str] = field(converter=as_list_of)  # noqa: N815
    eventMethod: str | None = field(default=None, converter=as_method)  # noqa: N815


@define(kw_only=True, repr=False)
class Wait(Action):
    """Pauses before the next action (official page: NCCO reference, "wait").

        Ncco.Wait(timeout=2.5)

    Args:
        timeout: How many seconds, 0.1 to 7200. Assumed: 10.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "WaitAction"

    action: str = "wait"
    timeout: float | None = field(default=None, converter=as_number)


@define(kw_only=True, repr=False)
class Transfer(Action):
    """Moves the legs of this call into another conversation (official page: NCCO reference, "transfer").

    It must be the last action of an NCCO.

        Ncco.Transfer(conversationId="CON-7c9e6679-7425-40de-944b-e07fc1f90ae7")

    Args:
        conversationId: The conversation to move to. `conversation_id`, the spelling of another official page, is
            understood too.
        canHear: The legs (UUIDs) that these legs hear.
        canSpeak: The legs (UUIDs) that hear these legs. Not with `mute`.
        mute: Whether these legs come in silenced. Not with `canSpeak`.

    Raises:
        ValidationError: Lists every fault with its place; also for `mute` beside `canSpeak`.
    """

    __schema__ = "TransferAction"
    __wire__: ClassVar[Names] = {"conversationId": ("conversationId", "conversation_id")}

    action: str = "transfer"
    conversationId: str = field(converter=as_text)  # noqa: N815
    canHear: list[str] | None = field(default=None, converter=as_list)  # noqa: N815
    canSpeak: list[str] | None = field(default=None, converter=as_list)  # noqa: N815
    mute: bool | None = field(default=None, converter=as_flag)


Prompt: TypeAlias = "TextPrompt | dicts.PayTextPrompt | Mapping[str, Any]"


def _prompts(value: Prompt | Sequence[Prompt] | None) -> TextPrompt | list[TextPrompt] | None:
    if is_sequence(value):
        return [TextPrompt.convert(item) for item in value]
    return cast("TextPrompt | None", TextPrompt.convert(value))


def _voice(value: VoicePrompt | dicts.PayVoicePrompt | Mapping[str, Any] | None) -> VoicePrompt | None:
    return cast("VoicePrompt | None", VoicePrompt.convert(value))


@define(kw_only=True, repr=False)
class Pay(Action):
    """Takes a card payment by phone. Deprecated: the NCCO reference has dropped it, and making one warns.

        Ncco.Pay(amount=9.5, currency="eur", eventUrl="https://example.com/payments")

    Args:
        amount: How much is charged, 0 or more; rounded to two decimals.
        currency: The code of the currency; sent in small letters.
        eventUrl: Where the outcome goes, one URL or a list.
        prompts: What the caller is asked: a `PayPrompts.TextPrompt`, a dict, or a list of these.
        voice: The voice that asks: a `PayPrompts.VoicePrompt` or a dict.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "PayAction"
    __parts__: ClassVar[Readers] = {"prompts": TextPrompt.from_dict, "voice": VoicePrompt.from_dict}

    action: str = "pay"
    amount: float = field(converter=as_amount)
    currency: str | None = field(default=None, converter=as_currency)
    eventUrl: list[str] | None = field(default=None, converter=as_list_of)  # noqa: N815
    prompts: TextPrompt | list[TextPrompt] | None = field(default=None, converter=_prompts)
    voice: VoicePrompt | None = field(default=None, converter=_voice)

    def __attrs_post_init__(self) -> None:
        # The caller's line is four frames up: this one, the constructor that attrs made, the metaclass, the caller.
        warnings.warn("the platform no longer documents the pay action", DeprecationWarning, stacklevel=4)


KINDS: Mapping[str, type[Action]] = {
    "record": Record,
    "conversation": Conversation,
    "connect": Connect,
    "talk": Talk,
    "stream": Stream,
    "input": Input,
    "notify": Notify,
    "wait": Wait,
    "transfer": Transfer,
    "pay": Pay,
}
