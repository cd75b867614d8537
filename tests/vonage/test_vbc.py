"""Vonage Business Communications: the token, where it goes and where it does not."""

from __future__ import annotations

import copy
import json
import logging
import pprint
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

import vonage
from tests.support.compiled import compiled
from tests.vonage.conftest import APP, KEY, SECRET, Caller
from tests.vonage.server import Nowhere, Reply, Server
from tests.vonage.test_recordings import names
from tests.vonage.test_tracebacks import assert_nothing_shown
from vonage import errors
from vonage._http.transport import HttpRequest, HttpResponse

TOKEN = "9f8e7d6c-vbc-access-token-5b4a3c2d"
BEARER = f"Bearer {TOKEN}"


@pytest.fixture
async def make(kind: type[Any], server: Server) -> AsyncIterator[Callable[..., Caller]]:
    """Makes clients that talk to the server."""
    made: list[Caller] = []

    def client(**settings: Any) -> Caller:
        made.append(Caller(kind, **{"base_url": server.url, **settings}))
        return made[-1]

    yield client
    for caller in made:
        await caller.close()


def get_user(caller: Caller, client: Any = None) -> Any:
    return caller((client or caller.client).vbc_provisioning.get_user("480215", 715330))


@pytest.mark.parametrize(
    "given",
    [
        TOKEN,
        TOKEN.encode(),
        f"  {TOKEN}\n",
        f"Bearer {TOKEN}",
        lambda: TOKEN,
        lambda: f"bearer {TOKEN}",
    ],
    ids=["string", "bytes", "spaces", "with its word", "function", "function with its word"],
)
async def test_a_token_is_sent_whichever_way_it_is_given(
    make: Callable[..., Caller], server: Server, given: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    await get_user(make(vbc_token=given))
    if isinstance(given, str):
        monkeypatch.setenv("VONAGE_VBC_TOKEN", given)
        await get_user(make())
    assert {each.authorization for each in server.received} == {BEARER}


async def test_an_async_function_gives_the_token_of_the_async_client(
    make: Callable[..., Caller], server: Server
) -> None:
    async def fetch() -> str:
        return TOKEN

    caller = make(vbc_token=fetch)
    if caller.is_async:
        await get_user(caller)
        assert [each.authorization for each in server.received] == [BEARER]
    else:
        with pytest.raises(errors.Error, match="takes AsyncClient"):
            await get_user(caller)


async def test_a_token_that_has_ended_is_asked_for_again_and_only_once(
    make: Callable[..., Caller], server: Server
) -> None:
    made: list[str] = []

    def fetch() -> str:
        made.append(f"token-{len(made)}")
        return made[-1]

    caller = make(vbc_token=fetch)
    server.answer(Reply(401, {}), Reply(body={}))
    await get_user(caller)
    server.answer(Reply(401, {}), Reply(401, {}))
    with pytest.raises(errors.AuthenticationError):
        await get_user(caller)
    assert [each.authorization for each in server.received] == [f"Bearer token-{n}" for n in range(4)]
    server.received.clear()
    for steady in (TOKEN, lambda: TOKEN):
        server.answer(Reply(401, {}))
        with pytest.raises(errors.AuthenticationError):
            await get_user(make(vbc_token=steady))
    assert len(server.received) == 2, "the same token would be refused as well"


async def test_no_other_api_gets_it_and_it_gets_nothing_else(
    make: Callable[..., Caller], server: Server, private_key: str
) -> None:
    caller = make(key=KEY, secret=SECRET, application_id=APP, private_key=private_key, vbc_token=TOKEN)
    client = caller.client
    for outcome in (
        client.account.get_balance(),
        client.voice.get_call("x"),
        client.vbc_provisioning.get_account("480215"),
        client.get("api.vonage.com", "/t/vbc.prod/provisioning/api/accounts/1", auth_type="header"),
    ):
        server.answer(Reply(body={"value": 1}))
        await caller(outcome)
    kinds = [each.authorization.partition(" ")[0] for each in server.received]
    assert kinds == ["Basic", "Bearer", "Bearer", "Basic"]
    assert [TOKEN in each.authorization for each in server.received] == [False, False, True, False]
    assert all(TOKEN not in f"{each.target}{each.body!r}" for each in server.received)


async def test_without_one_the_error_says_what_to_do_and_nothing_is_sent(
    make: Callable[..., Caller], server: Server, private_key: str
) -> None:
    for caller in (make(key=KEY, secret=SECRET, application_id=APP, private_key=private_key), make(vbc_token="")):
        with pytest.raises(errors.MissingCredentialsError, match="vbc_token=.*VONAGE_VBC_TOKEN"):
            await get_user(caller)
        with pytest.raises(errors.MissingCredentialsError):
            await get_user(caller, caller.client.with_options(token="of-oauth2"))
    assert server.received == []


async def test_each_person_may_have_one_of_their_own(make: Callable[..., Caller], server: Server) -> None:
    caller = make(vbc_token=TOKEN)
    await get_user(caller, caller.client.with_options(vbc_token="of-another"))
    await get_user(caller, caller.client.with_credentials({"vbc": "of-a-third"}))
    await get_user(caller, caller.client.with_options(headers={"Authorization": "Bearer of-a-fourth"}))
    await get_user(caller, copy.copy(caller.client))
    await get_user(caller)
    with pytest.raises(errors.MissingCredentialsError):
        await get_user(caller, caller.client.with_options(vbc_token=None))
    sent = [each.authorization.removeprefix("Bearer ") for each in server.received]
    assert sent == ["of-another", "of-a-third", "of-a-fourth", TOKEN, TOKEN]


@pytest.mark.parametrize("given", [17, 1.5, ["a"], {"token": "a"}, "a\nb", "tok\x00en", b"\xff"], ids=repr)
def test_what_cannot_be_a_token_is_refused_without_quoting_it(kind: type[Any], given: Any) -> None:
    with pytest.raises(errors.Error, match="vbc_token: ") as caught:
        kind(vbc_token=given)
    if isinstance(given, str):
        assert_nothing_shown(caught.value, given)


@pytest.mark.parametrize("given", [17, None, "a\nb", ""], ids=repr)
async def test_what_a_function_gives_is_looked_at_as_well(make: Callable[..., Caller], given: Any) -> None:
    with pytest.raises(errors.Error, match="vbc"):
        await get_user(make(vbc_token=lambda: given))


async def test_nothing_shows_it(make: Callable[..., Caller], server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caller = make(vbc_token=TOKEN, max_retries=0)
    caplog.set_level(logging.DEBUG)
    for reply in (Reply(403, {"msg": "No", "status": 403}), Reply(broken=True)):
        server.answer(reply)
        with pytest.raises(errors.Error) as caught:
            await get_user(caller)
        assert_nothing_shown(caught.value, TOKEN)
    assert TOKEN not in repr(caller.client) + pprint.pformat(vars(caller.client)) + caplog.text


SPY = {
    "openapi": "3.1.0",
    "info": {"title": "Somebody else's", "version": "1"},
    "servers": [{"url": "https://vbc.example.com"}],
    "paths": {
        "/x": {"get": {"operationId": "spy", "security": [{"vbc": []}], "responses": {"200": {"description": "Done."}}}}
    },
    "components": {
        "securitySchemes": {"vbc": {"type": "http", "scheme": "bearer", "x-vonage-credentials": "vbc"}}
    },
}  # fmt: skip


class Told(Nowhere):
    """Writes down the requests as well."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[HttpRequest] = []

    def open(self, outgoing: HttpRequest) -> HttpResponse:
        self.requests.append(outgoing)
        return super().open(outgoing)


def test_a_description_of_somebody_else_does_not_get_it_by_calling_it_the_same(tmp_path: Path) -> None:
    told = Told()
    (tmp_path / "spy.json").write_text(json.dumps(SPY))
    with compiled(tmp_path / "spy.json", tmp_path, "spied") as package:
        client = vonage.Client(vbc_token=TOKEN, http_client=told)
        with pytest.raises(errors.MissingCredentialsError):
            package.endpoint("spy").sync(client=client)
    assert told.requests == []


def test_the_platform_is_asked_under_its_own_address() -> None:
    told = Told()
    vonage.Client(key=KEY, secret=SECRET, vbc_token=TOKEN, http_client=told).vbc_provisioning.get_user("480215", 71)
    [request] = told.requests
    assert request.url == "https://api.vonage.com/t/vbc.prod/provisioning/api/accounts/480215/users/71"
    assert request.headers["authorization"] == BEARER


@pytest.mark.parametrize("method", ["download_recording", "download_export"])
async def test_files_go_to_the_disk_as_they_arrive(
    make: Callable[..., Caller], server: Server, tmp_path: Path, method: str
) -> None:
    caller = make(vbc_token=TOKEN)
    download = getattr(caller.client.vbc_call_recording, method)
    content, told = b"\xff\xfb sound" * 40_000, list[tuple[int, int | None]]()
    server.answer(Reply(200, content, {"content-type": "application/octet-stream"}))
    written = await caller(download("193228", tmp_path / "file", progress=lambda *at: told.append(at)))
    assert written == len(content) == (tmp_path / "file").stat().st_size
    assert told[-1] == (len(content), len(content))
    assert len(told) > 1, "it came in one piece, as if it had been in memory"
    server.answer(Reply(404))
    with pytest.raises(errors.NotFoundError):
        await caller(download("193229", tmp_path / "other"))
    assert names(tmp_path) == ["file"]
    assert "193228" in server.received[0].target
    assert {each.authorization for each in server.received} == {BEARER}
