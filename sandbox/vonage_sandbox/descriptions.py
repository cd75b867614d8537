"""What the descriptions say beyond the rules of requests: example answers, webhook payloads, and resources.

`examples.json` of each API's generated package has it, and is read when the API is first used.
"""

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
    found = examples(api, operation, status)
    if not found:
        return None, None
    chosen = found.get(name) if name in found else next(iter(found.values()))
    return deepcopy(chosen), media_type(api, operation, status)


def examples(api: str, operation: str, status: int) -> Doc:
    """All example answers of an operation by name, to be read only."""
    found: Doc = _answer(api, operation, status).get("examples", {})
    return found


def media_type(api: str, operation: str, status: int) -> str | None:
    """The media type of an answer; None if it has no body."""
    found: str | None = _answer(api, operation, status).get("media_type")
    return found


def headers(api: str, operation: str, status: int) -> dict[str, str]:
    """Examples of the headers that an answer has."""
    return dict(_answer(api, operation, status).get("headers", {}))


def payload(api: str, webhook: str, name: str | None = None) -> Doc:
    """An example payload of a webhook."""
    found: Doc = _examples(api)["webhooks"][webhook]
    return deepcopy(found[name] if name is not None else next(iter(found.values())))


def webhooks(api: str) -> Doc:
    """The example payloads of all webhooks of an API, by the webhook's name; to be read only."""
    found: Doc = _examples(api).get("webhooks", {})
    return found


def resource(api: str, operation: str) -> Doc | None:
    """What an operation does with what its API keeps, as `codegen/write/resources.py` says it; None if nothing."""
    found: Doc | None = _examples(api).get("resources", {}).get(operation)
    return found


def _answer(api: str, operation: str, status: int) -> Doc:
    found: Doc = _examples(api)["operations"].get(operation, {}).get(str(status), {})
    return found


@cache
def _examples(api: str) -> Doc:
    found: Doc = json.loads(pkgutil.get_data("vonage_openapi", f"{api}/examples.json") or b"{}")
    return found
