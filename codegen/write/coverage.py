"""Writes `docs/coverage.md`: which APIs are covered, in which version, and how sure that is.

The README and the comparison have the same total, which is kept up to date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..grammar import METHODS
from ..read.load import load_any
from ..tree import descriptions
from .names import ProductName

TABLE = "docs/coverage.md"
Entry = Mapping[str, Any]

_HEAD = """\
<!-- Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`. -->
# Coverage

{operations} operations of {apis} APIs, {methods} methods on each client. Each description says which version of the
official reference it follows. What the sources leave open is counted as doubts, which the file lists under
`x-vonage-doubts`. Where sources differ, the more permissive one is used, so a doubt never refuses a valid request.
[What is left out](../specs/README.md#what-is-left-out), and why, stands with the descriptions.

| API | version | status | operations | methods | host | credentials | how sure |
|---|---|---|---|---|---|---|---|
"""


def texts(products: Sequence[ProductName], index: Sequence[Entry], root: Path) -> dict[str, str]:
    """The page and the README, by their paths in the repository."""
    breadth = f"{len(index)} operations of {len({entry['api'] for entry in index})} APIs"
    others = {name: (root / name).read_text(encoding="utf-8") for name in ("README.md", "docs/comparison.md")}
    return {
        TABLE: as_text(products, index, root / "specs"),
        **{name: re.sub(r"\d+ operations of \d+ APIs", breadth, text) for name, text in others.items()},
    }


def as_text(products: Sequence[ProductName], index: Sequence[Entry], specs: Path) -> str:
    """The whole page."""
    by_api: dict[str, list[Entry]] = {}
    for entry in index:
        by_api.setdefault(entry["api"], []).append(entry)
    methods = _methods(products, index)
    files = {api: path for api, path in descriptions(specs).items() if api in by_api}
    rows = [_row(load_any(path, path.name), path, by_api[api], methods.get(api, [])) for api, path in files.items()]
    total = sum(len(names) for names in methods.values())
    rows.sort(key=lambda row: row.partition("]")[0].lower())
    return _HEAD.format(operations=len(index), apis=len(files), methods=total) + "".join(rows)


def _methods(products: Iterable[ProductName], index: Iterable[Entry]) -> dict[str, list[str]]:
    """The methods that the operations of each API have; an operation may have none, or several."""
    lists = {(entry["api"], entry["id"]) for entry in index if "paging" in entry}
    found: dict[str, list[str]] = {}
    for product in products:
        for (api, id), ways in product.operations.items():
            for how in ways:
                if not how.left_out:
                    found.setdefault(api, []).append(f"{product.attribute}.{how.method or id}")
                    if (api, id) in lists and how.iter is not False:
                        found[api].append(f"{product.attribute}.iter")
    return found


def _row(document: Mapping[str, Any], path: Path, entries: Sequence[Entry], methods: Sequence[str]) -> str:
    info = document["info"]
    attributes = sorted({f"`client.{name.partition('.')[0]}`" for name in methods})
    hosts = dict.fromkeys(str(urlsplit(str(entry["host"])).netloc) for entry in entries)
    credentials = dict.fromkeys(
        _credentials(scheme) for entry in entries for each in entry.get("security", []) for scheme in each
    )
    doubts = sum(1 for _ in _doubts(document))
    cells = [
        f"[{info['title']}](../specs/{path.name})",
        str(info["version"]),
        str(info.get("x-vonage-status", "ga")),
        str(len(entries)),
        f"{len(methods)} on {', '.join(attributes)}" if methods else "none",
        ", ".join(f"`{host}`" for host in hosts),
        ", ".join(filter(None, credentials)) or "none",
        f"{doubts} doubts" if doubts > 1 else "1 doubt" if doubts else "no doubts",
    ]
    return f"| {' | '.join(cells)} |\n"


def _credentials(scheme: str) -> str:
    return {"jwt": "JWT", "basic": "key and secret", "oauth2": "OAuth2", "vbc": "VBC token"}.get(scheme, scheme)


def _doubts(document: Mapping[str, Any]) -> Iterator[str]:
    yield from document["info"].get("x-vonage-doubts", [])
    for item in document.get("paths", {}).values():
        for verb in METHODS:
            yield from item.get(verb, {}).get("x-vonage-doubts", [])
