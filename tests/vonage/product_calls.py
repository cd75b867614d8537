"""Calls as programs for 3.x make them, and of methods written by hand, each with what has to be on the wire.

What a description's own examples show is in product_examples.py; here is what they cannot: positional arguments and
their order, dict and keywords mixed, values as people type them, and addresses as 3.x had them.
"""

from __future__ import annotations

from typing import Any

from tests.vonage.product_case import (
    APPLICATION,
    CALL,
    ENTRIES,
    NOTHING,
    OTHER,
    SMS,
    TO,
    USSD,
    UUID,
    VIDEO,
    Case,
    basic,
    jwt,
    page,
    rest,
    video,
)

ID = "0123456789abcdef0123456789abcdef"
WITHOUT_FROM = {"to": CALL["to"], "ncco": CALL["ncco"]}
IN = "https://example.com/in"
PRICES = "/account/get-pricing/outbound"
FILE = f"https://api.nexmo.com/v1/files/{UUID}"
ALERT = {"to": "16365553226", "link": "https://example.com/"}
VOICE_CONVERSION = {"message-id": "mid-1", "delivered": True}
INSIGHT = {"number": TO, "callback": "https://example.com/insight"}
ACCEPTED: dict[str, Any] = {"status": 202, "reply": None, "result": None}
SIZED: dict[str, Any] = {"query": {"page_size": "5"}}

SESSION = "2_MX4x-fg~1"
IN_SESSION = f"/session/{SESSION}"
FORM = {"archiveMode": "manual", "p2p.preference": "disabled"}
NEW_SESSION = {"session_id": SESSION, "application_id": "app"}
ASKED = {"archive_mode": "manual", "media_mode": "routed", "location": None}
SIGNAL = {"type": "poll", "data": "Which?"}
LAYOUT = [{"id": OTHER, "layoutClassList": ["focus"]}]
SIP = {"uri": "sip:a@example.com"}
ADDED = {"addStream": OTHER, "hasAudio": True, "hasVideo": False}

# fmt: off
CASES = [
    rest("account.topup", "POST /account/top-up", kw={"trx": "ref-1"}, form={"trx": "ref-1"}),
    rest("account.topup", "POST /account/top-up", {"trx": "ref-1"}, kw={"trx": "no", "other": "x"}, form={"trx": "ref-1"}),
    rest("account.update_default_sms_webhook", "POST /account/settings", {"moCallBackUrl": IN, "drCallBackUrl": ""}, form={"moCallBackUrl": IN, "drCallBackUrl": ""}),
    rest("account.get_country_pricing", f"GET {PRICES}/sms", "GB", query={"country": "GB"}),
    rest("account.get_country_pricing", f"GET {PRICES}/voice", kw={"country_code": "GB", "type": "voice"}, query={"country": "GB"}),
    rest("account.get_all_countries_pricing", "GET /account/get-full-pricing/outbound/sms"),
    rest("account.get_prefix_pricing", "GET /account/get-prefix-pricing/outbound/sms-transit", 44, "sms-transit", query={"prefix": "44"}),
    rest("account.get_sms_pricing", "GET /account/get-phone-pricing/outbound/sms", 447700900000, query={"phone": TO}),
    rest("account.get_voice_pricing", "GET /account/get-phone-pricing/outbound/voice", TO, query={"phone": TO}),
    basic("account.list_prices", "GET /v2/account/pricing/voice-outbound", "voice-outbound", kw={"country": "GB", "page_size": 5}, query={"country": "GB", "page_size": "5"}),
    basic("account.iter_prices", "GET /v2/account/pricing/sms-outbound", reply=page("countries"), result=ENTRIES),
    basic("account.create_secret", "POST /accounts/abcd1234/secrets", "abcd1234", "GoodSecret12", json={"secret": "GoodSecret12"}, status=201),
    basic("account.revoke_secret", "DELETE /accounts/abcd1234/secrets/other", "abcd1234", "other", **NOTHING),

    basic("application.create_application", "POST /v2/applications", APPLICATION, json=APPLICATION, status=201),
    basic("application.create_application", "POST /v2/applications", kw={"name": "N"}, json={"name": "N"}, status=201),
    basic("application.update_application", f"PUT /v2/applications/{UUID}", UUID, APPLICATION, json=APPLICATION),
    basic("application.list_applications", "GET /v2/applications", 20, 3, query={"page_size": "20", "page": "3"}),
    basic("application.iter_applications", "GET /v2/applications", 5, **SIZED, reply=page("applications"), result=ENTRIES),

    jwt("messages.revoke_outbound_rcs_message", f"PATCH /v1/messages/{UUID}", UUID, json={"status": "revoked"}, reply=None, result=None),
    jwt("messages.mark_whatsapp_message_read", f"PATCH /v1/messages/{UUID}", UUID, json={"status": "read"}, **ACCEPTED),
    jwt("messages.mark_whatsapp_message_read", f"PATCH /v1/messages/{UUID}", UUID, True, json={"status": "read", "replying_indicator": {"show": True, "type": "text"}}, **ACCEPTED),

    basic("number_insight.get_basic_number_insight", "GET /ni/basic/json", kw={"number": TO}, query={"number": TO}, reply={"status": 3}),
    basic("number_insight.get_standard_number_insight", "GET /ni/standard/json", kw={"number": 447700900000}, query={"number": TO}),
    basic("number_insight.get_async_advanced_number_insight", "GET /ni/advanced/async/json", INSIGHT, query=INSIGHT),

    rest("numbers.get_account_numbers", "GET /account/numbers", reply={}),
    rest("numbers.get_account_numbers", "GET /account/numbers", kw={"size": 25, "has_application": False}, query={"size": "25", "has_application": "false"}),
    rest("numbers.get_available_numbers", "GET /number/search", "GB", {"country": "US", "type": "mobile-lvn"}, query={"country": "GB", "type": "mobile-lvn"}),
    rest("numbers.iter_available_numbers", "GET /number/search", "GB", kw={"size": 2}, query={"country": "GB", "size": "2"}, reply={"count": 2, "numbers": ENTRIES}, result=ENTRIES),
    rest("numbers.buy_number", "POST /number/buy", kw={"country": "GB", "msisdn": 447700900000}, form={"country": "GB", "msisdn": TO}),

    basic("redact.redact_transaction", "POST /v1/redact/transaction", UUID, "sms", json={"id": UUID, "product": "sms"}, **NOTHING),
    basic("redact.redact_transaction", "POST /v1/redact/transaction", kw={"id": UUID, "product": "voice", "type": "inbound"}, json={"id": UUID, "product": "voice", "type": "inbound"}, **NOTHING),
    rest("short_codes.send_2fa_message", "POST /sc/us/2fa/json", kw={"to": 16365553226, "pin": 1234}, form={"to": "16365553226", "pin": "1234"}),
    rest("short_codes.send_event_alert_message", "POST /sc/us/alert/json", ALERT, form=ALERT),
    rest("short_codes.get_event_alert_numbers", "GET /sc/us/alert/opt-in/query/json"),
    rest("short_codes.resubscribe_event_alert_number", "POST /sc/us/alert/opt-in/manage/json", kw={"msisdn": "16365553226"}, form={"msisdn": "16365553226"}),
    rest("ussd.send_ussd_push_message", "POST /ussd/json", kw=USSD, form=USSD),
    rest("ussd.send_ussd_prompt_message", "POST /ussd-prompt/json", USSD, form=USSD),

    rest("sms.send_message", "POST /sms/json", SMS, form=SMS, reply={"message-count": "1", "messages": [{"status": "4", "error-text": "Bad"}]}),
    basic("sms.submit_sms_conversion", "POST /conversions/sms", "mid-1", False, "2026-10-15 12:30:00", form={"message-id": "mid-1", "delivered": "false", "timestamp": "2026-10-15 12:30:00"}, reply=b"OK"),
    basic("sms.submit_voice_conversion", "POST /conversions/voice", VOICE_CONVERSION, form={"message-id": "mid-1", "delivered": "true"}, reply=b"OK"),
    rest("sms.update_default_sms_webhook", "POST /account/settings", kw={"moCallBackUrl": IN}, form={"moCallBackUrl": IN}),

    jwt("users.list_users", "GET /v1/users", query={"order": "asc"}),
    jwt("users.list_users", "GET /v1/users", 5, "DESC", "mark", "amira", query={"page_size": "5", "order": "desc", "cursor": "mark", "name": "amira"}),
    jwt("users.iter_users", "GET /v1/users", 5, query={"page_size": "5", "order": "asc"}, reply=page("users"), result=ENTRIES),
    jwt("users.create_user", "POST /v1/users", status=201),
    jwt("users.update_user", f"PATCH /v1/users/USR-{UUID}", f"USR-{UUID}", {"name": "amira"}, json={"name": "amira"}),

    basic("verify.start_verification", "POST /verify/json", kw={"number": 447700900000, "brand": "AcmeInc", "workflow_id": 1}, form={"number": TO, "brand": "AcmeInc", "workflow_id": "1"}, reply={"status": "7"}),
    basic("verify.check", "POST /verify/check/json", ID, {"code": "0123", "request_id": "not-this"}, form={"code": "0123", "request_id": ID}),
    basic("verify.check", "POST /verify/check/json", ID, kw={"code": 1234}, form={"code": "1234", "request_id": ID}),
    basic("verify.search", "GET /verify/search/json", ID, query={"request_id": ID}),
    basic("verify.cancel", "POST /verify/control/json", ID, form={"request_id": ID, "cmd": "cancel"}),
    basic("verify.trigger_next_event", "POST /verify/control/json", ID, form={"request_id": ID, "cmd": "trigger_next_event"}),
    basic("verify.psd2", "POST /verify/psd2/json", kw={"number": TO, "payee": "AcmeInc", "amount": 12.5}, form={"number": TO, "payee": "AcmeInc", "amount": "12.5"}),

    jwt("verify2.check_code", f"POST /v2/verify/{UUID}", UUID, 1234, json={"code": "1234"}),
    jwt("verify2.check_code", f"POST /v2/verify/{UUID}", UUID, kw={"token": "abc"}, json={"token": "abc"}),
    jwt("verify2.list_templates", "GET /v2/verify/templates", 5, 2, query={"page_size": "5", "page": "2"}),
    jwt("verify2.iter_templates", "GET /v2/verify/templates", 5, **SIZED, reply=page("templates"), result=ENTRIES),
    jwt("verify2.update_template_fragment", f"PATCH /v2/verify/templates/{UUID}/template_fragments/{OTHER}", UUID, OTHER, {"text": "${code}!"}, json={"text": "${code}!"}),

    Case("video.create_session", (), {}, "POST", VIDEO, "/session/create", "jwt", form=FORM, reply=[NEW_SESSION], result={**NEW_SESSION, **ASKED}),
    Case("video.create_session", ({"archive_mode": "always", "location": "198.51.100.7", "e2ee": True},), {}, "POST", VIDEO, "/session/create", "jwt", form={"archiveMode": "always", "p2p.preference": "disabled", "location": "198.51.100.7", "e2ee": "true"}, reply=[NEW_SESSION], result={**NEW_SESSION, **ASKED, "archive_mode": "always", "location": "198.51.100.7"}),
    Case("video.create_session", ({"media_mode": "relayed", "location": None},), {}, "POST", VIDEO, "/session/create", "jwt", form={"archiveMode": "manual", "p2p.preference": "enabled"}, reply=[NEW_SESSION], result={**NEW_SESSION, **ASKED, "media_mode": "relayed"}),
    video("set_stream_layout", f"PUT {IN_SESSION}/stream", SESSION, LAYOUT, json={"items": LAYOUT}, reply=None, result=None),
    video("set_stream_layout", f"PUT {IN_SESSION}/stream", SESSION, {"items": LAYOUT}, json={"items": LAYOUT}, reply=None, result=None),
    video("send_signal", f"POST {IN_SESSION}/signal", SESSION, "poll", "Which?", json=SIGNAL, **NOTHING),
    video("send_signal", f"POST {IN_SESSION}/connection/{UUID}/signal", SESSION, "poll", "Which?", UUID, json=SIGNAL, **NOTHING),
    video("mute_all_streams", f"POST {IN_SESSION}/mute", SESSION, json={"active": True, "excludedStreamIds": []}),
    video("mute_all_streams", f"POST {IN_SESSION}/mute", SESSION, kw={"excluded_stream_ids": (OTHER,)}, json={"active": True, "excludedStreamIds": [OTHER]}),
    video("disable_mute_all_streams", f"POST {IN_SESSION}/mute", SESSION, [OTHER], json={"active": False, "excludedStreamIds": [OTHER]}),
    video("list_archives", "GET /archive", {"count": 5, "sessionId": SESSION}, query={"count": "5", "sessionId": SESSION}),
    video("add_stream_to_archive", f"PATCH /archive/{UUID}/streams", UUID, OTHER, kw={"has_video": False}, json=ADDED, **NOTHING),
    video("remove_stream_from_archive", f"PATCH /archive/{UUID}/streams", UUID, OTHER, json={"removeStream": OTHER}, **NOTHING),
    video("change_archive_layout", f"PUT /archive/{UUID}/layout", UUID, kw={"type": "pip"}, json={"type": "pip"}, reply=None, result=None),
    video("delete_archive", f"DELETE /archive/{UUID}", UUID, **NOTHING),
    video("create_sip_call", "POST /dial", SESSION, "a.b.c", SIP, json={"sessionId": SESSION, "token": "a.b.c", "sip": SIP}),
    video("play_dtmf", f"POST {IN_SESSION}/play-dtmf", SESSION, "1p#", json={"digits": "1p#"}, reply=None, result=None),
    video("play_dtmf", f"POST {IN_SESSION}/connection/{UUID}/play-dtmf", SESSION, "1", kw={"connection_id": UUID}, json={"digits": "1"}, reply=None, result=None),
    video("list_broadcasts", "GET /broadcast", 10, 5, SESSION, query={"offset": "10", "count": "5", "sessionId": SESSION}),
    video("stop_broadcast", f"POST /broadcast/{UUID}/stop", UUID),
    video("add_stream_to_broadcast", f"PATCH /broadcast/{UUID}/streams", UUID, OTHER, True, False, json=ADDED, **NOTHING),
    video("remove_stream_from_broadcast", f"PATCH /broadcast/{UUID}/streams", UUID, OTHER, json={"removeStream": OTHER}, **NOTHING),
    jwt("voice.create_call", "POST /v1/calls", CALL, json=CALL, status=201),
    jwt("voice.create_call", "POST /v1/calls", None, kw=WITHOUT_FROM, json={**WITHOUT_FROM, "random_from_number": True}, status=201),
    jwt("voice.create_call", "POST /v1/calls", {}, kw=CALL, json=CALL, status=201),
    jwt("voice.get_calls", "GET /v1/calls", {"status": "completed"}, query={"status": "completed"}),
    jwt("voice.iter_calls", "GET /v1/calls", kw={"page_size": 5}, **SIZED, reply=page("calls"), result=ENTRIES),
    jwt("voice.update_call", f"PUT /v1/calls/{UUID}", UUID, kw={"action": "hangup"}, json={"action": "hangup"}, **NOTHING),
    jwt("voice.send_audio", f"PUT /v1/calls/{UUID}/stream", UUID, kw={"stream_url": ["https://example.com/a.mp3"], "loop": "0"}, json={"stream_url": ["https://example.com/a.mp3"], "loop": "0"}),
    jwt("voice.stop_audio", f"DELETE /v1/calls/{UUID}/stream", UUID),
    jwt("voice.send_speech", f"PUT /v1/calls/{UUID}/talk", UUID, {"text": "Hello"}, json={"text": "Hello"}),
    jwt("voice.stop_speech", f"DELETE /v1/calls/{UUID}/talk", UUID),
    jwt("voice.send_dtmf", f"PUT /v1/calls/{UUID}/dtmf", UUID, kw={"digits": "1p#"}, json={"digits": "1p#"}),
    jwt("voice.get_recording", f"GET /v1/files/{UUID}", FILE, reply=b"ID3 sound"),
    jwt("voice.get_transcription", f"GET /v1/files/{UUID}", FILE, reply={"ver": "1", "channels": []}),
]
# fmt: on

WITHOUT_REQUEST = {
    "meetings.set_start_and_end_params",
    "messages.validate_send_message_input",
    "camara_auth.get_oidc_url",
    "number_verification.get_oidc_url",
    "video.generate_client_token",
    "video.get_media_mode",
    "video.validate_client_token_options",
    "voice.verify_signature",
}
"""Methods that send nothing; they have tests of their own."""
WITH_OWN_TESTS = {
    "meetings.add_theme_to_room",
    "meetings.create_room",
    "meetings.update_application_theme",
    "meetings.upload_logo_to_theme",
    "camara_auth.make_oidc_request",
    "camara_auth.request_backend_camara_token",
    "camara_auth.request_frontend_camara_token",
    "number_verification.exchange_code_for_token",
    "number_verification.verify",
    "proactive_connect.download_list_items",
    "proactive_connect.upload_list_items",
    "conversations.follow_events",
    "media.download_file",
    "reports.create_and_wait",
    "reports.download_report",
    "reports.iter_rows",
    "reports.wait_for_report",
    "sim_swap.check",
    "sim_swap.get_last_swap_date",
    "vbc_call_recording.download_export",
    "vbc_call_recording.download_recording",
    "video.download_archive",
    "video.wait_for_archive",
    "voice.download_recording",
}
"""Methods that wait, whose answer is a file, or that make several requests: most have files of their own."""
