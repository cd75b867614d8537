"""Every exception that this package raises on purpose. All of them are `Error`; all of them survive pickling.

Error
  HttpError                     the platform responded with an error status
    ClientError                   4xx
      AuthenticationError           401
      NotFoundError                 404
      RateLimitError                429
      MissingCredentialsError       nothing was sent: the client has no credentials that the operation takes
      ValidationError               nothing was sent: the request is not what the API's description allows
      Verify2Error, VideoError ...  named as in 3.x
    ServerError                   5xx
    RedirectError                 3xx: redirects are never followed
  MessagesError, RedactError ...  the same for one product, named as in 3.x
  DecodeError                   the status is a success, but the response is not what the description declares
    IncompleteListError           a list ended before all of its announced entries had arrived
  OutcomeError                  status 200, but the response says that it failed (with raise_on_error=True)
    ThrottledError                too many requests; also a RateLimitError
    RefusedCredentialsError       wrong key, secret or signature; also an AuthenticationError
  JobError                      a report, an archive ... has failed, or has no file
    JobTimeoutError               it was not done in time; it goes on
  TransportError                no response
    ConnectError                  nothing was sent
    PoolTimeoutError              nothing was sent
    RequestTimeoutError           sent, or partly sent; no response in time
  SignatureError, TokenError, InvalidKeyError, WebhookError    signatures, tokens, keys and webhooks
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import vonage_openapi
from vonage_openapi.formats import Json


class Error(Exception):
    """The base class of all errors: `except vonage.Error` catches whatever this package raises."""

    _safe: bool | None = None

    @property
    def safe_to_repeat(self) -> bool:
        """Whether you can repeat the call without doing anything twice: no second message, call or charge.

        It does not mean that the next attempt will succeed: an invalid request stays invalid.
        """
        return self._is_safe() if self._safe is None else self._safe

    @safe_to_repeat.setter
    def safe_to_repeat(self, value: bool) -> None:
        self._safe = value

    def _is_safe(self) -> bool:
        return True  # what is raised before anything is sent


# Error responses


class HttpError(Error):
    """The platform responded with an error status.

    Attributes:
        status: The HTTP status; None if nothing was sent.
        code: The platform's own name or number for the error, if the response has one.
        title: The kind of error in a few words, if the response has it.
        detail: What went wrong this time, if the response has it.
        request_id: Identifies the request when you contact support, if the response has it.
        retry_after: Seconds to wait before the next attempt, if the response says so.
        errors: What is wrong with each field of the request, if the response says so.
        headers: The headers of the response, names in lower case.
        body: The body of the response: decoded JSON, or bytes.
        operation: Which operation was called, such as `send_sms`.
    """

    status: int | None = None
    code: str | int | None = None
    title: str | None = None
    detail: str | None = None
    request_id: str | None = None
    retry_after: float | None = None
    errors: Mapping[str, str] = MappingProxyType({})
    headers: Mapping[str, str] = MappingProxyType({})
    body: Json | bytes = None
    operation: str = ""


class ClientError(HttpError):
    """Status 4xx: the request was refused. Sending it again unchanged will not help."""


class ServerError(HttpError):
    """Status 5xx: the platform failed."""


class RedirectError(HttpError):
    """Status 3xx: a redirect. It is not followed, as that would send your credentials elsewhere."""


class AuthenticationError(ClientError):
    """Status 401, or the same in the body of a 200: the credentials were not accepted."""

    def __str__(self) -> str:
        text = super().__str__()
        return f"{text} {self.detail}" if self.detail else text


class NotFoundError(ClientError):
    """Status 404: it does not exist, or it belongs to another account."""


class RateLimitError(ClientError):
    """Too many requests: status 429, or the same in the body of a 200. See `retry_after` for how long to wait."""


class MissingCredentialsError(ClientError):
    """The client has none of the credentials that the operation takes. Nothing was sent."""


class OutcomeError(Error):
    """A response of status 200 says that the request failed, or does not say how it went. Needs `raise_on_error=True`.

    Attributes:
        code: The error code as the platform sent it, `"2"` or `2`; None if the response does not say how it went.
        kind: What the code means: `throttled`, `authentication`, `money` (too little on the account), `invalid`,
            or `temporary` (the platform failed); None for others.
        reason: The platform's description of the error.
        retry_after: Seconds to wait before the next attempt, if the response says so.
        body: The whole response.
        operation: Which operation was called, such as `send_sms`.
    """

    code: str | int | None
    body: Json | bytes
    kind: str | None = None
    retry_after: float | None = None

    def __init__(
        self, message: str = "", code: str | int | None = None, reason: str = "", body: Json = None, operation: str = ""
    ) -> None:
        super().__init__(message, code, reason, body, operation)
        self.code = code
        self.reason = reason
        self.body = body
        self.operation = operation

    def __str__(self) -> str:
        return str(self.args[0])

    def _is_safe(self) -> bool:
        return False


class ThrottledError(OutcomeError, RateLimitError):
    """The body of a 200 says: too many requests.

    If some parts of a long message were accepted, it is not `safe_to_repeat`.
    """


class RefusedCredentialsError(OutcomeError, AuthenticationError):
    """The body of a 200 says: wrong key, secret or signature, or the account is barred."""


class DecodeError(Error, vonage_openapi.DecodeError):
    """The status is a success, but the response is not what the API's description declares: HTML, cut off, or empty.

    Attributes:
        maybe_sent: True, as the platform may have acted on the request.
        status: The HTTP status.
        body: The body of the response as it arrived.
        headers: The headers of the response, names in lower case.
        request_id: Identifies the request when you contact support, if the response has it.
        operation: Which operation was called, such as `send_sms`.
    """

    maybe_sent = True
    status: int | None = None
    body: bytes = b""
    headers: Mapping[str, str] = MappingProxyType({})
    request_id: str | None = None
    operation: str = ""

    def _is_safe(self) -> bool:
        return False


class IncompleteListError(DecodeError):
    """A list ended before all of its announced entries had arrived, or repeats itself.

    You get the entries that arrived before that.
    """


class JobError(Error):
    """A job that the platform does in the background, such as a report or an archive, has not given what it should.

    Attributes:
        job: The job as the platform last told of it, with its id and status.
    """

    job: Mapping[str, Json] = MappingProxyType({})


class JobTimeoutError(JobError, TimeoutError):
    """A job was not done in time. It goes on: wait again with its id, which `job` has."""


# What was wrong before anything was sent


class ValidationError(ClientError, vonage_openapi.ValidationError):
    """The request is not what the API's description allows. Nothing was sent. Also a `ClientError` and a `ValueError`.

    Attributes:
        problems: Everything that is wrong, each with `path` (`workflow[0].to`) and `message`.
    """

    def __init__(self, problems: Sequence[vonage_openapi.Problem] = ()) -> None:
        vonage_openapi.ValidationError.__init__(self, problems)


class CallbackRequiredError(Error):
    """An asynchronous Number Insight request has no callback URL for its result."""


class MessagesError(Error):
    """A message that the Messages API would refuse."""


class PricingTypeError(Error):
    """A kind of pricing that does not exist."""


class RedactError(Error):
    """A product that cannot be redacted."""


class InvalidAuthenticationTypeError(Error):
    """A kind of credentials that a low-level call does not know."""


class Verify2Error(ClientError):
    """A verification that Verify v2 would refuse."""


class InvalidMessageError(MessagesError, ValidationError):
    """A message is not what the API's description allows: `MessagesError` as in 3.x, with every problem listed."""


class InvalidVerificationError(Verify2Error, ValidationError):
    """A verification is not what the API's description allows: `Verify2Error` as in 3.x, with every problem listed."""


class InvalidPricingError(PricingTypeError, ValidationError):
    """A request for prices names a type that does not exist: `PricingTypeError` as in 3.x, every problem listed."""


class MissingCallbackError(CallbackRequiredError, ValidationError):
    """An insight has no usable callback: `CallbackRequiredError` as in 3.x, with every problem listed."""


class InvalidRedactionError(RedactError, ValidationError):
    """A redaction is not what the API's description allows: `RedactError` as in 3.x, with every problem listed."""


# No response


class TransportError(Error):
    """There was no response.

    Attributes:
        maybe_sent: Whether the platform may still have acted on the request.
    """

    maybe_sent = True

    def _is_safe(self) -> bool:
        return not self.maybe_sent


class ConnectError(TransportError):
    """No connection could be made, so nothing was sent."""

    maybe_sent = False


class CertificateError(ConnectError):
    """The server's certificate is not trusted, so nothing was sent. Trying again will not help."""


class PoolTimeoutError(TransportError):
    """No connection became free in time, so nothing was sent."""

    maybe_sent = False


class RequestTimeoutError(TransportError, TimeoutError):
    """The response did not arrive in time."""


# Names of 3.x for products that came later


class UsersError(ClientError):
    """A request that the Users API would refuse."""


class InvalidUserError(UsersError, ValidationError):
    """A request is not what the API's description allows: `UsersError` as in 3.x, with every problem listed."""


class SubaccountsError(ClientError):
    """A request that the Subaccounts API would refuse."""


class InvalidSubaccountError(SubaccountsError, ValidationError):
    """A request is not what the API's description allows: `SubaccountsError` as in 3.x, with every problem listed."""


class MeetingsError(ClientError):
    """A request that the Meetings API would refuse."""


class InvalidMeetingError(MeetingsError, ValidationError):
    """A request is not what the API's description allows: `MeetingsError` as in 3.x, with every problem listed."""


class ProactiveConnectError(ClientError):
    """A request that the Proactive Connect API would refuse."""


class InvalidProactiveConnectError(ProactiveConnectError, ValidationError):
    """A request is not what the description allows: `ProactiveConnectError` as in 3.x, with every problem listed."""


class VideoError(ClientError):
    """A request that the Video API would refuse."""


class InvalidVideoError(VideoError, ValidationError):
    """A request is not what the API's description allows: `VideoError` as in 3.x, with every problem listed."""


class InvalidRoleError(ClientError):
    """A role that a Video token cannot have."""


class TokenExpiryError(ClientError):
    """A Video token that would live too long."""


class SipError(ClientError):
    """A SIP call of the Video API that lacks its address."""


class InvalidSipError(SipError, ValidationError):
    """A SIP call has no address, or a wrong one: `SipError` as in 3.x, with every problem listed."""


class NumberVerificationError(ClientError):
    """A request that the Number Verification API would refuse."""


class InvalidNumberVerificationError(NumberVerificationError, ValidationError):
    """A request is not what the description allows: `NumberVerificationError` as in 3.x, with every problem listed."""


# Signatures, tokens, keys and webhooks


class SignatureError(Error, ValueError):
    """Nothing can be signed or checked with what was configured.

    Raised for a missing or unusable signature secret, an unknown signature method, limits that make no sense, and
    parameters that have no signature. The fault is in the program or its settings, never in a request from
    outside: those raise `WebhookError` or give `False`.
    """


class TokenError(Error, ValueError):
    """A token (JWT) cannot be made, read or trusted.

    Attributes:
        reason: a short code for programs: `malformed`, `wrong_algorithm`, `unsupported_header`, `bad_signature`,
            `bad_claim`, `expired`, `not_yet_valid`, `wrong_application` or `unusable_input`.
    """

    def __init__(self, message: str = "", reason: str = "malformed") -> None:
        super().__init__(message)
        self.reason = reason


class InvalidKeyError(Error, ValueError):
    """A private or public key cannot be used. The message says what was found, and never shows the key."""


class KeyFileNotFoundError(InvalidKeyError, FileNotFoundError):
    """The path given for a key does not exist (also a `FileNotFoundError`, as in 3.x)."""


class WebhookError(Error):
    """A webhook was refused. The subclasses say why.

    Attributes:
        reason: a short code for programs and logs, listed with each subclass.
        suggested_status: the HTTP status to respond with, so that the platform does the right thing next.
    """

    default_reason = "refused"
    default_status = 401

    def __init__(self, message: str = "", reason: str | None = None, suggested_status: int | None = None) -> None:
        super().__init__(message)
        self.reason: str = self.default_reason if reason is None else reason
        self.suggested_status: int = self.default_status if suggested_status is None else suggested_status


class MissingSignatureError(WebhookError):
    """The delivery carries no bearer token, or no `sig` if it is one of the SMS API: `missing_signature`.

    The platform admits that a delivery can leave it unsigned by accident; 503 makes it try again, signed. For SMS,
    which an account signs always or never, the status is 401.
    """

    default_reason = "missing_signature"
    default_status = 503


class MalformedWebhookError(WebhookError):
    """The token or the payload cannot be read.

    Reasons: `malformed` (no readable token, or SMS parameters that nothing can have signed), `unsupported_header`,
    `bad_claim`, `missing_claim`, `bad_timestamp` (SMS), `duplicate_header`, and, from the functions that parse,
    `unreadable_body` (status 400: the payload is not understood).
    """

    default_reason = "malformed"


class ForgedWebhookError(WebhookError):
    """The token was not signed with any of the secrets, or not with HS256: `bad_signature`, `wrong_algorithm`."""

    default_reason = "bad_signature"


class StaleWebhookError(WebhookError):
    """The token is genuine but its time is wrong: `too_old`, `from_the_future`, `expired`, `not_yet_valid`."""

    default_reason = "too_old"


class BodyMismatchError(WebhookError):
    """The token belongs to another payload (`payload_mismatch`) or to none at all (`payload_hash_missing`)."""

    default_reason = "payload_mismatch"


class ReplayedWebhookError(WebhookError):
    """The token was already accepted once: `replayed`.

    Respond with 200 without acting on it again: any other status can make the platform send it once more.
    """

    default_reason = "replayed"
    default_status = 200


class WrongAccountError(WebhookError):
    """The token is genuine, but meant for somebody else: `wrong_api_key`, `wrong_application`, `wrong_issuer`."""

    default_reason = "wrong_api_key"


class WebhookInputError(WebhookError, TypeError):
    """The receiver passed something that is not a raw body or not headers, for example decoded JSON: `unusable_input`.

    The fault is in the receiving program, so the status is 500 and not 401: the platform sends the webhook again.
    """

    default_reason = "unusable_input"
    default_status = 500
