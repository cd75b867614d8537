"""What the command line does with a sandbox that runs: each command is a module with `add_arguments` and `run`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from importlib import import_module

from vonage_sandbox.client import connect

ALL: Mapping[str, tuple[str, str]] = {
    "tail": ("print requests as they come in", "tail"),
    "listen": ("print webhooks as they go out, and send them to your program", "listen"),
    "trigger": ("have somebody text or call you, or send any webhook by itself", "trigger"),
    "replay": ("answer requests as they were answered in a recording", "replay"),
}
"""What each command does, and its module."""


def run(name: str, arguments: Sequence[str]) -> int:
    """Carry out a command."""
    words, module_name = ALL[name]
    module = import_module(f"{__name__}.{module_name}")
    parser = argparse.ArgumentParser(prog=f"vonage-sandbox {name}", description=f"{words[0].upper()}{words[1:]}.")
    parser.add_argument(
        "--url",
        default=os.environ.get("VONAGE_BASE_URL", "http://127.0.0.1:4010"),
        help="where the sandbox listens (VONAGE_BASE_URL; default: %(default)s)",
    )
    parser.add_argument(
        "--ca-file", help="of a sandbox with --tls: the authority that it prints (default: SSL_CERT_FILE)"
    )
    module.add_arguments(parser)
    given = parser.parse_args(arguments)
    with connect(given.url, given.ca_file) as control:
        result: int = module.run(control, given)
        return result
