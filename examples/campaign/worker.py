"""The workers: `celery -A campaign.worker worker --pool threads --concurrency 20`, as many as you like, where you like.

A task sends messages that wait, one after the other, for half a minute, and then puts itself back into the queue. It
does not say which: that is the ledger's to decide. So it does no harm if Celery runs a task twice.
"""

from __future__ import annotations

import os
import time
from functools import cache
from string import Template

from celery import Celery, Task
from redis import RedisError

import vonage
from campaign.ledger import Ledger
from vonage.types import SendSms

REDIS = os.environ.get("CAMPAIGN_REDIS", "redis://localhost:6379/0")
RATE = os.environ.get("CAMPAIGN_RATE", "30/s")
"""Messages that all workers together send in a time."""
TIMEOUT = vonage.Timeout(connect=5, read=20, total=int(os.environ.get("CAMPAIGN_TIMEOUT", "30")))
"""How long one message may take, waiting for its turn included."""
LEASE = 2 * int(TIMEOUT.total or 0)
"""How many seconds after it was taken a message must have belonged to a worker that died."""
SHIFT, PAUSE = 30, 5
"""For how many seconds a task sends, and how long it leaves off when something stands in the way."""

app = Celery("campaign", broker=REDIS)
app.conf.update(
    broker_connection_retry_on_startup=True,
    broker_transport_options={"visibility_timeout": 2 * (SHIFT + LEASE)},  # then another gets a dead worker's tasks
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    task_ignore_result=True,  # results are in the ledger
    worker_prefetch_multiplier=1,
)


@cache
def ledger(name: str) -> Ledger:
    """The ledger of a campaign."""
    return Ledger(REDIS, name)


@cache
def client() -> vonage.Client:
    """The client of this process; its rate is that of all of them. Credentials come from the VONAGE_... variables."""
    return vonage.Client(rate_limit=vonage.RateLimit(RATE, storage=REDIS), timeout=TIMEOUT, raise_on_error=True)


@app.task(bind=True, autoretry_for=(RedisError,), retry_backoff=True, max_retries=None)
def send_some(self: Task[[str], None], name: str) -> None:
    """Send messages of a campaign until there are none, something stands in the way, or the shift is over."""
    campaign, wait, end = ledger(name), 0.0, time.monotonic() + SHIFT
    campaign.sweep(LEASE)
    settings = campaign.settings()
    while not wait and time.monotonic() < end:
        taken = campaign.take()
        if taken is None:
            return
        wait = send(campaign, settings["from"], Template(settings["text"]), *taken)
    self.apply_async((name,), countdown=wait)


def send(campaign: Ledger, sender: str, template: Template, key: str, fields: dict[str, str]) -> float:
    """Send one message and write down what became of it; returns for how many seconds to leave off."""
    text = template.substitute(fields)
    message: SendSms = {"from": sender, "to": fields["to"], "text": text, "client-ref": key}
    if not text.isascii():
        message["type"] = "unicode"
    try:
        response = client().sms.send_message(message)
    except vonage.Error as error:
        return failed(campaign, key, error)
    campaign.settle(key, "sent", response["messages"][0].get("message-id", ""))
    return 0


def failed(campaign: Ledger, key: str, error: vonage.Error) -> float:
    """Decide on a message after an error; returns for how many seconds to leave off."""
    kind = getattr(error, "kind", None)
    if not error.safe_to_repeat:
        campaign.settle(key, "undecided", str(error))
    elif kind == "money" or isinstance(error, (vonage.AuthenticationError, vonage.MissingCredentialsError)):
        campaign.put_back(key)
        campaign.stop(str(error))  # every other message would fail as well
    elif kind == "temporary" or isinstance(error, (vonage.RateLimitError, vonage.ServerError, vonage.TransportError)):
        campaign.put_back(key)
        return min(getattr(error, "retry_after", None) or PAUSE, SHIFT)
    else:
        campaign.settle(key, "refused", str(error))
    return 0
