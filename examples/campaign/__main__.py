"""Start a campaign, watch it, stop it, go on.

    python -m campaign NAME start people.csv --from AcmeInc --text 'Dear $name, your parcel is on its way'
    python -m campaign NAME progress --watch
    python -m campaign NAME stop
    python -m campaign NAME resume        # after a stop, or when all workers had died
    python -m campaign NAME list undecided
    python -m campaign NAME repeat        # send undecided messages again; some people may get theirs twice

The file is CSV with a header. The column `to` is the number, `key` your own key of the message (default: the number);
the other columns may stand in the text.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from string import Template

from campaign.ledger import Ledger, Progress
from campaign.worker import LEASE, ledger, send_some

TASKS = 1000
"""More than there are threads in all workers together, so that some are left if workers die."""


def messages(file: Path, text: Template) -> Iterator[tuple[str, dict[str, str]]]:
    """The messages of a file, each with its key.

    Raises:
        ValueError: A line lacks something.
    """
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(lines)
        for row in rows:
            try:
                key = row.pop("key", None) or "".join(filter(str.isdigit, row["to"]))
                if not key or None in row or None in row.values():
                    raise ValueError("its cells are not those of the header")
                text.substitute(row)
            except KeyError as error:
                raise ValueError(f"{file}, line {rows.line_num}: there is no column {error}") from None
            except (TypeError, ValueError) as error:
                raise ValueError(f"{file}, line {rows.line_num}: {error}") from None
            yield key, row


def start(campaign: Ledger, name: str, file: Path, sender: str, text: str) -> None:
    """Put a file into the ledger, and set the workers to it. Done again, it adds what is new."""
    count, added, found = sum(1 for _ in messages(file, Template(text))), 0, messages(file, Template(text))
    campaign.describe({"from": sender, "text": text})  # now that the file has no mistake
    while some := [*islice(found, 1000)]:
        added += campaign.add(some)
    print(f"{count} messages, {added} of them new")
    resume(campaign, name)


def resume(campaign: Ledger, name: str) -> None:
    """Set the workers to what is waiting."""
    campaign.go_on()
    campaign.sweep(LEASE)
    for _ in range(min(TASKS, campaign.progress().waiting)):
        send_some.delay(name)


def show(campaign: Ledger, watch: bool) -> None:
    """Print how far it is; every second until it is over, if it is watched."""
    while True:
        campaign.sweep(LEASE)
        now = campaign.progress()
        print(sentence(now), flush=True)
        if not watch or now.is_over or now.stopped:
            return
        time.sleep(1)


def sentence(now: Progress) -> str:
    """How far it is, in words."""
    state = f"stopped: {now.stopped}" if now.stopped else "over" if now.is_over else "going on"
    total = now.waiting + now.sending + now.sent + now.refused + now.undecided
    return (
        f"{now.sent} of {total} sent, {now.refused} refused, {now.undecided} undecided, "
        f"{now.sending} being sent, {now.waiting} waiting; {state}"
    )


def parser() -> argparse.ArgumentParser:
    """What the command line takes."""
    made = argparse.ArgumentParser("campaign", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    made.add_argument("name", help="the campaign's name")
    commands = made.add_subparsers(dest="command", required=True)
    starting = commands.add_parser("start")
    starting.add_argument("file", type=Path)
    starting.add_argument("--from", dest="sender", required=True)
    starting.add_argument("--text", required=True)
    commands.add_parser("progress").add_argument("--watch", action="store_true")
    commands.add_parser("list").add_argument("outcome", choices=["sent", "refused", "undecided"])
    for name in ("stop", "resume", "repeat"):
        commands.add_parser(name)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked for."""
    given = parser().parse_args(arguments)
    campaign = ledger(given.name)
    if given.command != "start" and not campaign.settings():
        print(f"there is no campaign {given.name}", file=sys.stderr)
        return 1
    if given.command == "start":
        try:
            start(campaign, given.name, given.file, given.sender, given.text)
        except (OSError, ValueError) as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
    elif given.command == "stop":
        campaign.stop("you stopped it")
    elif given.command == "repeat":
        print(f"{campaign.repeat_undecided()} messages wait again")
        resume(campaign, given.name)
    elif given.command == "resume":
        resume(campaign, given.name)
    elif given.command == "list":
        csv.writer(sys.stdout).writerows([("key", "detail"), *campaign.listed(given.outcome)])
    else:
        show(campaign, given.watch)
    return 0


if __name__ == "__main__":
    sys.exit(main())
