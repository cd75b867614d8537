"""What a command prints: tables for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text
from vonage_openapi import is_list, is_object

Form = Literal["table", "json", "jsonl"]
MOST_COLUMNS = 8
HIDDEN = ("_links",)


def form_of(as_json: bool = False, as_lines: bool = False) -> Form:
    """How to print: as asked, else JSON where no person reads along."""
    if as_lines:
        return "jsonl"
    return "json" if as_json or not sys.stdout.isatty() else "table"


def show(data: Any, form: Form | None = None) -> None:
    """Print the answer of an operation."""
    form = form or form_of()
    if isinstance(data, bytes):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    elif form == "table":
        Console().print(_table(data) if data is not None else Text("done"))
    elif data is not None:
        print(json.dumps(data, ensure_ascii=False, indent=None if form == "jsonl" else 2))


def show_all(items: Iterable[Any], form: Form | None = None) -> None:
    """Print the entries of a list: in a table at the end, as a JSON array, or a line each as they come."""
    if form == "jsonl":
        for item in items:
            print(json.dumps(item, ensure_ascii=False), flush=True)
    else:
        show([*items], form)


def write(name: str, data: Any) -> None:
    """Write a file that an operation gave."""
    size = Path(name).write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())
    click.echo(f"{name}: {size} bytes", err=True)


def _table(data: Any) -> Table | Text:
    rows = _rows(data)
    if rows is None:
        table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
        if not is_object(data) or not data:
            return Text(str(data or "none"))
        for name, value in _flat(data):
            table.add_row(Text(name, style="bold"), Text(value))
        return table
    if not rows:
        return Text("none")
    cells = [dict(_flat(row, brief=True)) for row in rows]
    columns = list(dict.fromkeys(name for row in cells for name in row))[:MOST_COLUMNS]
    table = Table()
    for name in columns:
        table.add_column(name, overflow="fold")  # an id that is cut off is of no use
    for found in cells:
        table.add_row(*(Text(found.get(name, "")) for name in columns))
    return table


def _rows(data: Any) -> list[dict[str, Any]] | None:
    """The entries of a list, or of a page of one; None if it is something else."""
    if is_list(data):
        return [item if is_object(item) else {"value": item} for item in data]
    if not is_object(data):
        return None
    inner = data.get("_embedded", data)
    lists = [value for value in inner.values() if is_list(value) and all(map(is_object, value))]
    is_page = inner is not data or not any(isinstance(value, str | dict) for value in data.values()) or any(lists)
    return lists[0] if len(lists) == 1 and is_page else None


def _flat(row: dict[str, Any], before: str = "", *, brief: bool = False) -> Iterator[tuple[str, str]]:
    """The values of an object by their paths; in a table briefly, without what takes several lines."""
    for name, value in row.items():
        if name in HIDDEN:
            continue
        if brief and is_object(value) and any(map(is_object, value.values())):
            yield f"{before}{name}", ", ".join(value)
        elif is_object(value) and value:
            yield from _flat(value, f"{before}{name}.", brief=brief)
        elif is_list(value) and value and not any(is_object(item) or is_list(item) for item in value):
            yield f"{before}{name}", ", ".join(map(str, value))
        elif not isinstance(value, str):
            yield f"{before}{name}", json.dumps(value, ensure_ascii=False)
        elif not brief or "\n" not in value:
            yield f"{before}{name}", value
