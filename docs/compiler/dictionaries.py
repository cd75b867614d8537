"""Reads the dictionary types of an API from the module that codegen wrote: each key, its type and what it is."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path


@dataclass(frozen=True)
class Key:
    """One key of a dictionary."""

    name: str
    type: str
    required: bool
    doc: str


@dataclass(frozen=True)
class Dictionary:
    """A dictionary type; or another name for a type, which then is its `alias`."""

    name: str
    doc: str = ""
    alias: str = ""
    keys: tuple[Key, ...] = field(default=())


def read(module: Path) -> Mapping[str, Dictionary]:
    """The types of a module, by name."""
    text = module.read_text(encoding="utf-8")
    lines = text.splitlines()
    return {found.name: found for node in ast.parse(text).body for found in _types(node, lines)}


def _types(node: ast.stmt, lines: list[str]) -> Iterator[Dictionary]:
    if isinstance(node, ast.ClassDef):
        yield Dictionary(node.name, ast.get_docstring(node) or "", keys=tuple(_class_keys(node)))
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.Call):
        keys = node.value.args[1]
        assert isinstance(keys, ast.Dict)
        yield Dictionary(node.targets[0].id, _said_below(node, lines), keys=tuple(_dict_keys(keys, lines)))
    elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        yield Dictionary(node.target.id, alias=ast.unparse(node.value))


def _said_below(node: ast.stmt, lines: list[str]) -> str:
    below = lines[node.end_lineno or 0] if len(lines) > (node.end_lineno or 0) else ""
    return below.strip('"') if below.startswith('"""') else ""


def _class_keys(node: ast.ClassDef) -> Iterator[Key]:
    body = [*node.body, ast.Pass()]
    for item, after in pairwise(body):
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            doc = after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else ""
            yield _key(item.target.id, ast.unparse(item.annotation), str(doc))


def _dict_keys(node: ast.Dict, lines: list[str]) -> Iterator[Key]:
    for key, value in zip(node.keys, node.values, strict=True):
        assert isinstance(key, ast.Constant)
        assert isinstance(value, ast.Constant)
        comments: list[str] = []
        line = key.lineno - 2
        while lines[line].strip().startswith("#"):
            comments.insert(0, lines[line].strip().removeprefix("#").strip())
            line -= 1
        yield _key(str(key.value), str(value.value), " ".join(comments))


def _key(name: str, type: str, doc: str) -> Key:
    inner = re.fullmatch(r"NotRequired\[(.*)\]", type, re.DOTALL)
    return Key(name, inner[1] if inner else type, inner is None, " ".join(doc.split()))
