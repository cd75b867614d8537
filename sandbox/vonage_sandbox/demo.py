"""The main features of the SDK, run against a sandbox: `make demo`, or `python -m vonage_sandbox demo`.

It sends an SMS and shows the delivery receipt that arrives as a webhook, sends a WhatsApp message, makes a call that
runs a call flow, verifies a user with the code that the sandbox shows, and verifies a signed webhook. Then it leaves
the web page open.
"""

from __future__ import annotations

import argparse
import contextlib
import queue
import shutil
import sys
import threading
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import vonage
from vonage import Ncco, webhooks
from vonage_sandbox.sandbox import Sandbox

CUSTOMER, OWN_NUMBER = "447700900000", "447700900999"


def heading(title: str, words: str) -> None:
    """Begin a step, and say what it does."""
    width = min(shutil.get_terminal_size().columns, 100)
    print(f"\n{f' {title} '.center(width, '-')}\n{words}")


def show(name: str, *values: object) -> None:
    """A line of what has happened."""
    print(f"  {name:15}", *values, flush=True)


class Receiver:
    """A minimal server for your application's webhooks."""

    def __init__(self) -> None:
        self.deliveries: queue.Queue[tuple[str, bytes, dict[str, str]]] = queue.Queue()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                receiver.deliveries.put((self.path, body, dict(self.headers)))
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *arguments: Any) -> None:
                """Silence: what arrives is shown below."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def wait(self, path: str, word: str = "") -> tuple[bytes, dict[str, str]]:
        """The next delivery to a path that holds a word."""
        while True:
            where, body, headers = self.deliveries.get(timeout=10)
            if where.startswith(path) and word in body.decode():
                return body, headers


def send_an_sms(client: vonage.Client, receiver: Receiver) -> None:
    heading(
        "1  An SMS and its delivery receipt", "client.sms sends it; the receipt comes to a server of ours as a webhook."
    )
    response = client.sms.send_message({"from": "AcmeInc", "to": CUSTOMER, "text": "Your parcel is on its way"})
    show("sent", response["messages"][0].get("message-id"))
    body, _ = receiver.wait("/delivery-receipt", "delivered")
    show("receipt", body.decode())


def send_a_whatsapp_message(client: vonage.Client, receiver: Receiver) -> tuple[bytes, dict[str, str]]:
    heading("2  A WhatsApp message, until it is read", "client.messages sends it; each new status is a signed webhook.")
    message = client.messages.send_message(
        {
            "channel": "whatsapp",
            "message_type": "text",
            "to": CUSTOMER,
            "from": OWN_NUMBER,
            "text": "Was everything all right?",
        }
    )
    show("sent", message["message_uuid"])
    body, headers = receiver.wait("/status", '"read"')
    show("status", body.decode())
    return body, headers


def make_a_call(client: vonage.Client, sandbox: Sandbox) -> None:
    heading(
        "3  A call that goes through its flow",
        "client.voice calls somebody, who answers, hears a question and presses 1.",
    )
    ncco = Ncco.build_ncco(
        Ncco.Talk(text="Press 1 to confirm your order", bargeIn=True),
        Ncco.Input(type="dtmf", dtmf={"maxDigits": 1}),
        Ncco.Talk(text="Thank you, goodbye"),
    )
    call = client.voice.create_call(
        {
            "to": [{"type": "phone", "number": CUSTOMER}],
            "from": {"type": "phone", "number": OWN_NUMBER},
            "ncco": ncco,
        }
    )
    show("calling", call["uuid"])
    sandbox.answer_call(call)
    sandbox.press(call, "1")
    sandbox.advance(call)  # the talk that is playing now; time stands still until it is told to pass
    done = sandbox.wait_for_call(id=call["uuid"], status="completed")
    for line in done["said"]:
        show("heard", f"{line['kind']}: {line['text']}")
    show("status", " -> ".join(step["status"] for step in done["history"]))


def verify_a_user(client: vonage.Client, sandbox: Sandbox) -> None:
    heading("4  A user is verified", "client.verify2 sends a code; a wrong one is refused, the right one accepted.")
    started = client.verify2.new_request({"brand": "AcmeInc", "workflow": [{"channel": "sms", "to": "447700900002"}]})
    code = sandbox.codes[started["request_id"]]
    show("the phone shows", code)
    try:
        client.verify2.check_code(started["request_id"], "0000" if code != "0000" else "1111")
    except vonage.ClientError as error:
        show("a wrong code", error.status, error.title)
    show("the right one", client.verify2.check_code(started["request_id"], code)["status"])


def check_a_webhook(body: bytes, headers: dict[str, str], secret: str) -> None:
    heading(
        "5  A signed webhook is checked", "vonage.webhooks accepts the status of step 2, but not with one word changed."
    )
    event = webhooks.parse(body, headers, secret=secret)
    show("genuine", event["message_uuid"], event["status"])
    try:
        webhooks.parse(body.replace(b"read", b"lost"), headers, secret=secret)
    except vonage.WebhookError as error:
        show("changed", f"refused with {error.suggested_status}: {error}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run everything; then wait, in a terminal, until Ctrl-C."""
    parser = argparse.ArgumentParser("vonage-sandbox demo", description="The main features, run against a sandbox.")
    parser.add_argument("--once", action="store_true", help="end when everything has been shown")
    options = parser.parse_args(arguments)
    receiver = Receiver()
    print("Starting a sandbox: the platform on this machine. No account is used, and nothing leaves it.", flush=True)
    with Sandbox(webhook_url=receiver.url, calls="manual") as sandbox:
        print(f"Everything below can be seen on its page, {sandbox.url}/", flush=True)
        with vonage.Client(**sandbox.credentials.as_arguments()) as client:
            send_an_sms(client, receiver)
            body, headers = send_a_whatsapp_message(client, receiver)
            make_a_call(client, sandbox)
            verify_a_user(client, sandbox)
            check_a_webhook(body, headers, sandbox.credentials.signature_secret)
        if sys.stdout.isatty() and not options.once:
            heading("Your turn", f"Open {sandbox.url}/ to see the phones, and to answer a message. Ctrl-C ends it.")
            with contextlib.suppress(KeyboardInterrupt):
                threading.Event().wait()
    return 0
