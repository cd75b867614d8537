"""Writes `vonage/types.py`: the dictionary types of all APIs, under names that can be found."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from .names import ProductName
from .rendering import HEADER_LINE

Definitions = Mapping[str, ast.stmt]
Place = tuple[str, str]
"""An API, and the name of a type in it."""

_DOC = '''"""The types of requests, responses, webhooks and messages of all APIs, for annotations.

    from vonage.types import Call, SendSms

    def ring(call: Call) -> None: ...

All are dictionaries (`TypedDict`) or unions of them, and resolve at run time, as pydantic and FastAPI need it. A
type that is used in requests and in responses exists twice: `...Params` is what you send, the other what comes back.
`...Query` holds the parameters of a query. If several APIs have different types of the same name, the API's name comes
first.
"""'''

_LOADING = """
if not TYPE_CHECKING:  # a type checker shall know which types there are

    def __getattr__(name):
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, original = _PLACES[name]
        value = getattr(import_module(f"vonage_openapi.{module}"), original)
        globals()[name] = value  # the next look-up finds it without asking here
        return value

    def __dir__():
        return sorted({*__all__, *globals()})
"""


def types_module(products: Sequence[ProductName], generated: Path) -> str:
    """The text of the module, unformatted.

    Args:
        products: What names.yaml makes of the descriptions; their classes begin the names that several APIs have.
        generated: The package that the descriptions were compiled to.
    """
    texts = {path.parent.name: path.read_text(encoding="utf-8") for path in sorted(generated.glob("*/dicts.py"))}
    names = _names({api: _definitions(text) for api, text in texts.items()}, _prefixes(products, list(texts)))
    return "\n".join(_lines(dict(sorted(names.items()))))


def _lines(names: Mapping[str, Place]) -> Iterator[str]:
    yield f"{HEADER_LINE}\n{_DOC}\n\nfrom __future__ import annotations\n"
    yield "from importlib import import_module\nfrom typing import TYPE_CHECKING\n\nif TYPE_CHECKING:"
    yield "    from vonage_openapi.formats import Json as Json"
    for name, (api, original) in names.items():
        yield f"    from vonage_openapi.{api}.dicts import {original} as {name}"
    yield f"\n__all__ = {sorted({*names, 'Json'})!r}"
    yield '\n_PLACES = {"Json": ("formats", "Json"),'
    for name, (api, original) in names.items():
        yield f"    {name!r}: ({api + '.dicts'!r}, {original!r}),"
    yield f"}}\n{_LOADING}"


def _definitions(text: str) -> dict[str, ast.stmt]:
    """What a module of dictionary types defines, without what is for keywords alone."""
    found: dict[str, ast.stmt] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            found[node.name] = node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = node
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = node
    return {name: node for name, node in found.items() if not name.endswith("Keywords")}


def _prefixes(products: Sequence[ProductName], apis: Sequence[str]) -> dict[str, str]:
    """What the names of an API begin with where they have to be told apart."""
    classes = {product.apis[0]: product.class_name for product in products if product.apis}
    return {api: classes.get(api, "".join(part.capitalize() for part in api.split("_"))) for api in apis}


def _names(apis: Mapping[str, Definitions], prefixes: Mapping[str, str]) -> dict[str, Place]:
    """The types by the names that they are exported under."""
    found: dict[str, Place] = {}
    for name in {name: None for definitions in apis.values() for name in definitions}:
        kinds: dict[str, str] = {}
        """The first API that has each of the types of that name, by all that the type is made of."""
        for api, definitions in apis.items():
            if name in definitions:
                kinds.setdefault(_whole(name, definitions), api)
        # InboundSms is of the API Sms, even if others have one as well.
        own = max(
            (api for api in kinds.values() if prefixes[api] in name), key=lambda api: len(prefixes[api]), default=""
        )
        for api in kinds.values():
            found[name if len(kinds) == 1 or api == own else prefixes[api] + name] = (api, name)
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
        if isinstance(inner, ast.Name):
            yield inner.id
        elif isinstance(inner, ast.Constant) and isinstance(inner.value, str) and "NotRequired[" not in inner.value:
            yield inner.value
        elif isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield from _words(ast.parse(inner.value))
