"""Every endpoint: its facts, the request it makes, what it asks of a client, what it does not import."""

from __future__ import annotations

import asyncio
import copy
import json
import re
import subprocess
import sys
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
from vonage_openapi import UNSET, Answer, DecodeError, Request, Response
from vonage_openapi._model import Model
from vonage_openapi.files import Stream, multipart

from tests.generated import catalogue

ENDPOINTS = [pytest.param(entry, id=f"{entry['api']}-{entry['id']}") for entry in catalogue.OPERATIONS]
Entry = dict[str, Any]
ODD = "a b/ü?&=#%+"
SAMPLES: Mapping[str, Any] = {"string": ODD, "integer": 7, "number": 1.5, "boolean": True, "array": ["x y", "z"]}
"""A value for every type of parameter that is hard to put into an address."""


class RecordingClient:
    """Answers every request with the same body and remembers the requests."""

    def __init__(self, status: int = 200, data: Any = None) -> None:
        self.answer = status, b"" if data is None else json.dumps(data).encode()
        self.requests: list[Request] = []

    def send(self, request: Request) -> Answer:
        self.requests.append(request)
        status, content = self.answer
        return Answer(status, {"Content-Type": "application/json"}, content, request)


class RecordingAsyncClient(RecordingClient):
    async def send(self, request: Request) -> Answer:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().send(request)


def sample(api: str, name: str, place: str, wire: str) -> Any:
    """A value of the right type for a parameter."""
    for item in catalogue.hoisted(api)["paths"].values():
        for operation in item.values():
            if operation["operationId"] == name:
                schema = next(p["schema"] for p in operation["parameters"] if (p["in"], p["name"]) == (place, wire))
                kind = schema.get("type", "string")
                return SAMPLES[kind if isinstance(kind, str) else kind[0]]
    raise LookupError(name)


def as_sent(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def arguments(entry: Entry, *, required_only: bool = False) -> tuple[dict[str, Any], dict[tuple[str, str], Any]]:
    """Arguments for an endpoint, and the same by place and wire name. A body is not among them."""
    module = catalogue.endpoint(entry["api"], entry["id"])
    names = catalogue.argument_names(module, entry)
    wanted = [p for p in entry["parameters"] if p["required"] or not required_only]
    values = {(p["in"], p["name"]): sample(entry["api"], entry["id"], p["in"], p["name"]) for p in wanted}
    return {names[key]: value for key, value in values.items()}, values


def body_of(entry: Entry) -> dict[str, Any]:
    """An example of a body, as an argument; nothing if there is none."""
    if "body" not in entry:
        return {}
    examples = catalogue.request_examples()
    return {"body": next(e.value for e in examples if (e.api, e.name) == (entry["api"], entry["id"]))}


def plain(parsed: Any) -> Any:
    """What was read, without models."""
    if isinstance(parsed, dict):
        return {name: plain(value) for name, value in parsed.items()}
    return parsed.to_dict() if isinstance(parsed, Model) else parsed


@pytest.mark.parametrize("entry", ENDPOINTS)
def test_the_facts_in_the_module_are_those_of_the_index(entry: Entry) -> None:
    op = catalogue.endpoint(entry["api"], entry["id"]).OP
    for fact in ("id", "verb", "host", "path", "body", "media_type", "retry", "paging", "outcome", "status"):
        assert getattr(op, fact) == entry.get(fact), fact
    assert op.package == f"vonage_openapi.{entry['api']}"
    assert [list(alternative) for alternative in op.security] == entry.get("security", [])
    assert {kind for alternative in op.security for kind in alternative} <= {"basic", "jwt", "signature", "oauth2", "vbc"}
    assert op.schemes == ({"vbc": ("http", "bearer")} if ("vbc",) in op.security else {})  # no scheme of ours goes without its mark, or it would mean another API's
    assert list(op.hosts) == entry.get("hosts", [entry["host"]])
    assert op.host == op.hosts[0]
    assert {str(status) if status else "default": shape for status, shape in op.answers.items()} == {
        status if status != "0" else "default": shape for status, shape in entry["answers"].items()
    }


@pytest.mark.parametrize("entry", ENDPOINTS)
def test_an_address_holds_exactly_what_was_given(entry: Entry) -> None:
    given, wires = arguments(entry)
    request = catalogue.endpoint(entry["api"], entry["id"]).build(**given, **body_of(entry))
    path = entry["path"]
    for (place, wire), value in wires.items():
        if place == "path":
            path = path.replace(f"{{{wire}}}", quote(as_sent(value), safe=""))
    url = urlsplit(request.url)
    assert f"{url.scheme}://{url.netloc}" == entry["host"]
    assert url.path == path
    expected = [
        (wire, as_sent(item))
        for (place, wire), value in wires.items()
        if place == "query"
        for item in (value if isinstance(value, list) else [value])
    ]
    if "query" not in request.op.styles:  # the others are tested with the compiler
        assert sorted(parse_qsl(url.query, strict_parsing=bool(expected))) == sorted(expected)
    assert url.fragment == ""


@pytest.mark.parametrize("entry", ENDPOINTS)
def test_what_was_not_given_is_not_sent(entry: Entry) -> None:
    given, wires = arguments(entry, required_only=True)
    body = body_of(entry) if entry["body_required"] else {}
    request = catalogue.endpoint(entry["api"], entry["id"]).build(**given, **body)
    assert set(request.query) == {wire for place, wire in wires if place == "query"}
    assert set(request.headers) == {wire for place, wire in wires if place == "header"}
    if not body:
        assert request.body is UNSET
        assert request.encode() == (None, None)


@pytest.mark.parametrize("example", catalogue.request_examples(), ids=str)
def test_a_body_is_encoded_as_its_kind_says_and_stays_the_callers(example: catalogue.Example) -> None:
    mine = copy.deepcopy(example.value)
    request = catalogue.request(catalogue.Example(example.api, example.name, "", mine))
    content, media_type = request.encode()
    assert isinstance(content, bytes)
    assert mine == example.value
    assert request.body is not mine or not isinstance(mine, (dict, list))
    if request.op.body == "bytes":
        assert content == mine.encode()
        return
    if request.op.body == "json":
        assert media_type == "application/json"
        assert json.loads(content) == example.value
        return
    fields = [(k, json.dumps(i, separators=(",", ":")) if isinstance(i, dict) else as_sent(i)) for k, v in mine.items() for i in (v if isinstance(v, list) else [v])]
    sent = content.decode()
    if request.op.body == "multipart":
        assert (media_type or "").startswith("multipart/form-data; boundary=")
        assert re.findall(r'name="([^"]*)"[^\n]*(?:\r\n[^\r]+)*\r\n\r\n(.*?)\r\n--', sent, re.S) == fields
    else:
        assert (request.op.body, media_type) == ("form", "application/x-www-form-urlencoded")
        assert parse_qsl(sent, keep_blank_values=True) == fields


@pytest.mark.parametrize("entry", ENDPOINTS)
async def test_a_client_gets_what_build_makes(entry: Entry) -> None:
    module = catalogue.endpoint(entry["api"], entry["id"])
    given = {**arguments(entry)[0], **body_of(entry)}
    expected = module.build(**given)
    client, async_client = RecordingClient(), RecordingAsyncClient()
    assert module.sync(client=client, **given) is None
    detailed = module.sync_detailed(client=client, **given)
    assert await module.asyncio(client=async_client, **given) is None
    async_detailed = await module.asyncio_detailed(client=async_client, **given)
    assert isinstance(detailed, Response)
    assert (detailed.status, detailed.data, detailed.parsed, detailed.content) == (200, None, None, b"")
    assert (async_detailed.status, async_detailed.headers) == (200, {"content-type": "application/json"})
    assert len(client.requests) == len(async_client.requests) == 2
    for request in [*client.requests, *async_client.requests]:
        assert request.op is module.OP
        assert (request.url, request.headers, request.body) == (expected.url, expected.headers, expected.body)
        assert str(given.get("body", "")) not in repr(request) or "body" not in given


@pytest.mark.parametrize("entry", [p for p in ENDPOINTS if p.values[0]["answers"]])  # type: ignore[index]
def test_an_answer_from_the_future_is_read(entry: Entry) -> None:
    module = catalogue.endpoint(entry["api"], entry["id"])
    given = {**arguments(entry)[0], **body_of(entry)}
    futures: list[Any] = [{}, {"brand_new": [1]}, {"status": "brand-new", "type": {}, "_links": None}, [], "text", 5]
    for data in futures:
        parsed = module.sync(client=RecordingClient(int(next(iter(entry["answers"]))), data), **given)
        assert plain(parsed) == data


def test_endpoints_import_neither_http_nor_models() -> None:
    names = [f"vonage_openapi.{e['api']}.api.{e['id']}" for e in catalogue.OPERATIONS]
    program = (
        "import importlib, sys\n"
        f"for name in {names!r}:\n"
        "    importlib.import_module(name).OP\n"
        "heavy = {'httpx', 'attr', 'attrs', 'http', 'ssl', 'asyncio', 'typing_extensions', 'uuid', 'difflib'}\n"
        "bad = [m for m in sys.modules if m in heavy or m.startswith('vonage_openapi.') and\n"
        "       m.rpartition('.')[2] in ('models', 'dicts', '_model', '_rules') or m.startswith('vonage.')]\n"
        "print(bad)\n"
    )
    # -S: what a site's own .pth files import is not ours.
    path = [str(catalogue.SPECS.parent / "generated")]
    program = f"import sys\nsys.path[:0] = {path!r}\n" + program
    done = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_answer_that_is_no_json_is_told_apart() -> None:
    request = catalogue.endpoint("account", "get_balance").build()
    assert Answer(200, {"Content-Type": "audio/mp3"}, b"ID3", request).data == b"ID3"
    assert Answer(204, {}, b"", request).data is None
    assert Answer(200, {"content-type": "application/problem+json; charset=utf-8"}, b'{"a":1}', request).data == {
        "a": 1
    }
    for content in (b"{", b"\xff", b"[" * 100_000):
        with pytest.raises(DecodeError, match="get_balance answered 200"):
            _ = Answer(200, {"content-type": "application/json"}, content, request).data


def test_a_multipart_body_holds_files_lists_and_texts(tmp_path: Any) -> None:
    (tmp_path / "note.txt").write_bytes(b"from a file")
    with (tmp_path / "note.txt").open("rb") as file:
        stream, media_type = multipart(
            {
                "flag": True,
                "names": ["a", "b"],
                "none": None,
                "raw": b"\x00\x01",
                "file": file,
                "named": ('q"u\r\note.bin', b"x", "image/png"),
            },
            {},
            "multipart/form-data",
        )
        assert isinstance(stream, Stream)
        body = b"".join(stream)
    assert len(body) == stream.length
    boundary = media_type.removeprefix("multipart/form-data; boundary=").encode()
    parts = body.split(b"--" + boundary)
    assert parts[0] == b""
    assert parts[-1] == b"--\r\n"
    shown = [part.strip(b"\r\n").decode("latin-1") for part in parts[1:-1]]
    assert shown == [
        'Content-Disposition: form-data; name="flag"\r\n\r\ntrue',
        'Content-Disposition: form-data; name="names"\r\n\r\na',
        'Content-Disposition: form-data; name="names"\r\n\r\nb',
        'Content-Disposition: form-data; name="raw"; filename="raw"\r\nContent-Type: application/octet-stream'
        "\r\n\r\n\x00\x01",
        'Content-Disposition: form-data; name="file"; filename="note.txt"\r\nContent-Type: application/octet-stream'
        "\r\n\r\nfrom a file",
        'Content-Disposition: form-data; name="named"; filename="q%22u%0D%0Aote.bin"\r\n'
        "Content-Type: image/png\r\n\r\nx",
    ]


@pytest.mark.parametrize("rest", [("image/png\r\nX-Evil: 1",), ("image/png", {"X-A": "b\r\nX-Evil: 1"})])
def test_no_part_of_a_multipart_body_takes_a_header_of_two_lines(rest: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match="the part 'a' cannot have"):
        multipart({"a": ("a.png", b"x", *rest)}, {}, "multipart/form-data")
