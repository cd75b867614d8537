"""Has the examples of docstrings shown as code: by themselves, their lines would run together as a paragraph."""

from __future__ import annotations

import re
from typing import Any

import griffe

_EXAMPLE = re.compile(r"^( *)Example:\n((?:(?:\1 +.*)?\n?)+)", re.MULTILINE)


class CodeExamples(griffe.Extension):
    """Puts a fence around what stands in a section `Example:`."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        """See `griffe.Extension`."""
        if obj.docstring is not None:
            obj.docstring.value = _EXAMPLE.sub(_fenced, obj.docstring.value)


def _fenced(found: re.Match[str]) -> str:
    indent, lines = found[1] + "    ", found[2]
    body = lines.rstrip()
    return f"{found[1]}Example:\n{indent}```python\n{body}\n{indent}```\n{lines[len(body) :]}"
