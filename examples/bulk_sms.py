"""Send an SMS to everybody in a list, so many a second, with a progress bar.

    python examples/bulk_sms.py numbers.txt "The shop opens at ten" --rate 30

The file has one number a line. Nobody gets the message twice: the client repeats a request only where nothing was sent.
Stop it with Ctrl-C when you like: whoever is left is in numbers.txt.left, a list to go on with.

Credentials come from VONAGE_API_KEY and VONAGE_API_SECRET; VONAGE_BASE_URL points it at a sandbox.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rich.progress import Progress

import vonage

AT_ONCE = 50
"""Requests in flight, at most."""
HOPELESS = ("4", "9", "14")
"""What the SMS API answers when nobody at all would get the message: wrong key, secret or signature, or no money."""


class Pace:
    """Lets one task pass every 1/rate seconds."""

    def __init__(self, rate: float) -> None:
        self._gap = 1 / rate
        self._next = 0.0

    async def turn(self) -> None:
        """Wait for one's turn."""
        now = asyncio.get_running_loop().time()
        self._next = max(now, self._next + self._gap)
        await asyncio.sleep(self._next - now)


@dataclass
class Report:
    """What became of each number.

    Attributes:
        sent: Who got the message.
        refused: Who did not, and why.
        unsure: Who may have got it: no answer came.
        stopped: Why sending stopped before the end.
    """

    sent: list[str] = field(default_factory=list[str])
    refused: dict[str, str] = field(default_factory=dict[str, str])
    unsure: dict[str, str] = field(default_factory=dict[str, str])
    stopped: str | None = None

    def left(self, numbers: Sequence[str]) -> list[str]:
        """Who can still be sent the message without getting it twice."""
        settled = {*self.sent, *self.refused, *self.unsure}
        return [number for number in numbers if number not in settled]


async def send_all(numbers: Sequence[str], text: str, sender: str, rate: float, report: Report) -> None:
    """Send to all numbers, and write down what becomes of each."""
    pace, waiting = Pace(rate), iter(numbers)

    async def send(number: str) -> None:
        report.unsure[number] = "stopped before the answer came"
        try:
            await client.sms.send_message({"from": sender, "to": number, "text": text})
        except (vonage.MissingCredentialsError, vonage.RateLimitError, vonage.ConnectError) as error:
            report.stopped = str(error)  # nothing was sent, and the next one would fare no better
        except vonage.OutcomeError as error:
            if error.code in HOPELESS:
                report.stopped = str(error)
            else:
                report.refused[number] = str(error)
        except (vonage.ValidationError, vonage.ClientError) as error:
            report.refused[number] = str(error)
        except vonage.Error as error:  # a time-out or a failure of the platform, which may have acted all the same
            report.unsure[number] = str(error)
            return
        else:
            report.sent.append(number)
        del report.unsure[number]

    async def work() -> None:
        for number in waiting:
            await pace.turn()
            if report.stopped is not None:
                return
            await send(number)
            progress.advance(task)

    async with vonage.AsyncClient(raise_on_error=True) as client:
        with Progress(disable=not sys.stderr.isatty()) as progress:
            task = progress.add_task("sending", total=len(numbers))
            await asyncio.gather(*(work() for _ in range(AT_ONCE)))


def numbers_in(path: Path) -> list[str]:
    """The numbers of a file, each once."""
    return list(dict.fromkeys(line.strip() for line in path.read_text().splitlines() if line.strip()))


def main() -> int:
    """Read the arguments, send, and report."""
    parser = argparse.ArgumentParser(description="Send an SMS to everybody in a list.")
    parser.add_argument("file", type=Path, help="one number a line")
    parser.add_argument("text")
    parser.add_argument("--sender", default="AcmeInc")
    parser.add_argument("--rate", type=float, default=30, help="messages a second (default: %(default)s)")
    options = parser.parse_args()
    if not options.rate > 0:
        parser.error("--rate must be more than 0")
    try:
        numbers = numbers_in(options.file)
    except (OSError, UnicodeDecodeError) as error:
        parser.error(f"{options.file} cannot be read: {error}")
    report = Report()
    try:
        asyncio.run(send_all(numbers, options.text, options.sender, options.rate, report))
    except KeyboardInterrupt:
        report.stopped = "you stopped it"
    print(f"{len(report.sent)} of {len(numbers)} sent")
    for number, why in report.refused.items():
        print(f"{number}: {why}", file=sys.stderr)
    for number, why in report.unsure.items():
        print(f"{number}: may have been sent: {why}", file=sys.stderr)
    if report.stopped is not None:
        print(f"stopped: {report.stopped}", file=sys.stderr)
    if left := report.left(numbers):
        rest = options.file.with_name(f"{options.file.name}.left")
        rest.write_text("".join(f"{number}\n" for number in left))
        print(f"{len(left)} are left, see {rest}", file=sys.stderr)
    return 0 if len(report.sent) == len(numbers) else 1


if __name__ == "__main__":
    sys.exit(main())
