"""Makes the `_sync` modules of `vonage` from those in `_async`: what both clients do is written once.

unasync changes the code; the examples in docstrings, which it leaves alone, are changed here.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

import unasync  # type: ignore[import-untyped]

HEADER = "# Made from {source} by `make generate`. Do not edit: change the async module.\n"
NAMES = {
    "_async": "_sync",
    "aclose": "close",
    "aclosing": "closing",
    "aio": "sync",
    "asyncio": "sync",
    "handle_async_request": "handle_request",
    "network_async": "network",
    "wrap_async": "wrap",
}
"""Names that lose more than an `async_` or `Async` in front, or that a library calls otherwise."""
IN_TEXT = (
    (re.compile(r"\bawait "), ""),
    (re.compile(r"\basync (?=with|for|def)"), ""),
    (re.compile(r"\bAsync(?=[A-Z])"), ""),
    (re.compile(r"\.asyncio\("), ".sync("),
)
"""What is left in docstrings after that."""
_ASYNC = re.compile(r"\b(?:async_|Async(?=[A-Z]))(\w+)|\bmake_async_(\w+)")


def sync_modules(root: Path) -> dict[str, str]:
    """The sync modules, unformatted, by their paths below a folder that has the async ones somewhere in it."""
    sources = {path.relative_to(root).as_posix(): path for path in root.rglob("_async/*.py")}
    with tempfile.TemporaryDirectory(prefix="unasync-") as folder:
        made: dict[str, str] = {}
        for name, source in sources.items():
            copy = Path(folder) / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copy)
            text = source.read_text(encoding="utf-8")
            names = {found[0]: found[1] or f"make_{found[2]}" for found in _ASYNC.finditer(text)}
            rule = unasync.Rule(fromdir="/_async/", todir="/_sync/", additional_replacements=names | NAMES)
            unasync.unasync_files([str(copy)], [rule])  # pyright: ignore[reportUnknownMemberType] - it has no types
            target = name.replace("_async/", "_sync/")
            made[target] = HEADER.format(source=f"vonage/{name}") + _rewritten((Path(folder) / target).read_text())
    return made


def _rewritten(text: str) -> str:
    for pattern, replacement in IN_TEXT:
        text = pattern.sub(replacement, text)
    return text
