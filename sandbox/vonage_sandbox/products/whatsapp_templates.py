"""Templates of WhatsApp messages: what their description does not say of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_sandbox import resources
from vonage_sandbox.exchange import Doc, HttpResponse, to_json
from vonage_sandbox.products.call import Call, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform


@handles("list_whatsapp_templates")
def list_templates(platform: Platform, call: Call) -> HttpResponse:
    wanted = str(call.query.get("name_or_content", "")).lower()

    def keep(template: Doc) -> bool:
        return wanted in to_json([template["name"], template["components"]]).decode().lower()

    return resources.as_described(platform, call, keep)
