"""What a line of the table of calls is, and the values that its lines share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from tests.vonage.conftest import APP

REST, API, VIDEO = "rest.nexmo.com", "api.nexmo.com", "video.api.vonage.com"
TO, FROM = "447700900000", "447700900001"
UUID, OTHER = "63f61863-4a51-4f6b-86e1-46edebcf9356", "aaaaaaaa-4a51-4f6b-86e1-46edebcf9357"


@dataclass(frozen=True)
class Case:
    """One call, the request that it makes, and the answer it gets.

    Attributes:
        call: Product and method.
        args, kwargs: Its arguments.
        verb, host, path, auth: Of the request.
        query, form: Of the request, in any order.
        json: Of the request; None for no body.
        status, reply: Of the answer.
        result: What the method returns; the reply, if not given.
    """

    call: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    verb: str
    host: str
    path: str
    auth: Literal["basic", "jwt"]
    query: dict[str, str] = field(default_factory=dict)
    form: dict[str, str] | None = None
    json: Any = None
    status: int = 200
    reply: Any = field(default_factory=lambda: {"some": "answer", "left": [1, 2.5, None]})
    result: Any = ...

    def __str__(self) -> str:
        return self.call


def rest(call: str, request: str, *args: Any, kw: dict[str, Any] | None = None, **more: Any) -> Case:
    verb, path = request.split()
    return Case(call, args, kw or {}, verb, REST, path, "basic", **more)


def basic(call: str, request: str, *args: Any, kw: dict[str, Any] | None = None, **more: Any) -> Case:
    verb, path = request.split()
    return Case(call, args, kw or {}, verb, API, path, "basic", **more)


def jwt(call: str, request: str, *args: Any, kw: dict[str, Any] | None = None, **more: Any) -> Case:
    verb, path = request.split()
    return Case(call, args, kw or {}, verb, API, path, "jwt", **more)


def video(call: str, request: str, *args: Any, kw: dict[str, Any] | None = None, **more: Any) -> Case:
    """A call whose path is below the application of the client."""
    verb, path = request.split()
    return Case(f"video.{call}", args, kw or {}, verb, VIDEO, f"/v2/project/{APP}{path}", "jwt", **more)


NOTHING: dict[str, Any] = {"status": 204, "reply": None, "result": None}
SMS = {"from": "AcmeInc", "to": TO, "text": "Grüße & mehr"}
MESSAGE = {"channel": "sms", "message_type": "text", "to": TO, "from": "AcmeInc", "text": "Hello"}
CALL = {
    "to": [{"type": "phone", "number": TO}],
    "from": {"type": "phone", "number": FROM},
    "ncco": [{"action": "talk", "text": "Hello"}],
}
VERIFICATION = {"brand": "AcmeInc", "workflow": [{"channel": "sms", "to": TO}]}
APPLICATION = {"name": "Example App", "capabilities": {"vbc": {}}}
USSD = {"from": "AcmeInc", "to": TO, "text": "Hello"}


def page(name: str, count: int = 2) -> dict[str, Any]:
    """The only page of a list."""
    entries = [{"id": str(number)} for number in range(count)]
    return {"total_pages": 1, "count": count, "_embedded": {name: entries}}


ENTRIES = [{"id": "0"}, {"id": "1"}]
