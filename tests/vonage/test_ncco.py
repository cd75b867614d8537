"""Actions, endpoints and settings: what each takes, what goes over the wire, what is refused and in which words."""

from __future__ import annotations

import inspect
import itertools
import math
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
from vonage_openapi._operations import load_rules
from vonage_openapi._rules import model_problems

from vonage import ValidationWarning
from vonage.errors import Error, ValidationError
from vonage.ncco import ConnectEndpoints, InputTypes, Ncco, PayPrompts

ACTIONS: list[Any] = [
    Ncco.Record, Ncco.Conversation, Ncco.Connect, Ncco.Talk, Ncco.Stream, Ncco.Input, Ncco.Notify, Ncco.Wait,
    Ncco.Transfer, Ncco.Pay,
]  # fmt: skip
ENDPOINTS: list[Any] = [
    ConnectEndpoints.PhoneEndpoint, ConnectEndpoints.AppEndpoint, ConnectEndpoints.WebsocketEndpoint,
    ConnectEndpoints.SipEndpoint, ConnectEndpoints.VbcEndpoint,
]  # fmt: skip
OTHERS = [InputTypes.Dtmf, InputTypes.Speech, PayPrompts.VoicePrompt, PayPrompts.TextPrompt]
CLASSES: list[Any] = [*ACTIONS, *ENDPOINTS, *OTHERS]
SCHEMAS: Mapping[str, Any] = load_rules("vonage_openapi.ncco")["schemas"]
PHONE: Any = {"type": "phone", "number": "447700900000"}
URL = "https://example.com/events"


@pytest.fixture(autouse=True)
def pay_may_warn() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*pay action", category=DeprecationWarning)
        yield


def faults(make: Callable[[], Any]) -> dict[str, str]:
    """The faults that are reported, by path."""
    with pytest.raises(ValidationError) as caught:
        make()
    found = {problem.path: problem.message for problem in caught.value.problems}
    assert len(found) == len(caught.value.problems)
    return found


def fields(cls: Any) -> list[str]:
    return [*(cls.__kind__ or ())[:1], *cls.__fields__]


def properties(schema: Mapping[str, Any]) -> dict[str, Any]:
    if "oneOf" in schema:
        return {k: v for branch in schema["oneOf"] for k, v in properties(SCHEMAS[branch["$ref"]]).items()}
    return dict(schema["properties"])


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_a_class_has_the_fields_of_its_schema_and_no_others(cls: Any) -> None:
    names = [wire for name in fields(cls) for wire in cls.__wire__.get(name, (name,))]
    assert sorted(names) == sorted(properties(SCHEMAS[cls.__schema__]))


def test_every_action_and_endpoint_of_the_description_has_its_class() -> None:
    assert {c.__schema__ for c in ACTIONS} == {r["$ref"] for r in SCHEMAS["NccoAction"]["oneOf"]}
    assert {c.__schema__ for c in ENDPOINTS} == {r["$ref"] for r in SCHEMAS["ConnectEndpoint"]["oneOf"]}


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_values_in_annotations_are_those_of_the_description(cls: Any) -> None:
    for name, written in cls.__annotations__.items():
        if "Literal" not in str(written):
            continue
        annotation = eval(str(written), vars(sys.modules[cls.__module__]))  # only literals get here
        literals = [a for a in (annotation, *get_args(annotation)) if get_origin(a) is Literal]
        if not literals:  # those of a list
            continue
        rule = properties(SCHEMAS[cls.__schema__])[cls.__wire__.get(name, (name,))[0]]
        rule = SCHEMAS[rule["$ref"]] if "$ref" in rule else rule
        assert set(get_args(literals[0])) == set(rule["enum"])


# Every line: a class, wrong arguments, and for each faulty place a part of what is said about it.
REFUSED: list[tuple[Any, dict[str, Any], dict[str, str]]] = [
    (Ncco.Talk, {"action": "stream", "text": "x"}, {"action": "talk"}),
    (Ncco.Record, {"split": "convesation", "channels": 33}, {"split": '"conversation"', "channels": "at most 32"}),
    (Ncco.Record, {"channels": 0}, {"channels": "at least 1"}),
    (Ncco.Record, {"endOnSilence": 2, "endOnKey": "12"}, {"endOnSilence": "at least 3", "endOnKey": "one digit"}),
    (Ncco.Record, {"endOnKey": "1\n"}, {"endOnKey": "one digit"}),
    (Ncco.Record, {"timeOut": 7201, "beepStart": "maybe"}, {"timeOut": "at most 7200", "beepStart": "a boolean"}),
    (Ncco.Record, {"eventUrl": "./events.py"}, {"eventUrl[0]": "starts with http:// or https://, not './events.py'"}),
    (Ncco.Record, {"eventUrl": [URL, None]}, {"eventUrl[1]": "a string"}),
    (Ncco.Record, {"eventMethod": "pots"}, {"eventMethod": "POST"}),
    (Ncco.Record, {"transcription": {"eventUrl": "a.py"}}, {"transcription.eventUrl": "https://"}),
    (Ncco.Conversation, {}, {"name": "missing"}),
    (Ncco.Conversation, {"name": "x", "canHear": "leg"}, {"canHear": "an array"}),
    (Ncco.Conversation, {"name": "x", "mute": True, "canSpeak": []}, {"": "canSpeak and mute true"}),
    (Ncco.Conversation, {"name": "x", "musicOnHoldUrl": "hold.mp3"}, {"musicOnHoldUrl[0]": "https://"}),
    (Ncco.Connect, {}, {"endpoint": "missing"}),
    (Ncco.Connect, {"endpoint": []}, {"endpoint": "at least 1"}),
    (Ncco.Connect, {"endpoint": [PHONE, PHONE]}, {"endpoint": "at most 1"}),
    (Ncco.Connect, {"endpoint": "447700900000"}, {"endpoint[0]": "an object"}),
    (Ncco.Connect, {"endpoint": {"number": "447700900000"}}, {"endpoint[0].type": "is missing"}),
    (Ncco.Connect, {"endpoint": {"type": "phon", "number": "1"}}, {"endpoint[0].type": '"phone"'}),
    (Ncco.Connect, {"endpoint": {"type": "phone", "numbr": "1"}}, {"endpoint[0].number": "numbr"}),
    (
        Ncco.Connect,
        {"endpoint": {"type": "phone", "number": "home"}, "from_": ["me"], "limit": 7201},
        {"endpoint[0].number": "a phone number", "from": "a string", "limit": "at most 7200"},
    ),
    (Ncco.Connect, {"endpoint": PHONE, "from_": "4477", "randomFromNumber": True}, {"": "randomFromNumber true"}),
    (Ncco.Connect, {"endpoint": PHONE, "eventType": "synchronos"}, {"eventType": "synchronous"}),
    (Ncco.Connect, {"endpoint": PHONE, "machineDetection": "hang-up"}, {"machineDetection": '"hangup"'}),
    (
        Ncco.Connect,
        {"endpoint": PHONE, "advancedMachineDetection": {"behavior": "continu", "mode": "detectbeep", "beep_timeout": 5}},
        {"advancedMachineDetection.behavior": "continue", "advancedMachineDetection.mode": "detect_beep",
         "advancedMachineDetection.beep_timeout": "at least 30"},
    ),
    (Ncco.Talk, {"text": "x" * 1501}, {"text": "at most 1500"}),
    (Ncco.Talk, {"text": "<speak>" + "x<break/>" * 1501 + "</speak>"}, {"text": "besides SSML tags"}),
    (Ncco.Talk, {"text": "3 < 4" * 301}, {"text": "at most 1500"}),
    (Ncco.Talk, {"text": "x", "loop": -1, "level": 1.1, "style": True}, {"loop": "0", "level": "1", "style": "an integer"}),
    (Ncco.Talk, {"text": True}, {"text": "a string, not true"}),
    (Ncco.Talk, {"text": "x", "loop": 1.5}, {"loop": "an integer"}),
    (Ncco.Talk, {"text": ["x"], "loop": "often"}, {"text": "a string", "loop": "an integer"}),
    (Ncco.Stream, {}, {"streamUrl": "missing"}),
    (Ncco.Stream, {"streamUrl": "/home/jo/a.mp3", "level": float("nan")}, {"streamUrl[0]": "https", "level": "number"}),
    (Ncco.Input, {"maxDigits": 21, "timeOut": -1}, {"maxDigits": "at most 20", "timeOut": "at least 0"}),
    (Ncco.Input, {"type": ["dtmf", "speach"]}, {"type[1]": "speech"}),
    (
        Ncco.Input,
        {"type": "dtmf", "dtmf": {"timeOut": 11, "maxDigits": 21}},
        {"dtmf.timeOut": "10", "dtmf.maxDigits": "20"},
    ),
    (
        Ncco.Input,
        {"type": "speech", "speech": {"endOnSilence": 0.3, "startTimeout": 61, "maxDuration": 0, "context": "x"}},
        {"speech.endOnSilence": "0.4", "speech.startTimeout": "60", "speech.maxDuration": "1",
         "speech.context": "an array"},
    ),
    (
        Ncco.Input,
        {"type": ["dtmf", "speech"], "mode": "asynchronous", "dtmf": {"maxDigits": 1}, "speech": InputTypes.Speech()},
        {"dtmf": "remove dtmf", "speech": "remove speech", "type": '["dtmf"]'},
    ),
    (Ncco.Notify, {}, {"payload": "missing", "eventUrl": "missing"}),
    (Ncco.Notify, {"payload": {"a"}, "eventUrl": URL}, {"payload": "an object"}),
    (Ncco.Wait, {"timeout": 0}, {"timeout": "at least 0.1"}),
    (Ncco.Transfer, {}, {"": "conversationId"}),
    (Ncco.Transfer, {"conversationId": "CON-1", "mute": True, "canSpeak": ["a"]}, {"": "canSpeak and mute true"}),
    (Ncco.Pay, {"amount": -1}, {"amount": "at least 0"}),
    (
        Ncco.Pay,
        {"amount": 1, "prompts": {"type": "CardNumber", "text": "x", "errors": {"InvalidSecurityCode": {"text": "y"}}}},
        {"prompts.errors.InvalidSecurityCode": "CardNumber"},
    ),
    (
        Ncco.Pay,
        {"amount": 1, "prompts": [{"type": "SecurityCode", "text": "x", "errors": {"Timeout": {"txt": "y"}}}, {}]},
        {"prompts[0].errors.Timeout.txt": "text", "prompts[1].type": "missing"},
    ),
    (PayPrompts.TextPrompt, {"type": "card_number", "text": "x", "errors": {"a": 1}}, {"type": "CardNumber"}),
    (ConnectEndpoints.PhoneEndpoint, {"number": "", "dtmfAnswer": "x"}, {"number": "phone", "dtmfAnswer": "digits"}),
    (ConnectEndpoints.PhoneEndpoint, {"number": "447700900000", "onAnswer": {"url": "x"}}, {"onAnswer.url": "https"}),
    (ConnectEndpoints.AppEndpoint, {}, {"user": "missing"}),
    (ConnectEndpoints.WebsocketEndpoint, {"uri": "https://x"}, {"uri": "wss://", "": "content-type"}),
    (
        ConnectEndpoints.WebsocketEndpoint,
        {"uri": "wss://x", "contentType": "audio/l16;rat=8000", "authorization": {"type": "custom"}},
        {"content-type": "audio/l16", "authorization.value": "missing"},
    ),
    (ConnectEndpoints.SipEndpoint, {"headers": {}}, {"": "uri"}),
    (ConnectEndpoints.SipEndpoint, {"user": "desk"}, {"": "user and domain"}),
    (ConnectEndpoints.VbcEndpoint, {"extension": None}, {"extension": "missing"}),
]  # fmt: skip


@pytest.mark.parametrize(("cls", "arguments", "expected"), REFUSED)
def test_what_is_refused(cls: Any, arguments: dict[str, Any], expected: dict[str, str]) -> None:
    found = faults(lambda: cls(**arguments))
    assert found.keys() == expected.keys()
    for path, words in expected.items():
        assert words in found[path]


# What each class takes at least, and values of every kind for each of its fields.
LEAST: dict[str, dict[str, Any]] = {
    "Conversation": {"name": "room"},
    "Connect": {"endpoint": PHONE},
    "Talk": {"text": "Hello"},
    "Stream": {"streamUrl": URL},
    "Input": {"type": "dtmf"},
    "Notify": {"payload": {}, "eventUrl": URL},
    "Transfer": {"conversationId": "CON-1"},
    "Pay": {"amount": 1},
    "PhoneEndpoint": {"number": "447700900000"},
    "AppEndpoint": {"user": "jo"},
    "WebsocketEndpoint": {"uri": "wss://example.com", "contentType": "audio/l16;rate=8000"},
    "SipEndpoint": {"uri": "sip:jo@example.com"},
    "VbcEndpoint": {"extension": "204"},
    "TextPrompt": {"type": "CardNumber", "text": "Hello", "errors": {}},
}
ANYTHING: list[Any] = [
    0, 1, 2, 3, 4, 7, 10, 11, 20, 21, 32, 33, 60, 61, 100, 101, 7200, 7201, -1, 2**53, 2**60, 10**400, -(10**400),
    10**5000, 0.3, 0.4, 1.0, 1.5, 10.1, -1.1, math.nan, math.inf, True, False, "", "x", "5", "1.5", "10.0", "1e1",
    "9" * 300, "9" * 5000, "yes", "#", "1#p", "post", "PUT", "mp3", "conversation", "synchronous", "asynchronous",
    "hangup", "dtmf", "speech", "talk", "phone", "x" * 1501, "447700900000", URL, "ftp://x", "wss://x", "sip:x",
    "audio/l16;rate=24000", b"x", [], ["x"], [1], [None], [URL], [URL, "x"], ["dtmf"], ("speech", "dtmf"), {"x"}, {},
    {"x": 1}, {"url": URL}, {"url": "x"}, {"mode": "det"}, {"timeOut": 10}, {"timeOut": 11}, {"maxDigits": "5"},
    {"endOnSilence": 0.3}, {"context": ["x"]}, PHONE, [PHONE], [PHONE, PHONE], {"type": "fax"}, {"type": "custom"},
    {"eventUrl": [URL]}, {"eventUrl": URL}, {"style": "1"}, {"User-to-User": "x"},
    {"type": "SecurityCode", "text": "x", "errors": {}}, InputTypes.Dtmf(), object(),
]  # fmt: skip


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_what_is_accepted_fits_the_description(cls: Any) -> None:
    warnings.simplefilter("ignore", ValidationWarning)
    taken = refused = 0
    for name, value in itertools.product(fields(cls), ANYTHING):
        try:
            made = cls(**LEAST.get(cls.__name__, {}) | {name: value})
        except ValidationError:
            refused += 1
        else:
            taken += 1
            assert not model_problems("vonage_openapi.ncco", cls.__schema__, made.to_dict()), (name, value)
    assert min(taken, refused) > 10


def test_a_class_of_ones_own_has_its_own_checks() -> None:
    class Short(Ncco.Talk):
        def validate(self) -> None:
            super().validate()
            if len(self.text) > 5:
                raise ValueError("too long")

    assert Short(text="Hello").to_dict() == {"action": "talk", "text": "Hello"}
    with pytest.raises(ValueError, match="too long"):
        Short(text="Goodbye")
    assert faults(lambda: Short(text="Hello", loop=-1)).keys() == {"loop"}


def test_a_fault_is_a_value_error_and_an_error_of_this_package() -> None:
    with pytest.raises(ValueError, match="text: is missing") as caught:
        Ncco.Talk()  # type: ignore[call-arg]
    assert isinstance(caught.value, Error)


@pytest.mark.parametrize(
    ("cls", "argument", "path", "meant"),
    [
        (Ncco.Talk, "txt", "text", "is 'txt' meant for it"),
        (Ncco.Talk, "barge_in", "barge_in", "did you mean 'bargeIn'"),
        (Ncco.Talk, "bargein", "bargein", "did you mean 'bargeIn'"),
        (Ncco.Record, "eventURL", "eventURL", "did you mean 'eventUrl'"),
        (Ncco.Connect, "form_", "form_", "did you mean 'from'"),
        (Ncco.Connect, "randomFromNumbr", "randomFromNumbr", "did you mean 'randomFromNumber'"),
    ],
)
def test_an_argument_near_a_field_is_refused(cls: Any, argument: str, path: str, meant: str) -> None:
    least = {k: v for k, v in LEAST.get(cls.__name__, {}).items() if argument != "txt"}
    assert meant in faults(lambda: cls(**least, **{argument: "x"}))[path]


def test_any_other_argument_is_sent() -> None:
    talk = Ncco.Talk(text="Hi", newest={"a": 1}, loop=2)  # type: ignore[call-arg]
    assert talk.to_dict() == {"action": "talk", "text": "Hi", "loop": 2, "newest": {"a": 1}}
    assert talk.additional_properties == {"newest": {"a": 1}}
    assert Ncco.parse(Ncco.build_ncco(talk)) == [talk]


UNKNOWN: list[tuple[Any, dict[str, Any], str]] = [
    (Ncco.Record, {"format": "flac"}, "format"),
    (Ncco.Record, {"eventMethod": "patch"}, "eventMethod"),
    (Ncco.Connect, {"endpoint": {"type": "teams", "address": "x"}}, "endpoint[0].type"),
    (Ncco.Connect, {"endpoint": PHONE, "machineDetection": "whisper"}, "machineDetection"),
    (
        Ncco.Connect,
        {"endpoint": PHONE, "advancedMachineDetection": {"mode": "listen"}},
        "advancedMachineDetection.mode",
    ),
    (Ncco.Input, {"type": ["dtmf", "gesture"]}, "type[1]"),
    (Ncco.Input, {"type": "dtmf", "mode": "streaming"}, "mode"),
    (ConnectEndpoints.WebsocketEndpoint, {"uri": "wss://x", "contentType": "audio/opus"}, "content-type"),
]


@pytest.mark.parametrize(("cls", "arguments", "path"), UNKNOWN)
def test_a_value_that_may_be_new_is_sent_with_a_warning(cls: Any, arguments: dict[str, Any], path: str) -> None:
    with pytest.warns(ValidationWarning, match="not among the known values.*silence") as caught:
        made = cls(**arguments)
    assert [str(w.message).startswith(f"NCCO: {path}: ") for w in caught] == [True]
    assert [Path(w.filename).name for w in caught] == [Path(__file__).name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ValidationWarning)
        assert cls.from_dict(made.to_dict()) == made


def test_an_action_that_is_new_is_sent_read_and_drawn_with_a_warning() -> None:
    newest: list[dict[str, Any]] = [{"action": "hologram", "size": 2}, {"action": "talk", "text": "Hi"}]
    with pytest.warns(ValidationWarning, match="action: \"hologram\"|action: 'hologram'"):
        assert Ncco.build_ncco(*newest) == newest
    with pytest.warns(ValidationWarning, match="hologram"):
        read = Ncco.parse(newest)
    assert (type(read[0]), read[0].action) == (Ncco.Action, "hologram")
    with pytest.warns(ValidationWarning, match="hologram"):
        assert "hologram" in Ncco.to_mermaid(newest)


@pytest.mark.parametrize("mode", ["warn", "off"])
def test_the_environment_says_what_becomes_of_faults(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VONAGE_VALIDATE", mode)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert Ncco.Talk(text="Hi", loop=-1).to_dict()["loop"] == -1
        with pytest.raises(ValidationError, match="array of objects"):
            Ncco.parse([5])  # type: ignore[list-item]
    assert bool(caught) == (mode == "warn")


def test_arguments_go_by_name_only() -> None:
    with pytest.raises(TypeError, match="Talk takes keyword arguments only: action, text"):
        Ncco.Talk("Hello")  # type: ignore[call-arg]


def test_from_can_be_given_under_its_wire_name_but_not_twice() -> None:
    assert Ncco.Connect(endpoint=PHONE, **{"from": "447700900001"}).from_ == "447700900001"  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="'from_' and 'from'"):
        Ncco.Connect(endpoint=PHONE, from_="4477", **{"from": "4478"})  # type: ignore[arg-type]


def test_unknown_fields_of_a_dict_are_sent() -> None:
    newer: Any = {**PHONE, "newest": 1}
    assert Ncco.Connect(endpoint=newer).to_dict()["endpoint"] == [newer]
    assert InputTypes.create_dtmf_model({"maxDigits": 1, "newest": 2}).to_dict() == {"maxDigits": 1, "newest": 2}


def test_a_changed_field_is_converted_and_checked_when_built() -> None:
    talk = Ncco.Talk(text="Hi")
    talk.loop = "3"  # type: ignore[assignment]
    assert talk.to_dict()["loop"] == 3
    talk.loop = -1
    assert faults(talk.validate).keys() == {"loop"}
    assert faults(lambda: Ncco.build_ncco(talk)).keys() == {"[0].loop"}
    with pytest.raises(AttributeError):
        talk.lop = 1  # type: ignore[attr-defined]


def test_what_comes_out_is_not_tied_to_what_went_in() -> None:
    payload = {"a": {"b": 1}}
    notify = Ncco.Notify(payload=payload, eventUrl=URL)
    sent: Any = notify.to_dict()
    sent["payload"]["a"]["b"] = 2
    notify.payload["c"] = 3
    assert payload == {"a": {"b": 1}}


def test_pay_warns_at_the_line_that_makes_it() -> None:
    with pytest.warns(DeprecationWarning, match="pay action") as caught:
        assert type(Ncco.Pay(amount=1)) is Ncco.Pay
    assert [Path(w.filename).name for w in caught] == [Path(__file__).name]


def test_a_repr_shows_what_was_given_and_no_secret() -> None:
    assert repr(Ncco.Talk(text="Hi", loop=2)) == "Talk(action='talk', text='Hi', loop=2)"
    websocket = ConnectEndpoints.WebsocketEndpoint(
        uri="wss://example.com", contentType="audio/l16;rate=8000", authorization={"type": "custom", "value": "s3cr3t"}
    )
    assert "s3cr3t" not in repr(Ncco.Connect(endpoint=websocket))


def test_help_shows_the_arguments() -> None:
    arguments = inspect.signature(Ncco.Talk).parameters
    assert arguments["text"].default is inspect.Parameter.empty
    assert arguments["loop"].default is None


@pytest.mark.parametrize("cls", [Ncco, ConnectEndpoints, InputTypes, PayPrompts, *CLASSES], ids=lambda c: c.__name__)
def test_everything_public_is_documented(cls: Any) -> None:
    assert "NCCO reference" in cls.__doc__ or "platform no longer documents" in cls.__doc__
    for name, member in vars(cls).items():
        assert name.startswith("_") or not callable(member) or member.__doc__
    for name in fields(cls) if cls in CLASSES else ():
        assert name in (cls.__doc__ + "action, type")


def test_importing_the_builder_is_cheap() -> None:
    code = "import sys, vonage.ncco; print(*{'httpx', 'jwt', 'cryptography', 'pydantic'} & sys.modules.keys())"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip() == ""
