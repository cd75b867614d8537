# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Audit."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Literal

from ...product import AsyncProduct
from ...hints import lazy_module
from ...audit.api import (
    get_audit_event as _audit_get_audit_event,
    get_audit_event_types as _audit_get_audit_event_types,
    list_audit_events as _audit_list_audit_events,
)

if TYPE_CHECKING:
    from ...audit import dicts as audit_dicts
else:
    audit_dicts = lazy_module("...audit.dicts", __package__)


class AsyncAudit(AsyncProduct):
    """Audit: `client.audit`."""

    async def list_audit_events(
        self,
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
        | None = None,
        date_from: str | None = None,
        date_to: str | None = None,
        search_text: str | None = None,
        page: int | str | None = None,
        size: int | None = None,
    ) -> audit_dicts.AuditEventPage:
        """List audit events.

        One page of what happened in the account, narrowed down by kind, time or text.

        In beta: it may change without notice.

        Args:
            event_type: Only events of this kind.
            date_from: Only events from this time on (ISO 8601).
            date_to: Only events up to this time (ISO 8601).
            search_text: Only events with this text in them.
            page: Which page is wanted, from 1.
            size: How many events a page has.

        Returns:
            One page of events. Keys: `_embedded`, `_links`, `page`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not read its audit log. 404: There is no such
                event.

        Example:
            response = await client.audit.list_audit_events()

        Official page: https://developer.vonage.com/en/api/audit
        """
        answer: audit_dicts.AuditEventPage = await self._call(
            _audit_list_audit_events.OP.request(
                query={
                    "event_type": event_type,
                    "date_from": date_from,
                    "date_to": date_to,
                    "search_text": search_text,
                    "page": page,
                    "size": size,
                }
            )
        )
        return answer

    def iter_audit_events(
        self,
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
        | None = None,
        date_from: str | None = None,
        date_to: str | None = None,
        search_text: str | None = None,
        size: int | None = None,
    ) -> AsyncIterator[audit_dicts.AuditEvent]:
        """List audit events: all of them, page by page, each page fetched when it is needed.

        In beta: it may change without notice.

        Args:
            event_type: Only events of this kind.
            date_from: Only events from this time on (ISO 8601).
            date_to: Only events up to this time (ISO 8601).
            search_text: Only events with this text in them.
            size: How many events a page has.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not read its audit log. 404: There is no such
                event.

        Example:
            async for entry in client.audit.iter_audit_events():
                print(entry)

        Official page: https://developer.vonage.com/en/api/audit
        """
        return self._iterate(
            _audit_list_audit_events.OP.request(
                query={
                    "event_type": event_type,
                    "date_from": date_from,
                    "date_to": date_to,
                    "search_text": search_text,
                    "size": size,
                }
            )
        )

    async def get_audit_event_types(self) -> audit_dicts.EventKindList | None:
        """Get the kinds of audit events.

        The kinds of events that there are, each with a sentence that explains it.

        In beta: it may change without notice.

        Returns:
            The kinds of events. Or: There are none. Keys: `eventTypes`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not read its audit log.

        Example:
            response = await client.audit.get_audit_event_types()

        Official page: https://developer.vonage.com/en/api/audit
        """
        answer: audit_dicts.EventKindList | None = await self._call(_audit_get_audit_event_types.OP.request())
        return answer

    async def get_audit_event(self, id: str) -> audit_dicts.AuditEvent:
        """Get an audit event.

        One event with everything that is known about it.

        In beta: it may change without notice.

        Args:
            id: The event.

        Returns:
            The event. Keys: `id`, `event_type`, `event_type_description`, `created_at`, `user_email`, `user_id`,
            `account_id`, `source`, `source_ip`, `source_description`, `source_country`, `context`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such event.

        Example:
            response = await client.audit.get_audit_event("5c7d9e10-4b2a-4f83-96d1-0e8f7a6b5c4d")

        Official page: https://developer.vonage.com/en/api/audit
        """
        answer: audit_dicts.AuditEvent = await self._call(_audit_get_audit_event.OP.request(path={"id": id}))
        return answer
