"""What the sandbox keeps, in memory and in a file, and how time goes by in it."""

from __future__ import annotations

import threading
from pathlib import Path

import httpx
from vonage_sandbox import Sandbox
from vonage_sandbox.clock import Clock, Ids
from vonage_sandbox.journal import KEPT, Journal
from vonage_sandbox.scheduler import Scheduler
from vonage_sandbox.store import LIMITS, Store

from tests.sandbox.conftest import app_client, basic_client

TO = "447700900000"


def test_a_file_keeps_what_happened(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(None, database=file, messages="by_hand") as first, app_client(first) as app:
        with basic_client(first) as basic:
            basic.post("/sms/json", data={"from": "Acme", "to": TO, "text": "Hello"})
            made = basic.post("/v2/applications", json={"name": "Desk"}).json()
        request = app.post("/v2/verify", json={"brand": "Acme", "workflow": [{"channel": "sms", "to": TO}]}).json()
        stay = [{"action": "conversation", "name": "room"}]
        ends = {"to": [{"type": "phone", "number": TO}], "from": {"type": "phone", "number": TO}}
        call = app.post("/v1/calls", json={**ends, "ncco": stay}).json()["uuid"]
        first.settle()
        code, key = first.codes[TO], first.credentials.private_key

    with Sandbox(None, database=file) as second, app_client(second) as app:
        assert second.credentials.private_key == key
        assert second.wait_for_message(text="Hello", status="delivered")  # it goes on where it stood
        with basic_client(second) as basic:
            assert basic.get(f"/v2/applications/{made['id']}").json()["name"] == "Desk"
        assert app.get(f"/v1/calls/{call}").json()["status"] == "completed"  # nobody holds the line any more
        assert app.post(f"/v2/verify/{request['request_id']}", json={"code": code}).status_code == 200
        second.reset()

    with Sandbox(None, database=file) as third:
        assert third.messages == []


def test_deadlines_outlive_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(None, database=file) as first, app_client(first) as app:
        app.post("/v2/verify", json={"brand": "Acme", "workflow": [{"channel": "sms", "to": TO}]})
    with Sandbox(None, database=file) as second:
        second.advance(181)
        assert second.verifications[0]["status"] == "expired"


def test_the_oldest_goes_when_there_are_too_many() -> None:
    store = Store(Journal())
    for number in range(LIMITS["call"] + 5):
        store.calls.add({"id": str(number)})

    assert len(store.calls) == LIMITS["call"]
    assert store.calls.get("4") is None
    assert next(store.calls.newest())["id"] == str(LIMITS["call"] + 4)


def test_the_journal_keeps_the_last_events() -> None:
    journal = Journal()
    for number in range(KEPT + 10):
        journal.publish("message", "added", {"id": number})
    seen: list[int] = []
    journal.watch(lambda event: seen.append(event.number if event else 0), after=0)

    assert seen == list(range(11, KEPT + 11))


def test_the_same_seed_makes_the_same_ids() -> None:
    first, second, other = Ids(1), Ids(1), Ids(2)

    assert [first.uuid(), first.digits(4)] == [second.uuid(), second.digits(4)]
    assert other.uuid() != Ids(1).uuid()


def test_time_that_is_skipped_runs_jobs_in_their_order() -> None:
    clock = Clock(lambda: 1000.0)
    scheduler = Scheduler(clock, threading.RLock())
    seen: list[tuple[str, float]] = []

    def note(name: str) -> None:
        seen.append((name, clock.skipped))

    scheduler.step(5, lambda: note("step"))

    def deadline() -> None:
        note("deadline")
        scheduler.deadline(1, lambda: note("next"))

    scheduler.deadline(3, deadline)
    scheduler.deadline(4, lambda: note("cancelled")).cancel()
    scheduler.deadline(100, lambda: note("never"))
    scheduler.advance(10, lambda: None)

    assert seen == [("deadline", 3.0), ("next", 4.0), ("step", 5.0)]
    assert (clock.skipped, clock.now()) == (10.0, 1010.0)


def test_a_job_that_fails_stops_no_other() -> None:
    scheduler = Scheduler(Clock(), threading.RLock())
    done = threading.Event()

    def fail() -> None:
        raise RuntimeError("on purpose")

    scheduler.step(0, fail)
    scheduler.step(0, done.set)
    scheduler.start()
    assert done.wait(5)
    scheduler.close()


def test_two_sandboxes_do_not_know_of_each_other() -> None:
    with Sandbox(None) as one, Sandbox(None) as two:
        one.receive(to="447700900001", from_=TO, text="Hi")
        assert two.messages == []
        with httpx.Client(transport=two.transport, base_url="http://sandbox") as client:
            assert client.get("/_sandbox/messages").json()["total"] == 0
