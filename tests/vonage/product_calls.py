"""One table of calls: what is called, and what has to be on the wire."""

from __future__ import annotations

from tests.vonage.product_calls_newer import VERIFY, VERIFY2, VOICE
from tests.vonage.product_calls_older import ACCOUNT, APPLICATIONS, INSIGHTS, LEGACY, MESSAGES, NUMBERS, SMSES, USERS

CASES = [
    *ACCOUNT, *APPLICATIONS, *MESSAGES, *INSIGHTS, *NUMBERS, *LEGACY, *SMSES, *USERS, *VERIFY, *VERIFY2, *VOICE,
]  # fmt: skip

WITHOUT_REQUEST = {"messages.validate_send_message_input", "voice.verify_signature"}
"""Methods that send nothing; they have tests of their own."""
WITH_OWN_TESTS = {"voice.download_recording"}
"""Its answer is a file, see test_recordings.py."""
PRODUCTS = [
    "account", "application", "messages", "number_insight", "numbers", "redact", "short_codes", "sms", "users", "ussd",
    "verify", "verify2", "voice",
]  # fmt: skip
