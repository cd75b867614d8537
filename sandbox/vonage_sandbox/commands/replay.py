"""`vonage-sandbox replay`: answers from a recording, as `--record` writes it."""

from __future__ import annotations

import argparse

from vonage_sandbox.client import Control


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Its arguments."""
    parser.add_argument("file", help="the recording")


def run(control: Control, given: argparse.Namespace) -> int:
    """Have the sandbox answer from it."""
    count = control.replay(given.file)
    print(f"{count} answers are ready; what was not recorded is answered as usual")
    return 0
