"""Writes where the SDK keeps what was compiled: the attributes of both clients, a module for each product class, as in
3.x, one for all types, and one for the kinds of webhooks.

A class is the compiled one, or the one in `vonage/_async` that is derived from it and adds methods written by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..tree import GENERATED, SPECS
from . import events
from .exports import types_module
from .names import ProductName
from .rendering import render


def modules(products: Sequence[ProductName], target: Path) -> dict[str, str]:
    """The modules of a package, `vonage`, unformatted by name."""
    homes = [_homes(product, target) for product in products]
    return {
        "_products.py": _attributes(products, homes),
        "types.py": types_module(products, GENERATED),
        **events.modules(SPECS),
        **{f"{p.module}.py": render("facade.py", product=p, homes=h) for p, h in zip(products, homes, strict=True)},
    }


def _homes(product: ProductName, target: Path) -> dict[str, str]:
    """The module that holds each class of a product: the sync one, the async one, and what stands beside them."""
    is_by_hand = (target / "_async" / f"{product.attribute}.py").is_file()
    home = f"vonage._{{}}.{product.attribute}" if is_by_hand else f"vonage_openapi.products.{{}}.{product.attribute}"
    sync, aio = home.format("sync"), home.format("async" if is_by_hand else "aio")
    others = {name: module or sync for name, module in product.also.items()}
    return {product.class_name: sync, f"Async{product.class_name}": aio, **others}


def _attributes(products: Sequence[ProductName], homes: Sequence[dict[str, str]]) -> str:
    """The attributes, and the classes that the package has at its top as well; functions stay with their module."""
    pairs = list(zip(products, homes, strict=True))
    classes = {name: product.module for product, names in pairs for name in names if name[0].isupper()}
    return render(
        "attributes.py",
        products=products,
        modules=tuple(sorted({product.module for product in products})),
        homes={name: home for names in homes for name, home in names.items() if name in classes},
        classes=dict(sorted(classes.items())),
    )
