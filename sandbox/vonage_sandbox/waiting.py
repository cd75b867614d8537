"""What a sandbox has got, and waiting for what it should get."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any

from vonage_sandbox import matching
from vonage_sandbox.exchange import Doc
from vonage_sandbox.link import Link, SandboxError
from vonage_sandbox.matching import Wanted

TIMEOUT = 5.0
GRACE = 0.5
"""Seconds that are waited in any case: what is over may still be followed by another try of the program's."""
POLL = 0.01


class WaitTimeoutError(SandboxError, AssertionError):
    """What was waited for did not come in time. The message says what did, and what came nearest."""


class CountError(SandboxError, AssertionError):
    """There were more or fewer requests than there should be."""


NotSeenError = WaitTimeoutError
"""The old name of `WaitTimeoutError`."""


class Witness(Link):
    """Lists what came, and waits."""

    # What the sandbox has, the newest first

    @property
    def messages(self) -> list[Doc]:
        """All messages, outbound and inbound."""
        return self._list("messages")

    @property
    def calls(self) -> list[Doc]:
        """All legs of calls."""
        return self._list("calls")

    @property
    def verifications(self) -> list[Doc]:
        """All verifications."""
        return self._list("verifications")

    @property
    def requests(self) -> Requests:
        """The requests that came in, with what validation said: `verdict` and `problems`.

        Called, it gives those that fit, and can check how many: `sandbox.requests("send_sms", count=2)`.
        """
        return Requests(self._list("requests"))

    @property
    def resources(self) -> list[Doc]:
        """What the APIs keep that have no list here of their own: `api`, `collection`, `key`, `data`."""
        return self._list("resources")

    @property
    def webhooks(self) -> list[Doc]:
        """The webhooks with their deliveries: `name`, `url`, `payload`, `status`, `attempts`."""
        return self._list("webhooks")

    @property
    def codes(self) -> Codes:
        """The codes of verifications, by phone number (or address) and by request id."""
        return Codes(self._list("verifications"))

    # Waiting

    def wait_for_message(
        self,
        *,
        to: Wanted = None,
        text: Wanted = None,
        timeout: float = TIMEOUT,
        **fields: Any,
    ) -> Doc:
        """Wait for a message, and return it.

        Args:
            to: The recipient.
            text: A part of its text. Each argument can also be a pattern, or a function that returns whether it is
                right.
            timeout: Seconds to wait.
            fields: Further members, such as `channel="whatsapp"` or `status="delivered"`; write `from_` for `from`.

        Raises:
            WaitTimeoutError: There was no such message in time.
        """
        return self._wait("messages", {"to": to, "text": text, **fields}, timeout)

    def wait_for_call(self, *, to: Wanted = None, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """Wait for a call, for example with `status="answered"`; like `wait_for_message`."""
        return self._wait("calls", {"to": to, **fields}, timeout)

    def wait_for_webhook(self, name: str | None = None, *, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """Wait until a webhook is delivered, or has the `status` that you name; like `wait_for_message`."""
        return self._wait("webhooks", {"name": name, "status": "delivered", **fields}, timeout)

    def wait_for_request(self, operation: str | None = None, *, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """Wait for a request for an operation; like `wait_for_message`."""
        return self._wait("requests", {"operation": operation, **fields}, timeout)

    # The same in an event loop, which goes on meanwhile

    async def await_message(
        self, *, to: Wanted = None, text: Wanted = None, timeout: float = TIMEOUT, **fields: Any
    ) -> Doc:
        """As `wait_for_message`, awaited."""
        return await self._await("messages", {"to": to, "text": text, **fields}, timeout)

    async def await_call(self, *, to: Wanted = None, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """As `wait_for_call`, awaited."""
        return await self._await("calls", {"to": to, **fields}, timeout)

    async def await_webhook(self, name: str | None = None, *, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """As `wait_for_webhook`, awaited."""
        return await self._await("webhooks", {"name": name, "status": "delivered", **fields}, timeout)

    async def await_request(self, operation: str | None = None, *, timeout: float = TIMEOUT, **fields: Any) -> Doc:
        """As `wait_for_request`, awaited."""
        return await self._await("requests", {"operation": operation, **fields}, timeout)

    async def await_idle(self, timeout: float = 30.0) -> None:
        """As `wait_until_idle`, awaited."""
        await asyncio.to_thread(self.wait_until_idle, timeout)

    def wait_until_idle(self, timeout: float = 30.0) -> None:
        """Wait until every message and call has gone as far as it goes, and every webhook is delivered.

        Args:
            timeout: Seconds to wait.

        Raises:
            WaitTimeoutError: The sandbox was not idle in time.
        """
        if not self._post("wait_until_idle", timeout=timeout)["idle"]:
            under_way = [hook for hook in self.webhooks if hook["status"] in ("queued", "retrying")]
            raise WaitTimeoutError(
                f"the sandbox was not idle within {timeout:g} s; undelivered: {matching.count(under_way, 'webhook')}"
            )

    def settle(self, timeout: float = 30.0) -> None:
        """The old name of `wait_until_idle`."""
        self.wait_until_idle(timeout)

    def _wait(self, collection: str, wanted: Mapping[str, Any], timeout: float) -> Doc:
        look = self._look(collection, wanted, timeout)
        while (thing := look()) is None:
            time.sleep(POLL)
        return thing

    async def _await(self, collection: str, wanted: Mapping[str, Any], timeout: float) -> Doc:
        look = self._look(collection, wanted, timeout)
        while (thing := await asyncio.to_thread(look)) is None:  # noqa: ASYNC110  the sandbox may be far away
            await asyncio.sleep(POLL)
        return thing

    def _look(self, collection: str, wanted: Mapping[str, Any], timeout: float) -> Callable[[], Doc | None]:
        """A function that looks once for a thing, and fails where waiting any longer is of no use."""
        fields = {name.removesuffix("_"): value for name, value in wanted.items() if value is not None}
        _check(collection, fields)
        started = time.monotonic()

        def look() -> Doc | None:
            found = self._list(collection)
            for thing in found:
                if matching.fit(thing, fields):
                    return thing
            waited = time.monotonic() - started
            if waited >= timeout:
                raise WaitTimeoutError(
                    matching.explain(collection, found, fields, f"within {timeout:g} s") + _hint(collection)
                )
            if waited >= GRACE and (why := matching.over(collection, found, fields)):
                raise WaitTimeoutError(matching.explain(collection, found, fields, f"and none will: {why}"))
            return None

        return look


class Requests(list[Doc]):
    """The requests that came in, the newest first."""

    def __call__(self, operation: str | None = None, *, count: int | None = None, **fields: Any) -> Requests:
        """Those for an operation, with the wanted members.

        Args:
            operation: The operation by id.
            count: How many there have to be.
            fields: Members, as for `wait_for_request`: `verdict="ok"`, `body={"to": "447700900000"}`.

        Raises:
            CountError: There are more, or fewer.
        """
        given = {"operation": operation, **fields}
        wanted = {name.removesuffix("_"): value for name, value in given.items() if value is not None}
        _check("requests", wanted)
        fits = Requests(each for each in self if matching.fit(each, wanted))
        if count is not None and len(fits) != count:
            lines = "".join(f"\n  {matching.line(each)}" for each in self[: matching.SHOWN])
            raise CountError(f"{matching.count(fits, 'request')} came, not {count}; all requests:{lines or ' none'}")
        return fits


class Codes:
    """Codes by phone number, address or request id; the newest if there are several."""

    def __init__(self, verifications: list[Doc]) -> None:
        self._verifications = verifications

    def __getitem__(self, key: str) -> str:
        code = self.get(key)
        if code is None:
            known = ", ".join(sorted({each["to"] for each in self._verifications})) or "nobody"
            raise KeyError(f"no code was sent to {key}; codes were sent to {known}")
        return code

    def get(self, key: str, otherwise: str | None = None) -> str | None:
        """The code, or a default if there is none."""
        for verification in self._verifications:
            if key in (verification["id"], verification["to"]):
                return _code(verification) or otherwise
            for step in verification["steps"]:
                if step["to"] == key and "code" in step:
                    return str(step["code"])
        return otherwise

    def __repr__(self) -> str:
        return repr({each["to"]: _code(each) for each in self._verifications})


def _code(verification: Doc) -> str | None:
    step: Doc = verification["steps"][max(verification["step"], 0)]
    code: Any = step.get("code")
    return None if code is None else str(code)


def _check(collection: str, wanted: Mapping[str, Any]) -> None:
    try:
        matching.check(collection, wanted)
    except matching.UnknownError as error:
        raise SandboxError(str(error)) from None


def _hint(collection: str) -> str:
    """A word to those who wait in an event loop that their own program needs."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return ""
    return (
        "\nthe event loop stood still meanwhile: if what should have come needs it, wait with `await"
        f" sandbox.await_{collection.removesuffix('s')}(...)`"
    )
