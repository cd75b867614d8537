"""The example answers and webhook payloads of the descriptions, as `codegen/write/descriptions.py` extracts them."""

from __future__ import annotations

import json
import pkgutil
from copy import deepcopy
from functools import cache
from typing import Any

from vonage_sandbox.exchange import Doc


def example(api: str, operation: str, status: int, name: str | None = None) -> tuple[Any, str | None]:
    """An example answer of an operation.

    Args:
        api: The API.
        operation: The operation, by id.
        status: The status of the answer.
        name: Which example, where there are several; the first if left out or unknown.

    Returns:
        A copy of the example and its media type; (None, None) if the answer has no body or is not described.
    """
    found = _extract(api)["operations"].get(operation, {}).get(str(status), {})
    examples: Doc = found.get("examples", {})
    if not examples:
        return None, None
    chosen = examples.get(name) if name in examples else next(iter(examples.values()))
    return deepcopy(chosen), found["media_type"]


def headers(api: str, operation: str, status: int) -> dict[str, str]:
    """Examples of the headers that an answer has."""
    return dict(_extract(api)["operations"].get(operation, {}).get(str(status), {}).get("headers", {}))


def payload(api: str, webhook: str, name: str | None = None) -> Doc:
    """An example payload of a webhook."""
    examples: Doc = _extract(api)["webhooks"][webhook]
    return deepcopy(examples[name] if name is not None else next(iter(examples.values())))


@cache
def _extract(api: str) -> Doc:
    extract: Doc = json.loads(pkgutil.get_data(__name__, f"{api}.json") or b"{}")
    return extract
