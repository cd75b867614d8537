"""Lets the official SDKs work with the sandbox: `make foreign`.

They are foreign clients: nothing in them knows this project. All their hosts lead to one sandbox over TLS. Each call has
to be accepted, and its response read, by the SDK's own models where it has some. What an SDK gets wrong by itself is
listed in `differs.yaml`, with the reason; everything else that fails is a fault of the sandbox, or of a description.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from vonage_sandbox import Sandbox

from tests.foreign.environments import CLIENTS, HERE, Client

ROOT = HERE.parent.parent
LONGEST = 300
"""Seconds that the calls of one client take at most."""


@dataclass
class Row:
    """How one call went.

    Attributes:
        refusals: What the sandbox had against its requests.
        error: What the SDK said, if it did not read the response.
        reason: Why it differs, if that is known.
    """

    client: str
    product: str
    call: str
    refusals: list[str] = field(default_factory=list)
    error: str | None = None
    reason: str | None = None

    @property
    def name(self) -> str:
        return f"{self.product}.{self.call}"

    @property
    def fails(self) -> bool:
        return bool(self.refusals or self.error)


def main() -> int:
    """Install, call, report."""
    parser = argparse.ArgumentParser(prog="make foreign", description=__doc__)
    parser.add_argument("client", nargs="*", help="default: all", choices=[[], *(each.name for each in CLIENTS)])
    parser.add_argument("--environments", type=Path, default=ROOT / ".foreign")
    given = parser.parse_args()
    clients = [each for each in CLIENTS if not given.client or each.name in given.client]
    known: dict[str, dict[str, str]] = yaml.safe_load((HERE / "differs.yaml").read_text(encoding="utf-8"))
    rows: list[Row] = []
    uncalled: list[str] = []
    with Progress(console=Console(stderr=True), transient=True) as progress:
        for client in clients:
            task = progress.add_task(f"{client.name}: installing", total=None)
            client.install(given.environments)
            for told in calls_of(client, given.environments):
                if "uncalled" in told:
                    uncalled += [f"{client.name} {each}" for each in told["uncalled"]]
                    continue
                row = Row(client.name, told["product"], told["call"], told["refusals"], told["error"])
                row.reason = known.get(client.name, {}).get(row.name) if row.fails else None
                rows.append(row)
                progress.update(task, description=f"{client.name}: {row.name}", advance=1)
            progress.update(task, description=f"{client.name}: done", total=1, completed=1)
    out = Console()
    out.print(summary(rows))
    stale = {
        f"{client.name} {name}"
        for client in clients
        for name in known.get(client.name, {})
        if not any(row.name == name and row.client == client.name and row.fails for row in rows)
    }
    return report(out, rows, uncalled, stale)


def calls_of(client: Client, environments: Path) -> Iterator[dict[str, Any]]:
    """Every call of a client, as it is made, with what the sandbox said to it."""
    with Sandbox(tls=True, calls="manual", cancel_after=0, public_url="https://api.nexmo.com", balance=1000) as sandbox:
        port = int(sandbox.url.rpartition(":")[2])
        settings = sandbox.credentials._asdict() | {"port": port, "modules": str(environments / client.name)}
        trust = {name: str(sandbox.ca_file) for name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS")}
        environment = os.environ | trust | {"FOREIGN": json.dumps(settings)}
        command = client.command(environments)
        with (
            tempfile.TemporaryFile("w+") as noise,
            subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=noise, text=True) as process,
        ):
            watch = threading.Timer(LONGEST, process.kill)
            watch.start()
            for line in process.stdout or ():
                told: dict[str, Any] = json.loads(line)
                told["refusals"] = [] if told.get("refused") else refusals(sandbox, told.get("requests", []))
                yield told
            watch.cancel()
            if process.wait():
                noise.seek(0)
                raise SystemExit(f"{client.script} ended with status {process.returncode}:\n{noise.read()[-2000:]}")


def refusals(sandbox: Sandbox, requests: list[str]) -> list[str]:
    """What the sandbox had against requests."""
    found: list[str] = []
    for id in requests:
        entry = sandbox.ask("GET", f"requests/{id}")
        if entry["verdict"] != "ok":
            why = "; ".join(f"{each['path']} {each['message']}".strip() for each in entry["problems"])
            found.append(f"{entry['method']} {entry['path']}: {entry['status']} {entry['verdict']}: {why}")
    return found


def summary(rows: list[Row]) -> Table:
    """The table of clients and products."""
    table = Table("client", "product", "calls", "accepted", "parsed", "differs", title="Official SDKs and the sandbox")
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        groups.setdefault((row.client, row.product), []).append(row)
    shown = ""
    for (client, product), group in groups.items():
        if shown and shown != client:
            table.add_section()
        counts = (
            len(group),
            sum(not row.refusals for row in group),
            sum(not row.error for row in group),
            sum(row.reason is not None for row in group),
        )
        table.add_row("" if client == shown else client, product, *map(str, counts))
        shown = client
    return table


def report(out: Console, rows: list[Row], uncalled: list[str], stale: set[str]) -> int:
    """What differs, what fails, and the exit status."""
    for row in rows:
        if row.reason:
            out.print(f"[yellow]differs[/] {row.client} {row.name}: {row.reason}", highlight=False)
    failed = [row for row in rows if row.fails and not row.reason]
    for row in failed:
        out.print(f"[red]failed[/] {row.client} {row.name}", highlight=False)
        for line in (*row.refusals, *([row.error] if row.error else ())):
            out.print(f"    {line}", markup=False, highlight=False)
    for name in uncalled:
        out.print(f"[red]not called[/] {name}", highlight=False)
    for name in sorted(stale):
        out.print(f"[red]does not differ any more[/] {name}: take it out of differs.yaml", highlight=False)
    passed = len(rows) - len(failed)
    out.print(f"{passed} passed, {len(failed) + len(uncalled) + len(stale)} failed", highlight=False)
    return 1 if failed or uncalled or stale else 0


if __name__ == "__main__":
    sys.exit(main())
