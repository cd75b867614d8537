"""The Voice API."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, cast

from vonage_openapi.voice.api import (
    create_call,
    get_call,
    list_calls,
    send_dtmf,
    start_dtmf_input,
    start_stream,
    start_talk,
    stop_dtmf_input,
    stop_stream,
    stop_talk,
    update_call,
)

from vonage._async._product import Product, fields, filters

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from vonage_openapi.voice import models
    from vonage_openapi.voice.dicts import (
        Call,
        CallMessage,
        CallPage,
        CreateCall,
        CreatedCall,
        SendDtmf,
        StartDtmfInput,
        StartStream,
        StartTalk,
        Transcript,
        UpdateCall,
    )

    from vonage._recordings import Progress, Target


class Voice(Product):
    """Calls: `client.voice`. Needs an application and its private key."""

    async def create_call(self, params: CreateCall | models.CreateCall | None = None, **kwargs: Any) -> CreatedCall:
        """Call somebody.

        Args:
            params: `to` (a list with one endpoint), `from` or `random_from_number`, `ncco` or `answer_url`, and
                `event_url`, `machine_detection`, `ringing_timer`, ... Or the same as keywords; these call from a
                random number of the application unless they have a `from`.

        Returns:
            `uuid`, `status`, `direction`, `conversation_uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.

        Example:
            call = await client.voice.create_call({
                "to": [{"type": "phone", "number": "447700900000"}],
                "from": {"type": "phone", "number": "447700900001"},
                "ncco": [{"action": "talk", "text": "Hello"}],
            })

        Official page: Voice API reference.
        """
        if not params and "from" not in kwargs:
            kwargs.setdefault("random_from_number", True)
        return cast("CreatedCall", await self._call(create_call.build(body=fields(params, kwargs))))

    async def get_calls(self, params: Mapping[str, Any] | None = None, **kwargs: Any) -> CallPage:
        """Read one page of the application's calls; `iter_calls` reads all.

        Args:
            params: Filters: `status`, `date_start`, `date_end`, `conversation_uuid`; `order`; `page_size` (to 100) and
                `record_index` (from 0). Or the same as keywords.

        Returns:
            The page; its entries are in `["_embedded"]["calls"]`.

        Official page: Voice API reference.
        """
        return cast("CallPage", await self._call(list_calls.OP.request(query=filters(params, kwargs))))

    def iter_calls(self, params: Mapping[str, Any] | None = None, **kwargs: Any) -> AsyncIterator[Call]:
        """Walk all of the application's calls, page by page. Arguments as for `get_calls`.

        Example:
            async for call in client.voice.iter_calls(status="completed", page_size=100):
                print(call["uuid"], call["duration"])

        Official page: Voice API reference.
        """
        return self._iterate(list_calls.OP.request(query=filters(params, kwargs)))

    async def get_call(self, uuid: str) -> Call:
        """Read a call.

        Args:
            uuid: Of the call, or of one leg of it.

        Official page: Voice API reference.
        """
        return cast("Call", await self._call(get_call.build(uuid)))

    async def update_call(self, uuid: str, params: UpdateCall | models.UpdateCall | None = None, **kwargs: Any) -> Any:
        """Change a call that is going on.

        Args:
            uuid: Of the call.
            params: `action`: `hangup`, `mute`, `unmute`, `earmuff`, `unearmuff`, or `transfer` with `destination`; or
                as keywords.

        Returns:
            None, as the platform has nothing to say; what it says all the same, as in 3.x.

        Example:
            await client.voice.update_call(call["uuid"], action="hangup")

        Official page: Voice API reference.
        """
        return await self._call(update_call.build(uuid, body=fields(params, kwargs)))

    async def send_audio(
        self, uuid: str, params: StartStream | models.StartStream | None = None, **kwargs: Any
    ) -> CallMessage:
        """Play a sound file into a call.

        Args:
            uuid: Of the call.
            params: `stream_url` (a list with one address), `loop` (0 for ever), `level` (-1 to 1); or as keywords.

        Example:
            await client.voice.send_audio(call["uuid"], stream_url=["https://example.com/waiting.mp3"])

        Official page: Voice API reference.
        """
        return cast("CallMessage", await self._call(start_stream.build(uuid, body=fields(params, kwargs))))

    async def stop_audio(self, uuid: str) -> CallMessage:
        """Stop the sound file that plays in a call.

        Args:
            uuid: Of the call.

        Official page: Voice API reference.
        """
        return cast("CallMessage", await self._call(stop_stream.build(uuid)))

    async def send_speech(
        self, uuid: str, params: StartTalk | models.StartTalk | None = None, **kwargs: Any
    ) -> CallMessage:
        """Speak a text into a call.

        Args:
            uuid: Of the call.
            params: `text`, and `language`, `style`, `premium`, `loop` (0 for ever), `level` (-1 to 1); or as keywords.

        Example:
            await client.voice.send_speech(call["uuid"], text="Hello")

        Official page: Voice API reference.
        """
        return cast("CallMessage", await self._call(start_talk.build(uuid, body=fields(params, kwargs))))

    async def stop_speech(self, uuid: str) -> CallMessage:
        """Stop the text that is spoken into a call.

        Args:
            uuid: Of the call.

        Official page: Voice API reference.
        """
        return cast("CallMessage", await self._call(stop_talk.build(uuid)))

    async def send_dtmf(
        self, uuid: str, params: SendDtmf | models.SendDtmf | None = None, **kwargs: Any
    ) -> CallMessage:
        """Send key tones into a call.

        Args:
            uuid: Of the call.
            params: `digits`: the keys, and `p` for half a second of silence; or as keyword.

        Example:
            await client.voice.send_dtmf(call["uuid"], digits="1p2p3#")

        Official page: Voice API reference.
        """
        return cast("CallMessage", await self._call(send_dtmf.build(uuid, body=fields(params, kwargs))))

    async def start_dtmf_input(
        self, uuid: str, params: StartDtmfInput | models.StartDtmfInput | None = None, **kwargs: Any
    ) -> None:
        """Have each key that is pressed in a call reported to a webhook, until `stop_dtmf_input`.

        Args:
            uuid: Of the call.
            params: `event_url`, a list with one address; or as keyword.

        Official page: Voice API reference.
        """
        await self._call(start_dtmf_input.build(uuid, body=fields(params, kwargs)))

    async def stop_dtmf_input(self, uuid: str) -> None:
        """Have keys reported no longer.

        Args:
            uuid: Of the call.

        Official page: Voice API reference.
        """
        await self._call(stop_dtmf_input.build(uuid))

    # Recordings

    async def get_recording(self, url: str) -> bytes:
        """Fetch a recording into memory; `download_recording` writes it to a file.

        The application's token goes along, so the address has to be one of Vonage, or of the client's own `base_url`
        or host.

        Args:
            url: From the webhook.

        Returns:
            The sound file. An address that answers JSON gives it decoded, as in 3.x; see `get_transcription`.

        Raises:
            ValidationError: The address leads elsewhere; nothing was sent.

        Example:
            sound = await client.voice.get_recording(event["recording_url"])

        Official page: Voice API, recording.
        """
        return cast("bytes", await self._call(self._client.recording_request(url)))

    async def get_transcription(self, url: str) -> Transcript:
        """Fetch the transcription of a recording.

        Args:
            url: `transcription_url` from the webhook; the same rules as for `get_recording`.

        Returns:
            `channels`, with a `transcript` of sentences and their words in each.

        Official page: Voice API, recording.
        """
        return cast("Transcript", await self._call(self._client.recording_request(url)))

    async def download_recording(self, url: str, target: Target, progress: Progress | None = None) -> int:
        """Write a recording to a file as it arrives.

        Args:
            url: From the webhook; the same rules as for `get_recording`.
            target: A path, or a file that is open for writing bytes. A path gets its file only once it is whole; an
                open file is left open.
            progress: Called after each piece with the bytes so far and the bytes in all (None if not known).

        Returns:
            How many bytes were written.

        Raises:
            ValidationError: The address leads elsewhere; nothing was sent.
            TransportError: The connection broke; nothing is left under the path.
            OSError: The file cannot be written.

        Example:
            await client.voice.download_recording(event["recording_url"], "call.mp3")

        Official page: Voice API, recording.
        """
        from vonage._recordings import Download

        request = self._client.recording_request(url)
        with Download(target, progress) as download:
            async with aclosing(self._client.stream(request)) as pieces:
                async for answer, piece in pieces:
                    download.take(answer, piece)
        return download.done

    # Webhooks

    def verify_signature(self, token: str, signature: str | None = None) -> bool:
        """Whether the token of a signed webhook was made with a signature secret. `vonage.webhooks` proves more: that
        the token belongs to the body and is new.

        Args:
            token: From the webhook's Authorization header, without `Bearer`.
            signature: The secret; the client's if not given.

        Returns:
            False if it was made with another secret.

        Raises:
            TokenError: The token cannot be read, is no longer valid, or is dated more than a minute ahead.
            SignatureError: There is no secret.

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
