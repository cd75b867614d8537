"""Requests of the account, its numbers, prices and applications, and of the parts all APIs share: taken or refused."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

NUMBER = {"country": "GB", "msisdn": "447700900000"}
IMAGE = {"channel": "whatsapp", "message_type": "image", "to": "447700900000", "from": "447700900001"}
WEBHOOK = {"address": "", "http_method": "GET", "connect_timeout": "300", "socket_timeout": 5000}


def problems(name: str, **parts: Any) -> dict[str, str]:
    api, operation = name.split(".")
    request = import_module(f"vonage_openapi.{api}.api.{operation}").OP.request(**parts)
    return {problem.path: problem.message for problem in request.problems()}


def of_voice(**voice: Any) -> dict[str, Any]:
    return {"name": "Mine", "capabilities": {"voice": voice}}


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("account.update_settings", {"body": {"moCallBackUrl": "", "drCallBackUrl": ""}}),
        ("account.update_settings", {"body": {}}),
        ("account.top_up", {"body": {"trx": 4711}}),
        ("pricing.get_country_pricing", {"path": {"type": "sms-transit"}, "query": {"country": "gb"}}),
        ("pricing.get_prefix_pricing", {"path": {"type": "voice"}, "query": {"prefix": 44}}),
        ("pricing2.list_prices", {"path": {"product": "sms-outbound"}, "query": {"page": "2", "page_size": "50"}}),
        ("numbers.list_owned_numbers", {"query": {"size": "100", "search_pattern": "2", "has_application": "true"}}),
        ("numbers.search_available_numbers", {"query": {"country": "gb", "features": "VOICE,SMS", "pattern": 44}}),
        ("numbers.buy_number", {"body": {**NUMBER, "msisdn": 447700900000}}),
        ("numbers.update_number", {"body": {**NUMBER, "moHttpUrl": "", "voiceStatusCallback": ""}}),
        ("number_insight.get_basic_insight", {"query": {"number": "+44 (0)7700-900000", "country": "gb"}}),
        ("numbers.search_available_numbers", {"query": {"country": "GB", "features": ["SMS", "MMS"]}}),
        ("number_insight.get_standard_insight", {"query": {"number": 447700900000, "cnam": "true"}}),
        ("application.create_application", {"body": of_voice()}),
        ("application.create_application", {"body": of_voice(webhooks={"answer_url": WEBHOOK})}),
        ("application.create_application", {"body": {"name": "", "capabilities": {"verify": {"version": "v3"}}}}),
        ("application.create_user", {"body": {"channels": {"pstn": [{"number": "447700900000"}]}}}),
        ("messages.send_message", {"body": {**IMAGE, "image": {"url": "HTTPS://example.com/a.jpg"}}}),
    ],
)
def test_what_the_platform_takes(name: str, parts: dict[str, Any]) -> None:
    assert problems(name, **parts) == {}


@pytest.mark.parametrize(
    ("name", "parts", "expected"),
    [
        ("account.create_secret", {"path": {"api_key": "k"}, "body": {"secret": "a" * 26}}, {"secret": "has 26"}),
        ("pricing2.list_prices", {"path": {"product": "sms-transit"}}, {"product": '"sms-outbound"'}),
        ("numbers.list_owned_numbers", {"query": {"size": "101"}}, {"size": "at most 100"}),
        (
            "numbers.search_available_numbers",
            {"query": {"feature": "SMS", "colour": "red"}},
            {"country": "miss", "feature": "did you mean 'features'", "colour": "not a parameter"},
        ),
        ("numbers.update_number", {"body": {**NUMBER, "voiceCallbackType": "tel"}}, {"voiceCallbackType": "needs"}),
        (
            "number_insight.get_basic_insight",
            {"query": {"numbr": "44x", "country": "gbr"}},
            {"number": "missing", "numbr": "did you mean 'number'", "country": "at most 2"},
        ),
        (
            "application.create_application",
            {"body": of_voice(webhooks={"event_url": {**WEBHOOK, "socket_timeout": 10001}})},
            {"capabilities.voice.webhooks.event_url.socket_timeout": "at most 10000"},
        ),
        (
            "application.create_user",
            {"body": {"channels": {"websocket": [{"uri": "wss://example.com/a b"}]}}},
            {"channels.websocket[0].uri": "no spaces"},
        ),
        (
            "messages.send_message",
            {"body": {**IMAGE, "image": {"url": "ftp://example.com/a.jpg"}}},
            {"image.url": "starts with http"},
        ),
    ],
)
def test_what_it_refuses(name: str, parts: dict[str, Any], expected: dict[str, str]) -> None:
    found = problems(name, **parts)

    assert found.keys() == expected.keys()
    assert all(words in found[path] for path, words in expected.items())


def test_links_of_secrets_are_read_in_full() -> None:
    link = {"href": "/secrets", "templated": False, "type": "application/json", "name": "all", "title": "All"}
    op = import_module("vonage_openapi.account.api.list_secrets").OP

    read = op.parse(200, {"_links": {"self": link}, "_embedded": {"secrets": []}})

    assert (read.links.self_.href, read.links.self_.templated, read.links.self_.title) == ("/secrets", False, "All")
