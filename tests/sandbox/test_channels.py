"""Registering senders: small programs against reviews that the sandbox plays, through both clients."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Generator
from functools import partial
from operator import attrgetter
from typing import Any, TypeAlias

import pytest
from vonage_sandbox import Sandbox

import vonage
from tests.sandbox.described import check_webhook
from tests.sandbox.receiver import Receiver

Program: TypeAlias = Generator[tuple[Any, ...], Any, None]
"""Yields calls, each the method and its arguments, and gets their answers; of an iterator all entries."""
Runs: TypeAlias = Callable[[Callable[[Sandbox], Program]], None]


def _sync(sandbox: Sandbox, program: Program) -> None:
    with vonage.Client(**sandbox.credentials.as_arguments()) as client:
        _drive(program, lambda method, *given: _all(_ask(client, method, *given)))


def _ask(client: Any, method: str, *given: Any) -> Any:
    """Call a method; what comes last are its keywords, if it is a dict and the method lists or counts."""
    takes = re.search(r"\.(iter|list)_|_analytics$", method)
    keywords = given[-1] if given and isinstance(given[-1], dict) and takes else {}
    return attrgetter(method)(client)(*(given[:-1] if keywords else given), **keywords)


def _all(answer: Any) -> Any:
    return list(answer) if hasattr(answer, "__next__") else answer


def _async(sandbox: Sandbox, program: Program) -> None:
    async def answer(client: vonage.AsyncClient, method: str, *given: Any) -> Any:
        made = _ask(client, method, *given)
        return [each async for each in made] if hasattr(made, "__anext__") else await made

    async def run() -> None:
        async with vonage.AsyncClient(**sandbox.credentials.as_arguments()) as client:
            loop = asyncio.get_running_loop()
            ask = partial(answer, client)
            await asyncio.to_thread(
                _drive, program, lambda *call: asyncio.run_coroutine_threadsafe(ask(*call), loop).result(60)
            )

    asyncio.run(run())


def _drive(program: Program, ask: Callable[..., Any]) -> None:
    try:
        call = next(program)
        while True:
            try:
                answer = ask(*call)
            except (vonage.HttpError, vonage.ValidationError) as error:
                call = program.throw(error)
            else:
                call = program.send(answer)
    except StopIteration:
        pass


@pytest.fixture(params=[_sync, _async], ids=["sync", "async"])
def runs(request: pytest.FixtureRequest, make: Callable[..., Sandbox]) -> Runs:
    def run(program: Callable[[Sandbox], Program]) -> None:
        sandbox = make(port=0)
        request.param(sandbox, program(sandbox))
        sandbox.wait_until_idle()
        for entry in sandbox.webhooks:
            check_webhook(entry)

    return run


BUSINESS: dict[str, Any] = {
    "name": "Harbour Parcels Inc.",
    "address": {"street": "4 Quay Road", "city": "Portland", "state": "ME", "postal_code": "04101", "country": "US"},
    "company_website": "https://parcels.example.com",
    "contact": {"first_name": "Ada", "last_name": "Byron", "email": "ada@example.com", "phone": "12025550142"},
}


def test_toll_free(runs: Runs) -> None:
    def program(sandbox: Sandbox) -> Program:
        made = yield "toll_free.create_registration", {"business": BUSINESS, "use_case": "Parcels", "numbers": ["1"]}
        id = made["id"]
        shown = yield "toll_free.get_registration", id
        assert (shown["status"], shown["business"]["name"]) == ("IN_REVIEW", BUSINESS["name"])
        sandbox.advance(60)
        assert (yield "toll_free.get_registration", id)["status"] == "CARRIER_REVIEW"
        changed = yield "toll_free.update_registration", id, {"business": {"dba": "Harbour"}}
        assert changed["status"] == "IN_REVIEW"
        assert changed["business"] == {**BUSINESS, "dba": "Harbour"}
        sandbox.change(id, status="REJECTED")
        sandbox.advance(10_000)
        assert (yield "toll_free.get_registration", id)["status"] == "REJECTED"
        assert (yield "toll_free.list_registration_events", id) == []
        assert (yield ("toll_free.list_numbers",)) == []
        with pytest.raises(vonage.NotFoundError):
            yield "toll_free.get_registration", "unknown"

    runs(program)


def test_whatsapp_templates(runs: Runs) -> None:
    def template(name: str, language: str = "en_GB", text: str = "Your parcel {{1}} comes.") -> dict[str, Any]:
        components = [{"type": "BODY", "text": text, "example": {"body_text": [["P-17"]]}}]
        return {"name": name, "language": language, "category": "UTILITY", "components": components}

    def program(sandbox: Sandbox) -> Program:
        waba = "115588020071234"
        ids = []
        for given in (
            template("parcel"),
            template("parcel", "cy", "Mae {{1}} yn dod."),
            template("sale"),
            template("x"),
        ):
            ids.append((yield "whatsapp_templates.create_template", waba, given)["id"])
        assert len(set(ids)) == 4
        seen = yield "whatsapp_templates.iter_templates", waba
        assert [each["id"] for each in seen] == ids
        assert {each["status"] for each in seen} == {"PENDING"}
        sandbox.change(ids[2], status="REJECTED")
        sandbox.advance(60)
        shown = yield "whatsapp_templates.list_templates", waba
        assert [each["status"] for each in shown["templates"]] == ["APPROVED", "APPROVED", "REJECTED", "APPROVED"]
        assert shown["templates"][1]["components"][0]["text"] == "Mae {{1}} yn dod."
        assert (yield "whatsapp_templates.list_templates", "another")["templates"] == []
        for query, names in (
            ({"limit": 3}, ["parcel", "parcel", "sale", "x"]),
            ({"status": "REJECTED"}, ["sale"]),
            ({"language": "cy"}, ["parcel"]),
            ({"name_or_content": "YN DOD"}, ["parcel"]),
            ({"name_or_content": "sal"}, ["sale"]),
        ):
            assert [each["name"] for each in (yield "whatsapp_templates.iter_templates", waba, query)] == names
        first = yield "whatsapp_templates.list_templates", waba, {"limit": 3}
        after = first["paging"]["cursors"]["after"]
        last = yield "whatsapp_templates.list_templates", waba, {"limit": 3, "after": after}
        assert [each["name"] for each in last["templates"]] == ["x"]
        assert "next" not in last["paging"]
        assert "after" not in last["paging"]["cursors"]
        yield "whatsapp_templates.delete_template", waba, "parcel"
        assert [each["name"] for each in (yield "whatsapp_templates.iter_templates", waba)] == ["sale", "x"]
        with pytest.raises(vonage.NotFoundError):
            yield "whatsapp_templates.delete_template", waba, "parcel"
        assert (yield "whatsapp_templates.upload_media", b"PNG", "image/png")["h"]

    runs(program)


def test_quality_on_demand(runs: Runs, receiver: Receiver) -> None:
    wanted: dict[str, Any] = {
        "msisdn": "34600123456",
        "source_ip": "198.51.100.24",
        "duration": 120,
        "channels": [
            {"source": {"port": 1}, "destination": {"cidr": f"203.0.113.{n}/32"}, "qod_profile": "LOW_LATENCY"}
            for n in (8, 9)
        ],
    }

    def states(session: dict[str, Any]) -> list[list[str]]:
        return [[each["status"] for each in channel["statuses"]] for channel in session["channels"]]

    def program(sandbox: Sandbox) -> Program:
        session = yield "quality_on_demand.create_session", wanted
        assert states(session) == [["PENDING"]] * 2
        assert [each["destination"] for each in session["channels"]] == [c["destination"] for c in wanted["channels"]]
        for seconds in (2, 119, 1):
            sandbox.advance(seconds)
        sandbox.wait_until_idle()
        told = receiver.at("/notification")
        assert [states(each)[0] for each in told] == [["PENDING", "ACTIVE"], ["PENDING", "ACTIVE", "COMPLETED"]]
        assert {each["id"] for each in told} == {session["id"]}
        assert states(told[-1])[0] == states(told[-1])[1]
        for wrong in ({"duration": 59}, {"channels": [{**wanted["channels"][0], "destination": {}}]}):
            with pytest.raises(vonage.ValidationError):
                yield "quality_on_demand.create_session", {**wanted, **wrong}

    runs(program)


def test_network_registry(runs: Runs) -> None:
    business = {"countries": ["ES"], "contact_role": "Owner", "name": "Harbour", "organization_type": "unit", "more": 1}

    def program(sandbox: Sandbox) -> Program:
        made = yield "network_registry.create_business_profile", business
        kept = yield "network_registry.create_business_profile", {**business, "name": "Quay"}
        assert (yield "network_registry.get_business_profile", made["id"]) == {**business, "id": made["id"]} == made
        yield "network_registry.delete_business_profile", made["id"]
        assert (yield ("network_registry.list_business_profiles",)) == [kept]
        with pytest.raises(vonage.NotFoundError):
            yield "network_registry.get_business_profile", made["id"]
        lacking = {name: value for name, value in business.items() if name != "organization_type"}
        with pytest.raises(vonage.ValidationError, match="organisation_type or organization_type"):
            yield "network_registry.create_business_profile", lacking
        made = yield "network_registry.create_application_profile", {"name": "Door", "purposes": ["Fraud"]}
        assert (yield "network_registry.get_application_profile", made["id"]) == made
        assert (yield ("network_registry.list_application_profiles",)) == [made]
        for values in ("countries", "categories", "organisation_types", "purposes"):
            assert (yield (f"network_registry.list_{values}",)) == []

    runs(program)


def test_rcs(runs: Runs) -> None:
    def program(sandbox: Sandbox) -> Program:
        brand = yield "channel_manager.create_rcs_brand", {"display_name": "Harbour"}
        other = yield "channel_manager.create_rcs_brand", {"display_name": "Quay", "details": {"legal": "Inc."}}
        assert other == {"id": other["id"], "display_name": "Quay", "details": {"legal": "Inc."}}
        yield "channel_manager.update_rcs_brand", brand["id"], {"display_name": "Harbour Parcels"}
        yield "channel_manager.delete_rcs_brand", other["id"]
        seen = yield ("channel_manager.list_rcs_brands",)
        assert seen["_embedded"]["brands"] == [{"id": brand["id"], "display_name": "Harbour Parcels"}]
        with pytest.raises(vonage.NotFoundError):
            yield "channel_manager.update_rcs_brand", other["id"], {"display_name": "Quay"}

        info = {"display_name": "Harbour", "sender_id": "HarbourParcels", "brand_id": brand["id"]}
        wrong = {"basic_info": {**info, "sender_id": "Harbour Parcels"}}
        with pytest.raises(vonage.ValidationError, match="sender_id"):
            yield "channel_manager.create_rcs_agent", wrong
        agent = yield "channel_manager.create_rcs_agent", {"basic_info": info, "visual_design": {"tagline": "Soon"}}
        id = agent["id"]
        assert (yield "channel_manager.get_rcs_agent", id) == agent
        yield "channel_manager.update_rcs_agent", id, {"representative": {"first_name": "Ada"}}
        shown = yield "channel_manager.get_rcs_agent", id
        assert (shown["representative"], shown["visual_design"]) == ({"first_name": "Ada"}, {"tagline": "Soon"})
        yield "channel_manager.replace_rcs_agent", id, {"basic_info": info}
        assert "representative" not in (yield "channel_manager.get_rcs_agent", id)
        assert [a["id"] for a in (yield ("channel_manager.list_rcs_agents",))["_embedded"]["agents"]] == [id]
        carriers = yield ("channel_manager.list_rcs_carriers",)
        wanted = [each["id"] for each in carriers["_embedded"]["carriers"]]
        yield "channel_manager.add_rcs_agent_carriers", id, {"carriers": wanted}
        yield "channel_manager.launch_rcs_agent", id
        for method in ("launch_rcs_agent", "get_rcs_agent", "list_rcs_test_devices"):
            with pytest.raises(vonage.NotFoundError):
                yield f"channel_manager.{method}", "unknown"

        devices = []
        for phone in ("+34600123456", "34600123457"):
            devices.append((yield "channel_manager.add_rcs_test_device", id, {"phone": phone}))
        seen = yield "channel_manager.list_rcs_test_devices", id
        assert [each["phone"] for each in seen["testers"]] == ["+34600123456", "34600123457"]
        yield "channel_manager.remove_rcs_test_device", id, seen["testers"][0]["id"]
        assert len((yield "channel_manager.list_rcs_test_devices", id)["testers"]) == 1

        assert "RICHCARD" in (yield "channel_manager.get_rcs_capabilities", "HarbourParcels", "34600123456")["features"]
        yield "channel_manager.check_rcs_device", "HarbourParcels", {"country": "ES", "msisdn": "34600123456"}
        link = yield "channel_manager.generate_rcs_deeplink", {"sender_id": "HarbourParcels", "country": "ES"}
        assert link["deep_link"].startswith("https://")
        actions = [{"keywords": ["STOP"], "auto-reply": "Done.", "action": "STOP"}]
        yield "channel_manager.set_rcs_opt_out", "HarbourParcels", {"actions": actions}
        assert (yield "channel_manager.get_rcs_opt_out", "HarbourParcels")["actions"] == actions
        yield "channel_manager.set_rcs_opt_out", "HarbourParcels", {"actions": []}
        assert (yield "channel_manager.get_rcs_opt_out", "HarbourParcels")["actions"] == []

    runs(program)


def test_whatsapp_accounts(runs: Runs) -> None:
    def program(sandbox: Sandbox) -> Program:
        wabas = yield "channel_manager.iter_wabas", {"page_size": 1}
        assert len({each["waba_id"] for each in wabas}) == 2
        assert [each["name"] for each in (yield "channel_manager.iter_wabas", {"order": "desc"})] == [
            each["name"] for each in reversed(wabas)
        ]
        waba = wabas[0]["waba_id"]
        assert (yield "channel_manager.get_waba", waba)["name"] == wabas[0]["name"]
        numbers = (yield "channel_manager.list_waba_numbers", waba)["_embedded"]["numbers"]
        number = numbers[0]["number"]
        assert (yield "channel_manager.get_waba_number", waba, number)["number"] == number
        for method, *given in (("get_waba", "unknown"), ("get_waba_number", waba, "unknown")):
            with pytest.raises(vonage.NotFoundError):
                yield f"channel_manager.{method}", *given
        assert (yield "channel_manager.get_whatsapp_profile", waba, number)["vertical"] == "OTHER"
        yield "channel_manager.update_whatsapp_profile", number, {"about": "On time", "websites": []}
        profile = yield "channel_manager.get_whatsapp_profile", waba, number
        assert (profile["about"], profile["websites"], profile["vertical"]) == ("On time", [], "OTHER")
        assert (yield "channel_manager.get_whatsapp_profile", waba, "34930003344")["about"] != "On time"
        yield "channel_manager.set_whatsapp_username", number, {"username": ""}
        days = {"start": "2026-10-01", "end": "2026-10-02"}
        span = {**days, "granularity": "daily"}
        more = {**span, "country_codes": ["ES", "DE"], "product_types": ["0"]}
        figures = yield "channel_manager.get_whatsapp_messaging_analytics", waba, more
        assert figures["_embedded"]["messaging_analytics"][0]["sent"]
        yield "channel_manager.get_whatsapp_pricing_analytics", waba, span
        yield "channel_manager.get_whatsapp_template_analytics", waba, {**days, "template_ids": '["1"]'}
        yield "channel_manager.generate_whatsapp_signup_url", {"solution_id": "1", "ttl": 300}

    runs(program)


def test_whatsapp_subscriptions(runs: Runs) -> None:
    def program(sandbox: Sandbox) -> Program:
        made = yield (
            "channel_manager.create_whatsapp_subscription",
            {"type": "slack", "slack": {"url": "https://a.b/c"}},
        )
        wanted = {"type": "webhook", "webhook": {"url": "https://a.b/c"}, "whatsapp_subscribe_types": "account_alerts"}
        kept = yield "channel_manager.create_whatsapp_subscription", wanted
        assert kept == {"id": kept["id"], **wanted}
        yield "channel_manager.delete_whatsapp_subscription", made["id"]
        assert (yield ("channel_manager.list_whatsapp_subscriptions",))["_embedded"]["subscriptions"] == [kept]
        with pytest.raises(vonage.NotFoundError):
            yield "channel_manager.delete_whatsapp_subscription", made["id"]
        with pytest.raises(vonage.ValidationError, match="slack"):
            yield "channel_manager.create_whatsapp_subscription", {"type": "slack", "webhook": {"url": "https://a.b/c"}}

    runs(program)
