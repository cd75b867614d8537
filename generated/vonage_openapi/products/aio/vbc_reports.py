# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Calls of Vonage Business Communications that are over."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Literal

from ...product import AsyncProduct
from ...hints import lazy_module
from ...vbc_reports.api import list_vbc_call_logs as _vbc_reports_list_vbc_call_logs

if TYPE_CHECKING:
    from ...vbc_reports import dicts as vbc_reports_dicts
else:
    vbc_reports_dicts = lazy_module("...vbc_reports.dicts", __package__)


class AsyncVbcReports(AsyncProduct):
    """Calls of Vonage Business Communications that are over: `client.vbc_reports`.

    Needs an access token, `vbc_token=` of the client.
    """

    async def list_call_logs(
        self,
        account_id: str | int,
        start_gte: str,
        start_lte: str,
        *,
        end_gte: str | None = None,
        end_lte: str | None = None,
        page_size: int | None = None,
        page: int | None = None,
        to: str | None = None,
        from_: str | None = None,
        source_user: str | None = None,
        destination_user: str | None = None,
        direction: Literal["Inbound", "Outbound"] | None = None,
    ) -> vbc_reports_dicts.VbcCallLogPage:
        """List calls.

        One page of the calls of an account that began within a span of time.

        Args:
            account_id: The account.
            start_gte: Only calls that began then or later, in UTC.
            start_lte: Only calls that began then or earlier, in UTC.
            end_gte: Only calls that ended then or later, in UTC.
            end_lte: Only calls that ended then or earlier, in UTC.
            page_size: How many calls a page has.
            page: Which page is wanted, counted from 1.
            to: Only calls to this number.
            from_: Only calls from this number.
            source_user: Only calls of this person.
            destination_user: Only calls to this person.
            direction: Only calls in this direction.

        Returns:
            One page of calls. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A filter or the page has a wrong value, or the span of time is
                missing.

        Example:
            response = await client.vbc_reports.list_call_logs("480215", "2026-10-01 00:00:00", "2026-10-31 23:59:59")

        Official page: https://developer.vonage.com/en/vonage-business-communications/reports/overview
        """
        answer: vbc_reports_dicts.VbcCallLogPage = await self._call(
            _vbc_reports_list_vbc_call_logs.OP.request(
                path={"account_id": account_id},
                query={
                    "start:gte": start_gte,
                    "start:lte": start_lte,
                    "end:gte": end_gte,
                    "end:lte": end_lte,
                    "page_size": page_size,
                    "page": page,
                    "to": to,
                    "from": from_,
                    "source_user": source_user,
                    "destination_user": destination_user,
                    "direction": direction,
                },
            )
        )
        return answer

    def iter_call_logs(
        self,
        account_id: str | int,
        start_gte: str,
        start_lte: str,
        *,
        end_gte: str | None = None,
        end_lte: str | None = None,
        page_size: int | None = None,
        to: str | None = None,
        from_: str | None = None,
        source_user: str | None = None,
        destination_user: str | None = None,
        direction: Literal["Inbound", "Outbound"] | None = None,
    ) -> AsyncIterator[vbc_reports_dicts.VbcCallLog]:
        """List calls: all of them, page by page, each page fetched when it is needed.

        Args:
            account_id: The account.
            start_gte: Only calls that began then or later, in UTC.
            start_lte: Only calls that began then or earlier, in UTC.
            end_gte: Only calls that ended then or later, in UTC.
            end_lte: Only calls that ended then or earlier, in UTC.
            page_size: How many calls a page has.
            to: Only calls to this number.
            from_: Only calls from this number.
            source_user: Only calls of this person.
            destination_user: Only calls to this person.
            direction: Only calls in this direction.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A filter or the page has a wrong value, or the span of time is
                missing.

        Example:
            async for entry in client.vbc_reports.iter_call_logs("480215", "2026-10-01 00:00:00", "2026-10-31 23:59:59"):
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/reports/overview
        """
        return self._iterate(
            _vbc_reports_list_vbc_call_logs.OP.request(
                path={"account_id": account_id},
                query={
                    "start:gte": start_gte,
                    "start:lte": start_lte,
                    "end:gte": end_gte,
                    "end:lte": end_lte,
                    "page_size": page_size,
                    "to": to,
                    "from": from_,
                    "source_user": source_user,
                    "destination_user": destination_user,
                    "direction": direction,
                },
            )
        )
