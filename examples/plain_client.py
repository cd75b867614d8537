"""The minimum that an endpoint needs from a client: `send` a request and return its answer. Sixty lines with httpx.

`vonage.Client` does all this and more. Write one like this to use your own transport, cache or gateway.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType

import httpx
from vonage_openapi import Answer, Request


class Credentials:
    """Chooses the credentials for an operation: the application's token if there is one, otherwise key and secret."""

    def __init__(
        self, key: str = "", secret: str = "", token: str = "", bases: Mapping[str, str] | None = None
    ) -> None:
        self._basic = httpx.BasicAuth(key, secret) if key else None
        self._token = token
        self._bases = bases or {}

    def prepare(self, request: Request) -> httpx.Request:
        """Check a request and make it one of httpx.

        Raises:
            vonage_openapi.ValidationError: It breaks its description.
            LookupError: None of the credentials fits the operation.
        """
        request.validate()
        op = request.op
        content, media_type = request.encode()
        headers = {"Accept": "application/json", **request.headers}
        if media_type:
            headers["Content-Type"] = media_type
        base = self._bases.get(op.package.rpartition(".")[2], op.host)
        query = request.query_string
        made = httpx.Request(
            op.verb, f"{base}{request.path}{'?' if query else ''}{query}", headers=headers, content=content
        )
        if self._token and ("jwt",) in op.security:
            made.headers["Authorization"] = f"Bearer {self._token}"
        elif self._basic and ("basic",) in op.security:
            made = next(self._basic.auth_flow(made))
        elif op.security and () not in op.security:
            raise LookupError(f"{op.id} takes {' or '.join('+'.join(kinds) for kinds in op.security)}")
        return made


def finish(request: Request, response: httpx.Response) -> Answer:
    """Make the answer of a success; raises httpx.HTTPStatusError for the rest."""
    response.raise_for_status()
    return Answer(response.status_code, response.headers, response.content, request)


class PlainClient:
    """For `sync` and `sync_detailed`."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self._http = httpx.Client()

    def send(self, request: Request) -> Answer:
        return finish(request, self._http.send(self._credentials.prepare(request)))

    def __enter__(self) -> PlainClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()


class PlainAsyncClient:
    """For `asyncio` and `asyncio_detailed`."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self._http = httpx.AsyncClient()

    async def send(self, request: Request) -> Answer:
        return finish(request, await self._http.send(self._credentials.prepare(request)))

    async def __aenter__(self) -> PlainAsyncClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.aclose()
