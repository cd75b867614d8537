# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .channel import Channel
    from .event_location import EventLocation
    from .event_template import EventTemplate
    from .event_transcription import EventTranscription
    from .event_user import EventUser
    from .initiator import Initiator
    from .leave_reason import LeaveReason
    from .media_url import MediaUrl
    from .member_media import MemberMedia


@define(repr=False)
class EventBody(Model):
    """What there is to say; which members there are depends on the type.

    Attributes:
        message_type: Of messages: text, image, audio, video, file, template, custom, vcard, location, random.
        text: The text of a message or of `audio:say`.
        image: A file.
        video: A file.
        file: A file.
        vcard: A file.
        location: A place.
        template: A message out of a template.
        custom: A message of your own.
        event_id: The event that this is about, such as a message that was seen.
        stream_url: The sound file of `audio:play`, a list of one.
        level: How loud.
        loop: How often; 0 for ever.
        queue: Whether it waits for what is playing.
        voice_name: The voice.
        language: The language of the voice.
        style: The style of the voice.
        premium: Whether the better voice is used.
        ssml: Whether the text is SSML.
        play_id: What `audio:play` gave.
        say_id: What `audio:say` gave.
        record_id: What `audio:record` gave.
        rtc_id: The leg to mute or to earmuff.
        digit: One key.
        digits: Several keys.
        dtmf_seq: Which key in a row it is.
        method: How keys came.
        duration: How long it took, in milliseconds for keys and in seconds for calls.
        validity: For how long a recording is kept.
        streamed: Whether a recording is sent while it goes on.
        format_: How a recording is coded.
        beep_start: Whether it beeps first.
        beep_stop: Whether it beeps last.
        detect_speech: Whether it looks for speech.
        split: Whether each side has a channel of its own.
        multitrack: Whether each member has a track of its own.
        mulitrack: The same as the official text spells it.
        channels: How many channels there are.
        transcription: How a recording is transcribed.
        recording_id: The recording.
        destination_url: Where a recording is.
        start_time: When it began.
        end_time: When it ended.
        size: How many bytes it has.
        channel: How a member takes part. `to` fits the type; custom headers are for SIP and websockets.
        asr: What was recognised.
        member_id: The member.
        cname: The name of the conversation.
        invited_by: Who invited.
        user: A user as events show it.
        media: The sound of a member.
        initiator: Who made it happen.
        reason: Why a member leaves.
        leg_id: The leg of a call.
        direction: Which way a call goes.
        status: How far a call has come.
        status_history: All that a leg has been.
        quality: How good the sound was.
        bandwidth: How many bytes came and went.
        price: The price of a call.
        rate: The price of a minute.
        original_event_id: The message whose status this is.
        channel_type: The channel of a message.
        message_uuid: The message at the Messages API.
    """

    message_type: str | Unset = UNSET
    text: str | Unset = UNSET
    image: MediaUrl | Unset = UNSET
    video: MediaUrl | Unset = UNSET
    file: MediaUrl | Unset = UNSET
    vcard: MediaUrl | Unset = UNSET
    location: EventLocation | Unset = UNSET
    template: EventTemplate | Unset = UNSET
    custom: dict[str, Any] | Unset = UNSET
    event_id: str | int | Unset = UNSET
    stream_url: list[str] | Unset = UNSET
    level: float | Unset = UNSET
    loop: int | Unset = UNSET
    queue: bool | Unset = UNSET
    voice_name: str | Unset = UNSET
    language: str | Unset = UNSET
    style: int | Unset = UNSET
    premium: bool | Unset = UNSET
    ssml: bool | Unset = UNSET
    play_id: str | Unset = UNSET
    say_id: str | Unset = UNSET
    record_id: str | Unset = UNSET
    rtc_id: str | Unset = UNSET
    digit: str | Unset = UNSET
    digits: str | Unset = UNSET
    dtmf_seq: int | Unset = UNSET
    method: str | Unset = UNSET
    duration: int | str | Unset = UNSET
    validity: int | Unset = UNSET
    streamed: bool | Unset = UNSET
    format_: str | Unset = UNSET
    beep_start: bool | Unset = UNSET
    beep_stop: bool | Unset = UNSET
    detect_speech: bool | Unset = UNSET
    split: bool | Unset = UNSET
    multitrack: bool | Unset = UNSET
    mulitrack: bool | Unset = UNSET
    channels: int | Unset = UNSET
    transcription: EventTranscription | Unset = UNSET
    recording_id: str | Unset = UNSET
    destination_url: str | Unset = UNSET
    start_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    size: int | Unset = UNSET
    channel: Channel | Unset = UNSET
    asr: dict[str, Any] | Unset = UNSET
    member_id: str | Unset = UNSET
    cname: str | Unset = UNSET
    invited_by: str | Unset = UNSET
    user: EventUser | Unset = UNSET
    media: MemberMedia | Unset = UNSET
    initiator: Initiator | Unset = UNSET
    reason: LeaveReason | Unset = UNSET
    leg_id: str | Unset = UNSET
    direction: str | Unset = UNSET
    status: str | Unset = UNSET
    status_history: list[dict[str, Any]] | Unset = UNSET
    quality: dict[str, Any] | Unset = UNSET
    bandwidth: dict[str, Any] | Unset = UNSET
    price: str | Unset = UNSET
    rate: str | Unset = UNSET
    original_event_id: str | Unset = UNSET
    channel_type: str | Unset = UNSET
    message_uuid: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"format_": "format", "status_history": "statusHistory"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "image": "MediaUrl",
        "video": "MediaUrl",
        "file": "MediaUrl",
        "vcard": "MediaUrl",
        "location": "EventLocation",
        "template": "EventTemplate",
        "transcription": "EventTranscription",
        "channel": "Channel",
        "user": "EventUser",
        "media": "MemberMedia",
        "initiator": "Initiator",
        "reason": "LeaveReason",
    }
