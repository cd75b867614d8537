# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Network authentication: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class AuthorizationRequest(TypedDict):
    """A consent."""

    auth_req_id: str
    """Identifies the consent."""
    expires_in: NotRequired[int | str]
    """How long it lasts in seconds."""
    interval: NotRequired[int | str]
    """How long to wait between two questions for the token in seconds."""


class BackendAuthorization(TypedDict):
    """A number and a purpose."""

    login_hint: str
    """The number, in front of it `tel:` and a plus sign."""
    scope: str
    """The purpose."""


class NetworkAuthError(TypedDict):
    """What went wrong."""

    error: NotRequired[str]
    """The kind of error."""
    error_description: NotRequired[str]
    """What went wrong this time."""


class NetworkToken(TypedDict):
    """A token for one number and one purpose."""

    access_token: str
    """The token."""
    token_type: NotRequired[str]
    """How it is sent."""
    expires_in: NotRequired[int | str]
    """How long it lasts in seconds."""
    refresh_token: NotRequired[str]
    """A token to ask for another one with."""


class TokenRequest(TypedDict):
    """What to exchange for a token."""

    grant_type: str
    """Which way was taken: `urn:openid:params:grant-type:ciba` or `authorization_code`."""
    auth_req_id: NotRequired[str]
    """The consent."""
    code: NotRequired[str]
    """The code that the handset brought."""
    redirect_uri: NotRequired[str]
    """The same address as in the first step."""


class BackendAuthorizationKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    login_hint: NotRequired[str]
    scope: NotRequired[str]


class TokenRequestKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    grant_type: NotRequired[str]
    auth_req_id: NotRequired[str]
    code: NotRequired[str]
    redirect_uri: NotRequired[str]


class RequestFrontendAuthorizationQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    client_id: NotRequired[str]
    redirect_uri: NotRequired[str]
    response_type: NotRequired[str]
    scope: NotRequired[str]
    state: NotRequired[str]
    login_hint: NotRequired[str]
