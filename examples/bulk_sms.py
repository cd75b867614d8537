"""Send an SMS to everybody in a list, so many a second, with a progress bar.

    python examples/bulk_sms.py numbers.txt "The shop opens at ten" --rate 30

The file has one number a line. What the platform refuses is written to standard error at the end; whoever got the
message is not sent it again: a retry happens only where nothing was sent.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.progress import Progress

import vonage


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


def numbers_in(path: Path) -> Iterator[str]:
    """The numbers of a file, each once."""
    return iter(dict.fromkeys(line.strip() for line in path.read_text().splitlines() if line.strip()))


async def send_all(numbers: Sequence[str], text: str, sender: str, rate: float) -> dict[str, str]:
    """Send to all numbers; returns why, for each that was refused."""
    refused: dict[str, str] = {}
    pace = Pace(rate)

    async def send(number: str) -> None:
        await pace.turn()
        try:
            await client.sms.send_message({"from": sender, "to": number, "text": text})
        except vonage.Error as error:
            refused[number] = str(error)
        progress.advance(task)

    # Credentials come from VONAGE_API_KEY and VONAGE_API_SECRET; VONAGE_BASE_URL points it at a sandbox.
    async with vonage.AsyncClient(raise_on_error=True) as client:
        with Progress(disable=not sys.stderr.isatty()) as progress:
            task = progress.add_task("sending", total=len(numbers))
            await asyncio.gather(*(send(number) for number in numbers))
    return refused


def main() -> int:
    """Read the arguments, send, and report."""
    parser = argparse.ArgumentParser(description="Send an SMS to everybody in a list.")
    parser.add_argument("file", type=Path)
    parser.add_argument("text")
    parser.add_argument("--sender", default="AcmeInc")
    parser.add_argument("--rate", type=float, default=30, help="messages a second")
    options = parser.parse_args()
    numbers = list(numbers_in(options.file))
    refused = asyncio.run(send_all(numbers, options.text, options.sender, options.rate))
    print(f"{len(numbers) - len(refused)} of {len(numbers)} sent")
    for number, why in refused.items():
        print(f"{number}: {why}", file=sys.stderr)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
