"""A mock of the descriptions that refuses whatever they do not allow: Prism, one process per API on a free port.

`python -m tests.support.mock sms voice -- COMMAND` runs a command with `VONAGE_MOCKS` naming the address of each API.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
PRISM = ROOT / "node_modules" / ".bin" / "prism"
PATIENCE = 60
"""Seconds that a mock may take to listen."""


@contextmanager
def mock(api: str) -> Generator[str]:
    """Run a mock of `specs/<api>.yaml`; gives its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [str(PRISM), "mock", f"specs/{api}.yaml", "--host", "127.0.0.1", "--port", str(port)]
    with TemporaryFile() as log, subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log) as process:
        try:
            _wait(process, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait(process: subprocess.Popen[bytes], port: int, log: IO[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            log.seek(0)
            raise RuntimeError(f"the mock ended with {process.returncode}: {log.read().decode()[-2000:]}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"the mock did not listen within {PATIENCE} s")


def main(arguments: Sequence[str]) -> int:
    """Start the mocks named before `--` and run the command after it."""
    split = arguments.index("--")
    with ExitStack() as stack:
        mocks = {api: stack.enter_context(mock(api)) for api in arguments[:split]}
        environment = {**os.environ, "VONAGE_MOCKS": json.dumps(mocks)}
        return subprocess.run(arguments[split + 1 :], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
