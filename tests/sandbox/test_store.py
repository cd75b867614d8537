"""What the sandbox keeps, in memory and in a file, and how time goes by in it."""

from __future__ import annotations

import threading
from pathlib import Path

import httpx
import pytest
from vonage_sandbox import OptionError, Sandbox
from vonage_sandbox.clock import Clock, Ids
from vonage_sandbox.journal import KEPT, Journal
from vonage_sandbox.scheduler import Scheduler
from vonage_sandbox.store import LIMITS, Store

from tests.sandbox.conftest import KEY, app_client, basic_client
from tests.sandbox.receiver import Receiver

TO = "447700900000"


def test_a_file_keeps_what_happened(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(None, database=file, messages="manual") as first, app_client(first) as app:
        with basic_client(first) as basic:
            basic.post("/sms/json", data={"from": "Acme", "to": TO, "text": "Hello"})
            made = basic.post("/v2/applications", json={"name": "Desk"}).json()
        request = app.post("/v2/verify", json={"brand": "Acme", "workflow": [{"channel": "sms", "to": TO}]}).json()
        stay = [{"action": "conversation", "name": "room"}]
        ends = {"to": [{"type": "phone", "number": TO}], "from": {"type": "phone", "number": TO}}
        call = app.post("/v1/calls", json={**ends, "ncco": stay}).json()["uuid"]
        first.wait_until_idle()
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


def test_a_seed_does_not_repeat_the_ids_that_a_file_holds(tmp_path: Path) -> None:
    texts = ["one", "two", "three"]
    for text in texts:
        with Sandbox(None, database=tmp_path / "state.db", seed=1) as sandbox, basic_client(sandbox) as client:
            client.post("/sms/json", data={"from": "Acme", "to": TO, "text": text})
            messages = sandbox.messages

    assert [message["text"] for message in reversed(messages)] == texts


def test_a_file_serves_one_sandbox_at_a_time(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(None, database=file), pytest.raises(OptionError, match="another sandbox has it open"):
        Sandbox(None, database=file)
    Sandbox(None, database=file).close()


def test_an_address_given_now_holds_for_an_older_file(tmp_path: Path, receiver: Receiver) -> None:
    file = tmp_path / "state.db"
    Sandbox(None, database=file).close()
    with Sandbox(None, database=file, webhook_url=receiver.url) as sandbox, app_client(sandbox) as app:
        message = {"channel": "sms", "message_type": "text", "to": TO, "from": "Acme", "text": "Hello"}
        app.post("/v1/messages", json=message)
        with basic_client(sandbox) as basic:
            basic.post("/sms/json", data={"from": "Acme", "to": TO, "text": "Hello"})
        sandbox.wait_until_idle()
        assert receiver.statuses("/status") == ["submitted", "delivered"]
    with Sandbox(None, database=file) as sandbox:  # and stays, until another one is given
        assert sandbox.settings()["dr_callback_url"] == f"{receiver.url}/delivery-receipt"
    assert receiver.statuses("/delivery-receipt") == ["delivered"]


def test_the_credentials_are_those_that_the_file_holds(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(None, database=file) as sandbox, basic_client(sandbox) as client:
        path = f"/accounts/{sandbox.credentials.api_key}/secrets"
        [old] = client.get(path).json()["_embedded"]["secrets"]
        client.post(path, json={"secret": "An0therSecret"})
        client.delete(f"{path}/{old['id']}", auth=(KEY, "An0therSecret"))
    with Sandbox(None, database=file) as sandbox:
        assert sandbox.credentials.api_secret == "An0therSecret"


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

    def since(number: int) -> list[tuple[str, int]]:
        seen: list[tuple[str, int]] = []
        journal.watch(lambda event: seen.append((event.kind, event.number) if event else ("end", 0)), number)
        return seen

    assert since(10) == [("message", number) for number in range(11, KEPT + 11)]
    assert since(9) == [("reset", 9), *since(10)]  # who missed some is told to look at everything anew
    assert since(KEPT + 10) == []
    assert since(10**6) == [("reset", 10**6)]  # the sandbox was started anew


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
