"""What the compiled `CamaraAuth` lacks: the two ways to a token, and tokens kept for their number and purpose."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from vonage_openapi import Request
from vonage_openapi.hints import lazy_module
from vonage_openapi.network_auth.api import (
    request_backend_authorization,
    request_frontend_authorization,
    request_token,
)
from vonage_openapi.product import AsyncProductClient, own
from vonage_openapi.products.aio import camara_auth

from vonage._crypto.hidden import hide
from vonage._http.waiting import AsyncGates
from vonage._shared.network_tokens import CIBA, VERIFY_SCOPE, Purpose, Tokens, bare, token_of, with_member
from vonage.errors import AuthenticationError

if TYPE_CHECKING:
    from vonage_openapi.network_auth import dicts
else:
    dicts = lazy_module("..network_auth.dicts", "vonage_openapi.products")


class AsyncCamaraAuth(camara_auth.AsyncCamaraAuth):
    """Access tokens for network APIs: `client.camara_auth`. The platform has shut these APIs down.

    A token is good for one number and one purpose. It is kept for these until shortly before its end, in memory alone.
    """

    def __init__(self, client: AsyncProductClient | None = None, **credentials: object) -> None:
        super().__init__(client, **credentials)
        self._tokens = Tokens()
        self._gates = AsyncGates()

    async def make_oidc_request(self, number: str, scope: str) -> dicts.AuthorizationRequest:
        """Ask the network of a number for its consent.

        Args:
            number: The number; a plus sign in front of it makes no difference.
            scope: The purpose, `dpv:FraudPreventionAndDetection#check-sim-swap`.

        Returns:
            `auth_req_id`, for `request_backend_camara_token`, and `expires_in` seconds.

        Official page: https://developer.vonage.com/en/getting-started-network/authentication
        """
        self._warn()
        return await _consent(self._client, number, scope)

    async def request_backend_camara_token(
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
        return token_of(await _exchanged(self._client, grant_type, auth_req_id=hide(str(oidc_response["auth_req_id"]))))

    async def request_frontend_camara_token(self, code: str, redirect_uri: str) -> str:
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
        return await token_for_code(self._client, code, redirect_uri)

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
        return address_for_handset(self._client, redirect_uri, state, login_hint, scope)

    async def _send_for(self, number: str, scope: str, request: Request) -> Any:
        """Send a request of a network API with a token for a number and a purpose.

        The token is the one that is kept, or a new one (consent, then token). One that was kept and is refused now is
        replaced once. Tasks and threads that need the same token at once wait for one answer.

        Args:
            number: The number; a plus sign in front of it makes no difference.
            scope: The purpose, `dpv:FraudPreventionAndDetection#check-sim-swap`.
            request: What `build` of an endpoint gave.

        Returns:
            The decoded answer.

        Raises:
            ValidationError: The request breaks its description; nothing was sent, and no token was fetched.
            HttpError: The platform refused the token or the request.

        Official page: https://developer.vonage.com/en/getting-started-network/authentication
        """
        client = self._client
        client._check(request)
        purpose = Purpose(own(client, "application_id"), bare(number), scope)
        token = self._tokens.get(purpose)
        if token is not None:
            try:
                return await self._send_with(request, token)
            except AuthenticationError:
                self._tokens.forget(purpose, token)
        token = await self._new_token(purpose)
        try:
            return await self._send_with(request, token)
        except AuthenticationError:
            self._tokens.forget(purpose, token)
            raise

    async def _send_with(self, request: Request, token: str) -> Any:
        return (await self._client.with_options(token=token, validate="off").send(request)).data

    async def _new_token(self, purpose: Purpose) -> str:
        async with self._gates.of(purpose):
            token = self._tokens.get(purpose)  # somebody else may have fetched it in the meantime
            if token is None:
                consent = hide((await _consent(self._client, purpose.number, purpose.scope))["auth_req_id"])
                asked_at = time.monotonic()
                answer = await _exchanged(self._client, CIBA, auth_req_id=consent)
                token = self._tokens.keep(purpose, answer, asked_at)
            return token


def address_for_handset(client: Any, redirect_uri: str, state: str | None, login_hint: str | None, scope: str) -> str:
    """The address that a handset opens; never that of a sandbox or gateway, as the handset is not in this program."""
    op = request_frontend_authorization.OP
    query = {
        "client_id": own(client, "application_id"),
        "redirect_uri": redirect_uri,
        "response_type": "code",
        "scope": scope,
    }
    if state:
        query["state"] = state
    if login_hint:
        query["login_hint"] = f"+{bare(login_hint)}"
    return f"{op.host}{op.path}?{urlencode(query)}"


async def token_for_code(client: Any, code: str, redirect_uri: str) -> str:
    """Exchange the code that a handset brought for a token."""
    code = hide(code)
    return token_of(await _exchanged(client, "authorization_code", code=code, redirect_uri=redirect_uri))


async def _consent(client: Any, number: str, scope: str) -> dicts.AuthorizationRequest:
    body = {"login_hint": f"tel:+{bare(number)}", "scope": scope}
    answer = await client.send(request_backend_authorization.OP.request(body=body))
    consent: dicts.AuthorizationRequest = with_member(answer, "auth_req_id")
    return consent


async def _exchanged(client: Any, grant_type: str, **fields: str) -> dict[str, Any]:
    body = hide({"grant_type": grant_type, **fields})
    answer = await client.send(request_token.OP.request(body=body))
    return hide({**with_member(answer, "access_token")})
