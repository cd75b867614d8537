"""Programs for 3.x run against the loopback server, which `VONAGE_BASE_URL` names."""

from __future__ import annotations

import gc
import textwrap
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import vonage
from tests.vonage.product_case import TO, UUID
from tests.vonage.server import Nowhere, Received, Reply, Server
from tests.vonage.v3_programs import PROGRAMS, Program


def answer(request: Received) -> Reply:
    """What the platform would say, as far as the programs look at it."""
    if request.path == "/verify/json":
        return Reply(200, {"status": "10", "error_text": "concurrent"})
    if request.verb == "DELETE" and "/calls/" not in request.path:
        return Reply(204)
    if request.path.startswith("/v2/applications/"):
        return Reply(200, {"id": UUID, "name": "Example App"})
    messages = [{"status": "0", "message-id": "mid-1"}]
    return Reply(200, {"uuid": UUID, "message_uuid": UUID, "request_id": UUID, "messages": messages})


def fields(request: Received) -> dict[str, Any]:
    if request.headers.get("content-type") == "application/json":
        return dict(request.json)
    return dict(request.form if request.body else request.query)


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("program", PROGRAMS, ids=str)
def test_program(
    server: Server,
    private_key: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    program: Program,
) -> None:
    server.answer(answer)
    monkeypatch.setenv("VONAGE_BASE_URL", server.url)
    key_file = tmp_path / "private.key"
    key_file.write_text(private_key)
    names: dict[str, Any] = {
        "vonage": vonage,
        "VONAGE_API_KEY": "k",
        "VONAGE_API_SECRET": "s",
        "VONAGE_BRAND_NAME": "AcmeInc",
        "TO_NUMBER": TO,
        "APPLICATION_ID": UUID,
        "PRIVATE_KEY": private_key,
        "PRIVATE_KEY_FILE": str(key_file),
        "RECORDING_URL": "https://api.nexmo.com/v1/files/1",
        "REQUEST_ID": UUID.replace("-", ""),
        "UUID": UUID,
    }

    exec(textwrap.dedent(program.code), names)
    names.clear()
    gc.collect()  # these programs never close a client, as in 3.x; the warning about it comes here, where it is ignored

    assert [(request.verb, request.path) for request in server.received] == [
        (verb, path) for verb, path, _ in program.requests
    ]
    for request, (_, _, expected) in zip(server.received, program.requests, strict=True):
        assert expected.items() <= fields(request).items()
    assert capsys.readouterr().out.startswith(program.prints)


def test_a_host_of_ones_own(settings: dict[str, Any]) -> None:
    transport = Nowhere()
    client = vonage.Client(**settings, http_client=transport)
    sms, verify = vonage.Sms(client), vonage.Verify(client)
    client.host("mio.nexmo.com")
    sms.send_message({"from": "AcmeInc", "to": TO, "text": "Hi"})
    verify.search("x" * 32)
    client.api_host("myapi.vonage.com")
    verify.search("x" * 32)

    assert [urlsplit(url).netloc for url in transport.urls] == ["mio.nexmo.com", "api.nexmo.com", "myapi.vonage.com"]
