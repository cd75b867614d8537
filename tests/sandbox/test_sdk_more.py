"""Small programs for the smaller APIs, sync and async: what the client asks for, the sandbox does."""

from __future__ import annotations

import urllib.parse
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox, SandboxError

import vonage
from tests.sandbox.steps import Steps

Program = Callable[[Steps], Any]
DOMAIN: dict[str, Any] = {"name": "harbourside", "application_id": "app-1", "acl": ["0.0.0.0/0"], "digest_auth": True}
ADDRESS: dict[str, Any] = {
    "address_name": "Pier office", "address_line1": "12 Harbour Street", "city": "Portland", "country": "US",
}  # fmt: skip
POOL: dict[str, Any] = {
    "pool_id": "spring_sale", "fallback": "Pool",
    "localized_sender_preferred": True, "predictable_sender_preferred": False,
}  # fmt: skip
WORKFLOW: dict[str, Any] = {
    "template": "failover",
    "workflow": [
        {
            "from": {"type": "sms", "number": "447700900001"},
            "to": {"type": "sms", "number": "447700900000"},
            "message": {"content": {"type": "text", "text": "Hi"}},
        }
    ],
}


def test_sip_domains_and_their_users(do: Steps) -> None:
    assert do("psip.list_domains") == []
    made = do("psip.create_domain", DOMAIN)
    assert made == {**DOMAIN, "tls": "optional", "srtp": "optional", "domain_type": "app"}
    do.refused(422, "psip.create_domain", DOMAIN)
    assert do("psip.list_domains") == [made] == [do("psip.get_domain", "harbourside")]
    assert do("psip.replace_domain", "harbourside", {**DOMAIN, "tls": "always"})["tls"] == "always"
    assert do("psip.list_domain_endpoints", "harbourside")[0] == {"uri": "harbourside.sip-eu.vonage.com"}

    do.refused(404, "psip.create_domain_user", "nowhere", {"key": "desk", "secret": "Sesame-12345"})
    assert do("psip.create_domain_user", "harbourside", {"key": "desk", "secret": "Sesame-12345"}) == {"key": "desk"}
    do("psip.replace_domain_user", "harbourside", "gate", {"key": "gate", "secret": "Sesame-67890"})
    assert do("psip.list_domain_users", "harbourside") == [{"key": "desk"}, {"key": "gate"}]
    do("psip.delete_domain_user", "harbourside", "desk")
    do.refused(404, "psip.get_domain_user", "harbourside", "desk")
    do("psip.delete_domain", "harbourside", cascade=True)
    do.refused(404, "psip.list_domain_users", "harbourside")


def test_addresses_for_emergency_calls(do: Steps) -> None:
    made = do("addresses.create_address", ADDRESS)
    assert made == {**ADDRESS, "id": made["id"], "address_location_type": "business"}
    more = [do("addresses.create_address", {**ADDRESS, "address_name": f"Pier {n}"}) for n in range(2)]
    assert do("addresses.iter_addresses", page_size=2) == [made, *more]

    do.refused(404, "emergency.get_emergency_number", "12075550123")
    do.refused(422, "emergency.assign_emergency_number", "12075550123", {"address": {"id": "of-nobody"}})
    assigned = do("emergency.assign_emergency_number", "12075550123", {"address": {"id": made["id"]}})
    assert assigned["number"] == "12075550123"
    assert assigned["address"]["address_line1"] == "12 Harbour Street"
    changed = do("emergency.assign_emergency_number", "12075550123", {"contact_name": "Ada"})
    assert changed == {**assigned, "contact_name": "Ada"} == do("emergency.get_emergency_number", "12075550123")

    do("addresses.delete_address", made["id"])
    do.refused(404, "addresses.get_address", made["id"])


def test_number_pools(do: Steps) -> None:
    made = do("number_pools.create_pool", POOL)
    links = made.pop("_links")
    assert made == {**POOL, "account_id": links["self"]["href"].split("/")[4]}
    do.refused(409, "number_pools.create_pool", POOL)
    assert do("number_pools.update_pool", "spring_sale", {"fallback": "Reject"})["fallback"] == "Reject"
    assert [each["pool_id"] for each in do("number_pools.iter_pools")] == ["spring_sale"]

    numbers = [f"44770090000{n}" for n in range(3)]
    assert do("number_pools.add_pool_numbers", "spring_sale", numbers)["numbers"] == numbers
    do("number_pools.add_pool_numbers", "spring_sale", numbers[:1])
    assert do("number_pools.iter_pool_numbers", "spring_sale", page_size=2) == numbers
    partly = do("number_pools.remove_pool_numbers", "spring_sale", [numbers[0], "447700900009"])
    assert partly["numbers"] == numbers[:1]
    assert partly["error"]["errors"][0]["numbers"] == ["447700900009"]
    assert not do("number_pools.remove_pool_numbers", "spring_sale", numbers[1:2])
    do.refused(400, "number_pools.remove_pool_numbers", "spring_sale", numbers[:2])
    do("number_pools.remove_pool_number", "spring_sale", numbers[2])
    assert do("number_pools.iter_pool_numbers", "spring_sale") == []
    assert do("number_pools.delete_pool", "spring_sale")["pool_id"] == "spring_sale"
    do.refused(404, "number_pools.get_pool", "spring_sale")


def test_dispatch(do: Steps) -> None:
    one, other = (do("dispatch.create_workflow", WORKFLOW)["dispatch_uuid"] for _ in range(2))
    assert one != other


class TestProductsThatAreShutDown:
    """What programs of 3.18 do with them works here."""

    pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

    def test_a_swapped_sim_is_told(self) -> None:
        with Sandbox() as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
            sandbox.behave("447700900001", sim_swapped=36)
            assert client.sim_swap.check("447700900001", max_age=48)["swapped"] is True
            assert client.sim_swap.check("447700900001", max_age=24)["swapped"] is False
            assert client.sim_swap.check("447700900002")["swapped"] is False
            assert client.sim_swap.get_last_swap_date("447700900001").get("latestSimChange")
            sandbox.behave("447700900003", network="unsupported")
            with pytest.raises(vonage.NotFoundError):
                client.sim_swap.check("447700900003")

    def test_a_number_is_verified_by_a_code_of_its_handset(self) -> None:
        with Sandbox() as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
            back_to, number = "https://example.com/back", "447700900001"
            url = client.number_verification.get_oidc_url(back_to, state="s", login_hint=number)
            path = url.partition("://")[2].partition("/")[2]
            with httpx.Client(trust_env=False) as handset:
                back = handset.get(f"{sandbox.url}/{path}", follow_redirects=False).headers["location"]
            code = dict(urllib.parse.parse_qsl(back.partition("?")[2]))["code"]
            token = client.number_verification.exchange_code_for_token(code, "https://example.com/back")
            assert client.number_verification.verify(token, phone_number="447700900001")["devicePhoneNumberVerified"]

    def test_lists_take_files_of_people(self, tmp_path: Path) -> None:
        file = tmp_path / "people.csv"
        file.write_text("name,phone\nAnna,447700900001\nBert,447700900002\n")
        with Sandbox() as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
            made: Any = client.proactive_connect.create_list({"name": "people"})
            assert client.proactive_connect.upload_list_items(made["id"], str(file)) == {"inserted": 2}
            client.proactive_connect.download_list_items(made["id"], str(tmp_path / "again.csv"))
            assert "Anna,447700900001" in (tmp_path / "again.csv").read_text()
            client.proactive_connect.clear_list(made["id"])
            listed: Any = client.proactive_connect.list_all_items(made["id"])
            assert listed["total_items"] == 0

    def test_a_theme_gets_its_logo(self, tmp_path: Path) -> None:
        image = tmp_path / "logo.png"
        image.write_bytes(b"\x89PNG\r\n")
        with Sandbox() as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
            theme: Any = client.meetings.create_theme({"main_color": "#12f64e", "brand_text": "Acme"})
            assert "successful" in client.meetings.upload_logo_to_theme(theme["theme_id"], str(image), "white")
            shown: Any = client.meetings.get_theme(theme["theme_id"])
            assert shown["brand_image_white"]


class TestIdentityInsights:
    EVERYTHING: dict[str, Any] = {
        "format": {}, "original_carrier": {}, "current_carrier": {}, "sim_swap": {"period": 240}, "device_swap": {},
        "roaming": {}, "reachability": {}, "subscriber_match": {"given_name": "Ada", "postal_code": "AB1 2CD"},
        "location_verification": {"location": {"type": "CIRCLE", "radius": 2000, "center": {"latitude": 51.5, "longitude": 0}}},
    }  # fmt: skip

    def asked(self, do: Steps, number: str, purpose: str | None = "FraudPreventionAndDetection", **more: Any) -> Any:
        body = {"phone_number": number, "insights": more or self.EVERYTHING}
        return do("identity_insights.get_insights", body if purpose is None else {**body, "purpose": purpose})[
            "insights"
        ]

    def test_they_tell_what_was_asked_for(self, do: Steps) -> None:
        found = self.asked(do, "+44 7700 900000")
        assert set(found) == set(self.EVERYTHING)
        assert {each["status"]["code"] for each in found.values()} == {"OK"}
        assert found["format"]["number_international"] == "+447700900000"
        assert found["current_carrier"]["country_code"] == "GB"
        assert (found["sim_swap"]["is_swapped"], found["device_swap"]["is_swapped"]) == (False, False)
        assert set(found["subscriber_match"]) == {"given_name_match", "postal_code_match", "status"}
        assert found == {**self.asked(do, "447700900000"), **{k: found[k] for k in found if "latest" in str(found[k])}}
        assert set(self.asked(do, "447700900000", roaming={})) == {"roaming"}

    def test_answers_are_set_by_number(self, do: Steps) -> None:
        do.sandbox.behave("447700900000", sim_swapped=36)
        do.sandbox.behave("447700900001", insights={
            "roaming": {"is_roaming": True, "country_codes": ["FR", "ES"]},
            "current_carrier": "NO_COVERAGE",
            "device_swap": {"is_swapped": True},
            "location_verification": {"is_verified": "PARTIAL"},
            "reachability": {"is_reachable": False},
            "subscriber_match": {"given_name_match": "NONE"},
        })  # fmt: skip
        assert self.asked(do, "447700900000")["sim_swap"]["is_swapped"] is True
        assert self.asked(do, "447700900000", sim_swap={"period": 24})["sim_swap"]["is_swapped"] is False
        found = self.asked(do, "447700900001")
        assert found["roaming"]["country_codes"] == ["FR", "ES"]
        assert set(found["current_carrier"]) == {"status"}
        assert found["current_carrier"]["status"]["code"] == "NO_COVERAGE"
        assert found["device_swap"]["is_swapped"] is True
        assert found["location_verification"]["match_rate"] == 80
        assert "connectivity" not in found["reachability"]
        assert found["subscriber_match"]["given_name_match"] == "NONE"
        assert self.asked(do, "447700900002")["roaming"]["is_roaming"] is False

    def test_what_operators_do_not_tell(self, do: Steps) -> None:
        without = self.asked(do, "447700900000", purpose=None)
        assert without["sim_swap"]["status"]["code"] == "INVALID_PURPOSE"
        assert without["format"]["status"]["code"] == "OK"
        do.sandbox.behave("447700900000", network="unsupported")
        assert self.asked(do, "447700900000")["roaming"]["status"]["code"] == "NO_COVERAGE"
        assert self.asked(do, "4477")["format"]["is_format_valid"] is False

    @pytest.mark.parametrize(
        ("insights", "why"),
        [
            ({"roming": {}}, "insights: must be by kind, one of .*roaming.*, not 'roming'"),
            ({"roaming": 5}, "insights.roaming: must be an object, or the code of a status"),
            ({"roaming": {"status": "OK"}}, "insights.roaming.status: must be an object"),
            ("yes", "insights: must be an object"),
        ],
    )
    def test_what_cannot_be_set(self, sandbox: Sandbox, insights: Any, why: str) -> None:
        with pytest.raises(SandboxError, match=why):
            sandbox.behave("447700900000", insights=insights)


def test_campaigns_are_reviewed_by_carriers(do: Steps) -> None:
    brand: dict[str, Any] = {
        "entity_type": "PRIVATE_PROFIT", "display_name": "Harbour", "company_name": "Harbour Inc.", "ein": "12-3456789",
        "phone": "12025550142", "street": "4 Quay Road", "city": "Portland", "state": "ME", "postal_code": "04101",
        "country": "US", "email": "ada@example.com", "vertical": "TRANSPORTATION", "brand_relationship": "BASIC_ACCOUNT",
    }  # fmt: skip
    campaign: dict[str, Any] = {
        "usecase": "DELIVERY_NOTIFICATION", "description": "Tells people that their parcel comes today and when",
        "sample_one": "Your parcel comes today between 2 and 4. Reply STOP to end.", "message_flow": "They order online",
        "help_message": "Call 202 555 0142 for help",
        "subscriber_opt_in": True, "subscriber_opt_out": True, "subscriber_help": True,
    }  # fmt: skip
    made = do("ten_dlc.create_brand", brand)
    assert made["identity_status"] == "UNVERIFIED"
    first, second = (do("ten_dlc.create_campaign", made["brand_id"], campaign) for _ in range(2))
    assert {each["status"] for each in first["mno_metadata"]} == {"REVIEW"}
    rejected = [{**each, "status": "REJECTED"} for each in second["mno_metadata"]]
    do.sandbox.change(second["campaign_id"], mno_metadata=rejected)
    do.sandbox.advance(61)
    found = [do("ten_dlc.get_campaign", made["brand_id"], each["campaign_id"]) for each in (first, second)]
    assert [each["mno_metadata"][0]["status"] for each in found] == ["REGISTERED", "REJECTED"]
    brand = do("ten_dlc.get_brand", made["brand_id"])
    assert (brand["identity_status"], brand["campaign_count"]) == ("VERIFIED", 2)
