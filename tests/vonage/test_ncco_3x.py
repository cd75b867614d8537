"""Programs written for 3.x: its README, its modules, its dicts, and its oddities put right."""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

import vonage
import vonage.ncco
from vonage import ConnectEndpoints, InputTypes, Ncco, PayPrompts

PHONE: Any = {"type": "phone", "number": "447000000000"}


def test_the_readme_of_3x() -> None:
    record = Ncco.Record(eventUrl=["https://example.com"])
    talk = Ncco.Talk(text="Hello from Vonage!", bargeIn=True, loop=5, premium=True)
    phone = ConnectEndpoints.PhoneEndpoint(
        number="447000000000",
        dtmfAnswer="1p2p3p#**903#",
    )
    connect = Ncco.Connect(endpoint=phone, eventUrl=["https://example.com/events"], from_="447000000000")
    by_dict = Ncco.Connect(
        endpoint={"type": "phone", "number": "447000000000", "dtmfAnswer": "2p02p"}, randomFromNumber=True
    )
    ncco = Ncco.build_ncco(record, connect, talk, by_dict)
    assert json.dumps(ncco) == json.dumps(
        [
            {"action": "record", "eventUrl": ["https://example.com"]},
            {
                "action": "connect",
                "endpoint": [{"type": "phone", "number": "447000000000", "dtmfAnswer": "1p2p3p#**903#"}],
                "from": "447000000000",
                "eventUrl": ["https://example.com/events"],
            },
            {"action": "talk", "text": "Hello from Vonage!", "bargeIn": True, "loop": 5, "premium": True},
            {
                "action": "connect",
                "endpoint": [{"type": "phone", "number": "447000000000", "dtmfAnswer": "2p02p"}],
                "randomFromNumber": True,
            },
        ]
    )


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("vonage.ncco_builder.ncco", "Ncco"),
        ("vonage.ncco_builder.connect_endpoints", "ConnectEndpoints"),
        ("vonage.ncco_builder.input_types", "InputTypes"),
        ("vonage.ncco_builder.pay_prompts", "PayPrompts"),
    ],
)
def test_the_modules_of_3x(module: str, name: str) -> None:
    home = getattr(vonage.ncco, name)
    assert getattr(importlib.import_module(module), name) is home
    assert getattr(importlib.import_module("vonage.ncco_builder"), name) is home
    assert getattr(vonage, name) is home


def test_dict_lists_every_field_that_3x_had() -> None:
    talk = Ncco.Talk(text="Hi")
    assert talk.dict() == talk.model_dump() == {
        "action": "talk", "text": "Hi", "bargeIn": None, "loop": None, "level": None, "language": None, "style": None,
        "premium": None,
    }  # fmt: skip
    assert talk.dict(exclude_none=True) == talk.to_dict() == {"action": "talk", "text": "Hi"}


def test_dict_of_fully_set_settings_equals_what_they_were_made_of() -> None:
    dtmf = {"timeOut": 3, "maxDigits": 5, "submitOnHash": True}
    speech = {
        "uuid": "my-uuid", "endOnSilence": 2.5, "language": "en-GB", "context": ["sales", "billing"],
        "startTimeout": 20, "maxDuration": 30, "saveAudio": True,
    }  # fmt: skip
    voice = {"language": "en-GB", "style": 1}
    text = {"type": "CardNumber", "text": "Your card", "errors": {"InvalidCardType": {"text": "Not this one"}}}
    assert InputTypes.Dtmf(**dtmf).dict() == InputTypes.create_dtmf_model(dtmf).dict() == dtmf
    assert InputTypes.create_speech_model(speech).dict() == speech
    assert PayPrompts.create_voice_model(voice).dict() == voice
    assert PayPrompts.create_text_model(text).dict() == text


def test_aliases_in_dict() -> None:
    websocket = ConnectEndpoints.WebsocketEndpoint(uri="wss://example.com", contentType="audio/l16;rate=8000")
    connect = Ncco.Connect(endpoint=websocket, from_="447000000000")
    by_name: Any = connect.dict(exclude_none=True, by_alias=False)
    sent: Any = connect.to_dict()
    whole: Any = connect.dict()
    assert by_name["from_"] == connect.from_ == sent["from"] == "447000000000"
    assert by_name["endpoint"][0]["contentType"] == sent["endpoint"][0]["content-type"]
    assert whole["endpoint"][0]["headers"] is None


ENDPOINTS: list[tuple[type[Any], dict[str, Any]]] = [
    (ConnectEndpoints.PhoneEndpoint, PHONE),
    (ConnectEndpoints.AppEndpoint, {"type": "app", "user": "jo"}),
    (
        ConnectEndpoints.WebsocketEndpoint,
        {"type": "websocket", "uri": "wss://example.com", "contentType": "audio/l16;rate=8000", "headers": {"a": 1}},
    ),
    (ConnectEndpoints.SipEndpoint, {"type": "sip", "uri": "sip:a@example.com", "headers": {"a": 1}}),
    (ConnectEndpoints.VbcEndpoint, {"type": "vbc", "extension": "204"}),
]


@pytest.mark.parametrize(("cls", "data"), ENDPOINTS)
def test_a_dict_makes_the_right_endpoint(cls: type[Any], data: dict[str, Any]) -> None:
    # 3.x read those of sip and vbc as a websocket and refused them.
    endpoint = ConnectEndpoints.create_endpoint_model_from_dict(data)
    assert type(endpoint) is cls
    given: Any
    for given in (data, endpoint, [data], [endpoint], (endpoint,)):
        action = Ncco.Connect(endpoint=given)
        assert type(action.endpoint[0]) is cls
        assert action.endpoint == [endpoint]
    assert endpoint.dict(exclude_none=True, by_alias=False) == data


@pytest.mark.parametrize("data", [{"number": "447000000000"}, {"type": "phones"}, {"type": ["phone"]}, {}])
def test_a_dict_of_no_known_type_makes_none(data: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"^type: "):
        ConnectEndpoints.create_endpoint_model_from_dict(data)


@pytest.mark.parametrize("mode", ["detct", "detec", "detectbeep", "Detect"])
def test_a_part_of_a_detection_mode_is_no_mode(mode: Any) -> None:
    with pytest.raises(ValueError, match=r"advancedMachineDetection\.mode: must be"):
        Ncco.Connect(endpoint=PHONE, advancedMachineDetection={"mode": mode})


def test_none_does_not_become_a_list_with_nothing_in_it() -> None:
    assert Ncco.Record(eventUrl=None, channels=None).to_dict() == {"action": "record"}
    conversation = Ncco.Conversation(name="x", mute=None, canSpeak=["a"], musicOnHoldUrl=None)
    assert conversation.to_dict() == {"action": "conversation", "name": "x", "canSpeak": ["a"]}
    assert "advancedMachineDetection" not in Ncco.Connect(endpoint=PHONE, advancedMachineDetection=None).to_dict()


URL = "https://example.com/events"
TALK = {"action": "talk", "text": "Hi"}
CALL = {"action": "connect", "endpoint": [PHONE]}
ROOM = {"action": "conversation", "name": "x"}
DETECT = {"advancedMachineDetection": {"mode": "detect", "new": 1}}
# Every line: a class, arguments, and what SDK 3.5.1 made of them when it was run.
MADE_BY_3X: list[tuple[Any, dict[str, Any], dict[str, Any]]] = [
    *((Ncco.Talk, {"text": "Hi", "bargeIn": word}, {**TALK, "bargeIn": True}) for word in ("on", "Y", "t", "TRUE", 1)),
    *((Ncco.Talk, {"text": "Hi", "bargeIn": word}, {**TALK, "bargeIn": False}) for word in ("OFF", "n", "f", "no", 0)),
    *((Ncco.Talk, {"text": "Hi", "loop": number}, {**TALK, "loop": 3}) for number in ("3", " 3 ", "+3", 3.0)),
    *((Ncco.Talk, {"text": "Hi", "level": number}, {**TALK, "level": 0.5}) for number in (".5", "0.50", " 0.5 ", 0.5)),
    (Ncco.Talk, {"text": 5}, {"action": "talk", "text": "5"}),
    (Ncco.Talk, {"text": ""}, {"action": "talk", "text": ""}),
    (Ncco.Record, {"endOnKey": 0, "eventMethod": "get"}, {"action": "record", "endOnKey": "0", "eventMethod": "GET"}),
    (Ncco.Record, {"eventUrl": (URL,)}, {"action": "record", "eventUrl": [URL]}),
    (Ncco.Record, {"eventUrl": {URL}}, {"action": "record", "eventUrl": [URL]}),
    (Ncco.Record, {"eventUrl": []}, {"action": "record", "eventUrl": []}),
    (Ncco.Conversation, {"name": "x", "canHear": [1, "a"]}, {**ROOM, "canHear": ["1", "a"]}),
    (Ncco.Conversation, {"name": "x", "canSpeak": frozenset("a")}, {**ROOM, "canSpeak": ["a"]}),
    *((Ncco.Connect, {"endpoint": PHONE, "timeout": number}, {**CALL, "timeout": 15}) for number in (15, 15.0, "15")),
    (Ncco.Connect, {"endpoint": PHONE, "limit": 60.0}, {**CALL, "limit": 60}),
    (Ncco.Connect, {"endpoint": PHONE, **DETECT}, {**CALL, **DETECT}),
    (Ncco.Connect, {"endpoint": PHONE, "from_": "AcmeInc"}, {**CALL, "from": "AcmeInc"}),
    (Ncco.Connect, {"endpoint": PHONE, "from_": "+44 20 7946 0000"}, {**CALL, "from": "+44 20 7946 0000"}),
    (ConnectEndpoints.SipEndpoint, {"uri": "jo@example.com"}, {"type": "sip", "uri": "jo@example.com"}),
    (Ncco.Record, {"eventUrl": "HTTPS://Example.com"}, {"action": "record", "eventUrl": ["HTTPS://Example.com"]}),
    (Ncco.Input, {"type": []}, {"action": "input", "type": []}),
    (Ncco.Input, {"type": ["dtmf", "dtmf"]}, {"action": "input", "type": ["dtmf", "dtmf"]}),
    (Ncco.Input, {"type": "dtmf", "dtmf": {}}, {"action": "input", "type": ["dtmf"], "dtmf": {}}),
    (InputTypes.Dtmf, {"timeOut": 3.0, "submitOnHash": "yes"}, {"timeOut": 3, "submitOnHash": True}),
    (InputTypes.Speech, {"context": (1, "two"), "saveAudio": 1}, {"context": ["1", "two"], "saveAudio": True}),
    (PayPrompts.VoicePrompt, {"style": "2"}, {"style": 2}),
    (ConnectEndpoints.WebsocketEndpoint,
     {"uri": "wss://example.com", "contentType": "audio/l16;rate=8000", "headers": {1: None}},
     {"type": "websocket", "uri": "wss://example.com", "content-type": "audio/l16;rate=8000", "headers": {1: None}}),
]  # fmt: skip


@pytest.mark.parametrize(("cls", "arguments", "made"), MADE_BY_3X)
def test_arguments_become_what_3x_made_of_them(cls: type[Any], arguments: dict[str, Any], made: dict[str, Any]) -> None:
    result = cls(**arguments).dict(exclude_none=True)
    assert result == made
    assert json.dumps(result) == json.dumps(made)  # 15.0 equals 15 as a number, but not on the wire


# Every line: a class, arguments that 3.5.1 took, and the place that is refused here: the platform could not take what
# 3.x made of it, or it was not what was said.
TAKEN_BY_3X: list[tuple[Any, dict[str, Any], str]] = [
    (Ncco.Talk, {"text": "Hi", "loop": 3.7}, "loop"),
    (Ncco.Talk, {"text": "Hi", "loop": True}, "loop"),
    (Ncco.Talk, {"text": True}, "text"),
    (Ncco.Talk, {"text": b"Hi"}, "text"),
    (Ncco.Talk, {"text": "Hi", "bargeIn": 1.0}, "bargeIn"),
    (Ncco.Talk, {"text": "Hi", "style": -1}, "style"),
    (Ncco.Record, {"eventUrl": ""}, "eventUrl[0]"),
    (Ncco.Record, {"eventMethod": "PSOT"}, "eventMethod"),
    (Ncco.Record, {"endOnKey": "1\n"}, "endOnKey"),
    (Ncco.Connect, {"endpoint": [PHONE, PHONE]}, "endpoint"),
    (Ncco.Connect, {"endpoint": PHONE, "timeout": -1}, "timeout"),
    (Ncco.Notify, {"payload": [("a", 1)], "eventUrl": URL}, "payload"),
    (ConnectEndpoints.PhoneEndpoint, {"number": "447000000000", "onAnswer": {}}, "onAnswer.url"),
]  # fmt: skip


@pytest.mark.parametrize(("cls", "arguments", "path"), TAKEN_BY_3X)
def test_what_3x_took_and_the_platform_does_not(cls: type[Any], arguments: dict[str, Any], path: str) -> None:
    with pytest.raises(vonage.ValidationError) as caught:
        cls(**arguments)
    assert [problem.path for problem in caught.value.problems] == [path]


def test_the_order_of_fields_is_that_of_3x() -> None:
    connect = Ncco.Connect(
        eventMethod="post", eventUrl=URL, machineDetection="hangup", limit=1, timeout=2, eventType="synchronous",
        randomFromNumber=False, from_="447000000000", endpoint=PHONE,
    )  # fmt: skip
    assert [*connect.to_dict()] == [
        "action", "endpoint", "from", "randomFromNumber", "eventType", "timeout", "limit", "machineDetection",
        "eventUrl", "eventMethod",
    ]  # fmt: skip
    talk = Ncco.Talk(premium=True, style=1, language="en-GB", level=1, loop=1, bargeIn=True, text="Hi")
    assert [*talk.to_dict()] == ["action", "text", "bargeIn", "loop", "level", "language", "style", "premium"]


def test_wrong_values_beside_each_other_are_validation_errors() -> None:
    with pytest.raises(ValueError, match="split: must be"):
        Ncco.Record(split="conversaton", channels=2)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="type: must be"):
        PayPrompts.TextPrompt(type="cardnumber", text="y", errors={"Timeout": {"text": "z"}})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="endpoint: must have at least 1"):
        Ncco.Connect(endpoint=[])


def test_the_helper_of_3x() -> None:
    assert Ncco._ensure_object_in_list("a") == Ncco._ensure_object_in_list(["a"]) == ["a"]
