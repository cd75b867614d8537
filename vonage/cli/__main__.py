"""`vonage`, or `python -m vonage.cli`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; the status to exit with is 0, or says what went wrong, see `vonage --help`."""
    try:
        from vonage.cli._app import run
    except ImportError as error:
        if error.name not in ("click", "rich"):
            raise
        print(f"error: the command line takes the package {error.name}: pip install 'vonage[cli]'", file=sys.stderr)
        return 2
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
