"""What the official Python SDKs share here: every host leads to the sandbox, and how each call went is written down.

Runs in the environment of the SDK, so it imports nothing of this project. One JSON object a line goes to the standard
output: the product, the call, the ids of its requests in the log of the sandbox, and the error if there was one.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

SETTINGS = json.loads(os.environ["FOREIGN"])


def lead_hosts_here() -> None:
    """Connect to the sandbox whatever host is asked for; names, `Host` and certificates stay as they are."""
    look_up = socket.getaddrinfo
    socket.getaddrinfo = lambda host, port, *rest, **options: look_up("127.0.0.1", SETTINGS["port"], *rest, **options)


class Sandbox:
    """The control API."""

    def ask(self, path: str, verb: str = "POST", **body: Any) -> Any:
        answer = requests.request(verb, f"https://localhost/_sandbox/{path}", json=body or None, timeout=30)
        answer.raise_for_status()
        return answer.json()

    def code(self, id: str) -> str:
        """The code of a verification."""
        one = self.ask(f"verifications/{id}", "GET")
        return str(one["steps"][max(one["step"], 0)]["code"])


class Recording:
    """An official client whose calls are written down: `recording.sms.send(...)`.

    A call that fails returns None, and what needs its result is then not called.

    Args:
        make: Makes the client; each product gets a new one.
    """

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make, self._client = make, make()
        self._expected: type[Exception] | tuple[()] = ()
        self._label = ""
        self._requests: list[str] = []
        self._called: set[str] = set()
        send = requests.Session.send

        def sent(session: Any, request: Any, **options: Any) -> Any:
            answer = send(session, request, **options)
            if "/_sandbox/" not in request.url:
                self._requests.append(answer.headers.get("x-request-id", ""))
            return answer

        requests.Session.send = sent

    def use(self, client: Any) -> None:
        """Call this client from now on, until the next product."""
        self._client = client

    def renew(self) -> None:
        """Go on with a new client."""
        self._client = self._make()

    def __getattr__(self, product: str) -> _Product:
        return _Product(self, product, getattr(self._client, product))

    @contextmanager
    def refused(self, error: type[Exception]) -> Iterator[None]:
        """Calls that the platform refuses, which the SDK has to report with its own error."""
        self._expected = error
        try:
            yield
        finally:
            self._expected = ()

    @contextmanager
    def labelled(self, label: str) -> Iterator[None]:
        """Calls under special circumstances, which have their own line in `differs.yaml`."""
        self._label = f" ({label})"
        try:
            yield
        finally:
            self._label = ""

    def run(self, products: list[Callable[..., None]]) -> None:
        """Make all calls, product after product."""
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            for product in products:
                self.renew()
                try:
                    product(self, Sandbox(), Path(folder))
                except Exception as error:
                    tell(product=product.__name__, call="(the rest)", error=f"not called: {error!r}", requests=[])
            os.chdir("/")
        tell(uncalled=sorted(self._all() - self._called))

    def call(self, product: str, name: str, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        """Make one call and write it down."""
        self._called.add(f"{product}.{name}")
        self._requests.clear()
        done, error = None, None
        try:
            done = getattr(getattr(self._client, product), name)(*arguments, **options)
            if self._expected:
                error = f"no {self._expected.__name__}"
            elif _empty(done):
                error = f"nothing was read of the response: {done!r}"
        except self._expected:
            pass
        except Exception as raised:
            error = f"{type(raised).__name__}: {raised}"
        refused = bool(self._expected)
        tell(product=product, call=name + self._label, error=error, requests=list(self._requests), refused=refused)
        return done

    def _all(self) -> set[str]:
        """Every call that the SDK offers."""
        products = {name: each for name, each in vars(self._client).items() if type(each).__module__ != "builtins"}
        return {
            f"{product}.{name}"
            for product, each in products.items()
            if not product.startswith("_") and type(each).__module__.partition(".")[0].startswith("vonage")
            for name, member in vars(type(each)).items()
            if not name.startswith("_") and callable(member) and not isinstance(member, type)
        }


class _Product:
    def __init__(self, recording: Recording, name: str, product: Any) -> None:
        self._recording, self._name, self._product = recording, name, product

    def __getattr__(self, name: str) -> Any:
        return lambda *arguments, **options: self._recording.call(self._name, name, arguments, options)


def _empty(done: Any) -> bool:
    """Whether nothing was read: JSON that was not decoded, or a model whose names are not those of the response."""
    if isinstance(done, bytes):
        return done[:1] in (b"{", b"[")
    fields = getattr(done, "model_dump", dict)()
    return bool(fields) and not any(value is not None for value in fields.values())


def tell(**what: Any) -> None:
    """Write a line for the one who has started this."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()
