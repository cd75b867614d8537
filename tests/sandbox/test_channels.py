"""Registering senders: small programs against reviews that the sandbox plays, through both clients."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from functools import partial
from operator import attrgetter
from typing import Any, TypeAlias

import pytest
from vonage_sandbox import Sandbox

import vonage
from tests.sandbox.described import check_webhook

Program: TypeAlias = Generator[tuple[Any, ...], Any, None]
"""Yields calls, each the method and its arguments, and gets their answers; of an iterator all entries."""
Runs: TypeAlias = Callable[[Callable[[Sandbox], Program]], None]


def _sync(sandbox: Sandbox, program: Program) -> None:
    with vonage.Client(**sandbox.credentials.as_arguments()) as client:
        _drive(program, lambda method, *given: _all(attrgetter(method)(client)(*given)))


def _all(answer: Any) -> Any:
    return list(answer) if hasattr(answer, "__next__") else answer


def _async(sandbox: Sandbox, program: Program) -> None:
    async def answer(client: vonage.AsyncClient, method: str, *given: Any) -> Any:
        made = attrgetter(method)(client)(*given)
        return [each async for each in made] if hasattr(made, "__anext__") else await made

    async def run() -> None:
        async with vonage.AsyncClient(**sandbox.credentials.as_arguments()) as client:
            loop = asyncio.get_running_loop()
            ask = partial(answer, client)
            await asyncio.to_thread(
                _drive, program, lambda *call: asyncio.run_coroutine_threadsafe(ask(*call), loop).result(60)
            )

    asyncio.run(run())


def _drive(program: Program, ask: Callable[..., Any]) -> None:
    try:
        call = next(program)
        while True:
            try:
                answer = ask(*call)
            except vonage.HttpError as error:
                call = program.throw(error)
            else:
                call = program.send(answer)
    except StopIteration:
        pass


@pytest.fixture(params=[_sync, _async], ids=["sync", "async"])
def runs(request: pytest.FixtureRequest, make: Callable[..., Sandbox]) -> Runs:
    def run(program: Callable[[Sandbox], Program]) -> None:
        sandbox = make(port=0)
        request.param(sandbox, program(sandbox))
        sandbox.wait_until_idle()
        for entry in sandbox.webhooks:
            check_webhook(entry)

    return run


BUSINESS: dict[str, Any] = {
    "name": "Harbour Parcels Inc.",
    "address": {"street": "4 Quay Road", "city": "Portland", "state": "ME", "postal_code": "04101", "country": "US"},
    "company_website": "https://parcels.example.com",
    "contact": {"first_name": "Ada", "last_name": "Byron", "email": "ada@example.com", "phone": "12025550142"},
}


def test_toll_free(runs: Runs) -> None:
    def program(sandbox: Sandbox) -> Program:
        made = yield "toll_free.create_registration", {"business": BUSINESS, "use_case": "Parcels", "numbers": ["1"]}
        id = made["id"]
        shown = yield "toll_free.get_registration", id
        assert (shown["status"], shown["business"]["name"]) == ("IN_REVIEW", BUSINESS["name"])
        sandbox.advance(60)
        assert (yield "toll_free.get_registration", id)["status"] == "CARRIER_REVIEW"
        changed = yield "toll_free.update_registration", id, {"business": {"dba": "Harbour"}}
        assert changed["status"] == "IN_REVIEW"
        assert changed["business"] == {**BUSINESS, "dba": "Harbour"}
        sandbox.change(id, status="REJECTED")
        sandbox.advance(10_000)
        assert (yield "toll_free.get_registration", id)["status"] == "REJECTED"
        assert (yield "toll_free.list_registration_events", id) == []
        assert (yield ("toll_free.list_numbers",)) == []
        with pytest.raises(vonage.NotFoundError):
            yield "toll_free.get_registration", "unknown"

    runs(program)
