"""What `vonage` offers: the products, which follow the descriptions, and a list that changes on purpose alone."""

from __future__ import annotations

import pytest

import vonage
from tests.vonage.product_examples import NAMES

FIXED = {
    "AsyncClient", "Client", "ConnectEndpoints", "Hooks", "InputTypes", "Ncco", "PayPrompts", "RateLimit", "RawResponse", "Timeout",
    "ValidationWarning", "client", "errors", "jwt", "ncco", "ncco_builder", "signature", "types", "vonage", "webhooks",
}  # fmt: skip
OFFERED = {name for name in dir(vonage) if not name.startswith("__")}


def of_the_products() -> set[str]:
    """Classes, functions beside them in capitals, and modules, by the descriptions and names.yaml."""
    found: set[str] = set()
    for product in NAMES:
        classes = {product.class_name, f"Async{product.class_name}", *product.also}
        found |= {name for name in classes if name[0].isupper()} | {product.module}
    return found


def of_the_errors() -> set[str]:
    return {
        name
        for name, value in vars(vonage.errors).items()
        if isinstance(value, type) and value.__module__ == vonage.errors.__name__ and issubclass(value, Exception)
    }


def test_nothing_is_offered_by_accident() -> None:
    assert FIXED | of_the_products() | of_the_errors() == OFFERED


@pytest.mark.parametrize("name", sorted(OFFERED))
def test_what_is_offered_is_there(name: str) -> None:
    assert getattr(vonage, name) is not None
