"""The connection to the control API of a sandbox."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Any, TypeVar
from urllib.parse import urlencode

import httpx

from vonage_sandbox.exchange import Doc

C = TypeVar("C", bound="Link")
PATIENCE = 30.0


class SandboxError(Exception):
    """The sandbox refused a request; the message says why."""


class Link:
    """Asks the control API.

    Args:
        http: A client whose `base_url` is the sandbox.
    """

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def close(self) -> None:
        """Close the connections; `with` does it."""
        self._http.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def watch(self, kind: str) -> Iterator[tuple[str, Doc]]:
        """What happens from now on to one kind of thing, `request`, `webhook`, `message`, `call`: how it changed
        (`added`, `changed`, `removed`) and the thing. Over the network only; ends with the sandbox.
        """
        timeout = httpx.Timeout(PATIENCE, read=None)
        try:
            with self._http.stream("GET", "/_sandbox/events", timeout=timeout) as answer:
                if answer.status_code != 200:
                    answer.read()
                    raise SandboxError(_detail(answer))
                for line in answer.iter_lines():
                    if line.startswith("data: "):
                        event: Doc = json.loads(line[6:])
                        if event["kind"] == kind:
                            yield event["action"], event["item"]
        except httpx.HTTPError as error:
            raise self._unreachable(error) from error

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """Ask the control API for what has no method here; `path` begins behind `/_sandbox/`.

        Raises:
            SandboxError: It says no.
        """
        return self._ask(method, path, body)

    def _ask(self, method: str, path: str, body: Mapping[str, Any] | None = None, *, raw: bool = False) -> Any:
        if self._http.is_closed:
            raise SandboxError("the sandbox is closed: ask it before its `with` block ends")
        try:
            answer = self._http.request(method, f"/_sandbox/{path}", json=None if body is None else dict(body))
        except httpx.HTTPError as error:
            raise self._unreachable(error) from error
        if answer.status_code >= 400:
            raise SandboxError(_detail(answer))
        return answer.content if raw else answer.json()

    def _unreachable(self, error: httpx.HTTPError) -> SandboxError:
        return SandboxError(f"the sandbox at {self._http.base_url} cannot be reached: {error}")

    def _bytes(self, path: str) -> bytes:
        content: bytes = self._ask("GET", path, raw=True)
        return content

    def _post(self, path: str, **body: Any) -> Doc:
        given = {name: value for name, value in body.items() if value is not None}
        answer: Doc = self._ask("POST", path, given)
        return answer

    def _list(self, collection: str, **wanted: str) -> list[Doc]:
        query = f"?{urlencode(wanted)}" if wanted else ""
        items: list[Doc] = self._ask("GET", f"{collection}{query}")["items"]
        return items


def _detail(answer: httpx.Response) -> str:
    try:
        return str(answer.json()["detail"])
    except (ValueError, KeyError, TypeError):
        return f"the sandbox answered {answer.status_code}"
