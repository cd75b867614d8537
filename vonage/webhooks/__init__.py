"""Signed webhooks: verify that a webhook comes from Vonage, is meant for you, is recent, and was not altered.

Voice, Messages, Verify v2, Conversation and Video sign their webhooks with a token in the `Authorization` header. In
a Flask view, for example:

    from vonage import webhooks

    @app.post("/webhooks/status")
    def status():
        try:
            event = webhooks.parse(request.get_data(), request.headers, secret=SIGNATURE_SECRET)
        except webhooks.WebhookError as error:
            return error.reason, error.suggested_status
        ...

Always pass the raw bytes of the request (Flask `request.get_data()`, Django `request.body`, Starlette and FastAPI
`await request.body()`): if you decode JSON and encode it again, the bytes differ, and so does their hash.

Use `parse_query` for webhooks sent by GET (the default for answer URLs), `verify` and `verify_query` to verify without
parsing, a `Verifier` to keep the settings in one place, and `sign` and `sign_query` to make valid webhooks in your own
tests. `vonage.webhooks.events` tells type checkers what an event is. Webhooks of the SMS API have a `sig` parameter
instead of a token: `parse_sms` verifies and reads those, whether they arrive as JSON, a form or a query string.
"""

from vonage.errors import (
    BodyMismatchError,
    ForgedWebhookError,
    MalformedWebhookError,
    MissingSignatureError,
    ReplayedWebhookError,
    StaleWebhookError,
    WebhookError,
    WebhookInputError,
    WrongAccountError,
)
from vonage.webhooks._functions import delivery_id, is_valid, parse, parse_query, parse_sms, verify, verify_query
from vonage.webhooks._replay import ReplayStore, Seen
from vonage.webhooks._request import Body, Headers, Query
from vonage.webhooks._sign import sign, sign_query
from vonage.webhooks._verifier import Claims, Secrets, Verifier, VerifierSettings
from vonage.webhooks.router import WebhookOutcome, WebhookRouter

__all__ = [
    "Body", "BodyMismatchError", "Claims", "ForgedWebhookError", "Headers", "MalformedWebhookError",
    "MissingSignatureError", "Query", "ReplayStore", "ReplayedWebhookError", "Secrets", "Seen", "StaleWebhookError",
    "Verifier", "VerifierSettings", "WebhookError", "WebhookInputError", "WebhookOutcome", "WebhookRouter",
    "WrongAccountError", "delivery_id", "is_valid", "parse", "parse_query", "parse_sms", "sign", "sign_query", "verify",
    "verify_query",
]  # fmt: skip
