"""Send an SMS to everybody in a list, at a limited rate and with a progress bar.

    python examples/bulk_sms.py numbers.txt "The shop opens at ten" --rate 30

The file has one number per line. Nobody gets the message twice: it is only sent again if the error says that this is
safe. You can stop with Ctrl-C at any time: the remaining numbers are in numbers.txt.left, to continue with later.

Credentials come from VONAGE_API_KEY and VONAGE_API_SECRET; set VONAGE_BASE_URL to use a sandbox.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rich.progress import Progress

import vonage

AT_ONCE = 50
"""Requests in flight, at most."""
HOPELESS = (vonage.MissingCredentialsError, vonage.AuthenticationError, vonage.TransportError)
"""Errors that the next message would run into as well."""
PATIENCE = 20
"""After how many rate limit errors in a row to stop."""


class Pace:
    """Lets one task through every 1/rate seconds."""

    def __init__(self, rate: float) -> None:
        self._gap = 1 / rate
        self._next = 0.0

    async def turn(self) -> None:
        """Wait for your turn."""
        now = asyncio.get_running_loop().time()
        self._next = max(now, self._next + self._gap)
        await asyncio.sleep(self._next - now)

    def hold(self, seconds: float) -> None:
        """Let nobody through for some seconds."""
        self._next = max(self._next, asyncio.get_running_loop().time() + seconds)


@dataclass
class Report:
    """What became of each number.

    Attributes:
        sent: Who got the message.
        refused: Who did not, and why.
        unsure: Who may have got it: no answer came, or none that tells.
        stopped: Why sending stopped before the end.
        throttled: How many answers in a row have said "too fast".
    """

    sent: list[str] = field(default_factory=list[str])
    refused: dict[str, str] = field(default_factory=dict[str, str])
    unsure: dict[str, str] = field(default_factory=dict[str, str])
    stopped: str | None = None
    throttled: int = 0

    def left(self, numbers: Sequence[str]) -> list[str]:
        """The numbers that can still be sent the message without getting it twice."""
        settled = {*self.sent, *self.refused, *self.unsure}
        return [number for number in numbers if number not in settled]


async def send_all(numbers: Sequence[str], text: str, sender: str, rate: float, report: Report) -> None:
    """Send to all numbers, and record what becomes of each."""
    pace, waiting = Pace(rate), deque(numbers)

    async def send(number: str) -> None:
        report.unsure[number] = "stopped before the answer came"
        try:
            await client.sms.send_message({"from": sender, "to": number, "text": text})
        except vonage.Error as error:
            report.unsure[number] = str(error)
            if not error.safe_to_repeat:
                return
            failed(number, error)
        else:
            report.sent.append(number)
            report.throttled = 0
        del report.unsure[number]

    def failed(number: str, error: vonage.Error) -> None:
        """Decide on a message that was certainly not sent."""
        if isinstance(error, vonage.RateLimitError):
            report.throttled += 1
            waiting.append(number)
            pace.hold(1 if error.retry_after is None else error.retry_after)
            if report.throttled >= PATIENCE:
                report.stopped = str(error)
        elif isinstance(error, HOPELESS) or (isinstance(error, vonage.OutcomeError) and error.kind == "money"):
            report.stopped = str(error)
        else:
            report.refused[number] = str(error)

    async def work() -> None:
        while waiting and report.stopped is None:
            await pace.turn()
            if waiting and report.stopped is None:
                await send(waiting.popleft())
                progress.update(task, completed=len(report.sent) + len(report.refused) + len(report.unsure))

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
