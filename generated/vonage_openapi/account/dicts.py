# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Account: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class Balance(TypedDict):
    """What is left on the account."""

    value: float
    """The balance, in euros."""
    autoReload: NotRequired[bool]
    """Whether the account tops itself up."""


class EmbeddedSecrets(TypedDict):
    """The contents of a list."""

    secrets: list[Secret]
    """The secrets."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NewSecret(TypedDict):
    """A secret to add."""

    secret: str
    """8 to 25 characters, among them a small letter, a capital and a digit."""


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


RestStatus = TypedDict(
    "RestStatus",
    {
        # "200" when all went well, else the number of the error.
        "error-code": "str",
        # The same in words.
        "error-code-label": "str",
    },
)


class Secret(TypedDict):
    """A secret, without its text."""

    _links: NotRequired[SecretLinks]
    """Where the secret can be read."""
    id: str
    """Identifies the secret."""
    created_at: str
    """When it was made."""


class SecretLink(TypedDict):
    """A HAL link, in its long form."""

    href: str
    """Where the link leads, relative to the host as a rule."""
    templated: NotRequired[bool]
    """Whether `href` is a template that has to be filled in first."""
    type: NotRequired[str]
    """The media type to be found there."""
    name: NotRequired[str]
    """Tells links of one kind apart."""
    title: NotRequired[str]
    """What people get to read."""


class SecretLinks(TypedDict):
    """The HAL links of a secret or of the list of secrets."""

    self: SecretLink
    """This one."""


class SecretList(TypedDict):
    """The secrets of a key."""

    _links: NotRequired[SecretLinks]
    """Where this list can be read."""
    _embedded: EmbeddedSecrets
    """The contents of the list."""


Settings = TypedDict(
    "Settings",
    {
        # Where inbound SMS go.
        "mo-callback-url": "NotRequired[str]",
        # Where delivery receipts go.
        "dr-callback-url": "NotRequired[str]",
        # How many messages you may send in a second.
        "max-outbound-request": "NotRequired[int]",
        # How many messages you may receive in a second.
        "max-inbound-request": "NotRequired[int]",
        # How many API requests you may make in a second.
        "max-calls-per-second": "NotRequired[int]",
    },
)


class SettingsChange(TypedDict):
    """Settings that are to change."""

    moCallBackUrl: NotRequired[str]
    """Where inbound SMS go if their number has no address of its own. An empty string removes it."""
    drCallBackUrl: NotRequired[str]
    """Where delivery receipts go. An empty string removes it."""
    httpForwardMethod: NotRequired[Literal["GET_QUERY_PARAMS", "POST_QUERY_PARAMS", "POST_JSON"]]
    """How both callbacks are sent."""


class TopUp(TypedDict):
    """Which payment is made once more."""

    trx: str
    """The reference of the payment with which auto-reload was switched on."""


class TopUpKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    trx: NotRequired[str]


class SettingsChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    moCallBackUrl: NotRequired[str]
    drCallBackUrl: NotRequired[str]
    httpForwardMethod: NotRequired[Literal["GET_QUERY_PARAMS", "POST_QUERY_PARAMS", "POST_JSON"]]


class NewSecretKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    secret: NotRequired[str]
