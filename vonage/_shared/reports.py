"""Reports: when one is done, where its file is, and the rows in it."""

from __future__ import annotations

import csv
import io
import os
import zipfile
import zlib
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from itertools import zip_longest
from pathlib import Path
from typing import IO, Any, TypeAlias
from urllib.parse import unquote, urlsplit

from vonage_openapi import Request, is_object
from vonage_openapi.reports.api import get_report_file

from vonage._shared.downloads import Download
from vonage._shared.jobs import Kind
from vonage.errors import DecodeError

Row: TypeAlias = dict[str, str]
"""A record by the names of its columns, every value as the string that the file has."""

WHOLE, TRUNCATED = "SUCCESS", "TRUNCATED"


def kind(allow_truncated: bool) -> Kind:
    """What is known of reports, and whether one whose file is not whole is wanted."""
    done, over = (WHOLE, TRUNCATED), ("ABORTED", "FAILED")
    wanted = (done, over) if allow_truncated else (done[:1], (*over, TRUNCATED))
    return Kind("report", "request_id", "request_status", *wanted)


def is_empty(report: Mapping[str, Any]) -> bool:
    """Whether a report has no records, and so no file."""
    return report.get("items_count") == 0 and report.get("request_status") == WHOLE and not _link(report)


def file_of(report: Mapping[str, Any], allow_truncated: bool) -> Request:
    """The request for the file of a report; `JobError` if it has none that is wanted."""
    reports, status = kind(allow_truncated), report.get("request_status")
    if status == TRUNCATED not in reports.done:
        raise reports.error(report, "has a file that is not whole: allow_truncated=True takes it")
    if status not in reports.done:
        raise reports.error(report, f"has no file, it is {status}")
    path = urlsplit(_link(report)).path
    folder, _, file_id = path.rpartition("/")
    if folder != get_report_file.OP.path.rpartition("/")[0] or not file_id:
        raise reports.error(report, f"has no file: its link leads to {path or 'nothing'}")
    return get_report_file.OP.request(path={"file_id": unquote(file_id)})


def _link(report: Mapping[str, Any]) -> str:
    links = report.get("_links")
    link = links.get("download_report") if is_object(links) else None
    return str(link.get("href") or "") if is_object(link) else ""


def extract(file: IO[bytes], place: Download) -> None:
    """Write the CSV file of a report to its place."""
    with _opened(file) as table:
        while piece := table.read(1 << 16):
            place.write(piece)


def read_rows(path: str | os.PathLike[str]) -> Iterator[Row]:
    """The rows of a report on the disk, the ZIP file or the CSV file; the file is open while they are read.

    Args:
        path: The file.

    Returns:
        An iterator. Each row is a dict by the names of the columns, all values strings.

    Raises:
        OSError: The file cannot be read.
        DecodeError: It is a ZIP file, and broken or of something else.

    Example:
        for row in read_rows("sms.zip"):
            print(row["to"], row["status"])
    """
    with Path(path).open("rb") as file:
        is_zip = zipfile.is_zipfile(file)
        file.seek(0)
        yield from rows_in(file) if is_zip else _rows(file)


def rows_in(file: IO[bytes]) -> Iterator[Row]:
    """The rows of a report by its ZIP file."""
    with _opened(file) as table:
        yield from _rows(table)


def _rows(file: IO[bytes]) -> Iterator[Row]:
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        table = csv.reader(text)
        columns = next(table, list[str]())
        for values in filter(None, table):
            if len(values) > len(columns):
                raise DecodeError(f"line {table.line_num} of the report has more values than there are columns")
            yield dict(zip_longest(columns, values, fillvalue=""))
    except (UnicodeDecodeError, csv.Error) as error:
        raise DecodeError(f"the report is not CSV in UTF-8: {error}") from None
    finally:
        text.detach()  # whoever opened the file closes it


@contextmanager
def _opened(file: IO[bytes]) -> Generator[IO[bytes]]:
    """The one CSV file in a ZIP file."""
    try:
        with zipfile.ZipFile(file) as archive:
            tables = [name for name in archive.namelist() if name.lower().endswith(".csv")]
            if len(tables) != 1:
                raise DecodeError(f"the ZIP file of the report has {len(tables)} CSV files in it, and should have one")
            with archive.open(tables[0]) as table:
                yield table
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise DecodeError(f"the file of the report is not a whole ZIP file: {error}") from None
