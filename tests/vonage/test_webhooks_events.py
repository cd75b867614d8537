"""Signed webhooks: their kinds, which tell type checkers what an event is. mypy reads this file, too."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from typing_extensions import assert_type, get_type_hints
from vonage_openapi.messages.dicts import MessageStatus, WhatsappStatus
from vonage_openapi.voice.dicts import AnswerRequest, RecordEvent

from vonage import webhooks
from vonage.webhooks import events

SECRET = "a signature secret of some length"
SPECS = Path(__file__).resolve().parents[2] / "specs"


def first_schema(node: Any) -> str:
    """The name of the schema that a request body has."""
    content: dict[str, Any] = node["requestBody"]["content"]
    reference: str = next(iter(content.values()))["schema"]["$ref"]
    return reference.rpartition("/")[2]


DESCRIBED = {
    path.stem: hooks
    for path in sorted(SPECS.glob("*.yaml"))
    if (hooks := yaml.safe_load(path.read_text(encoding="utf-8")).get("webhooks"))
}


@pytest.mark.parametrize("api", DESCRIBED)
def test_each_webhook_of_the_descriptions_has_its_kind(api: str) -> None:
    dicts = import_module(f"vonage_openapi.{api}.dicts")
    expected = {
        name.upper(): (getattr(dicts, first_schema(next(iter(verbs.values())))),)
        for name, verbs in DESCRIBED[api].items()
    }
    kinds = {name: get_args(hint) for name, hint in get_type_hints(events).items()}

    assert {name: kinds[name] for name in expected} == expected
    assert expected.keys() <= set(events.__all__)


def test_an_event_of_any_voice_webhook_that_reports() -> None:
    schemas = {first_schema(next(iter(verbs.values()))) for verbs in DESCRIBED["voice"].values()}

    assert {kind.__name__ for kind in get_args(events.VoiceEvent)} == schemas - {"AnswerRequest", "FallbackRequest"}


def test_a_kind_says_what_an_event_is_and_changes_nothing() -> None:
    body = '{"channel": "whatsapp", "profile": {"name": "Alice"}, "recording_url": "https://api.nexmo.com/v1/files/1"}'
    headers = webhooks.sign(body, SECRET)
    verifier = webhooks.Verifier(SECRET)

    plain = webhooks.parse(body, headers, secret=SECRET)
    assert_type(plain, dict[str, Any])
    status = webhooks.parse(body, headers, secret=SECRET, kind=events.MESSAGE_STATUS)
    assert_type(status, MessageStatus)
    voice = verifier.parse(body, headers, kind=events.RECORD_EVENT)
    assert_type(voice, RecordEvent)

    assert plain == dict(status) == dict(voice)
    assert status["channel"] == "whatsapp"
    assert_type(status, WhatsappStatus)
    assert status["profile"]["name"] == "Alice"
    assert voice["recording_url"].endswith("/1")


def test_a_kind_of_a_query() -> None:
    query = "from=447700900000&to=447700900001&uuid=u-1"
    headers = webhooks.sign_query(query, SECRET)

    asked = webhooks.parse_query(query, headers, secret=SECRET, kind=events.ANSWER)
    assert_type(asked, AnswerRequest)
    again = webhooks.Verifier(SECRET).parse_query(query, headers, kind=events.ANSWER)
    assert_type(again, AnswerRequest)

    assert asked["from"] == again["from"] == "447700900000"


def test_kinds_load_no_descriptions() -> None:
    program = "import sys; from vonage.webhooks import events; print([n for n in sys.modules if 'dicts' in n])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
