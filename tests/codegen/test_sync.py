"""The sync modules that are made from the async ones."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from vonage_openapi import operations

from codegen.errors import SpecError
from codegen.tree import SPECS
from codegen.write import sdk, sync
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
def package(tmp_path: Path) -> Path:
    """A package with an async module in one of its rooms."""
    (tmp_path / "room" / "_async").mkdir(parents=True)
    (tmp_path / "room" / "_async" / "thing.py").write_text(ASYNC)
    return tmp_path


def stale(package: Path) -> dict[str, str | None]:
    """What is to be written or removed, by path."""
    found = sdk.stale_code(package, sync.sync_modules(package))
    return {path.relative_to(package).as_posix(): text for path, text in found.items()}


def bring_up_to_date(package: Path) -> None:
    sdk.write({package / name: text for name, text in stale(package).items()})


def test_code_and_examples_become_sync(package: Path) -> None:
    header = sync.HEADER.format(source="vonage/room/_async/thing.py")
    assert stale(package) == {"room/_sync/thing.py": header + SYNC}


def test_what_is_up_to_date_is_left_alone(package: Path) -> None:
    bring_up_to_date(package)
    assert stale(package) == {}


def test_what_was_edited_added_or_lost_is_told_and_brought_back(package: Path) -> None:
    (package / "room" / "_async" / "other.py").write_text("VALUE = 1\n")
    bring_up_to_date(package)
    target = package / "room" / "_sync"
    (target / "thing.py").write_text("edited")
    (target / "more.py").write_text("added")
    (target / "other.py").unlink()
    found = stale(package)
    assert sorted(found) == ["room/_sync/more.py", "room/_sync/other.py", "room/_sync/thing.py"]
    assert found["room/_sync/more.py"] is None
    assert (target / "thing.py").read_text() == "edited"
    bring_up_to_date(package)
    assert sorted(path.name for path in target.iterdir()) == ["other.py", "thing.py"]


def test_our_own_modules_are_in_step() -> None:
    index = operations()
    assert sdk.outdated(products_of(SPECS, index), index) == {}


def test_nothing_asynchronous_is_left_in_ours() -> None:
    for path in sdk.SDK.rglob("_sync/*.py"):
        header, _, body = path.read_text(encoding="utf-8").partition("\n")
        assert header.startswith("# Made from ")
        kinds = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
        assert not [node for node in ast.walk(ast.parse(body)) if isinstance(node, kinds)], path.name
        assert not [word for word in ("await ", "async ", "AsyncClient", "vonage._async") if word in body], path.name


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("{operations: {send_signal: {narrow: send_signal_to_conection}}}", "did you mean 'send_signal_to_connection'"),
        (
            "{lists: {kinds: {operation: send_sinal, field: type, at: [body], doc: Kinds.}}}",
            "did you mean 'send_signal'",
        ),
        ("{lists: {kinds: {operations: send_signal}}}", "did you mean 'operation'"),
    ],
)
def test_a_slip_in_the_names_is_told_with_its_place(tmp_path: Path, words: str, said: str) -> None:
    (tmp_path / "names.yaml").write_text(f"products: {{video: {words}}}")

    with pytest.raises(SpecError) as caught:
        products_of(tmp_path, operations())

    assert said in str(caught.value).lower()
    assert "/products/video/" in str(caught.value)
