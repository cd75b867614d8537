"""Typed endpoints for every operation of the descriptions in `specs/`: `vonage_openapi.<api>.api.<operation>`.

    from vonage_openapi.sms.api import send_sms

    answer = send_sms.sync(client=client, body={"from": "AcmeInc", "to": "447700900000", "text": "Hello"})

Each endpoint has `sync`, `sync_detailed`, `asyncio`, `asyncio_detailed`, `build`, `parse` and its facts in `OP`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime import Answer, AsyncClient, Client, DecodeError, Op, Problem, Request, Response, ValidationError
from ._runtime import lazy as lazy_names
from ._values import UNSET, Unset, as_text
from .formats import is_list, is_object

if TYPE_CHECKING:
    from ._model import Model as Model
else:
    __getattr__, __dir__ = lazy_names(__name__, {"Model": "_model"})  # it needs attrs, which no endpoint does

__all__ = [
    "UNSET", "Answer", "AsyncClient", "Client", "DecodeError", "Model", "Op", "Problem", "Request", "Response", "Unset",
    "ValidationError", "as_text", "is_list", "is_object", "lazy_names", "operations",
]  # fmt: skip


def operations() -> list[dict[str, Any]]:
    """The facts about every operation of every API, as they stand in `operations.json`."""
    import json
    import pkgutil

    entries: list[dict[str, Any]] = json.loads(pkgutil.get_data(__name__, "operations.json") or b"[]")
    return entries
