"""Programs written for 3.x: its README, its modules, its dicts, and its oddities put right."""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

import vonage
import vonage.ncco
from vonage import ConnectEndpoints, InputTypes, Ncco, PayPrompts

PHONE = {"type": "phone", "number": "447000000000"}


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
    by_name = connect.dict(exclude_none=True, by_alias=False)
    assert by_name["from_"] == connect.from_ == connect.to_dict()["from"] == "447000000000"
    assert by_name["endpoint"][0]["contentType"] == connect.to_dict()["endpoint"][0]["content-type"]
    assert connect.dict()["endpoint"][0]["headers"] is None


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
    for given in (data, endpoint, [data], [endpoint], (endpoint,)):
        action = Ncco.Connect(endpoint=given)
        assert type(action.endpoint[0]) is cls
        assert action.endpoint == [endpoint]
    assert endpoint.dict(exclude_none=True, by_alias=False) == data


@pytest.mark.parametrize("data", [{"number": "447000000000"}, {"type": "fax"}, {"type": ["phone"]}, {}])
def test_a_dict_of_no_known_type_makes_none(data: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"^type: "):
        ConnectEndpoints.create_endpoint_model_from_dict(data)


@pytest.mark.parametrize("mode", ["de", "detect,", "beep", ""])
def test_a_part_of_a_detection_mode_is_no_mode(mode: str) -> None:
    with pytest.raises(ValueError, match=r"advancedMachineDetection\.mode: must be"):
        Ncco.Connect(endpoint=PHONE, advancedMachineDetection={"mode": mode})


def test_none_does_not_become_a_list_with_nothing_in_it() -> None:
    assert Ncco.Record(eventUrl=None, channels=None).to_dict() == {"action": "record"}
    conversation = Ncco.Conversation(name="x", mute=None, canSpeak=["a"], musicOnHoldUrl=None)
    assert conversation.to_dict() == {"action": "conversation", "name": "x", "canSpeak": ["a"]}
    assert "advancedMachineDetection" not in Ncco.Connect(endpoint=PHONE, advancedMachineDetection=None).to_dict()


def test_wrong_values_beside_each_other_are_validation_errors() -> None:
    with pytest.raises(ValueError, match="split: must be"):
        Ncco.Record(split="x", channels=2)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="type: must be"):
        PayPrompts.TextPrompt(type="x", text="y", errors={"Timeout": {"text": "z"}})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="endpoint: must have at least 1"):
        Ncco.Connect(endpoint=[])


def test_the_helper_of_3x() -> None:
    assert Ncco._ensure_object_in_list("a") == Ncco._ensure_object_in_list(["a"]) == ["a"]
