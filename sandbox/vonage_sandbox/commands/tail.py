"""`vonage-sandbox tail`: requests as they come in, a line each, with what is wrong with them."""

from __future__ import annotations

import argparse
import json

from vonage_sandbox import matching
from vonage_sandbox.client import Control
from vonage_sandbox.exchange import Doc


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Its flags."""
    parser.add_argument("--operation", metavar="ID", help="only requests for this operation, such as send_sms")
    parser.add_argument("--json", action="store_true", help="print each request whole, as a line of JSON")


def run(control: Control, given: argparse.Namespace) -> int:
    """Print until somebody stops it."""
    if given.operation is not None:
        matching.check("requests", {"operation": given.operation})
    for action, request in control.watch("request"):
        if action == "added" and given.operation in (None, request["operation"]):
            print(json.dumps(request) if given.json else line(request), flush=True)
    return 0


def line(request: Doc) -> str:
    """A request in one line, and one more for each problem."""
    status = request["status"] or "cut"
    query = f"?{request['query']}" if request["query"] else ""
    head = f"{request['at'][11:19]}  {status}  {request['method']:6} {request['path']}{query}"
    operation = request["operation"] or "no such operation"
    verdict = "" if request["verdict"] == "ok" else f"  {request['verdict']}"
    problems = [f"{each['path']}: {each['message']}".removeprefix(": ") for each in request["problems"]]
    return "\n".join([f"{head}  {operation}{verdict}", *(f"{'':15}{problem}" for problem in problems)])
