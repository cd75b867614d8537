# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""Delete a SIP domain

Closes a domain; with `cascade` its users go as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

OP = Op(
    __name__,
    "delete_domain",
    "DELETE",
    "https://api.nexmo.com",
    "/v1/psip/{domain}",
    security=(("basic",),),
    returns={200: "", 204: ""},
    retry="idempotent",
    status="ga",
)


def build(domain: str, *, cascade: bool | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"domain": domain}, query={"cascade": cascade})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(domain: str, *, client: Client, cascade: bool | Unset = UNSET) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(domain, cascade=cascade))


def sync(domain: str, *, client: Client, cascade: bool | Unset = UNSET) -> None:
    """Delete a SIP domain.

    Args:
        domain: The name of the domain.
        client: Sends the request, `vonage.Client` for one.
        cascade: Whether the users of the domain are deleted too.

    Returns:
        The domain is gone.
    """
    return sync_detailed(domain, client=client, cascade=cascade).parsed


async def asyncio_detailed(domain: str, *, client: AsyncClient, cascade: bool | Unset = UNSET) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(domain, cascade=cascade))


async def asyncio(domain: str, *, client: AsyncClient, cascade: bool | Unset = UNSET) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(domain, client=client, cascade=cascade)).parsed
