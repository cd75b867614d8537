# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
"""Send a handset to its network

The first step for a front end. The handset opens this over mobile data and is sent on with a code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

OP = Op(
    __name__,
    "request_frontend_authorization",
    "GET",
    "https://oidc.idp.vonage.com",
    "/oauth2/auth",
    returns={200: ""},
    retry="idempotent",
    status="deprecated",
)


def build(
    *,
    client_id: str,
    redirect_uri: str,
    response_type: str,
    scope: str,
    state: str | Unset = UNSET,
    login_hint: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        query={
            "client_id": client_id,
            "redirect_uri": redirect_uri,
            "response_type": response_type,
            "scope": scope,
            "state": state,
            "login_hint": login_hint,
        }
    )


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    client_id: str,
    redirect_uri: str,
    response_type: str,
    scope: str,
    state: str | Unset = UNSET,
    login_hint: str | Unset = UNSET,
) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            client_id=client_id,
            redirect_uri=redirect_uri,
            response_type=response_type,
            scope=scope,
            state=state,
            login_hint=login_hint,
        ),
    )


def sync(
    *,
    client: Client,
    client_id: str,
    redirect_uri: str,
    response_type: str,
    scope: str,
    state: str | Unset = UNSET,
    login_hint: str | Unset = UNSET,
) -> None:
    """Send a handset to its network.

    Args:
        client: Sends the request, `vonage.Client` for one.
        client_id: The application.
        redirect_uri: Where the code goes.
        response_type: Always `code`.
        scope: The purpose.
        state: Comes back with the code.
        login_hint: The number with a plus sign.

    Returns:
        A page of the network, where it shows one.
    """
    return sync_detailed(
        client=client,
        client_id=client_id,
        redirect_uri=redirect_uri,
        response_type=response_type,
        scope=scope,
        state=state,
        login_hint=login_hint,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    client_id: str,
    redirect_uri: str,
    response_type: str,
    scope: str,
    state: str | Unset = UNSET,
    login_hint: str | Unset = UNSET,
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            client_id=client_id,
            redirect_uri=redirect_uri,
            response_type=response_type,
            scope=scope,
            state=state,
            login_hint=login_hint,
        ),
    )


async def asyncio(
    *,
    client: AsyncClient,
    client_id: str,
    redirect_uri: str,
    response_type: str,
    scope: str,
    state: str | Unset = UNSET,
    login_hint: str | Unset = UNSET,
) -> None:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            client_id=client_id,
            redirect_uri=redirect_uri,
            response_type=response_type,
            scope=scope,
            state=state,
            login_hint=login_hint,
        )
    ).parsed
