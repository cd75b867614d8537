"""What a product gets to know about a request, and how products say which operations are theirs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from vonage_sandbox.credentials import Principal
from vonage_sandbox.errors import RefusalError
from vonage_sandbox.exchange import Doc, HttpResponse, is_doc
from vonage_sandbox.routing import Operation

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform


@dataclass(frozen=True)
class Call:
    """One request that was found good.

    Attributes:
        operation: What is asked for.
        principal: Who asks.
        path, query: The parameters by name, as text.
        body: The decoded body.
        headers: The headers, names in lower case.
    """

    operation: Operation
    principal: Principal
    path: Mapping[str, str]
    query: Doc
    body: Any
    headers: Mapping[str, str]

    @property
    def fields(self) -> Doc:
        """The body as an object; empty if there is none."""
        return dict(self.body) if is_doc(self.body) else {}

    @property
    def application(self) -> Doc:
        """The application of the token."""
        if self.principal.application is None:
            raise RefusalError(401, "Bad credentials: this needs the token of an application")
        return self.principal.application

    def number(self, name: str, otherwise: int) -> int:
        """An integer of the query."""
        return int(float(self.query.get(name, otherwise)))


Handler: TypeAlias = "Callable[[Platform, Call], Any]"
"""Carries out an operation; returns the data of the answer, None for no body, or a whole answer."""

handlers: dict[str, Handler] = {}


def handles(*operations: str) -> Callable[[Handler], Handler]:
    """Say that a function carries out these operations."""

    def register(handler: Handler) -> Handler:
        for operation in operations:
            handlers[operation] = handler
        return handler

    return register


__all__ = ["Call", "Handler", "HttpResponse", "RefusalError", "handlers", "handles"]
