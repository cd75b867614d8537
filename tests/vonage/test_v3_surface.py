"""What 3.6 to 3.18 added: every name, its arguments by position and by name, and the request that it makes.

Where 3.18 itself sent what the platform does not take, the request is the right one: `delete_archive` sent GET,
`stop_broadcast` lacked `/stop`, `hasVideo` had a small letter, and what was not given went out as null or "None".
"""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

import jwt
import pytest

import vonage
from tests.vonage.conftest import APP, KEY, Caller
from tests.vonage.product_examples import OPERATIONS, answers_of
from tests.vonage.server import Received, Reply, Server

pytestmark = pytest.mark.filterwarnings("ignore:.*has shut this down:DeprecationWarning")

ID, OTHER, NUMBER = "63f61863-4a51-4f6b-86e1-46edebcf9356", "aaaaaaaa-4a51-4f6b-86e1-46edebcf9357", "447700900123"
BULK, MEETINGS, PROJECT = "/v0.1/bulk", "/v1/meetings", f"/v2/project/{APP}"
SESSION = "2_MX4x-fg~1"
IN_SESSION, ARCHIVE, BROADCAST = f"{PROJECT}/session/{SESSION}", f"{PROJECT}/archive", f"{PROJECT}/broadcast"
LISTS, ITEMS = f"{BULK}/lists", f"{BULK}/lists/{ID}/items"
SIP = {"uri": "sip:a@example.com"}
ROOM, LIST = {"display_name": "Weekly"}, {"name": "Customers"}
CONSENT, TOKEN = "POST /oauth2/bc-authorize", "POST /oauth2/token"
CIBA = {"grant_type": "urn:openid:params:grant-type:ciba", "auth_req_id": "arq-1"}
BACK = "https://example.com/back"
BY_CODE = {"grant_type": "authorization_code", "code": "c-1", "redirect_uri": BACK}
WINDOW: dict[str, Any] = {
    "start_date": "2026-10-01T00:00:00Z",
    "end_date": "2026-10-02T00:00:00Z",
    "subaccount": "sub1",
}
MOVED = {"from": "k1", "to": "k2", "amount": 5.5, "reference": "r"}
FILE = Path(__file__)


@dataclass(frozen=True)
class Method:
    """A method of 3.18.

    Attributes:
        signature: Its name, and its arguments as 3.18 had them.
        values: Values for all of its arguments, in their order.
        requests: What it sends, verb and path.
        fields: What is in the body of the last request, or in its query if it has no body.
        short: The same for a call with nothing but what it cannot do without; None if it is not tried.
    """

    signature: str
    values: tuple[Any, ...] = ()
    requests: tuple[str, ...] = ()
    fields: Any = None
    short: Any = None

    @property
    def call(self) -> ast.Call:
        expression = ast.parse(self.signature, mode="eval").body
        assert isinstance(expression, ast.Call)
        return expression

    @property
    def name(self) -> str:
        return ast.unparse(self.call.func)

    @property
    def arguments(self) -> list[str]:
        return [ast.unparse(each) for each in self.call.args] + [str(each.arg) for each in self.call.keywords]

    @property
    def required(self) -> int:
        return len(self.call.args)

    def __str__(self) -> str:
        return self.name


def of(product: str, *methods: tuple[Any, ...]) -> Iterator[Method]:
    for signature, values, requests, *fields in methods:
        sent = (requests,) if isinstance(requests, str) else requests
        yield Method(f"{product}.{signature}", values, sent, *fields)


def account(path: str) -> str:
    verb, rest = path.split()
    return f"{verb} /accounts/{KEY}{rest}"


OTHERS = jwt.encode({"iat": 1}, "x" * 32)
ANSWERS = [
    (entry["verb"], re.compile(re.sub(r"{\w+}", "[^/]+", entry["path"])), answers_of(entry)[0][1])
    for entry in sorted(OPERATIONS.values(), key=lambda entry: entry["path"].count("{"))
]
"""An example answer to each operation; a path with fewer parameters is the likelier one."""

# fmt: off
METHODS = [
    *of(
        "subaccounts",
        ("list_subaccounts()", (), account("GET /subaccounts")),
        ("create_subaccount(name, secret=None, use_primary_account_balance=None)", ("n", "Abcdef12", False), account("POST /subaccounts"), {"name": "n", "secret": "Abcdef12", "use_primary_account_balance": False}, {"name": "n"}),
        ("get_subaccount(subaccount_key)", ("sub1",), account("GET /subaccounts/sub1")),
        ("modify_subaccount(subaccount_key, suspended=None, use_primary_account_balance=None, name=None)", ("sub1", True, False, "n"), account("PATCH /subaccounts/sub1"), {"suspended": True, "use_primary_account_balance": False, "name": "n"}, {}),
        ("list_credit_transfers(start_date='1970-01-01T00:00:00Z', end_date=None, subaccount=None)", tuple(WINDOW.values()), account("GET /credit-transfers"), WINDOW, {"start_date": "1970-01-01T00:00:00Z"}),
        ("transfer_credit(from_, to, amount, reference=None)", tuple(MOVED.values()), account("POST /credit-transfers"), MOVED, {"from": "k1", "to": "k2", "amount": 5.5}),
        ("list_balance_transfers(start_date='1970-01-01T00:00:00Z', end_date=None, subaccount=None)", tuple(WINDOW.values()), account("GET /balance-transfers"), WINDOW, {"start_date": "1970-01-01T00:00:00Z"}),
        ("transfer_balance(from_, to, amount, reference=None)", tuple(MOVED.values()), account("POST /balance-transfers"), MOVED, {"from": "k1", "to": "k2", "amount": 5.5}),
        ("transfer_number(from_, to, number, country)", ("k1", "k2", 447700900123, "GB"), account("POST /transfer-number"), {"from": "k1", "to": "k2", "number": 447700900123, "country": "GB"}),
    ),
    *of(
        "users",
        ("list_users(page_size=None, order='asc', cursor=None, name=None)", (5, "DESC", "c", "ada"), "GET /v1/users", {"page_size": "5", "order": "desc", "cursor": "c", "name": "ada"}, {"order": "asc"}),
        ("create_user(params=None)", ({"name": "ada"},), "POST /v1/users", {"name": "ada"}, {}),
        ("get_user(user_id)", (ID,), f"GET /v1/users/{ID}"),
        ("update_user(user_id, params)", (ID, {"name": "ada"}), f"PATCH /v1/users/{ID}", {"name": "ada"}),
        ("delete_user(user_id)", (ID,), f"DELETE /v1/users/{ID}"),
    ),
    *of(
        "messages",
        ("revoke_outbound_rcs_message(message_uuid)", (ID,), f"PATCH /v1/messages/{ID}", {"status": "revoked"}),
        ("mark_whatsapp_message_read(message_uuid)", (ID,), f"PATCH /v1/messages/{ID}", {"status": "read"}),
    ),
    *of(
        "meetings",
        ("list_rooms(page_size=20, start_id=None, end_id=None)", (5, 1, 9), f"GET {MEETINGS}/rooms", {"page_size": "5", "start_id": "1", "end_id": "9"}, {"page_size": "20"}),
        ("create_room(params={})", (ROOM,), f"POST {MEETINGS}/rooms", ROOM),
        ("get_room(room_id)", (ID,), f"GET {MEETINGS}/rooms/{ID}"),
        ("update_room(room_id, params)", (ID, {"update_details": ROOM}), f"PATCH {MEETINGS}/rooms/{ID}", {"update_details": ROOM}),
        ("add_theme_to_room(room_id, theme_id)", (ID, OTHER), f"PATCH {MEETINGS}/rooms/{ID}", {"update_details": {"theme_id": OTHER}}),
        ("get_recording(recording_id)", (ID,), f"GET {MEETINGS}/recordings/{ID}"),
        ("delete_recording(recording_id)", (ID,), f"DELETE {MEETINGS}/recordings/{ID}"),
        ("get_session_recordings(session_id)", (SESSION,), f"GET {MEETINGS}/sessions/{SESSION}/recordings"),
        ("list_dial_in_numbers()", (), f"GET {MEETINGS}/dial-in-numbers"),
        ("list_themes()", (), f"GET {MEETINGS}/themes"),
        ("create_theme(params)", ({"main_color": "#12f64e", "brand_text": "b"},), f"POST {MEETINGS}/themes", {"main_color": "#12f64e", "brand_text": "b"}),
        ("get_theme(theme_id)", (ID,), f"GET {MEETINGS}/themes/{ID}"),
        ("delete_theme(theme_id, force=False)", (ID, True), f"DELETE {MEETINGS}/themes/{ID}", {"force": "true"}),
        ("update_theme(theme_id, params)", (ID, {"update_details": {"brand_text": "b"}}), f"PATCH {MEETINGS}/themes/{ID}", {"update_details": {"brand_text": "b"}}),
        ("list_rooms_with_theme_id(theme_id, page_size=20, start_id=None, end_id=None)", (ID, 5, 1, 9), f"GET {MEETINGS}/themes/{ID}/rooms", {"page_size": "5", "start_id": "1", "end_id": "9"}, {"page_size": "20"}),
        ("update_application_theme(theme_id)", (ID,), f"PATCH {MEETINGS}/applications", {"update_details": {"default_theme_id": ID}}),
        ("upload_logo_to_theme(theme_id, path_to_image, logo_type)", (ID, str(FILE), "white"), (f"GET {MEETINGS}/themes/logos-upload-urls", "POST /storage", f"PUT {MEETINGS}/themes/{ID}/finalizeLogos"), {"keys": ["k-1"]}),
        ("set_start_and_end_params(start_id, end_id)", (1, 2), ()),
    ),
    *of(
        "proactive_connect",
        ("list_all_lists(page=None, page_size=None)", (2, 5), f"GET {LISTS}", {"page": "2", "page_size": "5"}, {}),
        ("create_list(params)", (LIST,), f"POST {LISTS}", LIST),
        ("get_list(list_id)", (ID,), f"GET {LISTS}/{ID}"),
        ("update_list(list_id, params)", (ID, LIST), f"PUT {LISTS}/{ID}", LIST),
        ("delete_list(list_id)", (ID,), f"DELETE {LISTS}/{ID}"),
        ("clear_list(list_id)", (ID,), f"POST {LISTS}/{ID}/clear"),
        ("sync_list_from_datasource(list_id)", (ID,), f"POST {LISTS}/{ID}/fetch"),
        ("list_all_items(list_id, page=None, page_size=None)", (ID, 2, 5), f"GET {ITEMS}", {"page": "2", "page_size": "5"}, {}),
        ("create_item(list_id, data)", (ID, {"a": "b"}), f"POST {ITEMS}", {"data": {"a": "b"}}),
        ("get_item(list_id, item_id)", (ID, OTHER), f"GET {ITEMS}/{OTHER}"),
        ("update_item(list_id, item_id, data)", (ID, OTHER, {"a": "b"}), f"PUT {ITEMS}/{OTHER}", {"data": {"a": "b"}}),
        ("delete_item(list_id, item_id)", (ID, OTHER), f"DELETE {ITEMS}/{OTHER}"),
        ("download_list_items(list_id, file_path)", (ID, "{tmp}/items.csv"), f"GET {ITEMS}/download"),
        ("upload_list_items(list_id, file_path)", (ID, str(FILE)), f"POST {ITEMS}/import"),
        ("list_events(page=None, page_size=None)", (2, 5), f"GET {BULK}/events", {"page": "2", "page_size": "5"}, {}),
    ),
    *of(
        "video",
        ("create_session(session_options=None)", ({"archive_mode": "always", "location": "1.2.3.4"},), "POST /session/create", {"archiveMode": "always", "location": "1.2.3.4", "p2p.preference": "disabled"}, {"archiveMode": "manual", "p2p.preference": "disabled"}),
        ("get_media_mode(p2p_preference)", ("disabled",), ()),
        ("get_stream(session_id, stream_id)", (SESSION, ID), f"GET {IN_SESSION}/stream/{ID}"),
        ("list_streams(session_id)", (SESSION,), f"GET {IN_SESSION}/stream"),
        ("set_stream_layout(session_id, items)", (SESSION, [{"id": ID, "layoutClassList": ["full"]}]), f"PUT {IN_SESSION}/stream", {"items": [{"id": ID, "layoutClassList": ["full"]}]}),
        ("send_signal(session_id, type, data, connection_id=None)", (SESSION, "t", "d", ID), f"POST {IN_SESSION}/connection/{ID}/signal", {"type": "t", "data": "d"}),
        ("disconnect_client(session_id, connection_id)", (SESSION, ID), f"DELETE {IN_SESSION}/connection/{ID}"),
        ("mute_stream(session_id, stream_id)", (SESSION, ID), f"POST {IN_SESSION}/stream/{ID}/mute"),
        ("mute_all_streams(session_id, active=True, excluded_stream_ids=[])", (SESSION, True, [ID]), f"POST {IN_SESSION}/mute", {"active": True, "excludedStreamIds": [ID]}, {"active": True, "excludedStreamIds": []}),
        ("disable_mute_all_streams(session_id, excluded_stream_ids=[])", (SESSION, [ID]), f"POST {IN_SESSION}/mute", {"active": False, "excludedStreamIds": [ID]}, {"active": False, "excludedStreamIds": []}),
        ("list_archives(filter_params=None)", ({"count": 5},), f"GET {ARCHIVE}", {"count": "5"}, {}),
        ("create_archive(params=None)", ({"sessionId": SESSION, "name": "n"},), f"POST {ARCHIVE}", {"sessionId": SESSION, "name": "n"}),
        ("get_archive(archive_id)", (ID,), f"GET {ARCHIVE}/{ID}"),
        ("delete_archive(archive_id)", (ID,), f"DELETE {ARCHIVE}/{ID}"),
        ("add_stream_to_archive(archive_id, stream_id, has_audio=True, has_video=True)", (ID, OTHER, False, True), f"PATCH {ARCHIVE}/{ID}/streams", {"addStream": OTHER, "hasAudio": False, "hasVideo": True}, {"addStream": OTHER, "hasAudio": True, "hasVideo": True}),
        ("remove_stream_from_archive(archive_id, stream_id)", (ID, OTHER), f"PATCH {ARCHIVE}/{ID}/streams", {"removeStream": OTHER}),
        ("stop_archive(archive_id)", (ID,), f"POST {ARCHIVE}/{ID}/stop"),
        ("change_archive_layout(archive_id, params=None)", (ID, {"type": "pip"}), f"PUT {ARCHIVE}/{ID}/layout", {"type": "pip"}),
        ("create_sip_call(session_id, token, sip)", (SESSION, "a.b.c", SIP), f"POST {PROJECT}/dial", {"sessionId": SESSION, "token": "a.b.c", "sip": SIP}),
        ("play_dtmf(session_id, digits, connection_id=None)", (SESSION, "1p#*", ID), f"POST {IN_SESSION}/connection/{ID}/play-dtmf", {"digits": "1p#*"}),
        ("list_broadcasts(offset=None, count=None, session_id=None)", (0, 1000, SESSION), f"GET {BROADCAST}", {"offset": "0", "count": "1000", "sessionId": SESSION}, {}),
        ("start_broadcast(params)", ({"sessionId": SESSION, "outputs": {"hls": {}}},), f"POST {BROADCAST}", {"sessionId": SESSION, "outputs": {"hls": {}}}),
        ("get_broadcast(broadcast_id)", (ID,), f"GET {BROADCAST}/{ID}"),
        ("stop_broadcast(broadcast_id)", (ID,), f"POST {BROADCAST}/{ID}/stop"),
        ("change_broadcast_layout(broadcast_id, params)", (ID, {"type": "pip"}), f"PUT {BROADCAST}/{ID}/layout", {"type": "pip"}),
        ("add_stream_to_broadcast(broadcast_id, stream_id, has_audio=True, has_video=True)", (ID, OTHER, False, True), f"PATCH {BROADCAST}/{ID}/streams", {"addStream": OTHER, "hasAudio": False, "hasVideo": True}, {"addStream": OTHER, "hasAudio": True, "hasVideo": True}),
        ("remove_stream_from_broadcast(broadcast_id, stream_id)", (ID, OTHER), f"PATCH {BROADCAST}/{ID}/streams", {"removeStream": OTHER}),
        ("generate_client_token(session_id, token_options={})", (SESSION, {"role": "publisheronly"}), ()),
        ("validate_client_token_options(claims)", ({"role": "moderator"},), ()),
    ),
    *of(
        "camara_auth",
        ("make_oidc_request(number, scope)", (NUMBER, "s"), CONSENT, {"login_hint": f"tel:+{NUMBER}", "scope": "s"}),
        ("request_backend_camara_token(oidc_response, grant_type='urn:openid:params:grant-type:ciba')", ({"auth_req_id": "arq-1"}, CIBA["grant_type"]), TOKEN, CIBA, CIBA),
        ("request_frontend_camara_token(code, redirect_uri)", ("c-1", BACK), TOKEN, BY_CODE),
        ("get_oidc_url(redirect_uri, state=None, login_hint=None, scope='')", (BACK, "st", NUMBER, "openid s"), ()),
    ),
    *of(
        "sim_swap",
        ("check(phone_number, max_age=None)", (NUMBER, 24), (CONSENT, TOKEN, "POST /camara/sim-swap/v040/check"), {"phoneNumber": NUMBER, "maxAge": 24}, {"phoneNumber": NUMBER}),
        ("get_last_swap_date(phone_number)", (NUMBER,), (CONSENT, TOKEN, "POST /camara/sim-swap/v040/retrieve-date"), {"phoneNumber": NUMBER}),
    ),
    *of(
        "number_verification",
        ("get_oidc_url(redirect_uri, state=None, login_hint=None, scope='')", (BACK, "st", NUMBER, "openid s"), ()),
        ("exchange_code_for_token(code, redirect_uri)", ("c-1", BACK), TOKEN, BY_CODE),
        ("verify(access_token, phone_number=None)", ("t", NUMBER), "POST /camara/number-verification/v031/verify", {"phoneNumber": NUMBER}),
        ("verify(access_token, phone_number=None, hashed_phone_number=None)", ("t", None, "0" * 64), "POST /camara/number-verification/v031/verify", {"hashedPhoneNumber": "0" * 64}),
    ),
    *of("voice", ("verify_signature(token, signature)", (OTHERS, "s" * 32), ())),
]
# fmt: on


def answer(request: Received) -> Reply:
    """The example of the operation that is asked for."""
    if request.path.endswith("/logos-upload-urls"):
        fields = {"key": "k-1", "logoType": "white"}
        return Reply(200, [{"url": f"http://{request.headers['host']}/storage", "fields": fields}])
    if request.path == "/storage":
        return Reply(204)
    return next(reply for verb, path, reply in ANSWERS if verb == request.verb and path.fullmatch(request.path))


def fields_of(request: Received) -> dict[str, Any]:
    kind = request.headers.get("content-type", "")
    if kind == "application/json":
        return dict(request.json)
    return dict(request.form if kind.endswith("urlencoded") and request.body else request.query)


@pytest.mark.parametrize("method", METHODS, ids=str)
async def test_a_method_of_3_18(caller: Caller, server: Server, tmp_path: Path, method: Method) -> None:
    server.answer(answer)
    values = [each.replace("{tmp}", str(tmp_path)) if isinstance(each, str) else each for each in method.values]
    call = attrgetter(method.name)(caller.client)
    ways: list[tuple[Any, dict[str, Any], Any]] = [
        (values, {}, method.fields),
        ([], dict(zip(method.arguments, values, strict=True)), method.fields),
    ]
    if method.short is not None:
        ways.append((values[: method.required], {}, method.short))
    for args, kwargs, fields in ways:
        server.received.clear()
        await caller(call(*args, **kwargs))
        sent = tuple(f"{each.verb} {each.path}" for each in server.received)
        assert sent == method.requests or (sent == method.requests[-1:] and method.name.startswith("sim_swap."))
        if fields is not None:
            assert fields_of(server.last) == fields


ERRORS = [
    "MeetingsError", "SubaccountsError", "ProactiveConnectError", "VideoError", "UsersError", "InvalidRoleError",
    "TokenExpiryError", "SipError", "NumberVerificationError",
]  # fmt: skip
HOSTS = {
    "video_host": "video.api.vonage.com",
    "meetings_api_host": "api-eu.vonage.com/v1/meetings",
    "proactive_connect_host": "api-eu.vonage.com",
}
CLASSES = {
    "subaccounts": "Subaccounts", "users": "Users", "meetings": "Meetings", "proactive_connect": "ProactiveConnect",
    "video": "Video", "camara_auth": "CamaraAuth", "sim_swap": "SimSwap", "number_verification": "NumberVerification",
}  # fmt: skip
ATTRIBUTES = {
    "video.archive_mode_values": {"manual", "always"},
    "video.media_mode_values": {"routed", "relayed"},
    "video.token_roles": {"subscriber", "publisher", "publisheronly", "moderator"},
    "application_id": APP,
}


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_of_3_18(name: str) -> None:
    assert issubclass(getattr(importlib.import_module("vonage.errors"), name), vonage.ClientError)
    assert getattr(vonage, name) is getattr(vonage.errors, name)


@pytest.mark.parametrize("name", HOSTS)
def test_a_host_of_3_18(settings: dict[str, Any], name: str) -> None:
    client = vonage.Client(**settings)
    assert getattr(client, name)() == HOSTS[name]
    another = HOSTS[name].replace(".vonage.com", ".example.com")
    getattr(client, name)(another)
    assert getattr(client, name)() == another


@pytest.mark.parametrize("module", CLASSES)
def test_a_class_of_3_18(client: vonage.Client, module: str) -> None:
    kind = getattr(importlib.import_module(f"vonage.{module}"), CLASSES[module])
    assert isinstance(kind(client), kind)
    assert isinstance(getattr(client, module), kind)


@pytest.mark.parametrize("name", ATTRIBUTES)
def test_an_attribute_of_3_18(client: vonage.Client, name: str) -> None:
    assert attrgetter(name)(client) == ATTRIBUTES[name]
