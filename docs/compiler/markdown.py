"""Pieces of Markdown: code, tables, types with links to what they name."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterable, Mapping

Places = Mapping[str, str]
"""Where the types of an API stand: `page#anchor` by name."""


def code(text: object) -> str:
    """Code within a line or a cell."""
    return (
        f"<code>{html.escape(str(text), quote=False).replace('|', '&#124;').replace('*', '&#42;')}</code>"
        if str(text)
        else ""
    )


def cell(text: str) -> str:
    """A text in the cell of a table."""
    return " ".join(text.split()).replace("|", "\\|")


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table; empty if it has no rows."""
    lines = [f"| {' | '.join(row)} |\n" for row in rows]
    head = list(head)
    return f"\n| {' | '.join(head)} |\n|{'---|' * len(head)}\n{''.join(lines)}\n" if lines else ""


def plain(type: str) -> str:
    """An annotation as people read it: without the modules in front of names."""
    return re.sub(
        r"\b(?:(?:\w+_)?dicts|_[a-z]\w*)\.", "", type.replace("'", '"') if "Literal" in type else type.replace("'", "")
    )


def linked(type: str, places: Places, page: str) -> str:
    """An annotation as code in which the names of types are links.

    Args:
        type: The annotation.
        places: Where types stand.
        page: The page that the code is on.
    """
    text = html.escape(plain(type), quote=False).replace("|", "&#124;").replace("*", "&#42;")

    def link(found: re.Match[str]) -> str:
        place = places.get(found[0])
        return f'<a href="{relative(place, page)}">{found[0]}</a>' if place else found[0]

    return "<code>" + re.sub(r'(?<!["\w])[A-Z]\w+(?!["\w])', link, text) + "</code>"


def relative(target: str, page: str) -> str:
    """The address of one page as it is written on another."""
    path, _, anchor = target.partition("#")
    return f"{posixpath.relpath(path, posixpath.dirname(page))}#{anchor}"


def slug(heading: str) -> str:
    """The anchor of a heading, as Markdown makes it of our names."""
    return heading.lower().replace(" ", "-")


def fence(text: str, language: str = "python") -> str:
    """A block of code."""
    return f"\n```{language}\n{text.strip()}\n```\n"


def details(title: str, text: str, kind: str = "abstract") -> str:
    """A block that opens when it is clicked."""
    body = "\n".join(f"    {line}" if line else "" for line in text.strip().splitlines())
    return f'\n??? {kind} "{title}"\n\n{body}\n'
