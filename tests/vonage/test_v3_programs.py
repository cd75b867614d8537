"""Programs for 3.x run against the loopback server, which `VONAGE_BASE_URL` names."""

from __future__ import annotations

import ast
import gc
import inspect
import textwrap
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest

import vonage
from tests.vonage.product_case import TO, UUID
from tests.vonage.server import Nowhere, Received, Reply, Server
from tests.vonage.v3_programs import PROGRAMS as ALL_TIMES
from tests.vonage.v3_programs import Program
from tests.vonage.v3_sunset_programs import SUNSET_PROGRAMS

PROGRAMS = [*ALL_TIMES, *SUNSET_PROGRAMS]
pytestmark = pytest.mark.filterwarnings("ignore:.*has shut this down:DeprecationWarning")


def answer(request: Received) -> Reply:
    """What the platform would say, as far as the programs look at it."""
    if request.path == "/verify/json":
        return Reply(200, {"status": "10", "error_text": "concurrent"})
    if request.verb == "DELETE" and "/calls/" not in request.path:
        return Reply(204)
    if request.path.startswith("/v2/applications/"):
        return Reply(200, {"id": UUID, "name": "Example App"})
    if request.path.endswith("/logos-upload-urls"):
        url = f"http://{request.headers['host']}/storage"
        return Reply(200, [{"url": url, "fields": {"key": "k-1", "logoType": "white"}}])
    if request.path.endswith(("/meetings/themes", "/dial-in-numbers")) and request.verb == "GET":
        return Reply(200, [])
    if request.path.startswith(("/oauth2/", "/camara/")):
        granted = {"auth_req_id": "arq-1", "access_token": "of-the-network", "expires_in": 300}
        return Reply(200, {**granted, "swapped": False, "latestSimChange": None, "devicePhoneNumberVerified": True})
    if request.path.endswith(("/clear", "/fetch", "/storage")):
        return Reply(204 if request.path == "/storage" else 202)
    messages = [{"status": "0", "message-id": "mid-1"}]
    return Reply(200, {"uuid": UUID, "message_uuid": UUID, "request_id": UUID, "messages": messages})


def fields(request: Received) -> dict[str, Any]:
    kind = request.headers.get("content-type", "")
    if kind == "application/json":
        return dict(request.json)
    if kind.startswith("multipart/"):
        return {}
    return dict(request.form if request.body else request.query)


@pytest.fixture
def names(server: Server, private_key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the programs find when they start."""
    server.answer(answer)
    monkeypatch.setenv("VONAGE_BASE_URL", server.url)
    key_file = tmp_path / "private.key"
    key_file.write_text(private_key)
    return {
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


def check(program: Program, server: Server, printed: str) -> None:
    assert [(request.verb, request.path) for request in server.received] == [
        (verb, path) for verb, path, _ in program.requests
    ]
    for request, (_, _, expected) in zip(server.received, program.requests, strict=True):
        assert expected.items() <= fields(request).items()
    assert printed.startswith(program.prints)


@pytest.mark.parametrize("program", PROGRAMS, ids=str)
def test_program(server: Server, names: dict[str, Any], capsys: pytest.CaptureFixture[str], program: Program) -> None:
    exec(textwrap.dedent(program.code), names)
    names.clear()
    gc.collect()  # these programs never close a client, as in 3.x, and nothing warns of that

    check(program, server, capsys.readouterr().out)


class Awaiting(ast.NodeTransformer):
    """Puts `await` where a program calls something. Calls in a lambda are awaited by whoever calls the lambda."""

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        settling = ast.Call(ast.Name("_settled", ast.Load()), [node], [])
        return ast.copy_location(ast.Await(settling), node)


async def settled(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


MAKE_CLASSES = ("Sms(", "Verify2(")
"""Programs that make the classes of 3.x themselves; an `AsyncClient` has its own, as an error says."""


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(
    "program", [program for program in PROGRAMS if not any(made in program.code for made in MAKE_CLASSES)], ids=str
)
async def test_program_with_await(
    server: Server, names: dict[str, Any], capsys: pytest.CaptureFixture[str], program: Program
) -> None:
    tree = Awaiting().visit(ast.parse(textwrap.dedent(program.code)))
    code = compile(ast.fix_missing_locations(tree), program.name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    names["vonage"] = SimpleNamespace(**{name: getattr(vonage, name) for name in dir(vonage)})
    names["vonage"].Client = vonage.AsyncClient
    names["_settled"] = settled

    await settled(eval(code, names))
    names.clear()
    gc.collect()

    check(program, server, capsys.readouterr().out)


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
