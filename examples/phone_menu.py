"""A phone menu (IVR) with Flask: Vonage asks these URLs what to do with a call.

    export VONAGE_SIGNATURE_SECRET=...     # of your account, or as the sandbox prints it
    flask --app examples/phone_menu.py run --port 5000

Set the application's answer URL to /answer and its event URL to /event. With the sandbox, start it as
`vonage-sandbox --webhook-url http://127.0.0.1:5000`, and make a call on its web page.
"""

from __future__ import annotations

import os
from typing import Any

from flask import Flask, Response, abort, jsonify, request

import vonage
from vonage import Ncco, webhooks

app = Flask(__name__)

OPENING_HOURS = "We are open from nine to five"
CHOICES = {"1": "447700900101", "2": "447700900102"}
MOST_TRIES = 3


def proven() -> dict[str, Any]:
    """The event of this request, if it comes from Vonage."""
    try:
        return webhooks.parse(request.get_data(), request.headers, secret=os.environ["VONAGE_SIGNATURE_SECRET"])
    except vonage.WebhookError as error:
        abort(error.suggested_status)


def menu(greeting: str, tries: int) -> list[Any]:
    """The call flow that asks for a key."""
    return Ncco.build_ncco(
        Ncco.Talk(text=f"{greeting} Press 1 for sales, 2 for support, or 3 for our opening hours.", bargeIn=True),
        Ncco.Input(type="dtmf", dtmf={"maxDigits": 1, "timeOut": 5}, eventUrl=f"{request.host_url}key?tries={tries}"),
    )


@app.get("/answer")
def answer() -> Response:
    """Somebody calls: read out the menu."""
    return jsonify(menu("Welcome to Acme.", 1))


@app.post("/key")
def key() -> Response:
    """A key was pressed, or none in time."""
    digits = proven()["dtmf"]["digits"]
    if digits == "3":
        return jsonify(Ncco.build_ncco(Ncco.Talk(text=OPENING_HOURS)))
    if digits in CHOICES:
        phone = vonage.ConnectEndpoints.PhoneEndpoint(number=CHOICES[digits])
        return jsonify(Ncco.build_ncco(Ncco.Talk(text="One moment please"), Ncco.Connect(endpoint=phone)))
    tries = request.args.get("tries", MOST_TRIES, type=int)
    if tries >= MOST_TRIES:  # or a line that somebody forgot would be asked, and paid for, without an end
        return jsonify(Ncco.build_ncco(Ncco.Talk(text="Please call again. Goodbye.")))
    return jsonify(menu("Sorry, I did not get that.", tries + 1))


@app.post("/event")
def event() -> Response:
    """What becomes of the call."""
    happened = proven()
    app.logger.info("call %s: %s", happened.get("uuid"), happened.get("status"))
    return Response(status=204)
