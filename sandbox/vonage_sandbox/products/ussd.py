"""USSD, a text on the screen of a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_sandbox.exchange import Doc
from vonage_sandbox.products import sms
from vonage_sandbox.products.call import Call, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform


@handles("send_ussd_push", "send_ussd_prompt")
def send_ussd(platform: Platform, call: Call) -> Doc:
    return sms.send(platform, call, "ussd", call.fields["from"], call.fields["text"])
