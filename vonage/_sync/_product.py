# Made from vonage/_async by `make generate`. Do not edit: change the async module.
"""What the objects of all APIs have in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from vonage_openapi import Problem, Request, is_object

from vonage._base import BaseClient
from vonage.errors import ValidationError

if TYPE_CHECKING:
    from vonage._base import Invalid
    from vonage._sync.client import Client


class Product:
    """One API. Made by the client; `Sms(key=..., secret=...)` as in 2.x makes a client of its own.

    Args:
        client: The client to send with.
        credentials: Arguments for a client, if none is given.
    """

    _invalid: type[ValidationError] = ValidationError
    """What a request that breaks its description raises."""

    def __init__(self, client: Client | None = None, **credentials: Any) -> None:
        from vonage._sync.client import Client

        given = cast("object", client)
        if client is None:
            client = Client(**credentials)
        elif credentials:
            raise TypeError(f"{type(self).__name__} takes a client or credentials for a new one, not both")
        elif isinstance(given, BaseClient) and not isinstance(given, Client):
            raise TypeError(
                f"this {type(self).__name__} works with {Client.__name__}, not with {type(given).__name__}; every"
                " client holds its own, such as client.sms"
            )
        elif not callable(getattr(given, "send", None)):
            raise TypeError(f"{type(self).__name__} takes a client, not {type(given).__name__}")
        self._client = client

    def _call(self, request: Request, invalid: Invalid | None = None) -> Any:
        """Send a request and return the decoded answer."""
        return (self._client.send(request, invalid=invalid or self._invalid)).data

    def _iterate(self, request: Request) -> Iterator[Any]:
        """All entries of a list."""
        return self._client.iterate(request, invalid=self._invalid)


def fields(params: Any, keywords: dict[str, Any]) -> Any:
    """The parameters of a call: the dict if there is one, else the keywords, as in 3.x; never both."""
    return as_dict(params or keywords)


def as_dict(params: Any) -> Any:
    """Any other mapping as a dict; what is no mapping stays as it is."""
    if is_object(params) or not isinstance(params, Mapping):
        return params
    return dict(cast("Mapping[str, Any]", params))


def filters(params: Any, keywords: dict[str, Any]) -> Mapping[str, Any]:
    """The same for what goes into a query.

    Raises:
        ValidationError: It is no dict.
    """
    values = fields(params, keywords)
    if not is_object(values):
        raise ValidationError([Problem("params", f"must be a dict, not {type(values).__name__}")])
    return values
