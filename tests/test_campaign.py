"""The bulk send of `examples/campaign`: its ledger, its command line, and the proof on a small scale."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.redis import redis_server

if TYPE_CHECKING:
    from campaign.ledger import Ledger

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
Campaign = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with redis_server(tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture
def ledger(redis: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    monkeypatch.syspath_prepend(str(EXAMPLES))
    from campaign.ledger import Ledger

    made = Ledger(redis, request.node.name)
    made.describe({"from": "Acme", "text": "Hello $name"})
    assert made.add([("a", {"to": "447700900000"}), ("b", {"to": "447700900001"})]) == 2
    return made


def counts(ledger: Ledger) -> tuple[int, int, int, int, int]:
    now = ledger.progress()
    return now.waiting, now.sending, now.sent, now.refused, now.undecided


class TestLedger:
    def test_a_message_is_taken_once(self, ledger: Ledger) -> None:
        assert [ledger.take() for _ in range(3)] == [("a", {"to": "447700900000"}), ("b", {"to": "447700900001"}), None]
        assert counts(ledger) == (0, 2, 0, 0, 0)

    def test_a_known_key_is_not_added_again(self, ledger: Ledger) -> None:
        ledger.take()
        ledger.settle("a", "sent", "id")
        assert ledger.add([("a", {"to": "1"}), ("c", {"to": "2"})]) == 1
        assert counts(ledger) == (2, 0, 1, 0, 0)

    def test_what_was_not_sent_waits_behind_the_others(self, ledger: Ledger) -> None:
        ledger.take()
        ledger.put_back("a")
        assert [taken[0] for taken in iter(ledger.take, None)] == ["b", "a"]

    def test_what_a_dead_worker_took_is_undecided(self, ledger: Ledger) -> None:
        ledger.take()
        assert ledger.sweep(60) == 0
        assert ledger.sweep(-1) == 1
        assert counts(ledger) == (1, 0, 0, 0, 1)
        ledger.put_back("a")  # of a worker that was only slow: it stays undecided
        assert counts(ledger) == (1, 0, 0, 0, 1)
        ledger.settle("a", "sent", "id")
        assert counts(ledger) == (1, 0, 1, 0, 0)
        assert [*ledger.listed("sent")] == [("a", "id")]

    def test_it_stops_and_goes_on(self, ledger: Ledger) -> None:
        ledger.stop("no money")
        assert ledger.take() is None
        assert ledger.progress().stopped == "no money"
        ledger.go_on()
        assert ledger.take() is not None

    def test_undecided_messages_are_repeated_only_when_asked_for(self, ledger: Ledger) -> None:
        ledger.take()
        ledger.settle("a", "undecided", "no answer")
        assert ledger.repeat_undecided() == 1
        assert counts(ledger) == (2, 0, 0, 0, 0)

    def test_a_name_is_one_campaign(self, ledger: Ledger) -> None:
        ledger.describe({"from": "Acme", "text": "Hello $name"})
        with pytest.raises(ValueError, match="another campaign of this name"):
            ledger.describe({"from": "Acme", "text": "Another"})


class TestCommandLine:
    @pytest.fixture
    def campaign(self, redis: str) -> Campaign:
        def call(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
            command = [sys.executable, "-m", "campaign", *arguments]
            environment = os.environ | {"CAMPAIGN_REDIS": redis}
            return subprocess.run(command, capture_output=True, text=True, cwd=EXAMPLES, env=environment, timeout=60)

        return call

    def test_a_file_is_added_once(self, campaign: Campaign, tmp_path: Path) -> None:
        file = tmp_path / "people.csv"
        file.write_text("key,to,name\n1,447700900000,Jo\n2,447700900001,Al\n")
        start = ("files", "start", file, "--from", "Acme", "--text", "Dear $name")
        assert campaign(*start).stdout == "2 messages, 2 of them new\n"
        assert campaign(*start).stdout == "2 messages, 0 of them new\n"
        assert campaign("files", "stop").returncode == 0
        assert campaign("files", "progress").stdout.endswith("0 being sent, 2 waiting; stopped: you stopped it\n")
        assert [*csv.reader(campaign("files", "list", "sent").stdout.splitlines())] == [["key", "detail"]]

    @pytest.mark.parametrize(
        ("rows", "said"),
        [
            ("number\n1\n", "line 2: there is no column 'to'"),
            ("to,name\n447700900000,Jo\n447700900001\n", "line 3: its cells are not those of the header"),
            ("to\n447700900000\n", "line 2: there is no column 'name'"),
        ],
    )
    def test_a_mistake_in_the_file_sends_nothing(
        self, campaign: Campaign, tmp_path: Path, rows: str, said: str
    ) -> None:
        file = tmp_path / "people.csv"
        file.write_text(rows)
        done = campaign("wrong", "start", file, "--from", "Acme", "--text", "Dear $name")
        assert done.returncode == 1
        assert said in done.stderr
        assert campaign("wrong", "progress").stderr == "there is no campaign wrong\n"


@pytest.mark.slow
@pytest.mark.usefixtures("redis")
def test_nobody_is_texted_twice_if_a_worker_is_killed() -> None:
    command = [sys.executable, "-m", "campaign.proof", "--recipients", "300", "--rate", "40"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=EXAMPLES, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "doubled: 0; lost: 0; false entries in the ledger: 0" in done.stdout
