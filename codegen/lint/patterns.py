r"""Regular expressions that mean the same to every reader of a description.

JSON Schema speaks ECMA-262, and good validators compile a pattern in its Unicode mode; our own checks run in Python.
A pattern may use what both understand in the same way. Two differences are for whoever compiles a pattern in Python to
settle: `\d`, `\w` and `\s` mean ASCII only (`re.ASCII`), and `$` means the very end (`\Z`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from .finding import Finding
from .spec import Spec

# An escape, a character class, the head of a group, a quantifier, a stray bracket, or any other character.
TOKEN = re.compile(
    r"(?P<escape>\\.)|(?P<class>\[\^?(?:\\.|[^\]\\])*\])|(?P<group>\((?:\?(?:<[=!]|[^\s]))?)"
    r"|(?P<quantifier>\*|\+|\?|\{\d+(?:,\d*)?\})|(?P<stray>[\[\]{}])|(?P<other>.)",
    re.DOTALL,
)
COMMON_ESCAPES = frozenset("dDwWsSbBtnrfvxu0123456789^$\\.*+?()[]{}|/")
_PYTHON_LACKS = re.compile(r"bad escape|incomplete escape|unknown extension \?<|look-behind|bad character range .*\\")
"""What Python says of escapes, groups and look-behinds that ECMA-262 has and it has not."""
COMMON_GROUPS = frozenset({"(", "(?:", "(?=", "(?!", "(?<=", "(?<!"})


def patterns(spec: Spec) -> Iterator[Finding]:
    """`pattern` and the keys of `patternProperties`."""
    for node in spec.of_kind("schema"):
        found = [("pattern", node.value["pattern"])] if isinstance(node.value.get("pattern"), str) else []
        found += [("patternProperties", name) for name in node.value.get("patternProperties", {})]
        for key, pattern in found:
            if fault := fault_of(pattern, spec.house):
                remedy = "Write it so that Python and ECMA-262 read it alike"
                yield spec.finding(f"{node.pointer}/{key}", "pattern", f"`{pattern}`: {fault}", remedy)


@lru_cache(maxsize=1024)
def fault_of(pattern: str, house: bool) -> str | None:
    """Why `pattern` is not portable, or None if it is; in anybody's file, only why no reader can take it."""
    try:
        re.compile(pattern)
    except re.error as error:
        return f"it does not compile, {error}" if house or not _PYTHON_LACKS.match(str(error)) else None
    previous = ""
    for token in TOKEN.finditer(pattern) if house else ():
        kind, text = str(token.lastgroup), token.group()
        if fault := _fault(kind, text, previous):
            return fault
        previous = kind
    return None


def _fault(kind: str, text: str, previous: str) -> str | None:
    if kind == "escape" and text[1] not in COMMON_ESCAPES:
        return f"the escape {text} is not common to both"
    if kind == "class":
        return _class_fault(text)
    if kind == "group" and text not in COMMON_GROUPS:
        return f"a group that starts with {text} is not common to both"
    if kind == "quantifier" and previous == "quantifier" and text != "?":
        return "a possessive or double quantifier is not common to both"
    if kind == "stray":
        return f"{text} must be escaped outside a class"
    return None


def _class_fault(text: str) -> str | None:
    inner = text[1:-1].removeprefix("^")
    if not inner:
        return "an empty class means different things"
    for escape in re.findall(r"\\(.)", inner):
        if escape not in COMMON_ESCAPES | {"-"}:
            return f"the escape \\{escape} is not common to both"
    if re.search(r"&&|--|\|\||~~|\[", re.sub(r"\\.", "", inner)):
        return "[, && and -- in a class are read as set operations by some"
    return None
