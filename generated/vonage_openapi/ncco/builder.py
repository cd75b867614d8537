# Written by codegen from specs/ncco.yaml. Do not edit: change the description and run `make generate`.
"""The classes that people build NCCO objects with. What they have in common is in `parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..converters import as_capitals, as_flag, as_list, as_list_of, as_number, as_object, as_text
from ..builder_rules import BuilderRules
from ..lazy import lazy_module
from ..parts import Fields, Nested, Part, Wires

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from . import dicts as dicts
else:
    dicts = lazy_module(".dicts", __package__)

RULES = BuilderRules(__name__)
"""The rules of these objects."""


class Action(Part):
    """One thing to do in a call. The base of all of these. Official page: NCCO reference.

    Attributes:
        action: Which of them it is, set by the class.
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __fields__: ClassVar[Fields] = {"action": None}

    action: str


class Record(Action):
    """Records the call while later actions run. Official page: NCCO reference.

    Args:
        format: The file type. Left out it is mp3, or wav with more than two channels.
        split: Gives each speaker a channel of the file.
        channels: How many channels the file has; needs `split`. Surplus speakers share the last one.
        endOnSilence: Stop after this many silent seconds.
        endOnKey: Stop at this key, a digit, * or #.
        timeOut: The longest recording in seconds.
        beepStart: Whether a beep announces the recording.
        eventUrl: Where the finished recording is announced.
        eventMethod: The HTTP method of that message. Default: POST.
        transcription: Have the recording written down.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Record(format='wav', split='conversation', channels=2, eventUrl=['https://example.com/recordings'])
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "RecordAction"
    __kind__: ClassVar[tuple[str, str] | None] = ("action", "record")
    __fields__: ClassVar[Fields] = {
        "format": None,
        "split": None,
        "channels": as_number,
        "endOnSilence": as_number,
        "endOnKey": as_text,
        "timeOut": as_number,
        "beepStart": as_flag,
        "eventUrl": as_list_of,
        "eventMethod": as_capitals,
        "transcription": as_object,
    }

    action: str = "record"
    format: Literal["mp3", "wav", "ogg"] | None = None
    split: Literal["conversation"] | None = None
    channels: int | None = None
    endOnSilence: float | None = None
    endOnKey: str | None = None
    timeOut: float | None = None
    beepStart: bool | None = None
    eventUrl: list[str] | None = None
    eventMethod: Literal["GET", "POST"] | None = None
    transcription: dicts.Transcription | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: Literal["mp3", "wav", "ogg"] | None = None,
            split: Literal["conversation"] | None = None,
            channels: float | str | None = None,
            endOnSilence: float | str | None = None,
            endOnKey: str | int | None = None,
            timeOut: float | str | None = None,
            beepStart: bool | int | str | None = None,
            eventUrl: str | Sequence[str] | None = None,
            eventMethod: str | None = None,
            transcription: dicts.Transcription | None = None,
            action: str = "record",
        ) -> None: ...


class Conversation(Action):
    """Puts the caller into a named conference, which is made on first use. Official page: NCCO reference.

    Args:
        name: The name of the conference, unique within the application.
        musicOnHoldUrl: The mp3 that plays until the conference starts, best as a list of one address.
        startOnEnter: Whether the conference starts when this caller comes in. Default: True.
        endOnExit: Whether it ends for all when this caller leaves. Default: False.
        record: Whether the conference is recorded.
        canSpeak: The legs that hear this caller. Left out all do; an empty list means none. Not with `mute` `true`.
        canHear: The legs that this caller hears. Left out it is all; an empty list means none.
        mute: Whether this caller comes in silenced; `true` does not go with `canSpeak`.
        transcription: Have the conference written down.
        eventUrl: Where events of the conference go.
        eventMethod: The HTTP method of these events. Default: POST.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Conversation(name='team-standup', startOnEnter=False,
            musicOnHoldUrl=['https://example.com/hold.mp3'])
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "ConversationAction"
    __kind__: ClassVar[tuple[str, str] | None] = ("action", "conversation")
    __fields__: ClassVar[Fields] = {
        "name": as_text,
        "musicOnHoldUrl": as_list_of,
        "startOnEnter": as_flag,
        "endOnExit": as_flag,
        "record": as_flag,
        "canSpeak": as_list,
        "canHear": as_list,
        "mute": as_flag,
        "transcription": as_object,
        "eventUrl": as_list_of,
        "eventMethod": as_capitals,
    }
    __required__: ClassVar[frozenset[str]] = frozenset(["name"])

    action: str = "conversation"
    name: str
    musicOnHoldUrl: list[str] | None = None
    startOnEnter: bool | None = None
    endOnExit: bool | None = None
    record: bool | None = None
    canSpeak: list[str] | None = None
    canHear: list[str] | None = None
    mute: bool | None = None
    transcription: dicts.Transcription | None = None
    eventUrl: list[str] | None = None
    eventMethod: Literal["GET", "POST"] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | int,
            musicOnHoldUrl: str | Sequence[str] | None = None,
            startOnEnter: bool | int | str | None = None,
            endOnExit: bool | int | str | None = None,
            record: bool | int | str | None = None,
            canSpeak: Sequence[str] | None = None,
            canHear: Sequence[str] | None = None,
            mute: bool | int | str | None = None,
            transcription: dicts.Transcription | None = None,
            eventUrl: str | Sequence[str] | None = None,
            eventMethod: str | None = None,
            action: str = "conversation",
        ) -> None: ...


class Endpoint(Part):
    """Somebody who can be called from within a call. The base of all of these. Official page: NCCO reference.

    Attributes:
        type: Which of them it is, set by the class.
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __fields__: ClassVar[Fields] = {"type": None}

    type: str


class PhoneEndpoint(Endpoint):
    """A phone. Official page: NCCO reference.

    Args:
        number: The number in E.164 form.
        dtmfAnswer: Keys sent once the phone is answered; each p is a pause of half a second.
        onAnswer: What the called phone goes through before both ends are joined.
        shaken: Your own STIR/SHAKEN identity header in full. By agreement only.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        PhoneEndpoint(number='447700900000', dtmfAnswer='2p02p')
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "PhoneEndpoint"
    __kind__: ClassVar[tuple[str, str] | None] = ("type", "phone")
    __fields__: ClassVar[Fields] = {"number": as_text, "dtmfAnswer": as_text, "onAnswer": as_object, "shaken": as_text}
    __required__: ClassVar[frozenset[str]] = frozenset(["number"])

    type: str = "phone"
    number: str
    dtmfAnswer: str | None = None
    onAnswer: dicts.OnAnswer | None = None
    shaken: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            number: str | int,
            dtmfAnswer: str | int | None = None,
            onAnswer: dicts.OnAnswer | None = None,
            shaken: str | int | None = None,
            type: str = "phone",
        ) -> None: ...


class AppEndpoint(Endpoint):
    """A user of an application. Official page: NCCO reference.

    Args:
        user: Whom to call by user name.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        AppEndpoint(user='jo')
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "AppEndpoint"
    __kind__: ClassVar[tuple[str, str] | None] = ("type", "app")
    __fields__: ClassVar[Fields] = {"user": as_text}
    __required__: ClassVar[frozenset[str]] = frozenset(["user"])

    type: str = "app"
    user: str

    if TYPE_CHECKING:

        def __init__(self, *, user: str | int, type: str = "app") -> None: ...


class WebsocketEndpoint(Endpoint):
    """A program that takes the sound of the call through a websocket. Official page: NCCO reference.

    Args:
        uri: Where the websocket listens.
        contentType: How the sound is coded. On the wire it is `content-type`.
        headers: Data of yours that opens the stream.
        authorization: The Authorization header of the websocket handshake.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        WebsocketEndpoint(uri='wss://example.com/audio', contentType='audio/l16;rate=16000',
            headers={'customer': '4711'})
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "WebsocketEndpoint"
    __kind__: ClassVar[tuple[str, str] | None] = ("type", "websocket")
    __fields__: ClassVar[Fields] = {
        "uri": as_text,
        "contentType": None,
        "headers": as_object,
        "authorization": as_object,
    }
    __required__: ClassVar[frozenset[str]] = frozenset(["contentType", "uri"])
    __wire__: ClassVar[Wires] = {"contentType": ("content-type", "contentType")}
    __secret__: ClassVar[frozenset[str]] = frozenset(["authorization"])

    type: str = "websocket"
    uri: str
    contentType: Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"]
    headers: dict[str, object] | None = None
    authorization: dicts.WebsocketAuthorization | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uri: str | int,
            contentType: Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"],
            headers: dict[str, object] | Mapping[str, object] | None = None,
            authorization: dicts.WebsocketAuthorization | None = None,
            type: str = "websocket",
        ) -> None: ...


class SipEndpoint(Endpoint):
    """A SIP device, by its address or by user and trunk domain. Official page: NCCO reference.

    Args:
        uri: The address of the device.
        headers: Sent with the invitation as headers whose names start with X-.
        user: The user part of the address; goes with `domain`.
        domain: The name of your SIP trunk domain.
        standardHeaders: Headers that are sent under their own name.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        SipEndpoint(uri='sip:desk@sip.example.com', headers={'branch': 'north'})
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "SipEndpoint"
    __kind__: ClassVar[tuple[str, str] | None] = ("type", "sip")
    __fields__: ClassVar[Fields] = {
        "uri": as_text,
        "headers": as_object,
        "user": as_text,
        "domain": as_text,
        "standardHeaders": as_object,
    }
    __wire__: ClassVar[Wires] = {"standardHeaders": ("standardHeaders", "standard_headers")}

    type: str = "sip"
    uri: str | None = None
    headers: dict[str, object] | None = None
    user: str | None = None
    domain: str | None = None
    standardHeaders: dicts.SipStandardHeaders | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uri: str | int | None = None,
            headers: dict[str, object] | Mapping[str, object] | None = None,
            user: str | int | None = None,
            domain: str | int | None = None,
            standardHeaders: dicts.SipStandardHeaders | None = None,
            type: str = "sip",
        ) -> None: ...


class VbcEndpoint(Endpoint):
    """An extension of Vonage Business Communications. Official page: NCCO reference.

    Args:
        extension: The number of the extension.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        VbcEndpoint(extension='204')
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "VbcEndpoint"
    __kind__: ClassVar[tuple[str, str] | None] = ("type", "vbc")
    __fields__: ClassVar[Fields] = {"extension": as_text}
    __required__: ClassVar[frozenset[str]] = frozenset(["extension"])

    type: str = "vbc"
    extension: str

    if TYPE_CHECKING:

        def __init__(self, *, extension: str | int, type: str = "vbc") -> None: ...


ENDPOINTS: dict[str, type[Endpoint]] = {
    "phone": PhoneEndpoint,
    "app": AppEndpoint,
    "websocket": WebsocketEndpoint,
    "sip": SipEndpoint,
    "vbc": VbcEndpoint,
}
"""The classes of Endpoint objects, by the value that tells them."""


class Connect(Action):
    """Calls somebody and joins both ends. Official page: NCCO reference.

    Args:
        endpoint: Whom to call, exactly one.
        from_: The number that is shown, one of yours in E.164 form. Leave it out when an app user calls. On the wire
            it is `from`.
        randomFromNumber: Takes any number of the application as caller; `true` does not go with `from`. Default: False.
        eventType: With `synchronous` the answer to an event may be an NCCO that replaces the current one.
        timeout: Stop ringing after this many seconds, officially an integer from 1 to 120. Default: 60.
        limit: The longest call in seconds. Default: 7200.
        machineDetection: What happens when voicemail picks up; `continue` reports it, `hangup` ends the call.
        advancedMachineDetection: Finer machine detection, billed extra. It wins over the simple setting.
        eventUrl: Where events of the new call go.
        eventMethod: The HTTP method of these events. Default: POST.
        ringbackTone: Address of a sound that the caller hears while it rings, or a list of one; best left out for phones.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Connect(from_='447700900001', timeout=45, endpoint=[{'type': 'phone', 'number': '447700900000',
            'dtmfAnswer': '2p02p'}])
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "ConnectAction"
    __kind__: ClassVar[tuple[str, str] | None] = ("action", "connect")
    __fields__: ClassVar[Fields] = {
        "endpoint": Nested(ENDPOINTS, key="type", base=Endpoint, is_list=True),
        "from_": as_text,
        "randomFromNumber": as_flag,
        "eventType": None,
        "timeout": as_number,
        "limit": as_number,
        "machineDetection": None,
        "advancedMachineDetection": as_object,
        "eventUrl": as_list_of,
        "eventMethod": as_capitals,
        "ringbackTone": as_list,
    }
    __required__: ClassVar[frozenset[str]] = frozenset(["endpoint"])
    __wire__: ClassVar[Wires] = {"from_": ("from",)}

    action: str = "connect"
    endpoint: list[Endpoint]
    from_: str | None = None
    randomFromNumber: bool | None = None
    eventType: Literal["synchronous"] | None = None
    timeout: float | None = None
    limit: float | None = None
    machineDetection: Literal["continue", "hangup"] | None = None
    advancedMachineDetection: dicts.AdvancedMachineDetection | None = None
    eventUrl: list[str] | None = None
    eventMethod: Literal["GET", "POST"] | None = None
    ringbackTone: str | list[str] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            endpoint: Endpoint | dicts.ConnectEndpoint | Sequence[Endpoint | dicts.ConnectEndpoint],
            from_: str | int | None = None,
            randomFromNumber: bool | int | str | None = None,
            eventType: Literal["synchronous"] | None = None,
            timeout: float | str | None = None,
            limit: float | str | None = None,
            machineDetection: Literal["continue", "hangup"] | None = None,
            advancedMachineDetection: dicts.AdvancedMachineDetection | None = None,
            eventUrl: str | Sequence[str] | None = None,
            eventMethod: str | None = None,
            ringbackTone: str | Sequence[str] | None = None,
            action: str = "connect",
        ) -> None: ...


class Talk(Action):
    """Reads text aloud. Official page: NCCO reference.

    Args:
        text: What is read, plain or SSML inside a speak element. At most 1500 characters without the tags.
        bargeIn: Whether a key press cuts it short; an input action must follow. Default: False.
        loop: How many times it plays; 0 repeats without end. Default: 1.
        level: How loud it plays, from -1 to 1. Default: 0.
        language: The language of the voice. Default: en-US.
        style: Which voice of that language. Default: 0.
        premium: Whether the better version of the voice is used where there is one. Default: False.
        voiceName: The voice by name; `language` and `style` replace it.
        provider: Who makes the speech, such as ElevenLabs, Google or Polly.
        providerOptions: Settings that belong to the provider.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Talk(text='Press one for opening hours.', bargeIn=True, language='en-GB', style=2)
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "TalkAction"
    __kind__: ClassVar[tuple[str, str] | None] = ("action", "talk")
    __fields__: ClassVar[Fields] = {
        "text": as_text,
        "bargeIn": as_flag,
        "loop": as_number,
        "level": as_number,
        "language": as_text,
        "style": as_number,
        "premium": as_flag,
        "voiceName": as_text,
        "provider": as_text,
        "providerOptions": as_object,
    }
    __required__: ClassVar[frozenset[str]] = frozenset(["text"])

    action: str = "talk"
    text: str
    bargeIn: bool | None = None
    loop: int | None = None
    level: float | None = None
    language: str | None = None
    style: int | None = None
    premium: bool | None = None
    voiceName: str | None = None
    provider: str | None = None
    providerOptions: dict[str, object] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | int,
            bargeIn: bool | int | str | None = None,
            loop: float | str | None = None,
            level: float | str | None = None,
            language: str | int | None = None,
            style: float | str | None = None,
            premium: bool | int | str | None = None,
            voiceName: str | int | None = None,
            provider: str | int | None = None,
            providerOptions: dict[str, object] | Mapping[str, object] | None = None,
            action: str = "talk",
        ) -> None: ...


class Stream(Action):
    """Plays a sound file. Official page: NCCO reference.

    Args:
        streamUrl: The mp3 or wav file, a list of one address.
        level: How loud it plays, from -1 to 1. Default: 0.
        bargeIn: Whether a key press cuts it short; an input action must follow. Default: False.
        loop: How many times it plays; 0 repeats without end. Default: 1.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Stream(streamUrl=['https://example.com/jingle.mp3'], loop=0, level=-0.3)
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "StreamAction"
    __kind__: ClassVar[tuple[str, str] | None] = ("action", "stream")
    __fields__: ClassVar[Fields] = {"streamUrl": as_list_of, "level": as_number, "bargeIn": as_flag, "loop": as_number}
    __required__: ClassVar[frozenset[str]] = frozenset(["streamUrl"])

    action: str = "stream"
    streamUrl: list[str]
    level: float | None = None
    bargeIn: bool | None = None
    loop: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            streamUrl: str | Sequence[str],
            level: float | str | None = None,
            bargeIn: bool | int | str | None = None,
            loop: float | str | None = None,
            action: str = "stream",
        ) -> None: ...


class Dtmf(Part):
    """How key presses are collected. Empty for the defaults. Official page: NCCO reference.

    Args:
        timeOut: Seconds without a key until the digits are sent. Default: 3.
        maxDigits: How many digits are taken. Default: 4.
        submitOnHash: Whether # sends the digits at once. Default: False.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Dtmf(timeOut=5, maxDigits=6, submitOnHash=True)
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "DtmfSettings"
    __fields__: ClassVar[Fields] = {"timeOut": as_number, "maxDigits": as_number, "submitOnHash": as_flag}

    timeOut: float | None = None
    maxDigits: int | None = None
    submitOnHash: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            timeOut: float | str | None = None,
            maxDigits: float | str | None = None,
            submitOnHash: bool | int | str | None = None,
        ) -> None: ...


class Speech(Part):
    """How speech is recognised. Official page: NCCO reference.

    Args:
        uuid: The leg whose speech is taken, best as a list of one. Default: the first leg of the call.
        endOnSilence: Seconds of silence that end the input. Default: 2.
        language: The language that is spoken as a BCP-47 tag. Default: en-US.
        context: Words that are likely to come up.
        startTimeout: Seconds to wait for the first word. Default: 10.
        maxDuration: The longest input in seconds. Default: 60.
        saveAudio: Whether the sound is kept and its address reported. Default: False.
        sensitivity: How readily sound counts as speech, 10 (hardly) to 100 (at once), or 0.
        provider: Who recognises the speech, such as deepgram or google.
        providerOptions: Settings that belong to the provider.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Speech(language='en-GB', endOnSilence=1.5, context=['hours', 'prices'])
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "SpeechSettings"
    __fields__: ClassVar[Fields] = {
        "uuid": as_list,
        "endOnSilence": as_number,
        "language": as_text,
        "context": as_list,
        "startTimeout": as_number,
        "maxDuration": as_number,
        "saveAudio": as_flag,
        "sensitivity": as_number,
        "provider": as_text,
        "providerOptions": as_object,
    }

    uuid: str | list[str] | None = None
    endOnSilence: float | None = None
    language: str | None = None
    context: list[str] | None = None
    startTimeout: float | None = None
    maxDuration: float | None = None
    saveAudio: bool | None = None
    sensitivity: int | None = None
    provider: str | None = None
    providerOptions: dict[str, object] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uuid: str | Sequence[str] | None = None,
            endOnSilence: float | str | None = None,
            language: str | int | None = None,
            context: Sequence[str] | None = None,
            startTimeout: float | str | None = None,
            maxDuration: float | str | None = None,
            saveAudio: bool | int | str | None = None,
            sensitivity: float | str | None = None,
            provider: str | int | None = None,
            providerOptions: dict[str, object] | Mapping[str, object] | None = None,
        ) -> None: ...


class Input(Action):
    """Takes key presses or speech. The answer to its event may be an NCCO that replaces the current one. The older
    form, for keys alone, has no `type` and the three settings at the end. Official page: NCCO reference.

    Args:
        type: What is listened for, a list.
        dtmf: How key presses are collected. Empty for the defaults.
        speech: How speech is recognised.
        eventUrl: Where the input goes.
        eventMethod: The HTTP method of that message. Default: POST.
        mode: With `asynchronous` each key is reported at once; works with keys alone and without `dtmf` settings.
            Default: synchronous.
        timeOut: The older place of the setting in `dtmf`.
        maxDigits: The older place of the setting in `dtmf`.
        submitOnHash: The older place of the setting in `dtmf`.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Input(type=['dtmf', 'speech'], dtmf={'maxDigits': 1}, speech={'language': 'en-GB', 'context':
            ['hours', 'prices']}, eventUrl=['https://example.com/menu'])
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "InputAction"
    __kind__: ClassVar[tuple[str, str] | None] = ("action", "input")
    __fields__: ClassVar[Fields] = {
        "type": as_list_of,
        "dtmf": Nested(Dtmf),
        "speech": Nested(Speech),
        "eventUrl": as_list_of,
        "eventMethod": as_capitals,
        "mode": None,
        "timeOut": as_number,
        "maxDigits": as_number,
        "submitOnHash": as_flag,
    }

    action: str = "input"
    type: list[Literal["dtmf", "speech"]] | None = None
    dtmf: Dtmf | None = None
    speech: Speech | None = None
    eventUrl: list[str] | None = None
    eventMethod: Literal["GET", "POST"] | None = None
    mode: Literal["synchronous", "asynchronous"] | None = None
    timeOut: float | None = None
    maxDigits: int | None = None
    submitOnHash: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["dtmf", "speech"] | Sequence[Literal["dtmf", "speech"]] | None = None,
            dtmf: Dtmf | dicts.DtmfSettings | None = None,
            speech: Speech | dicts.SpeechSettings | None = None,
            eventUrl: str | Sequence[str] | None = None,
            eventMethod: str | None = None,
            mode: Literal["synchronous", "asynchronous"] | None = None,
            timeOut: float | str | None = None,
            maxDigits: float | str | None = None,
            submitOnHash: bool | int | str | None = None,
            action: str = "input",
        ) -> None: ...


class Notify(Action):
    """Sends data to you. The answer may be an NCCO that replaces the current one. Official page: NCCO reference.

    Args:
        payload: What is sent.
        eventUrl: Where it is sent.
        eventMethod: The HTTP method that carries it. Default: POST.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Notify(payload={'step': 'greeted'}, eventUrl=['https://example.com/progress'])
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "NotifyAction"
    __kind__: ClassVar[tuple[str, str] | None] = ("action", "notify")
    __fields__: ClassVar[Fields] = {"payload": as_object, "eventUrl": as_list_of, "eventMethod": as_capitals}
    __required__: ClassVar[frozenset[str]] = frozenset(["eventUrl", "payload"])

    action: str = "notify"
    payload: dict[str, object]
    eventUrl: list[str]
    eventMethod: Literal["GET", "POST"] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            payload: dict[str, object] | Mapping[str, object],
            eventUrl: str | Sequence[str],
            eventMethod: str | None = None,
            action: str = "notify",
        ) -> None: ...


class Wait(Action):
    """Pauses before the next action. Official page: NCCO reference.

    Args:
        timeout: How many seconds. Default: 10.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Wait(timeout=2.5)
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "WaitAction"
    __kind__: ClassVar[tuple[str, str] | None] = ("action", "wait")
    __fields__: ClassVar[Fields] = {"timeout": as_number}

    action: str = "wait"
    timeout: float | None = None

    if TYPE_CHECKING:

        def __init__(self, *, timeout: float | str | None = None, action: str = "wait") -> None: ...


class Transfer(Action):
    """Moves the legs of this call into another conversation. Must be the last action. Official page: NCCO reference.

    Args:
        conversationId: The conversation to move to.
        canHear: The legs that these legs hear.
        canSpeak: The legs that hear these legs. Not with `mute` `true`.
        mute: Whether these legs come in silenced; `true` does not go with `canSpeak`.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Transfer(conversationId='CON-7c9e6679-7425-40de-944b-e07fc1f90ae7', mute=False)
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "TransferAction"
    __kind__: ClassVar[tuple[str, str] | None] = ("action", "transfer")
    __fields__: ClassVar[Fields] = {"conversationId": as_text, "canHear": as_list, "canSpeak": as_list, "mute": as_flag}
    __required__: ClassVar[frozenset[str]] = frozenset(["conversationId"])
    __wire__: ClassVar[Wires] = {"conversationId": ("conversationId", "conversation_id")}

    action: str = "transfer"
    conversationId: str
    canHear: list[str] | None = None
    canSpeak: list[str] | None = None
    mute: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            conversationId: str | int,
            canHear: Sequence[str] | None = None,
            canSpeak: Sequence[str] | None = None,
            mute: bool | int | str | None = None,
            action: str = "transfer",
        ) -> None: ...


class VoicePrompt(Part):
    """The voice that asks. Official page: NCCO reference.

    Args:
        language: The language of the voice.
        style: Which voice of that language.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        VoicePrompt(language='en-GB', style=0)
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "PayVoicePrompt"
    __fields__: ClassVar[Fields] = {"language": as_text, "style": as_number}

    language: str | None = None
    style: int | None = None

    if TYPE_CHECKING:

        def __init__(self, *, language: str | int | None = None, style: float | str | None = None) -> None: ...


class Pay(Action):
    """Takes a card payment by phone. No longer documented. Official page: NCCO reference.

    Args:
        amount: How much is charged.
        currency: The currency in small letters.
        eventUrl: Where the outcome goes.
        prompts: What the caller is asked; one PayTextPrompt or a list of them.
        voice: The voice that asks.

    Raises:
        ValidationError: Lists every fault with its place.

    Example:
        Pay(amount=9.5, currency='eur', eventUrl=['https://example.com/payments'])
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = RULES
    __schema__: ClassVar[str] = "PayAction"
    __kind__: ClassVar[tuple[str, str] | None] = ("action", "pay")
    __fields__: ClassVar[Fields] = {
        "amount": as_number,
        "currency": as_text,
        "eventUrl": as_list_of,
        "prompts": as_list_of,
        "voice": Nested(VoicePrompt),
    }
    __required__: ClassVar[frozenset[str]] = frozenset(["amount"])

    action: str = "pay"
    amount: float
    currency: str | None = None
    eventUrl: list[str] | None = None
    prompts: list[dicts.PayTextPrompt] | None = None
    voice: VoicePrompt | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            amount: float | str,
            currency: str | int | None = None,
            eventUrl: str | Sequence[str] | None = None,
            prompts: dicts.PayTextPrompt | Sequence[dicts.PayTextPrompt] | None = None,
            voice: VoicePrompt | dicts.PayVoicePrompt | None = None,
            action: str = "pay",
        ) -> None: ...


ACTIONS: dict[str, type[Action]] = {
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
"""The classes of Action objects, by the value that tells them."""
