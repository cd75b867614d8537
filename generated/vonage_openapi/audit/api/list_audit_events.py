# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
"""List audit events

One page of what happened in the account, narrowed down by kind, time or text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_audit_events",
    "GET",
    "https://api.nexmo.com",
    "/beta/audit/events",
    security=(("basic",),),
    answers={200: "AuditEventPage"},
    returns={200: "list"},
    members=("_embedded", "_links", "page"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "size",
        "items": "/_embedded/events",
        "pages": "/page/totalPages",
        "optional": True,
    },
    status="beta",
)


def build(
    *,
    event_type: Literal[
        "USER_STATUS",
        "USER_UPDATE",
        "USER_BILLING_UPDATE",
        "USER_CREATE",
        "USER_LOGIN",
        "USER_LOGOUT",
        "USER_PRODUCT_SEARCH",
        "USER_API_KEYS_UPDATE",
        "ACCOUNT_SECRET_DELETE",
        "ACCOUNT_SECRET_CREATE",
        "ACCOUNT_UPDATE_SPAMMER",
        "ACCOUNT_UPDATE_SETTINGS_API",
        "NUMBER_ASSIGN",
        "NUMBER_UPDATED",
        "NUMBER_RELEASE",
        "NUMBER_LINKED",
        "NUMBER_UNLINKED",
        "APP_CREATE",
        "APP_UPDATE",
        "APP_DELETE",
        "APP_DISABLE",
        "APP_ENABLE",
        "IP_WHITELIST_CREATE",
        "IP_WHITELIST_DELETE",
        "AUTORELOAD_ENABLE",
        "AUTORELOAD_UPDATE",
        "AUTORELOAD_DISABLE",
    ]
    | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    search_text: str | Unset = UNSET,
    page: int | str | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        query={
            "event_type": event_type,
            "date_from": date_from,
            "date_to": date_to,
            "search_text": search_text,
            "page": page,
            "size": size,
        }
    )


def parse(status: int, data: Any) -> models.AuditEventPage:
    """Read a decoded answer into models."""
    parsed: models.AuditEventPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    event_type: Literal[
        "USER_STATUS",
        "USER_UPDATE",
        "USER_BILLING_UPDATE",
        "USER_CREATE",
        "USER_LOGIN",
        "USER_LOGOUT",
        "USER_PRODUCT_SEARCH",
        "USER_API_KEYS_UPDATE",
        "ACCOUNT_SECRET_DELETE",
        "ACCOUNT_SECRET_CREATE",
        "ACCOUNT_UPDATE_SPAMMER",
        "ACCOUNT_UPDATE_SETTINGS_API",
        "NUMBER_ASSIGN",
        "NUMBER_UPDATED",
        "NUMBER_RELEASE",
        "NUMBER_LINKED",
        "NUMBER_UNLINKED",
        "APP_CREATE",
        "APP_UPDATE",
        "APP_DELETE",
        "APP_DISABLE",
        "APP_ENABLE",
        "IP_WHITELIST_CREATE",
        "IP_WHITELIST_DELETE",
        "AUTORELOAD_ENABLE",
        "AUTORELOAD_UPDATE",
        "AUTORELOAD_DISABLE",
    ]
    | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    search_text: str | Unset = UNSET,
    page: int | str | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[models.AuditEventPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            event_type=event_type, date_from=date_from, date_to=date_to, search_text=search_text, page=page, size=size
        ),
    )


def sync(
    *,
    client: Client,
    event_type: Literal[
        "USER_STATUS",
        "USER_UPDATE",
        "USER_BILLING_UPDATE",
        "USER_CREATE",
        "USER_LOGIN",
        "USER_LOGOUT",
        "USER_PRODUCT_SEARCH",
        "USER_API_KEYS_UPDATE",
        "ACCOUNT_SECRET_DELETE",
        "ACCOUNT_SECRET_CREATE",
        "ACCOUNT_UPDATE_SPAMMER",
        "ACCOUNT_UPDATE_SETTINGS_API",
        "NUMBER_ASSIGN",
        "NUMBER_UPDATED",
        "NUMBER_RELEASE",
        "NUMBER_LINKED",
        "NUMBER_UNLINKED",
        "APP_CREATE",
        "APP_UPDATE",
        "APP_DELETE",
        "APP_DISABLE",
        "APP_ENABLE",
        "IP_WHITELIST_CREATE",
        "IP_WHITELIST_DELETE",
        "AUTORELOAD_ENABLE",
        "AUTORELOAD_UPDATE",
        "AUTORELOAD_DISABLE",
    ]
    | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    search_text: str | Unset = UNSET,
    page: int | str | Unset = UNSET,
    size: int | Unset = UNSET,
) -> models.AuditEventPage:
    """List audit events.

    Args:
        client: Sends the request, `vonage.Client` for one.
        event_type: Only events of this kind.
        date_from: Only events from this time on (ISO 8601).
        date_to: Only events up to this time (ISO 8601).
        search_text: Only events with this text in them.
        page: Which page is wanted, from 1.
        size: How many events a page has.

    Returns:
        One page of events.
    """
    return sync_detailed(
        client=client,
        event_type=event_type,
        date_from=date_from,
        date_to=date_to,
        search_text=search_text,
        page=page,
        size=size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    event_type: Literal[
        "USER_STATUS",
        "USER_UPDATE",
        "USER_BILLING_UPDATE",
        "USER_CREATE",
        "USER_LOGIN",
        "USER_LOGOUT",
        "USER_PRODUCT_SEARCH",
        "USER_API_KEYS_UPDATE",
        "ACCOUNT_SECRET_DELETE",
        "ACCOUNT_SECRET_CREATE",
        "ACCOUNT_UPDATE_SPAMMER",
        "ACCOUNT_UPDATE_SETTINGS_API",
        "NUMBER_ASSIGN",
        "NUMBER_UPDATED",
        "NUMBER_RELEASE",
        "NUMBER_LINKED",
        "NUMBER_UNLINKED",
        "APP_CREATE",
        "APP_UPDATE",
        "APP_DELETE",
        "APP_DISABLE",
        "APP_ENABLE",
        "IP_WHITELIST_CREATE",
        "IP_WHITELIST_DELETE",
        "AUTORELOAD_ENABLE",
        "AUTORELOAD_UPDATE",
        "AUTORELOAD_DISABLE",
    ]
    | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    search_text: str | Unset = UNSET,
    page: int | str | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[models.AuditEventPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            event_type=event_type, date_from=date_from, date_to=date_to, search_text=search_text, page=page, size=size
        ),
    )


async def asyncio(
    *,
    client: AsyncClient,
    event_type: Literal[
        "USER_STATUS",
        "USER_UPDATE",
        "USER_BILLING_UPDATE",
        "USER_CREATE",
        "USER_LOGIN",
        "USER_LOGOUT",
        "USER_PRODUCT_SEARCH",
        "USER_API_KEYS_UPDATE",
        "ACCOUNT_SECRET_DELETE",
        "ACCOUNT_SECRET_CREATE",
        "ACCOUNT_UPDATE_SPAMMER",
        "ACCOUNT_UPDATE_SETTINGS_API",
        "NUMBER_ASSIGN",
        "NUMBER_UPDATED",
        "NUMBER_RELEASE",
        "NUMBER_LINKED",
        "NUMBER_UNLINKED",
        "APP_CREATE",
        "APP_UPDATE",
        "APP_DELETE",
        "APP_DISABLE",
        "APP_ENABLE",
        "IP_WHITELIST_CREATE",
        "IP_WHITELIST_DELETE",
        "AUTORELOAD_ENABLE",
        "AUTORELOAD_UPDATE",
        "AUTORELOAD_DISABLE",
    ]
    | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    search_text: str | Unset = UNSET,
    page: int | str | Unset = UNSET,
    size: int | Unset = UNSET,
) -> models.AuditEventPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            event_type=event_type,
            date_from=date_from,
            date_to=date_to,
            search_text=search_text,
            page=page,
            size=size,
        )
    ).parsed
