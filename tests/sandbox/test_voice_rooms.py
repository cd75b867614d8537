"""Legs that are WebSockets, conversations of several legs, and how long things take in a call."""

from __future__ import annotations

import asyncio
import io
import json
import threading
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox, SandboxError
from websockets import ConnectionClosed
from websockets.asyncio.server import ServerConnection, serve

from tests.sandbox.conftest import app_client
from tests.sandbox.receiver import Receiver
from tests.sandbox.test_voice import FROM, OTHER, call, said


class Program:
    """A program behind a WebSocket: says back what it hears, and keeps what it was told."""

    def __init__(self) -> None:
        self.url = ""
        self.headers: dict[str, str] = {}
        self.texts: list[dict[str, Any]] = []
        self.frames: list[bytes] = []
        self.leave: Callable[[ServerConnection], Any] | None = None

    async def talk(self, connection: ServerConnection) -> None:
        assert connection.request is not None
        self.headers = dict(connection.request.headers.raw_items())
        with suppress(ConnectionClosed):
            async for message in connection:
                if isinstance(message, str):
                    self.texts.append(json.loads(message))
                    await connection.send('{"action": "clear"}')
                else:
                    self.frames.append(message)
                    await connection.send(message)
                    if self.leave is not None and len(self.frames) >= 5:
                        await self.leave(connection)


@contextmanager
def listening() -> Iterator[Program]:
    program, loop = Program(), asyncio.new_event_loop()
    begun, ended = threading.Event(), asyncio.Event()

    async def run() -> None:
        async with serve(program.talk, "127.0.0.1", 0) as server:
            program.url = f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}/audio"
            begun.set()
            await ended.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(run()))
    thread.start()
    assert begun.wait(20)
    try:
        yield program
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join(20)
        loop.close()


@pytest.fixture
def program() -> Iterator[Program]:
    with listening() as program:
        yield program


def endpoint(program: Program, **more: Any) -> dict[str, Any]:
    return {"type": "websocket", "uri": program.url, "content-type": "audio/l16;rate=16000", **more}


def place(app: httpx.Client, to: dict[str, Any], **more: Any) -> str:
    stay = [{"action": "conversation", "name": "bots"}]
    body = {"to": [to], "from": {"type": "phone", "number": FROM}, "ncco": stay, **more}
    answer = app.post("/v1/calls", json=body)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["uuid"])


def wait_for(condition: Callable[[], object], seconds: float = 20.0) -> None:
    end = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if condition():
            return
        end.wait(0.02)
    raise AssertionError("it did not come about")


class TestSockets:
    def test_a_program_is_called_with_headers_and_hears_frames(
        self, sandbox: Sandbox, app: httpx.Client, program: Program
    ) -> None:
        leg = place(app, endpoint(program, headers={"customer": "4711"}))
        assert sandbox.wait_for_call(id=leg, status="answered")
        wait_for(lambda: len(program.frames) > 5 and sandbox.socket(leg)["texts"])

        hello = {"event": "websocket:connected", "content-type": "audio/l16;rate=16000", "customer": "4711"}
        assert program.texts == [hello]
        assert {len(frame) for frame in program.frames} == {640}
        assert not any(program.frames[0])
        assert sandbox.socket(leg)["texts"] == ['{"action": "clear"}']

    def test_the_bot_hears_what_is_played_and_is_recorded(
        self, sandbox: Sandbox, app: httpx.Client, program: Program
    ) -> None:
        leg = place(app, endpoint(program))
        sandbox.wait_for_call(id=leg, status="answered")
        file = io.BytesIO()
        with wave.open(file, "wb") as sound:
            sound.setparams((1, 2, 16000, 0, "NONE", ""))
            sound.writeframes(b"\x11\x22" * 1600)
        sandbox.play(leg, file.getvalue())
        wait_for(lambda: b"\x11\x22" * 1600 in b"".join(program.frames))

        wait_for(lambda: b"\x11\x22" * 1600 in sandbox.audio(leg))
        with wave.open(io.BytesIO(sandbox.audio(leg))) as sound:
            assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 16000)

    def test_keys_of_the_caller_are_told(self, sandbox: Sandbox, app: httpx.Client, program: Program) -> None:
        caller = call(app, {"action": "connect", "endpoint": [endpoint(program)]})
        wait_for(lambda: program.texts)
        sandbox.press(caller, "5#")
        wait_for(lambda: len(program.texts) == 3)
        assert [(each["event"], each["digit"]) for each in program.texts[1:]] == [
            ("websocket:dtmf", "5"),
            ("websocket:dtmf", "#"),
        ]

    def test_who_proves_itself_sends_a_header(self, sandbox: Sandbox, app: httpx.Client, program: Program) -> None:
        custom = {"type": "custom", "value": "Bearer of-my-own"}
        call(app, {"action": "connect", "endpoint": [endpoint(program, authorization=custom)]})
        wait_for(lambda: program.texts)
        assert program.headers["Authorization"] == "Bearer of-my-own"

    @pytest.mark.parametrize("uri", ["ws://127.0.0.1:9/nobody", "wss://elsewhere.example/audio"])
    def test_one_that_cannot_be_reached_fails(self, sandbox: Sandbox, app: httpx.Client, uri: str) -> None:
        leg = place(app, {"type": "websocket", "uri": uri, "content-type": "audio/l16;rate=8000"})
        sandbox.wait_until_idle()
        ended = sandbox.wait_for_call(id=leg, status="failed")
        assert ended["reason"]

    def test_a_program_that_hangs_up_ends_its_leg(
        self, sandbox: Sandbox, app: httpx.Client, program: Program, receiver: Receiver
    ) -> None:
        program.leave = lambda connection: connection.close()
        leg = place(app, endpoint(program))
        wait_for(lambda: sandbox.wait_for_call(id=leg)["status"] == "completed")
        sandbox.wait_until_idle()
        statuses = [each.get("status") for each in receiver.at("/event")]
        assert statuses[-1] == "completed"
        assert "disconnected" not in statuses

    def test_one_that_breaks_off_is_reported(
        self, sandbox: Sandbox, app: httpx.Client, program: Program, receiver: Receiver
    ) -> None:
        async def cut(connection: ServerConnection) -> None:
            connection.transport.abort()

        program.leave = cut
        leg = place(app, endpoint(program))
        wait_for(lambda: sandbox.wait_for_call(id=leg)["status"] == "completed")
        sandbox.wait_until_idle()
        assert [each.get("status") for each in receiver.at("/event")][-2:] == ["disconnected", "completed"]

    def test_a_call_without_one_says_so(self, sandbox: Sandbox, app: httpx.Client) -> None:
        leg = call(app, {"action": "conversation", "name": "room"})
        with pytest.raises(SandboxError, match="has no WebSocket"):
            sandbox.audio(leg)


class TestConversations:
    def test_who_comes_early_waits_with_music(self, sandbox: Sandbox, app: httpx.Client) -> None:
        music = {"startOnEnter": False, "musicOnHoldUrl": ["https://example.com/hold.mp3"]}
        early = call(app, {"action": "conversation", "name": "board", **music})
        sandbox.wait_until_idle()
        assert sandbox.wait_for_call(id=early)["waiting"] == "on hold"
        assert said(sandbox, early, "music") == ["https://example.com/hold.mp3"]
        chair = call(app, {"action": "conversation", "name": "board"})
        sandbox.wait_until_idle()
        assert {sandbox.wait_for_call(id=each)["waiting"] for each in (early, chair)} == {"in a conversation"}

    def test_everybody_hears_whom_they_may(self, sandbox: Sandbox, app: httpx.Client) -> None:
        one = call(app, {"action": "conversation", "name": "room"})
        two = call(app, {"action": "conversation", "name": "room", "canHear": []})
        three = call(app, {"action": "conversation", "name": "room", "canSpeak": [one]})
        sandbox.wait_until_idle()
        sandbox.say(one, "Hello all")
        sandbox.say(three, "Only for one")
        assert said(sandbox, two, "hear") == []
        assert said(sandbox, three, "hear") == ["Hello all"]
        assert said(sandbox, one, "hear") == ["Only for one"]
        app.put(f"/v1/calls/{one}", json={"action": "mute"})
        sandbox.say(one, "Muted")
        assert said(sandbox, three, "hear") == ["Hello all"]

    def test_its_events_go_where_the_action_says(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        call(app, {"action": "conversation", "name": "room", "eventUrl": [f"{receiver.url}/room"]})
        sandbox.wait_until_idle()
        assert [next(iter(each)) for each in receiver.at("/room")] == ["conversation_uuid_from"]

    def test_a_random_number_of_the_application_calls(self, sandbox: Sandbox, app: httpx.Client) -> None:
        number = {"type": "phone", "number": OTHER}
        call(app, {"action": "connect", "randomFromNumber": True, "endpoint": [number]})
        sandbox.wait_until_idle()
        own = {number[1] for number in sandbox.options.numbers}
        assert sandbox.wait_for_call(to=OTHER)["from"]["number"] in own


class TestTime:
    def test_manual_calls_last_as_long_as_they_would(self, make: Callable[..., Sandbox]) -> None:
        sandbox = make(calls="manual")
        with app_client(sandbox) as app:
            id = call(app, {"action": "talk", "text": "word " * 300}, {"action": "wait", "timeout": 60})
            sandbox.answer_call(id)
            sandbox.advance(90)
            assert sandbox.wait_for_call(id=id)["action"] == 0  # 1,500 letters take 100 s
            sandbox.advance(20)
            assert sandbox.wait_for_call(id=id)["action"] == 1
            sandbox.advance(60)
            ended = sandbox.wait_for_call(id=id, status="completed")
            assert 159 <= ended["duration"] <= 162
            assert ended["price"] == pytest.approx(ended["rate"] * ended["duration"] / 60)

    def test_keys_are_collected_one_by_one(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        id = call(app, {"action": "input", "type": ["dtmf"], "dtmf": {"maxDigits": 3, "timeOut": 5}})
        sandbox.wait_for_call(id=id, waiting="input")
        for key in "123":
            sandbox.press(id, key)
        sandbox.wait_until_idle()
        [heard] = [each for each in receiver.at("/event") if "dtmf" in each]
        assert heard["dtmf"] == {"digits": "123", "timed_out": False}

    @pytest.mark.parametrize("act", ["press", "say"])
    def test_what_is_refused_leaves_no_trace(self, sandbox: Sandbox, app: httpx.Client, act: str) -> None:
        kinds = {"press": ["speech"], "say": ["dtmf"]}[act]
        id = call(app, {"action": "input", "type": kinds})
        sandbox.wait_for_call(id=id, waiting="input")
        with pytest.raises(SandboxError, match="listens"):
            getattr(sandbox, act)(id, "1")
        assert said(sandbox, id) == []
