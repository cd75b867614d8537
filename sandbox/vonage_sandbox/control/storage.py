"""The storage of somebody else that the platform has files uploaded to, with nothing but signed fields of a form."""

from __future__ import annotations

from vonage_sandbox.control.core import Control, on
from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.fields import Fields
from vonage_sandbox.products import meetings

REFUSED = "<Error><Code>AccessDenied</Code><Message>The form is not one that was signed.</Message></Error>"


@on("POST", "/uploads")
def _upload(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    with control.platform.lock:
        taken = meetings.take_upload(control.platform, fields.all())
    return answer(204) if taken else answer(403, REFUSED, "application/xml")
