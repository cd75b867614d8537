"""Writes `docs/coverage.md`: which APIs are covered, in which version, and how sure that is.

The README and the comparison have the same total, which is kept up to date.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..grammar import operations_in
from ..read.load import load_any
from ..tree import descriptions
from .names import ProductName
from .rendering import render

Entry = Mapping[str, Any]
_CREDENTIALS = {"jwt": "JWT", "basic": "key and secret", "oauth2": "OAuth2", "vbc": "VBC token"}


def texts(products: Sequence[ProductName], index: Sequence[Entry], root: Path) -> dict[str, str]:
    """The page and the others, by their paths in the repository."""
    by_api: dict[str, list[Entry]] = {}
    for entry in index:
        by_api.setdefault(entry["api"], []).append(entry)
    methods = _methods(products, index)
    files = {api: path for api, path in descriptions(root / "specs").items() if api in by_api}
    rows = [_row(path, by_api[api], methods.get(api, [])) for api, path in files.items()]
    rows.sort(key=lambda row: row[0].partition("]")[0].lower())
    total = sum(map(len, methods.values()))
    breadth = f"{len(index)} operations of {len(by_api)} APIs"
    others = {name: (root / name).read_text(encoding="utf-8") for name in ("README.md", "docs/comparison.md")}
    return {
        "docs/coverage.md": render("coverage.md", operations=len(index), methods=total, rows=rows),
        **{name: re.sub(r"\d+ operations of \d+ APIs", breadth, text) for name, text in others.items()},
    }


def _methods(products: Sequence[ProductName], index: Sequence[Entry]) -> dict[str, list[str]]:
    """The attributes that have the methods of each API, one a method; an operation may have none, or several."""
    lists = {(entry["api"], entry["id"]) for entry in index if "paging" in entry}
    found: dict[str, list[str]] = {}
    for product in products:
        for (api, id), ways in product.operations.items():
            for how in [how for how in ways if not how.left_out]:
                count = 2 if (api, id) in lists and how.iter is not False else 1
                found.setdefault(api, []).extend([f"`client.{product.attribute}`"] * count)
    return found


def _row(path: Path, entries: Sequence[Entry], methods: Sequence[str]) -> list[str]:
    document = load_any(path, path.name)
    info = document["info"]
    hosts = dict.fromkeys(f"`{urlsplit(str(entry['host'])).netloc}`" for entry in entries)
    schemes: list[str] = [scheme for entry in entries for each in entry.get("security", []) for scheme in each]
    stated = [info, *(operation for _, _, operation in operations_in(document))]
    doubts = sum(len(each.get("x-vonage-doubts", [])) for each in stated)
    return [
        f"[{info['title']}](../specs/{path.name})",
        str(info["version"]),
        str(info.get("x-vonage-status", "ga")),
        str(len(entries)),
        f"{len(methods)} on {', '.join(sorted({*methods}))}" if methods else "none",
        ", ".join(hosts),
        ", ".join(dict.fromkeys(_CREDENTIALS.get(scheme, scheme) for scheme in schemes)) or "none",
        f"{doubts or 'no'} {'doubt' if doubts == 1 else 'doubts'}",
    ]
