"""Actions, endpoints and settings: what each makes of its arguments, as it goes over the wire."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

import pytest

from vonage.ncco import ConnectEndpoints, InputTypes, Ncco, PayPrompts

PHONE = {"type": "phone", "number": "447700900000"}
URL = "https://example.com/events"


@pytest.fixture(autouse=True)
def pay_may_warn() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*pay action", category=DeprecationWarning)
        yield


# Every line: a class, its arguments, what 3.x put on the wire or what the newest reference asks for.
WIRE: list[tuple[Any, dict[str, Any], dict[str, Any]]] = [
    (Ncco.Record, {}, {"action": "record"}),
    (
        Ncco.Record,
        {"format": "wav", "split": "conversation", "channels": 4, "endOnSilence": 5, "endOnKey": "*", "timeOut": 100,
         "beepStart": True, "eventUrl": [URL], "eventMethod": "post"},
        {"action": "record", "format": "wav", "split": "conversation", "channels": 4, "endOnSilence": 5,
         "endOnKey": "*", "timeOut": 100, "beepStart": True, "eventUrl": [URL], "eventMethod": "POST"},
    ),
    (Ncco.Record, {"channels": 2}, {"action": "record", "split": "conversation", "channels": 2}),
    (Ncco.Record, {"endOnKey": 5}, {"action": "record", "endOnKey": "5"}),
    (
        Ncco.Record,
        {"transcription": {"language": "en-GB", "eventUrl": [URL], "sentimentAnalysis": True}},
        {"action": "record", "transcription": {"language": "en-GB", "eventUrl": [URL], "sentimentAnalysis": True}},
    ),
    (
        Ncco.Conversation,
        {"name": "room", "musicOnHoldUrl": URL, "startOnEnter": "no", "endOnExit": 1, "record": "true",
         "canSpeak": ("a", "b"), "canHear": []},
        {"action": "conversation", "name": "room", "musicOnHoldUrl": [URL], "startOnEnter": False, "endOnExit": True,
         "record": True, "canSpeak": ["a", "b"], "canHear": []},
    ),
    (
        Ncco.Conversation,
        {"name": "r", "mute": False, "canSpeak": ["a"]},
        {"action": "conversation", "name": "r", "canSpeak": ["a"], "mute": False},
    ),
    (Ncco.Connect, {"endpoint": PHONE, "ringbackTone": [URL]},
     {"action": "connect", "endpoint": [PHONE], "ringbackTone": [URL]}),
    (
        Ncco.Connect,
        {"endpoint": {"type": "sip", "user": "desk", "domain": "acme"}, "from_": "Acme"},
        {"action": "connect", "endpoint": [{"type": "sip", "user": "desk", "domain": "acme"}], "from": "Acme"},
    ),
    (ConnectEndpoints.PhoneEndpoint, {"number": "+44 7700 900000"}, {"type": "phone", "number": "+44 7700 900000"}),
    (
        Ncco.Connect,
        {"endpoint": PHONE, "from_": 447700900001, "randomFromNumber": False, "eventType": "synchronous",
         "timeout": "15", "limit": 1000, "machineDetection": "hangup", "eventUrl": URL, "eventMethod": "get",
         "ringbackTone": URL},
        {"action": "connect", "endpoint": [PHONE], "from": "447700900001", "randomFromNumber": False,
         "eventType": "synchronous", "timeout": 15, "limit": 1000, "machineDetection": "hangup", "eventUrl": [URL],
         "eventMethod": "GET", "ringbackTone": URL},
    ),
    (
        Ncco.Connect,
        {"endpoint": [PHONE], "randomFromNumber": True,
         "advancedMachineDetection": {"behavior": "continue", "mode": "default", "beep_timeout": 45}},
        {"action": "connect", "endpoint": [PHONE], "randomFromNumber": True,
         "advancedMachineDetection": {"behavior": "continue", "mode": "default", "beep_timeout": 45}},
    ),
    (
        Ncco.Talk,
        {"text": "Hi", "bargeIn": True, "loop": "2", "level": "0.5", "language": "en-GB", "style": 1, "premium": "yes"},
        {"action": "talk", "text": "Hi", "bargeIn": True, "loop": 2, "level": 0.5, "language": "en-GB", "style": 1,
         "premium": True},
    ),
    (
        Ncco.Talk,
        {"text": "Hi", "loop": 0, "voiceName": "Amy", "provider": "Google", "providerOptions": {"rate": None}},
        {"action": "talk", "text": "Hi", "loop": 0, "voiceName": "Amy", "provider": "Google",
         "providerOptions": {"rate": None}},
    ),
    # Tags do not count, what only looks like one does.
    *(
        (Ncco.Talk, {"text": text}, {"action": "talk", "text": text})
        for text in ("x" * 1500, "<speak>" + 1500 * "x<break time='1s'/>" + "</speak>", "3 < 4" * 300, "<" * 1500, "")
    ),
    (
        Ncco.Stream,
        {"streamUrl": URL, "level": -1, "bargeIn": False, "loop": 2.0},
        {"action": "stream", "streamUrl": [URL], "level": -1, "bargeIn": False, "loop": 2},
    ),
    (Ncco.Input, {}, {"action": "input"}),
    (Ncco.Input, {"type": "dtmf"}, {"action": "input", "type": ["dtmf"]}),
    (
        Ncco.Input,
        {"mode": "asynchronous", "type": "dtmf", "dtmf": {}},
        {"action": "input", "type": ["dtmf"], "dtmf": {}, "mode": "asynchronous"},
    ),
    (
        Ncco.Input,
        {"type": ("speech", "dtmf"), "dtmf": {"timeOut": "3", "maxDigits": 1, "submitOnHash": True},
         "speech": {"uuid": "a", "endOnSilence": 1.5, "context": ("x",), "sensitivity": 0}, "eventUrl": URL},
        {"action": "input", "type": ["speech", "dtmf"], "dtmf": {"timeOut": 3, "maxDigits": 1, "submitOnHash": True},
         "speech": {"uuid": "a", "endOnSilence": 1.5, "context": ["x"], "sensitivity": 0}, "eventUrl": [URL]},
    ),
    (
        Ncco.Input,
        {"type": ["dtmf"], "mode": "asynchronous"},
        {"action": "input", "type": ["dtmf"], "mode": "asynchronous"},
    ),
    (
        Ncco.Input,
        {"maxDigits": "1", "timeOut": 5, "submitOnHash": "true", "eventUrl": URL},
        {"action": "input", "eventUrl": [URL], "timeOut": 5, "maxDigits": 1, "submitOnHash": True},
    ),
    (
        Ncco.Notify,
        {"payload": {"a": None, "b": []}, "eventUrl": URL, "eventMethod": "post"},
        {"action": "notify", "payload": {"a": None, "b": []}, "eventUrl": [URL], "eventMethod": "POST"},
    ),
    (Ncco.Notify, {"payload": {}, "eventUrl": [URL]}, {"action": "notify", "payload": {}, "eventUrl": [URL]}),
    (Ncco.Wait, {}, {"action": "wait"}),
    (Ncco.Wait, {"timeout": 0.1}, {"action": "wait", "timeout": 0.1}),
    (
        Ncco.Transfer,
        {"conversationId": "CON-1", "canHear": ["a"], "canSpeak": ["b"]},
        {"action": "transfer", "conversationId": "CON-1", "canHear": ["a"], "canSpeak": ["b"]},
    ),
    (
        Ncco.Transfer,
        {"conversationId": "CON-1", "mute": True},
        {"action": "transfer", "conversationId": "CON-1", "mute": True},
    ),
    (Ncco.Transfer, {"conversation_id": "CON-1"}, {"action": "transfer", "conversationId": "CON-1"}),
    (
        Ncco.Pay,
        {"amount": "10.00", "currency": "EUR", "eventUrl": URL, "voice": {"language": "en-GB", "style": "1"},
         "prompts": {"type": "CardNumber", "text": "Key it in", "errors": {"Timeout": {"text": "Again"}}}},
        {"action": "pay", "amount": 10.0, "currency": "eur", "eventUrl": [URL],
         "prompts": {"type": "CardNumber", "text": "Key it in", "errors": {"Timeout": {"text": "Again"}}},
         "voice": {"language": "en-GB", "style": 1}},
    ),
    (
        Ncco.Pay,
        {"amount": 12.345, "prompts": [PayPrompts.TextPrompt(type="SecurityCode", text="Back", errors={})]},
        {"action": "pay", "amount": 12.35, "prompts": [{"type": "SecurityCode", "text": "Back", "errors": {}}]},
    ),
    (
        ConnectEndpoints.PhoneEndpoint,
        {"number": 447700900000, "dtmfAnswer": "1p2p#**9", "onAnswer": {"url": URL, "ringback": URL}, "shaken": "x"},
        {**PHONE, "dtmfAnswer": "1p2p#**9", "onAnswer": {"url": URL, "ringback": URL}, "shaken": "x"},
    ),
    (ConnectEndpoints.AppEndpoint, {"user": "jo"}, {"type": "app", "user": "jo"}),
    (
        ConnectEndpoints.WebsocketEndpoint,
        {"uri": "wss://example.com/a", "contentType": "audio/l16;rate=24000", "headers": {"a": None},
         "authorization": {"type": "custom", "value": "x"}},
        {"type": "websocket", "uri": "wss://example.com/a", "content-type": "audio/l16;rate=24000",
         "headers": {"a": None}, "authorization": {"type": "custom", "value": "x"}},
    ),
    (
        ConnectEndpoints.WebsocketEndpoint,
        {"uri": "ws://example.com", "content-type": "audio/l16;rate=8000"},
        {"type": "websocket", "uri": "ws://example.com", "content-type": "audio/l16;rate=8000"},
    ),
    (
        ConnectEndpoints.SipEndpoint,
        {"uri": "sip:a@example.com", "headers": {"a": 1}, "standardHeaders": {"User-to-User": "x"}},
        {"type": "sip", "uri": "sip:a@example.com", "headers": {"a": 1}, "standardHeaders": {"User-to-User": "x"}},
    ),
    (ConnectEndpoints.SipEndpoint, {"user": "a", "domain": "b"}, {"type": "sip", "user": "a", "domain": "b"}),
    (ConnectEndpoints.VbcEndpoint, {"extension": 204}, {"type": "vbc", "extension": "204"}),
    (InputTypes.Dtmf, {}, {}),
    (InputTypes.Speech, {"uuid": ["a"], "provider": "google"}, {"uuid": ["a"], "provider": "google"}),
]  # fmt: skip


@pytest.mark.parametrize(("cls", "arguments", "wire"), WIRE)
def test_what_goes_over_the_wire(cls: Any, arguments: dict[str, Any], wire: dict[str, Any]) -> None:
    before = copy.deepcopy(arguments)
    made = cls(**arguments)
    assert type(made) is cls
    assert made.to_dict() == wire
    assert type(made.to_dict().get("loop", 0)) is int
    assert arguments == before
    assert json.loads(json.dumps(made.to_dict())) == wire


@pytest.mark.parametrize(("cls", "arguments", "wire"), WIRE)
def test_an_explicit_none_is_not_given(cls: Any, arguments: dict[str, Any], wire: dict[str, Any]) -> None:
    given = {cls.__wire__.get(n, (n,))[0] for n in arguments} | set(arguments)
    absent = dict.fromkeys(name for name in cls.__fields__ if name not in ("action", "type"))
    nones = {n: v for n, v in absent.items() if not given & {n, *cls.__wire__.get(n, ())}}
    assert cls(**arguments, **nones).to_dict() == wire


@pytest.mark.parametrize(("cls", "arguments", "wire"), WIRE)
def test_objects_can_be_copied_and_pickled(cls: Any, arguments: dict[str, Any], wire: dict[str, Any]) -> None:
    made = cls(**arguments)
    assert pickle.loads(pickle.dumps(made)) == copy.deepcopy(made) == copy.copy(made) == made
    assert pickle.loads(pickle.dumps(made)).to_dict() == wire


def test_what_is_read_may_hold_any_mapping() -> None:
    endpoint = {"type": "vbc", "extension": "204"}
    read = Ncco.Connect.from_dict({"action": "connect", "endpoint": [MappingProxyType(endpoint)]})
    assert isinstance(read.endpoint[0], ConnectEndpoints.VbcEndpoint)
    assert read.to_dict() == {"action": "connect", "endpoint": [endpoint]}
