"""Requests with their answers, to be kept in a file and answered the same way in another run."""

from __future__ import annotations

import base64
from collections import deque
from typing import TYPE_CHECKING, Any

from vonage_openapi.formats import from_json, is_json

from vonage_sandbox.exchange import Doc, HttpResponse, is_doc, is_items
from vonage_sandbox.options import OptionError

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

FORMAT = 1
MOST = 5000
MASK = "***"
OWN_HEADERS = ("x-request-id", "x-sandbox-answer", "x-sandbox-note")
"""Headers of an answer that say something of this run only."""


class Recorder:
    """Keeps the newest exchanges. Secrets are left out of them."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._exchanges: deque[Doc] = deque(maxlen=MOST)

    def add(self, operation: str, given: Doc, done: HttpResponse) -> None:
        """Keep an exchange.

        Args:
            operation: What was asked for.
            given: The members of path, query and body, secrets masked.
            done: The answer.
        """
        if done.dropped:
            return
        exchange: Doc = {"operation": operation, "when": _without_masks(given), "status": done.status}
        headers = {name: value for name, value in done.headers.items() if name not in OWN_HEADERS}
        self._exchanges.append({**exchange, "headers": headers, **_body(done)})

    def recording(self) -> Doc:
        """All that was kept, the oldest first."""
        return {"format": FORMAT, "exchanges": [*self._exchanges]}

    def clear(self) -> None:
        """Forget it."""
        self._exchanges.clear()

    def replay(self, exchanges: Any, form: Any = None) -> int:
        """Answer requests as they were answered in a recording, each once and in their order.

        What was not recorded is answered as usual.

        Args:
            exchanges: Those of a recording.
            form: The version of its form.

        Returns:
            How many there are.

        Raises:
            OptionError: That is not a recording.
        """
        if form not in (None, FORMAT):
            raise OptionError(f"format: is {form!r}, and this sandbox reads {FORMAT}")
        if not is_items(exchanges):
            raise OptionError("exchanges: must be a list, as GET /_sandbox/recording gives it")
        for index, exchange in enumerate(exchanges):
            if not is_doc(exchange) or not isinstance(exchange.get("operation"), str):
                raise OptionError(f"exchanges[{index}]: must be an object with operation, when, status and body")
            names = ("when", "status", "headers", "body", "encoding")
            self._platform.faults.add(
                exchange["operation"], times=1, **{name: exchange[name] for name in names if name in exchange}
            )
        return len(exchanges)


def _body(done: HttpResponse) -> Doc:
    media_type = done.headers.get("content-type", "")
    if not done.body:
        return {}
    try:
        if is_json(media_type):
            return {"body": from_json(done.body)}
        return {"body": done.body.decode()}
    except ValueError:
        return {"body": base64.b64encode(done.body).decode(), "encoding": "base64"}


def _without_masks(value: Any) -> Any:
    if is_doc(value):
        return {name: _without_masks(item) for name, item in value.items() if item != MASK}
    return [_without_masks(item) for item in value] if is_items(value) else value
