"""Proves the campaign: a real Redis, three workers of which one is killed, and a sandbox that fails now and then.

    python -m campaign.proof --recipients 10000 --rate 150

It prints what the ledger says and what arrived at the phones, and fails if somebody was texted twice, or is neither
sent nor listed, or if more than the rate was sent.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from vonage_sandbox import Sandbox
from vonage_sandbox.journal import Event

from campaign.ledger import Ledger, Progress

NAME, WORKERS, THREADS, TIMEOUT = "spring", 3, 8, 5
FAULTS: tuple[dict[str, Any], ...] = (
    {"drop": "before", "probability": 0.005},  # nothing was sent, but nobody can know
    {"drop": "after", "probability": 0.005},  # it was sent, but nobody can know
    {"status": 500, "probability": 0.005},
    {"retry_after": 0.2, "probability": 0.005},  # throttled: nothing was sent
)
"""What happens to 2 % of the requests."""


def run(recipients: int, rate: int) -> list[str]:
    """Run it; returns what is wrong."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(redis_server(folder))
        sandbox = stack.enter_context(Sandbox(balance=1e6, seed=7))
        for fault in FAULTS:
            sandbox.fail("send_sms", **fault)
        arrived: list[tuple[str, float]] = []
        sandbox.platform.journal.watch(partial(write_down, arrived))
        environment = os.environ | sandbox.credentials.as_environment(key_in(folder, sandbox))
        environment |= {"CAMPAIGN_REDIS": url, "CAMPAIGN_RATE": f"{rate}/s", "CAMPAIGN_TIMEOUT": str(TIMEOUT)}
        environment |= {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[1]), *filter(None, sys.path)])}
        workers = [stack.enter_context(worker(number, environment, folder)) for number in range(WORKERS)]

        file = folder / "people.csv"
        numbers = [f"4477{number:08}" for number in range(recipients)]
        file.write_text("\n".join(["key,to,name", *(f"order-{to},{to},Jo" for to in numbers)]))
        campaign = [sys.executable, "-m", "campaign", NAME]
        ledger = Ledger(url, NAME)
        begun = time.time()
        subprocess.run(
            [*campaign, "start", file, "--from", "AcmeInc", "--text", "Hello $name"], env=environment, check=True
        )
        wait(ledger, lambda now: now.sent > recipients * 0.4)
        workers[0].kill()
        print(f"worker 0 killed after {time.time() - begun:.0f} s: {ledger.progress()}", flush=True)
        longest = 120 + 3 * recipients / rate
        subprocess.run([*campaign, "progress", "--watch"], env=environment, check=True, timeout=longest)
        return report(ledger, {f"order-{to}" for to in numbers}, arrived, rate, begun)


def report(ledger: Ledger, keys: set[str], arrived: list[tuple[str, float]], rate: int, begun: float) -> list[str]:
    """Print what was seen; returns what is wrong."""
    sent, refused, undecided = ({key for key, _ in ledger.listed(each)} for each in ("sent", "refused", "undecided"))
    texts = Counter(key for key, _ in arrived)
    doubled = {key for key, count in texts.items() if count > 1}
    lost = keys - sent - refused - undecided
    false = (sent - texts.keys()) | (texts.keys() & refused)
    print(f"ledger: {len(sent)} sent, {len(refused)} refused, {len(undecided)} undecided")
    for why, count in Counter(detail for _, detail in ledger.listed("undecided")).most_common():
        print(f"        {count} undecided: {why}")
    print(f"phones: {texts.total()} messages; {len(undecided & texts.keys())} of the undecided ones arrived")
    print(f"doubled: {len(doubled)}; lost: {len(lost)}; false entries in the ledger: {len(false)}")
    times = sorted(at for _, at in arrived)
    print(f"rate: {len(times) / (times[-1] - times[0]):.1f} a second on average; limit {rate}")
    wrong = [
        (doubled, "somebody was texted twice"),
        (lost, "messages are lost"),
        (false, "the ledger says what is not so"),
        (refused, "good messages were refused"),
        (len(times) > rate * (times[-1] - begun + 1), "the rate was not held"),
    ]
    return [words for is_wrong, words in wrong if is_wrong]


def write_down(arrived: list[tuple[str, float]], event: Event | None) -> None:
    """Keep the key of each message that reaches a phone, and when. The sandbox itself keeps the last few thousand."""
    if event is not None and (event.kind, event.action) == ("message", "added"):
        arrived.append((json.loads(event.text)["client_ref"], time.time()))


def wait(ledger: Ledger, is_so: Callable[[Progress], bool], longest: float = 600) -> None:
    """Wait until the campaign has come so far."""
    end = time.monotonic() + longest
    while not is_so(now := ledger.progress()):
        if time.monotonic() > end or now.stopped:
            raise SystemExit(f"the campaign does not go on: {now}")
        time.sleep(0.1)


def key_in(folder: Path, sandbox: Sandbox) -> str:
    """The private key of the sandbox's application, in a file."""
    (folder / "private.key").write_text(sandbox.credentials.private_key)
    return str(folder / "private.key")


@contextmanager
def redis_server(folder: Path) -> Generator[str]:
    """A Redis of its own that writes down everything, and its address."""
    program = shutil.which("redis-server")
    if program is None:
        raise SystemExit("this takes redis-server: apt-get install redis-server, or brew install redis")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    options = ["--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder), "--save", "", "--appendonly", "yes"]
    with subprocess.Popen([program, *options], stdout=subprocess.DEVNULL) as process:
        yield f"redis://127.0.0.1:{port}/0"
        process.terminate()


@contextmanager
def worker(number: int, environment: dict[str, str], folder: Path) -> Generator[subprocess.Popen[bytes]]:
    """A worker in a process of its own."""
    options = [
        "--pool",
        "threads",
        "--concurrency",
        str(THREADS),
        "--hostname",
        f"worker{number}@here",
        "--loglevel",
        "WARNING",
    ]
    command = [sys.executable, "-m", "celery", "--app", "campaign.worker", "worker", *options]
    with (folder / f"worker{number}.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the arguments, run, and say what is wrong."""
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)  # it complains of each connection that is cut
    parser = argparse.ArgumentParser("campaign.proof", description="Proves that nobody is texted twice.")
    parser.add_argument("--recipients", type=int, default=10_000)
    parser.add_argument("--rate", type=int, default=150, help="messages a second")
    given = parser.parse_args(arguments)
    wrong = run(given.recipients, given.rate)
    print(*wrong or ["nobody was texted twice, and everybody is accounted for"], sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
