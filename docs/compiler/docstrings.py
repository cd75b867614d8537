"""Reads docstrings as this project writes them: what it does, then sections of names and what is said of each."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass, field

SECTIONS = ("Args", "Attributes", "Returns", "Yields", "Raises", "Example", "Examples")


@dataclass
class Item:
    """A name with what is said of it, and of the names inside it."""

    name: str
    text: str
    inner: list[Item] = field(default_factory=list["Item"])


@dataclass
class Docstring:
    """The parts of a docstring."""

    summary: str = ""
    more: str = ""
    sections: dict[str, str] = field(default_factory=dict[str, str])
    page: str = ""

    def items(self, section: str) -> list[Item]:
        """The names of a section."""
        return items(self.sections.get(section, ""))


def parse(text: str | None) -> Docstring:
    """The parts of a docstring, or of none."""
    found = Docstring()
    prose: list[str] = []
    section: list[str] | None = None
    sections: dict[str, list[str]] = {}
    for line in inspect.cleandoc(text or "").splitlines():
        if line.rstrip(":") in SECTIONS and line.endswith(":"):
            section = sections.setdefault(line.rstrip(":"), [])
        elif line.startswith("Official page: "):
            found.page = line.removeprefix("Official page: ").rstrip(".")
            section = prose
        elif section is not None and (not line or line.startswith(" ")):
            section.append(line)
        else:
            section = None
            prose.append(line)
    found.sections = {name: inspect.cleandoc("\n".join(["", *lines])) for name, lines in sections.items()}
    found.summary, _, found.more = "\n".join(prose).strip().partition("\n\n")
    found.summary = " ".join(found.summary.split())
    return found


def items(text: str) -> list[Item]:
    """Names with what is said of each; lines further in belong to the name above, as text or as names of their own."""
    found: list[Item] = []
    lines = text.splitlines()
    while lines:
        head = re.match(r"([^\s:][^:]*?): ?(.*)", lines.pop(0))
        inner: list[str] = []
        while lines and (not lines[0].strip() or lines[0].startswith(" ")):
            inner.append(lines.pop(0))
        if head:
            found.append(_item(head[1], head[2], inspect.cleandoc("\n".join(["", *inner]))))
        elif found:
            found[-1].text += " " + " ".join(inner).strip()
    return found


def _item(name: str, text: str, below: str) -> Item:
    if text.endswith(":") and re.match(r"[\w.@-]+( \(required\))?: ", below):  # "A dict of:" and its fields
        return Item(name, text, items(below))
    return Item(name, " ".join(f"{text} {below}".split()))
