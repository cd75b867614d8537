"""Whole NCCOs: building, parsing, drawing."""

from __future__ import annotations

import copy
import json
import re
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vonage_openapi._rules import model_problems
from vonage_openapi.ncco import models

from vonage import ValidationWarning, types
from vonage.errors import ValidationError
from vonage.ncco import ConnectEndpoints, InputTypes, Ncco

PHONE: types.PhoneEndpoint = {"type": "phone", "number": "447700900000"}
URL = "https://example.com/events"
TALK = {"action": "talk", "text": "Hello"}
TRANSFER = {"action": "transfer", "conversationId": "CON-1"}


def faults(make: Callable[[], Any]) -> dict[str, str]:
    """The faults that are reported, by path."""
    with pytest.raises(ValidationError) as caught:
        make()
    return {problem.path: problem.message for problem in caught.value.problems}


def flow(**fields: st.SearchStrategy[Any]) -> dict[str, Any]:
    """Optional fields, by their names on the wire."""
    return fields


any_json = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
objects = st.dictionaries(st.text(max_size=5), any_json, max_size=3)
texts = st.text(max_size=20) | st.text('"`<>&#;%{}[]|\\$ \nab', max_size=20)
flags = st.booleans()
urls = st.lists(st.sampled_from(["https://example.com/a", "http://example.com/b?c=d&e=f"]), min_size=1, max_size=2)
events = flow(eventUrl=urls, eventMethod=st.sampled_from(["GET", "POST"]))
legs = st.lists(st.uuids().map(str), max_size=2)
numbers = st.from_regex(r"\A[1-9][0-9]{6,14}\Z")
times = st.integers(0, 3) | st.sampled_from(["0", "2"])
levels = st.floats(-1, 1) | st.sampled_from(["0.5", "-1"])
unknown = st.dictionaries(st.text(max_size=5).map("x-{}".format), any_json, max_size=2)
transcriptions = st.fixed_dictionaries({}, optional=flow(language=texts, sentimentAnalysis=flags, **events))


def entries(name: str, kind: str, required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Valid objects of one kind, some with fields that no version knows."""
    known = st.fixed_dictionaries({name: st.just(kind), **required}, optional=optional)
    return st.builds(lambda a, b: {**b, **a}, known, unknown)


endpoints = st.one_of(
    entries("type", "phone", flow(number=numbers), flow(dtmfAnswer=st.from_regex(r"\A[0-9*#p]*\Z"), shaken=texts)),
    entries("type", "app", flow(user=texts), {}),
    entries(
        "type",
        "websocket",
        flow(uri=st.just("wss://example.com")),
        {
            "content-type": st.just("audio/l16;rate=8000"),
            "headers": objects,
            "authorization": st.sampled_from([{"type": "vonage"}, {"type": "custom", "value": "x"}]),
        },
    ).map(lambda d: d if "content-type" in d else {**d, "contentType": "audio/l16;rate=24000"}),
    entries("type", "sip", flow(uri=st.just("sip:a@example.com")), flow(headers=objects)),
    entries("type", "sip", flow(user=texts, domain=texts), flow(standardHeaders=st.just({"User-to-User": "x"}))),
    entries("type", "vbc", flow(extension=texts), {}),
)
sounds = flow(level=levels, loop=times, bargeIn=flags)
speech = flow(uuid=legs | texts, endOnSilence=st.floats(0.4, 10), context=st.lists(texts), providerOptions=objects)
dtmf = flow(timeOut=st.integers(0, 10), maxDigits=st.integers(1, 20), submitOnHash=flags)
actions = st.one_of(
    entries("action", "talk", flow(text=texts), flow(language=texts, providerOptions=objects, **sounds)),
    entries("action", "stream", flow(streamUrl=urls), sounds),
    entries("action", "record", {}, flow(channels=st.integers(1, 32), transcription=transcriptions, **events)),
    entries(
        "action",
        "conversation",
        flow(name=texts),
        flow(musicOnHoldUrl=urls | st.just(URL), canSpeak=legs, canHear=legs, **events),
    ),
    entries(
        "action", "connect", flow(endpoint=st.lists(endpoints, min_size=1, max_size=1)), {"from": numbers, **events}
    ),
    entries(
        "action",
        "input",
        flow(type=st.lists(st.sampled_from(["dtmf", "speech"]), max_size=2)),
        flow(
            dtmf=st.fixed_dictionaries({}, optional=dtmf), speech=st.fixed_dictionaries({}, optional=speech), **events
        ),
    ),
    entries("action", "notify", flow(payload=objects, eventUrl=urls), {}),
    entries("action", "wait", {}, flow(timeout=st.floats(0.1, 7200))),
    entries("action", "pay", flow(amount=st.floats(0, 100)), flow(currency=texts)),
)
transfers = entries("action", "transfer", {}, flow(canHear=legs, mute=flags)).map(
    lambda d: {**d, ("conversation_id" if d.get("mute") else "conversationId"): "CON-1"}
)
nccos = st.builds(
    lambda first, last: first + last,
    st.lists(actions, min_size=1, max_size=4),
    st.lists(transfers, max_size=1),
)


@settings(deadline=None)
@given(nccos)
def test_what_is_parsed_is_built_again_as_it_was(ncco: list[dict[str, Any]]) -> None:
    before = copy.deepcopy(ncco)
    parsed = Ncco.parse(ncco)
    assert Ncco.build_ncco(*parsed) == ncco == before
    assert Ncco.build_ncco(actions=ncco) == ncco
    assert Ncco.parse(json.dumps(ncco)) == parsed
    assert [type(action).__name__.lower() for action in parsed] == [entry["action"] for entry in ncco]


@settings(deadline=None)
@given(any_json | st.lists(objects | actions | any_json, max_size=3))
def test_anything_is_parsed_or_refused_with_its_faults(data: Any) -> None:
    try:
        parsed = Ncco.parse(json.dumps(data))
    except ValidationError:
        return
    assert Ncco.build_ncco(*parsed) == (data if isinstance(data, list) else [data])


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every list and object in a value, with each of its entries."""
    keys: Any = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [place for key in keys for place in [(value, key), *places(value[key])]]


@settings(deadline=None)
@given(nccos, st.data())
def test_a_flow_with_one_odd_value_is_judged_as_the_description_says(ncco: list[dict[str, Any]], data: Any) -> None:
    warnings.simplefilter("ignore", ValidationWarning)
    container, key = data.draw(st.sampled_from(places(ncco)))
    container[key] = data.draw(any_json | st.sampled_from([-1, 0.05, 99999, "#", "a b", [URL], {"text": "x"}, 10**400]))
    whole: Any = ncco
    wrong = model_problems("vonage_openapi.ncco", "Ncco", whole)
    try:
        built = Ncco.build_ncco(*ncco) if all(isinstance(action, dict) for action in ncco) else Ncco.parse(ncco)
    except ValidationError as error:
        assert {problem.path for problem in wrong} <= {problem.path for problem in error.problems}
    else:
        assert not wrong
        assert Ncco.build_ncco(*built) == ncco


def test_the_older_form_of_input_is_read_and_drawn() -> None:
    # As in two examples of the official page.
    older: list[dict[str, Any]] = [TALK, {"action": "input", "submitOnHash": True, "eventUrl": [URL]}]
    _, ask = Ncco.parse(older)
    assert isinstance(ask, Ncco.Input)
    assert (ask.type, ask.submitOnHash) == (None, True)
    assert Ncco.build_ncco(*Ncco.parse(older)) == older
    assert '-.->|"keys"|' in Ncco.to_mermaid(older)


def test_objects_inside_are_read_too() -> None:
    connect, ask = Ncco.parse(
        [
            {"action": "connect", "endpoint": [{"type": "sip", "uri": "sip:a@example.com"}], "from": "4477"},
            {"action": "input", "type": ["dtmf"], "dtmf": {"maxDigits": 1}, "speech": {"uuid": "a"}},
        ]
    )
    assert isinstance(connect, Ncco.Connect)
    assert isinstance(ask, Ncco.Input)
    assert connect.from_ == "4477"
    assert connect.endpoint == [ConnectEndpoints.SipEndpoint(uri="sip:a@example.com")]
    assert (ask.dtmf, ask.speech) == (InputTypes.Dtmf(maxDigits=1), InputTypes.Speech(uuid="a"))


@pytest.mark.parametrize("spelling", ["content-type", "contentType"])
def test_the_media_type_is_read_under_both_names(spelling: str) -> None:
    websocket = {"type": "websocket", "uri": "wss://example.com", spelling: "audio/l16;rate=8000"}
    (connect,) = Ncco.parse({"action": "connect", "endpoint": [websocket]})
    assert isinstance(connect, Ncco.Connect)
    assert isinstance(connect.endpoint[0], ConnectEndpoints.WebsocketEndpoint)
    assert connect.endpoint[0].contentType == "audio/l16;rate=8000"
    assert connect.to_dict()["endpoint"] == [websocket]


def test_parsing_takes_text_bytes_lists_and_a_single_action() -> None:
    text = json.dumps([TALK])
    assert Ncco.parse(text) == Ncco.parse(text.encode()) == Ncco.parse(bytearray(text, "utf-16"))
    assert Ncco.parse(TALK) == Ncco.parse([TALK]) == Ncco.parse(iter([TALK])) == [Ncco.Talk(text="Hello")]


@pytest.mark.parametrize(
    ("source", "path", "words"),
    [
        ('[{"action": "talk",\n  text}]', "line 2, column 3", "is not JSON"),
        ("", "line 1, column 1", "is not JSON"),
        (b"\xff\xfe\xff", "", "is not JSON"),
        ('[{"action": "wait", "timeout": NaN}]', "", "no NaN"),
        ("[" * 100_000, "", "nested too deeply"),
        ("[]", "", "at least 1 entry"),
        ("7", "", "an array"),
        (["talk"], "[0]", "an object"),
    ],
)
def test_what_is_no_ncco_at_all(source: Any, path: str, words: str) -> None:
    assert words in faults(lambda: Ncco.parse(source))[path]


WRONG = [
    {"action": "talk", "text": "Hello", "loop": -1},
    TRANSFER,
    {"action": "connect", "endpoint": [{"type": "sip", "uri": ""}], "eventMethod": "post"},
    {"action": "tlk"},
    {"text": "Hello"},
    {"action": "conversation", "name": "x", "mute": True, "canSpeak": []},
    {
        "action": "connect",
        "endpoint": [{"type": "websocket", "uri": "wss://example.com"}],
        "timeout": None,
        "limit": True,
    },
    {"action": "pay", "amount": 1, "prompts": {"type": "CardNumber", "text": "x"}},
]


@pytest.mark.parametrize("make", [Ncco.parse, lambda wrong: Ncco.build_ncco(*wrong)])
def test_every_fault_is_reported_with_its_place(make: Callable[[Any], Any]) -> None:
    found = faults(lambda: make(WRONG))
    expected = {
        "[0].loop": "at least 0",
        "[1].action": "last action",
        "[2].endpoint[0].uri": "at least 1",
        "[2].eventMethod": '"POST"',
        "[3].action": "did you mean 'talk'",
        "[4].action": "is missing",
        "[5]": "canSpeak and mute true",
        "[6].endpoint[0]": "needs content-type or contentType",
        "[6].limit": "a number, not true",
        "[7].prompts.errors": "is missing",
    }
    assert found.keys() == expected.keys()
    assert all(words in found[path] for path, words in expected.items())


def test_actions_come_before_arguments_and_a_flow_may_be_empty() -> None:
    one, two, three = (Ncco.Talk(text=text) for text in "123")
    built = Ncco.build_ncco(two, {"action": "wait"}, actions=iter([three, one]))
    assert [entry.get("text") for entry in built] == ["3", "1", "2", None]
    assert Ncco.build_ncco() == Ncco.build_ncco(actions=[]) == []


def test_a_generated_model_is_an_action_too() -> None:
    assert Ncco.build_ncco(models.TalkAction.from_dict(TALK)) == [TALK]


def test_a_transfer_has_to_be_the_last_action() -> None:
    talk, transfer = Ncco.Talk(text="Hello"), Ncco.Transfer(conversationId="CON-1")
    assert Ncco.build_ncco(talk, transfer) == [TALK, TRANSFER]
    assert "make it the last action" in faults(lambda: Ncco.build_ncco(transfer, talk))["[0].action"]


@pytest.mark.parametrize(("item", "words"), [([Ncco.Talk(text="x")], "pass its entries one by one"), ("x", "a str")])
def test_what_is_no_action_is_refused(item: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        Ncco.build_ncco(item)


def test_wire_data_is_not_tied_to_what_went_in() -> None:
    payload = {"action": "notify", "payload": {"a": [1]}, "eventUrl": [URL]}
    (action,) = Ncco.parse([payload])
    built: Any = Ncco.build_ncco(payload, action)
    built[0]["payload"]["a"].append(2)
    assert isinstance(action, Ncco.Notify)
    sent: Any = action.payload
    sent["a"].append(3)
    assert payload["payload"] == {"a": [1]}


# Drawing

FLOW = [
    Ncco.Record(eventUrl=URL),
    Ncco.Talk(text="Hello"),
    Ncco.Input(type=["dtmf", "speech"], eventUrl=URL),
    Ncco.Connect(endpoint={**PHONE, "onAnswer": {"url": "https://example.com/whisper"}}, from_="447700900001"),
    Ncco.Wait(timeout=2.5),
    Ncco.Transfer(conversationId="CON-1"),
]


def test_the_drawing_of_a_flow() -> None:
    assert Ncco.to_mermaid(FLOW).splitlines() == [
        "flowchart TD",
        '    start(["Call comes in"])',
        '    a1["Record"]',
        '    t1[/"https://example.com/events"/]',
        '    a1 -.->|"recording"| t1',
        "    start --> a1",
        '    a2["Talk<br/>“Hello”"]',
        "    a1 --> a2",
        '    a3{{"Input"}}',
        '    a3 -.->|"keys"| t1',
        '    a3 -.->|"speech"| t1',
        "    a2 --> a3",
        '    a4["Connect<br/>from 447700900001"]',
        '    t2(["Phone<br/>447700900000"])',
        '    a4 -->|"calls"| t2',
        '    t3[/"https://example.com/whisper"/]',
        '    t2 -.->|"asks for an NCCO of its own"| t3',
        '    a3 -->|"no other NCCO answered"| a4',
        '    a5("Wait<br/>2.5 s")',
        "    a4 --> a5",
        '    a6["Transfer"]',
        '    t4[["Conversation CON-1"]]',
        '    a6 -->|"joins"| t4',
        "    a5 --> a6",
    ]


NODE = re.compile(r'    [a-z]+\d*(\["|\(\["|\{\{"|\[\["|\[/"|\(")(?P<label>.*)("\]|"\]\)|"\}\}|"\]\]|"/\]|"\))')
EDGE = re.compile(r'    [a-z]+\d* (-->|-\.->)(\|"(?P<label>.*)"\|)? [a-z]+\d*')


@settings(deadline=None)
@given(nccos, st.sampled_from(["TD", "LR"]))
def test_every_flow_is_drawn_whole_and_no_text_gets_out_of_its_label(ncco: list[dict[str, Any]], way: Any) -> None:
    head, *lines = Ncco.to_mermaid(ncco, way).splitlines()
    assert head == f"flowchart {way}"
    for line in lines:
        match = NODE.fullmatch(line) or EDGE.fullmatch(line)
        assert match
        label = re.sub(r"<br/>|#\d+;", "", match["label"] or "")
        assert not set(label) & set('"`<>&#;%{}[]|\\$')
    text = "\n".join(lines)
    assert all(f"    a{number}" in text for number in range(1, len(ncco) + 1))
    assert ("finish" in text) == (ncco[-1]["action"] != "transfer")


def test_signs_that_mean_something_to_mermaid_are_shown_as_they_are() -> None:
    text = '"`<b>&amp;#%%{init}[x]|y|\\$'
    line = next(line for line in Ncco.to_mermaid([Ncco.Talk(text=text)]).splitlines() if "Talk" in line)
    shown = line.removeprefix('    a1["Talk<br/>“').removesuffix('”"]')
    assert not set(shown) & set('"`<>&%{}[]|\\$')
    assert re.sub(r"#(\d+);", lambda code: chr(int(code[1])), shown) == text


def test_drawing_takes_what_parsing_takes() -> None:
    assert Ncco.to_mermaid(json.dumps([TALK])) == Ncco.to_mermaid(TALK) == Ncco.to_mermaid([Ncco.Talk(text="Hello")])
    assert "start --> finish" in Ncco.to_mermaid([])
    assert "[0].text" in faults(lambda: Ncco.to_mermaid([{"action": "talk"}]))
    with pytest.raises(ValueError, match="TB, TD, BT, LR, RL, not 'up'"):
        Ncco.to_mermaid([], direction="up")  # type: ignore[arg-type]
