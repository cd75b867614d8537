"""Conversations as they live, sync and async: who comes and goes, what is said, and who follows it."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest
from vonage_sandbox import Sandbox

import vonage
from tests.sandbox.receiver import Receiver
from tests.sandbox.steps import Steps

TALK: dict[str, Any] = {"message_type": "text", "text": "Hello"}
ONCE: dict[str, Any] = {"timeout": 0}


class Room:
    """A conversation with a user in it."""

    def __init__(self, do: Steps, **conversation: Any) -> None:
        self.do = do
        self.id = do("conversations.create_conversation", conversation or {"name": "room"})["id"]
        self.user = do("users.create_user", {"name": "ada", "display_name": "Ada"})

    def join(self, state: str = "joined", **more: Any) -> Any:
        body = {"state": state, "user": {"id": self.user["id"]}, "channel": {"type": "app"}, **more}
        return self.do("conversations.create_member", self.id, body)

    def say(self, text: str = "Hello", **more: Any) -> Any:
        body = {"message_type": "text", "text": text}
        return self.do("conversations.create_event", self.id, {"type": "message", "body": body, **more})

    def events(self, **more: Any) -> list[Any]:
        return list(self.do("conversations.iter_events", self.id, **more))


@pytest.fixture
def room(do: Steps) -> Room:
    return Room(do)


class TestMembers:
    def test_invited_joined_and_left(self, room: Room) -> None:
        member = room.join("invited")
        assert member["state"] == "INVITED"
        assert member["_embedded"]["user"]["name"] == "ada"
        assert set(member["timestamp"]) == {"invited"}
        joined = room.do("conversations.update_member", room.id, member["id"], {"state": "joined"})
        assert (joined["state"], set(joined["timestamp"])) == ("JOINED", {"invited", "joined"})
        reason = {"code": "17", "text": "Done"}
        left = room.do("conversations.update_member", room.id, member["id"], {"state": "left", "reason": reason})
        assert left["state"] == "LEFT"
        assert room.do("conversations.get_member", room.id, member["id"])["state"] == "LEFT"
        room.do.refused(400, "conversations.update_member", room.id, member["id"], {"state": "joined"})

        events = room.events()
        assert [event["id"] for event in events] == [1, 2, 3]
        assert [event["type"] for event in events] == ["member:invited", "member:joined", "member:left"]
        assert events[2]["body"]["reason"] == reason
        assert {event["from"] for event in events} == {member["id"]}
        assert all(event["timestamp"].endswith("Z") for event in events)
        assert room.join()["id"] != member["id"]  # who has left can come again

    def test_who_is_in_already_and_who_is_nobody(self, room: Room) -> None:
        room.join()
        for state in ("joined", "invited"):
            with pytest.raises(vonage.errors.ClientError, match="already"):
                room.join(state)
        body = {"state": "joined", "user": {"name": "nobody"}, "channel": {"type": "app"}}
        room.do.refused(404, "conversations.create_member", room.id, body)
        room.do.refused(404, "conversations.create_member", "CON-none", {**body, "user": {"name": "ada"}})
        assert len(room.events()) == 1

    def test_a_user_and_the_own_member(self, room: Room) -> None:
        member = room.join()
        [conversation] = room.do("conversations.iter_user_conversations", room.user["id"])
        assert (conversation["id"], conversation["_embedded"]["state"]) == (room.id, "JOINED")
        assert room.do("conversations.iter_user_conversations", room.user["id"], state="LEFT") == []
        room.do.refused(404, "conversations.get_own_member", room.id)
        arguments = room.do.sandbox.credentials.as_arguments()
        with vonage.Client(**arguments) as client:
            client.auth(sub="ada")
            assert client.conversations.get_own_member(room.id)["id"] == member["id"]
            client.auth(sub="bob")
            with pytest.raises(vonage.errors.NotFoundError):
                client.conversations.get_own_member(room.id)


class TestEvents:
    def test_they_have_numbers_and_times(self, room: Room) -> None:
        member = room.join()
        said = room.say(**{"from": member["id"]})
        assert (said["id"], said["from"], said["type"]) == (2, member["id"], "message")
        assert said["_embedded"]["from_user"]["name"] == "ada"
        own = room.do("conversations.create_event", room.id, {"type": "custom:scan", "body": {"gate": 3}})
        assert own["id"] == 3
        assert room.do("conversations.get_event", room.id, "2")["body"] == TALK
        assert room.do("conversations.get_conversation", room.id)["sequence_number"] == 3

    @pytest.mark.parametrize("kind", ["member:joined", "custom:", "rtc:hangup", "nonsense", "Message"])
    def test_what_happens_by_itself_cannot_be_made(self, room: Room, kind: str) -> None:
        room.do.refused(400, "conversations.create_event", room.id, {"type": kind, "body": {}})

    def test_strangers_say_nothing(self, room: Room) -> None:
        member = room.join()
        room.do("conversations.update_member", room.id, member["id"], {"state": "left"})
        for who in (member["id"], "MEM-none"):
            room.do.refused(400, "conversations.create_event", room.id, {"type": "message", "from": who, "body": TALK})
        room.do.refused(404, "conversations.create_event", "CON-none", {"type": "message", "body": TALK})

    def test_lists_of_them(self, room: Room) -> None:
        for number in range(25):
            room.say(str(number))
        room.do("conversations.create_event", room.id, {"type": "ephemeral", "body": {}})
        assert [event["id"] for event in room.events()] == list(range(1, 27))
        assert [event["id"] for event in room.events(start_id="3", end_id="5")] == [3, 4, 5]
        assert len(room.events(event_type="message", page_size=7)) == 25
        assert [event["id"] for event in room.events(order="desc")][:2] == [26, 25]

    def test_what_was_said_can_be_taken_back(self, room: Room) -> None:
        room.join()
        room.say("One")
        room.do("conversations.delete_event", room.id, "2")
        events = room.events()
        assert [(event["type"], event["body"]) for event in events[1:]] == [
            ("message", {}), ("event:delete", {"event_id": "2"}),
        ]  # fmt: skip
        assert [event["id"] for event in room.events(exclude_deleted_events=True)] == [1, 3]
        for id in ("1", "2", "9"):
            room.do.refused(404, "conversations.delete_event", room.id, id)

    def test_webhooks(self, do: Steps, receiver: Receiver) -> None:
        room = Room(do, name="a", callback={"url": f"{receiver.url}/room", "event_mask": "message,member:left"})
        member = room.join()
        room.say()
        do("conversations.update_member", room.id, member["id"], {"state": "left"})
        do.sandbox.wait_until_idle()
        told = receiver.at("/room")
        assert [(each["type"], each["id"]) for each in told] == [("message", 2), ("member:left", 3)]
        assert {each["conversation_id"] for each in told} == {room.id}
        assert receiver.deliveries[0].headers["authorization"].startswith("Bearer ")


class TestFollow:
    def test_all_that_is_there(self, room: Room) -> None:
        for number in range(12):
            room.say(str(number))
        follow = "conversations.follow_events"
        assert [event["id"] for event in room.do(follow, room.id, **ONCE)] == list(range(1, 13))
        assert [event["id"] for event in room.do(follow, room.id, after=10, **ONCE)] == [11, 12]
        assert [event["id"] for event in room.do(follow, room.id, after="11", **ONCE)] == [12]
        assert room.do(follow, room.id, after=12, **ONCE) == []
        assert room.do(follow, room.id, only_new=True, **ONCE) == []
        assert room.do(follow, room.id, event_type="member:joined", **ONCE) == []

    def test_an_empty_conversation(self, room: Room) -> None:
        assert room.do("conversations.follow_events", room.id, only_new=True, timeout=0.03, interval=0.01) == []

    def test_what_happens_meanwhile_comes_once_and_in_order(self, do: Steps, room: Room) -> None:
        room.say("before")
        seen: list[str] = []
        arguments = do.sandbox.credentials.as_arguments()
        done = threading.Event()

        def talk() -> None:
            with vonage.Client(**arguments) as client:
                for number in range(30):
                    body: Any = {"type": "message", "body": {"message_type": "text", "text": str(number)}}
                    client.conversations.create_event(room.id, body)
            done.set()

        talker = threading.Thread(target=talk)
        talker.start()
        do.sandbox.fail("list_events", status=503, times=2)
        how: dict[str, Any] = {"only_new": False, "after": 1, "interval": 0.01, "timeout": 60}
        if do.is_async:

            async def follow() -> None:
                async with vonage.AsyncClient(**arguments) as client:
                    async for event in client.conversations.follow_events(room.id, **how):
                        seen.append(event["body"]["text"])
                        if len(seen) == 30:
                            break

            asyncio.run(follow())
        else:
            with vonage.Client(**arguments) as client:
                for event in client.conversations.follow_events(room.id, **how):
                    seen.append(event["body"]["text"])
                    if len(seen) == 30:
                        break
        talker.join()
        assert done.is_set()
        assert seen == [str(number) for number in range(30)]

    def test_a_look_that_fails_is_not_the_end(self, room: Room) -> None:
        room.say()
        room.do.sandbox.fail("list_events", status=500, times=4)
        with pytest.raises(vonage.errors.ServerError):  # the first look: nothing has worked yet
            room.do("conversations.follow_events", room.id, **ONCE)

    def test_unknown_conversations(self, room: Room) -> None:
        room.do.refused(404, "conversations.follow_events", "CON-none")
        room.do.refused(404, "conversations.follow_events", "CON-none", only_new=True)

    @pytest.mark.parametrize(
        ("how", "why"),
        [
            ({"after": "EVT-1"}, "after: must be the id of an event, not 'EVT-1'"),
            ({"after": 1.5}, "after: must be the id of an event"),
            ({"after": True}, "after: must be the id of an event"),
            ({"timeout": -1}, "timeout: must be seconds from 0"),
            ({"interval": 0}, "interval: must be seconds from 0.01"),
            ({"interval": None}, "interval: must be seconds from 0.01"),
            ({"event_type": "mesage", "timeout": 0}, "event_type"),
        ],
    )
    def test_arguments_that_cannot_be(self, room: Room, how: Any, why: str) -> None:
        before = len(room.do.sandbox.requests)
        with pytest.raises(vonage.ValidationError, match=why):
            room.do("conversations.follow_events", room.id, **how)
        assert len(room.do.sandbox.requests) == before


def test_events_of_a_database_go_on(tmp_path: Path) -> None:
    with Sandbox(database=tmp_path / "state.sqlite") as sandbox:
        room = Room(Steps(sandbox, is_async=False))
        room.say("One")
    with Sandbox(database=tmp_path / "state.sqlite") as sandbox:
        body: Any = {"type": "message", "body": TALK}
        assert Steps(sandbox, is_async=False)("conversations.create_event", room.id, body)["id"] == 2
