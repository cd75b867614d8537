"""The platform itself: everything that the parts of a sandbox share, and the account that it starts with."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from vonage_sandbox import keys
from vonage_sandbox.behaviours import Behaviours
from vonage_sandbox.clock import Clock, Ids
from vonage_sandbox.exchange import Doc, is_items
from vonage_sandbox.faults import Faults
from vonage_sandbox.journal import Journal
from vonage_sandbox.options import Options
from vonage_sandbox.recorder import Recorder
from vonage_sandbox.scheduler import Scheduler
from vonage_sandbox.sockets import Sockets
from vonage_sandbox.store import Store
from vonage_sandbox.throttle import Throttle
from vonage_sandbox.webhooks import Queue

PUBLIC_URL = "https://api.nexmo.com"
"""What links in answers begin with while the sandbox listens on no port."""
PATIENCE = 30.0
VIDEO = (
    "archive_status", "broadcast_status", "captions_status", "connection_created", "connection_destroyed",
    "render_status", "session_created", "session_destroyed", "stream_created", "stream_destroyed",
)  # fmt: skip
"""The webhooks of video that the sandbox sends."""


class Platform:
    """One platform with one account. Whatever reads or changes it holds `lock`.

    Args:
        options: How it is set up.
        wall: Gives the real time.
    """

    def __init__(self, options: Options, wall: Callable[[], float] = time.time) -> None:
        self._first_options = options
        self.options: Options = replace(options)
        """The settings as they are now; a copy, as they may be changed until the next reset."""
        self.lock: threading.RLock = threading.RLock()
        self.clock: Clock = Clock(wall)
        self.ids: Ids = Ids(options.seed)
        self.journal: Journal = Journal()
        self.store: Store = Store(self.journal, options.database)
        self.scheduler: Scheduler = Scheduler(self.clock, self.lock, real_time=options.real_time)
        self.behaviours: Behaviours = Behaviours(self)
        self.faults: Faults = Faults(self)
        self.throttle: Throttle = Throttle(self)
        self.recorder: Recorder = Recorder(self)
        self.webhooks: Queue = Queue(self)
        self.sockets: Sockets = Sockets()
        self.connecting: int = 0
        """WebSockets that are being opened."""
        self.base_url: str = options.public_url or PUBLIC_URL
        """What links begin with, and what a client is to be pointed at."""
        self.runs: dict[str, Any] = {}
        """What goes on right now and is not data: the runners of calls, the deadlines of verifications."""
        if self.store.accounts:
            self._take_up_account()
        else:
            self._open_account()

    @property
    def account(self) -> Doc:
        """The account."""
        return next(iter(self.store.accounts))

    def start(self) -> None:
        """Let life begin."""
        self.scheduler.start()

    def close(self) -> None:
        """End it all."""
        self.sockets.close()
        self.scheduler.close()
        self.webhooks.close()
        with self.lock:
            self.journal.close()
            self.store.close()

    def reset(self) -> None:
        """Go back to the state of the very start: nothing sent, no call, one application, the first balance."""
        with self.lock:
            self.scheduler.clear()
            self.webhooks.clear()
            self.runs.clear()
            self.sockets.clear()
            self.connecting = 0
            self.store.clear()
            self.clock.skipped = 0.0
            self.options = replace(self._first_options)
            self.ids = Ids(self.options.seed)
            self.faults = Faults(self)
            self.recorder.clear()
            self.throttle = Throttle(self)
            self._open_account()
            self.journal.publish("reset", "changed", {})

    def wait_until_idle(self, timeout: float = PATIENCE) -> bool:
        """Wait until every step is done and every webhook delivered. Deadlines do not count.

        Returns:
            Whether that was so in time.
        """
        return self.scheduler.wait_until(self._is_idle, timeout)

    def _is_idle(self) -> bool:
        return self.scheduler.idle and self.webhooks.idle and not self.connecting

    def wait_until_caught_up(self, timeout: float = PATIENCE) -> bool:
        """Wait until whatever is due now is done; what comes later does not count."""
        return self.scheduler.wait_until(
            lambda: self.webhooks.idle and not self.connecting and not self.scheduler.overdue, timeout
        )

    def advance(self, seconds: float) -> None:
        """Let time pass at once; what is due by then happens in its order, with all its webhooks."""
        self.scheduler.advance(seconds, self._wait_for_running)
        with self.lock:
            self.store.accounts.change(self.account, skipped=self.clock.skipped)
            self.journal.publish("time", "changed", {"now": self.clock.iso(), "skipped": self.clock.skipped})
        self._wait_for_running()

    def _wait_for_running(self) -> bool:
        """Wait until whatever is running is done; a webhook that is tried again later is not running."""
        return self.scheduler.wait_until(lambda: not self.webhooks.busy and not self.scheduler.overdue, PATIENCE)

    def change_options(self, **changes: Any) -> None:
        """Change settings while life goes on; a new `webhook_url` reaches the account and its first application.

        Raises:
            OptionError: One makes no sense.
        """
        values: dict[str, Any] = {name: tuple(each) if is_items(each) else each for name, each in changes.items()}
        self.options = replace(self.options, **values)
        if "webhook_url" in changes:
            self._set_webhooks(self.options.webhook_url)

    def charge(self, price: float) -> float:
        """Take a price off the balance; returns what is left."""
        balance: float = round(self.account["balance"] - price, 8)
        self.store.accounts.change(self.account, balance=balance)
        return balance

    def affords(self, price: float) -> bool:
        """Whether the balance covers a price."""
        return bool(self.account["balance"] >= price)

    def _take_up_account(self) -> None:
        """Go on with the account of a database. Its webhooks stay where they went, unless an address is given now."""
        runs = self.account.get("runs", 0) + 1
        self.ids = Ids(self.options.seed, runs)
        self.store.accounts.change(self.account, runs=runs)
        self.clock.skip(float(self.account.get("skipped", 0.0)))
        if self.options.webhook_url:
            self._set_webhooks(self.options.webhook_url)

    def _set_webhooks(self, hooks: str | None) -> None:
        """Have the webhooks of the account and its first application go below an address."""
        store = self.store
        store.accounts.change(self.account, **_callbacks(hooks))
        application = store.applications.get(self.options.application_id)
        if application is not None:
            capabilities = {**application["capabilities"], **_capabilities(hooks)}
            store.applications.change(application, capabilities=capabilities)

    def _open_account(self) -> None:
        options, store = self.options, self.store
        hooks = options.webhook_url
        account = {
            "id": options.api_key,
            "signature_secret": options.signature_secret,
            "balance": options.balance,
            "auto_reload": True,
            **_callbacks(hooks),
            "forward_method": "POST_JSON",
        }
        store.accounts.add(account)
        secret = {"id": self.ids.uuid(), "api_key": options.api_key, "secret": options.api_secret}
        store.secrets.add({**secret, "created_at": self.clock.iso()})
        pair = keys.of_this_process()
        store.applications.add(
            {
                "id": options.application_id,
                "name": "Sandbox application",
                "keys": {"public_key": pair.public},
                "private_key": pair.private,  # of this one application, as nobody has downloaded it
                "capabilities": _capabilities(hooks),
                "privacy": {"improve_ai": True},
            }
        )
        for country, msisdn, features in options.numbers:
            kind = "mobile-lvn" if "SMS" in features else "landline"
            number = {"id": msisdn, "country": country, "msisdn": msisdn, "type": kind, "features": list(features)}
            store.numbers.add({**number, "app_id": options.application_id})


def _callbacks(hooks: str | None) -> Doc:
    """The addresses of an account."""
    return {
        "mo_callback_url": f"{hooks}/inbound-sms" if hooks else "",
        "dr_callback_url": f"{hooks}/delivery-receipt" if hooks else "",
        "status_url": f"{hooks}/status" if hooks else "",
        "inbound_url": f"{hooks}/inbound" if hooks else "",
        "notification_url": f"{hooks}/notification" if hooks else "",
    }


def _capabilities(hooks: str | None) -> Doc:
    if hooks is None:
        return {name: {"webhooks": {}} for name in ("voice", "messages", "verify", "video")}
    return {
        "voice": {
            "webhooks": {
                "answer_url": {"address": f"{hooks}/answer", "http_method": "GET"},
                "event_url": {"address": f"{hooks}/event", "http_method": "POST"},
            },
            "signed_callbacks": True,
        },
        "messages": {
            "webhooks": {
                "inbound_url": {"address": f"{hooks}/inbound", "http_method": "POST"},
                "status_url": {"address": f"{hooks}/status", "http_method": "POST"},
            },
        },
        "verify": {"webhooks": {"status_url": {"address": f"{hooks}/verify", "http_method": "POST"}}},
        "video": {"webhooks": {name: {"address": f"{hooks}/video", "active": True} for name in VIDEO}},
    }
