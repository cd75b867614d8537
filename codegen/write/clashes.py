"""Refuses products that do not fit into `vonage`: a name is taken there, or what they name is not there."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ..tree import ROOT
from .names import ProductName, known, wrong
from .rendering import HEADER_LINE

SDK = ROOT / "vonage"


def refuse_clashes(products: Sequence[ProductName], package: Path = SDK) -> None:
    """Look at the hand-written modules, which are read and not imported.

    Raises:
        SpecError: The first product that does not fit.
    """
    by_hand = [path for path in package.iterdir() if path.is_dir() or not _text(path).startswith(HEADER_LINE)]
    imports = [node for node in ast.walk(_tree(package / "__init__.py")) if isinstance(node, ast.ImportFrom)]
    errors = list(_classes(package / "errors.py"))
    client: Mapping[str, ast.ClassDef] = {
        name: node
        for path in (package / "_async" / "client.py", *(package / "_client").glob("*.py"))
        for name, node in _classes(path).items()
    }
    attributes = {name: f"`client.{name}`" for name in _members("AsyncClient", client)}
    modules = {path.stem: f"`vonage.{path.stem}`" for path in by_hand} | {"types": "`vonage.types`"}
    classes = dict.fromkeys([*errors, *(alias.name for node in imports for alias in node.names)], "of `vonage`")
    for product in products:
        place = f"/products/{product.attribute}"
        for name, taken, word in (
            (product.attribute, attributes, ""),
            (product.module, modules, "module"),
            (product.class_name, classes, "class"),
        ):
            if name in taken:
                remedy = f"Rename {' and '.join(f'specs/{api}.yaml' for api in product.apis)}"
                remedy += f", or write another `{word}` here" if word else ", or name the product otherwise here"
                raise wrong(place, f"its {word or 'attribute'} cannot be {name!r}, which is {taken[name]}", remedy)
            taken[name] = f"that of {product.attribute!r}"
        for (_, id), ways in product.operations.items():
            for how in ways:
                for name in (how.errors or {}).values():
                    known(name, errors, f"{place}/operations/{id}/errors", "error")
                if how.by_hand and not (package / "_async" / f"{product.attribute}.py").is_file():
                    problem = f"there is no vonage/_async/{product.attribute}.py with methods written by hand"
                    raise wrong(f"{place}/operations/{id}/by_hand", problem, "Write it, or remove this")
        for name in product.errors.values():
            known(name, errors, f"{place}/errors", "error")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.suffix == ".py" else ""


def _tree(path: Path) -> ast.Module:
    return ast.parse(_text(path))


def _classes(path: Path) -> dict[str, ast.ClassDef]:
    return {node.name: node for node in _tree(path).body if isinstance(node, ast.ClassDef)}


def _members(name: str, classes: Mapping[str, ast.ClassDef]) -> Iterator[str]:
    """What a class and its bases define."""
    if name in classes:
        for node in classes[name].body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield node.name
        for base in classes[name].bases:
            yield from _members(ast.unparse(base).partition("[")[0], classes)
