# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Account, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class Balance(TypedDict):
    """What is left on the account."""

    value: float
    autoReload: bool


class EmbeddedSecrets(TypedDict):
    """The contents of a list."""

    secrets: list[Secret]


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    reason: str


class NewSecret(TypedDict):
    """A secret to add."""

    secret: str


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


RestStatus = TypedDict("RestStatus", {"error-code": "str", "error-code-label": "str"})


class Secret(TypedDict):
    """A secret, without its text."""

    _links: SecretLinks
    id: str
    created_at: str


class SecretLink(TypedDict):
    """A HAL link, in its long form."""

    href: str
    templated: bool
    type: str
    name: str
    title: str


class SecretLinks(TypedDict):
    """The HAL links of a secret or of the list of secrets."""

    self: SecretLink


class SecretList(TypedDict):
    """The secrets of a key."""

    _links: SecretLinks
    _embedded: EmbeddedSecrets


Settings = TypedDict(
    "Settings",
    {
        "mo-callback-url": "str",
        "dr-callback-url": "str",
        "max-outbound-request": "int",
        "max-inbound-request": "int",
        "max-calls-per-second": "int",
    },
)


class SettingsChange(TypedDict):
    """Settings that are to change."""

    moCallBackUrl: NotRequired[str]
    drCallBackUrl: NotRequired[str]
    httpForwardMethod: NotRequired[Literal["GET_QUERY_PARAMS", "POST_QUERY_PARAMS", "POST_JSON"]]


class TopUp(TypedDict):
    """Which payment is made once more."""

    trx: str


class TopUpKeywords(TypedDict):
    """All of them optional, as keywords."""

    trx: NotRequired[str]


class SettingsChangeKeywords(TypedDict):
    """All of them optional, as keywords."""

    moCallBackUrl: NotRequired[str]
    drCallBackUrl: NotRequired[str]
    httpForwardMethod: NotRequired[Literal["GET_QUERY_PARAMS", "POST_QUERY_PARAMS", "POST_JSON"]]


class NewSecretKeywords(TypedDict):
    """All of them optional, as keywords."""

    secret: NotRequired[str]
