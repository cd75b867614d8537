"""Measures this SDK against its peers and prints one table. `make bench` runs it."""

from __future__ import annotations

import argparse
import datetime
import ipaddress
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
PEERS = {
    "ours": [f"{ROOT}"],
    "side by side": [f"{ROOT}[aiohttp]", "requests", "urllib3"],
    "official 4.9.1": ["vonage==4.9.1"],
    "official 3.18.0": ["vonage==3.18.0"],
    "twilio": ["twilio"],
    "httpx": ["httpx"],
    "plain generator": [f"{ROOT}[codegen]"],  # which has it, in the version that ours is made for
    "ours, compiler": [f"{ROOT}[codegen]"],
}
"""Environments. What is not called `vonage` fits in beside ours, so that both are measured in one process."""
PLAN = [
    # case, what it says, unit, what everything is compared with, peers
    ("start", "import and make a client", "ms", "httpx", ["httpx", "ours", "official 4.9.1", "official 3.18.0", "twilio"]),
    ("memory", "memory after that", "MB", "httpx", ["httpx", "ours", "official 4.9.1", "official 3.18.0", "twilio"]),
    ("first_call", "import, client and the first SMS", "ms", "httpx", ["httpx", "ours", "official 4.9.1", "official 3.18.0"]),
    ("send_sms", "one SMS over TLS", "us", "httpx", ["httpx", "ours", "official 4.9.1", "official 3.18.0", "requests", "urllib3", "bare TLS socket"]),
    ("signed_call", "one call with a token", "us", "ours, fixed token", ["ours, fixed token", "ours", "official 4.9.1", "official 3.18.0"]),
    ("list_calls", "a list of 100 calls", "us", "httpx", ["httpx", "ours", "official 4.9.1", "official 3.18.0"]),
    ("in_flight", "asyncio, a call with so many in flight", "us", "httpx/10", [f"{peer}/{many}" for peer in ("httpx", "ours", "ours, aiohttp", "aiohttp") for many in (1, 10, 100)]),
    ("build_ncco", "a call flow of ten actions", "us", "ours", ["ours", "official 4.9.1", "official 3.18.0"]),
    ("compile_large", "a description of 400 operations compiled", "ms", "plain generator", ["plain generator", "ours, compiler"]),
    ("check_webhook", "one webhook checked", "us", "ours", ["ours", "official 4.9.1"]),
]  # fmt: skip
ONCE = {"start", "memory", "first_use", "first_call"}
"""What can be measured only once in a process: each peer in an environment of its own, three times as often."""
FIRST_USES = ["account", "application", "messages", "number_insight", "numbers", "sms", "verify", "verify2", "voice"]


Job: TypeAlias = "tuple[str, str, tuple[str, ...]]"
"""A process: the case, the environment, and the peers that are measured in it."""


def jobs() -> list[Job]:
    """All processes of a round."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for case, _, _, _, peers in PLAN:
        for peer in dict.fromkeys(peer.partition("/")[0] for peer in peers):
            apart = peer in PEERS and (peer not in ("ours", "httpx") or case in ONCE)
            found[case, peer if apart else "side by side"].append(peer)
    together = [(case, environment, tuple(peers)) for (case, environment), peers in found.items()]
    once = [job for job in together if job[0] in ONCE] + [("first_use", "ours", (f"ours {api}",)) for api in FIRST_USES]
    return [job for job in together if job[0] not in ONCE] + once * 3


def build(folder: Path, name: str) -> Path:
    """An environment that holds a peer and nothing else; built once, ours each time anew."""
    place = folder / name.replace(" ", "-")
    python = place / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
        subprocess.run(
            [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *PEERS[name]], check=True
        )
    elif str(ROOT) in PEERS[name][0]:
        again = ["install", "-q", "--disable-pip-version-check", "--force-reinstall", "--no-deps", PEERS[name][0]]
        subprocess.run([str(python), "-m", "pip", *again], check=True)
    return python


def distributions(python: Path) -> int:
    """How many distributions a peer brings, itself included."""
    listed = subprocess.run([str(python), "-m", "pip", "list", "--format=json"], capture_output=True, check=True)
    names = {each["name"].lower() for each in json.loads(listed.stdout)}
    return len(names - {"pip", "setuptools"})


def certificate(folder: Path) -> tuple[Path, Path, Path]:
    """A throw-away certificate for 127.0.0.1 (with key), the same without key, and an application's private key."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "benchmark")])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = made.public_bytes(serialization.Encoding.PEM)
    both, ca, private = folder / "server.pem", folder / "ca.pem", folder / "private.key"
    both.write_bytes(secret + public)
    ca.write_bytes(public)
    private.write_bytes(secret)
    return both, ca, private


@contextmanager
def server(certificate_file: Path) -> Iterator[str]:
    """The server in a process of its own; gives its host and port."""
    command = [sys.executable, str(HERE / "server.py"), str(certificate_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield f"127.0.0.1:{process.stdout.readline().strip()}"
        process.stdin.close()


def main() -> int:
    """Build, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--environments", type=Path, default=ROOT / ".bench")
    options = parser.parse_args()
    out = Console()
    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty()) as progress:
        task = progress.add_task("environments", total=len(PEERS))
        pythons = {}
        for name in PEERS:
            pythons[name] = build(options.environments, name)
            progress.advance(task)
        results: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        task = progress.add_task("measuring", total=len(jobs()) * options.rounds)
        with tempfile.TemporaryDirectory() as folder:
            both, ca, key = certificate(Path(folder))
            with server(both) as host:
                known = {"BENCH_HOST": host, "BENCH_CA": str(ca), "BENCH_KEY": str(key), "REQUESTS_CA_BUNDLE": str(ca)}
                for _ in range(options.rounds):
                    for case, name, peers in random.sample(jobs(), len(jobs())):
                        command = [str(pythons[name]), str(HERE / "cases.py"), case, *peers]
                        done = subprocess.run(
                            command, env={**os.environ, **known}, cwd=folder, capture_output=True, text=True
                        )
                        if done.returncode:
                            raise SystemExit(f"{case} with {', '.join(peers)} failed:\n{done.stderr}")
                        for peer, value in json.loads(done.stdout).items():
                            results[case, peer].append(value)
                        progress.advance(task)
    report(out, results, {name: distributions(python) for name, python in pythons.items()})
    return 0


Results: TypeAlias = "dict[tuple[str, str], list[float]]"


def ratio(results: Results, case: str, peer: str, base: str) -> float:
    """A peer against another: of what was measured in one process, the median of the ratios of the processes."""
    values, bases = results[case, peer], results[case, base]
    apart = case in ONCE or (peer != base and PEERS.keys() & {peer, base} - {"ours", "httpx"})
    if apart:
        return statistics.median(values) / statistics.median(bases)
    return statistics.median(value / other for value, other in zip(values, bases, strict=True))


def report(out: Console, results: Results, counts: dict[str, int]) -> None:
    """The table, and the figures that have a bound."""
    table = Table("case", "peer", "median", "ratio", title="Ratios within this run")
    middle = {job: statistics.median(values) for job, values in results.items()}
    for case, title, unit, base, peers in PLAN:
        for peer in peers:
            value = middle[case, peer]
            shown = f"{value / 1000:.1f} ms" if unit == "ms" else f"{value:.0f} {unit}"
            compared = f"{ratio(results, case, peer, base):.2f}"
            table.add_row(title if peer == peers[0] else "", peer, shown, compared, end_section=peer == peers[-1])
    for name in ("httpx", "ours", "official 4.9.1", "official 3.18.0", "twilio"):
        table.add_row("installed distributions" if name == "httpx" else "", name, str(counts[name]), "")
    out.print(table)
    slowest = max(FIRST_USES, key=lambda api: middle["first_use", f"ours {api}"])
    for text, value, bound in (
        ("import and a client, against httpx", ratio(results, "start", "ours", "httpx"), 0.8),
        (f"first use of an API, ms ({slowest})", middle["first_use", f"ours {slowest}"] / 1000, 10),
        ("one SMS over TLS, against httpx", ratio(results, "send_sms", "ours", "httpx"), 0.82),
        ("one call with a token, against a fixed one", ratio(results, "signed_call", "ours", "ours, fixed token"), 1.0),
        ("asyncio, 100 in flight against 10", ratio(results, "in_flight", "ours/100", "ours/10"), 1.1),
        ("the same, against bare aiohttp", ratio(results, "in_flight", "ours/100", "aiohttp/100"), 4),
        ("over aiohttp, against it bare", ratio(results, "in_flight", "ours, aiohttp/100", "aiohttp/100"), 1.15),
        ("a call flow, against pydantic's models", 1 / ratio(results, "build_ncco", "official 4.9.1", "ours"), 1.1),
        ("a large compile, against the generator", ratio(results, "compile_large", "ours, compiler", "plain generator"), 1.5),
        ("one webhook, ms", middle["check_webhook", "ours"] / 1000, 0.05),
        ("distributions", counts["ours"], 13),
        ("memory, MB", middle["memory", "ours"], 31),
    ):  # fmt: skip
        out.print(f"{text}: {value:.2f} (bound {bound:g}){'' if round(value, 2) <= bound else '  MISSED'}")


if __name__ == "__main__":
    sys.exit(main())
