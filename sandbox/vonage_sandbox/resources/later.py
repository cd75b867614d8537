"""What becomes of an entry by itself: a review that ends, a launch that is done. Each step waits for its time.

A step that finds its fields changed by somebody else in the meantime does nothing, and neither do those after it.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeAlias

from vonage_sandbox import descriptions
from vonage_sandbox.exchange import Doc
from vonage_sandbox.resources.shown import TIME
from vonage_sandbox.webhooks import Webhook

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform


Watcher: TypeAlias = "Callable[[Platform, Doc], None]"
watchers: dict[str, Watcher] = {}
"""By API and collection: told of each entry that was changed without a request of a program's."""


def begin(platform: Platform, entry: Doc, plan: Doc) -> None:
    """Have the steps that an operation brings about come, in place of those that are still to come."""
    if steps := plan.get("later"):
        platform.store.resources.change(entry, later=deepcopy(steps))
        _wait(platform, entry)


def resume(platform: Platform) -> None:
    """Go on with entries that a database has kept half-way."""
    for entry in platform.store.resources:
        _wait(platform, entry)


def change(platform: Platform, entry: Doc, fields: Doc) -> None:
    """Give an entry other values without a request for it, and tell whoever listens."""
    data = {**entry["data"], **deepcopy(fields)}
    platform.store.resources.change(entry, data=data, changed_at=platform.clock.iso())
    if (watcher := watchers.get(entry["collection"])) is not None:
        watcher(platform, entry)
    if entry.get("webhook"):
        _tell(platform, entry)


def _wait(platform: Platform, entry: Doc) -> None:
    """Have the next step of an entry come in its time."""
    steps: list[Doc] = entry.get("later") or []
    if not steps:
        return
    step, before = steps[0], {name: entry["data"].get(name) for name in steps[0]["fields"]}

    def run() -> None:
        untouched = all(entry["data"].get(name) == value for name, value in before.items())
        if entry.get("later") is not steps or platform.store.resources.get(entry["id"]) is not entry:
            return  # another order has come since, or it is gone
        platform.store.resources.change(entry, later=steps[1:] if untouched else None)
        if untouched:
            change(platform, entry, step["fields"])
            if (above := _above(platform, entry)) is not None and "above" in step:
                change(platform, above, step["above"])
            _wait(platform, entry)

    pace = platform.options.jobs
    if "after" in step:
        platform.scheduler.deadline(step["after"], run)
    elif pace != "manual":
        platform.scheduler.step(0 if pace == "immediate" else float(pace), run)


def _above(platform: Platform, entry: Doc) -> Doc | None:
    """The entry that another one belongs to."""
    for collection, key in reversed(entry["parents"].items()):
        if (found := platform.store.resources.find(collection=collection, key=key)) is not None:
            return found
    return None


def _tell(platform: Platform, entry: Doc) -> None:
    """Send the webhook of an entry: of the members of its example those that the entry and its path have."""
    known = {**entry.get("path", {}), **entry["data"]}
    payload = {
        name: known.get(name, platform.clock.iso())
        for name, value in descriptions.payload(entry["api"], entry["webhook"]).items()
        if name in known or _is_time(value)
    }
    url = platform.account.get("notification_url")
    platform.webhooks.send(Webhook(entry["webhook"], url, payload, order=f"resource {entry['id']}"))


def _is_time(value: Any) -> bool:
    return isinstance(value, str) and TIME.fullmatch(value) is not None
