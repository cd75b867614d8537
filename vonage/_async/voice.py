"""What the compiled `Voice` lacks: calls from a random number, recordings, and the check of a webhook's token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_openapi.files import Progress, Target
from vonage_openapi.hints import Unpack, lazy_module
from vonage_openapi.product import NOT_GIVEN
from vonage_openapi.products.aio import voice

if TYPE_CHECKING:
    from vonage_openapi.voice import dicts
else:
    dicts = lazy_module("..voice.dicts", "vonage_openapi.products")


class AsyncVoice(voice.AsyncVoice):
    async def create_call(
        self, params: dicts.CreateCall = NOT_GIVEN, **keywords: Unpack[dicts.CreateCallKeywords]
    ) -> dicts.CreatedCall:
        if not params and "from" not in keywords:
            keywords.setdefault("random_from_number", True)
        return await super().create_call(params, **keywords)

    async def get_recording(self, url: str) -> bytes:
        """Fetch a recording into memory; `download_recording` writes it to a file.

        As the application's token is sent with the request, the URL must be one of Vonage, or of the client's own
        `base_url` or host.

        Args:
            url: The `recording_url` from the webhook.

        Returns:
            The sound file. If the response is JSON, it is decoded, as in 3.x; see `get_transcription`.

        Raises:
            ValidationError: The URL is not one of these; nothing was sent.

        Example:
            sound = await client.voice.get_recording(event["recording_url"])

        Official page: Voice API, recording.
        """
        sound: bytes = await self._call(self._client.recording_request(url))
        return sound

    async def get_transcription(self, url: str) -> dicts.Transcript:
        """Fetch the transcription of a recording.

        Args:
            url: The `transcription_url` from the webhook; the rules are those of `get_recording`.

        Returns:
            `channels`, with a `transcript` of sentences and their words in each.

        Official page: Voice API, recording.
        """
        transcript: dicts.Transcript = await self._call(self._client.recording_request(url))
        return transcript

    async def download_recording(self, url: str, target: Target, progress: Progress | None = None) -> int:
        """Write a recording to a file as it arrives.

        Args:
            url: The `recording_url` from the webhook; the same rules apply as for `get_recording`.
            target: A path, or a file that is open for writing bytes. At a path, the file appears once it is complete;
                an open file is left open.
            progress: Called after each piece with the number of bytes so far and in total (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.

        Returns:
            The number of bytes written.

        Raises:
            ValidationError: The URL is not one of these; nothing was sent.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            await client.voice.download_recording(event["recording_url"], "call.mp3")

        Official page: Voice API, recording.
        """
        return await self._download(self._client.recording_request(url), target, progress)

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
