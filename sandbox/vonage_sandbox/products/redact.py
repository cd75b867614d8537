"""Redaction: the personal data of a record goes, the record stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.call import Call, RefusalError, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

GONE = "REDACTED"


@handles("redact_transaction")
def redact_transaction(platform: Platform, call: Call) -> None:
    fields = call.fields
    id, product, direction = fields["id"], fields["product"], fields.get("type", "outbound")
    store = platform.store
    if product in ("sms", "messages"):
        message = store.messages.get(id) or next((each for each in store.messages if id in each.get("parts", ())), None)
        if message is not None and message["api"] == product and message["direction"] == direction:
            store.messages.change(
                message, text=GONE, content={}, **{"from": GONE, "to": GONE}, chain=None, redacted=True
            )
            return
    elif product == "voice":
        call_ = store.calls.get(id)
        if call_ is not None and call_["direction"] == direction:
            store.calls.change(
                call_, said=[], ncco=[], to=_party(call_["to"]), **{"from": _party(call_["from"])}, redacted=True
            )
            return
    elif product in ("verify", "verify-sdk"):
        verification = store.verifications.get(id)
        if verification is not None:
            steps = [{**step, "to": GONE, "code": GONE} for step in verification["steps"]]
            store.verifications.change(verification, to=GONE, steps=steps, redacted=True)
            return
    raise RefusalError(404, f"There is no {direction} record {id} of {product}.")


def _party(party: Doc) -> Doc:
    return {"type": party["type"], **({"number": GONE} if "number" in party else {})}
