"""Small files of the kinds that the platform keeps: silence as MP3 and WAV, and a ZIP."""

from __future__ import annotations

import io
import wave
import zipfile

from vonage_openapi.formats import essence

MP3_FRAME = bytes.fromhex("fffb9064") + bytes(413)
"""26 milliseconds of silence: MPEG 1 layer 3, 128 kbit/s, 44.1 kHz."""
TEXT = b"A file from the sandbox.\n"


def mp3(seconds: float) -> bytes:
    """Silence of that length."""
    return MP3_FRAME * round(seconds * 44100 / 1152)


def wav(sound: bytes, rate: int = 8000, channels: int = 1) -> bytes:
    """Samples of 16 bits as a file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as written:
        written.setnchannels(channels)
        written.setsampwidth(2)
        written.setframerate(rate)
        written.writeframes(sound)
    return file.getvalue()


def zipped(name: str, content: bytes) -> bytes:
    """A ZIP with one file in it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(name), content)  # dated 1980, so that it is the same each time
    return file.getvalue()


def sample(media_type: str) -> bytes:
    """A file of a media type."""
    kind = essence(media_type)
    if kind in ("audio/mpeg", "audio/mp3"):
        return mp3(1)
    if kind.startswith("audio/"):
        return wav(bytes(16000))
    return zipped("sample.txt", TEXT) if kind == "application/zip" else TEXT
