"""`vonage-sandbox listen`: webhooks as they go out, and where they go."""

from __future__ import annotations

import argparse
import json

from vonage_sandbox.client import Control
from vonage_sandbox.exchange import Doc

OVER = ("delivered", "failed", "missing", "no_address", "refused")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Its flags."""
    parser.add_argument(
        "--forward", metavar="URL", help="your program: webhooks go to URL/answer, URL/event, URL/status and so on"
    )
    parser.add_argument("--json", action="store_true", help="print each webhook whole, as a line of JSON")


def run(control: Control, given: argparse.Namespace) -> int:
    """Print until somebody stops it."""
    if given.forward:
        control.settings(webhook_url=given.forward)
        print(f"webhooks go to {given.forward}", flush=True)
    for action, webhook in control.watch("webhook"):
        if action == "changed" and webhook["status"] in OVER:
            print(json.dumps(webhook) if given.json else shown(webhook), flush=True)
    return 0


def shown(webhook: Doc) -> str:
    """A webhook: one line of where it went and what came back, and its payload."""
    attempt: Doc = webhook["attempts"][-1] if webhook["attempts"] else {}
    result = attempt.get("status") or webhook.get("reason") or webhook["status"]
    head = f"{webhook['created_at'][11:19]}  {webhook['name']} -> {webhook['url'] or 'nowhere'}  {result}"
    payload = json.dumps(webhook["payload"], indent=2, ensure_ascii=False)
    return "\n".join([head, *(f"  {line}" for line in payload.splitlines())])
