"""Every call of the official Python SDK 3.18.0: one function a product, in the order of its life."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))  # Python runs isolated, so that nothing of this project is found

import requests
from recording import SETTINGS, Recording, Sandbox, lead_hosts_here

import vonage
from vonage import Ncco
from vonage.errors import AuthenticationError, ClientError
from vonage.ncco_builder.connect_endpoints import ConnectEndpoints
from vonage.ncco_builder.input_types import InputTypes
from vonage.ncco_builder.pay_prompts import PayPrompts
from vonage.redact import Redact

PHONE, OTHER, OWN = "447700900000", "447700900003", "447700900001"
PICTURE = "https://example.com/picture.png"
KEY, APPLICATION = SETTINGS["api_key"], SETTINGS["application_id"]


def client(**more: Any) -> Any:
    """The client of the application."""
    names = {"key": "api_key", "secret": "api_secret", "application_id": "application_id", "private_key": "private_key"}
    return vonage.Client(**{name: SETTINGS[other] for name, other in names.items()} | more)


def sms(v: Any, sandbox: Sandbox, folder: Path) -> None:
    sent = v.sms.send_message({"from": "AcmeInc", "to": PHONE, "text": "Hello", "client-ref": "one", "ttl": 60000})
    v.sms.send_message({"from": OWN, "to": PHONE, "text": "日本 " * 60, "type": "unicode", "status-report-req": 1})
    v.sms.send_message({"from": OWN, "to": PHONE, "type": "binary", "body": "00C2", "udh": "06050415811581"})
    v.sms.submit_sms_conversion(sent["messages"][0]["message-id"])
    for method in (None, "md5", "sha1", "sha256", "sha512"):
        v.use(vonage.Client(key=KEY, signature_secret=SETTINGS["signature_secret"], signature_method=method))
        with v.labelled(f"signed, {method or 'md5 hash'}"):
            v.sms.send_message({"from": "AcmeInc", "to": PHONE, "text": "Hello & = good"})


def messages(v: Any, sandbox: Sandbox, folder: Path) -> None:
    resource = {"url": PICTURE}
    number: dict[str, Any] = {"to": PHONE, "from": OWN}
    for message in (
        {"channel": "sms", "message_type": "text", "text": "Hello", "client_ref": "one"},
        {"channel": "mms", "message_type": "image", "image": {**resource, "caption": "A picture"}},
        {"channel": "mms", "message_type": "vcard", "vcard": resource},
        {"channel": "mms", "message_type": "audio", "audio": resource},
        {"channel": "mms", "message_type": "video", "video": resource},
        {"channel": "rcs", "from": "AcmeInc", "message_type": "text", "text": "Hello"},
        {"channel": "rcs", "from": "AcmeInc", "message_type": "image", "image": resource},
        {"channel": "rcs", "from": "AcmeInc", "message_type": "video", "video": resource},
        {"channel": "rcs", "from": "AcmeInc", "message_type": "file", "file": resource},
        {"channel": "rcs", "from": "AcmeInc", "message_type": "custom", "custom": {"contentMessage": {}}},
        {"channel": "whatsapp", "message_type": "text", "text": "Hello"},
        {"channel": "whatsapp", "message_type": "image", "image": resource},
        {"channel": "whatsapp", "message_type": "audio", "audio": resource},
        {"channel": "whatsapp", "message_type": "video", "video": resource},
        {"channel": "whatsapp", "message_type": "file", "file": resource},
        {
            "channel": "whatsapp",
            "message_type": "template",
            "template": {"name": "ns:parcel", "parameters": ["1"]},
            "whatsapp": {"policy": "deterministic", "locale": "en-GB"},
        },
        {"channel": "whatsapp", "message_type": "sticker", "sticker": resource},
        {"channel": "whatsapp", "message_type": "custom", "custom": {"type": "template"}},
        {"channel": "messenger", "to": "12345", "from": "6789", "message_type": "text", "text": "Hello"},
        {"channel": "messenger", "to": "12345", "from": "6789", "message_type": "image", "image": resource},
        {"channel": "messenger", "to": "12345", "from": "6789", "message_type": "audio", "audio": resource},
        {"channel": "messenger", "to": "12345", "from": "6789", "message_type": "video", "video": resource},
        {"channel": "messenger", "to": "12345", "from": "6789", "message_type": "file", "file": resource},
        {"channel": "viber_service", "message_type": "text", "text": "Hello", "viber_service": {"ttl": 600}},
        {"channel": "viber_service", "message_type": "image", "image": resource, "viber_service": {}},
        {
            "channel": "viber_service",
            "message_type": "video",
            "video": {**resource, "thumb_url": PICTURE},
            "viber_service": {"duration": "10", "file_size": "1"},
        },
        {"channel": "viber_service", "message_type": "file", "file": resource, "viber_service": {}},
    ):
        v.messages.send_message({**number, **message})
    v.messages.validate_send_message_input({**number, "channel": "sms", "message_type": "text", "text": "Hello"})
    rcs = v.messages.send_message({"channel": "rcs", "message_type": "text", "text": "No", "to": PHONE, "from": "Acme"})
    v.messages.revoke_outbound_rcs_message(rcs["message_uuid"])
    heard = sandbox.ask("messages", channel="whatsapp", to=OWN, text="Hello", **{"from": PHONE})
    v.messages.mark_whatsapp_message_read(heard["id"])


def voice(v: Any, sandbox: Sandbox, folder: Path) -> None:
    phone, here = {"type": "phone", "number": OWN}, "http://127.0.0.1:9/"
    flow = Ncco.build_ncco(
        Ncco.Talk(text="Hello", bargeIn=True, loop=1, level=0.5, language="en-GB", style=1, premium=False),
        Ncco.Stream(streamUrl=PICTURE, level=0.1, loop=2),
        Ncco.Record(format="wav", split="conversation", channels=2, endOnSilence=3, endOnKey="#", eventUrl=here),
        Ncco.Input(type=["dtmf"], dtmf=InputTypes.Dtmf(maxDigits=1, timeOut=3, submitOnHash=True), eventUrl=here),
        Ncco.Input(type="speech", speech=InputTypes.Speech(language="en-GB", context=["sales"])),
        Ncco.Notify(payload={"stage": 1}, eventUrl=here),
        Ncco.Pay(amount=10.0, currency="usd", eventUrl=here, prompts=PayPrompts.TextPrompt(
            type="CardNumber", text="Your card", errors={"InvalidCardType": {"text": "Not that one"}},
        )),
    )  # fmt: skip
    started = v.voice.create_call({"to": [{"type": "phone", "number": PHONE}], "from": phone, "ncco": flow})
    for endpoint in (
        ConnectEndpoints.PhoneEndpoint(number=PHONE, dtmfAnswer="1"),
        ConnectEndpoints.AppEndpoint(user="bob"),
        ConnectEndpoints.WebsocketEndpoint(
            uri="ws://127.0.0.1:9/", contentType="audio/l16;rate=8000", headers={"a": "b"}
        ),
        ConnectEndpoints.SipEndpoint(uri="sip:bob@example.com", headers={"a": "b"}),
        ConnectEndpoints.VbcEndpoint(extension="123"),
    ):
        connect = Ncco.Connect(endpoint=endpoint, from_=OWN, eventType="synchronous", timeout=20, limit=60)
        ncco = Ncco.build_ncco(connect, Ncco.Conversation(name="room", startOnEnter=False, record=True))
        v.voice.create_call({"to": [{"type": "phone", "number": OTHER}], "from": phone, "ncco": ncco})
    v.voice.create_call(None, to=[{"type": "phone", "number": PHONE}], answer_url=[here], event_url=[here])
    sandbox.ask(f"calls/{started['uuid']}/answer")
    v.voice.get_calls()
    v.voice.get_calls(status="answered", page_size=1, order="asc", date_start="2020-01-01T00:00:00Z")
    v.voice.get_call(started["uuid"])
    for action in ("mute", "unmute", "earmuff", "unearmuff"):
        v.voice.update_call(started["uuid"], action=action)
    v.voice.send_audio(started["uuid"], stream_url=[PICTURE], loop=0)
    v.voice.stop_audio(started["uuid"])
    v.voice.send_speech(started["uuid"], text="Hello", language="de-DE", style=1)
    v.voice.stop_speech(started["uuid"])
    v.voice.send_dtmf(started["uuid"], digits="1p2#*")
    ncco = Ncco.build_ncco(Ncco.Record(format="mp3", endOnKey="#"), Ncco.Talk(text="Bye"))
    v.voice.update_call(started["uuid"], {"action": "transfer", "destination": {"type": "ncco", "ncco": ncco}})
    sandbox.ask(f"calls/{started['uuid']}/press", digits="#")
    recorded = sandbox.ask(f"calls/{started['uuid']}", "GET")["recordings"]
    v.voice.get_recording(f"https://api.nexmo.com/v1/files/{recorded[0]['id']}")
    v.voice.update_call(started["uuid"], action="hangup")
    v.voice.verify_signature(webhook_token(), SETTINGS["signature_secret"])
    with v.refused(ClientError):
        v.voice.get_call("63f61863-4a51-4f6b-86e1-46edebcf9356")


def webhook_token() -> str:
    import jwt

    return jwt.encode({"api_key": KEY}, SETTINGS["signature_secret"], algorithm="HS256")


def verify(v: Any, sandbox: Sandbox, folder: Path) -> None:
    started = v.verify.start_verification(number=PHONE, brand="AcmeInc", country="GB", code_length=6, workflow_id=1)
    v.verify.search(started["request_id"])
    v.verify.check(started["request_id"], code=sandbox.code(started["request_id"]))
    v.verify.search(started["request_id"])
    paid = v.verify.psd2(number=PHONE, payee="AcmeInc", amount="9.50")
    v.verify.trigger_next_event(paid["request_id"])
    other = v.verify.start_verification({"number": OTHER, "brand": "AcmeInc"})
    sandbox.ask("time/advance", seconds=31)
    v.verify.cancel(other["request_id"])


def verify2(v: Any, sandbox: Sandbox, folder: Path) -> None:
    for index, channel in enumerate((
        {"channel": "sms", "app_hash": "ABC123def45"}, {"channel": "whatsapp", "from": OWN},
        {"channel": "whatsapp_interactive"}, {"channel": "voice"}, {"channel": "email", "to": "a@example.com"},
    )):  # fmt: skip
        step = {"to": f"4477009001{index:02d}", **channel}
        params = {"brand": "AcmeInc", "workflow": [step], "locale": "en-gb", "channel_timeout": 300, "code_length": 6}
        started = v.verify2.new_request({**params, "client_ref": "one", "fraud_check": False})
        if channel["channel"] != "whatsapp_interactive":  # which is answered with a button
            v.verify2.check_code(started["request_id"], sandbox.code(started["request_id"]))
    silent = {"channel": "silent_auth", "to": OTHER, "redirect_url": "https://example.com/", "sandbox": True}
    started = v.verify2.new_request({"brand": "AcmeInc", "workflow": [silent]})
    v.verify2.cancel_verification(started["request_id"])
    with v.refused(ClientError):
        v.verify2.check_code(started["request_id"], "1234")


def numbers(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.numbers.get_account_numbers()
    v.numbers.get_account_numbers({"size": 1, "index": 1, "pattern": "44", "search_pattern": 0})
    found = v.numbers.get_available_numbers("GB", {"features": "SMS,VOICE", "size": 2, "type": "mobile-lvn"})
    wanted = {"country": "GB", "msisdn": found["numbers"][0]["msisdn"]}
    v.numbers.buy_number(dict(wanted))
    v.numbers.update_number({**wanted, "moHttpUrl": "http://127.0.0.1:9/", "app_id": APPLICATION})
    v.numbers.cancel_number(dict(wanted))
    with v.refused(ClientError):
        v.numbers.buy_number({"country": "GB", "msisdn": "447700999999"})


def number_insight(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.number_insight.get_basic_number_insight(number=PHONE)
    v.number_insight.get_standard_number_insight(number=PHONE, country="GB", cnam="true")
    v.number_insight.get_advanced_number_insight(number=PHONE)
    v.number_insight.get_async_advanced_number_insight(number=PHONE, callback="http://127.0.0.1:9/")


def application(v: Any, sandbox: Sandbox, folder: Path) -> None:
    url = {"address": "https://example.com/webhook", "http_method": "POST"}
    voice = {"webhooks": {"answer_url": url, "event_url": url}, "signed_callbacks": True, "region": "eu-west"}
    made = v.application.create_application({"name": "Ours", "capabilities": {"voice": voice, "rtc": {"webhooks": {"event_url": url}}, "vbc": {}}})  # fmt: skip
    v.application.list_applications()
    v.application.list_applications(page_size=1, page=2)
    v.application.get_application(made["id"])
    v.application.update_application(made["id"], {"name": "Renamed", "capabilities": {"messages": {"webhooks": {}}}})
    v.application.delete_application(made["id"])
    with v.refused(ClientError):
        v.application.get_application(made["id"])


def account(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.account.get_balance()
    v.account.topup(trx="8ef2447e69604f642ae59363aa5f781b")
    v.account.update_default_sms_webhook(
        {"moCallBackUrl": "http://127.0.0.1:9/", "drCallBackUrl": "http://127.0.0.1:9/"}
    )
    for kind in ("sms", "voice"):
        v.account.get_country_pricing("GB", kind)
    v.account.get_all_countries_pricing()
    v.account.get_prefix_pricing("44", "voice")
    v.account.get_sms_pricing(PHONE)
    v.account.get_voice_pricing(PHONE)
    v.account.list_secrets(KEY)
    v.account.create_secret(KEY, "Mypassword1")
    v.account.get_secret(KEY, other_secret())
    v.account.revoke_secret(KEY, v.account.list_secrets(KEY)["_embedded"]["secrets"][-1]["id"])


def other_secret() -> str:
    """A second secret, made without the SDK."""
    credentials = (KEY, SETTINGS["api_secret"])
    url = f"https://api.nexmo.com/accounts/{KEY}/secrets"
    return str(requests.post(url, json={"secret": "Mypassword2"}, auth=credentials, timeout=30).json()["id"])


def subaccounts(v: Any, sandbox: Sandbox, folder: Path) -> None:
    made = v.subaccounts.create_subaccount("Ours", secret="Mypassword1", use_primary_account_balance=False)["api_key"]
    v.subaccounts.list_subaccounts()
    v.subaccounts.get_subaccount(made)
    v.subaccounts.modify_subaccount(made, suspended=False, name="Theirs")
    v.subaccounts.transfer_balance(KEY, made, 1.5, "first")
    v.subaccounts.list_balance_transfers(subaccount=made)
    v.subaccounts.transfer_credit(KEY, made, 1, "second")
    v.subaccounts.list_credit_transfers(end_date="2199-01-01T00:00:00Z")
    v.subaccounts.transfer_number(KEY, made, 447700900002, "GB")
    v.subaccounts.create_subaccount("Theirs")
    v.subaccounts.transfer_balance(KEY, made, 1)
    v.subaccounts.transfer_credit(KEY, made, 1)


def users(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.users.create_user()
    made = v.users.create_user(
        {"name": "alice", "display_name": "Alice", "channels": {"pstn": [{"number": int(PHONE)}]}}
    )
    v.users.list_users()
    v.users.list_users(page_size=1, order="DESC", name="alice")
    v.users.get_user(made["id"])
    v.users.update_user(made["id"], {"display_name": "Alice B."})
    v.users.delete_user(made["id"])
    with v.refused(ClientError):
        v.users.get_user(made["id"])


def short_codes(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.short_codes.send_2fa_message(to="12025550123", pin="1234")
    v.short_codes.send_event_alert_message(to="12025550123", key="value")
    v.short_codes.send_marketing_message({"from": "666", "to": "12025550123", "keyword": "HELLO", "text": "Hello"})
    v.short_codes.get_event_alert_numbers()
    v.short_codes.resubscribe_event_alert_number(msisdn="12025550123")


def ussd(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.ussd.send_ussd_push_message({"from": OWN, "to": PHONE, "text": "Hello"})
    v.ussd.send_ussd_prompt_message({"from": OWN, "to": PHONE, "text": "Hello?"})


def network(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.sim_swap.check(PHONE, max_age=24)
    v.sim_swap.get_last_swap_date(PHONE)
    back = "https://example.com/redirect"
    url = v.number_verification.get_oidc_url(back, state="one", login_hint=PHONE)
    consent = requests.get(url, allow_redirects=False, timeout=30)
    code = consent.headers["location"].partition("code=")[2].partition("&")[0]
    token = v.number_verification.exchange_code_for_token(code, back)
    v.number_verification.verify(token, phone_number=PHONE)


def video(v: Any, sandbox: Sandbox, folder: Path) -> None:
    stream, connection = "8b732909-0a06-46a2-8ea8-074e64d43422", "e9f8c166-6c67-440d-994a-04fb6dfed007"
    v.video.create_session()
    session = v.video.create_session({"archive_mode": "manual", "media_mode": "routed", "location": "10.1.200.30"})[
        "session_id"
    ]
    token = v.video.generate_client_token(session, {"role": "moderator", "data": "alice"}).decode()
    v.renew()  # the claims of the token stay in the client, and go with every request after it
    v.video.get_media_mode("disabled")
    v.video.validate_client_token_options({"role": "publisher"})
    v.video.list_streams(session)
    v.video.get_stream(session, stream)
    v.video.set_stream_layout(session, {"items": [{"id": stream, "layoutClassList": ["full"]}]})
    v.video.send_signal(session, "poll", "Hello")
    v.video.send_signal(session, "poll", "Hello", connection)
    v.video.mute_stream(session, stream)
    v.video.mute_all_streams(session, excluded_stream_ids=[stream])
    v.video.disable_mute_all_streams(session)
    v.video.play_dtmf(session, "1p2")
    v.video.play_dtmf(session, "1p2", connection)
    v.video.disconnect_client(session, connection)
    archive = v.video.create_archive(
        sessionId=session, outputMode="composed", streamMode="manual", layout={"type": "bestFit"}
    )["id"]
    v.video.list_archives({"sessionId": session, "count": 1})
    v.video.get_archive(archive)
    v.video.add_stream_to_archive(archive, stream)
    v.video.remove_stream_from_archive(archive, stream)
    v.video.change_archive_layout(archive, type="pip")
    v.video.stop_archive(archive)
    v.video.delete_archive(archive)
    with v.labelled("after delete_archive"), v.refused(ClientError):
        v.video.get_archive(archive)
    broadcast = v.video.start_broadcast(
        {"sessionId": session, "streamMode": "manual", "outputs": {"hls": {"dvr": True}}}
    )["id"]
    v.video.list_broadcasts(offset=0, count=10, session_id=session)
    with v.labelled("without arguments"):
        v.video.list_broadcasts()
    v.video.get_broadcast(broadcast)
    v.video.change_broadcast_layout(broadcast, {"type": "pip"})
    v.video.add_stream_to_broadcast(broadcast, stream)
    v.video.remove_stream_from_broadcast(broadcast, stream)
    v.video.stop_broadcast(broadcast)
    v.video.create_sip_call(
        session, token, {"uri": "sip:bob@example.com", "auth": {"username": "bob", "password": "x"}}
    )
    with v.refused(ClientError):
        v.video.get_archive("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee")


def meetings(v: Any, sandbox: Sandbox, folder: Path) -> None:
    room = v.meetings.create_room({"display_name": "Ours", "type": "long_term", "expires_at": "2199-01-01T00:00:00Z"})
    v.meetings.create_room({"display_name": "Now"})
    v.meetings.list_rooms()
    v.meetings.get_room(room["id"])
    v.meetings.update_room(room["id"], {"update_details": {"type": "long_term", "expires_at": "2198-01-01T00:00:00Z"}})
    theme = v.meetings.create_theme({"theme_name": "Ours", "main_color": "#12f64e", "brand_text": "Acme"})["theme_id"]
    v.meetings.list_themes()
    v.meetings.get_theme(theme)
    v.meetings.update_theme(theme, {"update_details": {"theme_name": "Theirs"}})
    v.meetings.add_theme_to_room(room["id"], theme)
    v.meetings.list_rooms_with_theme_id(theme)
    v.meetings.update_application_theme(theme)
    logo = folder / "logo.png"
    logo.write_bytes(b"\x89PNG\r\n\x1a\n")
    v.meetings.upload_logo_to_theme(theme, str(logo), "white")
    v.meetings.list_dial_in_numbers()
    v.meetings.set_start_and_end_params("a", "b")
    v.meetings.get_session_recordings("2_MX40NjMwODczMn5-MTU3NTgyODEwNzQ2MH5OZDJrVmdBRUNDbG5MUzNqNXgya20yQ1Z-fg")
    v.meetings.get_recording("e5b73c98-c087-4ee5-b61b-0ea08204fc65")
    v.meetings.delete_recording("e5b73c98-c087-4ee5-b61b-0ea08204fc65")
    v.meetings.delete_theme(theme, force=True)


def proactive_connect(v: Any, sandbox: Sandbox, folder: Path) -> None:
    made = v.proactive_connect.create_list({
        "name": "Ours", "description": "All", "tags": ["vip"],
        "attributes": [{"name": "phone_number", "alias": "phone"}], "datasource": {"type": "manual"},
    })["id"]  # fmt: skip
    v.proactive_connect.list_all_lists(page=1, page_size=10)
    v.proactive_connect.get_list(made)
    v.proactive_connect.update_list(made, {"name": "Theirs"})
    item = v.proactive_connect.create_item(made, {"phone_number": PHONE})["id"]
    v.proactive_connect.list_all_items(made, page=1, page_size=10)
    v.proactive_connect.get_item(made, item)
    v.proactive_connect.update_item(made, item, {"phone_number": OTHER})
    table = folder / "items.csv"
    table.write_text("phone_number\n447700900005\n", encoding="utf-8")
    v.proactive_connect.upload_list_items(made, str(table))
    v.proactive_connect.download_list_items(made, str(folder / "downloaded.csv"))
    v.proactive_connect.delete_item(made, item)
    v.proactive_connect.clear_list(made)
    source = {"type": "salesforce", "integration_id": "salesforce_credentials", "soql": "select Id from Contact"}
    synced = v.proactive_connect.create_list({"name": "Synced", "datasource": source})["id"]
    v.proactive_connect.sync_list_from_datasource(synced)
    v.proactive_connect.list_events(page=1, page_size=10)
    v.proactive_connect.delete_list(made)


def redact(v: Any, sandbox: Sandbox, folder: Path) -> None:
    sent = v.sms.send_message({"from": "AcmeInc", "to": PHONE, "text": "Secret"})["messages"][0]["message-id"]
    base = client()
    base.redact = Redact(base)
    v.use(base)
    v.redact.redact_transaction(sent, "sms", "outbound")


def credentials(v: Any, sandbox: Sandbox, folder: Path) -> None:
    """Clients with other credentials than those of the application."""
    v.use(vonage.Client(key=KEY, secret="Wrong"))
    with v.refused(AuthenticationError):
        v.account.get_balance()
        v.account.list_secrets(KEY)
    v.use(vonage.Client(key=KEY, secret=SETTINGS["api_secret"]))
    v.messages.send_message({"channel": "sms", "message_type": "text", "text": "Hi", "to": PHONE, "from": "AcmeInc"})
    v.verify2.new_request({"brand": "AcmeInc", "workflow": [{"channel": "sms", "to": "447700900199"}]})
    with v.labelled("with key and secret"):
        v.users.list_users()


if __name__ == "__main__":
    lead_hosts_here()
    Recording(client).run([
        sms, messages, voice, verify, verify2, numbers, number_insight, application, account, subaccounts, users,
        short_codes, ussd, network, video, meetings, proactive_connect, redact, credentials,
    ])  # fmt: skip
