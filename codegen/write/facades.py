"""Writes where the SDK keeps what was compiled: the attributes of both clients, a module for each product class, as in
3.x, one for all types, and one for the kinds of webhooks.

A class is the compiled one, or the one in `vonage/_async` that is derived from it and adds methods written by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ..tree import GENERATED, SPECS
from . import events
from .exports import types_module
from .names import ProductName
from .rendering import HEADER_LINE

TABLE, TYPES = "_products.py", "types.py"


def homes_of(product: ProductName, target: Path) -> dict[str, str]:
    """The module that holds each class of a product: the sync one, the async one, and what stands beside them."""
    by_hand = (target / "_async" / f"{product.attribute}.py").is_file()
    sync, aio = (
        ("vonage._sync", "vonage._async") if by_hand else tuple(f"vonage_openapi.products.{k}" for k in ("sync", "aio"))
    )
    homes = {
        product.class_name: f"{sync}.{product.attribute}",
        f"Async{product.class_name}": f"{aio}.{product.attribute}",
    }
    return homes | {name: module or homes[product.class_name] for name, module in product.also.items()}


def modules(products: Sequence[ProductName], target: Path) -> dict[str, str]:
    """The modules of a package, `vonage`, unformatted by name."""
    table = "\n".join(_table(products, target))
    files = {TABLE: table, TYPES: types_module(products, GENERATED), **events.modules(SPECS)}
    return files | {f"{product.module}.py": "\n".join(_facade(product, target)) for product in products}


def _facade(product: ProductName, target: Path) -> Iterator[str]:
    homes = homes_of(product, target)
    yield HEADER_LINE
    yield f'"""{product.summary}: `client.{product.attribute}`."""\n'
    yield "from __future__ import annotations\n"
    for name, home in sorted(homes.items(), key=lambda item: (item[1], item[0])):
        yield f"from {home} import {name}"
    yield f"\n__all__ = {sorted(homes)!r}"


def _table(products: Sequence[ProductName], target: Path) -> Iterator[str]:
    homes = [(product, _classes(homes_of(product, target))) for product in products]
    classes = {name: product.module for product, names in homes for name in names}
    yield HEADER_LINE
    yield '"""The products: their classes and modules, and the attributes of the clients that hold them."""\n'
    yield "from __future__ import annotations\n"
    yield "from typing import TYPE_CHECKING, Final\n"
    yield "from vonage_openapi.lazy import lazy_module\n"
    yield "from vonage._client.attributes import ProductAttribute\n"
    yield "if TYPE_CHECKING:"
    for module in sorted({product.module for product in products}):
        yield f"    from vonage import {module} as _{module}"
        yield f"    from vonage import {module} as {module}"
    for _, names in homes:
        for name, home in names.items():
            yield f"    from {home} import {name} as {name}"
    yield "else:"
    for module in sorted({product.module for product in products}):
        yield f"    _{module} = lazy_module('vonage.{module}')"
    yield f"\n__all__ = {sorted({*classes, *classes.values()})!r}"
    yield '"""For type checkers alone, like the imports above: at run time, `vonage` loads what is used."""\n'
    yield f"CLASSES: Final[dict[str, str]] = {dict(sorted(classes.items()))!r}"
    yield '"""The module in this package that each class is to be had from."""\n'
    yield f"MODULES: Final[tuple[str, ...]] = {tuple(sorted(set(classes.values())))!r}\n"
    yield from _attributes(homes, "Products", "")
    yield from _attributes(homes, "AsyncProducts", "Async")


def _classes(homes: Mapping[str, str]) -> dict[str, str]:
    """Those that the package has at its top as well; functions stay with their module."""
    return {name: home for name, home in homes.items() if name[0].isupper()}


def _attributes(homes: list[tuple[ProductName, dict[str, str]]], name: str, prefix: str) -> Iterator[str]:
    yield f"\n\nclass {name}:"
    yield f'    """The attributes of `vonage.{prefix}Client`."""\n'
    for product, names in homes:
        kind = f"{prefix}{product.class_name}"
        type = f"_{product.module}.{kind}"
        yield f"    {product.attribute}: ProductAttribute[{type}] = ProductAttribute({names[kind]!r}, {kind!r})"
        yield f'    """{product.summary}."""'
