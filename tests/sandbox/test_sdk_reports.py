"""Reports from the order to the last row, sync and async, against the sandbox."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from vonage_sandbox.exchange import answer
from vonage_sandbox.products.call import handlers

import vonage
from tests.sandbox.conftest import KEY
from tests.sandbox.receiver import Receiver
from tests.sandbox.steps import Steps
from vonage.errors import DecodeError, JobError, JobTimeoutError, TransportError
from vonage.reports import read_rows

TO = "447700900000"
SMS: dict[str, Any] = {"product": "SMS", "account_id": KEY, "direction": "outbound"}
PATIENT: dict[str, Any] = {"timeout": 60, "interval": 0.01}


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def send(do: Steps, *texts: str) -> None:
    for text in texts:
        do("sms.send_message", {"from": "Acme", "to": TO, "text": text})
    do.sandbox.wait_until_idle()


def zipped(**files: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("_", "."), text)
    return file.getvalue()


class TestWait:
    def test_what_was_sent_stands_in_the_file(self, do: Steps, tmp_path: Path) -> None:
        send(do, "One", 'Two, "quoted"\nand a second line', "Grüße")
        seen: list[str] = []
        report = do(
            "reports.create_and_wait", {**SMS, "include_message": True},
            progress=lambda each: seen.append(each["request_status"]), **PATIENT,
        )  # fmt: skip
        assert (report["request_status"], report["items_count"]) == ("SUCCESS", 3)
        assert (seen[0], seen[-1]) == ("PENDING", "SUCCESS")

        rows = do("reports.iter_rows", report)
        assert [row["message_body"] for row in rows] == ["One", 'Two, "quoted"\nand a second line', "Grüße"]
        assert {(row["to"], row["status"], row["direction"]) for row in rows} == {(TO, "delivered", "outbound")}
        assert {type(value) for row in rows for value in row.values()} == {str}

        size = do("reports.download_report", report, tmp_path / "sms.zip")
        assert size == (tmp_path / "sms.zip").stat().st_size
        done: list[tuple[int, int | None]] = []
        table = tmp_path / "sms.csv"
        do("reports.download_report", report["request_id"], table, unzip=True, progress=lambda *at: done.append(at))
        assert done[-1] == (size, size)
        assert list(read_rows(tmp_path / "sms.zip")) == list(read_rows(table)) == rows
        assert list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8"), newline=""))) == rows
        assert sorted(names(tmp_path)) == ["sms.csv", "sms.zip"]

    def test_an_empty_report_has_no_rows(self, do: Steps, tmp_path: Path) -> None:
        report = do("reports.create_and_wait", {**SMS, "product": "ASR"}, **PATIENT)
        assert report["items_count"] == 0
        assert do("reports.iter_rows", report) == []
        assert do("reports.download_report", report, tmp_path / "a.csv", unzip=True) > 0
        assert list(read_rows(tmp_path / "a.csv")) == []

    def test_one_without_records_and_file(self, do: Steps, tmp_path: Path) -> None:
        report = {"request_id": "r1", "request_status": "SUCCESS", "items_count": 0, "_links": {}}
        assert do("reports.iter_rows", report) == []
        with pytest.raises(JobError, match="report r1 has no file: its link leads to nothing"):
            do("reports.download_report", report, tmp_path / "a.zip")
        assert names(tmp_path) == []

    @pytest.mark.parametrize("status", ["FAILED", "ABORTED"])
    def test_one_that_fails(self, do: Steps, status: str, tmp_path: Path) -> None:
        do.sandbox.settings(jobs="manual")
        ordered = do("reports.create_report", SMS)
        do.sandbox.change(ordered["request_id"], request_status=status)
        with pytest.raises(JobError, match=f"report {ordered['request_id']} has ended as {status}") as caught:
            do("reports.wait_for_report", ordered["request_id"], **PATIENT)
        assert caught.value.job["request_status"] == status
        assert not isinstance(caught.value, JobTimeoutError)
        with pytest.raises(JobError, match=f"has no file, it is {status}"):
            do("reports.download_report", ordered, tmp_path / "a.zip")
        with pytest.raises(JobError, match=f"has no file, it is {status}"):
            do("reports.iter_rows", ordered["request_id"])
        assert names(tmp_path) == []

    def test_one_that_is_cancelled(self, do: Steps) -> None:
        do.sandbox.settings(jobs="manual")
        ordered = do("reports.create_report", SMS)
        assert do("reports.cancel_report", ordered["request_id"])["request_status"] == "ABORTED"
        with pytest.raises(JobError, match="ABORTED"):
            do("reports.wait_for_report", ordered["request_id"], **PATIENT)
        do.refused(409, "reports.cancel_report", ordered["request_id"])

    def test_one_that_is_not_whole(self, do: Steps, tmp_path: Path) -> None:
        send(do, "One")
        do.sandbox.settings(jobs="manual")
        id = do("reports.create_report", SMS)["request_id"]
        do.sandbox.change(id, request_status="TRUNCATED")
        with pytest.raises(JobError, match="TRUNCATED") as caught:
            do("reports.wait_for_report", id, **PATIENT)
        with pytest.raises(JobError, match="has a file that is not whole: allow_truncated=True takes it"):
            do("reports.download_report", caught.value.job, tmp_path / "a.zip")
        report = do("reports.wait_for_report", id, allow_truncated=True, **PATIENT)
        assert len(do("reports.iter_rows", report, allow_truncated=True)) == 1

    def test_it_goes_on_when_nobody_waits_any_more(self, do: Steps) -> None:
        do.sandbox.settings(jobs="manual")
        with pytest.raises(JobTimeoutError, match=r"is still PENDING after 0\.05 s") as caught:
            do("reports.create_and_wait", SMS, timeout=0.05, interval=0.01)
        assert isinstance(caught.value, TimeoutError)
        id = str(caught.value.job["request_id"])
        with pytest.raises(JobTimeoutError):
            do("reports.wait_for_report", id, timeout=0)
        do.sandbox.change(id, request_status="SUCCESS")
        assert do("reports.wait_for_report", id, timeout=None, interval=0.01)["request_id"] == id

    def test_a_look_that_fails_is_not_the_end(self, do: Steps) -> None:
        do.sandbox.settings(jobs="manual")
        id = ""

        def ready(report: Any) -> None:
            nonlocal id
            if not id:
                id = report["request_id"]
                do.sandbox.fail("get_report", status=503, times=6)
                do.sandbox.change(id, request_status="SUCCESS")

        report = do("reports.create_and_wait", SMS, progress=ready, **PATIENT)
        assert report["request_status"] == "SUCCESS"
        assert len(do.sandbox.requests("get_report", verdict="fault")) == 6

    def test_an_unknown_report(self, do: Steps, tmp_path: Path) -> None:
        for name, more in (
            ("reports.wait_for_report", ()), ("reports.iter_rows", ()), ("reports.download_report", (tmp_path / "a",)),
        ):  # fmt: skip
            do.refused(404, name, "2b6f0cc9-04d1-46a7-bd5c-7e3a9f1d2c40", *more)
        assert names(tmp_path) == []


class TestArguments:
    @pytest.mark.parametrize(
        ("options", "why"),
        [
            ({"timeout": -1}, "timeout: must be seconds from 0, or None, not -1"),
            ({"timeout": "5"}, "timeout: must be seconds from 0"),
            ({"timeout": float("nan")}, "timeout: must be seconds from 0"),
            ({"timeout": True}, "timeout: must be seconds from 0"),
            ({"interval": 0}, "interval: must be seconds from 0.01"),
            ({"progress": "yes"}, "progress: must be a plain function of one dict, not async, or True for a bar"),
        ],
    )
    def test_refused_before_anything_is_ordered(self, do: Steps, options: Any, why: str) -> None:
        with pytest.raises(vonage.ValidationError, match=why):
            do("reports.create_and_wait", SMS, **options)
        assert do.sandbox.requests == []

    def test_async_functions_are_refused(self, do: Steps, tmp_path: Path) -> None:
        async def told(*at: Any) -> None:
            raise AssertionError

        with pytest.raises(vonage.ValidationError, match="progress: must be a plain function of one dict"):
            do("reports.create_and_wait", SMS, progress=told)
        report = do("reports.create_and_wait", SMS, **PATIENT)
        with pytest.raises(vonage.ValidationError, match="progress: must be a plain function of two numbers"):
            do("reports.download_report", report, tmp_path / "a.zip", progress=told)
        assert names(tmp_path) == []

    @pytest.mark.parametrize(
        ("body", "why"),
        [
            ({"produkt": "SMS", "account_id": KEY}, "product: is missing .is 'produkt' meant"),
            ({"product": "SMS", "account_id": KEY, "directoin": "outbound"}, "did you mean 'direction'"),
            ({"account_id": KEY}, "product: is missing"),
            ([("product", "SMS")], "must be"),
        ],
    )
    def test_near_misses_in_the_order(self, do: Steps, body: Any, why: str) -> None:
        with pytest.raises(vonage.ValidationError, match=why):
            do("reports.create_and_wait", body)
        assert do.sandbox.requests == []

    @pytest.mark.parametrize("report", [None, 5, "", {}, {"request_id": None}, []])
    def test_what_is_not_a_report(self, do: Steps, report: Any, tmp_path: Path) -> None:
        with pytest.raises(vonage.ValidationError, match="report: must be the id of a report or a report"):
            do("reports.download_report", report, tmp_path / "a.zip")
        with pytest.raises(vonage.ValidationError, match="report: must be the id of a report or a report"):
            do("reports.iter_rows", report)

    def test_what_the_platform_refuses(self, do: Steps) -> None:
        do.refused(422, "reports.create_report", {"product": "SMS", "account_id": KEY})
        do.refused(422, "reports.create_report", {**SMS, "date_start": "yesterday"})
        do.refused(
            422,
            "reports.create_report",
            {**SMS, "date_start": "2026-10-02T00:00:00Z", "date_end": "2026-10-01T00:00:00Z"},
        )
        do.refused(403, "reports.create_report", {**SMS, "account_id": "other000"})

    def test_a_place_that_cannot_be_written_is_known_first(self, do: Steps, tmp_path: Path) -> None:
        report = do("reports.create_and_wait", SMS, **PATIENT)
        asked = len(do.sandbox.requests)
        for unzip in (True, False):
            with pytest.raises(vonage.ValidationError, match="target: is a folder"):
                do("reports.download_report", report, tmp_path, unzip=unzip)
            with pytest.raises(FileNotFoundError):
                do("reports.download_report", report, tmp_path / "none" / "a", unzip=unzip)
        assert len(do.sandbox.requests) == asked


Serve = Callable[[bytes], None]


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Serve:
    """Has the file of every report be this one."""

    def serve(content: bytes) -> None:
        found = answer(200, content, "application/octet-stream")
        monkeypatch.setitem(handlers, "get_report_file", lambda platform, call: found)

    return serve


class TestBrokenFiles:
    """What came is not what was promised: nothing is left at the path."""

    @pytest.mark.parametrize(
        ("content", "why"),
        [
            (b"<html>sorry</html>", "not a whole ZIP file"),
            (b"", "not a whole ZIP file"),
            (zipped(a_csv="to\n1\n" * 200)[:-30], "not a whole ZIP file"),
            (zipped(readme_txt="hello"), "has 0 CSV files"),
            (zipped(a_csv="to\n", b_csv="to\n"), "has 2 CSV files"),
            (zipped(a_csv="to,from\n1,2,3\n"), "line 2 of the report has more values"),
        ],
    )
    def test_no_csv_in_a_zip(self, do: Steps, serve: Serve, content: bytes, why: str, tmp_path: Path) -> None:
        report = do("reports.create_and_wait", SMS, **PATIENT)
        serve(content)
        with pytest.raises(DecodeError, match=why):
            do("reports.iter_rows", report)
        if "line" not in why:
            with pytest.raises(DecodeError, match=why):
                do("reports.download_report", report, tmp_path / "a.csv", unzip=True)
        assert names(tmp_path) == []
        do("reports.download_report", report, tmp_path / "as-it-came")
        assert (tmp_path / "as-it-came").read_bytes() == content

    def test_a_damaged_table(self, do: Steps, serve: Serve, tmp_path: Path) -> None:
        content = zipped(a_csv="to\n" + "447700900000\n" * 50)
        at = content.index(b"4477")
        serve(content[:at] + b"9" + content[at + 1 :])
        report = do("reports.create_and_wait", SMS, **PATIENT)
        with pytest.raises(DecodeError, match="Bad CRC-32"):
            do("reports.download_report", report, tmp_path / "a.csv", unzip=True)
        assert names(tmp_path) == []

    def test_rows_shorter_than_the_header_and_a_mark_in_front(self, do: Steps, serve: Serve) -> None:
        serve(zipped(a_csv="\ufeffto,from\n1\n\n2,b\n"))
        report = do("reports.create_and_wait", SMS, **PATIENT)
        assert do("reports.iter_rows", report) == [{"to": "1", "from": ""}, {"to": "2", "from": "b"}]

    def test_more_rows_than_are_read_at_once(self, do: Steps, serve: Serve) -> None:
        serve(zipped(a_csv="to\n" + "".join(f"{n}\n" for n in range(1234))))
        report = do("reports.create_and_wait", SMS, **PATIENT)
        assert [row["to"] for row in do("reports.iter_rows", report)] == [str(n) for n in range(1234)]

    def test_a_connection_that_breaks(self, do: Steps, tmp_path: Path) -> None:
        report = do("reports.create_and_wait", SMS, **PATIENT)
        (tmp_path / "a.zip").write_bytes(b"of yesterday")
        do.sandbox.fail("get_report_file", drop="before", times=20)
        with pytest.raises(TransportError):
            do("reports.download_report", report, tmp_path / "a.zip")
        assert (tmp_path / "a.zip").read_bytes() == b"of yesterday"
        assert names(tmp_path) == ["a.zip"]

    def test_a_link_that_leads_elsewhere(self, do: Steps, tmp_path: Path) -> None:
        links = {"download_report": {"href": "https://example.com/files/17"}}
        report = {"request_id": "r1", "request_status": "SUCCESS", "items_count": 1, "_links": links}
        with pytest.raises(JobError, match="its link leads to /files/17"):
            do("reports.download_report", report, tmp_path / "a.zip")
        assert do.sandbox.requests == []


class TestSandbox:
    def test_it_tells_when_a_report_has_ended(self, do: Steps, receiver: Receiver) -> None:
        send(do, "One")
        order = {**SMS, "callback_url": f"{receiver.url}/reports"}
        id = do("reports.create_and_wait", order, **PATIENT)["request_id"]
        do.sandbox.settings(jobs="manual")
        failed, ended = (do("reports.create_report", order)["request_id"] for _ in range(2))
        do.sandbox.change(failed, request_status="FAILED")
        do("reports.cancel_report", ended)
        do.sandbox.wait_until_idle()
        told = {each["request_id"]: each for each in receiver.at("/reports")}
        assert {key: each["request_status"] for key, each in told.items()} == {
            id: "SUCCESS", failed: "FAILED", ended: "ABORTED",
        }  # fmt: skip
        assert told[id]["items_count"] == 1
        assert "download_report" in told[id]["_links"]
        assert "download_report" not in told[failed]["_links"]

    def test_filters(self, do: Steps) -> None:
        send(do, "One")
        do("sms.send_message", {"from": "Other", "to": "491701234567", "text": "Zwei", "client-ref": "r2"})
        do.sandbox.wait_until_idle()
        found = do("reports.iter_records", **SMS, country="DE")
        assert [(each["from"], each["client_ref"]) for each in found] == [("Other", "r2")]
        assert do("reports.iter_records", product="SMS", account_id=KEY, direction="inbound") == []
        assert len(do("reports.iter_records", **SMS, status="delivered")) == 2
        assert do("reports.iter_records", **SMS, status="failed") == []
        assert do("reports.iter_records", **SMS, date_end="2020-01-01T00:00:00Z") == []
        page = do("reports.list_records", product="SMS", account_id=KEY, id=f"{found[0]['id']},nobody")
        assert ([each["id"] for each in page["records"]], page["ids_not_found"]) == ([found[0]["id"]], "nobody")

    def test_pages_of_records(self, do: Steps) -> None:
        for number in range(101):
            do.sandbox.receive(to="447700900001", from_=TO, text=f"number {number}")
        asked = {"product": "MESSAGES", "account_id": KEY, "direction": "inbound", "include_message": True}
        page = do("reports.list_records", **asked)
        assert (page["items_count"], "next" in page["_links"]) == (100, True)
        every = do("reports.iter_records", **asked)
        assert [each["message_body"] for each in every] == [f"number {number}" for number in range(101)]
        with pytest.raises(vonage.errors.ClientError, match="cursor"):
            do("reports.list_records", **asked, cursor="nonsense")

    def test_each_product_has_its_records(self, do: Steps) -> None:
        do("verify2.new_request", {"brand": "Acme", "workflow": [{"channel": "sms", "to": TO}]})
        do("verify.start_verification", number=TO, brand="Acme")
        do("messages.send_message", {"message_type": "text", "text": "Hi", "to": TO, "from": "Acme", "channel": "sms"})
        do.sandbox.wait_until_idle()
        for product, more in (("VERIFY-API", {}), ("VERIFY-V2", {}), ("MESSAGES", {"direction": "outbound"})):
            [record] = do("reports.iter_records", product=product, account_id=KEY, **more)
            assert record["to"] == TO, product

    def test_reports_by_their_state(self, do: Steps) -> None:
        done = do("reports.create_and_wait", SMS, **PATIENT)["request_id"]
        do.sandbox.settings(jobs="manual")
        waiting = do("reports.create_report", SMS)["request_id"]
        for status, wanted in (("SUCCESS", [done]), ("PENDING,SUCCESS", [done, waiting]), ("FAILED", [])):
            found = do("reports.list_reports", account_id=KEY, status=status)["reports"]
            assert [each["request_id"] for each in found] == wanted


class TestBars:
    def test_a_bar_is_shown_on_standard_error(
        self, do: Steps, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        report = do("reports.create_and_wait", SMS, progress=True, **PATIENT)
        do("reports.download_report", report, tmp_path / "a.zip", progress=True)
        out, err = capsys.readouterr()
        assert out == ""
        assert "report: SUCCESS" in err
        assert "downloading" in err

    def test_without_rich_it_says_what_to_install(self, do: Steps, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(__import__("sys").modules, "rich", None)
        with pytest.raises(vonage.Error, match=r"pip install 'vonage\[progress\]'"):
            do("reports.create_and_wait", SMS, progress=True)
        assert do.sandbox.requests == []
