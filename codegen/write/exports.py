"""Writes `vonage/types.py`: the dictionary types of all APIs, under names that can be found."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from .names import ProductName
from .rendering import render

Definitions = Mapping[str, ast.stmt]
Place = tuple[str, str]
"""The module of a type, and its name there."""


def types_module(products: Sequence[ProductName], generated: Path) -> str:
    """The text of the module, unformatted; the classes of products begin the names that several APIs have."""
    modules = {path.parent.name: path.read_text(encoding="utf-8") for path in sorted(generated.glob("*/dicts.py"))}
    classes = {product.apis[0]: product.class_name for product in products if product.apis}
    prefixes = {api: classes.get(api, "".join(part.capitalize() for part in api.split("_"))) for api in modules}
    places = _places({api: _definitions(text) for api, text in modules.items()}, prefixes)
    return render("types.py", places={"Json": ("formats", "Json"), **dict(sorted(places.items()))})


def _definitions(text: str) -> dict[str, ast.stmt]:
    """What a module of dictionary types defines, without what is for keywords alone."""
    found: dict[str, ast.stmt] = {}
    for node in ast.parse(text).body:
        match node:
            case (
                ast.ClassDef(name=name)
                | ast.AnnAssign(target=ast.Name(id=name))
                | ast.Assign(targets=[ast.Name(id=name)])
            ) if not name.endswith("Keywords"):
                found[name] = node
            case _:
                pass
    return found


def _places(apis: Mapping[str, Definitions], prefixes: Mapping[str, str]) -> dict[str, Place]:
    """The types by the names that they are exported under; `prefixes` tell those of several APIs apart."""
    found: dict[str, Place] = {}
    for name in {name: None for definitions in apis.values() for name in definitions}:
        # The first API that has each of the types of that name, by all that the type is made of.
        having = [api for api, definitions in apis.items() if name in definitions]
        kinds = [*{_whole(name, apis[api]): api for api in reversed(having)}.values()]
        # InboundSms is of the API Sms, even if others have one as well.
        own = max((api for api in kinds if prefixes[api] in name), key=lambda api: len(prefixes[api]), default="")
        for api in kinds:
            found[name if len(kinds) == 1 or api == own else prefixes[api] + name] = (f"{api}.dicts", name)
    return found


def _whole(name: str, definitions: Definitions) -> str:
    """A type with all that it refers to, as text: two that are alike are one type."""
    seen: dict[str, str] = {}
    queue = [name]
    while queue:
        if (here := queue.pop()) not in seen:
            seen[here] = ast.dump(definitions[here])
            queue += [word for word in _words(definitions[here]) if word in definitions]
    return repr(sorted(seen.items()))


def _words(node: ast.AST) -> Iterator[str]:
    """The names in a definition, those included that stand in strings."""
    for inner in ast.walk(node):
        match inner:
            case ast.Name(id=name):
                yield name
            case ast.Constant(value=str(text)) if "NotRequired[" in text:
                yield from _words(ast.parse(text))
            case ast.Constant(value=str(text)):
                yield text
            case _:
                pass
