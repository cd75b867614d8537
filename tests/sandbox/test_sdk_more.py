"""Small programs for the smaller APIs, sync and async: what the client asks for, the sandbox does."""

from __future__ import annotations

import urllib.parse
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox

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
