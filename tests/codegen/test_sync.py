"""The sync modules that are made from the async ones."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from vonage_openapi import operations

from codegen.tree import SPECS
from codegen.write import sync
from codegen.write.names import products_of

ASYNC = '''"""A product."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing

from vonage._async.client import Backend
from vonage._http.waiting import async_sleep
from vonage._http.transport import AsyncTransport


class Thing:
    """Use it as `await thing.fetch()`, or `AsyncClient(...)`:

    async with AsyncClient() as client:
        async for entry in client.thing.walk():
            print(await client.thing.fetch(entry))
        await send.asyncio(client=client)
    """

    async def fetch(self, transport: AsyncTransport) -> int:
        await async_sleep(1)
        async with aclosing(self.walk()) as entries:
            return sum([entry async for entry in entries])

    async def walk(self) -> AsyncIterator[int]:
        yield 1

    async def __aenter__(self) -> Thing:
        return self
'''
SYNC = '''"""A product."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

from vonage._http.transport import Transport
from vonage._http.waiting import sleep
from vonage._sync.client import Backend


class Thing:
    """Use it as `thing.fetch()`, or `Client(...)`:

    with Client() as client:
        for entry in client.thing.walk():
            print(client.thing.fetch(entry))
        send.sync(client=client)
    """

    def fetch(self, transport: Transport) -> int:
        sleep(1)
        with closing(self.walk()) as entries:
            return sum([entry for entry in entries])

    def walk(self) -> Iterator[int]:
        yield 1

    def __enter__(self) -> Thing:
        return self
'''


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Where the async modules are, with one, and where the sync ones go."""
    source, target = tmp_path / "_async", tmp_path / "_sync"
    source.mkdir()
    target.mkdir()
    (source / "thing.py").write_text(ASYNC)
    return source, target


def test_code_and_examples_become_sync(folders: tuple[Path, Path]) -> None:
    source, target = folders
    assert sync.make_sync([], source, target) == ["thing.py"]
    assert (target / "thing.py").read_text() == sync.HEADER + SYNC
    assert (source / "thing.py").read_text() == ASYNC


def test_what_is_up_to_date_is_left_alone(folders: tuple[Path, Path]) -> None:
    source, target = folders
    sync.make_sync([], source, target)
    written = (target / "thing.py").stat().st_mtime_ns
    assert sync.drift([], source, target) == []
    assert sync.make_sync([], source, target) == []
    assert (target / "thing.py").stat().st_mtime_ns == written


def test_drift_names_what_was_edited_added_or_lost_and_writes_nothing(folders: tuple[Path, Path]) -> None:
    source, target = folders
    (source / "other.py").write_text("VALUE = 1\n")
    sync.make_sync([], source, target)
    (target / "thing.py").write_text("edited")
    (target / "more.py").write_text("added")
    (target / "other.py").unlink()
    assert sync.drift([], source, target) == ["more.py", "other.py", "thing.py"]
    assert (target / "thing.py").read_text() == "edited"
    assert sync.make_sync([], source, target) == ["more.py", "other.py", "thing.py"]
    assert sorted(path.name for path in target.iterdir()) == ["other.py", "thing.py"]


def test_our_own_modules_are_in_step() -> None:
    assert sync.drift(products_of(SPECS, operations())) == []


def test_nothing_asynchronous_is_left_in_ours() -> None:
    for path in sync.TARGET.glob("*.py"):
        text = path.read_text(encoding="utf-8")
        kinds = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
        assert not [node for node in ast.walk(ast.parse(text)) if isinstance(node, kinds)], path.name
        body = text.removeprefix(sync.HEADER)
        assert not [word for word in ("await ", "async ", "AsyncClient", "vonage._async") if word in body], path.name
