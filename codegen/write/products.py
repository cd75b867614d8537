"""Writes the product classes, sync and async: a method for each operation, made of what its description says.

`names.yaml` says what things are called where the default will not do. Methods that do more than a request are written
by hand, in `vonage/_async`; their classes are derived from the ones written here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .methods import Builder, Entry, Method
from .names import CONVERTERS, ProductName, wrong
from .rendering import HEADER_LINE, names_in, render
from .signatures import DICTS

HELPERS = ("as_dict", "fields", "filters", "given", "with_first_entry", *CONVERTERS)


def write_products(products: Sequence[ProductName], entries: Sequence[Entry]) -> dict[str, str]:
    """The files of the `products` package, unformatted, by path; `entries` are those of `operations.json`."""
    index = {(entry["api"], entry["id"]): entry for entry in entries}
    files = {"products/__init__.py": f'{HEADER_LINE}\n"""The product classes, sync and async."""\n'}
    for kind, client in (("sync", "Client"), ("aio", "AsyncClient")):
        files[f"products/{kind}/__init__.py"] = f'{HEADER_LINE}\n"""The product classes of `vonage.{client}`."""\n'
    for product in products:
        methods = list(_methods(product, index))
        names = [method.name for method in methods]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            remedy = "Give one of them another `method`"
            raise wrong(f"/products/{product.attribute}", f"it has two methods {twice[0]}", remedy)
        context = _context(product, methods)
        for kind in ("sync", "aio"):
            text = render("product.py", is_async=kind == "aio", **context)
            files[f"products/{kind}/{product.attribute}.py"] = text
    return files


def _context(product: ProductName, methods: Sequence[Method]) -> dict[str, Any]:
    imports: dict[str, set[str]] = {}
    for method in methods:
        imports.setdefault(method.api, set()).update(re.findall(rf"\b_{method.api}_(\w+)\.OP\b", method.request))
    for api, id in product.operations:
        if any(how["operation"] == id for how in product.lists.values()):
            imports.setdefault(api, set()).add(id)
    code = " ".join(method.code for method in methods)
    return {
        "product": product,
        "methods": methods,
        "lists": [{"name": name, "doc": how["doc"], **_list(product, how)} for name, how in product.lists.items()],
        "imports": {api: sorted(ids) for api, ids in sorted(imports.items())},
        "dicts": sorted({method.api for method in methods if f"{method.api}_{DICTS}" in method.code}),
        "used": names_in(code),
        "helpers": [f"{h} as _{h}" for h in HELPERS if f"_{h}(" in code]
        + ["Listed", "values_of"] * bool(product.lists)
        + ["NOT_GIVEN"] * ("NOT_GIVEN" in code),
    }


def _list(product: ProductName, how: Mapping[str, Any]) -> dict[str, str]:
    """The type of an attribute that lists values, and what reads them from the rules of an operation."""
    rule, kind = ", ".join(map(repr, how["at"])), how.get("type", "set")
    api = next(api for api, id in product.operations if id == how["operation"])
    values, by = f"_{api}_{how['operation']}.OP, {{!r}}, {rule}", how.get("by")
    if by is None:
        read = f"values_of({values.format(how['field'])})"
        return {"type": f"{kind}[str]", "value": read if kind == "list" else f"{kind}({read})"}
    inner = f"{kind}(values_of({values.format(how['field'])}, 'mapping', each))"
    return {
        "type": f"dict[str, {kind}[str]]", "value": f"{{each: {inner} for each in values_of({values.format(by)})}}"
    }  # fmt: skip


def _methods(product: ProductName, index: Mapping[tuple[str, str], Entry]) -> Iterator[Method]:
    for (api, id), names in product.operations.items():
        for how in names:
            if how.by_hand or how.left_out:
                continue
            narrow = index[api, how.narrow] if how.narrow else None
            yield from Builder(product, api, index[api, id], how, narrow).methods()
