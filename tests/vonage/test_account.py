"""Errors of 3.x in the older products, deprecations, lists over several pages, models in place of dicts."""

from __future__ import annotations

from typing import Any

import pytest
from vonage_openapi.account import models as account_models
from vonage_openapi.application import models as application_models

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.product_case import TO
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
    with pytest.raises(vonage.RedactError, match="product: must be"):
        await caller(caller.client.redact.redact_transaction("id", "fax"))

    assert server.received == []


async def test_an_unknown_order_of_users(caller: Caller, server: Server) -> None:
    with pytest.raises(vonage.UsersError, match="order: must be"):
        await caller(caller.client.users.list_users(order="sideways"))
    with pytest.raises(vonage.UsersError, match="order: must be"):
        await caller(caller.client.users.iter_users(order="sideways"))

    assert server.received == []


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
