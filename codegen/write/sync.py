"""Makes `vonage/_sync` from `vonage/_async`: product methods are written once.

unasync changes the code; the examples in docstrings, which it leaves alone, are changed here.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import unasync  # type: ignore[import-untyped]

from .names import ProductName

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "vonage" / "_async"
TARGET = ROOT / "vonage" / "_sync"
HEADER = "# Made from vonage/_async by `make generate`. Do not edit: change the async module.\n"

NAMES = {
    "_async": "_sync",
    "AsyncClient": "Client",
    "AsyncHttpClient": "HttpClient",
    "AsyncHttpResponse": "HttpResponse",
    "AsyncProductClient": "ProductClient",
    "AsyncProducts": "Products",
    "AsyncTransport": "Transport",
    "aio": "sync",
    "aclose": "close",
    "aclosing": "closing",
    "async_called": "called",
    "async_run": "run",
    "async_sleep": "sleep",
    "async_with_raw_response": "with_raw_response",
    "asyncio": "sync",
    "make_async_transport": "make_transport",
    "wrap_async": "wrap",
}
"""Names that differ beyond unasync's own `Async...` to `Sync...`."""
IN_TEXT = (
    (re.compile(r"\bawait "), ""),
    (re.compile(r"\basync (?=with|for|def)"), ""),
    (re.compile(r"\bAsyncClient\b"), "Client"),
    (re.compile(r"\.asyncio\("), ".sync("),
)
"""What is left in docstrings after that."""


def make_sync(products: Iterable[ProductName], source: Path = SOURCE, target: Path = TARGET) -> list[str]:
    """Write the sync modules.

    Args:
        products: Their async classes lose the `Async` in front of their names.
        source, target: The folders.

    Returns:
        The files that changed, which is none if they were up to date.
    """
    wanted = _made_from(source, products)
    changed = _differences(wanted, target)
    for name in changed:
        path = target / name
        if name in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(wanted[name])
        else:
            path.unlink()
    return changed


def drift(products: Iterable[ProductName], source: Path = SOURCE, target: Path = TARGET) -> list[str]:
    """The sync modules that are not what the async ones would give."""
    return _differences(_made_from(source, products), target)


def _made_from(source: Path, products: Iterable[ProductName]) -> dict[str, bytes]:
    classes = [name for product in products for name in (product.class_name, *product.also)]
    names = NAMES | {f"Async{name}": name for name in classes}
    with tempfile.TemporaryDirectory(prefix="unasync-") as folder:
        copies = Path(folder) / "_async"
        shutil.copytree(source, copies, ignore=shutil.ignore_patterns("__pycache__"))
        made = Path(folder) / "_sync"
        rule = unasync.Rule(fromdir="/_async/", todir="/_sync/", additional_replacements=names)
        unasync.unasync_files([str(path) for path in sorted(copies.rglob("*.py"))], [rule])  # pyright: ignore[reportUnknownMemberType] - it has no types
        for path in made.rglob("*.py"):
            path.write_text(HEADER + _rewritten(path.read_text(encoding="utf-8")), encoding="utf-8")
        _tidy(made)
        return _contents(made)


def _differences(wanted: dict[str, bytes], target: Path) -> list[str]:
    present = _contents(target)
    return sorted(name for name in wanted.keys() | present.keys() if wanted.get(name) != present.get(name))


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.py")}


def _rewritten(text: str) -> str:
    for pattern, replacement in IN_TEXT:
        text = pattern.sub(replacement, text)
    return text


def _tidy(folder: Path) -> None:
    """Order imports and lay lines out anew, as names have become shorter; with the project's own settings."""
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet", str(folder)]
    subprocess.run([*ruff, "check", "--select", "I", "--fix", *settings], check=True)  # noqa: S603 - our own words
    subprocess.run([*ruff, "format", *settings], check=True)  # noqa: S603
