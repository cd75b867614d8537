"""What is checked is what is sent, through the clients: settings, plain values, guards, slips and news."""

from __future__ import annotations

import io
import warnings
from collections import UserString
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any
from uuid import UUID

import pytest
from vonage_openapi import Op

import vonage
from tests.vonage.conftest import APP, KEY, SECRET, Caller
from tests.vonage.server import Reply, Server
from vonage import signature

ID = "63f61863-4a51-4f6b-86e1-46edebcf9356"
TO = "447700900000"
SMS = {"from": "AcmeInc", "to": TO, "text": "Hello"}
CALL = {"to": [{"type": "phone", "number": TO}], "random_from_number": True}
MESSAGE = {"channel": "sms", "message_type": "text", "from": "Acme", "to": TO, "text": "Hello"}
OWN = Op("own.api.write", "write", "POST", "https://api.nexmo.com", "/own", body="form")


class Word(str, Enum):
    """A member is its value, and its `str` is another."""

    TO = TO
    FROM = "AcmeInc"
    PRODUCT = "sms"
    FEATURE = "SMS"
    ID = ID


class Count(IntEnum):
    TEN = 10


class Text(str):
    def __str__(self) -> str:
        return "not this"


class Number(int):
    def __str__(self) -> str:
        return "not this"

    __repr__ = __str__


class Lazy:
    """A text that is found when it is wanted, as of gettext."""

    def __str__(self) -> str:
        return "Hello"

    def __eq__(self, other: object) -> bool:
        return str(self) == other

    __hash__ = None  # type: ignore[assignment]


async def call(caller: Caller, product: str, method: str, *args: Any, **kwargs: Any) -> Any:
    return await caller(getattr(getattr(caller.client, product), method)(*args, **kwargs))


# The setting


@pytest.mark.parametrize("mode", ["error", "warn", "off"])
async def test_the_environment_says_how_to_check(
    monkeypatch: pytest.MonkeyPatch, kind: type[Any], server: Server, mode: str
) -> None:
    monkeypatch.setenv("VONAGE_VALIDATE", mode)
    caller = Caller(kind, key=KEY, secret=SECRET, base_url=server.url)
    slip: dict[str, Any] = {**SMS, "callbak": "https://example.com"}
    if mode == "error":
        with pytest.raises(vonage.ValidationError, match="callbak"):
            await call(caller, "sms", "send_message", slip)
    else:
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            await call(caller, "sms", "send_message", slip)
        assert [one.category for one in seen] == [vonage.ValidationWarning] * (mode == "warn")
        assert dict(server.last.form) == slip
    assert len(server.received) == (mode != "error")
    await caller.close()


def test_the_argument_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch, kind: type[Any]) -> None:
    monkeypatch.setenv("VONAGE_VALIDATE", "strict")
    with pytest.raises(vonage.Error, match="VONAGE_VALIDATE: must be 'error', 'warn' or 'off', not 'strict'"):
        kind()
    kind(validate="off")
    wrong: tuple[Any, ...] = ("strict", True, [])
    for value in wrong:
        with pytest.raises(vonage.Error, match="validate: must be 'error'"):
            kind(validate=value)


async def test_each_problem_has_a_warning_at_the_line_of_the_program(caller: Caller, server: Server) -> None:
    client = caller.client.with_options(validate="warn")
    calls: tuple[Any, ...] = (
        lambda: client.sms.send_message({"from": "A", "txet": "Hi"}),
        lambda: client.with_raw_response(client.sms.send_message)({"from": "A", "txet": "Hi"}),
        lambda: client.voice.iter_calls(statu="x", page_sise=1),
        lambda: client.verify2.new_request({"brand": "A", "workflow": [{"channel": "sms"}], "locael": "de-de"}),
        lambda: client.application.create_application(nmae="A"),
    )
    server.answer(Reply(body={"_embedded": {"calls": []}, "count": 0, "id": APP, "name": "A", "request_id": ID}))
    for one in calls:
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            await caller(one())
        assert len(seen) >= 2
        assert {warning.category for warning in seen} == {vonage.ValidationWarning}
        assert {warning.filename for warning in seen} <= {__file__, Caller.__call__.__code__.co_filename}
    assert len(server.received) == len(calls)


@pytest.mark.parametrize("mode", ["error", "warn", "off"])
async def test_slips_in_keywords_of_an_application_follow_the_setting(
    caller: Caller, server: Server, mode: Any
) -> None:
    server.answer(Reply(body={"id": ID, "name": "Mine"}))
    method = caller.client.with_options(validate=mode).application.update_application
    if mode == "error":
        with pytest.raises(vonage.ValidationError, match="did you mean 'name'"):
            await caller(method(ID, nmae="Ours"))
        assert server.received == []
        return
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        await caller(method(ID, nmae="Ours"))
    assert ["did you mean 'name'" in str(one.message) for one in seen] == [True] * (mode == "warn")
    assert server.last.json == {"name": "Mine", "nmae": "Ours"}


def test_an_error_of_both_kinds() -> None:
    assert issubclass(vonage.ValidationError, vonage.ClientError)
    assert issubclass(vonage.ValidationError, ValueError)


# Slips and news


@pytest.mark.parametrize(
    ("product", "method", "args", "kwargs", "meant"),
    [
        ("numbers", "iter_available_numbers", ["GB"], {"feature": "SMS"}, "features"),
        ("numbers", "get_available_numbers", ["GB"], {"searchPattern": 1}, "search_pattern"),
        ("voice", "iter_calls", [], {"statu": "completed"}, "status"),
        ("voice", "get_calls", [], {"datestart": "2026-01-01T00:00:00Z"}, "date_start"),
        ("account", "update_default_sms_webhook", [], {"moCallbackUrl": "https://example.com"}, "moCallBackUrl"),
        ("verify", "start_verification", [], {"number": TO, "brand": "A", "code_lenght": 4}, "code_length"),
        ("sms", "send_message", [{**SMS, "client_ref": "1"}], {}, "client-ref"),
        ("application", "create_application", [{"name": "A", "capabilities": {"voise": {}}}], {}, "voice"),
        ("voice", "create_call", [{**CALL, "ncco": [{"action": "talk", "text": "Hi", "bargein": True}]}], {}, "bargeIn"),
        ("voice", "create_call", [{**CALL, "ncco": [{"action": "tallk", "text": "Hi"}]}], {}, "talk"),
        ("verify2", "new_request", [{"brand": "A", "workflow": [{"channel": "Whatsapp", "to": TO}]}], {}, "whatsapp"),
        ("messages", "send_message", [{**MESSAGE, "sms": {"encoding_typ": "auto"}}], {}, "encoding_type"),
        ("users", "create_user", [{"channels": {"sip": [{"uri": "sip:a", "usrname": "u"}]}}], {}, "username"),
    ],
)  # fmt: skip
async def test_a_slip_is_refused_at_any_depth(
    caller: Caller, server: Server, product: str, method: str, args: Any, kwargs: Any, meant: str
) -> None:
    with pytest.raises(vonage.ClientError, match=f"did you mean '{meant}'"):
        await call(caller, product, method, *args, **kwargs)
    assert server.received == []


@pytest.mark.parametrize("method", ["get_available_numbers", "iter_available_numbers"])
async def test_an_unknown_filter_is_refused(caller: Caller, server: Server, method: str) -> None:
    with pytest.raises(vonage.ValidationError, match="colour: is not a parameter of this operation; it has country"):
        await call(caller, "numbers", method, "GB", colour="red")
    assert server.received == []


@pytest.mark.parametrize(
    ("product", "method", "params"),
    [
        ("sms", "send_message", {**SMS, "brand-new": "1"}),
        ("voice", "create_call", {**CALL, "ncco": [{"action": "talk", "text": "Hi", "mood": "merry"}]}),
        ("application", "create_application", {"name": "A", "capabilities": {"voice": {"conversation_ttl": 12}}}),
        ("application", "create_application", {"name": "A", "capabilities": {"hologram": {"webhooks": {}}}}),
        (
            "messages",
            "send_message",
            {
                **MESSAGE,
                "channel": "whatsapp",
                "from": TO,
                "message_type": "template",
                "template": {"name": "ns:code", "parameters": ["Ada", 12, {"default": "x"}]},
                "whatsapp": {"policy": "deterministic", "locale": "en-GB"},
            },
        ),
    ],
)
async def test_what_may_be_newer_or_older_passes(
    caller: Caller, server: Server, product: str, method: str, params: Any
) -> None:
    server.answer(Reply(body={"id": ID, "name": "A", "uuid": ID, "message_uuid": ID, "messages": []}))
    await call(caller, product, method, params)
    received = server.last
    assert (received.json if received.body[:1] == b"{" else dict(received.form)) == params


PHONE = {"type": "phone", "number": TO}
SIP = {"type": "sip", "uri": "sip:desk@example.com"}


@pytest.mark.parametrize(
    "parties",
    [
        {"from": TO},
        {"from": int(TO)},
        {"from": {"type": "phone", "number": "sip:desk@example.com"}},
        {"from": SIP},
        {"from": {"type": "sip", "number": "sip:desk@example.com"}},
        {"from": {"type": "app", "user": "jo"}},
        {"from": {"type": "vbc", "extension": 204}},
        {"to": [{**SIP, "standard_headers": {"User-to-User": "6a6f"}}]},
        {"to": [{**SIP, "standardHeaders": {"User-to-User": "6a6f"}}]},
        {"to": [{"type": "sip", "user": "desk", "domain": "acme", "headers": {"floor": 2}}]},
        {"to": [{"type": "app", "user": "jo"}, {"type": "vbc", "extension": "204"}]},
        {"ncco": [{"action": "connect", "endpoint": [{**SIP, "standard_headers": {"User-to-User": "6a6f"}}]}]},
    ],
)
async def test_both_ends_of_a_call_may_be_of_any_type(caller: Caller, server: Server, parties: dict[str, Any]) -> None:
    server.answer(Reply(status=201, body={"uuid": ID}))
    params = {"to": [PHONE], "from": PHONE, "ncco": [{"action": "talk", "text": "Hello"}], **parties}
    await call(caller, "voice", "create_call", params)
    assert server.last.json == params


async def test_only_a_phone_that_calls_needs_a_number(caller: Caller, server: Server) -> None:
    for sender, wrong in ({"type": "phone"}, "from.number: is missing"), ({"type": "Sip"}, "did you mean 'sip'"):
        with pytest.raises(vonage.ValidationError, match=wrong):
            await call(caller, "voice", "create_call", {**CALL, "random_from_number": False, "from": sender})
    with pytest.warns(vonage.ValidationWarning, match=r"from\.type: 'pigeon'"):
        await call(
            caller, "voice", "create_call", {"to": [PHONE], "from": {"type": "pigeon"}, "ncco": [{"action": "record"}]}
        )
    assert len(server.received) == 1


async def test_an_unknown_value_is_sent_with_a_warning_that_can_be_silenced(caller: Caller, server: Server) -> None:
    server.answer(Reply(body={"request_id": ID}))
    params: Any = {"brand": "A", "workflow": [{"channel": "pigeon", "to": TO}]}
    with pytest.warns(vonage.ValidationWarning, match=r"simplefilter\('ignore', vonage.ValidationWarning\)"):
        await call(caller, "verify2", "new_request", params)
    assert server.last.json == params
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", vonage.ValidationWarning)
        await call(caller, "verify2", "new_request", params)


# Plain values


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Word.TO, TO), (Count.TEN, "10"), (Text("abc"), "abc"), (Number(5), "5"), (UUID(ID), ID), (Lazy(), "Hello"),
        (UserString("abc"), "abc"), (Decimal("12.50"), "12.50"), (Decimal("1E+2"), "100"), (True, "true"),
        (date(2026, 1, 2), "2026-01-02"), (datetime(2026, 1, 2, 3, 4, 5), "2026-01-02 03:04:05"), (b"abc", "abc"),
    ],
)  # fmt: skip
async def test_the_text_of_a_value(caller: Caller, server: Server, value: Any, sent: str) -> None:
    client = caller.client
    await caller(client.post("api.nexmo.com", "/x", {"field": value}, auth_type="header", body_is_json=False))
    assert server.last.form == [("field", sent)]
    await caller(client.get("api.nexmo.com", "/x", {"field": value}, auth_type="header"))
    assert server.last.query == [("field", sent)]


async def test_members_of_enumerations_in_json_path_and_query(caller: Caller, server: Server) -> None:
    server.answer(Reply(body={"uuid": ID, "numbers": [], "count": 0}))
    await call(caller, "redact", "redact_transaction", Word.ID, Word.PRODUCT)
    assert server.last.json == {"id": ID, "product": "sms"}
    await call(caller, "voice", "get_call", Word.ID)
    assert server.last.target == f"/v1/calls/{ID}"
    await call(caller, "voice", "get_call", UUID(ID))
    assert server.last.target == f"/v1/calls/{ID}"
    await call(caller, "numbers", "get_available_numbers", "GB", features=Word.FEATURE, size=Count.TEN)
    assert set(server.last.query) == {("country", "GB"), ("features", "SMS"), ("size", "10")}


@pytest.mark.parametrize("method", [None, "md5", "sha256"])
async def test_a_signature_fits_what_is_sent(kind: type[Any], server: Server, method: Any) -> None:
    caller = Caller(kind, key=KEY, signature_secret="hush", signature_method=method, base_url=server.url)
    given: Any = {"from": Word.FROM, "to": Word.TO, "text": Lazy(), "ttl": Number(30000), "client-ref": Text("abc")}
    await call(caller, "sms", "send_message", {**given, "message-class": None})
    form = dict(server.last.form)
    fields = {"from": "AcmeInc", "to": TO, "text": "Hello", "ttl": "30000", "client-ref": "abc"}
    assert {name: form[name] for name in fields} == fields
    assert "message-class" not in form
    assert signature.verify(form, "hush", method)
    await caller.close()


@pytest.mark.parametrize("features", [["SMS", "MMS"], ("SMS", "MMS"), {"SMS": 1, "MMS": 2}.keys(), "SMS,MMS"])
async def test_a_list_for_a_text_joins_by_comma(caller: Caller, server: Server, features: Any) -> None:
    server.answer(Reply(body={"count": 0, "numbers": []}))
    await call(caller, "numbers", "get_available_numbers", "GB", features=features)
    assert "features=SMS%2CMMS" in server.last.target


async def test_an_integer_for_a_string_passes_and_a_boolean_does_not(caller: Caller, server: Server) -> None:
    server.answer(Reply(body={"uuid": ID}))
    await call(caller, "voice", "send_dtmf", ID, digits=1234)
    assert server.last.json == {"digits": 1234}
    wrong: tuple[Any, ...] = (True, [], {})
    for value in wrong:
        with pytest.raises(vonage.ValidationError, match="digits: must be a string"):
            await call(caller, "voice", "send_dtmf", ID, digits=value)


async def test_null_for_what_may_be_left_out_passes(caller: Caller, server: Server) -> None:
    params: Any = {**MESSAGE, "client_ref": None, "ttl": None}
    await call(caller, "messages", "send_message", params)
    assert server.last.json == params
    with pytest.raises(vonage.ValidationError, match="from"):
        await call(caller, "messages", "send_message", {**MESSAGE, "from": None})


async def test_a_stream_is_read(caller: Caller, server: Server) -> None:
    op = Op("own.api.put", "put", "POST", "https://api.nexmo.com", "/own", body="bytes")
    await caller(caller.client.send(op.request(body=io.BytesIO(b"\x00abc"))))
    assert server.last.body == b"\x00abc"


async def test_a_dict_wins_over_keywords_as_in_3x(caller: Caller, server: Server) -> None:
    await call(caller, "verify", "start_verification", {"number": TO, "brand": "A"}, brand="B", code_length=6)
    assert dict(server.last.form) == {"number": TO, "brand": "A"}
    server.answer(Reply(body={"count": 0, "numbers": []}))
    await call(caller, "numbers", "get_account_numbers", {"country": "GB"}, country="US", size=5)
    assert server.last.query == [("country", "GB")]


# Guards that hold always


@pytest.mark.parametrize("mode", ["error", "warn", "off"])
@pytest.mark.parametrize("value", ["", ".", "..", None])
async def test_a_path_leads_nowhere_else(caller: Caller, server: Server, mode: Any, value: Any) -> None:
    client = caller.client.with_options(validate=mode)
    for method in (client.voice.get_call, client.application.delete_application, client.users.get_user):
        with pytest.raises(vonage.ValidationError, match="part of the address|is missing"):
            await caller(method(value))
    assert server.received == []


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding", "HOST", "Connection", "TE", "Expect"])
async def test_framing_is_for_the_connection(caller: Caller, server: Server, name: str) -> None:
    with pytest.raises(vonage.ValidationError, match=f"{name}: is set by the connection"):
        caller.client.with_options(headers={name: "5"})
    caller.client.headers[name] = "5"
    with pytest.raises(vonage.ValidationError, match="is set by the connection"):
        await call(caller, "account", "get_balance")
    del caller.client.headers[name]
    with pytest.raises(vonage.ValidationError, match="is set by the connection"):
        await caller(caller.client.with_options(validate="off").send(OWN.request(headers={name: "5"})))
    assert server.received == []


CYCLE: list[Any] = []
CYCLE.append(CYCLE)


class Odd:
    def to_dict(self) -> Any:
        raise RuntimeError("not now")


@pytest.mark.parametrize("mode", ["error", "off"])
@pytest.mark.parametrize(
    "value",
    ["\ud800", CYCLE, 10**5000, Decimal("sNaN"), Odd(), object(), b"\xff", {"a": CYCLE}],
    ids=lambda value: type(value).__name__,
)
async def test_what_has_no_form_on_the_wire_is_refused(caller: Caller, server: Server, mode: Any, value: Any) -> None:
    client = caller.client.with_options(validate=mode)
    for method, params in (
        (client.messages.send_message, {**MESSAGE, "custom": {"deep": [float("nan")]}}),
        (client.sms.send_message, {**SMS, "text": value}),
        (client.messages.send_message, {**MESSAGE, "custom": {"deep": [value]}}),
        (client.voice.get_calls, {"status": value}),
    ):
        with pytest.raises(vonage.ValidationError):
            await caller(method(params))
    assert server.received == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"key": 5.5}, {"secret": object}, {"application_id": []}, {"headers": 5}, {"headers": [("a", "b")]},
        {"base_url": 5}, {"region": 5}, {"max_retries": "3"}, {"max_retries": -1}, {"timeout": "soon"},
        {"timeout": []}, {"timeout": -1}, {"validate": 1}, {"signature_secret": 5.5}, {"key": True},
    ],
    ids=str,
)  # fmt: skip
def test_arguments_of_wrong_types(kind: type[Any], wrong: dict[str, Any]) -> None:
    with pytest.raises((vonage.Error, vonage.ClientError)):
        kind(**wrong)


@pytest.mark.parametrize(
    "args",
    [(5, "/x"), ("api.nexmo.com", 5), ("api.nexmo.com", None), ("", "/x"), ("api.nexmo.com", "/x", 5)],
)
async def test_low_level_arguments_of_wrong_types(caller: Caller, server: Server, args: Any) -> None:
    with pytest.raises((vonage.Error, vonage.ClientError)):
        await caller(caller.client.get(*args, auth_type="header"))
    assert server.received == []


def test_a_client_that_was_not_made_has_a_repr(kind: type[Any]) -> None:
    assert "not made yet" in repr(object.__new__(kind))
