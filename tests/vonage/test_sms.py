"""SMS: signatures, the answer's short cuts, statuses, conversions."""

from __future__ import annotations

import copy
import json
import time
from collections import UserDict, defaultdict
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any

import pytest

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.product_case import SMS, TO
from tests.vonage.server import Reply, Server
from vonage.sms import count_parts

SENT = {"message-count": "2", "messages": [{"status": "0", "message-id": "one"}, {"status": "0", "message-id": "two"}]}
REFUSED = {"message-count": "1", "messages": [{"status": "2", "error-text": "Missing to param"}]}


async def test_the_first_message_can_be_read_directly(caller: Caller, server: Server) -> None:
    server.answer(Reply(200, SENT))

    response = await caller(caller.client.sms.send_message(SMS))

    assert response["message-id"] == response["messages"][0]["message-id"] == "one"
    assert response == SENT
    assert json.loads(json.dumps(response)) == SENT
    assert copy.deepcopy(response) == SENT
    with pytest.raises(KeyError, match="nothing"):
        response["nothing"]
    assert response.get("nothing") is None


@pytest.mark.parametrize("body", [{}, {"messages": []}, {"messages": ["x"]}, {"parts": [1]}])
async def test_other_answers_are_returned_as_they_are(caller: Caller, server: Server, body: Any) -> None:
    server.answer(Reply(200, body))

    assert await caller(caller.client.sms.send_message(SMS)) == body


@pytest.mark.parametrize("method", [None, "md5", "sha1", "sha256", "sha512"])
async def test_signed_in_place_of_the_secret(kind: type[Any], server: Server, method: Any) -> None:
    caller = Caller(kind, key="k", secret="s", signature_secret="signing", signature_method=method, base_url=server.url)
    server.answer(Reply(200, SENT))
    params = dict(SMS)

    for _ in range(2):
        await caller(caller.client.sms.send_message(params))
    await caller.close()

    assert params == SMS
    for request in server.received:
        form = dict(request.form)
        assert request.authorization == ""
        assert {"api_key", "timestamp", "sig", *SMS} == set(form)
        assert caller.client.check_signature(form)
        assert not caller.client.check_signature({**form, "text": "another"})


@pytest.mark.parametrize(("age", "good"), [(0, True), (250, True), (400, False), (-400, False)])
def test_an_old_signature_is_refused_where_that_is_asked_for(kind: type[Any], age: int, good: bool) -> None:
    client = kind(signature_secret="signing", signature_method="sha256")
    params = {"text": "Hello", "timestamp": str(int(time.time()) - age)}
    signed = {**params, "sig": client.signature(params)}
    assert client.check_signature(signed)
    assert client.check_signature(signed, max_age=300) is good


async def test_only_sms_is_signed(kind: type[Any], server: Server) -> None:
    caller = Caller(kind, key="k", secret="s", signature_secret="signing", base_url=server.url)

    await caller(caller.client.account.get_balance())
    await caller(caller.client.sms.submit_sms_conversion("mid"))
    await caller.close()

    assert [request.authorization for request in server.received] == ["Basic azpz"] * 2


async def test_a_refused_message_is_an_answer_or_an_error(caller: Caller, server: Server) -> None:
    server.answer(Reply(200, REFUSED))

    assert await caller(caller.client.sms.send_message(SMS)) == REFUSED
    with pytest.raises(vonage.errors.OutcomeError) as caught:
        await caller(caller.client.with_options(raise_on_error=True).sms.send_message(SMS))

    assert (caught.value.code, caught.value.reason, caught.value.body) == ("2", "Missing to param", REFUSED)


@pytest.mark.parametrize("wrap", [UserDict, MappingProxyType, lambda pairs: defaultdict(str, pairs)])
async def test_any_mapping_will_do(caller: Caller, server: Server, wrap: Callable[[dict[str, str]], Any]) -> None:
    params = wrap(dict(SMS))

    await caller(caller.client.sms.send_message(params))

    assert dict(server.last.form) == SMS == dict(params)


@pytest.mark.parametrize(
    ("params", "place"),
    [
        ({}, "from"),
        ({**SMS, "clientRef": "x"}, "clientRef"),
        ({**SMS, "type": "unicod"}, "type"),
        ({**SMS, "text": True}, "text"),
        ({"frm": "A", "to": TO, "text": "x"}, "from"),
        ("text", "body"),
    ],
)
async def test_what_is_refused(caller: Caller, server: Server, params: Any, place: str) -> None:
    with pytest.raises(vonage.ValidationError) as caught:
        await caller(caller.client.sms.send_message(params))

    assert place in [problem.path for problem in caught.value.problems]
    assert server.received == []


async def test_numbers_may_be_int(caller: Caller, server: Server) -> None:
    await caller(caller.client.sms.send_message({**SMS, "to": int(TO), "ttl": 20_000, "status-report-req": True}))

    assert {"to": TO, "ttl": "20000", "status-report-req": "true"}.items() <= dict(server.last.form).items()


class Arrow:
    """A time of another library: no datetime, but much like one."""

    tzinfo = timezone(timedelta(hours=2))

    def astimezone(self, zone: timezone) -> datetime:
        return datetime(2026, 10, 15, 12, 30, tzinfo=self.tzinfo).astimezone(zone)

    def strftime(self, form: str) -> str:
        return datetime(2026, 10, 15, 12, 30).strftime(form)


@pytest.mark.parametrize(
    ("timestamp", "text"),
    [
        (Arrow(), "2026-10-15 10:30:00"),
        (datetime(2026, 10, 15, 12, 30), "2026-10-15 12:30:00"),
        (datetime(2026, 10, 15, 12, 30, tzinfo=timezone(timedelta(hours=2))), "2026-10-15 10:30:00"),
        (date(2026, 10, 15), "2026-10-15 00:00:00"),
        ("2026-10-15 12:30:00", "2026-10-15 12:30:00"),
    ],
)
async def test_times_of_conversions(caller: Caller, server: Server, timestamp: Any, text: str) -> None:
    await caller(caller.client.sms.submit_sms_conversion("mid", timestamp=timestamp))

    assert server.last.form == [("message-id", "mid"), ("delivered", "true"), ("timestamp", text)]


async def test_a_conversion_of_an_answer_and_of_now(caller: Caller, server: Server) -> None:
    before = datetime.now(timezone.utc).replace(microsecond=0, tzinfo=None)
    await caller(caller.client.sms.submit_sms_conversion(SENT))
    after = datetime.now(timezone.utc).replace(tzinfo=None)

    form = dict(server.last.form)
    assert form["message-id"] == "one"
    assert before <= datetime.strptime(form["timestamp"], "%Y-%m-%d %H:%M:%S") <= after


@pytest.mark.parametrize("message_id", [REFUSED, {}, None, "", 7])
async def test_a_conversion_of_nothing(caller: Caller, server: Server, message_id: Any) -> None:
    with pytest.raises(vonage.ValidationError, match="message_id"):
        await caller(caller.client.sms.submit_sms_conversion(message_id))

    assert server.received == []


@pytest.mark.parametrize("text", ["Hello", "Café Ñandù £5 €9 {~}", "ΔΩ\f\r\n", ""])
async def test_what_gsm_can_carry_is_sent_without_a_word(caller: Caller, server: Server, text: str) -> None:
    server.answer(Reply(200, SENT))

    await caller(caller.client.sms.send_message({**SMS, "text": text}))

    assert dict(server.received[0].form)["text"] == text


@pytest.mark.parametrize(
    ("text", "named"), [("naïve", "'ï'"), ("Добрий день", "'Д'"), ("Party 🎉", "'🎉'"), ("a`b", "'`'")]
)
@pytest.mark.parametrize("typed", [{}, {"type": "text"}])
async def test_what_gsm_cannot_carry_warns(
    caller: Caller, server: Server, text: str, named: str, typed: dict[str, str]
) -> None:
    server.answer(Reply(200, SENT))

    with pytest.warns(vonage.ValidationWarning, match=named) as caught:
        await caller(caller.client.sms.send_message({**SMS, **typed, "text": text}))

    assert 'type="unicode"' in str(caught[0].message)
    assert dict(server.received[0].form)["text"] == text


async def test_unicode_and_binary_do_not_warn(caller: Caller, server: Server) -> None:
    server.answer(Reply(200, SENT))

    await caller(caller.client.sms.send_message({**SMS, "type": "unicode", "text": "Добрий день"}))
    quiet = caller.client.with_options(validate="off")
    await caller(quiet.sms.send_message({**SMS, "text": "Добрий день"}))

    assert len(server.received) == 2


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("", ("gsm", 1, 0)),
        ("x" * 160, ("gsm", 1, 160)),
        ("x" * 161, ("gsm", 2, 161)),
        ("x" * 307, ("gsm", 3, 307)),
        ("€" * 80, ("gsm", 1, 160)),
        # An escape and its character are not torn apart: 76 of them fit into 153 places.
        ("€" * 153, ("gsm", 3, 306)),
        ("ж" * 70, ("unicode", 1, 70)),
        ("ж" * 71, ("unicode", 2, 71)),
        ("🎉" * 35, ("unicode", 1, 70)),
        ("🎉" * 67, ("unicode", 3, 134)),
    ],
)
def test_parts_of_a_text(text: str, counted: tuple[str, int, int]) -> None:
    assert count_parts(text) == counted
    assert count_parts(text).parts == counted[1]


def test_parts_in_an_encoding_of_ones_own() -> None:
    assert count_parts("x" * 100, "unicode") == ("unicode", 2, 100)
    assert count_parts("ж" * 100, "gsm") == ("gsm", 1, 100)
    with pytest.raises(ValueError, match="'gsm' or 'unicode', not 'ascii'"):
        count_parts("x", "ascii")  # type: ignore[arg-type]
