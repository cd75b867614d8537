# Made from vonage/_async/reports.py by `make generate`. Do not edit: change the async module.
"""What the compiled `Reports` lacks, as each of it is more than a request: waiting, and files that go to the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from tempfile import TemporaryFile
from typing import Final

from vonage_openapi.files import Progress, Target
from vonage_openapi.products.sync import reports
from vonage_openapi.reports.api import create_report, get_report

from vonage._http.waiting import run
from vonage._shared.downloads import Download
from vonage._shared.jobs import Wait
from vonage._shared.reports import Row, extract, file_of, is_empty, kind, rows_in
from vonage._shared.types import reports as dicts
from vonage._sync.jobs import wait_for

BATCH: Final = 500
"""Rows that are read at once."""


class Reports(reports.Reports):
    def create_and_wait(
        self,
        params: dicts.NewReport,
        *,
        timeout: float | None = 3600.0,
        interval: float | None = None,
        progress: Callable[[dicts.Report], object] | bool | None = None,
        allow_truncated: bool = False,
    ) -> dicts.Report:
        """Order a report and wait until its file can be fetched.

        Args:
            params: What `create_report` takes: `product`, `account_id`, and what to look for.
            timeout: Seconds to wait; None for no limit. The report is made on after that.
            interval: Seconds between two looks at it. Default: from half a second to 15, growing.
            progress: Called with the report when it was ordered, and after each look. True shows a bar instead, for
                which `vonage[progress]` has to be installed.
            allow_truncated: Whether a report may be returned whose file is not whole.

        Returns:
            The report, for `download_report` and `iter_rows`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.
            JobError: It has failed, was cancelled, or is not whole. `error.job` is the report.
            JobTimeoutError: It is not ready in time. Go on with `wait_for_report(error.job["request_id"])`.

        Example:
            report = client.reports.create_and_wait({
                "product": "SMS", "account_id": "abcd1234", "direction": "outbound",
            }, progress=True)
            client.reports.download_report(report, "sms.zip")

        Official page: https://developer.vonage.com/en/api/reports
        """
        wait = Wait(kind(allow_truncated), timeout, interval, progress)
        ordered: dicts.Report = self._call(create_report.OP.request(body=params))
        return self._wait(ordered["request_id"], wait, ordered)

    def wait_for_report(
        self,
        report_id: str,
        *,
        timeout: float | None = 3600.0,
        interval: float | None = None,
        progress: Callable[[dicts.Report], object] | bool | None = None,
        allow_truncated: bool = False,
    ) -> dicts.Report:
        """Wait until the file of a report can be fetched.

        Args:
            report_id: The report, by its `request_id`.
            timeout, interval, progress, allow_truncated: As for `create_and_wait`.

        Returns:
            The report, for `download_report` and `iter_rows`.

        Raises:
            JobError: It has failed, was cancelled, or is not whole. `error.job` is the report.
            JobTimeoutError: It is not ready in time.
            NotFoundError: There is no such report; it is known for four days.

        Example:
            report = client.reports.wait_for_report("2b6f0cc9-04d1-46a7-bd5c-7e3a9f1d2c40", timeout=600)

        Official page: https://developer.vonage.com/en/api/reports
        """
        return self._wait(report_id, Wait(kind(allow_truncated), timeout, interval, progress))

    def download_report(
        self,
        report: str | dicts.Report,
        target: Target,
        *,
        unzip: bool = False,
        progress: Progress | None = None,
        allow_truncated: bool = False,
    ) -> int:
        """Write the file of a report to the disk as it arrives.

        Args:
            report: The report, or its id.
            target: A path, or a file that is open for writing bytes. At a path, the file appears once it is complete;
                an open file is left open.
            unzip: Write the CSV file, in place of the ZIP file that it comes in.
            progress: Called after each piece with the number of bytes so far and in total (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.
            allow_truncated: Whether a file is taken that is not whole.

        Returns:
            The number of bytes written.

        Raises:
            JobError: The report has no file, as it is not done, has failed, is not whole, or has no records.
            DecodeError: What came is not such a ZIP file (with `unzip`); there is no file at the path.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            client.reports.download_report(report, "sms.csv", unzip=True)

        Official page: https://developer.vonage.com/en/api/reports
        """
        request = file_of(self._done(report, allow_truncated), allow_truncated)
        if not unzip:
            return self._download(request, target, progress)
        with Download(target, None) as place, TemporaryFile() as file:
            self._download(request, file, progress)
            run(lambda: extract(file, place))
        return place.done

    def iter_rows(
        self, report: str | dicts.Report, *, progress: Progress | None = None, allow_truncated: bool = False
    ) -> Iterator[Row]:
        """Iterate over the records in the file of a report, however many there are: they stay on the disk until then.

        Args:
            report: The report, or its id.
            progress, allow_truncated: As for `download_report`.

        Returns:
            An iterator of dicts by the names of the columns. Each value is a string, as in the file, and "" for none.

        Raises:
            JobError: The report is not done, has failed, or is not whole.
            DecodeError: What came is not a ZIP file with a CSV file in it.
            TransportError: The connection broke.

        Example:
            for row in client.reports.iter_rows(report):
                print(row["to"], row["status"], row["total_price"])

        Official page: https://developer.vonage.com/en/api/reports
        """
        done = self._done(report, allow_truncated)
        if is_empty(done):
            return
        with TemporaryFile() as file:
            self._download(file_of(done, allow_truncated), file, progress)
            rows = rows_in(file)
            while batch := run(lambda: list(islice(rows, BATCH))):
                for row in batch:
                    yield row

    def _wait(self, report_id: str, wait: Wait, ordered: dicts.Report | None = None) -> dicts.Report:
        request = get_report.OP.request(path={"report_id": report_id})
        report: dicts.Report = wait_for(self._client, request, wait, ordered)
        return report

    def _done(self, report: str | dicts.Report, allow_truncated: bool) -> dicts.Report:
        """A report, which is looked at if it was not done when it was told of."""
        reports = kind(allow_truncated)
        id = reports.id_of(report)
        if isinstance(report, str) or report["request_status"] not in reports.done:
            return self.get_report(id)
        return report
