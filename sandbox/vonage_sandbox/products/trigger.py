"""A webhook of the descriptions sent by itself, without what would cause it: for trying a receiver."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from vonage_sandbox import descriptions
from vonage_sandbox.exchange import Doc
from vonage_sandbox.faults import webhook_names
from vonage_sandbox.options import OptionError
from vonage_sandbox.routing import known
from vonage_sandbox.webhooks import Webhook

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

OF_THE_ACCOUNT = {"inbound_sms": "mo_callback_url", "delivery_receipt": "dr_callback_url"}
CAPABILITY = {"inbound_message": ("messages", "inbound_url"), "message_status": ("messages", "status_url"),
    "answer": ("voice", "answer_url"), "verification_event": ("verify", "status_url"),
    "verification_summary": ("verify", "status_url")}  # fmt: skip


def send(platform: Platform, name: str, url: str | None, changes: Doc) -> Doc:
    """Send the example of a webhook; returns its entry in the log.

    Args:
        platform: The platform.
        name: Which webhook.
        url: Where to; by default where the platform would send it, as far as the sandbox has such an address.
        changes: Members that are to be other than in the example.

    Raises:
        OptionError: There is no such webhook, or no address for it.
    """
    api = next(
        (each for each in sorted({op.api for op in known().values()}) if name in descriptions.webhooks(each)), ""
    )
    if not api:
        near = difflib.get_close_matches(name, webhook_names(), 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(webhook_names())}"
        raise OptionError(f"name: there is no webhook {name!r}; {hint}")
    url = url or _address(platform, api, name)
    if not url:
        raise OptionError(f"url: nobody has said where the webhook {name} goes: name the address")
    payload = {**descriptions.payload(api, name), **changes}
    application = None if api == "sms" else platform.options.application_id
    hook = Webhook(name, url, payload, f"trigger {platform.ids.uuid()}", application_id=application)
    hook.sign, hook.voice = ("sms" if api == "sms" else "jwt"), api == "voice"
    return platform.webhooks.send(hook)


def _address(platform: Platform, api: str, name: str) -> str | None:
    account = platform.account
    if name in OF_THE_ACCOUNT:
        return str(account[OF_THE_ACCOUNT[name]])
    capability, field = CAPABILITY.get(name, ("voice", "event_url") if api == "voice" else ("", ""))
    application = platform.store.applications.get(platform.options.application_id) or {}
    hooks: Doc = application.get("capabilities", {}).get(capability, {}).get("webhooks", {})
    return hooks.get(field, {}).get("address") or platform.options.webhook_url
