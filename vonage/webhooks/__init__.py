"""Signed webhooks: prove that a delivery comes from Vonage, is meant for you, is new, and was not altered.

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
`await request.body()`): JSON that was decoded and encoded again is another text, and has another hash.

Use `parse_query` for deliveries by GET (answer URLs are GET unless set otherwise), `verify` and `verify_query` for the
proof alone, a `Verifier` to state the settings once, and `sign` and `sign_query` to make genuine deliveries in your own
tests. `vonage.webhooks.events` tells type checkers what an event is. Webhooks of the SMS API carry a `sig` parameter in
place of a token: `parse_sms` proves and reads those, whichever way they come.
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
from vonage.webhooks._settings import Secrets, VerifierSettings
from vonage.webhooks._sign import sign, sign_query
from vonage.webhooks._verifier import Claims, Verifier

__all__ = [
    "Body",
    "BodyMismatchError",
    "Claims",
    "ForgedWebhookError",
    "Headers",
    "MalformedWebhookError",
    "MissingSignatureError",
    "Query",
    "ReplayStore",
    "ReplayedWebhookError",
    "Secrets",
    "Seen",
    "StaleWebhookError",
    "Verifier",
    "VerifierSettings",
    "WebhookError",
    "WebhookInputError",
    "WrongAccountError",
    "delivery_id",
    "is_valid",
    "parse",
    "parse_query",
    "parse_sms",
    "sign",
    "sign_query",
    "verify",
    "verify_query",
]
