"""The table of calls: products whose answers say in the body how it went, and the account."""

from __future__ import annotations

from tests.vonage.product_case import (
    APPLICATION,
    ENTRIES,
    MESSAGE,
    NOTHING,
    PRICE,
    SECRETS,
    SMS,
    TO,
    USSD,
    UUID,
    basic,
    jwt,
    page,
    rest,
)

ACCOUNT = [
    rest("account.get_balance", "GET", "/account/get-balance"),
    rest("account.topup", "POST", "/account/top-up", kw={"trx": "ref-1"}, form={"trx": "ref-1"}),
    rest(
        "account.topup",
        "POST",
        "/account/top-up",
        {"trx": "ref-1"},
        kw={"trx": "no", "other": "x"},
        form={"trx": "ref-1"},
    ),
    rest(
        "account.update_default_sms_webhook",
        "POST",
        "/account/settings",
        {"moCallBackUrl": "https://example.com/in", "drCallBackUrl": ""},
        form={"moCallBackUrl": "https://example.com/in", "drCallBackUrl": ""},
    ),
    rest("account.get_country_pricing", "GET", f"{PRICE}sms", "GB", query={"country": "GB"}),
    rest(
        "account.get_country_pricing",
        "GET",
        f"{PRICE}voice",
        kw={"country_code": "GB", "type": "voice"},
        query={"country": "GB"},
    ),
    rest("account.get_all_countries_pricing", "GET", "/account/get-full-pricing/outbound/sms"),
    rest(
        "account.get_prefix_pricing",
        "GET",
        "/account/get-prefix-pricing/outbound/sms-transit",
        44,
        "sms-transit",
        query={"prefix": "44"},
    ),
    rest(
        "account.get_sms_pricing", "GET", "/account/get-phone-pricing/outbound/sms", 447700900000, query={"phone": TO}
    ),
    rest("account.get_voice_pricing", "GET", "/account/get-phone-pricing/outbound/voice", TO, query={"phone": TO}),
    basic(
        "account.list_prices",
        "GET",
        "/v2/account/pricing/voice-outbound",
        "voice-outbound",
        kw={"country": "GB", "page": 2, "page_size": 5},
        query={"country": "GB", "page": "2", "page_size": "5"},
    ),
    basic(
        "account.iter_prices",
        "GET",
        "/v2/account/pricing/sms-outbound",
        kw={"country": "GB"},
        query={"country": "GB"},
        reply=page("countries"),
        result=ENTRIES,
    ),
    basic("account.list_secrets", "GET", SECRETS, "abcd1234"),
    basic("account.get_secret", "GET", f"{SECRETS}/{UUID}", "abcd1234", UUID),
    basic(
        "account.create_secret",
        "POST",
        SECRETS,
        "abcd1234",
        "GoodSecret12",
        json={"secret": "GoodSecret12"},
        status=201,
    ),
    basic("account.revoke_secret", "DELETE", f"{SECRETS}/{UUID}", "abcd1234", UUID, **NOTHING),
    basic("account.revoke_secret", "DELETE", f"{SECRETS}/other", "abcd1234", "other"),
]

APPLICATIONS = [
    basic("application.create_application", "POST", "/v2/applications", APPLICATION, json=APPLICATION, status=201),
    basic(
        "application.create_application", "POST", "/v2/applications", kw={"name": "N"}, json={"name": "N"}, status=201
    ),
    basic("application.get_application", "GET", f"/v2/applications/{UUID}", UUID),
    basic("application.update_application", "PUT", f"/v2/applications/{UUID}", UUID, APPLICATION, json=APPLICATION),
    basic("application.delete_application", "DELETE", f"/v2/applications/{UUID}", UUID, **NOTHING),
    basic("application.list_applications", "GET", "/v2/applications"),
    basic("application.list_applications", "GET", "/v2/applications", 20, 3, query={"page_size": "20", "page": "3"}),
    basic(
        "application.iter_applications",
        "GET",
        "/v2/applications",
        20,
        query={"page_size": "20"},
        reply=page("applications"),
        result=ENTRIES,
    ),
]

MESSAGES = [
    jwt("messages.send_message", "POST", "/v1/messages", MESSAGE, json=MESSAGE, status=202),
    jwt(
        "messages.update_message",
        "PATCH",
        f"/v1/messages/{UUID}",
        UUID,
        {"status": "read"},
        json={"status": "read"},
        reply=None,
        result=None,
    ),
    jwt(
        "messages.revoke_outbound_rcs_message",
        "PATCH",
        f"/v1/messages/{UUID}",
        UUID,
        json={"status": "revoked"},
        reply=None,
        result=None,
    ),
    jwt(
        "messages.mark_whatsapp_message_read",
        "PATCH",
        f"/v1/messages/{UUID}",
        UUID,
        json={"status": "read"},
        status=202,
        reply=None,
        result=None,
    ),
    jwt(
        "messages.mark_whatsapp_message_read",
        "PATCH",
        f"/v1/messages/{UUID}",
        UUID,
        typing := True,
        json={"status": "read", "replying_indicator": {"show": typing, "type": "text"}},
        status=202,
        reply=None,
        result=None,
    ),
]

INSIGHTS = [
    basic(
        f"number_insight.get_{level}_number_insight",
        "GET",
        f"/ni/{level}/json",
        kw={"number": number},
        query={"number": TO},
        reply={"status": 3, "status_message": "not found"},
    )
    for level, number in (("basic", TO), ("standard", 447700900000), ("advanced", TO))
] + [
    basic(
        "number_insight.get_async_advanced_number_insight",
        "GET",
        "/ni/advanced/async/json",
        {"number": TO, "callback": "https://example.com/insight"},
        query={"number": TO, "callback": "https://example.com/insight"},
    ),
]

NUMBERS = [
    rest("numbers.get_account_numbers", "GET", "/account/numbers", reply={}),
    rest(
        "numbers.get_account_numbers",
        "GET",
        "/account/numbers",
        kw={"size": 25, "has_application": False},
        query={"size": "25", "has_application": "false"},
    ),
    rest(
        "numbers.iter_account_numbers",
        "GET",
        "/account/numbers",
        kw={"country": "GB"},
        query={"country": "GB"},
        reply={"count": 2, "numbers": ENTRIES},
        result=ENTRIES,
    ),
    rest(
        "numbers.get_available_numbers",
        "GET",
        "/number/search",
        "GB",
        {"country": "US", "features": "SMS", "type": "mobile-lvn"},
        query={"country": "GB", "features": "SMS", "type": "mobile-lvn"},
    ),
    rest(
        "numbers.iter_available_numbers",
        "GET",
        "/number/search",
        "GB",
        kw={"size": 2},
        query={"country": "GB", "size": "2"},
        reply={"count": 2, "numbers": ENTRIES},
        result=ENTRIES,
    ),
    rest(
        "numbers.buy_number",
        "POST",
        "/number/buy",
        kw={"country": "GB", "msisdn": 447700900000},
        form={"country": "GB", "msisdn": TO},
    ),
    rest(
        "numbers.cancel_number",
        "POST",
        "/number/cancel",
        {"country": "GB", "msisdn": TO},
        form={"country": "GB", "msisdn": TO},
    ),
    rest(
        "numbers.update_number",
        "POST",
        "/number/update",
        {"country": "GB", "msisdn": TO, "moHttpUrl": "https://example.com/in"},
        form={"country": "GB", "msisdn": TO, "moHttpUrl": "https://example.com/in"},
    ),
]

LEGACY = [
    basic(
        "redact.redact_transaction",
        "POST",
        "/v1/redact/transaction",
        UUID,
        "sms",
        json={"id": UUID, "product": "sms"},
        **NOTHING,
    ),
    basic(
        "redact.redact_transaction",
        "POST",
        "/v1/redact/transaction",
        kw={"id": UUID, "product": "voice", "type": "inbound"},
        json={"id": UUID, "product": "voice", "type": "inbound"},
        **NOTHING,
    ),
    rest(
        "short_codes.send_2fa_message",
        "POST",
        "/sc/us/2fa/json",
        kw={"to": 16365553226, "pin": 1234},
        form={"to": "16365553226", "pin": "1234"},
    ),
    rest(
        "short_codes.send_event_alert_message",
        "POST",
        "/sc/us/alert/json",
        {"to": "16365553226", "link": "https://example.com/"},
        form={"to": "16365553226", "link": "https://example.com/"},
    ),
    rest(
        "short_codes.send_marketing_message",
        "POST",
        "/sc/us/marketing/json",
        kw={"to": "16365553226", "keyword": "OFFERS", "text": "Half price"},
        form={"to": "16365553226", "keyword": "OFFERS", "text": "Half price"},
    ),
    rest("short_codes.get_event_alert_numbers", "GET", "/sc/us/alert/opt-in/query/json"),
    rest(
        "short_codes.resubscribe_event_alert_number",
        "POST",
        "/sc/us/alert/opt-in/manage/json",
        kw={"msisdn": "16365553226"},
        form={"msisdn": "16365553226"},
    ),
    rest("ussd.send_ussd_push_message", "POST", "/ussd/json", kw=USSD, form=USSD),
    rest("ussd.send_ussd_prompt_message", "POST", "/ussd-prompt/json", USSD, form=USSD),
]

SMSES = [
    rest(
        "sms.send_message",
        "POST",
        "/sms/json",
        SMS,
        form=SMS,
        reply={"message-count": "1", "messages": [{"status": "4", "error-text": "Bad"}]},
    ),
    basic(
        "sms.submit_sms_conversion",
        "POST",
        "/conversions/sms",
        "mid-1",
        False,
        "2026-10-15 12:30:00",
        form={"message-id": "mid-1", "delivered": "false", "timestamp": "2026-10-15 12:30:00"},
        reply=b"OK",
    ),
    basic(
        "sms.submit_voice_conversion",
        "POST",
        "/conversions/voice",
        {"message-id": "mid-1", "delivered": True},
        form={"message-id": "mid-1", "delivered": "true"},
        reply=b"OK",
    ),
    rest(
        "sms.update_default_sms_webhook",
        "POST",
        "/account/settings",
        kw={"moCallBackUrl": "https://example.com/in"},
        form={"moCallBackUrl": "https://example.com/in"},
    ),
]

USERS = [
    jwt("users.list_users", "GET", "/v1/users", query={"order": "asc"}),
    jwt(
        "users.list_users",
        "GET",
        "/v1/users",
        5,
        "DESC",
        "mark",
        "amira",
        query={"page_size": "5", "order": "desc", "cursor": "mark", "name": "amira"},
    ),
    jwt(
        "users.iter_users",
        "GET",
        "/v1/users",
        5,
        query={"page_size": "5", "order": "asc"},
        reply=page("users"),
        result=ENTRIES,
    ),
    jwt("users.create_user", "POST", "/v1/users", status=201),
    jwt("users.create_user", "POST", "/v1/users", {"name": "amira"}, json={"name": "amira"}, status=201),
    jwt("users.get_user", "GET", f"/v1/users/USR-{UUID}", f"USR-{UUID}"),
    jwt(
        "users.update_user",
        "PATCH",
        f"/v1/users/USR-{UUID}",
        f"USR-{UUID}",
        {"display_name": "Amira"},
        json={"display_name": "Amira"},
    ),
    jwt("users.delete_user", "DELETE", f"/v1/users/USR-{UUID}", f"USR-{UUID}", **NOTHING),
]
