"""The main features of the SDK, run against a local sandbox. `make demo` runs it.

It sends an SMS and shows the delivery receipt that arrives as a webhook, sends a WhatsApp message, makes a call that
runs a call flow, verifies a user with the code that the sandbox shows, and verifies a signed webhook. Then it leaves
the web page open.
"""

from __future__ import annotations

import argparse
import contextlib
import queue
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from rich.console import Console
from vonage_sandbox import Sandbox

import vonage
from vonage import Ncco, webhooks

CUSTOMER, OWN_NUMBER = "447700900000", "447700900999"
out = Console(highlight=False)


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
    out.rule("1  An SMS and its delivery receipt")
    response = client.sms.send_message({"from": "AcmeInc", "to": CUSTOMER, "text": "Your parcel is on its way"})
    out.print("sent    ", response["messages"][0].get("message-id"))
    body, _ = receiver.wait("/delivery-receipt", "delivered")
    out.print("receipt ", body.decode(), soft_wrap=True)


def send_a_whatsapp_message(client: vonage.Client, receiver: Receiver) -> tuple[bytes, dict[str, str]]:
    out.rule("2  A WhatsApp message, until it is read")
    message = client.messages.send_message(
        {
            "channel": "whatsapp",
            "message_type": "text",
            "to": CUSTOMER,
            "from": OWN_NUMBER,
            "text": "Was everything all right?",
        }
    )
    out.print("sent    ", message["message_uuid"])
    body, headers = receiver.wait("/status", '"read"')
    out.print("status  ", body.decode(), soft_wrap=True)
    return body, headers


def make_a_call(client: vonage.Client, sandbox: Sandbox) -> None:
    out.rule("3  A call that goes through its flow")
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
    out.print("calling ", call["uuid"])
    sandbox.answer_call(call)
    sandbox.press(call, "1")
    sandbox.advance(call)  # the talk that is playing now; time stands still until it is told to pass
    done = sandbox.wait_for_call(id=call["uuid"], status="completed")
    for line in done["said"]:
        out.print("heard   ", f"{line['kind']}: {line['text']}")
    out.print("status  ", " → ".join(step["status"] for step in done["history"]))


def verify_a_user(client: vonage.Client, sandbox: Sandbox) -> None:
    out.rule("4  A user is verified")
    started = client.verify2.new_request({"brand": "AcmeInc", "workflow": [{"channel": "sms", "to": "447700900002"}]})
    code = sandbox.codes[started["request_id"]]
    out.print("the phone shows", code)
    try:
        client.verify2.check_code(started["request_id"], "0000" if code != "0000" else "1111")
    except vonage.ClientError as error:
        out.print("a wrong code:  ", error.status, error.title)
    out.print("the right one: ", client.verify2.check_code(started["request_id"], code)["status"])


def check_a_webhook(body: bytes, headers: dict[str, str], secret: str) -> None:
    out.rule("5  A signed webhook is checked")
    event = webhooks.parse(body, headers, secret=secret)
    out.print("genuine ", event["message_uuid"], event["status"])
    try:
        webhooks.parse(body.replace(b"read", b"lost"), headers, secret=secret)
    except vonage.WebhookError as error:
        out.print("changed ", f"refused with {error.suggested_status}: {error}", soft_wrap=True)


def main() -> int:
    """Run everything; then wait, in a terminal, until Ctrl-C."""
    parser = argparse.ArgumentParser(description="The SDK's main job, against the platform on this machine.")
    parser.add_argument("--once", action="store_true", help="end when everything has been shown")
    options = parser.parse_args()
    receiver = Receiver()
    with Sandbox(webhook_url=receiver.url, calls="manual") as sandbox:
        out.print(f"The platform on your machine: [bold]{sandbox.url}/[/bold]")
        with vonage.Client(**sandbox.credentials.as_arguments()) as client:
            send_an_sms(client, receiver)
            body, headers = send_a_whatsapp_message(client, receiver)
            make_a_call(client, sandbox)
            verify_a_user(client, sandbox)
            check_a_webhook(body, headers, sandbox.credentials.signature_secret)
        if sys.stdout.isatty() and not options.once:
            out.rule()
            out.print(f"Look at it all on [bold]{sandbox.url}/[/bold], reply to a message there. Ctrl-C ends it.")
            with contextlib.suppress(KeyboardInterrupt):
                threading.Event().wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
