"""The control API itself: how a request finds what answers it, and how errors are told."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import Any, TypeAlias

from vonage_openapi.formats import from_json

from vonage_sandbox import errors
from vonage_sandbox.checking import parts_of
from vonage_sandbox.exchange import Doc, HttpRequest, HttpResponse, answer
from vonage_sandbox.fields import Fields
from vonage_sandbox.options import OptionError
from vonage_sandbox.platform import Platform
from vonage_sandbox.store import Collection, FullError

log: logging.Logger = logging.getLogger("vonage_sandbox")

PREFIX = "/_sandbox"
SHOWN = 200
COLLECTIONS = (
    "messages",
    "calls",
    "verifications",
    "applications",
    "users",
    "numbers",
    "templates",
    "fragments",
    "resources",
    "requests",
    "webhooks",
    "faults",
    "behaviours",
)
ADDRESSES = ("mo_callback_url", "dr_callback_url", "status_url", "inbound_url", "notification_url")


LARGEST_BODY = 1024 * 1024


class NotFoundError(Exception):
    """There is nothing under this address."""


class WrongVerbError(Exception):
    """There is something under this address, but not with this verb."""


class TooLargeError(Exception):
    """The body is longer than it may be."""


Action: TypeAlias = "Callable[[Control, Doc, Fields], Any]"
_actions: list[tuple[str, re.Pattern[str], Action]] = []


def on(method: str, path: str) -> Callable[[Action], Action]:
    """Say which request a method answers; `{name}` stands for one part of the path."""
    pattern = re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path))

    def register(action: Action) -> Action:
        _actions.append((method, pattern, action))
        return action

    return register


class Control:
    """Answers the requests of the control API."""

    def __init__(self, platform: Platform) -> None:
        self.platform = platform

    def handle(self, request: HttpRequest) -> HttpResponse:
        """Answer one request."""
        try:
            return self._handle(request)
        except OptionError as error:
            return errors.problem(422, str(error), "")
        except FullError as error:
            return errors.problem(422, str(error), "")
        except NotFoundError as error:
            return errors.problem(404, str(error), "")
        except WrongVerbError as error:
            refused = errors.problem(405, f"{request.path} is not known with {request.method}, only with {error}.", "")
            refused.headers["allow"] = str(error)
            return refused
        except TooLargeError as error:
            return errors.problem(413, str(error), "")
        except Exception:
            log.exception("the control API failed at %s %s", request.method, request.path)
            return errors.problem(500, "The sandbox failed; its log says why.", "")

    def _handle(self, request: HttpRequest) -> HttpResponse:
        path = request.path.removeprefix(PREFIX)
        allowed: list[str] = []
        for method, pattern, action in _actions:
            found = pattern.fullmatch(path)
            if found is None:
                continue
            allowed.append(method)
            if method == request.method or (method, request.method) == ("GET", "HEAD"):
                done = action(self, {**_query(request), **found.groupdict()}, Fields(_body(request)))
                if isinstance(done, HttpResponse):
                    return done
                with self.platform.lock:  # life goes on, and would change the thing while it is being written
                    return answer(200, done)
        if allowed:
            raise WrongVerbError(", ".join(dict.fromkeys(allowed)))
        raise NotFoundError(f"the control API has no {request.path}; GET {PREFIX}/openapi.yaml describes it")

    def thing(self, collection: Collection, id: str) -> Doc:
        """A thing by id; `latest` is the newest one."""
        found = next(collection.newest(), None) if id == "latest" else collection.get(id)
        if found is None:
            raise NotFoundError(f"there is no {collection.kind} {id}")
        return found

    def catch_up(self) -> None:
        """Wait until whatever is due is done, so that people act on what they see."""
        self.platform.wait_until_caught_up(timeout=5)


def _query(request: HttpRequest) -> Doc:
    try:
        return request.parameters()
    except ValueError:
        raise OptionError("the query has too many parameters") from None


def _body(request: HttpRequest) -> Any:
    if not request.body:
        return {}
    if len(request.body) > LARGEST_BODY:
        raise TooLargeError(f"A body can have {LARGEST_BODY} bytes at most.")
    try:
        return parts_of(request) if request.media_type == "multipart/form-data" else from_json(request.body)
    except ValueError as error:
        raise OptionError(f"the body is not JSON: {error}") from None
