# Made from vonage/_async/number_verification.py by `make generate`. Do not edit: change the async module.
"""What the compiled `NumberVerification` lacks: the way to a token, and the token as an argument."""

from __future__ import annotations

from vonage_openapi.number_verification.api import verify_number
from vonage_openapi.products.sync import number_verification

from vonage._crypto.hidden import hide
from vonage._shared.network_tokens import VERIFY_SCOPE, handset_address, token_of, token_request
from vonage._shared.types import number_verification as dicts


class NumberVerification(number_verification.NumberVerification):
    def get_oidc_url(
        self, redirect_uri: str, state: str | None = None, login_hint: str | None = None, scope: str = VERIFY_SCOPE
    ) -> str:
        """The address that the handset has to open; see `client.camara_auth.get_oidc_url`."""
        self._warn()
        return handset_address(self._own("application_id"), redirect_uri, state, login_hint, scope)

    def exchange_code_for_token(self, code: str, redirect_uri: str) -> str:
        """Exchange the code that the handset brought for a token, which is good for its number alone.

        Args:
            code: From the address that the handset was sent on to.
            redirect_uri: That address as `get_oidc_url` had it.

        Returns:
            The access token.

        Official page: https://developer.vonage.com/en/number-verification/overview
        """
        code = hide(code)
        self._warn()
        request = token_request("authorization_code", code=code, redirect_uri=redirect_uri)
        return token_of(self._client.send(request))

    def verify(
        self, access_token: str, phone_number: str | None = None, hashed_phone_number: str | None = None
    ) -> dicts.VerifiedNumber:
        """Compare a number with that of the handset.

        Args:
            access_token: From `exchange_code_for_token`.
            phone_number: The number in E.164 form, or
            hashed_phone_number: its SHA-256 digest, with plus sign, in hexadecimal.

        Returns:
            `devicePhoneNumberVerified`.

        Raises:
            InvalidNumberVerificationError: Both are given, or none; nothing was sent.

        Official page: https://developer.vonage.com/en/number-verification/overview
        """
        access_token = hide(access_token)
        self._warn()
        given = {"phoneNumber": phone_number, "hashedPhoneNumber": hashed_phone_number}
        body = {name: value for name, value in given.items() if value}  # as in 3.x, an empty one does not count
        client = self._client.with_options(token=access_token)
        verified: dicts.VerifiedNumber = (client.send(verify_number.OP.request(body=body), errors=self._errors)).data
        return verified
