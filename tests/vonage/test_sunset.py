"""Products that the platform has shut down: programs for 3.18 still call them, and are told once what to use instead."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from vonage_openapi import product

import vonage
from tests.vonage.conftest import APP, Caller
from tests.vonage.server import Nowhere, Received, Reply, Server
from tests.vonage.test_tracebacks import assert_nothing_shown

pytestmark = pytest.mark.filterwarnings("ignore:.*has shut this down:DeprecationWarning")
TO, OTHER = "447700900123", "447700900456"


def network(request: Received) -> Reply:
    """A network: each consent and each token names the number and the purpose that it is for."""
    if request.path == "/oauth2/bc-authorize":
        return Reply(200, {"auth_req_id": f"{dict(request.form)['login_hint']} {dict(request.form)['scope']}"})
    if request.path == "/oauth2/token":
        return Reply(
            200,
            {"access_token": dict(request.form).get("auth_req_id", "of-a-code").replace(" ", "/"), "expires_in": 300},
        )
    return Reply(200, {"swapped": False, "latestSimChange": None, "devicePhoneNumberVerified": True})


def remaining(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def paths(server: Server) -> list[str]:
    return [request.path for request in server.received]


async def test_a_token_is_kept_for_its_number_and_purpose_and_used_for_no_other(caller: Caller, server: Server) -> None:
    server.answer(network)
    swaps = caller.client.sim_swap

    for number in (TO, f"+{TO}", OTHER):
        assert (await caller(swaps.check(number, 72)))["swapped"] is False
    assert await caller(swaps.get_last_swap_date(TO)) == await caller(swaps.get_last_swap_date(TO))

    asked = [request for request in server.received if request.path.startswith("/camara")]
    scope = "dpv:FraudPreventionAndDetection#"
    assert [request.authorization for request in asked] == [
        f"Bearer tel:+{TO}/{scope}check-sim-swap",
        f"Bearer tel:+{TO}/{scope}check-sim-swap",
        f"Bearer tel:+{OTHER}/{scope}check-sim-swap",
        f"Bearer tel:+{TO}/{scope}retrieve-sim-swap-date",
        f"Bearer tel:+{TO}/{scope}retrieve-sim-swap-date",
    ]
    assert asked[0].json == {"phoneNumber": TO, "maxAge": 72}
    assert paths(server).count("/oauth2/token") == paths(server).count("/oauth2/bc-authorize") == 3


async def test_a_refused_token_is_forgotten(caller: Caller, server: Server) -> None:
    server.answer(lambda request: Reply(401, {}) if request.path.startswith("/camara") else network(request))

    for _ in range(2):
        with pytest.raises(vonage.AuthenticationError):
            await caller(caller.client.sim_swap.check(TO))

    assert paths(server).count("/oauth2/token") == 2


async def test_a_kept_token_that_is_refused_is_replaced_once(caller: Caller, server: Server) -> None:
    answers = iter((200, 401, 200, 401, 401))

    def forgetful(request: Received) -> Reply:
        return Reply(next(answers), {"swapped": True}) if request.path.startswith("/camara") else network(request)

    server.answer(forgetful)
    swaps = caller.client.sim_swap

    assert [(await caller(swaps.check(TO)))["swapped"] for _ in range(2)] == [True, True]
    with pytest.raises(vonage.AuthenticationError):
        await caller(swaps.check(TO))
    assert paths(server).count("/oauth2/token") == 3


@pytest.mark.parametrize(("lasts", "fetched"), [(300, 1), ("300", 1), (10, 2), ("soon", 2), (None, 2)])
async def test_a_token_is_used_until_shortly_before_its_end(
    caller: Caller, server: Server, lasts: object, fetched: int
) -> None:
    def brief(request: Received) -> Reply:
        told = {} if lasts is None else {"expires_in": lasts}
        return Reply(200, {"access_token": "t", **told}) if request.path == "/oauth2/token" else network(request)

    server.answer(brief)
    for _ in range(2):
        await caller(caller.client.sim_swap.check(TO))

    assert paths(server).count("/oauth2/token") == fetched


async def test_many_at_once_fetch_one_token_for_each_number(kind: type[Any], settings: Any, server: Server) -> None:
    server.answer(network)
    caller = Caller(kind, **settings, base_url=server.url)
    numbers = [TO, OTHER] * 8
    if caller.is_async:
        await asyncio.gather(*(caller.client.sim_swap.check(number) for number in numbers))
    else:
        with ThreadPoolExecutor(len(numbers)) as pool:
            list(pool.map(caller.client.sim_swap.check, numbers))
    await caller.close()

    assert paths(server).count("/oauth2/token") == 2
    for request in server.received:
        if request.path.startswith("/camara"):
            assert request.json["phoneNumber"] in request.authorization


async def test_each_client_and_each_application_has_tokens_of_its_own(caller: Caller, server: Server) -> None:
    server.answer(network)
    await caller(caller.client.sim_swap.check(TO))
    await caller(caller.client.with_options(timeout=20).sim_swap.check(TO))

    assert paths(server).count("/oauth2/token") == 2


async def test_no_token_is_fetched_for_a_question_that_cannot_be_asked(caller: Caller, server: Server) -> None:
    with pytest.raises(vonage.ValidationError, match="maxAge"):
        await caller(caller.client.sim_swap.check(TO, 2401))

    assert not server.received


@pytest.mark.parametrize("failing", ["/oauth2/bc-authorize", "/oauth2/token", "/camara/sim-swap/v040/check"])
async def test_no_secret_of_a_network_is_shown(caller: Caller, server: Server, failing: str) -> None:
    consent, token, code = "consent-0123456789", "access-token-0123456789", "handset-code-0123456789"
    granted = {"auth_req_id": consent, "access_token": token, "expires_in": 300}
    server.answer(lambda request: Reply(400, {}) if request.path == failing else Reply(200, granted))
    auth = caller.client.camara_auth

    with pytest.raises(vonage.ClientError) as caught:
        await caller(caller.client.sim_swap.check(TO))
    assert_nothing_shown(caught.value, consent, token)
    assert token not in repr(auth) + repr(vars(auth))
    if failing == "/oauth2/token":
        with pytest.raises(vonage.ClientError) as caught:
            await caller(caller.client.number_verification.exchange_code_for_token(code, "https://example.com"))
        assert_nothing_shown(caught.value, code)


async def test_a_front_end_fetches_a_code_and_its_token_goes_along(caller: Caller, server: Server) -> None:
    server.answer(network)
    verification = caller.client.number_verification

    url = urlsplit(verification.get_oidc_url("https://example.com/back", state="s 1", login_hint=TO))
    token = await caller(verification.exchange_code_for_token("code-1", "https://example.com/back"))
    answer = await caller(verification.verify(token, phone_number=TO))

    assert url._replace(query="").geturl() == "https://oidc.idp.vonage.com/oauth2/auth"
    query = {name: values[0] for name, values in parse_qs(url.query).items()}
    assert (query["client_id"], query["login_hint"], query["state"]) == (APP, f"+{TO}", "s 1")
    assert answer["devicePhoneNumberVerified"] is True
    assert dict(server.received[0].form)["grant_type"] == "authorization_code"
    assert server.received[1].authorization == "Bearer of-a-code"
    with pytest.raises(vonage.NumberVerificationError):
        await caller(verification.verify(token, TO, "00ff"))


async def test_both_steps_by_hand(caller: Caller, server: Server) -> None:
    server.answer(network)
    auth = caller.client.camara_auth

    consent = await caller(auth.make_oidc_request(TO, "dpv:Some#thing"))
    token = await caller(auth.request_backend_camara_token(consent))

    assert token == f"tel:+{TO}/dpv:Some#thing"
    assert [dict(request.form).get("auth_req_id") for request in server.received] == [None, consent["auth_req_id"]]


async def test_files_of_proactive_connect(caller: Caller, server: Server, tmp_path: Path) -> None:
    rows = b"phone,berth\n447700900123,14\n"
    server.answer(lambda request: Reply(200, rows if request.verb == "GET" else {"inserted": 1}))
    lists, file = caller.client.proactive_connect, tmp_path / "rows.csv"

    assert await caller(lists.download_list_items("L1", str(file))) == len(rows)
    assert await caller(lists.upload_list_items("L1", str(file))) == {"inserted": 1}

    assert file.read_bytes() == rows
    assert paths(server) == ["/v0.1/bulk/lists/L1/items/download", "/v0.1/bulk/lists/L1/items/import"]
    assert rows in server.received[1].body
    assert b'name="file"; filename="list_items.csv"' in server.received[1].body


@pytest.fixture
def storage() -> Iterator[Server]:
    with Server() as running:
        yield running


FIELDS = {"key": "k-1", "logoType": "white", "X-Amz-Security-Token": "a-token-of-the-storage"}


@pytest.fixture
def image(server: Server, storage: Server, tmp_path: Path) -> str:
    """A logo, which the platform sends to the storage."""
    answers = {"/v1/meetings/themes/logos-upload-urls": [{"url": f"{storage.url}/logos?part=1", "fields": FIELDS}]}
    server.answer(lambda request: Reply(200, answers.get(request.path, {})))
    file = tmp_path / "logo.png"
    file.write_bytes(b"\x89PNG picture")
    return str(file)


async def test_a_logo_goes_to_the_storage_without_credentials(
    caller: Caller, server: Server, storage: Server, image: str
) -> None:
    storage.answer(Reply(204))
    meetings = caller.client.with_options(headers={"Authorization": "Bearer of-mine", "X-Mine": "too"}).meetings

    assert await caller(meetings.upload_logo_to_theme("T1", image, "white")) == (
        "Logo upload to theme: T1 was successful."
    )

    _, final = server.received
    (upload,) = storage.received
    assert (upload.verb, upload.target) == ("POST", "/logos?part=1")
    assert not {"authorization", "x-mine"} & upload.headers.keys()
    assert upload.body.index(b"k-1") < upload.body.index(b"a-token-of-the-storage") < upload.body.index(b"PNG picture")
    assert (final.verb, final.path, final.json) == ("PUT", "/v1/meetings/themes/T1/finalizeLogos", {"keys": ["k-1"]})


async def test_a_logo_that_the_storage_refuses(caller: Caller, server: Server, storage: Server, image: str) -> None:
    storage.answer(Reply(403, b"<Error><Code>InvalidToken</Code><Token-0>a-token-of-the-storage</Token-0></Error>"))

    with pytest.raises(vonage.MeetingsError, match="InvalidToken") as caught:
        await caller(caller.client.meetings.upload_logo_to_theme("T1", image, "white"))

    assert caught.value.status == 403
    assert_nothing_shown(caught.value, "a-token-of-the-storage")
    assert len(server.received) == 1


async def test_a_logo_that_cannot_be_uploaded(caller: Caller, server: Server, image: str) -> None:
    meetings = caller.client.meetings

    with pytest.raises(FileNotFoundError):
        await caller(meetings.upload_logo_to_theme("T1", f"{image}.missing", "white"))
    assert not server.received
    with pytest.raises(vonage.MeetingsError, match="favicon"):
        await caller(meetings.upload_logo_to_theme("T1", image, "favicon"))
    for url in ("ftp://storage.example.com", "https://user@storage.example.com", "/logos", None, "https://a b.com"):
        server.answer(Reply(200, [{"url": url, "fields": FIELDS}]))
        with pytest.raises(vonage.MeetingsError, match="https://"):
            await caller(meetings.upload_logo_to_theme("T1", image, "white"))


async def test_files_of_a_list_come_whole_or_not_at_all(caller: Caller, server: Server, tmp_path: Path) -> None:
    lists, file = caller.client.proactive_connect, tmp_path / "rows.csv"
    server.answer(Reply(200, b"phone,berth\n" * 9000, cut=7000))

    with pytest.raises(vonage.TransportError):
        await caller(lists.download_list_items("L1", str(file)))
    server.answer(Reply(404, {"title": "Nothing has this id"}))
    with pytest.raises(vonage.NotFoundError):
        await caller(lists.download_list_items("L1", str(file)))

    assert not remaining(tmp_path)


def test_hosts_of_3_18(settings: dict[str, Any]) -> None:
    transport = Nowhere()
    client = vonage.Client(**settings, http_client=transport)
    assert client.meetings_api_host() == "api-eu.vonage.com/v1/meetings"
    client.meetings_api_host("meet.example.com/v1/meetings")
    client.proactive_connect_host("lists.example.com")

    client.meetings.get_room("R1")
    client.proactive_connect.get_list("L1")
    with pytest.raises(vonage.DecodeError):  # nothing but `{}` comes from there
        client.sim_swap.check(TO)

    assert transport.urls == [
        "https://meet.example.com/v1/meetings/rooms/R1",
        "https://lists.example.com/v0.1/bulk/lists/L1",
        "https://api-eu.vonage.com/oauth2/bc-authorize",
    ]
    assert client.meetings_api_host() == "meet.example.com/v1/meetings"
    with pytest.raises(vonage.Error, match="/v1/meetings"):
        client.meetings_api_host("meet.example.com/beta/meetings")


async def test_changes_of_one_thing(caller: Caller, server: Server) -> None:
    server.answer(lambda request: Reply(200, {}))
    meetings = caller.client.meetings

    await caller(meetings.add_theme_to_room("R1", "T1"))
    await caller(meetings.update_application_theme("T1"))

    assert [(r.verb, r.path, r.json) for r in server.received] == [
        ("PATCH", "/v1/meetings/rooms/R1", {"update_details": {"theme_id": "T1"}}),
        ("PATCH", "/v1/meetings/applications", {"update_details": {"default_theme_id": "T1"}}),
    ]
    assert meetings.set_start_and_end_params("1", None) == {"start_id": "1"}


async def test_the_first_call_of_a_process_says_what_to_use_instead(
    caller: Caller, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product, "_warned", set[str]())
    server.answer(lambda request: network(request) if "meetings" not in request.path else Reply(200, []))
    client = caller.client

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            await caller(client.meetings.list_themes())
            await caller(client.sim_swap.check(TO))
            client.number_verification.get_oidc_url("https://example.com/back")

    assert [str(warning.message) for warning in caught] == [
        "meetings: the platform has shut this down; use the Video API, client.video",
        "sim_swap: the platform has shut this down; use the Identity Insights API, client.identity_insights, with its"
        " insight sim_swap",
        "number_verification: the platform has shut this down; use Verify v2 with silent authentication,"
        " client.verify2",
    ]
    if not caller.is_async:
        assert {warning.filename for warning in caught} == {__file__}


async def test_who_makes_an_error_of_the_warning_gets_it_each_time(
    caller: Caller, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product, "_warned", set[str]())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            with pytest.raises(DeprecationWarning, match="client.video"):
                await caller(caller.client.meetings.list_themes())

    assert not server.received
