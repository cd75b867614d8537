"""Files that go up, with a word on how far they are, and files of the Media API that come down, sync and async."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import vonage
from tests.sandbox.steps import Steps
from vonage.errors import TransportError

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
LOGO = b"\x89PNG" + bytes(300_000)


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    path.write_bytes(LOGO)
    return path


def theme(do: Steps) -> str:
    return str(do("meetings.create_theme", {"brand_text": "Acme", "main_color": "#12f64e"})["theme_id"])


class TestUploads:
    def test_a_logo(self, do: Steps, tmp_path: Path) -> None:
        path = tmp_path / "small.png"
        path.write_bytes(LOGO[:150_000])
        id, seen = theme(do), list[tuple[int, int]]()
        do("meetings.upload_logo_to_theme", id, path, "white", progress=lambda *at: seen.append(at))
        assert [at[0] for at in seen] == sorted({at[0] for at in seen})
        assert len(seen) > 1
        assert seen[-1] == (150_000, 150_000)
        assert do("meetings.get_theme", id)["brand_image_white"]

    def test_a_list_of_people(self, do: Steps, tmp_path: Path) -> None:
        path = tmp_path / "people.csv"
        path.write_text("name,number\n" + "".join(f"p{n},44770090{n:04}\n" for n in range(50)))
        list_id = do("proactive_connect.create_list", {"name": "a", "datasource": {"type": "manual"}})["id"]
        seen: list[tuple[int, int]] = []
        done = do("proactive_connect.upload_list_items", list_id, path, progress=lambda *at: seen.append(at))
        assert done == {"inserted": 50}
        assert seen[-1] == (path.stat().st_size, path.stat().st_size)

    def test_nothing_is_sent_where_it_cannot_begin(self, do: Steps, logo: Path) -> None:
        async def told(*at: Any) -> None:
            raise AssertionError

        with pytest.raises(FileNotFoundError):
            do("meetings.upload_logo_to_theme", "T1", f"{logo}.missing", "white")
        for wrong in ("yes", told, 1):
            with pytest.raises(vonage.ValidationError, match="progress: must be a plain function of two numbers"):
                do("meetings.upload_logo_to_theme", "T1", logo, "white", progress=wrong)
            with pytest.raises(vonage.ValidationError, match="progress: must be a plain function of two numbers"):
                do("proactive_connect.upload_list_items", "L1", logo, progress=wrong)
        assert do.sandbox.requests == []

    def test_a_progress_function_that_fails_ends_it(self, do: Steps, logo: Path) -> None:
        def told(*at: Any) -> None:
            raise RuntimeError("enough")

        with pytest.raises(RuntimeError, match="enough"):
            do("proactive_connect.upload_list_items", "L1", logo, progress=told)

    def test_a_bar(self, do: Steps, logo: Path, capsys: pytest.CaptureFixture[str]) -> None:
        logo.write_bytes(LOGO[:1000])
        do("meetings.upload_logo_to_theme", theme(do), logo, "colored", progress=True)
        out, err = capsys.readouterr()
        assert out == ""
        assert "uploading" in err


class TestMedia:
    def test_from_the_list_to_the_disk(self, do: Steps, tmp_path: Path) -> None:
        [found] = do("media.iter_media")
        seen: list[tuple[int, int | None]] = []
        size = do("media.download_file", found["id"], tmp_path / "gate.wav", progress=lambda *at: seen.append(at))
        content = (tmp_path / "gate.wav").read_bytes()
        assert (size, seen[-1]) == (len(content), (size, size))
        assert content[:4] == b"RIFF"
        assert found["media_size"] == size
        assert do("media.get_media", found["id"])["times_downloaded"] == found["times_downloaded"] + 1
        do("media.update_media", found["id"], {"title": "Gate"})
        assert do("media.get_media", found["id"])["title"] == "Gate"
        do("media.delete_media", found["id"])
        do.refused(404, "media.download_file", found["id"], tmp_path / "again.wav")
        do.refused(404, "media.get_media", found["id"])
        assert [path.name for path in tmp_path.iterdir()] == ["gate.wav"]

    def test_a_connection_that_breaks(self, do: Steps, tmp_path: Path) -> None:
        [found] = do("media.iter_media")
        do.sandbox.fail("get_media_file", drop="before", times=20)
        with pytest.raises(TransportError):
            do("media.download_file", found["id"], tmp_path / "gate.wav")
        assert list(tmp_path.iterdir()) == []

    def test_key_and_secret_alone_will_do(self, do: Steps, tmp_path: Path) -> None:
        known = do.sandbox.credentials
        with vonage.Client(key=known.api_key, secret=known.api_secret, base_url=known.base_url) as client:
            [found] = client.media.iter_media()
            assert client.media.download_file(found["id"], tmp_path / "gate.wav") > 0
