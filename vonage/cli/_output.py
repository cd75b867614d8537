"""What a command prints: tables for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from rich.console import Console
from rich.table import Table
from rich.text import Text
from vonage_openapi import is_list, is_object

Form = Literal["table", "json", "jsonl"]
MOST_COLUMNS = 8
HIDDEN = ("_links",)


def form_of(as_json: bool, as_lines: bool) -> Form:
    """How to print: as asked, else JSON where no person reads along."""
    if as_lines:
        return "jsonl"
    return "json" if as_json or not sys.stdout.isatty() else "table"


def show(data: Any, form: Form) -> None:
    """Print the answer of an operation."""
    if isinstance(data, bytes):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    elif form == "table":
        Console().print(_table(data) if data is not None else Text("done"))
    elif data is not None:
        print(json.dumps(data, ensure_ascii=False, indent=None if form == "jsonl" else 2))


def show_all(items: Iterable[Any], form: Form) -> None:
    """Print the entries of a list: in a table at the end, as a JSON array, or a line each as they come."""
    if form == "jsonl":
        for item in items:
            print(json.dumps(item, ensure_ascii=False), flush=True)
    else:
        show([*items], form)


def _table(data: Any) -> Table | Text:
    rows = _rows(data)
    if rows is None:
        table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
        if not is_object(data):
            return Text(str(data))
        for name, value in _flat(data):
            table.add_row(Text(name, style="bold"), Text(value))
        return table
    columns = list(dict.fromkeys(name for row in rows for name, _ in _flat(row)))[:MOST_COLUMNS]
    table = Table(*columns)
    for row in rows:
        found = dict(_flat(row))
        table.add_row(*(Text(found.get(name, "")) for name in columns))
    return table


def _rows(data: Any) -> list[dict[str, Any]] | None:
    """The entries of a list, or of a page of one; None if it is something else."""
    if is_list(data):
        return [item if is_object(item) else {"value": item} for item in data]
    if not is_object(data):
        return None
    inner = data.get("_embedded", data)
    lists = [value for value in inner.values() if is_list(value) and value and all(map(is_object, value))]
    return lists[0] if len(lists) == 1 else None


def _flat(row: dict[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    for name, value in row.items():
        if name in HIDDEN:
            continue
        if is_object(value) and not before:
            yield from _flat(value, f"{name}.")
        else:
            yield f"{before}{name}", value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
