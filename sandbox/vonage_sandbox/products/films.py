"""Small films for archives: silence in an MP4 file, as long as was recorded, or one for each stream in a ZIP file."""

from __future__ import annotations

import io
import json
import zipfile
from struct import pack

from vonage_sandbox.exchange import Doc
from vonage_sandbox.files import MP3_FRAME
from vonage_sandbox.products.calls.recordings import LONGEST

RATE, SAMPLES = 44100, 1152
"""Of the sound: samples a second, and in one frame."""
UNIT = b"".join(pack(">I", each) for each in (1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30))
"""The matrix that turns nothing."""


def content(archive: Doc) -> tuple[bytes, str]:
    """The file of an archive and its media type."""
    film = _film(min(max(int(archive.get("duration") or 0), 1), LONGEST))
    if archive.get("outputMode") != "individual":
        return film, "video/mp4"
    streams: list[Doc] = archive.get("streams") or [{"streamId": archive["id"]}]
    names = [f"{each['streamId']}.mp4" for each in streams]
    about = {"id": archive["id"], "sessionId": archive["sessionId"], "files": [{"filename": name} for name in names]}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as together:
        together.writestr("manifest.json", json.dumps(about, indent=1))
        for name in names:
            together.writestr(name, film)
    return file.getvalue(), "application/zip"


def _film(seconds: int) -> bytes:
    frames = round(seconds * RATE / SAMPLES)
    head = _box("ftyp", b"isom" + pack(">I", 512) + b"isommp41")
    start = len(head) + 8
    return head + _box("mdat", MP3_FRAME * frames) + _movie(frames, start)


def _movie(frames: int, start: int) -> bytes:
    """What says where the frames are: one track with one chunk of sound."""
    length = frames * SAMPLES
    header = pack(">IIIIIH10x", 0, 0, RATE, length, 1 << 16, 1 << 8) + UNIT + bytes(24) + pack(">I", 2)
    track = pack(">IIIII8xHHH2x", 0, 0, 1, 0, length, 0, 0, 1 << 8) + UNIT + bytes(8)
    media = _full("mdhd", pack(">IIIIHH", 0, 0, RATE, length, 0x55C4, 0))
    handler = _full("hdlr", bytes(4) + b"soun" + bytes(12) + b"sound\0")
    source = _box("dinf", _full("dref", pack(">I", 1) + _full("url ", b"", flags=1)))
    table = _box(
        "stbl",
        _full("stsd", pack(">I", 1) + _sound())
        + _full("stts", pack(">III", 1, frames, SAMPLES))
        + _full("stsc", pack(">IIII", 1, 1, frames, 1))
        + _full("stsz", pack(">II", len(MP3_FRAME), frames))
        + _full("stco", pack(">II", 1, start)),
    )
    minf = _box("minf", _full("smhd", bytes(4)) + source + table)
    trak = _box("trak", _full("tkhd", track, flags=3) + _box("mdia", media + handler + minf))
    return _box("moov", _full("mvhd", header) + trak)


def _sound() -> bytes:
    """How the sound is coded: MPEG 1 layer 3 (object type 0x6B)."""
    decoder = b"\x04\x0d\x6b\x15" + bytes(3) + pack(">II", 128_000, 128_000)
    stream = b"\x03" + bytes([3 + len(decoder) + 3]) + pack(">HB", 1, 0) + decoder + b"\x06\x01\x02"
    entry = bytes(6) + pack(">H8xHHHHI", 1, 2, 16, 0, 0, RATE << 16)
    return _box("mp4a", entry + _full("esds", stream))


def _box(name: str, body: bytes) -> bytes:
    return pack(">I", len(body) + 8) + name.encode() + body


def _full(name: str, body: bytes, flags: int = 0) -> bytes:
    return _box(name, pack(">I", flags) + body)
