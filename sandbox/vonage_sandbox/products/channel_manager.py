"""Profiles of WhatsApp numbers: one path reads them, and another one, which does not name the account, changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vonage_sandbox import resources
from vonage_sandbox.exchange import Doc, HttpResponse
from vonage_sandbox.products.call import Call, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

PROFILE: Final[Doc] = {"collection": "profiles", "key": ["number", "path"], "single": True, "open": True, "entity": ""}
"""Every number has one, whoever asks for it."""


@handles("get_whatsapp_profile", "update_whatsapp_profile")
def whatsapp_profile(platform: Platform, call: Call) -> HttpResponse:
    action = "read" if call.operation.verb == "GET" else "change"
    return resources.carry_out(platform, call, {**PROFILE, "action": action})
