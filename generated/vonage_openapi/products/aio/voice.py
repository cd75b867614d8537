# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Calls."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from ...files import Progress, Target
from ...product import AsyncProduct, as_dict as _as_dict, fields as _fields, filters as _filters, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...voice.api import (
    create_call as _voice_create_call,
    get_call as _voice_get_call,
    list_calls as _voice_list_calls,
    send_dtmf as _voice_send_dtmf,
    start_dtmf_input as _voice_start_dtmf_input,
    start_stream as _voice_start_stream,
    start_talk as _voice_start_talk,
    stop_dtmf_input as _voice_stop_dtmf_input,
    stop_stream as _voice_stop_stream,
    stop_talk as _voice_stop_talk,
    update_call as _voice_update_call,
)
from ...voice2.api import create_call_v2 as _voice2_create_call_v2

if TYPE_CHECKING:
    from ...voice import dicts as voice_dicts
    from ...voice2 import dicts as voice2_dicts
else:
    voice_dicts = lazy_module("...voice.dicts", __package__)
    voice2_dicts = lazy_module("...voice2.dicts", __package__)


class AsyncVoice(AsyncProduct):
    """Calls: `client.voice`.

    Needs an application and its private key.
    """

    async def get_calls(
        self, params: voice_dicts.ListCallsQuery = NOT_GIVEN, **keywords: Unpack[voice_dicts.ListCallsQuery]
    ) -> voice_dicts.CallPage:
        """List calls.

        Lists the calls of the application, page by page. For older calls, use the Reports API.

        Args:
            params: Filters as one dict, or as keywords:
                status: Only calls in this state.
                date_start: Only calls after this time.
                date_end: Only calls before this time.
                page_size: How many calls a page has.
                record_index: The first call of the page as counted from 0.
                order: Oldest or newest first.
                conversation_uuid: Only calls of this conversation.

        Returns:
            One page of calls. Keys: `count`, `page_size`, `record_index`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this.

        Example:
            response = await client.voice.get_calls(status="completed", date_start="2026-10-15T00:00:00Z")

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: voice_dicts.CallPage = await self._call(_voice_list_calls.OP.request(query=_filters(params, keywords)))
        return answer

    def iter_calls(
        self, params: voice_dicts.ListCallsQuery = NOT_GIVEN, **keywords: Unpack[voice_dicts.ListCallsQuery]
    ) -> AsyncIterator[voice_dicts.Call]:
        """List calls: all of them, page by page, each page fetched when it is needed.

        Args:
            params: Filters as one dict, or as keywords:
                status: Only calls in this state.
                date_start: Only calls after this time.
                date_end: Only calls before this time.
                page_size: How many calls a page has.
                record_index: The first call of the page as counted from 0.
                order: Oldest or newest first.
                conversation_uuid: Only calls of this conversation.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this.

        Example:
            async for entry in client.voice.iter_calls(status="completed", date_start="2026-10-15T00:00:00Z"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/voice
        """
        return self._iterate(_voice_list_calls.OP.request(query=_filters(params, keywords)))

    async def create_call(
        self, params: voice_dicts.CreateCall = NOT_GIVEN, **keywords: Unpack[voice_dicts.CreateCallKeywords]
    ) -> voice_dicts.CreatedCall:
        """Make a call; as keywords without `from`, from a random number of the application.

        Calls somebody and runs an NCCO once the call is answered.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                to (required): Whom to call, usually one.
                from: Who calls, also the number alone.
                random_from_number: Takes any number of the application as caller; `true` does not go with `from`.
                ncco: What to do once the call is answered.
                answer_url: Serves what to do once the call is answered; a list of one address.
                answer_method: How `answer_url` is called.
                event_url: Where events of the call go; needed unless the application has an address for them.
                event_method: How `event_url` is called.
                machine_detection: What happens when voicemail picks up; `continue` reports it, `hangup` ends the call.
                advanced_machine_detection: Finer machine detection, billed extra. It wins over the simple setting.
                length_timer: Seconds after the answer until the platform hangs up.
                ringing_timer: Seconds of ringing until the platform hangs up.

        Returns:
            The call is being made. Keys: `uuid`, `status`, `direction`, `conversation_uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this.

        Example:
            response = await client.voice.create_call({
                "to": [{"type": "phone", "number": "447700900000"}],
                "from": {"type": "phone", "number": "447700900001"},
                "ncco": [{"action": "talk", "text": "Your parcel is at the door."}],
            })

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: voice_dicts.CreatedCall = await self._call(
            _voice_create_call.OP.request(body=_fields(params, keywords))
        )
        return answer

    async def get_call(self, uuid: str) -> voice_dicts.Call:
        """Look up a call.

        Args:
            uuid: Identifies the call leg.

        Returns:
            The call. Keys: `_links`, `uuid`, `conversation_uuid`, `to`, `from`, `status`, `direction`, `rate`, `price`,
            `duration`, `start_time`, `end_time`, `network`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such call or file, or
                it belongs to another application.

        Example:
            response = await client.voice.get_call("5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59")

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: voice_dicts.Call = await self._call(_voice_get_call.OP.request(path={"uuid": uuid}))
        return answer

    async def update_call(
        self, uuid: str, params: voice_dicts.UpdateCall = NOT_GIVEN, **keywords: Unpack[voice_dicts.UpdateCallKeywords]
    ) -> None:
        """Change a call.

        Transfers, ends, mutes or deafens a call in progress. Send it to the host that owns the call.

        Args:
            uuid: Identifies the call leg.
            params: What to send. As one dict, or its fields as keywords:
                action (required): Decides which other fields there are.
                destination: The NCCO that follows, itself or its address.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such call or file, or it belongs to another application.

        Example:
            await client.voice.update_call(
                "5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59",
                {"action": "transfer", "destination": {"type": "ncco", "ncco": [{"action": "talk", "text":
                "We put you through now."}]}},
            )

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: None = await self._call(
            _voice_update_call.OP.request(path={"uuid": uuid}, body=_fields(params, keywords))
        )
        return answer

    async def send_audio(
        self,
        uuid: str,
        params: voice_dicts.StartStream = NOT_GIVEN,
        **keywords: Unpack[voice_dicts.StartStreamKeywords],
    ) -> voice_dicts.CallMessage:
        """Play a sound file into a call.

        Args:
            uuid: Identifies the call leg.
            params: What to send. As one dict, or its fields as keywords:
                stream_url (required): The mp3 or wav file, best as a list of one address.
                loop: How many times it plays; 0 repeats without end.
                level: How loud it plays, from -1 to 1 in steps of 0.1; officially a string.

        Returns:
            It plays. Keys: `message`, `uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such call or file, or it belongs to another application.

        Example:
            response = await client.voice.send_audio(
                "5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59",
                {"stream_url": ["https://example.com/jingle.mp3"], "loop": 0, "level": "0.4"},
            )

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: voice_dicts.CallMessage = await self._call(
            _voice_start_stream.OP.request(path={"uuid": uuid}, body=_fields(params, keywords))
        )
        return answer

    async def stop_audio(self, uuid: str) -> voice_dicts.CallMessage:
        """Stop the sound file.

        Args:
            uuid: Identifies the call leg.

        Returns:
            It is silent. Keys: `message`, `uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such call or file, or
                it belongs to another application.

        Example:
            response = await client.voice.stop_audio("5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59")

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: voice_dicts.CallMessage = await self._call(_voice_stop_stream.OP.request(path={"uuid": uuid}))
        return answer

    async def send_speech(
        self, uuid: str, params: voice_dicts.StartTalk = NOT_GIVEN, **keywords: Unpack[voice_dicts.StartTalkKeywords]
    ) -> voice_dicts.CallMessage:
        """Speak text into a call.

        Args:
            uuid: Identifies the call leg.
            params: What to send. As one dict, or its fields as keywords:
                text (required): What is read.
                language: The language of the voice as a BCP-47 tag.
                style: Which voice of the language.
                premium: Whether the better version of the voice is used where there is one.
                voice_name: The voice by name; `language` and `style` replace it.
                loop: How many times it is read; 0 repeats without end.
                level: How loud it plays, from -1 to 1 in steps of 0.1; officially a string.

        Returns:
            It is being read. Keys: `message`, `uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such call or file, or it belongs to another application.

        Example:
            response = await client.voice.send_speech(
                "5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59",
                {"text": "One more minute please.", "language": "en-GB", "style": 2, "loop": 1, "level":
                "-0.2"},
            )

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: voice_dicts.CallMessage = await self._call(
            _voice_start_talk.OP.request(path={"uuid": uuid}, body=_fields(params, keywords))
        )
        return answer

    async def stop_speech(self, uuid: str) -> voice_dicts.CallMessage:
        """Stop reading.

        Args:
            uuid: Identifies the call leg.

        Returns:
            It is silent. Keys: `message`, `uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such call or file, or
                it belongs to another application.

        Example:
            response = await client.voice.stop_speech("5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59")

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: voice_dicts.CallMessage = await self._call(_voice_stop_talk.OP.request(path={"uuid": uuid}))
        return answer

    async def send_dtmf(
        self, uuid: str, params: voice_dicts.SendDtmf = NOT_GIVEN, **keywords: Unpack[voice_dicts.SendDtmfKeywords]
    ) -> voice_dicts.CallMessage:
        """Play keypad tones into a call.

        Args:
            uuid: Identifies the call leg.
            params: What to send. As one dict, or its fields as keywords:
                digits: The keys whose tones are played.

        Returns:
            The tones were sent. Keys: `message`, `uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such call or file, or it belongs to another application.

        Example:
            response = await client.voice.send_dtmf("5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59", {"digits": "204#"})

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: voice_dicts.CallMessage = await self._call(
            _voice_send_dtmf.OP.request(path={"uuid": uuid}, body=_fields(params, keywords))
        )
        return answer

    async def start_dtmf_input(
        self,
        uuid: str,
        params: voice_dicts.StartDtmfInput = NOT_GIVEN,
        **keywords: Unpack[voice_dicts.StartDtmfInputKeywords],
    ) -> None:
        """Report each key press.

        Sends every key of the call to you at once, for an `input` action whose mode is `asynchronous`.

        Args:
            uuid: Identifies the call leg.
            params: What to send. As one dict, or its fields as keywords:
                event_url: Where each key press is sent by POST; a list of one address.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such call or file, or it belongs to another application.

        Example:
            await client.voice.start_dtmf_input(
                "5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59",
                {"event_url": ["https://example.com/keys"]},
            )

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: None = await self._call(
            _voice_start_dtmf_input.OP.request(path={"uuid": uuid}, body=_fields(params, keywords))
        )
        return answer

    async def stop_dtmf_input(self, uuid: str) -> None:
        """Stop reporting key presses.

        Args:
            uuid: Identifies the call leg.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such call or file, or
                it belongs to another application.

        Example:
            await client.voice.stop_dtmf_input("5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59")

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: None = await self._call(_voice_stop_dtmf_input.OP.request(path={"uuid": uuid}))
        return answer

    async def get_recording(self, url: str) -> bytes:
        """Fetch a recording into memory; `download_recording` writes it to a file.

        Fetches the sound file that a record event announced. Give the token to hosts of the platform only. The address
        of a transcript leads here too and answers JSON, a `Transcript`.

        Args:
            url: From the webhook. As the application's token is sent with the request, it must be a URL of Vonage, or
                of the client's own `base_url` or host.

        Returns:
            The file.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such call or file, or
                it belongs to another application.

        Example:
            response = await client.voice.get_recording(
                "https://api.nexmo.com/v1/files/8f14e45f-ceea-467f-a9d1-3b5c7d9e0f12",
            )

        Official page: https://developer.vonage.com/en/api/voice
        """
        answer: bytes = await self._call(self._client.recording_request(url))
        return answer

    async def download_recording(self, url: str, target: Target, progress: Progress | None = None) -> int:
        """Write a recording to a file as it arrives.

        Args:
            url: From the webhook. As the application's token is sent with the request, it must be a URL of Vonage, or
                of the client's own `base_url` or host.
            target: A path, or a file that is open for writing bytes. At a path, the file appears once it is complete;
                an open file is left open.
            progress: Called after each piece with the number of bytes so far and in total (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.

        Returns:
            The number of bytes written.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such call or file, or
                it belongs to another application.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            await client.voice.download_recording(
                "https://api.nexmo.com/v1/files/8f14e45f-ceea-467f-a9d1-3b5c7d9e0f12",
                "file",
            )

        Official page: https://developer.vonage.com/en/api/voice
        """
        return await self._download(self._client.recording_request(url), target, progress)

    async def create_call_v2(self, params: voice2_dicts.NewIpCall) -> dict[str, Any]:
        """Make a call over IP.

        Calls somebody, users of the application above all. The answer tells nothing of the call; the event address is
        told its leg and its conversation.

        In beta: it may change without notice.

        Args:
            params: What to send. A dict of:
                to (required): Whom to call.
                from (required): Who calls.
                ncco: What to do once the call is answered.
                answer_url: Serves what to do once the call is answered; a list of one address.
                answer_method: How `answer_url` is called.
                event_url: Where events of the call go; needed unless the application has an address for them.
                event_method: How `event_url` is called.
                machine_detection: What happens when voicemail picks up; `continue` reports it, `hangup` ends the call.
                length_timer: Seconds after the answer until the platform hangs up.
                ringing_timer: Seconds of ringing until the platform hangs up.

        Returns:
            The call is being made.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            response = await client.voice.create_call_v2({
                "to": [{"type": "app", "user": "jamie"}],
                "from": {"type": "phone", "number": "447700900001"},
                "ncco": [{"action": "talk", "text": "Your parcel is at the door."}],
            })

        Official page: https://developer.vonage.com/en/api/voice.v2
        """
        answer: dict[str, Any] = await self._call(_voice2_create_call_v2.OP.request(body=_as_dict(params)))
        return answer
