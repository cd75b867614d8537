# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Programmable SIP: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class DomainParams(TypedDict):
    """A SIP domain."""

    name: str
    """Its name, 5 to 32 characters, which becomes part of its SIP addresses."""
    application_id: str
    """The application that answers its calls."""
    acl: list[str]
    """The IP addresses from which calls may come, single ones or blocks in CIDR notation."""
    tls: NotRequired[Literal["always", "never", "optional"]]
    """Whether calls are set up over TLS. Optional leaves that to the caller."""
    srtp: NotRequired[Literal["always", "never", "optional"]]
    """Whether sound travels over SRTP. Optional leaves that to the caller."""
    digest_auth: NotRequired[bool]
    """Whether users, 200 at most, may log in with a name and a secret."""
    domain_type: NotRequired[Literal["app", "trunk"]]
    """`app` leads calls into an application, `trunk` is a SIP trunk."""


class Domain(TypedDict):
    """A SIP domain."""

    name: str
    """Its name, 5 to 32 characters, which becomes part of its SIP addresses."""
    application_id: str
    """The application that answers its calls."""
    acl: list[str]
    """The IP addresses from which calls may come, single ones or blocks in CIDR notation."""
    tls: NotRequired[Literal["always", "never", "optional"] | str]
    """Whether calls are set up over TLS. Optional leaves that to the caller."""
    srtp: NotRequired[Literal["always", "never", "optional"] | str]
    """Whether sound travels over SRTP. Optional leaves that to the caller."""
    digest_auth: NotRequired[bool]
    """Whether users, 200 at most, may log in with a name and a secret."""
    domain_type: NotRequired[Literal["app", "trunk"] | str]
    """`app` leads calls into an application, `trunk` is a SIP trunk."""


class DomainEndpoint(TypedDict):
    """An address of a domain."""

    uri: NotRequired[str]
    """The SIP address."""


class DomainUser(TypedDict):
    """Somebody who may log in to a domain."""

    key: NotRequired[str]
    """The name to log in with."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NewDomainUser(TypedDict):
    """A user and the secret to log in with."""

    key: str
    """The name to log in with."""
    secret: str
    """The secret to log in with."""


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


class DomainParamsKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]
    application_id: NotRequired[str]
    acl: NotRequired[list[str]]
    tls: NotRequired[Literal["always", "never", "optional"]]
    srtp: NotRequired[Literal["always", "never", "optional"]]
    digest_auth: NotRequired[bool]
    domain_type: NotRequired[Literal["app", "trunk"]]


class DeleteDomainQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    cascade: NotRequired[bool]


class NewDomainUserKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    key: NotRequired[str]
    secret: NotRequired[str]
