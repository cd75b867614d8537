# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Complete silent authentication

What `check_url` points to. The handset opens it over mobile data and follows the redirects to a code or an error.
If the step has a `redirect_url`, code or `error_description` end up in the fragment of that address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "complete_silent_auth",
    "GET",
    "https://api.nexmo.com",
    "/v2/verify/{request_id}/silent-auth/redirect",
    answers={200: "SilentAuthCode"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(request_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"request_id": request_id})


def parse(status: int, data: Any) -> models.SilentAuthCode:
    """Read a decoded answer into models."""
    parsed: models.SilentAuthCode = OP.parse(status, data)
    return parsed


def sync_detailed(request_id: str, *, client: Client) -> Response[models.SilentAuthCode]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(request_id))


def sync(request_id: str, *, client: Client) -> models.SilentAuthCode:
    """Complete silent authentication.

    Args:
        request_id: The verification, as named when it was started.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The operator knows the handset; check this code.
    """
    return sync_detailed(request_id, client=client).parsed


async def asyncio_detailed(request_id: str, *, client: AsyncClient) -> Response[models.SilentAuthCode]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(request_id))


async def asyncio(request_id: str, *, client: AsyncClient) -> models.SilentAuthCode:
    """As `sync`, awaited."""
    return (await asyncio_detailed(request_id, client=client)).parsed
