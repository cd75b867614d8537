# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Recorded calls of Vonage Business Communications."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Literal

from ...files import Progress, Target
from ...product import AsyncProduct, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...vbc_call_recording.api import (
    create_vbc_company_export as _vbc_call_recording_create_vbc_company_export,
    create_vbc_user_export as _vbc_call_recording_create_vbc_user_export,
    delete_vbc_company_recording as _vbc_call_recording_delete_vbc_company_recording,
    delete_vbc_user_recording as _vbc_call_recording_delete_vbc_user_recording,
    get_vbc_company_recording as _vbc_call_recording_get_vbc_company_recording,
    get_vbc_export_file as _vbc_call_recording_get_vbc_export_file,
    get_vbc_export_job as _vbc_call_recording_get_vbc_export_job,
    get_vbc_recording_file as _vbc_call_recording_get_vbc_recording_file,
    get_vbc_user_recording as _vbc_call_recording_get_vbc_user_recording,
    list_vbc_company_recordings as _vbc_call_recording_list_vbc_company_recordings,
    list_vbc_export_jobs as _vbc_call_recording_list_vbc_export_jobs,
    list_vbc_user_recordings as _vbc_call_recording_list_vbc_user_recordings,
)

if TYPE_CHECKING:
    from ...vbc_call_recording import dicts as vbc_call_recording_dicts
else:
    vbc_call_recording_dicts = lazy_module("...vbc_call_recording.dicts", __package__)


class AsyncVbcCallRecording(AsyncProduct):
    """Recorded calls of Vonage Business Communications: `client.vbc_call_recording`.

    Needs an access token, `vbc_token=` of the client.
    """

    async def list_company_recordings(
        self,
        account_id: str | int,
        *,
        call_direction: Literal["INBOUND", "OUTBOUND", "INTRA_PBX"] | None = None,
        call_id: str | None = None,
        caller_id: str | None = None,
        cnam: str | None = None,
        dnis: str | None = None,
        duration_gte: int | None = None,
        duration_lte: int | None = None,
        extension: str | None = None,
        order: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        start_gte: str | None = None,
        start_lte: str | None = None,
    ) -> vbc_call_recording_dicts.VbcRecordingPage:
        """List company recordings.

        One page of the recordings that the rules of a company have made.

        Args:
            account_id: The account; `self` is that of the token.
            call_direction: Only calls in this direction.
            call_id: Only this call.
            caller_id: Only calls from this number.
            cnam: Only calls from somebody of this name.
            dnis: Only calls to this number.
            duration_gte: Only calls that took so long or longer, in milliseconds.
            duration_lte: Only calls that took so long or less, in milliseconds.
            extension: Only calls with this extension.
            order: By which member the list is sorted, and in which direction.
            page: Which page is wanted, counted from 1.
            page_size: How many recordings a page has.
            start_gte: Only calls that began then or later, such as 2026-10-01T00:00:00+0000.
            start_lte: Only calls that began then or earlier, such as 2026-10-31T23:59:59+0000.

        Returns:
            One page of recordings. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            response = await client.vbc_call_recording.list_company_recordings("480215")

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: vbc_call_recording_dicts.VbcRecordingPage = await self._call(
            _vbc_call_recording_list_vbc_company_recordings.OP.request(
                path={"account_id": account_id},
                query={
                    "call_direction": call_direction,
                    "call_id": call_id,
                    "caller_id": caller_id,
                    "cnam": cnam,
                    "dnis": dnis,
                    "duration:gte": duration_gte,
                    "duration:lte": duration_lte,
                    "extension": extension,
                    "order": order,
                    "page": page,
                    "page_size": page_size,
                    "start:gte": start_gte,
                    "start:lte": start_lte,
                },
            )
        )
        return answer

    def iter_company_recordings(
        self,
        account_id: str | int,
        *,
        call_direction: Literal["INBOUND", "OUTBOUND", "INTRA_PBX"] | None = None,
        call_id: str | None = None,
        caller_id: str | None = None,
        cnam: str | None = None,
        dnis: str | None = None,
        duration_gte: int | None = None,
        duration_lte: int | None = None,
        extension: str | None = None,
        order: str | None = None,
        page_size: int | None = None,
        start_gte: str | None = None,
        start_lte: str | None = None,
    ) -> AsyncIterator[vbc_call_recording_dicts.VbcRecording]:
        """List company recordings: all of them, page by page, each page fetched when it is needed.

        Args:
            account_id: The account; `self` is that of the token.
            call_direction: Only calls in this direction.
            call_id: Only this call.
            caller_id: Only calls from this number.
            cnam: Only calls from somebody of this name.
            dnis: Only calls to this number.
            duration_gte: Only calls that took so long or longer, in milliseconds.
            duration_lte: Only calls that took so long or less, in milliseconds.
            extension: Only calls with this extension.
            order: By which member the list is sorted, and in which direction.
            page_size: How many recordings a page has.
            start_gte: Only calls that began then or later, such as 2026-10-01T00:00:00+0000.
            start_lte: Only calls that began then or earlier, such as 2026-10-31T23:59:59+0000.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            async for entry in client.vbc_call_recording.iter_company_recordings("480215"):
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        return self._iterate(
            _vbc_call_recording_list_vbc_company_recordings.OP.request(
                path={"account_id": account_id},
                query={
                    "call_direction": call_direction,
                    "call_id": call_id,
                    "caller_id": caller_id,
                    "cnam": cnam,
                    "dnis": dnis,
                    "duration:gte": duration_gte,
                    "duration:lte": duration_lte,
                    "extension": extension,
                    "order": order,
                    "page_size": page_size,
                    "start:gte": start_gte,
                    "start:lte": start_lte,
                },
            )
        )

    async def get_company_recording(
        self, account_id: str | int, recording_id: str | int
    ) -> vbc_call_recording_dicts.VbcRecording:
        """Get a company recording.

        Who called whom, when and how long, and where the sound is.

        Args:
            account_id: The account; `self` is that of the token.
            recording_id: The `id` of the recording, of either kind.

        Returns:
            The recording. Keys: `_links`, `call_direction`, `call_id`, `caller_id`, `cnam`, `dnis`, `download_url`,
            `duration`, `end`, `extensions`, `file_name`, `file_size_in_bytes`, `id`, `rule_ids`, `start`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            response = await client.vbc_call_recording.get_company_recording("480215", 193228)

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: vbc_call_recording_dicts.VbcRecording = await self._call(
            _vbc_call_recording_get_vbc_company_recording.OP.request(
                path={"account_id": account_id, "recording_id": recording_id}
            )
        )
        return answer

    async def delete_company_recording(self, account_id: str | int, recording_id: str | int) -> None:
        """Delete a company recording.

        Takes a recording away for good.

        Args:
            account_id: The account; `self` is that of the token.
            recording_id: The `id` of the recording, of either kind.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            await client.vbc_call_recording.delete_company_recording("480215", 193228)

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: None = await self._call(
            _vbc_call_recording_delete_vbc_company_recording.OP.request(
                path={"account_id": account_id, "recording_id": recording_id}
            )
        )
        return answer

    async def export_company_recordings(
        self,
        account_id: str | int,
        params: vbc_call_recording_dicts.VbcExportFilters = NOT_GIVEN,
        **keywords: Unpack[vbc_call_recording_dicts.VbcExportFiltersKeywords],
    ) -> vbc_call_recording_dicts.VbcExportOrder:
        """Export company recordings.

        Orders one file of all company recordings that pass the filters. The job stands among those of the person who
        asks.

        Args:
            account_id: The account; `self` is that of the token.
            params: What to send. As one dict, or its fields as keywords:
                call_direction: Only calls in this direction.
                call_id: Only this call.
                caller_id: Only calls from this number.
                cnam: Only calls from somebody of this name.
                dnis: Only calls to this number.
                duration:gte: Only calls that took so long or longer, in milliseconds.
                duration:lte: Only calls that took so long or less, in milliseconds.
                extension: Only calls with this extension.
                start:gte: Only calls that began then or later, such as 2026-10-01T00:00:00+0000.
                start:lte: Only calls that began then or earlier, such as 2026-10-31T23:59:59+0000.

        Returns:
            The jobs that make the file. Keys: `job_ids`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            response = await client.vbc_call_recording.export_company_recordings(
                "480215",
                {"call_direction": "INBOUND", "duration:gte": 60000},
            )

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: vbc_call_recording_dicts.VbcExportOrder = await self._call(
            _vbc_call_recording_create_vbc_company_export.OP.request(
                path={"account_id": account_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def list_user_recordings(
        self,
        account_id: str | int,
        user_id: str | int,
        *,
        call_direction: Literal["INBOUND", "OUTBOUND", "INTRA_PBX"] | None = None,
        call_id: str | None = None,
        caller_id: str | None = None,
        cnam: str | None = None,
        dnis: str | None = None,
        duration_gte: int | None = None,
        duration_lte: int | None = None,
        extension: str | None = None,
        order: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        start_gte: str | None = None,
        start_lte: str | None = None,
    ) -> vbc_call_recording_dicts.VbcRecordingPage:
        """List on-demand recordings.

        One page of the recordings that a person has made.

        Args:
            account_id: The account; `self` is that of the token.
            user_id: The person; `self` is that of the token.
            call_direction: Only calls in this direction.
            call_id: Only this call.
            caller_id: Only calls from this number.
            cnam: Only calls from somebody of this name.
            dnis: Only calls to this number.
            duration_gte: Only calls that took so long or longer, in milliseconds.
            duration_lte: Only calls that took so long or less, in milliseconds.
            extension: Only calls with this extension.
            order: By which member the list is sorted, and in which direction.
            page: Which page is wanted, counted from 1.
            page_size: How many recordings a page has.
            start_gte: Only calls that began then or later, such as 2026-10-01T00:00:00+0000.
            start_lte: Only calls that began then or earlier, such as 2026-10-31T23:59:59+0000.

        Returns:
            One page of recordings. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            response = await client.vbc_call_recording.list_user_recordings("480215", "715330")

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: vbc_call_recording_dicts.VbcRecordingPage = await self._call(
            _vbc_call_recording_list_vbc_user_recordings.OP.request(
                path={"account_id": account_id, "user_id": user_id},
                query={
                    "call_direction": call_direction,
                    "call_id": call_id,
                    "caller_id": caller_id,
                    "cnam": cnam,
                    "dnis": dnis,
                    "duration:gte": duration_gte,
                    "duration:lte": duration_lte,
                    "extension": extension,
                    "order": order,
                    "page": page,
                    "page_size": page_size,
                    "start:gte": start_gte,
                    "start:lte": start_lte,
                },
            )
        )
        return answer

    def iter_user_recordings(
        self,
        account_id: str | int,
        user_id: str | int,
        *,
        call_direction: Literal["INBOUND", "OUTBOUND", "INTRA_PBX"] | None = None,
        call_id: str | None = None,
        caller_id: str | None = None,
        cnam: str | None = None,
        dnis: str | None = None,
        duration_gte: int | None = None,
        duration_lte: int | None = None,
        extension: str | None = None,
        order: str | None = None,
        page_size: int | None = None,
        start_gte: str | None = None,
        start_lte: str | None = None,
    ) -> AsyncIterator[vbc_call_recording_dicts.VbcRecording]:
        """List on-demand recordings: all of them, page by page, each page fetched when it is needed.

        Args:
            account_id: The account; `self` is that of the token.
            user_id: The person; `self` is that of the token.
            call_direction: Only calls in this direction.
            call_id: Only this call.
            caller_id: Only calls from this number.
            cnam: Only calls from somebody of this name.
            dnis: Only calls to this number.
            duration_gte: Only calls that took so long or longer, in milliseconds.
            duration_lte: Only calls that took so long or less, in milliseconds.
            extension: Only calls with this extension.
            order: By which member the list is sorted, and in which direction.
            page_size: How many recordings a page has.
            start_gte: Only calls that began then or later, such as 2026-10-01T00:00:00+0000.
            start_lte: Only calls that began then or earlier, such as 2026-10-31T23:59:59+0000.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            async for entry in client.vbc_call_recording.iter_user_recordings("480215", "715330"):
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        return self._iterate(
            _vbc_call_recording_list_vbc_user_recordings.OP.request(
                path={"account_id": account_id, "user_id": user_id},
                query={
                    "call_direction": call_direction,
                    "call_id": call_id,
                    "caller_id": caller_id,
                    "cnam": cnam,
                    "dnis": dnis,
                    "duration:gte": duration_gte,
                    "duration:lte": duration_lte,
                    "extension": extension,
                    "order": order,
                    "page_size": page_size,
                    "start:gte": start_gte,
                    "start:lte": start_lte,
                },
            )
        )

    async def get_user_recording(
        self, account_id: str | int, user_id: str | int, recording_id: str | int
    ) -> vbc_call_recording_dicts.VbcRecording:
        """Get an on-demand recording.

        Who called whom, when and how long, and where the sound is.

        Args:
            account_id: The account; `self` is that of the token.
            user_id: The person; `self` is that of the token.
            recording_id: The `id` of the recording, of either kind.

        Returns:
            The recording. Keys: `_links`, `call_direction`, `call_id`, `caller_id`, `cnam`, `dnis`, `download_url`,
            `duration`, `end`, `extensions`, `file_name`, `file_size_in_bytes`, `id`, `rule_ids`, `start`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            response = await client.vbc_call_recording.get_user_recording("480215", "715330", 193228)

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: vbc_call_recording_dicts.VbcRecording = await self._call(
            _vbc_call_recording_get_vbc_user_recording.OP.request(
                path={"account_id": account_id, "user_id": user_id, "recording_id": recording_id}
            )
        )
        return answer

    async def delete_user_recording(self, account_id: str | int, user_id: str | int, recording_id: str | int) -> None:
        """Delete an on-demand recording.

        Takes a recording away for good.

        Args:
            account_id: The account; `self` is that of the token.
            user_id: The person; `self` is that of the token.
            recording_id: The `id` of the recording, of either kind.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            await client.vbc_call_recording.delete_user_recording("480215", "715330", 193228)

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: None = await self._call(
            _vbc_call_recording_delete_vbc_user_recording.OP.request(
                path={"account_id": account_id, "user_id": user_id, "recording_id": recording_id}
            )
        )
        return answer

    async def export_user_recordings(
        self,
        account_id: str | int,
        user_id: str | int,
        params: vbc_call_recording_dicts.VbcExportFilters = NOT_GIVEN,
        **keywords: Unpack[vbc_call_recording_dicts.VbcExportFiltersKeywords],
    ) -> vbc_call_recording_dicts.VbcExportOrder:
        """Export on-demand recordings.

        Orders one file of all recordings of a person that pass the filters.

        Args:
            account_id: The account; `self` is that of the token.
            user_id: The person; `self` is that of the token.
            params: What to send. As one dict, or its fields as keywords:
                call_direction: Only calls in this direction.
                call_id: Only this call.
                caller_id: Only calls from this number.
                cnam: Only calls from somebody of this name.
                dnis: Only calls to this number.
                duration:gte: Only calls that took so long or longer, in milliseconds.
                duration:lte: Only calls that took so long or less, in milliseconds.
                extension: Only calls with this extension.
                start:gte: Only calls that began then or later, such as 2026-10-01T00:00:00+0000.
                start:lte: Only calls that began then or earlier, such as 2026-10-31T23:59:59+0000.

        Returns:
            The jobs that make the file. Keys: `job_ids`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            response = await client.vbc_call_recording.export_user_recordings(
                "480215",
                "715330",
                {"call_direction": "INBOUND", "duration:gte": 60000},
            )

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: vbc_call_recording_dicts.VbcExportOrder = await self._call(
            _vbc_call_recording_create_vbc_user_export.OP.request(
                path={"account_id": account_id, "user_id": user_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def list_export_jobs(
        self, account_id: str | int, user_id: str | int, *, status: str | None = None
    ) -> vbc_call_recording_dicts.VbcExportJobPage:
        """List exports.

        The exports that a person has ordered.

        Args:
            account_id: The account; `self` is that of the token.
            user_id: The person; `self` is that of the token.
            status: Only exports with this status, such as complete.

        Returns:
            The exports. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            response = await client.vbc_call_recording.list_export_jobs("480215", "715330")

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: vbc_call_recording_dicts.VbcExportJobPage = await self._call(
            _vbc_call_recording_list_vbc_export_jobs.OP.request(
                path={"account_id": account_id, "user_id": user_id}, query={"status": status}
            )
        )
        return answer

    def iter_export_jobs(
        self, account_id: str | int, user_id: str | int, *, status: str | None = None
    ) -> AsyncIterator[vbc_call_recording_dicts.VbcExportJob]:
        """List exports: all of them, page by page, each page fetched when it is needed.

        Args:
            account_id: The account; `self` is that of the token.
            user_id: The person; `self` is that of the token.
            status: Only exports with this status, such as complete.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            async for entry in client.vbc_call_recording.iter_export_jobs("480215", "715330"):
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        return self._iterate(
            _vbc_call_recording_list_vbc_export_jobs.OP.request(
                path={"account_id": account_id, "user_id": user_id}, query={"status": status}
            )
        )

    async def get_export_job(
        self, account_id: str | int, user_id: str | int, job_id: str
    ) -> vbc_call_recording_dicts.VbcExportJob:
        """Get an export.

        How far an export is, and where its file can be fetched.

        Args:
            account_id: The account; `self` is that of the token.
            user_id: The person; `self` is that of the token.
            job_id: The export.

        Returns:
            The export. Keys: `_links`, `download_url`, `files_completed`, `files_total`, `id`, `status`, `valid_until`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            response = await client.vbc_call_recording.get_export_job(
                "480215",
                "715330",
                "6d0f83b2-47c9-4a15-9e7d-b1c5a2f08e64",
            )

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: vbc_call_recording_dicts.VbcExportJob = await self._call(
            _vbc_call_recording_get_vbc_export_job.OP.request(
                path={"account_id": account_id, "user_id": user_id, "job_id": job_id}
            )
        )
        return answer

    async def get_recording_file(self, recording_id: str | int) -> bytes:
        """Get the sound of a recording.

        The sound file of a recording of either kind, the address of which is `download_url` of the recording.

        Args:
            recording_id: The `id` of the recording, of either kind.

        Returns:
            The sound file.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            response = await client.vbc_call_recording.get_recording_file(193228)

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: bytes = await self._call(
            _vbc_call_recording_get_vbc_recording_file.OP.request(path={"recording_id": recording_id})
        )
        return answer

    async def download_recording(
        self, recording_id: str | int, target: Target, progress: Progress | None = None
    ) -> int:
        """Write the sound of a recording to a file as it arrives.

        Args:
            recording_id: The `id` of the recording, of either kind.
            target: A path, or a file that is open for writing bytes. At a path, the file appears once it is complete;
                an open file is left open.
            progress: Called after each piece with the number of bytes so far and in total (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.

        Returns:
            The number of bytes written.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            await client.vbc_call_recording.download_recording(193228, "file")

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        return await self._download(
            _vbc_call_recording_get_vbc_recording_file.OP.request(path={"recording_id": recording_id}), target, progress
        )

    async def get_export_file(self, job_id: str, *, login_name: str | None = None) -> bytes:
        """Get the file of an export.

        The recordings of an export that is complete, in one ZIP file. Its address is `download_url` of the job.

        Args:
            job_id: The `id` of the export, which is complete.
            login_name: The name that its person logs in with.

        Returns:
            The ZIP file.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.

        Example:
            response = await client.vbc_call_recording.get_export_file("6d0f83b2-47c9-4a15-9e7d-b1c5a2f08e64")

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        answer: bytes = await self._call(
            _vbc_call_recording_get_vbc_export_file.OP.request(query={"jobId": job_id, "login_name": login_name})
        )
        return answer

    async def download_export(
        self, job_id: str, target: Target, progress: Progress | None = None, *, login_name: str | None = None
    ) -> int:
        """Write the ZIP file of an export to the disk as it arrives.

        Args:
            job_id: The `id` of the export, which is complete.
            target: A path, or a file that is open for writing bytes. At a path, the file appears once it is complete;
                an open file is left open.
            progress: Called after each piece with the number of bytes so far and in total (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.
            login_name: The name that its person logs in with.

        Returns:
            The number of bytes written.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The person of the token may not do this. 404: There is no such
                thing.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            await client.vbc_call_recording.download_export("6d0f83b2-47c9-4a15-9e7d-b1c5a2f08e64", "file")

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        return await self._download(
            _vbc_call_recording_get_vbc_export_file.OP.request(query={"jobId": job_id, "login_name": login_name}),
            target,
            progress,
        )
