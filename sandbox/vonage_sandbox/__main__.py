"""`vonage-sandbox`, or `python -m vonage_sandbox`: a sandbox from the command line, and commands for a running one."""

from __future__ import annotations

import argparse
import errno
import os
import shlex
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from vonage_openapi.lazy import without

try:
    from vonage_sandbox import commands, setup
    from vonage_sandbox.link import SandboxError
    from vonage_sandbox.matching import UnknownError
    from vonage_sandbox.options import OptionError, is_loopback
    from vonage_sandbox.sandbox import Sandbox
except ModuleNotFoundError as error:
    print(f"error: {without(error, 'the sandbox', 'vonage[sandbox]')}", file=sys.stderr)
    sys.exit(2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a sandbox until somebody stops it, or do something with one that runs."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and arguments[0] == "demo":
        from vonage_sandbox import demo

        return _quietly(lambda: demo.main(arguments[1:]))
    if arguments and arguments[0] in commands.ALL:
        return _quietly(lambda: commands.run(arguments[0], arguments[1:]))
    if arguments and not arguments[0].startswith("-"):
        print(
            f"error: there is no command {arguments[0]!r}; there are demo, {', '.join(commands.ALL)}", file=sys.stderr
        )
        return 2
    return _quietly(lambda: _run(_parser().parse_args(arguments)))


def _quietly(do: Callable[[], int]) -> int:
    """An error that is the user's to mend is one line, and Ctrl-C is not an error."""
    try:
        return do()
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (OptionError, SandboxError, UnknownError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = setup.parser()
    named = "\n".join(f"  {name:10} {words}" for name, (words, _) in commands.ALL.items())
    parser.epilog = (
        "commands (vonage-sandbox COMMAND --help):\n  demo       show the main features, in a sandbox of its own\n\n"
        f"commands for a sandbox that runs:\n{named}\n\n{parser.epilog}"
    )
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    setup.add_to(parser)
    return parser


def _run(given: argparse.Namespace) -> int:
    launch, options = setup.read(vars(given))
    wanted = given.api_secret
    sandbox = Sandbox(launch.port, launch.host, options)
    if wanted not in (None, sandbox.credentials.api_secret):
        sandbox.close()
        raise OptionError(
            f"{options.database} has a different secret: leave out --secret, or change the secret through the API"
        )
    asked: list[int] = []  # no Event: its lock may be held right where the signal interrupts

    def stop(number: int, frame: FrameType | None) -> None:
        asked.append(number)

    # A terminal that is closed sends SIGHUP; Windows has none.
    for number in (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        signal.signal(number, stop)
    with tempfile.TemporaryDirectory(prefix="vonage-sandbox-") as folder, sandbox:
        key_file = launch.key_file or Path(folder) / "private.key"
        _write(key_file, sandbox.credentials.private_key)
        if launch.ca_file is not None and sandbox.ca_file is not None:
            _write(launch.ca_file, Path(sandbox.ca_file).read_text(encoding="ascii"))
        _print_instructions(sandbox, key_file, launch)
        while not asked:
            time.sleep(0.1)
        if launch.record is not None:
            sandbox.save_recording(launch.record)
            print(f"recorded in {launch.record}")
    print("stopped")
    return 0


def _write(path: Path, text: str) -> None:
    """Write a file that nobody else can read, whoever could read what was there before.

    Raises:
        OptionError: It cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            raise OSError(errno.EINVAL, "is not a file")
        number, new = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # readable for its owner alone
        with os.fdopen(number, "w") as file:
            file.write(text)
        try:
            Path(new).replace(path)
        except OSError:
            Path(new).unlink()
            raise
    except OSError as error:
        raise OptionError(f"{path}: {error.strerror}") from None


def _print_instructions(sandbox: Sandbox, key_file: Path, launch: setup.Launch) -> None:
    credentials = sandbox.credentials
    print(f"The Vonage sandbox is listening on {sandbox.url}; press Ctrl-C to stop it.")
    print(f"  inspector         {credentials.base_url}/")
    print(f"  control API       {credentials.base_url}/_sandbox/openapi.yaml")
    print(f"  signature secret  {credentials.signature_secret}")
    print(f"  numbers           {', '.join(number[1] for number in sandbox.options.numbers)}")
    if credentials.ca_file is not None:
        print(f"  authority         {launch.ca_file or credentials.ca_file}")
    print("Point a client at it:")
    variables = credentials.as_environment(str(key_file))
    if launch.ca_file is not None:
        variables |= {name: str(launch.ca_file) for name, value in variables.items() if value == credentials.ca_file}
    for name, value in variables.items():
        print(f"  export {name}={shlex.quote(value)}")
    sys.stdout.flush()
    if not is_loopback(launch.host):
        print(
            f"WARNING: it listens on {launch.host}, not only on this machine. Anyone who can reach it can\n"
            "WARNING: read all messages and codes, make it call your webhooks, and get its private key.\n"
            "WARNING: Use --host 127.0.0.1 unless you must.",
            file=sys.stderr,
            flush=True,
        )


if __name__ == "__main__":
    sys.exit(main())
