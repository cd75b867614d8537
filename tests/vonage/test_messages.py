"""The Messages API: what is refused before it is sent, by which error, and what passes."""

from __future__ import annotations

import contextlib
import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.product_case import FROM, MESSAGE, TO, UUID
from tests.vonage.server import Reply, Server

WHATSAPP = {**MESSAGE, "channel": "whatsapp", "from": FROM}
WRONG: list[tuple[str, Any, str]] = [
    ("no dict", "hello", "body"),
    ("nothing", {}, "channel"),
    ("misspelt channel", {**MESSAGE, "channel": "whatsap"}, "channel"),
    ("misspelt type", {**WHATSAPP, "message_type": "imgae"}, "message_type"),
    ("misspelt field", {**MESSAGE, "clientref": "x"}, "clientref"),
    ("misspelt field further down", {**MESSAGE, "sms": {"entityId": "1"}}, "sms.entityId"),
    ("no channel", {**MESSAGE, "channel": ""}, "channel"),
    ("plus sign", {**MESSAGE, "to": f"+{TO}"}, "to"),
    ("spaces", {**MESSAGE, "to": "44 7700 900000"}, "to"),
    ("number as float", {**MESSAGE, "to": 1.5}, "to"),
    ("too short", {**MESSAGE, "to": "123"}, "to"),
    ("no sender", {name: value for name, value in MESSAGE.items() if name != "from"}, "from"),
    ("no text", {name: value for name, value in MESSAGE.items() if name != "text"}, "text"),
    ("long reference", {**MESSAGE, "client_ref": "x" * 101}, "client_ref"),
    ("template without options", {**WHATSAPP, "message_type": "template", "template": {"name": "n"}}, "whatsapp"),
    ("sticker without content", {**WHATSAPP, "message_type": "sticker"}, "sticker"),
    (
        "two stickers in one",
        {**WHATSAPP, "message_type": "sticker", "sticker": {"id": UUID, "url": "https://example.com/s.webp"}},
        "sticker",
    ),
    ("file for an address", {**WHATSAPP, "message_type": "image", "image": {"url": "/home/me/cat.jpg"}}, "image.url"),
]
CONTENT: dict[tuple[str, str], dict[str, Any]] = {
    ("mms", "vcard"): {"vcard": {"url": "https://example.com/me.vcf"}},
    ("rcs", "text"): {"text": "Hello"},
    ("whatsapp", "reaction"): {"reaction": {"action": "react", "emoji": "👍"}, "context": {"message_uuid": UUID}},
    ("whatsapp", "custom"): {"custom": {"type": "location", "anything": [1, {"goes": None}]}},
    ("messenger", "file"): {"file": {"url": "https://example.com/terms.pdf"}},
    ("viber_service", "image"): {"image": {"url": "https://example.com/cat.jpg"}, "viber_service": {"ttl": 600}},
}


@pytest.mark.parametrize(("params", "place"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
async def test_what_is_refused(caller: Caller, server: Server, params: Any, place: str) -> None:
    before = copy.deepcopy(params)

    with pytest.raises(vonage.MessagesError) as caught:
        await caller(caller.client.messages.send_message(params))
    with pytest.raises(vonage.MessagesError):
        caller.client.messages.validate_send_message_input(params)

    assert isinstance(caught.value, vonage.errors.InvalidMessageError)
    assert place in [problem.path for problem in caught.value.problems]
    assert server.received == []
    assert params == before


async def test_every_problem_is_listed(caller: Caller) -> None:
    params = {"channel": "sms", "message_type": "text", "to": "+44", "client_ref": "x" * 101}

    with pytest.raises(vonage.errors.InvalidMessageError) as caught:
        await caller(caller.client.messages.send_message(params))

    assert {problem.path for problem in caught.value.problems} == {"to", "from", "text", "client_ref"}
    assert len(str(caught.value).splitlines()) == 4
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (str(copied), copied.problems) == (str(caught.value), caught.value.problems)


@pytest.mark.parametrize(
    ("new", "place"),
    [
        ({"channel": "telegram", "anything": [1]}, "channel: 'telegram'"),
        ({"message_type": "carousel", "carousel": {}}, "message_type: 'carousel'"),
        ({"failover": [{"channel": "telegram"}]}, r"failover\[0\].channel: 'telegram'"),
    ],
)
async def test_what_is_new_is_sent_with_a_warning(
    caller: Caller, server: Server, new: dict[str, Any], place: str
) -> None:
    params: Any = {**MESSAGE, **new}

    with pytest.warns(vonage.ValidationWarning, match=f"{place} is not among .*vonage.ValidationWarning"):
        await caller(caller.client.messages.send_message(params))

    assert server.last.json == params


@pytest.mark.parametrize(("channel", "message_type"), list(CONTENT), ids=" ".join)
async def test_what_is_sent(caller: Caller, server: Server, channel: str, message_type: str) -> None:
    content = CONTENT[channel, message_type]
    params = {"channel": channel, "message_type": message_type, "to": TO, "from": FROM, **content, "of_2031": {"x": 1}}
    server.answer(Reply(202, {"message_uuid": UUID}))

    assert await caller(caller.client.messages.send_message(params)) == {"message_uuid": UUID}

    assert server.last.json == params
    caller.client.messages.validate_send_message_input(params)


async def test_viber_without_its_options_is_sent_but_not_valid_as_in_3x(caller: Caller, server: Server) -> None:
    params = {**MESSAGE, "channel": "viber_service"}

    await caller(caller.client.messages.send_message(params))
    with pytest.raises(vonage.MessagesError, match="viber_service"):
        caller.client.messages.validate_send_message_input(params)

    assert server.last.json == params


async def test_key_and_secret_do_without_an_application(kind: type[Any], server: Server) -> None:
    caller = Caller(kind, key="k", secret="s", base_url=server.url)

    await caller(caller.client.messages.send_message(MESSAGE))
    await caller.close()

    assert server.last.authorization == "Basic azpz"


async def test_checks_can_be_off(caller: Caller, server: Server) -> None:
    await caller(caller.client.with_options(validate="off").messages.send_message({"channel": "new"}))

    assert server.last.json == {"channel": "new"}


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*MESSAGE, "failover"]) | st.text(), inner),
        max_leaves=12,
    )
)
def test_junk_is_never_an_exception_of_another_kind(params: Any) -> None:
    messages = vonage.Client(key="k", secret="s").messages

    with contextlib.suppress(vonage.MessagesError):
        messages.validate_send_message_input(params)
