"""Writes the product classes, sync and async: a method for each operation, made of what its description says.

`names.yaml` says what things are called where the default will not do. Methods that do more than a request are written
by hand, in `vonage/_async`; their classes are derived from the ones written here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..errors import SpecError
from .methods import Builder, Entry, Method
from .names import CONVERTERS, ProductName
from .pytypes import FILE
from .rendering import HEADER_LINE, render

HELPERS = ("as_dict", "fields", "filters", "given", "with_first_entry", *CONVERTERS)


def write_products(products: Sequence[ProductName], entries: Sequence[Entry]) -> dict[str, str]:
    """The files of the `products` package, unformatted, by path.

    Args:
        products: What names.yaml makes of the descriptions.
        entries: The entries of `operations.json`.

    Raises:
        SpecError: A method would be there twice, or its arguments would.
    """
    index = {(entry["api"], entry["id"]): entry for entry in entries}
    files = {"products/__init__.py": f'{HEADER_LINE}\n"""The product classes, sync and async."""\n'}
    for kind, client in (("sync", "Client"), ("aio", "AsyncClient")):
        files[f"products/{kind}/__init__.py"] = f'{HEADER_LINE}\n"""The product classes of `vonage.{client}`."""\n'
    for product in products:
        methods = list(_methods(product, index))
        names = [method.name for method in methods]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise SpecError("names.yaml", f"/products/{product.attribute}", f"has two methods {twice[0]}", "Name one")
        for kind in ("sync", "aio"):
            context = _context(product, methods, is_async=kind == "aio")
            files[f"products/{kind}/{product.attribute}.py"] = render("product", **context)
    return files


def _context(product: ProductName, methods: Sequence[Method], *, is_async: bool) -> dict[str, Any]:
    imports: dict[str, list[str]] = {}
    for method in methods:
        api, _, id = method.module.partition("/")
        imports.setdefault(api, []).append(id)
    code = " ".join(_code(method) for method in methods)
    for api, id in product.operations:
        imports.setdefault(api, []).extend(id for how in product.lists.values() if how["operation"] == id)
    return {
        "product": product,
        "methods": methods,
        "lists": [{"name": name, "doc": how["doc"], **_list(how)} for name, how in product.lists.items()],
        "is_async": is_async,
        "imports": {api: sorted(set(ids)) for api, ids in sorted(imports.items()) if ids},
        "dicts": sorted({api for method in methods for api in method.uses}),
        "any": bool(re.search(r"\bAny\b", code)),
        "literal": "Literal[" in code,
        "files": [name for name in ("Progress", "Target") if re.search(rf"\b{name}\b", code)]
        + ["File as _File"] * bool(re.search(rf"\b{FILE}\b", code)),
        "unpack": any(method.keywords for method in methods),
        "iterators": any(method.item for method in methods),
        "helpers": [h for h in HELPERS if re.search(rf"\b{h}\(", code)] + ["Listed", "values_of"] * bool(product.lists),
        "unset": "UNSET" in code,
        "warns": any(method.deprecated for method in methods),
        "gone": f"{product.attribute}: the platform has shut this down; use {product.instead}"
        if product.instead
        else "",
        "base": f"{'Async' if is_async else ''}Product",
        "errors": repr(dict(product.errors)) if product.errors else "",
    }


def _list(how: Mapping[str, Any]) -> dict[str, str]:
    """The type of an attribute that lists values, and what reads them from the rules of an operation."""
    rule, kind = ", ".join(map(repr, how["at"])), how.get("type", "set")
    values, by = f"{how['operation']}.OP, {{!r}}, {rule}", how.get("by")
    if by is None:
        read = f"values_of({values.format(how['field'])})"
        return {"type": f"{kind}[str]", "value": read if kind == "list" else f"{kind}({read})"}
    inner = f"{kind}(values_of({values.format(how['field'])}, 'mapping', each))"
    return {
        "type": f"dict[str, {kind}[str]]", "value": f"{{each: {inner} for each in values_of({values.format(by)})}}"
    }  # fmt: skip


def _code(method: Method) -> str:
    declared = [a.declared for a in [*method.positional, *method.named]]
    answer = "with_first_entry(" if method.answer else ""
    return " ".join([*declared, method.request, method.returns, method.item, answer])


def _methods(product: ProductName, index: Mapping[tuple[str, str], Entry]) -> Iterator[Method]:
    for (api, id), names in product.operations.items():
        for how in names:
            if how.by_hand or how.left_out:
                continue
            builder = Builder(product, api, index[api, id], how)
            yield builder.method()
            if "paging" in index[api, id] and how.iter is not False:
                yield builder.iterator()
