"""`vonage-sandbox`, or `python -m vonage_sandbox`: a sandbox from the command line."""

from __future__ import annotations

import argparse
import errno
import os
import secrets
import shlex
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Any

from vonage import __version__
from vonage_sandbox.options import OptionError, Options, is_loopback
from vonage_sandbox.sandbox import Sandbox


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a sandbox until somebody stops it."""
    given = _parser().parse_args(arguments)
    options: dict[str, Any] = {name: value for name, value in vars(given).items() if value is not None}
    host, port, key_file = options.pop("host"), options.pop("port"), options.pop("key_file", None)
    wanted = options.get("api_secret")
    try:
        sandbox = Sandbox(port, host, Options(**(_drawn() | options)))
        if wanted not in (None, sandbox.credentials.api_secret):
            sandbox.close()
            raise OptionError(
                f"{given.database} has a different secret: leave out --secret, or change the secret through the API"
            )
    except (OptionError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    asked: list[int] = []  # no Event: its lock may be held right where the signal interrupts

    def stop(number: int, frame: FrameType | None) -> None:
        asked.append(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    with tempfile.TemporaryDirectory(prefix="vonage-sandbox-") as folder, sandbox:
        path = key_file or Path(folder) / "private.key"
        try:
            _write_key(path, sandbox.credentials.private_key)
        except OSError as error:
            print(f"error: {path}: {error.strerror}", file=sys.stderr)
            return 2
        _introduce(sandbox, path, host)
        while not asked:
            time.sleep(0.1)
    print("stopped")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vonage-sandbox",
        description="Run a local stand-in for the Vonage platform, to develop and test without an account.",
    )
    parser.add_argument("--version", action="version", version=f"vonage-sandbox {__version__}")
    add = parser.add_argument
    add("--port", type=int, default=4010, help="the port to listen on; 0 for any free port (default: %(default)s)")
    add("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s, this machine only)")
    add("--db", dest="database", type=Path, metavar="FILE", help="keep the state in an SQLite file")
    add("--secret", dest="api_secret", metavar="SECRET", help="the API secret (default: a new one in each run)")
    add("--signature-secret", metavar="SECRET", help="the signature secret (default: a new one in each run)")
    add("--public-url", metavar="URL", help="the URL that programs reach it at, if that differs; links start with it")
    add("--allow-host", dest="allowed_hosts", action="append", default=[], metavar="HOST",
        help="a further host name to accept requests for, such as host.docker.internal; repeatable")  # fmt: skip
    add("--webhook-url", metavar="URL",
        help="where your program listens; webhooks go to URL/answer, URL/event, URL/status and so on")  # fmt: skip
    add("--allow-webhook-host", dest="webhook_hosts", action="append", default=[], metavar="HOST",
        help="a further host that webhooks may be sent to, besides this machine; repeatable")  # fmt: skip
    add("--sms-signature", metavar="METHOD",
        help="sign SMS webhooks with md5hash, md5, sha1, sha256 or sha512 (default: unsigned)")  # fmt: skip
    add("--messages", default="0.5", metavar="PACE",
        help="pace of messages: immediate, manual, or seconds per step (default: %(default)s)")  # fmt: skip
    add("--calls", default="2", metavar="PACE", help="pace of calls, in the same way (default: %(default)s)")
    add("--seed", type=int, help="a number that makes ids and codes the same in each run")
    add(
        "--key-file",
        type=Path,
        metavar="FILE",
        help="where to write the application's private key (default: a temporary file)",
    )
    parser.set_defaults(real_time=True)
    return parser


def _drawn() -> dict[str, Any]:
    """Secrets that nobody can know. The prefix is what the platform asks for: a digit, both cases."""
    return {"api_secret": f"Sb1{secrets.token_hex(10)}", "signature_secret": secrets.token_hex(20)}


def _write_key(path: Path, key: str) -> None:
    """Write a private key that nobody else can read, whoever could read what was there before."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "is not a file")
    number, new = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # readable for its owner alone
    with os.fdopen(number, "w") as file:
        file.write(key)
    try:
        Path(new).replace(path)
    except OSError:
        Path(new).unlink()
        raise


def _introduce(sandbox: Sandbox, path: Path, host: str) -> None:
    credentials = sandbox.credentials
    print(f"The Vonage sandbox is listening on {sandbox.url}; press Ctrl-C to stop it.")
    print(f"  inspector         {credentials.base_url}/")
    print(f"  signature secret  {credentials.signature_secret}")
    print(f"  numbers           {', '.join(number[1] for number in sandbox.options.numbers)}")
    print("Point a client at it:")
    print(f"  export VONAGE_API_KEY={credentials.api_key} VONAGE_API_SECRET={shlex.quote(credentials.api_secret)}")
    print(f"  export VONAGE_APPLICATION_ID={credentials.application_id} VONAGE_PRIVATE_KEY={shlex.quote(str(path))}")
    print(f"  export VONAGE_BASE_URL={credentials.base_url}", flush=True)
    if not is_loopback(host):
        print(
            f"WARNING: it listens on {host}, not only on this machine. Anyone who can reach it can read all messages\n"
            "WARNING: and codes, make it call your webhooks, and get its private key.\n"
            "WARNING: Use --host 127.0.0.1 unless you must.",
            file=sys.stderr,
            flush=True,
        )


if __name__ == "__main__":
    sys.exit(main())
