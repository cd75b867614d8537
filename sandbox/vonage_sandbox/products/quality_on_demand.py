"""Quality on Demand: a network that accepts a session, applies it, and lets it end when its time is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vonage_sandbox import resources
from vonage_sandbox.exchange import Doc, HttpResponse
from vonage_sandbox.products.call import Call, handles
from vonage_sandbox.resources import later

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

DECIDES: Final = 2
"""After how many seconds the network has decided."""


@handles("create_qod_session")
def create_qod_session(platform: Platform, call: Call) -> HttpResponse:
    asked, now = call.body, platform.clock.now()
    moments = {"PENDING": now, "ACTIVE": now + DECIDES, "COMPLETED": now + DECIDES + asked["duration"]}
    statuses = [_status(platform, state, at) for state, at in moments.items()]

    def until(number: int) -> Doc:
        return {"channels": [{**channel, "statuses": statuses[:number]} for channel in asked["channels"]]}

    asked.update(until(1))
    response = resources.as_described(platform, call)
    steps = [{"after": DECIDES, "fields": until(2)}, {"after": asked["duration"], "fields": until(3)}]
    later.begin(platform, next(platform.store.resources.newest()), {"later": steps})
    return response


def _status(platform: Platform, state: str, at: float) -> dict[str, Any]:
    reasons = {
        "PENDING": "Asked for by a request",
        "ACTIVE": "Accepted by the network",
        "COMPLETED": "The time is over",
    }
    return {"status": state, "reason": reasons[state], "updated": platform.clock.iso(at)}
