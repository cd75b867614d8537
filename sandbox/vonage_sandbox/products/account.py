"""The account: its balance and where its SMS webhooks go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.call import Call, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

TOP_UP = 10.0
"""What a top-up pays in, in euros."""


@handles("get_balance")
def get_balance(platform: Platform, call: Call) -> Doc:
    return {"value": platform.account["balance"], "autoReload": platform.account["auto_reload"]}


@handles("top_up")
def top_up(platform: Platform, call: Call) -> Doc:
    platform.charge(-TOP_UP)
    return {"error-code": "200", "error-code-label": "success"}


@handles("update_settings")
def update_settings(platform: Platform, call: Call) -> Doc:
    names = {
        "moCallBackUrl": "mo_callback_url",
        "drCallBackUrl": "dr_callback_url",
        "httpForwardMethod": "forward_method",
    }
    changes = {own: call.fields[name] for name, own in names.items() if name in call.fields}
    account = platform.store.accounts.change(platform.account, **changes)
    return {
        "mo-callback-url": account["mo_callback_url"],
        "dr-callback-url": account["dr_callback_url"],
        "max-outbound-request": 30,
        "max-inbound-request": 30,
        "max-calls-per-second": 30,
    }
