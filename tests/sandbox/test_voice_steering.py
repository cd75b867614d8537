"""Recordings of calls in the sandbox, and what a program does to a call under way."""

from __future__ import annotations

import io
import wave

import httpx
import pytest
from vonage_sandbox import Sandbox

from tests.sandbox.receiver import Receiver
from tests.sandbox.test_voice import STAY, TALK, call, said


class TestRecordings:
    """Recordings and transcripts."""

    def test_a_recording_is_announced_and_served(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        record = {"action": "record", "format": "wav", "split": "conversation", "channels": 2}
        call(app, record, TALK)
        sandbox.wait_until_idle()

        [announced] = [event for event in receiver.at("/event") if "recording_url" in event]
        path = httpx.URL(announced["recording_url"]).path
        file = app.get(path)
        assert len(file.content) == announced["size"]
        with wave.open(io.BytesIO(file.content)) as sound:
            assert (sound.getnchannels(), sound.getframerate()) == (2, 8000)
        assert app.get("/v1/files/none").status_code == 404

    def test_the_application_of_the_call_alone_may_fetch_it(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        assert basic.get("/v1/files/any").status_code == 401

    def test_a_key_ends_a_recording(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        record = {"action": "record", "endOnKey": "#", "eventUrl": [f"{receiver.url}/recordings"]}
        id = call(app, record, TALK)
        sandbox.press("12")
        sandbox.wait_until_idle()
        assert receiver.at("/recordings") == []

        sandbox.press("#")
        sandbox.wait_until_idle()
        assert len(receiver.at("/recordings")) == 1
        assert said(sandbox, id, "talk") == ["Hello"]

    def test_a_transcript_holds_what_was_said(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        settings = {"eventUrl": [f"{receiver.url}/transcripts"]}
        call(app, {"action": "record", "endOnSilence": 3, "transcription": settings}, TALK)
        sandbox.say("Leave it at the door")
        sandbox.wait_until_idle()

        [announced] = receiver.at("/transcripts")
        # The description knows audio alone for files, so this answer is not held against it.
        with httpx.Client(transport=sandbox.transport, base_url="http://sandbox", headers=app.headers) as client:
            transcript = client.get(httpx.URL(announced["transcription_url"]).path).json()
        assert transcript["channels"][0]["transcript"][0]["sentence"] == "Leave it at the door"


class TestSteering:
    """What a program does to a call under way."""

    def test_transfer_to_an_ncco_or_an_address(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        receiver.answers["/next"] = [{"action": "talk", "text": "From there"}, STAY]
        id = call(app, STAY)
        sandbox.wait_until_idle()
        for destination in ({"ncco": [TALK, STAY]}, {"url": [f"{receiver.url}/next"]}):
            body = {"action": "transfer", "destination": {"type": "ncco", **destination}}
            assert app.put(f"/v1/calls/{id}", json=body).status_code == 204
            sandbox.wait_until_idle()

        assert said(sandbox, id) == ["Hello", "From there"]

    @pytest.mark.parametrize(("action", "field"), [("mute", "muted"), ("earmuff", "earmuffed")])
    def test_legs_are_silenced_and_deafened(self, sandbox: Sandbox, app: httpx.Client, action: str, field: str) -> None:
        id = call(app, STAY)
        sandbox.wait_until_idle()
        for word, value in ((action, True), (f"un{action}", False)):
            assert app.put(f"/v1/calls/{id}", json={"action": word}).status_code == 204
            assert sandbox.calls[0][field] is value

    def test_text_sound_and_tones_are_played(self, sandbox: Sandbox, app: httpx.Client) -> None:
        id = call(app, STAY)
        sandbox.wait_until_idle()
        path = f"/v1/calls/{id}"
        stream = {"stream_url": ["https://example.com/a.mp3"], "loop": 0}

        assert app.put(f"{path}/talk", json={"text": "One moment"}).json()["message"] == "Talk started"
        assert app.delete(f"{path}/talk").json()["message"] == "Talk stopped"
        assert app.put(f"{path}/stream", json=stream).json()["message"] == "Stream started"
        assert sandbox.calls[0]["playing"]["kind"] == "stream"
        assert app.delete(f"{path}/stream").json()["message"] == "Stream stopped"
        assert "playing" not in sandbox.calls[0]
        assert app.put(f"{path}/dtmf", json={"digits": "1p2#"}).json()["message"] == "DTMF sent"
        assert app.put(f"{path}/dtmf", json={"digits": "abc"}).status_code == 400
        assert said(sandbox, id) == ["One moment", "https://example.com/a.mp3", "1p2#"]

    def test_a_call_that_is_over_cannot_be_steered(self, sandbox: Sandbox, app: httpx.Client) -> None:
        id = call(app, TALK)
        sandbox.wait_until_idle()

        assert app.put(f"/v1/calls/{id}", json={"action": "hangup"}).status_code == 404
        assert app.put(f"/v1/calls/{id}/talk", json={"text": "Hello?"}).status_code == 404
        assert app.get("/v1/calls/none").status_code == 404

    def test_a_call_has_a_longest_time(self, sandbox: Sandbox, app: httpx.Client) -> None:
        call(app, STAY, length_timer=30)
        sandbox.wait_until_idle()
        sandbox.advance(31)

        assert sandbox.calls[0]["status"] == "completed"
