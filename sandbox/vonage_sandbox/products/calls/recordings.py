"""Recordings: made with no sound in them, announced by webhooks, and served as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_sandbox import files
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.calls import events

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

LONGEST = 60
"""Seconds of silence that a file has at most."""


def start(platform: Platform, leg: Doc, action: Doc) -> Doc:
    """Begin to record a leg."""
    recording = {
        "id": platform.ids.uuid(),
        "uuid": platform.ids.uuid(),
        "format": action.get("format", "wav" if action.get("channels", 1) > 2 else "mp3"),
        "action": action,
        "since": len(leg["said"]),
        "started_at": platform.clock.now(),
    }
    platform.store.calls.change(leg, recordings=[*leg.get("recordings", []), recording])
    return recording


def stop(platform: Platform, leg: Doc, recording: Doc) -> None:
    """End a recording and announce it."""
    if "ended_at" in recording:
        return
    recording["ended_at"] = platform.clock.now()
    recording["until"] = len(leg["said"])
    platform.store.calls.change(leg, recordings=leg["recordings"])
    action = recording["action"]
    clock = platform.clock
    announced = {
        "recording_url": f"{platform.base_url}/v1/files/{recording['id']}",
        "recording_uuid": recording["uuid"],
        "size": len(content(recording)[0]),
        "start_time": clock.iso(recording["started_at"])[:19] + "Z",
        "end_time": clock.iso(recording["ended_at"])[:19] + "Z",
        "conversation_uuid": leg["conversation_uuid"],
        "timestamp": clock.iso(),
    }
    events.send(platform, "record_event", leg, announced, action)
    if "transcription" in action:
        recording["transcript_id"] = platform.ids.uuid()
        transcribed = {
            "status": "transcribed",
            "type": "record",
            "transcription_url": f"{platform.base_url}/v1/files/{recording['transcript_id']}",
            "recording_uuid": recording["uuid"],
            "conversation_uuid": leg["conversation_uuid"],
        }
        events.send(platform, "transcription_event", leg, transcribed, action["transcription"])


def are_made(leg: Doc) -> bool:
    """Whether a leg is being recorded now."""
    return any("ended_at" not in recording for recording in leg.get("recordings", []))


def stop_all(platform: Platform, leg: Doc) -> None:
    """End whatever is still being recorded of a leg."""
    for recording in leg.get("recordings", []):
        stop(platform, leg, recording)


def find(platform: Platform, application_id: str, file_id: str) -> tuple[bytes | Doc, str] | None:
    """The file of a recording or transcript and its media type."""
    for leg in platform.store.calls.where(application_id=application_id):
        for recording in leg.get("recordings", []):
            if recording["id"] == file_id and "ended_at" in recording:
                return content(recording)
            if recording.get("transcript_id") == file_id:
                return _transcript(leg, recording), "application/json"
    return None


def content(recording: Doc) -> tuple[bytes, str]:
    """Silence of the right length. What was to be Ogg is WAV, as the sandbox has no encoder for it."""
    seconds = min(max(recording["ended_at"] - recording["started_at"], 1.0), LONGEST)
    if recording["format"] == "mp3":
        return files.mp3(seconds), "audio/mpeg"
    channels = recording["action"].get("channels", 1)
    return files.wav(bytes(2 * round(seconds * 8000) * channels), channels=channels), "audio/wav"


def _transcript(leg: Doc, recording: Doc) -> Doc:
    heard = [each for each in leg["said"][recording["since"] : recording["until"]] if each["kind"] in ("talk", "say")]
    seconds = [max(1.0, len(each["text"]) / 15) for each in heard]
    sentences: list[Doc] = [
        {
            "sentence": each["text"],
            "raw_sentence": each["text"].lower(),
            "duration": round(length * 1000),
            "timestamp": round(sum(seconds[:index]) * 1000),
            "words": [],
        }
        for index, (each, length) in enumerate(zip(heard, seconds, strict=True))
    ]
    channel: Doc = {"transcript": sentences, "duration": round(sum(seconds))}
    return {"ver": "1.0.0", "request_id": recording["transcript_id"], "channels": [channel]}
