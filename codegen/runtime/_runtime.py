"""What every generated endpoint needs, written once: the operation, the request it makes, the answer it reads.

Nothing here does I/O or imports an HTTP library. An endpoint turns its arguments into a `Request`; a client (any
object with the `Client` or `AsyncClient` protocol below, `vonage.Client` for one) sends it and returns an `Answer`; the
endpoint reads that into models. A client decides on credentials, host, timeouts and retries from `request.op`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar
from urllib.parse import quote

from ._arguments import body_of, fields_of, given_fields, json_faults, path_faults, query_of
from ._declared import is_mislabelled, misfit, reads_json
from ._problems import Problem as Problem
from ._problems import ValidationError as ValidationError
from ._values import UNSET as UNSET
from ._values import Unset as Unset
from ._values import as_text, form_text
from .formats import JSON, OCTETS, USUAL, accepted, charset, is_json, is_list, is_object, to_json

if TYPE_CHECKING:
    from typing_extensions import NotRequired as NotRequired

    from .files import Encoding, Stream
else:
    try:
        from typing import NotRequired
    except ImportError:  # Python 3.10: only type checkers read the marker, so a stand-in does

        class NotRequired:
            def __class_getitem__(cls, item: Any) -> Any:
                return item


_NONE: Mapping[str, Any] = MappingProxyType({})
_JSON_ALONE = (JSON,)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class DecodeError(ValueError):
    """An answer that says it is JSON and is not."""


class Op:
    """What the description says about one operation; the same facts stand in `operations.json`.

    Attributes:
        id: The operation's name, `send_sms`.
        verb: The HTTP verb, in capitals.
        host: Scheme and host, `https://rest.nexmo.com`; empty if the description names none.
        hosts: All hosts the description offers, the default first.
        path: The whole path with `{name}` for each path parameter.
        security: Alternatives, each a tuple of credentials that go together: `basic`, `jwt`, `signature` or `oauth2` of
            Vonage, or a name in `schemes`. Empty: no credentials. A `()` among them: credentials are optional.
        schemes: The security schemes of another API's description by name: `("apiKey", "query", "key")`,
            `("http", "basic")`, `("oauth2",)`, ...
        styles: How parameters are written where that is not the usual way: by place (`query`, `path`, `header`,
            `cookie`) and name a style, with `*` for `explode` and `+` for `allowReserved`, or a media type.
        body: `json`, `form`, `multipart`, `lines`, `bytes` or None.
        media_type: The body's media type as the description spells it.
        bodies: The kind of body by media type, the usual one first, where there is a choice; else None.
        encoding: How fields of a form are written where that is not the usual way, by media type and name.
        read_only: Whether the body has members that only answers have; they are left out of requests.
        answers: What a status answers, in the terms of `read` in `_model.py`; the key 0 stands for any status.
        returns: Of which form the body of each success status is, in the terms of `_declared.py`; empty if not known.
        members: Of a list: the members that its answer can have.
        produces: The media types of the success answers.
        refuses: The media types of the other answers, where none of `produces` is JSON.
        accept: Both together for the `Accept` header; None for JSON.
        redirects: The statuses beyond 2xx that are a success here: redirects, where the description has nothing else.
        retry: `idempotent` (may be repeated) or `unsent` (only when the platform cannot have acted).
        paging: How a list is walked, as `x-vonage-paging` of the description, or None.
        outcome: Where an answer of status 200 reports failure, as `x-vonage-outcome`, or None.
        status: `ga`, `beta`, `deprecated` or `sunset`.
        package: The package of the API that the operation belongs to.
    """

    __slots__ = (
        "accept", "answers", "bodies", "body", "encoding", "host", "hosts", "id", "media_type", "members", "outcome",
        "package", "paging", "path", "produces", "read_only", "redirects", "refuses", "retry", "returns", "schemes",
        "security", "status", "styles", "verb",
    )  # fmt: skip

    def __init__(
        self,
        module: str,
        id: str,
        verb: str,
        host: str,
        path: str,
        *,
        hosts: tuple[str, ...] = (),
        security: tuple[tuple[str, ...], ...] = (),
        schemes: Mapping[str, tuple[str, ...]] | None = None,
        styles: Mapping[str, Mapping[str, str]] | None = None,
        body: str | None = None,
        media_type: str | None = None,
        bodies: Mapping[str, str] | None = None,
        encoding: Mapping[str, Encoding] | None = None,
        read_only: bool = False,
        answers: Mapping[int, Any] | None = None,
        returns: Mapping[int, str] | None = None,
        members: tuple[str, ...] = (),
        produces: tuple[str, ...] = _JSON_ALONE,
        refuses: tuple[str, ...] = (),
        redirects: tuple[int, ...] = (),
        retry: str = "unsent",
        paging: Mapping[str, Any] | None = None,
        outcome: Mapping[str, Any] | None = None,
        status: str = "ga",
    ) -> None:
        self.package: str = module.rsplit(".", 2)[0]  # an endpoint is PACKAGE.api.MODULE
        self.id: str = id
        self.verb: str = verb
        self.host: str = host
        self.hosts: tuple[str, ...] = hosts or (host,)
        self.path: str = path
        self.security: tuple[tuple[str, ...], ...] = security
        self.schemes: Mapping[str, tuple[str, ...]] = schemes or _NONE
        self.styles: Mapping[str, Mapping[str, str]] = styles or _NONE
        self.body: str | None = body
        self.media_type: str | None = media_type or USUAL.get(body or "")
        self.bodies: Mapping[str, str] | None = bodies
        self.encoding: Mapping[str, Encoding] = encoding or _NONE
        self.read_only: bool = read_only
        self.accept: str | None = None if produces is _JSON_ALONE else accepted(produces, refuses)
        self.answers: Mapping[int, Any] = answers or {}
        self.returns: Mapping[int, str] = returns or {}
        self.members: tuple[str, ...] = members
        self.produces: tuple[str, ...] = produces
        self.refuses: tuple[str, ...] = refuses
        self.redirects: tuple[int, ...] = redirects
        self.retry: str = retry
        self.paging: Mapping[str, Any] | None = paging
        self.outcome: Mapping[str, Any] | None = outcome
        self.status: str = status

    def __repr__(self) -> str:
        return f"<Op {self.id}: {self.verb} {self.host}{self.path}>"

    def request(
        self,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        cookies: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        media_type: str | Unset = UNSET,
    ) -> Request:
        """Describe one request of this operation. Nothing is sent or checked, and no argument is changed."""
        request = Request(self, path or {}, query or {}, headers or {}, body)
        if cookies:
            request.cookies = given_fields("cookies", cookies, request.faults)
        if media_type:
            request.media_type = media_type
        if self.read_only and body is not UNSET:
            from ._read_only import drop_read_only

            drop_read_only(request)
        return request

    def parse(self, status: int, data: Any) -> Any:
        """Read the decoded body of an answer into models; what does not fit the description is kept as it came."""
        shape = self.answers.get(status, self.answers.get(0))
        if shape is None:
            return data
        from ._model import read

        try:
            return read(shape, data, import_module(f"{self.package}.models"))
        except RecursionError:  # no answer of the platform is nested like that
            return data

    def sync(self, client: Client, request: Request) -> Response[Any]:
        """Send a request of this operation and read its answer."""
        answer = client.send(request)
        return Response(answer, self.parse(answer.status, answer.data))

    async def asyncio(self, client: AsyncClient, request: Request) -> Response[Any]:
        """As `sync`, with a client whose `send` is awaited."""
        answer = await client.send(request)
        return Response(answer, self.parse(answer.status, answer.data))


class Request:
    """One request, ready to be checked and sent. UNSET values are gone.

    Attributes:
        op: The operation.
        path_values, query, header_values, cookies: The parameters by their wire names.
        body: JSON-like data, bytes, a file, or UNSET when there is no body.
        media_type: What the body is to go out as; None for what the operation usually takes.
        faults: What of the given can never be sent, whether or not the request is checked.
    """

    __slots__ = ("body", "cookies", "faults", "header_values", "media_type", "op", "path_values", "query")

    def __init__(
        self, op: Op, path_values: Mapping[str, Any], query: Mapping[str, Any], headers: Mapping[str, Any], body: Any
    ) -> None:
        self.op: Op = op
        self.faults: list[Problem] = []
        self.path_values: Mapping[str, Any] = fields_of("path", path_values, self.faults) if path_values else {}
        self.query: dict[str, Any] = query_of(op, query, self.faults) if query else {}
        self.header_values: dict[str, Any] = given_fields("headers", headers, self.faults) if headers else {}
        self.cookies: dict[str, Any] = {}
        self.body: Any = body_of(op, body, self.faults)
        self.media_type: str | None = None
        if "{" in op.path:
            self.faults += path_faults(self)

    def __repr__(self) -> str:
        return f"<Request {self.op.id}: {self.op.verb} {self.op.host}{self.op.path}>"  # values may be secret

    def replaced(self, *, query: Mapping[str, Any] | None = None, body: Any = UNSET) -> Request:
        """The same request with another query or body."""
        other = Request(
            self.op,
            self.path_values,
            self.query if query is None else query,
            self.header_values,
            self.body if body is UNSET else body,
        )
        other.cookies, other.media_type = self.cookies, self.media_type
        return other

    @property
    def path(self) -> str:
        """The path with its parameters filled in and quoted, without the query."""
        path = self.op.path
        for name in self.path_values:
            path = path.replace("{" + name + "}", self.path_part(name))
        return path

    def path_part(self, name: str) -> str:
        """The value of a path parameter as it stands in the path."""
        value, form = self.path_values[name], self.op.styles.get("path", _NONE).get(name)
        if form is None and not isinstance(value, (dict, list, tuple)):
            return quote(as_text(value), safe="")
        from ._serialise import path_part

        return path_part(name, value, form or "simple")

    @property
    def headers(self) -> dict[str, str]:
        """The headers that are parameters, and the `Cookie` header if there are cookies."""
        forms = self.op.styles.get("header", _NONE)
        headers: dict[str, str] = {}
        for name, value in self.header_values.items():
            if name in forms or isinstance(value, (dict, list, tuple)):
                from ._serialise import header_text

                headers[name] = header_text(value, forms.get(name, "simple"))
            else:
                headers[name] = as_text(value)
        if self.cookies:
            from ._serialise import cookies_text

            headers["Cookie"] = cookies_text(self.cookies, self.op.styles.get("cookie", _NONE))
        return headers

    @property
    def query_string(self) -> str:
        """The query without the question mark; empty if there is none."""
        if not self.query:
            return ""
        forms = self.op.styles.get("query")
        if forms is None and not any(isinstance(value, dict) for value in self.query.values()):
            return form_text(self.query)
        from ._serialise import query_string

        return query_string(self.query, forms or _NONE)

    @property
    def url(self) -> str:
        """The whole address on the description's own host."""
        query = self.query_string
        return f"{self.op.host}{self.path}{'?' if query else ''}{query}"

    def chosen(self) -> tuple[str, str, str]:
        """The media type of the body, its kind, and the one of the description's media types that it belongs to.

        Raises:
            ValueError: The description leaves the media type open, and the body does not tell it.
        """
        op = self.op
        kind, media_type = op.body or "bytes", op.media_type or OCTETS
        if self.media_type is None and op.bodies is None and "*" not in media_type:
            return media_type, kind, media_type
        from ._bodies import choose

        return choose(op.bodies or {media_type: kind}, self.body, self.media_type)

    def encode(self) -> tuple[bytes | Stream | None, str | None]:
        """The body as it is sent and its media type; (None, None) without a body.

        Raises:
            ValueError: The body holds something that JSON has no word for, such as NaN or a set, or is not a dict where
                the operation takes a form.
        """
        if self.op.body is None or self.body is UNSET:
            return None, None
        media_type, kind, entry = self.chosen()
        if kind == "json":
            return to_json(self.body), media_type
        if kind == "form" and is_object(self.body) and not self.op.encoding:
            return form_text(self.body).encode(), media_type
        from ._bodies import encode

        return encode(kind, self.body, media_type, self.op.encoding.get(entry, _NONE))

    def unsendable(self) -> list[Problem]:
        """What keeps this request from being encoded; for the error, once `encode` or `path` has failed."""
        return [*self.faults, *json_faults(self.body)] if is_object(self.body) or is_list(self.body) else self.faults

    def findings(self) -> tuple[list[Problem], list[Problem]]:
        """What this request's description does not allow, and what it does not know, such as a new channel."""
        from ._rules import request_findings

        return request_findings(self)

    def problems(self) -> list[Problem]:
        """Everything in this request that its description does not allow; empty if it may be sent."""
        return self.findings()[0]

    def validate(self) -> None:
        """Refuse what the platform would refuse.

        Raises:
            ValidationError: The request breaks its description; lists every problem.
        """
        if problems := self.problems():
            raise ValidationError(problems)


class Answer:
    """What came back: status, headers (names in lower case) and the body's bytes.

    Attributes:
        status: The HTTP status.
        headers: The headers, names in lower case.
        content: The body as it came.
        request: The request that this answers.
        elapsed: Seconds from sending to the last byte, if the client measured them.
    """

    __slots__ = ("_data", "content", "elapsed", "headers", "request", "status")

    def __init__(
        self, status: int, headers: Mapping[str, str], content: bytes, request: Request, elapsed: float | None = None
    ) -> None:
        self.status: int = status
        self.headers: dict[str, str] = {name.lower(): value for name, value in headers.items()}
        self.content: bytes = content
        self.request: Request = request
        self.elapsed: float | None = elapsed
        self._data: Any = UNSET

    def __repr__(self) -> str:
        return f"<Answer {self.status} to {self.request.op.id}, {len(self.content)} bytes>"

    @property
    def data(self) -> Any:
        """The decoded body: JSON as Python data, anything else as bytes, None if empty.

        Raises:
            DecodeError: The answer claims to be JSON and is not.
        """
        if self._data is UNSET:
            self._data = self._decode()
        return self._data

    def _decode(self) -> Any:
        content = self.content
        if not content or content.isspace():
            return None
        label = self.headers.get("content-type", "")
        labelled = is_json(label)
        if not labelled and not reads_json(self.request.op, self.status, label):
            return content
        try:
            return json.loads(content)
        except UnicodeDecodeError:
            with suppress(ValueError, LookupError, RecursionError):
                return json.loads(content.decode(charset(label) or "latin-1"))
        except (ValueError, RecursionError):
            pass
        if labelled:
            raise DecodeError(f"{self.request.op.id} answered {self.status} with a body that is not JSON")
        return content

    def misfit(self) -> str | None:
        """What came in place of what the description declares for a success; None if it fits.

        Raises:
            DecodeError: The answer claims to be JSON and is not.
        """
        return misfit(self)

    @property
    def is_mislabelled(self) -> bool:
        """Whether the headers of a success already say that it is not the file that the description declares."""
        return is_mislabelled(self)


class Response(Generic[T_co]):
    """What `sync_detailed` and `asyncio_detailed` return.

    Attributes:
        status, headers, content: As on `Answer`.
        data: The decoded body as plain Python data.
        parsed: The same as models.
        request: The request that this answers.
    """

    __slots__ = ("answer", "parsed")

    def __init__(self, answer: Answer, parsed: T_co) -> None:
        self.answer: Answer = answer
        self.parsed: T_co = parsed

    def __repr__(self) -> str:
        return f"<Response {self.status} to {self.request.op.id}>"

    @property
    def status(self) -> int:
        return self.answer.status

    @property
    def headers(self) -> Mapping[str, str]:
        return self.answer.headers

    @property
    def content(self) -> bytes:
        return self.answer.content

    @property
    def data(self) -> Any:
        return self.answer.data

    @property
    def request(self) -> Request:
        return self.answer.request


class Client(Protocol):
    """What an endpoint asks of a client: send a request, check it first, raise on an error status."""

    def send(self, request: Request, /) -> Answer:
        """Send the request and return the answer of a success. `request.validate()` is the client's to call."""
        ...


class AsyncClient(Protocol):
    """The same for `asyncio` and `asyncio_detailed`."""

    async def send(self, request: Request, /) -> Answer:
        """Send the request and return the answer of a success."""
        ...


def lazy(package: str, modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a package whose names load when they are first used (PEP 562).

    Args:
        package: The package.
        modules: The module inside it that holds each name.
    """

    def getattr_(name: str) -> Any:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{modules[name]}"), name)
        setattr(sys.modules[package], name, value)  # the next look-up finds it without asking here
        return value

    return getattr_, lambda: sorted(modules)
