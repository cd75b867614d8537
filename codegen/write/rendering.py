"""Renders the templates, in which the texts of a description become harmless comments and docstrings."""

from __future__ import annotations

import re
import textwrap
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.strings import safe_for_docstring

TEMPLATES = Path(__file__).parent / "templates"
HEADER = "# Written by codegen"
"""How every Python file begins that a description compiles to."""
HEADER_LINE = f"{HEADER} from specs/. Do not edit: change the descriptions and run `make generate`."
"""How a file begins that all descriptions together compile to."""
_NAME_OR_STRING = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|([^\W\d]\w*)""")


def render(template: str, **context: Any) -> str:
    """A file, unformatted."""
    return _ENVIRONMENT.get_template(f"{template}.jinja").render({"header": HEADER_LINE, **context})


def prepared(environment: Environment) -> Environment:
    """The environment, strict and with what templates make of texts."""
    environment.undefined = StrictUndefined
    filters: dict[str, Any] = {"doc": _doc, "repr": repr, "comment": one_line, "docstring": safe}
    environment.filters |= filters  # pyright: ignore[reportUnknownMemberType]
    return environment


def one_line(text: str) -> str:
    """A text on one line, without characters that do not show."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def names_in(*code: str) -> set[str]:
    """The names in some code, by which a template knows what to import."""
    return set(_NAME_OR_STRING.findall(" ".join(code)))


@lru_cache(maxsize=10_000)
def _doc(text: str, indent: int) -> str:
    """A description as docstring text: its first paragraph, wrapped, with nothing that could end the docstring."""
    safe = safe_for_docstring(one_line(str(text).strip().split("\n\n")[0]))
    # A quote at the very end would run into the closing ones, unless it is escaped already.
    is_bare = safe.endswith('"') and (len(safe[:-1]) - len(safe[:-1].rstrip("\\"))) % 2 == 0
    safe = safe[:-1] + '\\"' if is_bare else safe
    return ("\n" + " " * indent).join(textwrap.wrap(safe, 116 - indent, break_long_words=False)) or "..."


def safe(text: str) -> str:
    """A text as it stands in a docstring: it reads the same, and nothing in it ends the docstring."""
    shown = "".join(c if c.isprintable() or c == "\n" else " " for c in text)
    return shown.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


_FOLDER = FileSystemLoader(TEMPLATES)
_ENVIRONMENT = prepared(Environment(loader=_FOLDER, trim_blocks=True, lstrip_blocks=True))  # noqa: S701 - Python code, not HTML
