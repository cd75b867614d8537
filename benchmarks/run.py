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
    "ours-aiohttp": [f"{ROOT}[aiohttp]"],
    "official4": ["vonage==4.9.1"],
    "official3": ["vonage==3.18.0"],
    "twilio": ["twilio"],
    "httpx": ["httpx"],
    "requests": ["requests"],
    "urllib3": ["urllib3"],
    "aiohttp": ["aiohttp"],
}
ENVIRONMENT_OF = {
    "ours": "ours",
    "ours, fixed token": "ours",
    "ours, aiohttp": "ours-aiohttp",
    "official 4.9.1": "official4",
    "official 3.18.0": "official3",
}
PLAN = [
    # case, what it says, unit, what everything is compared with, peers
    ("start", "import and make a client", "ms", "httpx", ["httpx", "ours", "official 4.9.1", "official 3.18.0", "twilio"]),
    ("memory", "memory after that", "MB", "httpx", ["httpx", "ours", "official 4.9.1", "official 3.18.0", "twilio"]),
    ("send_sms", "one SMS over TLS", "us", "httpx", ["httpx", "ours", "official 4.9.1", "official 3.18.0", "requests", "urllib3"]),
    ("signed_call", "one call with a token", "us", "ours, fixed token", ["ours, fixed token", "ours", "official 4.9.1", "official 3.18.0"]),
    ("list_calls", "a list of 100 calls", "us", "httpx", ["httpx", "ours", "official 4.9.1", "official 3.18.0"]),
    ("in_flight_1", "asyncio, 1 in flight, a call", "us", "httpx", ["httpx", "ours", "ours, aiohttp", "aiohttp"]),
    ("in_flight_10", "asyncio, 10 in flight, a call", "us", "httpx", ["httpx", "ours", "ours, aiohttp", "aiohttp"]),
    ("in_flight_100", "asyncio, 100 in flight, a call", "us", "httpx", ["httpx", "ours", "ours, aiohttp", "aiohttp"]),
    ("build_ncco", "a call flow of ten actions", "us", "ours", ["ours", "official 4.9.1", "official 3.18.0"]),
    ("check_webhook", "one webhook checked", "us", "ours", ["ours", "official 4.9.1"]),
]  # fmt: skip
FIRST_USES = ["account", "application", "messages", "number_insight", "numbers", "sms", "verify", "verify2", "voice"]


def environment(peer: str) -> str:
    return ENVIRONMENT_OF.get(peer, peer)


def build(folder: Path, name: str) -> Path:
    """An environment that holds a peer and nothing else; built once, ours each time anew."""
    python = folder / name / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder / name)], check=True)
        subprocess.run(
            [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *PEERS[name]], check=True
        )
    elif name.startswith("ours"):
        again = ["install", "-q", "--disable-pip-version-check", "--force-reinstall", "--no-deps", *PEERS[name]]
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
        jobs = [(case, peer) for case, _, _, _, peers in PLAN for peer in peers]
        jobs += [("first_use", f"ours {api}") for api in FIRST_USES]
        results: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        task = progress.add_task("measuring", total=len(jobs) * options.rounds)
        with tempfile.TemporaryDirectory() as folder:
            both, ca, key = certificate(Path(folder))
            with server(both) as host:
                known = {"BENCH_HOST": host, "BENCH_CA": str(ca), "BENCH_KEY": str(key), "REQUESTS_CA_BUNDLE": str(ca)}
                for _ in range(options.rounds):
                    for case, peer in random.sample(jobs, len(jobs)):
                        python = pythons["ours" if case == "first_use" else environment(peer)]
                        command = [str(python), str(HERE / "cases.py"), case, peer]
                        done = subprocess.run(
                            command, env={**os.environ, **known}, cwd=folder, capture_output=True, text=True
                        )
                        if done.returncode:
                            raise SystemExit(f"{case} with {peer} failed:\n{done.stderr}")
                        results[case, peer].append(float(done.stdout))
                        progress.advance(task)
    report(out, results, {name: distributions(python) for name, python in pythons.items()})
    return 0


def report(out: Console, results: dict[tuple[str, str], list[float]], counts: dict[str, int]) -> None:
    """The table, and the figures that have a bound."""
    table = Table("case", "peer", "median", "ratio", title="Ratios within this run")
    middle = {job: statistics.median(values) for job, values in results.items()}
    for case, title, unit, base, peers in PLAN:
        for peer in peers:
            value, ratio = middle[case, peer], middle[case, peer] / middle[case, base]
            shown = f"{value / 1000:.1f} ms" if unit == "ms" else f"{value:.0f} {unit}"
            table.add_row(title if peer == peers[0] else "", peer, shown, f"{ratio:.2f}", end_section=peer == peers[-1])
    for name in ("httpx", "ours", "official4", "official3", "twilio"):
        table.add_row("installed distributions" if name == "httpx" else "", name, str(counts[name]), "")
    out.print(table)
    slowest = max(FIRST_USES, key=lambda api: middle["first_use", f"ours {api}"])
    for text, value, bound in (
        ("import and a client, against httpx", middle["start", "ours"] / middle["start", "httpx"], 1.1),
        (f"first use of an API, ms ({slowest})", middle["first_use", f"ours {slowest}"] / 1000, 15),
        ("one SMS over TLS, against httpx", middle["send_sms", "ours"] / middle["send_sms", "httpx"], 0.9),
        ("one call with a token, against a fixed one", middle["signed_call", "ours"] / middle["signed_call", "ours, fixed token"], 1.0),
        ("asyncio, 100 in flight against 10", middle["in_flight_100", "ours"] / middle["in_flight_10", "ours"], 1.2),
        ("one webhook, ms", middle["check_webhook", "ours"] / 1000, 0.1),
        ("distributions", counts["ours"], 13),
        ("memory, MB", middle["memory", "ours"], 32),
    ):  # fmt: skip
        out.print(f"{text}: {value:.2f} (bound {bound:g}){'' if value <= bound else '  MISSED'}")


if __name__ == "__main__":
    sys.exit(main())
