"""Conversion: programs tell whether a message or call had the effect that it was meant to have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_sandbox.exchange import HttpResponse, answer
from vonage_sandbox.products.call import Call, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform


@handles("submit_sms_conversion", "submit_voice_conversion")
def submit_conversion(platform: Platform, call: Call) -> HttpResponse:
    fields = call.fields
    id = fields["message-id"]
    things = platform.store.messages if call.operation.id == "submit_sms_conversion" else platform.store.calls
    thing = things.get(id) or next((each for each in things if id in each.get("parts", ())), None)
    delivered = str(fields["delivered"]).lower() in ("true", "1")
    reported = fields.get("timestamp") or platform.clock.plain()
    if thing is not None:  # else it is a text-to-speech call or a Verify check, which are taken as well
        things.change(thing, conversion={"delivered": delivered, "timestamp": reported})
    return answer(200, "OK", "text/plain")
