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
from attrs import fields
from vonage_openapi._rules import load_rules, model_problems

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
PHONE = {"type": "phone", "number": "447700900000"}
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


def properties(schema: Mapping[str, Any]) -> dict[str, Any]:
    if "oneOf" in schema:
        return {k: v for branch in schema["oneOf"] for k, v in properties(SCHEMAS[branch["$ref"]]).items()}
    return dict(schema["properties"])


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_a_class_has_the_fields_of_its_schema_and_no_others(cls: Any) -> None:
    names = [name for a in fields(cls) if a.init for name in cls.__wire__.get(a.name, (a.name,))]
    assert sorted(names) == sorted(properties(SCHEMAS[cls.__schema__]))


def test_every_action_and_endpoint_of_the_description_has_its_class() -> None:
    assert {c.__schema__ for c in ACTIONS} == {r["$ref"] for r in SCHEMAS["NccoAction"]["oneOf"]}
    assert {c.__schema__ for c in ENDPOINTS} == {r["$ref"] for r in SCHEMAS["ConnectEndpoint"]["oneOf"]}


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_values_in_annotations_are_those_of_the_description(cls: Any) -> None:
    module = vars(sys.modules[cls.__module__]) | {"dicts": None}
    for attribute in fields(cls):
        if "Literal" not in str(attribute.type):
            continue
        annotation = eval(str(attribute.type), module)  # only literals get here, which `dicts` is not needed for
        literals = [a for a in (annotation, *get_args(annotation)) if get_origin(a) is Literal]
        rule = properties(SCHEMAS[cls.__schema__])[cls.__wire__.get(attribute.name, (attribute.name,))[0]]
        rule = SCHEMAS[rule["$ref"]] if "$ref" in rule else rule
        assert set(get_args(literals[0])) == set(rule["enum"])


# Every line: a class, wrong arguments, and for each faulty place a part of what is said about it.
REFUSED: list[tuple[Any, dict[str, Any], dict[str, str]]] = [
    (Ncco.Talk, {"action": "stream", "text": "x"}, {"action": "talk"}),
    (Ncco.Record, {"format": "mp4"}, {"format": '"mp3"'}),
    (Ncco.Record, {"split": "a", "channels": 33}, {"split": '"conversation"', "channels": "at most 32"}),
    (Ncco.Record, {"channels": 0}, {"channels": "at least 1"}),
    (Ncco.Record, {"endOnSilence": 2, "endOnKey": "12"}, {"endOnSilence": "at least 3", "endOnKey": "one digit"}),
    (Ncco.Record, {"endOnKey": "1\n"}, {"endOnKey": "one digit"}),
    (Ncco.Record, {"timeOut": 7201, "beepStart": "maybe"}, {"timeOut": "at most 7200", "beepStart": "a boolean"}),
    (Ncco.Record, {"eventUrl": "./events.py"}, {"eventUrl[0]": "starts with http:// or https://, not './events.py'"}),
    (Ncco.Record, {"eventUrl": [URL, None]}, {"eventUrl[1]": "a string"}),
    (Ncco.Record, {"eventMethod": "fetch"}, {"eventMethod": "POST"}),
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
    (Ncco.Connect, {"endpoint": {"type": "fax", "number": "1"}}, {"endpoint[0].type": '"phone"'}),
    (Ncco.Connect, {"endpoint": {"type": "phone", "numbr": "1"}}, {"endpoint[0].number": "numbr"}),
    (
        Ncco.Connect,
        {"endpoint": {"type": "phone", "number": "home"}, "from_": ["me"], "limit": 7201},
        {"endpoint[0].number": "a phone number", "from": "a string", "limit": "at most 7200"},
    ),
    (Ncco.Connect, {"endpoint": PHONE, "from_": "4477", "randomFromNumber": True}, {"": "randomFromNumber true"}),
    (Ncco.Connect, {"endpoint": PHONE, "eventType": "async"}, {"eventType": "synchronous"}),
    (Ncco.Connect, {"endpoint": PHONE, "machineDetection": "stop"}, {"machineDetection": '"hangup"'}),
    (
        Ncco.Connect,
        {"endpoint": PHONE, "advancedMachineDetection": {"behavior": "x", "mode": "det", "beep_timeout": 5}},
        {"advancedMachineDetection.behavior": "hangup", "advancedMachineDetection.mode": "detect_beep",
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
    (Ncco.Input, {"type": ["dtmf", "sms"]}, {"type[1]": "speech"}),
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
    (PayPrompts.TextPrompt, {"type": "Name", "text": "x", "errors": {"a": 1}}, {"type": "CardNumber"}),
    (ConnectEndpoints.PhoneEndpoint, {"number": "", "dtmfAnswer": "x"}, {"number": "phone", "dtmfAnswer": "digits"}),
    (ConnectEndpoints.PhoneEndpoint, {"number": "447700900000", "onAnswer": {"url": "x"}}, {"onAnswer.url": "https"}),
    (ConnectEndpoints.AppEndpoint, {}, {"user": "missing"}),
    (ConnectEndpoints.WebsocketEndpoint, {"uri": "https://x"}, {"uri": "wss://", "content-type": "missing"}),
    (
        ConnectEndpoints.WebsocketEndpoint,
        {"uri": "wss://x", "contentType": "audio/mp3", "authorization": {"type": "custom"}},
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
    taken = refused = 0
    for attribute, value in itertools.product((a for a in fields(cls) if a.init), ANYTHING):
        try:
            made = cls(**LEAST.get(cls.__name__, {}) | {attribute.name: value})
        except ValidationError:
            refused += 1
        else:
            taken += 1
            assert not model_problems("vonage_openapi.ncco", cls.__schema__, made.to_dict()), (attribute.name, value)
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
    ("cls", "argument", "meant"),
    [
        (Ncco.Talk, "txt", "'text'"),
        (Ncco.Talk, "barge_in", "'bargeIn'"),
        (Ncco.Record, "eventURL", "'eventUrl'"),
        (Ncco.Wait, "xyz", "it has action, timeout"),
    ],
)
def test_an_unknown_argument_names_the_nearest_field(cls: Any, argument: str, meant: str) -> None:
    with pytest.raises(TypeError, match=f"{cls.__name__} has no field {argument!r}.*{meant}"):
        cls(**{argument: "x"})


def test_arguments_go_by_name_only() -> None:
    with pytest.raises(TypeError, match="Talk takes keyword arguments only: action, text"):
        Ncco.Talk("Hello")  # type: ignore[call-arg]


def test_from_can_be_given_under_its_wire_name_but_not_twice() -> None:
    assert Ncco.Connect(endpoint=PHONE, **{"from": "447700900001"}).from_ == "447700900001"  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="'from_' and 'from'"):
        Ncco.Connect(endpoint=PHONE, from_="4477", **{"from": "4478"})  # type: ignore[arg-type]


def test_unknown_fields_of_a_dict_are_sent() -> None:
    action = Ncco.Connect(endpoint={**PHONE, "newest": 1})
    assert action.to_dict()["endpoint"] == [{**PHONE, "newest": 1}]
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
    notify.to_dict()["payload"]["a"]["b"] = 2
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
    for attribute in fields(cls) if cls in CLASSES else ():
        assert attribute.name in (cls.__doc__ + "action, type, additional_properties, _spelling")


def test_importing_the_builder_is_cheap() -> None:
    code = "import sys, vonage.ncco; print(*{'httpx', 'jwt', 'cryptography', 'pydantic'} & sys.modules.keys())"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip() == ""
