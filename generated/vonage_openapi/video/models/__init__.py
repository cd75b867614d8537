# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""The models of Video. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .archive import Archive as Archive
    from .archive_event import ArchiveEvent as ArchiveEvent
    from .archive_list import ArchiveList as ArchiveList
    from .audio_connection import AudioConnection as AudioConnection
    from .audio_socket import AudioSocket as AudioSocket
    from .audio_transport import AudioTransport as AudioTransport
    from .broadcast import Broadcast as Broadcast
    from .broadcast_event import BroadcastEvent as BroadcastEvent
    from .broadcast_layout import BroadcastLayout as BroadcastLayout
    from .broadcast_list import BroadcastList as BroadcastList
    from .broadcast_outputs import BroadcastOutputs as BroadcastOutputs
    from .broadcast_settings import BroadcastSettings as BroadcastSettings
    from .broadcast_urls import BroadcastUrls as BroadcastUrls
    from .captions_event import CaptionsEvent as CaptionsEvent
    from .captions_id import CaptionsId as CaptionsId
    from .connection import Connection as Connection
    from .connection_event import ConnectionEvent as ConnectionEvent
    from .connection_list import ConnectionList as ConnectionList
    from .error import Error as Error
    from .event_connection import EventConnection as EventConnection
    from .event_stream import EventStream as EventStream
    from .hls_settings import HlsSettings as HlsSettings
    from .layout import Layout as Layout
    from .migration import Migration as Migration
    from .mixed_stream import MixedStream as MixedStream
    from .mute_all import MuteAll as MuteAll
    from .new_archive import NewArchive as NewArchive
    from .new_audio_connection import NewAudioConnection as NewAudioConnection
    from .new_broadcast import NewBroadcast as NewBroadcast
    from .new_captions import NewCaptions as NewCaptions
    from .new_render import NewRender as NewRender
    from .new_session import NewSession as NewSession
    from .new_sip_call import NewSipCall as NewSipCall
    from .project import Project as Project
    from .render import Render as Render
    from .render_event import RenderEvent as RenderEvent
    from .render_list import RenderList as RenderList
    from .render_properties import RenderProperties as RenderProperties
    from .rtmp_status import RtmpStatus as RtmpStatus
    from .rtmp_target import RtmpTarget as RtmpTarget
    from .session import Session as Session
    from .session_event import SessionEvent as SessionEvent
    from .signal import Signal as Signal
    from .sip_auth import SipAuth as SipAuth
    from .sip_call import SipCall as SipCall
    from .sip_call_event import SipCallEvent as SipCallEvent
    from .sip_target import SipTarget as SipTarget
    from .stream import Stream as Stream
    from .stream_change import StreamChange as StreamChange
    from .stream_event import StreamEvent as StreamEvent
    from .stream_layout import StreamLayout as StreamLayout
    from .stream_layouts import StreamLayouts as StreamLayouts
    from .stream_list import StreamList as StreamList
    from .tones import Tones as Tones
    from .transcription import Transcription as Transcription
    from .transcription_properties import TranscriptionProperties as TranscriptionProperties
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Archive": "archive",
            "ArchiveEvent": "archive_event",
            "ArchiveList": "archive_list",
            "AudioConnection": "audio_connection",
            "AudioSocket": "audio_socket",
            "AudioTransport": "audio_transport",
            "Broadcast": "broadcast",
            "BroadcastEvent": "broadcast_event",
            "BroadcastLayout": "broadcast_layout",
            "BroadcastList": "broadcast_list",
            "BroadcastOutputs": "broadcast_outputs",
            "BroadcastSettings": "broadcast_settings",
            "BroadcastUrls": "broadcast_urls",
            "CaptionsEvent": "captions_event",
            "CaptionsId": "captions_id",
            "Connection": "connection",
            "ConnectionEvent": "connection_event",
            "ConnectionList": "connection_list",
            "Error": "error",
            "EventConnection": "event_connection",
            "EventStream": "event_stream",
            "HlsSettings": "hls_settings",
            "Layout": "layout",
            "Migration": "migration",
            "MixedStream": "mixed_stream",
            "MuteAll": "mute_all",
            "NewArchive": "new_archive",
            "NewAudioConnection": "new_audio_connection",
            "NewBroadcast": "new_broadcast",
            "NewCaptions": "new_captions",
            "NewRender": "new_render",
            "NewSession": "new_session",
            "NewSipCall": "new_sip_call",
            "Project": "project",
            "Render": "render",
            "RenderEvent": "render_event",
            "RenderList": "render_list",
            "RenderProperties": "render_properties",
            "RtmpStatus": "rtmp_status",
            "RtmpTarget": "rtmp_target",
            "Session": "session",
            "SessionEvent": "session_event",
            "Signal": "signal",
            "SipAuth": "sip_auth",
            "SipCall": "sip_call",
            "SipCallEvent": "sip_call_event",
            "SipTarget": "sip_target",
            "Stream": "stream",
            "StreamChange": "stream_change",
            "StreamEvent": "stream_event",
            "StreamLayout": "stream_layout",
            "StreamLayouts": "stream_layouts",
            "StreamList": "stream_list",
            "Tones": "tones",
            "Transcription": "transcription",
            "TranscriptionProperties": "transcription_properties",
        },
    )
