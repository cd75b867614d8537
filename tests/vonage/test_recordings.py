"""Recordings: files that are whole or not there, and a token that goes to nobody else."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.product_case import UUID
from tests.vonage.server import Nowhere, Reply, Server

PATH = f"/v1/files/{UUID}"
URL = f"https://api-us-3.vonage.com{PATH}"
SOUND = os.urandom(300_000)


def names(folder: Path) -> list[str]:
    """All that is in a folder."""
    return [path.name for path in folder.iterdir()]


def where(settings: dict[str, Any], url: str, **more: Any) -> str:
    """The address that the token is sent to."""
    transport = Nowhere()
    vonage.Client(**settings, http_client=transport, **more).voice.get_recording(url)
    (sent,) = transport.urls
    return sent


@pytest.mark.parametrize(
    "url",
    [
        f"https://api.nexmo.com{PATH}",
        f"https://nexmo.com{PATH}",
        URL,
        "https://api.nexmo.com/media/download?id=7&id=8&empty=",
        "https://api.nexmo.com/v1/files/a%2Fb",
        "https://api.nexmo.com//example.com/a",
    ],
)
def test_hosts_of_vonage(settings: dict[str, Any], url: str) -> None:
    assert where(settings, url) == url


def test_braces_are_no_parameters(settings: dict[str, Any]) -> None:
    assert where(settings, "https://api.nexmo.com/{id}/x") == "https://api.nexmo.com/%7Bid%7D/x"


def test_case_and_default_port_do_not_matter(settings: dict[str, Any]) -> None:
    assert where(settings, f"https://API.Nexmo.com:443{PATH}") == f"https://api.nexmo.com{PATH}"


@pytest.mark.parametrize(
    "url",
    [
        f"http://api.nexmo.com{PATH}",
        f"https://api.nexmo.com.example.com{PATH}",
        f"https://evilnexmo.com{PATH}",
        f"https://api.nexmo.com@example.com{PATH}",
        f"https://user:pass@api.nexmo.com{PATH}",
        f"https://api.nexmo.com:8443{PATH}",
        f"https://api.nexmo.com.{PATH}",
        f"https://example.com\\.nexmo.com{PATH}",
        f"https://example.com#.nexmo.com{PATH}",
        f"https://example.com?.nexmo.com{PATH}",
        f"https://example.com/.nexmo.com{PATH}",
        f"https://аpi.nexmo.com{PATH}",  # a Cyrillic letter
        f"https://api.nexmo.com\u2100example.com{PATH}",  # which some readers split at the letter
        f"https://api\u3002nexmo\u3002com{PATH}",
        f"https://api.nexmo.com\\@example.com{PATH}",
        f"https://[::1]{PATH}",
        f"https://[::1{PATH}",
        f"https://[example]{PATH}",
        f"https:/api.nexmo.com{PATH}",
        f"https:api.nexmo.com{PATH}",
        f"https:///api.nexmo.com{PATH}",
        f"https://.nexmo.com{PATH}",
        f"https://api.nexmo.com%2eexample.com{PATH}",
        f"https://api.nexmo.com\t{PATH}",
        f"https://api.nexmo.com{PATH}\r\nHost: example.com",
        f"//api.nexmo.com{PATH}",
        "file:///etc/passwd",
        PATH,
        UUID,
        "",
        None,
        b"https://api.nexmo.com/",
    ],
)
async def test_other_addresses_are_refused(caller: Caller, server: Server, tmp_path: Path, url: Any) -> None:
    voice = caller.client.voice
    calls: list[Callable[[], Any]] = [
        lambda: voice.get_recording(url),
        lambda: voice.get_transcription(url),
        lambda: voice.download_recording(url, tmp_path / "call.mp3"),
        lambda: caller.client.get_recording(url),
    ]
    for call in calls:
        with pytest.raises(vonage.ValidationError, match="url: must"):
            await caller(call())

    assert server.received == []
    assert names(tmp_path) == []


def test_what_stands_before_a_host_is_not_told(settings: dict[str, Any]) -> None:
    with pytest.raises(vonage.ValidationError, match=r"leads to https://example\.com$") as caught:
        where(settings, f"https://user:s3cret@example.com{PATH}?token=t0ken")

    assert "s3cret" not in str(caught.value)
    assert "t0ken" not in str(caught.value)


def test_the_path_and_the_order_of_nothing_else_change(settings: dict[str, Any]) -> None:
    assert where(settings, "https://api.nexmo.com?id=7#part") == "https://api.nexmo.com/?id=7"
    assert where(settings, "https://api.nexmo.com/a?next=b?c#d?e") == "https://api.nexmo.com/a?next=b%3Fc"


def test_hosts_of_the_client_itself(settings: dict[str, Any]) -> None:
    transport = Nowhere()
    client = vonage.Client(**settings, http_client=transport)
    with pytest.raises(vonage.ValidationError):
        client.get_recording(f"https://gateway.example.com:8443{PATH}")
    client.api_host("gateway.example.com:8443")

    for url in (f"https://gateway.example.com:8443{PATH}", f"https://api.nexmo.com{PATH}"):
        client.get_recording(url)

    assert transport.urls == [f"https://gateway.example.com:8443{PATH}"] * 2


def test_base_url_with_a_path(settings: dict[str, Any]) -> None:
    base = "http://127.0.0.1:9/gateway"

    assert where(settings, f"{base}{PATH}?a=b", base_url=base) == f"{base}{PATH}?a=b"
    assert where(settings, URL, base_url=base) == f"{base}{PATH}"


async def test_bytes(caller: Caller, server: Server) -> None:
    server.answer(Reply(200, SOUND, {"Content-Type": "audio/mpeg"}))

    assert await caller(caller.client.get_recording(URL)) == SOUND
    assert await caller(caller.client.voice.get_recording(f"{server.url}{PATH}?x=1")) == SOUND

    assert [request.path for request in server.received] == [PATH, PATH]
    assert server.last.query == [("x", "1")]
    assert server.last.authorization.startswith("Bearer ")


async def test_download_to_a_path(caller: Caller, server: Server, tmp_path: Path) -> None:
    server.answer(Reply(200, SOUND, {"Content-Type": "audio/mpeg"}))
    target = tmp_path / "call.mp3"
    target.write_bytes(b"an older one")
    seen: list[tuple[int, int | None]] = []

    def progress(done: int, total: int | None) -> None:
        assert target.read_bytes() == b"an older one"
        seen.append((done, total))

    written = await caller(caller.client.voice.download_recording(URL, str(target), progress))

    assert written == len(SOUND)
    assert target.read_bytes() == SOUND
    assert names(tmp_path) == ["call.mp3"]
    assert seen[-1] == (len(SOUND), len(SOUND))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert {total for _, total in seen} == {len(SOUND)}


async def test_download_to_an_open_file(caller: Caller, server: Server) -> None:
    server.answer(Reply(200, SOUND))
    target = io.BytesIO(b"")

    await caller(caller.client.voice.download_recording(URL, target))

    assert not target.closed
    assert target.getvalue() == SOUND


async def test_an_empty_file(caller: Caller, server: Server, tmp_path: Path) -> None:
    server.answer(Reply(200, b""))

    assert await caller(caller.client.voice.download_recording(URL, tmp_path / "call.mp3")) == 0

    assert (tmp_path / "call.mp3").read_bytes() == b""


async def test_a_broken_connection_leaves_no_file(caller: Caller, server: Server, tmp_path: Path) -> None:
    server.answer(Reply(200, SOUND, cut=100_000))

    with pytest.raises(vonage.errors.TransportError):
        await caller(caller.client.voice.download_recording(URL, tmp_path / "call.mp3"))

    assert names(tmp_path) == []


async def test_an_error_status_leaves_no_file(caller: Caller, server: Server, tmp_path: Path) -> None:
    server.answer(Reply(404, {"title": "Not found"}))

    with pytest.raises(vonage.errors.NotFoundError):
        await caller(caller.client.voice.download_recording(URL, tmp_path / "call.mp3"))

    assert names(tmp_path) == []


async def test_progress_that_fails_leaves_no_file_and_a_usable_client(
    caller: Caller, server: Server, tmp_path: Path
) -> None:
    server.answer(Reply(200, SOUND))

    def progress(done: int, total: int | None) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        await caller(caller.client.voice.download_recording(URL, tmp_path / "call.mp3", progress))

    assert names(tmp_path) == []
    assert await caller(caller.client.voice.get_recording(URL)) == SOUND


async def test_a_folder_that_is_not_there(caller: Caller, server: Server, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await caller(caller.client.voice.download_recording(URL, tmp_path / "missing" / "call.mp3"))

    assert server.received == []


class Waiting:
    """A file of a library for asyncio."""

    async def write(self, piece: bytes) -> int:
        return len(piece)


class Silent:
    """A file that does not say how much it took."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def write(self, piece: bytes) -> None:
        self.pieces.append(piece)


@pytest.mark.filterwarnings("ignore:coroutine 'Waiting.write' was never awaited")
async def test_a_target_that_cannot_take_it_is_refused_before_anything_is_fetched(
    caller: Caller, server: Server, tmp_path: Path
) -> None:
    closed = io.BytesIO()
    closed.close()
    targets: list[tuple[Any, str]] = [
        (tmp_path, "is a folder"),
        (str(tmp_path), "is a folder"),
        ("", "is a folder"),
        ("..", "is a folder"),
        (tmp_path / "nul\0.mp3", "holds a character"),
        (None, "must be a path, or a file"),
        (5, "must be a path, or a file"),
        (b"call.mp3", "must be a path, or a file"),
        (io.StringIO(), "must be a path, or a file"),
        (io.BufferedReader(io.BytesIO()), "must be a path, or a file"),
        (closed, "must be a path, or a file"),
        (Waiting(), "must be a path, or a file"),
    ]
    for target, told in targets:
        with pytest.raises(vonage.ValidationError, match=f"target: {told}"):
            await caller(caller.client.voice.download_recording(URL, target))

    assert server.received == []
    assert names(tmp_path) == []


async def test_progress_that_cannot_be_called_is_refused_before_anything_is_fetched(
    caller: Caller, server: Server, tmp_path: Path
) -> None:
    async def waiting(done: int, total: int | None) -> None: ...

    wrong: list[Any] = [waiting, 5]
    for progress in wrong:
        with pytest.raises(vonage.ValidationError, match="progress: must be a plain function"):
            await caller(caller.client.voice.download_recording(URL, tmp_path / "call.mp3", progress))

    assert server.received == []
    assert names(tmp_path) == []


async def test_a_name_as_long_as_names_can_be(caller: Caller, server: Server, tmp_path: Path) -> None:
    server.answer(Reply(200, SOUND))

    for name in ("x" * 251 + ".mp3", "é" * 125 + ".mp3"):
        await caller(caller.client.voice.download_recording(URL, tmp_path / name))
        assert (tmp_path / name).read_bytes() == SOUND


async def test_a_file_that_says_nothing(caller: Caller, server: Server) -> None:
    server.answer(Reply(200, SOUND))
    target: Any = Silent()

    assert await caller(caller.client.voice.download_recording(URL, target)) == len(SOUND)
    assert b"".join(target.pieces) == SOUND


async def test_a_cancelled_download_leaves_no_file(settings: dict[str, Any], server: Server, tmp_path: Path) -> None:
    endless = Reply(200, SOUND, {"Content-Length": str(len(SOUND) + 1)})
    server.answer(endless, Reply(200, SOUND))
    begun = asyncio.Event()

    async with vonage.AsyncClient(**settings, base_url=server.url) as client:
        task = asyncio.create_task(
            client.voice.download_recording(URL, tmp_path / "call.mp3", lambda done, total: begun.set())
        )
        await begun.wait()
        assert len(names(tmp_path)) == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert names(tmp_path) == []
        assert await client.voice.get_recording(URL) == SOUND


async def test_a_redirect_is_not_followed(caller: Caller, server: Server) -> None:
    server.answer(Reply(302, None, {"Location": "https://example.com/"}))

    with pytest.raises(vonage.errors.RedirectError):
        await caller(caller.client.voice.get_recording(URL))

    assert len(server.received) == 1
