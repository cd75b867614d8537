"""Archives from the session to the file on the disk, sync and async, and what guards a session."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox, SandboxError

import vonage
from tests.sandbox.receiver import Receiver
from tests.sandbox.steps import Steps
from tests.vonage.server import Reply, Server
from vonage.errors import InvalidVideoError, JobError, JobTimeoutError, TransportError

PATIENT: dict[str, Any] = {"timeout": 60, "interval": 0.01}


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def start(do: Steps, **how: Any) -> Any:
    session = do("video.create_session")["session_id"]
    return do("video.create_archive", {"sessionId": session, **how})


def recorded(do: Steps, **how: Any) -> str:
    """An archive that is available."""
    id = str(start(do, **how)["id"])
    do.sandbox.advance(3)
    do("video.stop_archive", id)
    do("video.wait_for_archive", id, **PATIENT)
    return id


class TestArchives:
    def test_from_the_session_to_the_file(self, do: Steps, receiver: Receiver, tmp_path: Path) -> None:
        archive = start(do, name="Round")
        id = archive["id"]
        assert (archive["status"], archive["url"], archive["size"]) == ("started", None, 0)
        do.sandbox.advance(3)
        stopped = do("video.stop_archive", id)
        assert (stopped["status"], stopped["duration"]) == ("stopped", 3)
        seen: list[str] = []
        ready = do("video.wait_for_archive", id, progress=lambda one: seen.append(one["status"]), **PATIENT)
        assert (ready["status"], seen[-1], ready["duration"]) == ("available", "available", 3)

        done: list[tuple[int, int | None]] = []
        path = tmp_path / "talk.mp4"
        size = do("video.download_archive", id, path, progress=lambda *at: done.append(at))
        assert size == ready["size"] == path.stat().st_size
        assert done[-1] == (size, size)
        assert path.read_bytes()[4:12] == b"ftypisom"
        assert do("video.download_archive", archive, tmp_path / "again.mp4") == size  # as it was when it began
        assert sorted(names(tmp_path)) == ["again.mp4", "talk.mp4"]
        do.sandbox.wait_until_idle()
        assert receiver.statuses("/video") == ["started", "stopped", "available"]

    def test_single_streams_come_in_a_zip(self, do: Steps, tmp_path: Path) -> None:
        do("video.download_archive", recorded(do, outputMode="individual"), tmp_path / "a.zip")
        with zipfile.ZipFile(tmp_path / "a.zip") as archive:
            assert archive.testzip() is None
            assert "manifest.json" in archive.namelist()

    def test_what_has_no_file(self, do: Steps, tmp_path: Path) -> None:
        id = start(do)["id"]
        with pytest.raises(JobError, match=f"archive {id} has no file here, it is started") as caught:
            do("video.download_archive", id, tmp_path / "a.mp4")
        assert caught.value.job["status"] == "started"
        with pytest.raises(JobTimeoutError, match="is still started"):
            do("video.wait_for_archive", id, timeout=0.03, interval=0.01)
        for status, why in (
            ("failed", r"it is failed \(no room\)"),
            ("expired", "it is expired"),
            ("uploaded", "own storage"),
        ):
            do.sandbox.change(id, status=status, reason="no room")
            with pytest.raises(JobError, match=why):
                do("video.download_archive", id, tmp_path / "a.mp4")
        do.sandbox.change(id, status="failed")
        with pytest.raises(JobError, match="has ended as failed: no room"):
            do("video.wait_for_archive", id, **PATIENT)
        do.sandbox.change(id, status="uploaded")
        assert do("video.wait_for_archive", id, **PATIENT)["url"] is None
        assert names(tmp_path) == []

    def test_unknown_archives(self, do: Steps, tmp_path: Path) -> None:
        unknown = "3e9d1c5a-7b24-4f86-9d0e-1a2b3c4d5e6f"
        do.refused(404, "video.download_archive", unknown, tmp_path / "a.mp4")
        do.refused(404, "video.wait_for_archive", unknown)
        do.refused(404, "video.stop_archive", unknown)
        assert names(tmp_path) == []

    @pytest.mark.parametrize("archive", [None, 5, "", {}, {"id": None}])
    def test_what_is_not_an_archive(self, do: Steps, archive: Any, tmp_path: Path) -> None:
        with pytest.raises(InvalidVideoError, match="archive: must be the id of an archive or an archive"):
            do("video.download_archive", archive, tmp_path / "a.mp4")
        assert do.sandbox.requests == []

    @pytest.mark.parametrize(
        "how", [{"timeout": -1}, {"timeout": "1"}, {"interval": 0}, {"progress": 1}, {"timeout": float("inf")}]
    )
    def test_options_that_cannot_be(self, do: Steps, how: Any) -> None:
        with pytest.raises(vonage.ValidationError, match=f"{next(iter(how))}: must be"):
            do("video.wait_for_archive", "3e9d1c5a-7b24-4f86-9d0e-1a2b3c4d5e6f", **how)
        with pytest.raises(TypeError):
            do("video.wait_for_archive", "3e9d1c5a", time_out=5)

    def test_a_session_is_recorded_once_at_a_time(self, do: Steps) -> None:
        first = start(do)
        again = {"sessionId": first["sessionId"]}
        do.refused(409, "video.create_archive", again)
        assert do("video.create_archive", {**again, "multiArchiveTag": "stage"})["status"] == "started"
        do("video.stop_archive", first["id"])
        do("video.create_archive", again)
        do.refused(409, "video.stop_archive", first["id"])
        assert len(do("video.iter_archives", sessionId=first["sessionId"])) == 3

    def test_addresses_end(self, do: Steps) -> None:
        id = recorded(do)
        url = do("video.get_archive", id)["url"].removeprefix(do.sandbox.url)
        with httpx.Client(transport=do.sandbox.transport, base_url="http://sandbox") as http:
            assert http.get(url).status_code == 200
            assert http.get(url.replace("Expires=", "Expires=9")).status_code == 403
            assert http.get(url.partition("?")[0]).status_code == 403
            do.sandbox.advance(601)
            assert http.get(url).status_code == 403


class TestStorage:
    """The storage is somebody else: it gets no credentials, and cannot leave half a file behind."""

    @pytest.fixture
    def storage(self) -> Any:
        with Server() as server:
            yield server

    def test_it_gets_no_credentials(self, do: Steps, storage: Server, tmp_path: Path) -> None:
        id = recorded(do)
        do.sandbox.change(id, url=f"{storage.url}/films/a%2Fb.mp4?X-Amz-Signature=4f%2Fe+1&x={{y}}#part")
        storage.answer(Reply(200, b"film", {"Content-Type": "video/mp4"}))
        assert do("video.download_archive", id, tmp_path / "a.mp4") == 4
        asked = storage.last
        assert asked.target == "/films/a%2Fb.mp4?X-Amz-Signature=4f%2Fe+1&x=%7By%7D"
        assert set(asked.headers) <= {"host", "user-agent", "accept", "accept-encoding", "connection"}
        assert asked.authorization == ""

    @pytest.mark.parametrize(
        "reply",
        [Reply(403, b"<Error>SignatureProvided 4f7e</Error>"), Reply(404), Reply(302, headers={"Location": "/"})],
    )
    def test_it_refuses(self, do: Steps, storage: Server, reply: Reply, tmp_path: Path) -> None:
        id = recorded(do)
        do.sandbox.change(id, url=f"{storage.url}/a.mp4?Signature=4f7e")
        storage.answer(reply)
        with pytest.raises(JobError, match=f"its storage has answered {reply.status}") as caught:
            do("video.download_archive", id, tmp_path / "a.mp4")
        assert "4f7e" not in str(caught.value)
        assert "4f7e" not in repr(caught.value.job)
        assert caught.value.__context__ is None
        assert names(tmp_path) == []

    def test_the_connection_breaks(self, do: Steps, storage: Server, tmp_path: Path) -> None:
        id = recorded(do)
        do.sandbox.change(id, url=f"{storage.url}/a.mp4")
        (tmp_path / "a.mp4").write_bytes(b"of yesterday")
        storage.answer(Reply(200, b"x" * 100_000, {"Content-Type": "video/mp4"}, cut=50_000))
        with pytest.raises(TransportError):
            do("video.download_archive", id, tmp_path / "a.mp4")
        assert (tmp_path / "a.mp4").read_bytes() == b"of yesterday"
        assert names(tmp_path) == ["a.mp4"]

    @pytest.mark.parametrize(
        "url", ["ftp://example.com/a.mp4", "https://user:secret@example.com/a", "a.mp4", "https://a b/"]
    )
    def test_addresses_that_are_none(self, do: Steps, url: str, tmp_path: Path) -> None:
        id = recorded(do)
        do.sandbox.change(id, url=url)
        with pytest.raises(JobError, match="has no https:// URL"):
            do("video.download_archive", id, tmp_path / "a.mp4")
        assert names(tmp_path) == []


def test_over_tls_nothing_goes_over_plain_http(make: Callable[..., Sandbox], tmp_path: Path) -> None:
    sandbox = make(port=0, tls=True)
    steps = Steps(sandbox, is_async=False)
    id = recorded(steps)
    assert steps("video.download_archive", id, tmp_path / "a.mp4") > 0
    sandbox.change(id, url="http://127.0.0.1:9/a.mp4")
    with pytest.raises(JobError, match="has no https:// URL"):
        steps("video.download_archive", id, tmp_path / "b.mp4")


class TestSessions:
    def test_each_session_has_an_id_of_its_own(self, do: Steps) -> None:
        ids = {do("video.create_session")["session_id"] for _ in range(3)}
        assert len(ids) == 3

    def test_unknown_and_relayed_sessions(self, do: Steps) -> None:
        do.refused(404, "video.create_archive", {"sessionId": "nothing"})
        relayed = do("video.create_session", {"media_mode": "relayed"})["session_id"]
        do.refused(409, "video.create_archive", {"sessionId": relayed})
        layout = {"type": "bestFit"}
        do.refused(409, "video.start_broadcast", {"sessionId": relayed, "outputs": {"hls": {}}, "layout": layout})

    def test_broadcasts_end(self, do: Steps, receiver: Receiver) -> None:
        session = do("video.create_session")["session_id"]
        body = {"sessionId": session, "outputs": {"hls": {}}, "maxDuration": 60}
        first = do("video.start_broadcast", body)
        do.refused(409, "video.start_broadcast", body)
        assert do("video.stop_broadcast", first["id"])["status"] == "stopped"
        second = do("video.start_broadcast", body)
        do.sandbox.advance(61)
        assert do("video.get_broadcast", second["id"])["status"] == "stopped"
        do.sandbox.wait_until_idle()
        assert receiver.statuses("/video") == ["started", "stopped", "started", "stopped"]

    def test_tokens_are_checked(self, do: Steps, receiver: Receiver) -> None:
        session, other = (do("video.create_session")["session_id"] for _ in range(2))
        with vonage.Client(**do.sandbox.credentials.as_arguments()) as client:
            make = client.video.generate_client_token
            moderator, subscriber = make(session, role="moderator"), make(session, role="subscriber")
            foreign, plain = make(other, role="moderator"), client.make_token({})
        for token in (subscriber, foreign, plain, f"{moderator}x", "nonsense"):
            do.refused(403, "video.start_captions", {"sessionId": session, "token": token})
        id = do("video.start_captions", {"sessionId": session, "token": moderator})["captionsId"]
        do.refused(409, "video.start_captions", {"sessionId": session, "token": moderator})
        do("video.stop_captions", id)
        do.refused(404, "video.stop_captions", id)
        do.sandbox.wait_until_idle()
        assert receiver.statuses("/video") == ["started", "stopped"]
        sip = {"uri": "sip:bob@example.com"}
        do.refused(403, "video.create_sip_call", session, foreign, sip)
        assert do("video.create_sip_call", session, subscriber, sip)["id"]

    def test_a_rendered_page_starts(self, do: Steps) -> None:
        session = do("video.create_session")["session_id"]
        with vonage.Client(**do.sandbox.credentials.as_arguments()) as client:
            token = client.video.generate_client_token(session)
        body = {"sessionId": session, "token": token, "url": "https://example.com/score"}
        started = do("video.start_experience_composer", body)
        assert started["status"] == "starting"
        do.sandbox.wait_until_idle()
        assert do("video.get_experience_composer", started["id"])["status"] == "started"


class TestPeople:
    """Who has joined is listed, gets signals, and can be sent away."""

    def test_they_come_and_go(self, do: Steps, receiver: Receiver) -> None:
        session = do("video.create_session")["session_id"]
        with vonage.Client(**do.sandbox.credentials.as_arguments()) as client:
            make = client.video.generate_client_token
            host = do.sandbox.join(make(session, {"data": "seat=1", "initialLayoutClassList": ["focus"]}), "Desk")
            guest = do.sandbox.join(make(session, role="subscriber"))
        assert [each["connectionId"] for each in do("video.list_connections", session)["items"]] == [
            host["id"],
            guest["id"],
        ]
        [stream] = do("video.list_streams", session)["items"]
        assert (stream["id"], stream["name"], stream["layoutClassList"]) == (host["stream"]["id"], "Desk", ["focus"])
        do("video.set_stream_layout", session, [{"id": stream["id"], "layoutClassList": ["wide"]}])
        assert do("video.get_stream", session, stream["id"])["layoutClassList"] == ["wide"]
        do("video.mute_stream", session, stream["id"])

        do("video.send_signal", session, "poll", "Which room?")
        do("video.send_signal", session, "poll", "Only you", guest["id"])
        do.refused(404, "video.send_signal", session, "poll", "Nobody", "0c1f2a3b")
        do.refused(404, "video.get_stream", session, "7a1c4e2b")
        do("video.disconnect_client", session, host["id"])
        do.refused(404, "video.disconnect_client", session, host["id"])
        assert do("video.list_streams", session) == {"count": 0, "items": []}
        assert [each["data"] for each in do.sandbox.leave(guest)["signals"]] == ["Which room?", "Only you"]
        do.refused(404, "video.send_signal", session, "poll", "Anybody?")
        do.sandbox.wait_until_idle()
        assert [each["event"] for each in receiver.at("/video")] == [
            "sessionCreated", "connectionCreated", "streamCreated", "connectionCreated", "streamDestroyed",
            "connectionDestroyed", "connectionDestroyed", "sessionDestroyed",
        ]  # fmt: skip

    def test_without_a_good_token_nobody_joins(self, do: Steps) -> None:
        session = do("video.create_session")["session_id"]
        with vonage.Client(**do.sandbox.credentials.as_arguments()) as client:
            good, plain = client.video.generate_client_token(session), client.make_token({})
            stranger = client.video.generate_client_token("2_MX4nobody")
        for token in (f"{good}x", plain, stranger, "nonsense"):
            with pytest.raises(SandboxError, match="token"):
                do.sandbox.join(token)
        with pytest.raises(SandboxError, match="nobody has the connection"):
            do.sandbox.leave("0c1f2a3b")
