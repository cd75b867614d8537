"""Errors of 3.x in the older products, deprecations, applications in keywords, lists over several pages, models."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest
from vonage_openapi.account import models as account_models
from vonage_openapi.application import models as application_models
from vonage_sandbox import Sandbox

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.product_case import TO, UUID
from tests.vonage.server import Received, Reply, Server


@pytest.mark.parametrize("method", ["get_country_pricing", "get_prefix_pricing", "get_all_countries_pricing"])
async def test_an_unknown_type_of_price(caller: Caller, server: Server, method: str) -> None:
    arguments = [] if method == "get_all_countries_pricing" else ["44" if "prefix" in method else "GB"]

    with pytest.raises(vonage.PricingTypeError, match="type: must be"):
        await caller(getattr(caller.client.account, method)(*arguments, type="mms"))

    assert server.received == []


async def test_an_unknown_country_is_no_unknown_type(caller: Caller, server: Server) -> None:
    with pytest.raises(vonage.ValidationError) as caught:
        await caller(caller.client.account.get_country_pricing("GBR"))

    assert not isinstance(caught.value, vonage.PricingTypeError)
    assert server.received == []


@pytest.mark.parametrize("method", ["get_sms_pricing", "get_voice_pricing"])
async def test_prices_of_numbers_are_deprecated(caller: Caller, method: str) -> None:
    with pytest.warns(DeprecationWarning, match="get_country_pricing"):
        await caller(getattr(caller.client.account, method)(TO))


def test_application_v2_is_deprecated(client: vonage.Client) -> None:
    with pytest.warns(DeprecationWarning, match="use Application"):
        made = vonage.ApplicationV2(client)

    assert isinstance(made, vonage.Application)


@pytest.mark.parametrize("callback", [{}, {"callback": None}, {"callback": ""}])
async def test_an_insight_without_callback(caller: Caller, server: Server, callback: dict[str, Any]) -> None:
    with pytest.raises(vonage.CallbackRequiredError, match="callback: is missing"):
        await caller(caller.client.number_insight.get_async_advanced_number_insight(number=TO, **callback))

    assert server.received == []


async def test_an_insight_without_number_has_its_callback(caller: Caller, server: Server) -> None:
    with pytest.raises(vonage.ValidationError) as caught:
        await caller(caller.client.number_insight.get_async_advanced_number_insight(callback="https://example.com/"))

    assert not isinstance(caught.value, vonage.CallbackRequiredError)
    assert server.received == []


async def test_an_unknown_product_of_redact(caller: Caller, server: Server) -> None:
    with pytest.raises(vonage.RedactError, match="did you mean 'voice'"):
        await caller(caller.client.redact.redact_transaction("id", "voise"))
    assert server.received == []

    with pytest.warns(vonage.ValidationWarning, match="product: 'fax' is not among the known values"):
        await caller(caller.client.redact.redact_transaction("id", "fax"))
    assert server.last.json == {"id": "id", "product": "fax"}


async def test_an_unknown_order_of_users(caller: Caller, server: Server) -> None:
    with pytest.warns(vonage.ValidationWarning, match="order: 'sideways' is not among"):
        await caller(caller.client.users.list_users(order="sideways"))

    assert server.last.query == [("order", "sideways")]


async def test_a_query_has_to_be_a_dict(caller: Caller, server: Server) -> None:
    for method in (caller.client.numbers.get_account_numbers, caller.client.voice.get_calls):
        with pytest.raises(vonage.ValidationError, match="params: must be a dict, not list"):
            await caller(method(["GB"]))

    assert server.received == []


async def test_models_in_place_of_dicts(caller: Caller, server: Server) -> None:
    await caller(caller.client.account.topup(account_models.TopUp(trx="ref-1")))
    assert server.last.form == [("trx", "ref-1")]

    await caller(caller.client.application.create_application(application_models.ApplicationDetails(name="Mine")))
    assert server.last.json == {"name": "Mine"}


async def test_ids_are_quoted(caller: Caller, server: Server) -> None:
    await caller(caller.client.account.get_secret("abcd1234", "a/../b?c"))

    assert server.last.path == "/accounts/abcd1234/secrets/a%2F..%2Fb%3Fc"


def numbered(total: int, size: int) -> Any:
    """Pages of numbers, as the Numbers API gives them."""

    def reply(request: Received) -> Reply:
        index = int(dict(request.query).get("index", 1))
        entries = range(total)[(index - 1) * size : index * size]
        return Reply(200, {"count": total, "numbers": [{"msisdn": str(entry)} for entry in entries]})

    return reply


@pytest.mark.parametrize(("total", "pages"), [(0, 1), (2, 1), (3, 2), (5, 3)])
async def test_numbers_over_pages(caller: Caller, server: Server, total: int, pages: int) -> None:
    server.answer(numbered(total, 2))

    found = await caller(caller.client.numbers.iter_available_numbers("GB", size=2))

    assert [entry["msisdn"] for entry in found] == [str(number) for number in range(total)]
    assert len(server.received) == pages


async def test_calls_over_pages(caller: Caller, server: Server) -> None:
    def reply(request: Received) -> Reply:
        start = int(dict(request.query).get("record_index", 0))
        calls = [{"uuid": str(number)} for number in range(5)][start : start + 2]
        return Reply(200, {"count": 5, "_embedded": {"calls": calls}})

    server.answer(reply)

    found = await caller(caller.client.voice.iter_calls(status="completed", page_size=2))

    assert [call["uuid"] for call in found] == list("01234")
    assert [dict(request.query).get("record_index") for request in server.received] == [None, "2", "4"]
    assert all(dict(request.query)["status"] == "completed" for request in server.received)


async def test_users_over_pages(caller: Caller, server: Server) -> None:
    href = "https://api.nexmo.com/v1/users?order=desc&cursor=next%2B%2F%3D"
    first = {"_embedded": {"users": [{"id": "USR-1"}]}, "_links": {"next": {"href": href}}}
    server.answer(Reply(200, first), Reply(200, {"_embedded": {"users": [{"id": "USR-2"}]}, "_links": {}}))

    found = await caller(caller.client.users.iter_users(order="DESC"))

    assert [user["id"] for user in found] == ["USR-1", "USR-2"]
    assert [dict(request.query) for request in server.received] == [
        {"order": "desc"}, {"order": "desc", "cursor": "next+/="},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("walk", "name"),
    [
        (lambda client: client.application.iter_applications(), "applications"),
        (lambda client: client.verify2.iter_templates(), "templates"),
        (lambda client: client.verify2.iter_template_fragments("id"), "template_fragments"),
    ],
    ids=["applications", "templates", "fragments"],
)
async def test_lists_with_numbered_pages(caller: Caller, server: Server, walk: Any, name: str) -> None:
    server.answer(*(Reply(200, {"total_pages": 3, "_embedded": {name: [{"n": page}]}}) for page in (1, 2, 3)))

    assert await caller(walk(caller.client)) == [{"n": 1}, {"n": 2}, {"n": 3}]

    assert [dict(request.query).get("page") for request in server.received] == [None, "2", "3"]


async def test_prices_over_pages(caller: Caller, server: Server) -> None:
    more = {"_links": {"next": {"href": "https://api.nexmo.com/anywhere?page=2"}}}
    server.answer(
        Reply(200, {**more, "_embedded": {"countries": [{"price": "0.1"}]}}),
        Reply(200, {"_links": {}, "_embedded": {"countries": [{"price": "0.2"}]}}),
    )

    found = await caller(caller.client.account.iter_prices("voice-outbound"))

    assert [price["price"] for price in found] == ["0.1", "0.2"]


VOICE = {
    "webhooks": {
        "answer_url": {"address": "https://example.com/answer", "http_method": "GET", "connect_timeout": 800},
        "event_url": {"address": "https://example.com/events"},
    },
    "region": "eu-west",
    "of_tomorrow": [1, None],
}
MINE = {
    "id": UUID,
    "name": "Mine",
    "keys": {"public_key": "PEM"},
    "capabilities": {"voice": VOICE, "vbc": {}, "rtc": None},
    "privacy": {"improve_ai": False},
    "_links": {"self": {"href": "/v2/applications/1"}},
    "of_tomorrow": {"kept": True},
}
KEPT = {
    "name": "Mine",
    "keys": {"public_key": "PEM"},
    "capabilities": {"voice": VOICE, "vbc": {}},
    "privacy": {"improve_ai": False},
    "of_tomorrow": {"kept": True},
}


def with_voice(**webhooks: Any) -> dict[str, Any]:
    """What is sent when some webhooks of calls change and nothing else does."""
    voice = {**VOICE, "webhooks": {**VOICE["webhooks"], **webhooks}}  # type: ignore[dict-item]
    return {**KEPT, "capabilities": {**KEPT["capabilities"], "voice": voice}}  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("change", "sent"),
    [
        ({"name": "Ours"}, {**KEPT, "name": "Ours"}),
        ({"name": "Ours", "privacy": None, "keys": None}, {**KEPT, "name": "Ours"}),
        ({"privacy": {"improve_ai": True}}, {**KEPT, "privacy": {"improve_ai": True}}),
        (
            {
                "capabilities": {
                    "vbc": None,
                    "voice": {"region": "eu-east"},
                    "network_apis": {"redirect_uri": "https://e.com"},
                }
            },
            {
                **KEPT,
                "capabilities": {
                    "voice": {**VOICE, "region": "eu-east"},
                    "network_apis": {"redirect_uri": "https://e.com"},
                },
            },
        ),
        (
            {"keys": application_models.PublicKey(public_key="NEW")},
            {**KEPT, "keys": {"public_key": "NEW"}},
        ),
        (
            {"answer_method": "POST"},
            with_voice(
                answer_url={"address": "https://example.com/answer", "http_method": "POST", "connect_timeout": 800}
            ),
        ),
        (
            {"answer_url": "https://example.com/2"},
            with_voice(answer_url={"address": "https://example.com/2", "http_method": "GET", "connect_timeout": 800}),
        ),
        (
            {"event_url": "https://example.com/2", "event_method": None},
            with_voice(event_url={"address": "https://example.com/2", "http_method": "POST"}),
        ),
        (
            {"event_method": "GET"},
            with_voice(event_url={"address": "https://example.com/events", "http_method": "GET"}),
        ),
        ({"type": "voice", "name": "Ours"}, {**KEPT, "name": "Ours"}),
        (
            {"type": "messages", "status_url": "https://example.com/status"},
            {
                **KEPT,
                "capabilities": {
                    "voice": VOICE,
                    "vbc": {},
                    "messages": {
                        "webhooks": {"status_url": {"address": "https://example.com/status", "http_method": "POST"}}
                    },
                },
            },
        ),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
async def test_keywords_change_an_application_in_part(
    caller: Caller, server: Server, change: dict[str, Any], sent: dict[str, Any]
) -> None:
    server.answer(Reply(200, MINE), Reply(200, {**MINE, "name": "changed"}))
    before = copy.deepcopy({name: value for name, value in change.items() if isinstance(value, dict)})

    answer = await caller(caller.client.application.update_application(UUID, **change))

    assert [(request.verb, request.path) for request in server.received] == [
        ("GET", f"/v2/applications/{UUID}"),
        ("PUT", f"/v2/applications/{UUID}"),
    ]
    assert server.last.json == sent
    assert answer["name"] == "changed"
    assert before == {name: value for name, value in change.items() if isinstance(value, dict)}


async def test_a_private_key_is_not_sent_back(caller: Caller, server: Server) -> None:
    server.answer(Reply(200, {**MINE, "keys": {"public_key": "PEM", "private_key": "SECRET"}}), Reply(200, MINE))

    await caller(caller.client.application.update_application(UUID, name="Ours"))

    assert server.last.json == {**KEPT, "name": "Ours"}


async def test_a_dict_replaces_an_application_as_it_is(caller: Caller, server: Server) -> None:
    await caller(caller.client.application.update_application(UUID, {"name": "Mine", "answer_method": "POST"}))

    assert [(request.verb, request.json) for request in server.received] == [
        ("PUT", {"name": "Mine", "answer_method": "POST"})
    ]


async def test_an_application_that_cannot_be_read_is_not_changed(caller: Caller, server: Server) -> None:
    server.answer(Reply(404, {"title": "Nothing here"}))
    with pytest.raises(vonage.NotFoundError):
        await caller(caller.client.application.update_application(UUID, name="Ours"))

    server.answer(Reply(200, ["Mine"]))
    with pytest.raises(vonage.DecodeError):
        await caller(caller.client.application.update_application(UUID, name="Ours"))

    assert [request.verb for request in server.received] == ["GET", "GET"]


@pytest.mark.parametrize(
    ("change", "problem", "asked"),
    [
        ({}, "name: is missing", []),
        ({"name": None}, "name: must be a string, not null", []),
        ({"type": "fax"}, 'type: must be "voice" or "messages", not \'fax\'', []),
        ({"answer_method": "PSOT"}, 'answer_url.http_method: must be "GET" or "POST"', ["GET"]),
        ({"answer_url": True}, "answer_url.address: must be a string, not true", ["GET"]),
        ({"nmae": "Ours"}, "nmae: is not a known name; did you mean 'name'?", []),
        ({"answer_ulr": "https://e.com"}, "answer_ulr: is not a known name; did you mean 'answer_url'?", []),
        ({"capabilites": {}}, "capabilites: is not a known name; did you mean 'capabilities'?", []),
        ({"capabilities": "voice", "answer_url": "https://e.com"}, "capabilities: must be an object", ["GET"]),
        ({"capabilities": {"voice": {"webhooks": []}}, "event_method": "GET"}, "webhooks: must be an object", ["GET"]),
    ],
)
async def test_a_change_that_makes_no_sense(
    caller: Caller, server: Server, change: dict[str, Any], problem: str, asked: list[str]
) -> None:
    server.answer(Reply(200, MINE))

    with pytest.raises(vonage.ValidationError, match=re.escape(problem)):
        await caller(caller.client.application.update_application(UUID, **change))

    assert [request.verb for request in server.received] == asked


@pytest.mark.parametrize(
    ("keywords", "sent"),
    [
        ({"name": "Mine", "type": "voice"}, {"name": "Mine", "capabilities": {"voice": {}}}),
        ({"name": "Mine", "type": None, "event_url": None}, {"name": "Mine"}),
        (
            {
                "name": "Mine",
                "type": "voice",
                "answer_url": "https://example.com/answer",
                "event_url": "https://example.com/events",
                "event_method": "GET",
                "capabilities": {"vbc": {}},
            },
            {
                "name": "Mine",
                "capabilities": {
                    "vbc": {},
                    "voice": {
                        "webhooks": {
                            "answer_url": {"address": "https://example.com/answer", "http_method": "GET"},
                            "event_url": {"address": "https://example.com/events", "http_method": "GET"},
                        }
                    },
                },
            },
        ),
        (
            {"name": "Mine", "inbound_url": "https://example.com/in"},
            {
                "name": "Mine",
                "capabilities": {
                    "messages": {
                        "webhooks": {"inbound_url": {"address": "https://example.com/in", "http_method": "POST"}}
                    }
                },
            },
        ),
    ],
)
async def test_an_application_in_words_of_version_1(
    caller: Caller, server: Server, keywords: dict[str, Any], sent: dict[str, Any]
) -> None:
    before = copy.deepcopy(keywords)

    await caller(caller.client.application.create_application(**keywords))

    assert [(request.verb, request.path, request.json) for request in server.received] == [
        ("POST", "/v2/applications", sent)
    ]
    assert keywords == before


@pytest.mark.parametrize(
    ("keywords", "problem"),
    [
        ({"type": "voice"}, "name: is missing"),
        ({"name": "Mine", "type": "rtc"}, "type: must be"),
        ({"name": "Mine", "event_method": "post"}, 'event_url.http_method: must be "GET" or "POST"'),
        ({"name": "Mine", "privacy": []}, "privacy: must be an object, not an array"),
        ({"name": "Mine", "eventUrl": "https://e.com"}, "eventUrl: is not a known name; did you mean 'event_url'?"),
    ],
)
async def test_a_new_application_that_makes_no_sense(
    caller: Caller, server: Server, keywords: dict[str, Any], problem: str
) -> None:
    with pytest.raises(vonage.ValidationError, match=re.escape(problem)):
        await caller(caller.client.application.create_application(**keywords))

    assert server.received == []


async def test_applications_change_in_part_at_the_sandbox(kind: type[Any]) -> None:
    with Sandbox() as sandbox:
        caller = Caller(kind, **sandbox.credentials.as_arguments())
        applications = caller.client.application
        url = {"address": "https://example.com/answer", "http_method": "GET"}
        made = await caller(applications.create_application(name="Mine", type="voice", answer_url=url["address"]))

        await caller(applications.update_application(made["id"], answer_method="POST"))
        await caller(applications.update_application(made["id"], capabilities={"rtc": {}}))

        read = await caller(applications.get_application(made["id"]))
        await caller.close()
    assert read["name"] == "Mine"
    assert read["keys"] == {"public_key": made["keys"]["public_key"]}
    assert read["capabilities"] == {
        "voice": {"webhooks": {"answer_url": {**url, "http_method": "POST"}}},
        "rtc": {},
    }


async def test_a_verify_capability_of_any_version(caller: Caller, server: Server) -> None:
    body = {"name": "Mine", "capabilities": {"verify": {"version": "v3"}}}

    await caller(caller.client.application.create_application(body))

    assert server.last.json == body


async def test_a_websocket_of_a_user_with_forbidden_characters(caller: Caller, server: Server) -> None:
    socket = {"channels": {"websocket": [{"uri": "wss://example.com/a b"}]}}

    with pytest.raises(vonage.UsersError, match=re.escape("channels.websocket[0].uri: must be an address that starts")):
        await caller(caller.client.users.create_user(socket))

    assert server.received == []


@pytest.mark.parametrize("order", [True, {"asc": 1}, ["asc", b"\xff"]])
async def test_an_order_of_users_that_is_no_text(caller: Caller, server: Server, order: Any) -> None:
    with pytest.raises(vonage.UsersError, match="order: must be"):
        await caller(caller.client.users.list_users(order=order))

    assert server.received == []


async def test_no_order_of_users(caller: Caller, server: Server) -> None:
    await caller(caller.client.users.list_users(order=None))

    assert server.last.query == []


@pytest.mark.parametrize("number", [None, {"44": 1}, True])
async def test_prices_of_what_is_no_number(caller: Caller, server: Server, number: Any) -> None:
    with pytest.raises(vonage.ValidationError, match="prefix: "):
        await caller(caller.client.account.get_prefix_pricing(number))
    with (
        pytest.warns(DeprecationWarning, match="get_country_pricing"),
        pytest.raises(vonage.ValidationError, match="phone: "),
    ):
        await caller(caller.client.account.get_sms_pricing(number))

    assert server.received == []


@pytest.mark.parametrize("callback", [7, True, ["https://example.com"]])
async def test_an_insight_with_a_callback_that_is_no_text(caller: Caller, server: Server, callback: Any) -> None:
    with pytest.raises(vonage.CallbackRequiredError, match="callback: must be"):
        await caller(caller.client.number_insight.get_async_advanced_number_insight(number=TO, callback=callback))

    assert server.received == []
