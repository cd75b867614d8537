"""What a compiled endpoint writes into the body of a request, and what it asks for, seen by a server."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email.parser import BytesParser
from email.policy import HTTP
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

import vonage
from tests.support.compiled import Package, compiled
from tests.vonage.raw_server import RawServer
from tests.vonage.server import Received, Reply, Server
from vonage import errors

DATA = Path(__file__).parent / "wire_data"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    with compiled(DATA / "bodies.yaml", tmp_path_factory.mktemp("bodies"), "wire_bodies") as package:
        yield package


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as server:
        server.answer(Reply(204))
        yield server


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[vonage.Client]:
    with vonage.Client(base_url=server.url) as client:
        yield client


@pytest.mark.parametrize(
    ("operation", "body", "media_type", "sent"),
    [
        ("put_text", "Zoë", "text/plain", "Zoë".encode()),
        ("put_csv", "a,b", "text/csv; header=present", b"a,b"),
        ("put_csv", b"a,b", "text/csv; header=present", b"a,b"),
        ("put_xml", "<a/>", "application/xml", b"<a/>"),
        ("put_lines", [{"a": 1}, 2], "application/x-ndjson", b'{"a":1}\n2\n'),
        ("put_lines", '{"a":1}', "application/x-ndjson", b'{"a":1}'),
        ("put_vendor", {"a": 1}, "application/vnd.x+json;version=2", b'{"a":1}'),
        ("put_anything", {"a": 1}, "application/json", b'{"a":1}'),
        ("put_anything", b"\x00", "application/octet-stream", b"\x00"),
        ("put_image", ("a.png", b"png"), "image/png", b"png"),
        ("put_image", ("a", b"png", "image/webp"), "image/webp", b"png"),
        ("send_several", {"url": "u"}, "application/json", b'{"url":"u"}'),
        ("send_several", b"a,b", "text/csv", b"a,b"),
        ("send_form", {"plain": ["a", "b"], "joined": ["a", "b,c"]}, "application/x-www-form-urlencoded", b"plain=a&plain=b&joined=a,b%2Cc"),
        ("send_form", {"object": {"a": 1}}, "application/x-www-form-urlencoded", b"object=%7B%22a%22%3A1%7D"),
        ("send_form", {"deep": {"a": [1]}, "document": [1, 2]}, "application/x-www-form-urlencoded", b"deep%5Ba%5D%5B0%5D=1&document=%5B1%2C2%5D"),
        ("send_form", {"kept": "a/b?c d", "other": None}, "application/x-www-form-urlencoded", b"kept=a/b?c%20d"),
    ],
)  # fmt: skip
def test_a_body_goes_out_as_described(
    package: Package, client: vonage.Client, server: Server, operation: str, body: Any, media_type: str, sent: bytes
) -> None:
    package.endpoint(operation).sync(client=client, body=body)
    assert (server.last.headers["content-type"], server.last.body) == (media_type, sent)


@pytest.mark.parametrize(
    ("operation", "body", "wanted", "sent"),
    [
        ("put_image", b"png", "image/png", b"png"),
        ("put_anything", "<a/>", "application/xml", b"<a/>"),
        ("put_anything", {"a": 1}, "application/x-www-form-urlencoded", b"a=1"),
        ("send_several", {"url": "a b"}, "application/x-www-form-urlencoded", b"url=a+b"),
        ("send_several", "a,b", "text/csv", b"a,b"),
        ("send_several", "a,b", "Text/CSV; charset=utf-8", b"a,b"),
        ("put_vendor", {"a": 1}, None, b'{"a":1}'),
    ],
)
def test_the_caller_says_which_media_type(
    package: Package, client: vonage.Client, server: Server, operation: str, body: Any, wanted: str | None, sent: bytes
) -> None:
    package.endpoint(operation).sync(client=client, body=body, **({"media_type": wanted} if wanted else {}))
    assert server.last.body == sent
    assert server.last.headers["content-type"] == wanted or wanted is None


@pytest.mark.parametrize(
    ("operation", "body", "wanted", "problem"),
    [
        ("put_image", b"png", None, "media_type: say which of image/* it is, with media_type="),
        ("put_image", b"png", "text/plain", "media_type: must be \"image/*\", not 'text/plain'"),
        ("put_xml", {"a": "b"}, None, "it must be a string, bytes or a file, not dict"),
        ("send_several", {"note": "x"}, "multipart/form-data", "file: is missing"),
        ("send_several", {"note": "x"}, None, "url: is missing"),
        ("put_text", "0123456789", None, "body: can have at most 9 characters, has 10"),
    ],
)
def test_what_cannot_be_sent_like_that(
    package: Package, client: vonage.Client, operation: str, body: Any, wanted: str | None, problem: str
) -> None:
    with pytest.raises(vonage.ValidationError) as caught:
        package.endpoint(operation).sync(client=client, body=body, **({"media_type": wanted} if wanted else {}))
    assert problem in str(caught.value)


def test_a_file_among_the_fields_chooses_multipart(package: Package, client: vonage.Client, server: Server) -> None:
    package.endpoint("send_several").sync(client=client, body={"file": ("a.pdf", b"%PDF"), "note": "n"})
    assert parts_of(server.last) == {
        "file": [("a.pdf", "application/pdf", b"%PDF", {})],
        "note": [(None, None, b"n", {})],
    }


def test_the_parts_of_a_form(package: Package, client: vonage.Client, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"jpeg")
    with path.open("rb") as file:
        package.endpoint("send_parts").sync(
            client=client,
            body={
                "text": "é",
                "object": {"a": 1},
                "numbers": [1, 2],
                "image": file,
                "scan": path,
                "inline": b"\x00\xff",
                "pages": [("1.txt", b"1", "text/plain", {"X-Page": "1"}), b"2"],
                "list": [1, 2],
                "xml": "<a/>",
            },
        )
    assert parts_of(server.last) == {
        "text": [(None, None, "é".encode(), {})],
        "object": [(None, "application/json", b'{"a":1}', {})],
        "numbers": [(None, None, b"1,2", {})],
        "image": [("photo.jpg", "image/jpeg", b"jpeg", {"X-Kind": "photo"})],
        "scan": [("photo.jpg", "image/tiff", b"jpeg", {})],
        "inline": [("inline", "image/png", b"AP8=", {})],
        "pages": [
            ("1.txt", "text/plain", b"1", {"X-Page": "1"}),
            ("pages", "application/octet-stream", b"2", {}),
        ],
        "list": [(None, "application/json", b"[1,2]", {})],
        "xml": [(None, "text/xml", b"<a/>", {})],
    }


def test_types_say_what_may_be_sent(package: Package) -> None:
    several, dicts = package.files["api/send_several.py"], package.files["dicts.py"]
    assert 'media_type: Literal["application/json", "multipart/form-data", "text/csv"' in " ".join(several.split())
    assert "_Content" in several
    assert "file: _File" in dicts
    assert "media_type: str | Unset = UNSET" in package.files["api/put_image.py"]


@pytest.mark.parametrize(
    ("operation", "accept"),
    [
        ("get_report", "text/csv, application/problem+json;q=0.9"),
        ("get_report_as_json", "application/hal+json"),
        ("put_text", "application/json"),
    ],
)
def test_what_the_answers_offer_is_asked_for(
    package: Package, client: vonage.Client, server: Server, operation: str, accept: str
) -> None:
    server.answer(Reply(200, b"a,b", {"content-type": "text/csv"}) if operation == "get_report" else Reply(200, {}))
    package.endpoint(operation).sync(client=client, **({"body": "a"} if operation == "put_text" else {}))
    server.answer(Reply(204))
    assert server.last.headers["accept"] == accept


def test_the_caller_says_what_to_ask_for(package: Package, server: Server) -> None:
    with vonage.Client(base_url=server.url) as client:
        asking = client.with_options(headers={"Accept": "application/json"})
        server.answer(Reply(200, b"a,b", {"content-type": "text/csv"}))
        package.endpoint("get_report").sync(client=asking)
        server.answer(Reply(204))
    assert server.last.headers["accept"] == "application/json"


async def test_downloads_come_piece_by_piece(package: Package, server: Server) -> None:
    content = os.urandom(300_000)
    endpoint = package.endpoint("get_report")
    with vonage.Client(base_url=server.url) as client:
        server.answer(Reply(200, content, {"content-type": "text/csv"}))
        pieces = list(client.stream(endpoint.build()))
        assert {answer.status for answer, _ in pieces} == {200}
        assert len(pieces) > 1
        assert b"".join(piece for _, piece in pieces) == content
        server.answer(Reply(404, {"title": "None"}))
        with pytest.raises(vonage.NotFoundError, match="None"):
            list(client.stream(endpoint.build()))
    async with vonage.AsyncClient(base_url=server.url) as client:
        server.answer(Reply(200, content, {"content-type": "text/csv"}))
        assert b"".join([piece async for _, piece in client.stream(endpoint.build())]) == content
        server.answer(Reply(204))
        assert [piece async for piece in client.stream(endpoint.build())] == []
    assert "client.stream(build(...))" in package.files["api/get_report.py"]


@pytest.mark.parametrize("given", ["multipart/form-data", "multipart/form-data; boundary=x", "text/plain"])
def test_a_boundary_is_not_replaced(package: Package, server: Server, given: str) -> None:
    with vonage.Client(base_url=server.url, headers={"Content-Type": given}) as client:
        package.endpoint("send_parts").sync(client=client, body={"text": "a", "image": b"i"})
        assert set(parts_of(server.last)) == {"text", "image"}
        package.endpoint("put_text").sync(client=client, body="a")  # elsewhere the caller's word counts
    assert server.last.headers["content-type"] == given


Part = tuple[Any, Any, bytes, dict[str, str]]


def parts_of(received: Received) -> dict[str, list[Part]]:
    """File name, media type, content and other headers of each part by its name, read by Python's own parser."""
    head = f"Content-Type: {received.headers['content-type']}\r\n\r\n".encode()
    message: Any = BytesParser(policy=HTTP).parsebytes(head + received.body)
    found: dict[str, list[Part]] = {}
    for part in message.iter_parts():
        others = {name: value for name, value in part.items() if not name.startswith("Content-")}
        media_type = part.get_content_type() if "Content-Type" in part else None
        name = part.get_param("name", header="Content-Disposition")
        found.setdefault(name, []).append((part.get_filename(), media_type, part.get_payload(decode=True), others))
    return found


class TestMembersOfOneDirection:
    def test_what_was_fetched_can_be_sent_back(self, package: Package, client: vonage.Client, server: Server) -> None:
        fetched = {
            "id": "1",
            "name": "n",
            "secret": "s",
            "parts": [{"id": "2", "name": "m", "secret": "t"}],
            "pet": {"kind": "cat", "age": 3},
            "unknown": 1,
        }
        given = {**fetched, "parts": [dict(part) for part in fetched["parts"]], "pet": dict(fetched["pet"])}  # type: ignore[attr-defined, call-overload]
        server.answer(Reply(200, fetched))
        package.endpoint("put_thing").sync("1", client=client, body=given)
        server.answer(Reply(204))
        assert server.last.json == {
            "name": "n",
            "secret": "s",
            "parts": [{"name": "m", "secret": "t"}],
            "pet": {"kind": "cat"},
            "unknown": 1,
        }
        assert given == fetched

    def test_only_the_other_members_are_required(self, package: Package) -> None:
        build = package.endpoint("put_thing").build
        assert [str(problem) for problem in build("1", body={}).problems()] == [
            "name: is missing",
            "secret: is missing",
        ]
        assert build("1", body={"name": "n", "secret": "s"}).problems() == []

    def test_a_member_that_goes_one_way_is_optional_in_a_model(self, package: Package) -> None:
        thing = package.models.Thing(name="n")
        assert thing.to_dict() == {"name": "n"}
        parsed = package.endpoint("put_thing").parse(200, {"id": "1", "name": "n"})
        assert (parsed.id, parsed.name) == ("1", "n")

    def test_the_types_say_so(self, package: Package) -> None:
        dicts = package.files["dicts.py"]
        sent, received = dicts.partition("class ThingParams")[2], dicts.partition("class Thing(")[2]
        assert "id: NotRequired[str]" in sent.partition("class ")[0]
        assert "secret" not in received.partition("class ")[0]

    def test_others_are_not_looked_at(self, package: Package) -> None:
        assert package.endpoint("put_thing").OP.read_only
        assert not package.endpoint("put_vendor").OP.read_only


BACKENDS = ["httpx", "aiohttp"]


class Watched(BytesIO):
    """Remembers the largest piece that was asked of it."""

    largest = 0

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        self.largest = max(self.largest, len(piece))
        return piece


class Unmeasured:
    """Can be read, and no more."""

    def __init__(self, content: bytes) -> None:
        self._file = BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


@contextmanager
def opened(how: str, content: bytes, folder: Path) -> Iterator[Any]:
    if how == "unmeasured":
        yield Unmeasured(content)
    elif how == "text":
        (folder / "file").write_bytes(content)
        with (folder / "file").open(encoding="utf-8") as file:
            yield file
    else:
        read, write = os.pipe()

        def feed() -> None:
            with os.fdopen(write, "wb") as end:
                end.write(content)

        feeder = threading.Thread(target=feed)
        feeder.start()
        with os.fdopen(read, "rb") as pipe:
            yield pipe
        feeder.join()


FILE_BACKENDS = [("sync", "httpx"), ("sync", "httpx2"), ("async", "httpx"), ("async", "aiohttp")]


def send_image(package: Package, url: str, connect: tuple[str, Any], file: Any, **settings: Any) -> None:
    endpoint, (kind, backend) = package.endpoint("put_image"), connect
    if kind == "sync":
        with vonage.Client(base_url=url, backend=backend, **settings) as client:
            endpoint.sync(client=client, body=file, media_type="image/png")
        return

    async def run() -> None:
        async with vonage.AsyncClient(base_url=url, backend=backend, **settings) as client:
            await endpoint.asyncio(client=client, body=file, media_type="image/png")

    asyncio.run(run())


class TestFilesAreNotReadWhole:
    def test_sync(self, package: Package, server: Server) -> None:
        file = Watched(b"skipped" + b"x" * 300_000)
        file.seek(7)
        server.answer(Reply(503, headers={"retry-after": "0"}), Reply(204))  # the second try begins where the first did
        with vonage.Client(base_url=server.url) as client:
            package.endpoint("put_image").sync(client=client, body=file, media_type="image/png")
        assert (server.last.body, server.last.headers["content-length"]) == (b"x" * 300_000, "300000")
        assert 0 < file.largest <= 65536

    @pytest.mark.parametrize("backend", BACKENDS)
    def test_async(self, package: Package, server: Server, backend: Any) -> None:
        file = Watched(b"x" * 300_000)
        server.answer(Reply(503, headers={"retry-after": "0"}), Reply(204))

        async def run() -> None:
            async with vonage.AsyncClient(base_url=server.url, backend=backend) as client:
                await package.endpoint("send_parts").asyncio(client=client, body={"image": ("a.png", file)})

        asyncio.run(run())
        assert parts_of(server.last)["image"][0][2] == b"x" * 300_000
        assert server.last.headers["content-length"] == str(len(server.last.body))
        assert 0 < file.largest <= 65536

    @pytest.mark.parametrize("open_as", ["pipe", "text", "unmeasured"])
    @pytest.mark.parametrize("connect", FILE_BACKENDS, ids=str)
    def test_what_does_not_tell_its_length_goes_out_in_chunks(
        self, package: Package, server: Server, tmp_path: Path, connect: tuple[str, Any], open_as: str
    ) -> None:
        content = b"a line\n" * 100_000
        server.answer(Reply(204))
        with opened(open_as, content, tmp_path) as file:
            send_image(package, server.url, connect, file)
        assert server.last.body == content
        assert server.last.headers["transfer-encoding"] == "chunked"
        assert "content-length" not in server.last.headers

    @pytest.mark.parametrize("connect", FILE_BACKENDS, ids=str)
    def test_what_can_be_read_only_once_is_not_repeated(
        self, package: Package, server: Server, tmp_path: Path, connect: tuple[str, Any]
    ) -> None:
        before = len(server.received)
        server.answer(Reply(503, headers={"retry-after": "0"}), Reply(204))
        with opened("pipe", b"piped", tmp_path) as pipe, pytest.raises(errors.ServerError):
            send_image(package, server.url, connect, pipe)
        assert [received.body for received in server.received[before:]] == [b"piped"]

    @pytest.mark.parametrize("connect", FILE_BACKENDS, ids=str)
    def test_files_are_read_beside_the_event_loop(
        self, package: Package, server: Server, connect: tuple[str, Any]
    ) -> None:
        readers: set[threading.Thread] = set()

        class Asked(BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                if size:
                    readers.add(threading.current_thread())
                return super().read(size)

        server.answer(Reply(204))
        send_image(package, server.url, connect, Asked(b"x" * 200_000))
        assert (threading.current_thread() in readers) == (connect[0] == "sync")
        assert len(server.last.body) == 200_000

    @pytest.mark.parametrize("connect", FILE_BACKENDS, ids=str)
    def test_a_file_that_fails_half_way_says_so(
        self, package: Package, server: Server, connect: tuple[str, Any]
    ) -> None:
        class Failing(BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                if self.tell():
                    raise OSError(5, "Input/output error")
                return super().read(size)

        class Shrinking(BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                return b"" if self.tell() else super().read(size)

        for kind, reason in (Failing, "Input/output error"), (Shrinking, "has become shorter"):
            with pytest.raises(errors.TransportError, match=f"a file in it cannot be read: .*{reason}"):
                send_image(package, server.url, connect, kind(b"x" * 200_000))

    @pytest.mark.parametrize("connect", FILE_BACKENDS, ids=str)
    def test_a_file_that_grows_is_sent_as_long_as_it_was(
        self, package: Package, server: Server, tmp_path: Path, connect: tuple[str, Any]
    ) -> None:
        path = tmp_path / "log.png"
        path.write_bytes(b"x" * 100_000)
        request = package.endpoint("put_image").build(body=path, media_type="image/png")
        stream, _ = request.encode()
        path.write_bytes(b"x" * 100_001)
        assert (stream.length, len(b"".join(stream))) == (100_000, 100_000)
        server.answer(Reply(204))
        send_image(package, server.url, connect, path)
        assert server.last.headers["content-length"] == "100001"

    @pytest.mark.parametrize("connect", FILE_BACKENDS, ids=str)
    def test_an_answer_before_the_end_is_an_answer(self, package: Package, connect: tuple[str, Any]) -> None:
        answer = b"HTTP/1.1 413 Too Large\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
        with RawServer(answer, stay=True) as server, pytest.raises(errors.ClientError) as caught:
            send_image(package, server.url, connect, Unmeasured(b"x" * 20_000_000), timeout=(5, 0.5))
        assert caught.value.status == 413
