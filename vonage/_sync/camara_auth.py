# Made from vonage/_async/camara_auth.py by `make generate`. Do not edit: change the async module.
"""What the compiled `CamaraAuth` lacks: the two ways to a token, and tokens kept for their number and purpose."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from vonage_openapi import Request
from vonage_openapi.product import ProductClient
from vonage_openapi.products.sync import camara_auth

from vonage._crypto.hidden import Hidden, hide
from vonage._http.waiting import Gates
from vonage._shared.network_tokens import (
    CIBA,
    VERIFY_SCOPE,
    Purpose,
    bare,
    consent_request,
    handset_address,
    lifetime,
    token_of,
    token_request,
    with_member,
)
from vonage._shared.types import network_auth as dicts
from vonage.errors import AuthenticationError


class CamaraAuth(camara_auth.CamaraAuth):
    def __init__(self, client: ProductClient | None = None, **credentials: object) -> None:
        super().__init__(client, **credentials)
        self._tokens: dict[Purpose, tuple[Hidden, float]] = {}
        self._gates = Gates()

    def make_oidc_request(self, number: str, scope: str) -> dicts.AuthorizationRequest:
        """Ask the network of a number for its consent.

        Args:
            number: The number; a plus sign in front of it makes no difference.
            scope: The purpose, `dpv:FraudPreventionAndDetection#check-sim-swap`.

        Returns:
            `auth_req_id`, for `request_backend_camara_token`, and `expires_in` seconds.

        Official page: https://developer.vonage.com/en/getting-started-network/authentication
        """
        self._warn()
        consent: dicts.AuthorizationRequest = with_member(
            self._client.send(consent_request(number, scope)), "auth_req_id"
        )
        return consent

    def request_backend_camara_token(
        self, oidc_response: Mapping[str, object] | dicts.AuthorizationRequest, grant_type: str = CIBA
    ) -> str:
        """Exchange a consent for a token.

        Args:
            oidc_response: What `make_oidc_request` gave.
            grant_type: The way that was taken.

        Returns:
            The access token.

        Official page: https://developer.vonage.com/en/getting-started-network/authentication
        """
        self._warn()
        request = token_request(grant_type, auth_req_id=hide(str(oidc_response["auth_req_id"])))
        return token_of(self._client.send(request))

    def request_frontend_camara_token(self, code: str, redirect_uri: str) -> str:
        """Exchange the code that a handset brought for a token.

        Args:
            code: From the address that the handset was sent on to.
            redirect_uri: That address as `get_oidc_url` had it.

        Returns:
            The access token.

        Official page: https://developer.vonage.com/en/getting-started-network/authentication
        """
        code = hide(code)
        self._warn()
        request = token_request("authorization_code", code=code, redirect_uri=redirect_uri)
        return token_of(self._client.send(request))

    def get_oidc_url(
        self, redirect_uri: str, state: str | None = None, login_hint: str | None = None, scope: str = VERIFY_SCOPE
    ) -> str:
        """The address that a handset has to open over mobile data; it is sent on to `redirect_uri` with a code.

        Args:
            redirect_uri: An address of your own, the one that the application is registered with.
            state: Comes back with the code; something that cannot be guessed.
            login_hint: The number; a plus sign in front of it makes no difference.
            scope: The purpose.

        Raises:
            MissingCredentialsError: The client has no application.

        Official page: https://developer.vonage.com/en/getting-started-network/authentication
        """
        self._warn()
        return handset_address(self._own("application_id"), redirect_uri, state, login_hint, scope)

    def _send_for(self, number: str, scope: str, request: Request) -> Any:
        """Send a request with the token that is kept for a number and a purpose, or a new one.

        One that was kept and is refused now is replaced once. Tasks and threads that need the same token at once wait
        for one answer.
        """
        self._client._check(request)
        purpose = Purpose(self._own("application_id"), bare(number), scope)
        if (token := self._kept(purpose)) is not None:
            try:
                return self._send_with(request, token)
            except AuthenticationError:
                self._forget(purpose, token)
        token = self._new_token(purpose)
        try:
            return self._send_with(request, token)
        except AuthenticationError:
            self._forget(purpose, token)
            raise

    def _send_with(self, request: Request, token: str) -> Any:
        return (self._client.with_options(token=token, validate="off").send(request)).data

    def _new_token(self, purpose: Purpose) -> Hidden:
        with self._gates.of(purpose):
            token = self._kept(purpose)  # somebody else may have fetched it in the meantime
            if token is None:
                answer = self._client.send(consent_request(purpose.number, purpose.scope))
                consent = hide(with_member(answer, "auth_req_id")["auth_req_id"])
                asked_at = time.monotonic()
                answer = self._client.send(token_request(CIBA, auth_req_id=consent))
                token = token_of(answer)
                for other in list(self._tokens):
                    if self._kept(other) is None:
                        self._tokens.pop(other, None)
                self._tokens[purpose] = (token, asked_at + lifetime(answer))
            return token

    def _kept(self, purpose: Purpose) -> Hidden | None:
        """The token for a purpose; None if there is none, or if it ends too soon."""
        token, end = self._tokens.get(purpose, (None, 0.0))
        return token if time.monotonic() < end else None

    def _forget(self, purpose: Purpose, token: str) -> None:
        """Do not use a token again; one that took its place in the meantime stays."""
        if self._kept(purpose) == token:
            self._tokens.pop(purpose, None)
