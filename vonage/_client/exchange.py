"""From a request to what goes over the wire, and from the answer to what a caller gets, without any waiting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from vonage_openapi import Answer, Op, Problem, Request, is_object
from vonage_openapi.formats import Json, kind_of

from vonage import errors as _errors
from vonage._client import responses
from vonage._client.business import SCHEME, missing_vbc_token
from vonage._client.by_path import UNDESCRIBED, operation_of
from vonage._client.host_settings import HostSettings
from vonage._client.hosts import is_trusted, is_vonage
from vonage._client.log import is_wanted, masked
from vonage._client.outcomes import outcome_error
from vonage._client.settings import check_headers, merged
from vonage._client.state import JSON_TYPE, captured
from vonage._client.warn import SILENCE, warn
from vonage._crypto.hidden import Hidden
from vonage._http.transport import FetchedResponse, HttpRequest
from vonage.auth import bearer
from vonage.errors import MissingCredentialsError, ValidationError
from vonage.hooks import RequestInfo

Errors: TypeAlias = Mapping[str, str]
"""The kind of error for a request that breaks its description, by the field that is to blame; "" for any."""
NO_ERRORS: Final[Errors] = {}

_ALWAYS = {"accept-encoding": "gzip, deflate"}
"""What the transports can unpack; without this the platform sends long lists unpacked."""


class Exchange(HostSettings):
    """Requests and answers."""

    def _is_watched(self) -> bool:
        """Whether the log or a hook is to be told of attempts."""
        return bool(self._hooks) or is_wanted()

    def _account(self) -> str:
        """Whose calls count together for a rate limit."""
        return self._credentials.api_key or self._credentials.application_id or ""

    def _hold_back(self, request: Request, seconds: float) -> None:
        """Tell the rate limit that the platform throttled."""
        if self._limiter is not None:
            self._limiter.throttled(self._account(), request.body, seconds)

    @staticmethod
    def _info(op: Op, outgoing: HttpRequest, attempt: int) -> RequestInfo:
        host, operation, path = urlsplit(outgoing.url).hostname or "", op.id, op.path
        if op.package == UNDESCRIBED:  # both hold what the caller wrote there
            path = masked(path.partition("?")[0])
            operation = f"{op.verb.lower()} {path}" if " " in op.id else op.id
        return RequestInfo(operation, outgoing.verb, host, path, attempt)

    def _check(self, request: Request, errors: Errors = NO_ERRORS) -> None:
        """Refuse a request that breaks its description, as the client is set to, and what cannot be sent always."""
        if self._validate == "off":
            if request.faults:
                raise _invalid(request.faults, errors)
            return
        problems, doubts = request.findings()
        if problems and request.faults:
            raise _invalid(problems, errors)
        self._report(request.op, problems, errors)
        if request.op.id == "send_sms" and (said := _advice_on_text(request.body)):
            warn(said)
        for doubt in doubts:
            warn(f"{request.op.id}: {doubt}; {SILENCE}")

    def _report(self, op: Op, problems: Sequence[Problem], errors: Errors = NO_ERRORS) -> None:
        """Raise what is wrong with a request, warn of each problem, or say nothing, as the client is set to."""
        if problems and self._validate == "error":
            raise _invalid(problems, errors)
        if self._validate == "warn":
            for problem in problems:
                warn(f"{op.id}: {problem}")

    def _outgoing(
        self, request: Request, values: Mapping[str, Any] | None = None, *, streamed: bool = False
    ) -> HttpRequest:
        """A request as it goes over the wire, with credentials: those that were chosen of another API, or Vonage's."""
        op = request.op
        base = self._base_of(op)
        headers = self._headers(request)
        keys: Sequence[tuple[str, str]] = ()
        if values is not None:
            from vonage._client.security_schemes import add_credentials

            keys = add_credentials(op, values, headers)
        elif "authorization" not in headers:
            request = self._with_credentials(request, base, headers)
        try:
            path, query = request.path, request.query_string
            content, media_type = request.encode()
        except (ValueError, TypeError) as error:
            problems = request.unsendable() or [Problem("body", f"cannot be sent as {op.body}: {error}")]
            raise ValidationError(problems) from None
        if media_type and ("content-type" not in headers or kind_of(media_type) == "multipart"):
            headers["content-type"] = media_type  # nobody but who wrote the parts knows what is between them
        check_headers(headers)
        joint = "&" if "?" in path else "?"  # a path of a low-level call may bring a query of its own
        url = f"{base}{path}{joint if query else ''}{query}"
        if isinstance(op.path, Hidden):
            url = Hidden(url)
        if keys:
            from vonage._client.security_schemes import with_keys

            url = with_keys(url, keys)
        return HttpRequest(op.verb, url, headers, content, self._timeout, self._timeout.deadline(), streamed)

    def _headers(self, request: Request) -> dict[str, str]:
        """The headers of a request, without credentials of the client's."""
        headers = merged(_ALWAYS, self.headers, request.headers, self._extra_headers)
        accept = request.op.accept
        if accept is not None and headers.get("accept") == JSON_TYPE and "accept" not in self._extra_headers:
            headers["accept"] = accept
        return headers

    def _with_credentials(self, request: Request, base: str, headers: dict[str, str]) -> Request:
        """The request with what proves the client to Vonage, most often in the headers, which are changed."""
        op, security = request.op, request.op.security
        if op.schemes:  # of Vonage, but described by somebody else
            from vonage._client.security_schemes import as_vonage_security

            security = as_vonage_security(op)
        kind = self._credentials.choose(op, security, self._token)
        if kind is not None and not is_trusted(base, self._hosts, self._base_url):
            raise MissingCredentialsError(
                f"{op.id}: credentials of Vonage are only sent to Vonage's hosts, not to {urlsplit(base).hostname};"
                " to use a gateway, create the client with base_url="
            )
        if kind == "signature":
            return request.replaced(body=self._credentials.signed(request))
        if kind == "basic":
            headers["authorization"] = self._credentials.basic()
        elif kind == "oauth2":
            headers["authorization"] = bearer(self._token or "")
        elif kind is not None:
            headers["authorization"] = self._credentials.bearer()
        return request

    def _chosen(self, request: Request) -> dict[str, Any] | None:
        """The credentials of another API that a request is to have, functions among them; None stands for Vonage's.

        Raises:
            MissingCredentialsError: The operation takes some that were not given.
        """
        from vonage._client.security_schemes import choose, missing, slips

        op, given = request.op, self._given
        is_vbc = SCHEME in op.schemes and is_trusted(self._base_of(op), self._hosts, self._base_url)
        if is_vbc and self._vbc_token is not None:
            given = {SCHEME: self._vbc_token, **given}
        names = choose(op, given, self._headers(request), request.query)
        if names is not None:
            return {name: given[name] for name in names}
        if is_vbc:
            raise missing_vbc_token(op)
        if is_vonage(op.host or self._base_url or ""):
            return None
        if () in op.security and not slips(op, self._given):
            return {}
        raise missing(op, self._given)

    def _with_values(self, outgoing: HttpRequest, op: Op, values: Mapping[str, Any]) -> HttpRequest | None:
        """The same request with what functions give now, after an answer 401; None if that is the same."""
        from vonage._client.security_schemes import add_credentials, is_in_header

        headers = dict(outgoing.headers)
        add_credentials(
            op, {name: value for name, value in values.items() if is_in_header(op.schemes.get(name, ()))}, headers
        )
        return None if headers == outgoing.headers else outgoing._replace(headers=headers)

    def _with_other_token(self, outgoing: HttpRequest) -> HttpRequest | None:
        """The same request with another token, after an answer 401; None if there is no other.

        That is so where a function gives the private key, and gives another one now.
        """
        if not self._credentials.refused(outgoing.headers.get("authorization", "")):
            return None
        return outgoing._replace(headers={**outgoing.headers, "authorization": self._credentials.bearer()})

    def recording_request(self, url: str) -> Request:
        """The request for the address of a recording; see `client.voice.get_recording`.

        Raises:
            ValidationError: The address leads to somebody who must not get the application's token.
        """
        from vonage._shared.recordings import recording_request

        return recording_request(url, self._hosts, self._base_url)

    def parse(self, host: str, response: FetchedResponse) -> Json | bytes:
        """Read an answer that was fetched by other means, as the methods of this client read theirs.

        Args:
            host: Where it came from, for the text of an error.
            response: Anything with `status_code`, `headers` and `content`, such as a response of requests or httpx.

        Returns:
            The decoded JSON, bytes where it is not JSON, or None where there is nothing.

        Raises:
            HttpError: The status is not one of success.
        """
        request = operation_of("GET", host, "/", "header").request()
        answer = Answer(response.status_code, response.headers, response.content, request)
        data: Json | bytes = self._accept(answer, f"https://{host}/").data
        return data

    def _accept(self, answer: Answer, url: str) -> Answer:
        """Pass a good answer on; raise what the others stand for."""
        if not 200 <= answer.status < 300 and answer.status not in answer.request.op.redirects:
            raise responses.http_error(answer, urlsplit(url).netloc)
        responses.check(answer)
        if self._raise_on_error and (error := outcome_error(answer)) is not None:
            raise error
        if (wanted := captured.get()) is not None:
            wanted.append(answer)
        return answer


def _invalid(problems: Sequence[Problem], errors: Errors) -> ValidationError:
    """The error for some problems, of the kind that 3.x has for them."""
    kinds = [errors[problem.path] for problem in problems if problem.path in errors]
    kind: type[ValidationError] = getattr(_errors, next(iter(kinds), errors.get("", "ValidationError")))
    return kind(problems)


def _advice_on_text(body: object) -> str | None:
    from vonage import gsm  # for SMS alone

    return gsm.advice(body.get("text"), body.get("type")) if is_object(body) else None
