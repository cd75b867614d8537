# Made from vonage/_async/voice.py by `make generate`. Do not edit: change the async module.
"""What the compiled `Voice` lacks: calls from a random number, transcriptions, and the check of a webhook's token."""

from __future__ import annotations

from vonage_openapi.hints import Unpack
from vonage_openapi.product import NOT_GIVEN
from vonage_openapi.products.sync import voice

from vonage._shared.types import voice as dicts


class Voice(voice.Voice):
    def create_call(
        self, params: dicts.CreateCall = NOT_GIVEN, **keywords: Unpack[dicts.CreateCallKeywords]
    ) -> dicts.CreatedCall:
        if not params and "from" not in keywords:
            keywords.setdefault("random_from_number", True)
        return super().create_call(params, **keywords)

    def get_transcription(self, url: str) -> dicts.Transcript:
        """Fetch the transcription of a recording.

        Args:
            url: The `transcription_url` from the webhook; the rules are those of `get_recording`.

        Returns:
            `channels`, with a `transcript` of sentences and their words in each.

        Official page: Voice API, recording.
        """
        transcript: dicts.Transcript = self._call(self._client.recording_request(url))
        return transcript

    def verify_signature(self, token: str, signature: str | None = None) -> bool:
        """Whether the token of a signed webhook was signed with a signature secret.

        Better use `vonage.webhooks`, which also verifies that the token belongs to the body and is recent.

        Args:
            token: The token from the webhook's Authorization header, without `Bearer`.
            signature: The signature secret. Default: the client's.

        Returns:
            False if it was signed with another secret.

        Raises:
            TokenError: The token cannot be read, is no longer valid, or is dated more than a minute ahead.
            SignatureError: There is no signature secret.

        Official page: Webhooks, decoding signed webhooks.
        """
        from vonage import jwt
        from vonage.errors import TokenError

        try:
            jwt.verify_hs256(token, self._client.signature_secret or "" if signature is None else signature)
        except TokenError as error:
            if error.reason == "bad_signature":
                return False
            raise
        return True
