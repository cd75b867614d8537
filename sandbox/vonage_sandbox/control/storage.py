"""The storage of somebody else: files go there with the signed fields of a form, and come from signed addresses."""

from __future__ import annotations

from vonage_sandbox.control.core import Control, on
from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.fields import Fields
from vonage_sandbox.products import meetings, video

REFUSED = "<Error><Code>AccessDenied</Code><Message>This is not what was signed, or it is too old.</Message></Error>"


@on("POST", "/uploads")
def _upload(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    with control.platform.lock:
        taken = meetings.take_upload(control.platform, fields.all())
    return answer(204) if taken else answer(403, REFUSED, "application/xml")


@on("GET", "/archives/{id}/archive[.](?:mp4|zip)")
def _download(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    with control.platform.lock:
        found = video.file_of(control.platform, given.pop("id"), given)
    return found or answer(403, REFUSED, "application/xml")
