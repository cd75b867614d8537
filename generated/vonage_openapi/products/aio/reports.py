# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Records of what was sent, received and used."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from ...product import AsyncProduct, fields as _fields, filters as _filters, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...reports.api import (
    cancel_report as _reports_cancel_report,
    create_report as _reports_create_report,
    get_report as _reports_get_report,
    get_report_file as _reports_get_report_file,
    list_records as _reports_list_records,
    list_reports as _reports_list_reports,
)

if TYPE_CHECKING:
    from ...reports import dicts as reports_dicts
else:
    reports_dicts = lazy_module("...reports.dicts", __package__)


class AsyncReports(AsyncProduct):
    """Records of what was sent, received and used: `client.reports`."""

    async def list_records(
        self, params: reports_dicts.ListRecordsQuery = NOT_GIVEN, **keywords: Unpack[reports_dicts.ListRecordsQuery]
    ) -> reports_dicts.RecordPage:
        """List records.

        One page of the records of a product, either those between two dates or those with some ids. Ten requests a
        second are let through.

        Args:
            params: Filters as one dict, or as keywords:
                product: The product.
                account_id: The account.
                date_start: Only records of this time or later, in ISO 8601. Default a week ago.
                date_end: Only records before this time, in ISO 8601. Default now.
                cursor: Where to go on, out of the link to the next page; not with `id`.
                iv: Belongs to `cursor`.
                id: Only the records with these ids, up to 20 with commas between.
                direction: Only this way; needed for SMS and MESSAGES.
                status: Only this status.
                from: Only from this sender or caller.
                to: Only to this recipient.
                country: Only this country, by its two letters.
                network: Only this network, by its code.
                number: Only this number, of NUMBER-INSIGHT.
                locale: Only this language, of verifications.
                include_message: Whether the text of messages is told.
                show_concatenated: Whether the parts of long SMS are told.
                account_ref: Only this reference of the account.
                call_id: Only this call.
                leg_id: Only this leg.
                provider: Only this channel, of MESSAGES.
                number_type: Only this kind of number, of verifications.
                channel: Only this channel, of VERIFY-V2.
                parent_request_id: Only parts of this verification.
                request_type: Only this kind of request.
                risk: Only this risk.
                swapped: Whether the SIM was exchanged.
                conversation_id: Only this conversation.
                session_id: Only this video session.
                meeting_id: Only this meeting in a video session.
                product_name: Only this network API.
                request_session_id: Only this session with a network.
                product_path: Only this path of a network API.
                correlation_id: Only this request to a network.

        Returns:
            One page of records. Keys: `_links`, `cursor`, `iv`, `request_id`, `request_status`, `received_at`,
            `items_count`, `ids_not_found`, `product`, `records`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 422: The request is well-formed but
                its contents are not acceptable.

        Example:
            response = await client.reports.list_records(product="SMS", account_id="abcd1234")

        Official page: https://developer.vonage.com/en/api/reports
        """
        answer: reports_dicts.RecordPage = await self._call(
            _reports_list_records.OP.request(query=_filters(params, keywords))
        )
        return answer

    def iter_records(
        self, params: reports_dicts.ListRecordsQuery = NOT_GIVEN, **keywords: Unpack[reports_dicts.ListRecordsQuery]
    ) -> AsyncIterator[reports_dicts.Record]:
        """List records: all of them, page by page, each page fetched when it is needed.

        Args:
            params: Filters as one dict, or as keywords:
                product: The product.
                account_id: The account.
                date_start: Only records of this time or later, in ISO 8601. Default a week ago.
                date_end: Only records before this time, in ISO 8601. Default now.
                cursor: Where to go on, out of the link to the next page; not with `id`.
                iv: Belongs to `cursor`.
                id: Only the records with these ids, up to 20 with commas between.
                direction: Only this way; needed for SMS and MESSAGES.
                status: Only this status.
                from: Only from this sender or caller.
                to: Only to this recipient.
                country: Only this country, by its two letters.
                network: Only this network, by its code.
                number: Only this number, of NUMBER-INSIGHT.
                locale: Only this language, of verifications.
                include_message: Whether the text of messages is told.
                show_concatenated: Whether the parts of long SMS are told.
                account_ref: Only this reference of the account.
                call_id: Only this call.
                leg_id: Only this leg.
                provider: Only this channel, of MESSAGES.
                number_type: Only this kind of number, of verifications.
                channel: Only this channel, of VERIFY-V2.
                parent_request_id: Only parts of this verification.
                request_type: Only this kind of request.
                risk: Only this risk.
                swapped: Whether the SIM was exchanged.
                conversation_id: Only this conversation.
                session_id: Only this video session.
                meeting_id: Only this meeting in a video session.
                product_name: Only this network API.
                request_session_id: Only this session with a network.
                product_path: Only this path of a network API.
                correlation_id: Only this request to a network.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 422: The request is well-formed but
                its contents are not acceptable.

        Example:
            async for entry in client.reports.iter_records(product="SMS", account_id="abcd1234"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/reports
        """
        return self._iterate(_reports_list_records.OP.request(query=_filters(params, keywords)))

    async def list_reports(
        self, params: reports_dicts.ListReportsQuery = NOT_GIVEN, **keywords: Unpack[reports_dicts.ListReportsQuery]
    ) -> reports_dicts.ReportList:
        """List reports.

        The reports of an account that are in some states.

        Args:
            params: Filters as one dict, or as keywords:
                account_id: The account.
                status: The states, with commas between.
                date_from: Only reports of this time or later, in ISO 8601.
                date_to: Only reports before this time, in ISO 8601.

        Returns:
            The reports. Keys: `items_count`, `self_link`, `reports`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            response = await client.reports.list_reports(account_id="abcd1234", status="SUCCESS,PENDING")

        Official page: https://developer.vonage.com/en/api/reports
        """
        answer: reports_dicts.ReportList = await self._call(
            _reports_list_reports.OP.request(query=_filters(params, keywords))
        )
        return answer

    async def create_report(
        self, params: reports_dicts.NewReport = NOT_GIVEN, **keywords: Unpack[reports_dicts.NewReportKeywords]
    ) -> reports_dicts.Report:
        """Order a report.

        Has a file of records made. It is ready when `request_status` is SUCCESS, and can be fetched for 72 hours then.
        Five requests a second are let through.

        Args:
            params: What to send. Which fields there are depends on the kind: see `vonage.types`.

        Returns:
            The report, which is being made. Keys: `product`, `account_id`, `date_start`, `date_end`,
            `include_subaccounts`, `callback_url`, `direction`, `status`, `from`, `to`, `country`, `network`, `number`,
            `locale`, `client_ref`, `account_ref`, `include_message`, `show_concatenated`, `call_id`, `leg_id`,
            `provider`, `number_type`, `channel`, `parent_request_id`, `conversation_id`, `session_id`, `meeting_id`,
            `product_name`, `request_type`, `request_session_id`, `product_path`, `correlation_id`, `request_id`,
            `request_status`, `receive_time`, `start_time`, `items_count`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = await client.reports.create_report({
                "product": "SMS",
                "account_id": "abcd1234",
                "direction": "outbound",
                "date_start": "2026-10-14T00:00:00Z",
                "date_end": "2026-10-15T00:00:00Z",
                "include_subaccounts": True,
                "callback_url": "https://example.com/reports",
            })

        Official page: https://developer.vonage.com/en/api/reports
        """
        answer: reports_dicts.Report = await self._call(
            _reports_create_report.OP.request(body=_fields(params, keywords))
        )
        return answer

    async def get_report(self, report_id: str) -> reports_dicts.Report:
        """Get a report.

        How far a report is. It is known for four days.

        Args:
            report_id: The report, by its `request_id`.

        Returns:
            The report. Keys: `product`, `account_id`, `date_start`, `date_end`, `include_subaccounts`, `callback_url`,
            `direction`, `status`, `from`, `to`, `country`, `network`, `number`, `locale`, `client_ref`, `account_ref`,
            `include_message`, `show_concatenated`, `call_id`, `leg_id`, `provider`, `number_type`, `channel`,
            `parent_request_id`, `conversation_id`, `session_id`, `meeting_id`, `product_name`, `request_type`,
            `request_session_id`, `product_path`, `correlation_id`, `request_id`, `request_status`, `receive_time`,
            `start_time`, `items_count`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.reports.get_report("2b6f0cc9-04d1-46a7-bd5c-7e3a9f1d2c40")

        Official page: https://developer.vonage.com/en/api/reports
        """
        answer: reports_dicts.Report = await self._call(_reports_get_report.OP.request(path={"report_id": report_id}))
        return answer

    async def cancel_report(self, report_id: str) -> reports_dicts.Report:
        """Cancel a report.

        Ends a report that is being made.

        Args:
            report_id: The report, by its `request_id`.

        Returns:
            The report, which is no longer made. Keys: `product`, `account_id`, `date_start`, `date_end`,
            `include_subaccounts`, `callback_url`, `direction`, `status`, `from`, `to`, `country`, `network`, `number`,
            `locale`, `client_ref`, `account_ref`, `include_message`, `show_concatenated`, `call_id`, `leg_id`,
            `provider`, `number_type`, `channel`, `parent_request_id`, `conversation_id`, `session_id`, `meeting_id`,
            `product_name`, `request_type`, `request_session_id`, `product_path`, `correlation_id`, `request_id`,
            `request_status`, `receive_time`, `start_time`, `items_count`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 409: The
                request conflicts with the current state.

        Example:
            response = await client.reports.cancel_report("2b6f0cc9-04d1-46a7-bd5c-7e3a9f1d2c40")

        Official page: https://developer.vonage.com/en/api/reports
        """
        answer: reports_dicts.Report = await self._call(
            _reports_cancel_report.OP.request(path={"report_id": report_id})
        )
        return answer

    async def get_report_file(self, file_id: str) -> bytes:
        """Get the file of a report.

        A ZIP file with one CSV file in it, kept for 72 hours.

        Args:
            file_id: The file, out of the link `download_report`.

        Returns:
            The ZIP file.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.reports.get_report_file("45c48cce-2e2d-4fbd-8a1a-fc51c7c6ad26")

        Official page: https://developer.vonage.com/en/api/reports
        """
        answer: bytes = await self._call(_reports_get_report_file.OP.request(path={"file_id": file_id}))
        return answer
