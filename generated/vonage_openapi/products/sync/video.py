# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Video sessions, archives, broadcasts and captions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ...product import (
    Product,
    Errors,
    as_dict as _as_dict,
    fields as _fields,
    filters as _filters,
    given as _given,
    as_list as _as_list,
    NOT_GIVEN,
)
from ...hints import Unpack, lazy_module
from ...video.api import (
    change_archive_layout as _video_change_archive_layout,
    change_archive_streams as _video_change_archive_streams,
    change_broadcast_layout as _video_change_broadcast_layout,
    change_broadcast_streams as _video_change_broadcast_streams,
    connect_audio as _video_connect_audio,
    create_archive as _video_create_archive,
    create_sip_call as _video_create_sip_call,
    delete_archive as _video_delete_archive,
    disconnect_client as _video_disconnect_client,
    get_archive as _video_get_archive,
    get_broadcast as _video_get_broadcast,
    get_experience_composer as _video_get_experience_composer,
    get_stream as _video_get_stream,
    list_archives as _video_list_archives,
    list_broadcasts as _video_list_broadcasts,
    list_connections as _video_list_connections,
    list_experience_composers as _video_list_experience_composers,
    list_streams as _video_list_streams,
    migrate_session as _video_migrate_session,
    mute_all_streams as _video_mute_all_streams,
    mute_stream as _video_mute_stream,
    play_dtmf as _video_play_dtmf,
    play_dtmf_to_connection as _video_play_dtmf_to_connection,
    send_signal as _video_send_signal,
    send_signal_to_connection as _video_send_signal_to_connection,
    set_stream_layout as _video_set_stream_layout,
    start_broadcast as _video_start_broadcast,
    start_captions as _video_start_captions,
    start_experience_composer as _video_start_experience_composer,
    stop_archive as _video_stop_archive,
    stop_broadcast as _video_stop_broadcast,
    stop_captions as _video_stop_captions,
    stop_experience_composer as _video_stop_experience_composer,
)

if TYPE_CHECKING:
    from ...video import dicts as video_dicts
else:
    video_dicts = lazy_module("...video.dicts", __package__)


class Video(Product):
    """Video sessions, archives, broadcasts and captions: `client.video`.

    Needs an application and its private key. A request that breaks its description raises `InvalidVideoError`, a
    `VideoError` as in 3.x.
    """

    _errors: Errors = {"": "InvalidVideoError"}

    def send_signal(self, session_id: str, type: str, data: str, connection_id: str | None = None) -> None:
        """Signal everybody in a session, or one client.

        Sends data to all clients that are connected now; those who join later do not see it.

        Args:
            session_id: The session.
            type: What kind of signal it is, up to 128 bytes; clients listen by it.
            data: The data, up to 8 kB.
            connection_id: The client, by its connection. Default: all.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected. 413: The type of the
                signal is longer than 128 bytes or its data longer than 8 kilobytes.

        Example:
            client.video.send_signal(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "poll",
                "Which room shall we take next week?",
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: None = self._call(
            (_video_send_signal.OP if connection_id is None else _video_send_signal_to_connection.OP).request(
                path=_given(
                    {
                        "session_id": session_id,
                        "connection_id": connection_id,
                        "application_id": self._own("application_id"),
                    }
                ),
                body={"type": type, "data": data},
            )
        )
        return answer

    def list_connections(self, session_id: str) -> video_dicts.ConnectionList:
        """List the clients of a session.

        Everybody who is connected to a session, the oldest first.

        Args:
            session_id: The session.

        Returns:
            The connected clients. Keys: `count`, `applicationId`, `projectId`, `sessionId`, `items`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            response = client.video.list_connections(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.ConnectionList = self._call(
            _video_list_connections.OP.request(
                path={"session_id": session_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def disconnect_client(self, session_id: str, connection_id: str) -> None:
        """Disconnect a client.

        Throws a client out of a session. Ends a phone call as well, given the connection of the call.

        Args:
            session_id: The session.
            connection_id: The client, by its connection.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            client.video.disconnect_client(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "0c1f2a3b-4d5e-4f60-8a7b-9c8d7e6f5a4b",
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: None = self._call(
            _video_disconnect_client.OP.request(
                path={
                    "session_id": session_id,
                    "connection_id": connection_id,
                    "application_id": self._own("application_id"),
                }
            )
        )
        return answer

    def migrate_session(self, session_id: str) -> video_dicts.Migration:
        """Move a session to another media server.

        Has the platform move a running session to a fresh server, without a break for those who are in it.

        Args:
            session_id: The session.

        Returns:
            The move has begun. Keys: `message`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected. 409: The session moves
                already (15214) or has moved too short a time ago (15215).

        Example:
            response = client.video.migrate_session(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Migration = self._call(
            _video_migrate_session.OP.request(
                path={"session_id": session_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def list_streams(self, session_id: str) -> video_dicts.StreamList:
        """List the streams of a session.

        All streams that are published in a session, with their layout classes.

        Args:
            session_id: The session.

        Returns:
            The streams. Keys: `count`, `items`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected. 408: The id is not one
                of a stream.

        Example:
            response = client.video.list_streams(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.StreamList = self._call(
            _video_list_streams.OP.request(
                path={"session_id": session_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def set_stream_layout(self, session_id: str, items: video_dicts.StreamLayouts) -> video_dicts.StreamList:
        """Set the layout classes of streams; the list of them may also be given bare.

        Gives streams their layout classes, by which a composed archive or a broadcast arranges them. What is not in the
        list stays as it is.

        Args:
            session_id: The session.
            items: What to send. A dict of:
                items (required): The streams with their new classes.

        Returns:
            The streams with the classes that they have now. Keys: `count`, `items`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            response = client.video.set_stream_layout(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                {"items": [{"id": "7a1c4e2b-3d90-4b8f-a651-0f9e8d7c6b5a", "layoutClassList": ["focus",
                "wide"]}]},
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.StreamList = self._call(
            _video_set_stream_layout.OP.request(
                path={"session_id": session_id, "application_id": self._own("application_id")}, body=_as_dict(items)
            )
        )
        return answer

    def get_stream(self, session_id: str, stream_id: str) -> video_dicts.Stream:
        """Get a stream.

        One stream of a session, with its layout classes.

        Args:
            session_id: The session.
            stream_id: The stream.

        Returns:
            The stream. Keys: `id`, `videoType`, `name`, `layoutClassList`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected. 408: The id is not one
                of a stream.

        Example:
            response = client.video.get_stream(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "7a1c4e2b-3d90-4b8f-a651-0f9e8d7c6b5a",
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Stream = self._call(
            _video_get_stream.OP.request(
                path={"session_id": session_id, "stream_id": stream_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def mute_stream(self, session_id: str, stream_id: str) -> video_dicts.Project:
        """Mute a stream.

        Silences one stream. Its publisher may switch the sound on again.

        Args:
            session_id: The session.
            stream_id: The stream.

        Returns:
            The stream is silent. Keys: `applicationId`, `status`, `name`, `environment`, `createdAt`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            response = client.video.mute_stream(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "7a1c4e2b-3d90-4b8f-a651-0f9e8d7c6b5a",
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Project = self._call(
            _video_mute_stream.OP.request(
                path={"session_id": session_id, "stream_id": stream_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def mute_all_streams(
        self, session_id: str, active: bool = True, excluded_stream_ids: Sequence[str] = ()
    ) -> video_dicts.Project:
        """Mute all streams of a session, and those to come.

        With `active` true, silences all streams but those that are excepted, and those to come; with false, streams to
        come are audible again.

        Args:
            session_id: The session.
            active: Whether to mute; false ends it.
            excluded_stream_ids: Streams that are not muted.

        Returns:
            The project whose session was muted. Keys: `applicationId`, `status`, `name`, `environment`, `createdAt`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            response = client.video.mute_all_streams(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                True,
                ["7a1c4e2b-3d90-4b8f-a651-0f9e8d7c6b5a"],
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Project = self._call(
            _video_mute_all_streams.OP.request(
                path={"session_id": session_id, "application_id": self._own("application_id")},
                body=_given({"active": active, "excludedStreamIds": _as_list(excluded_stream_ids)}),
            )
        )
        return answer

    def disable_mute_all_streams(self, session_id: str, excluded_stream_ids: Sequence[str] = ()) -> video_dicts.Project:
        """Let streams to come be audible again, after `mute_all_streams`.

        With `active` true, silences all streams but those that are excepted, and those to come; with false, streams to
        come are audible again.

        Args:
            session_id: The session.
            excluded_stream_ids: Streams that are not muted.

        Returns:
            The project whose session was muted. Keys: `applicationId`, `status`, `name`, `environment`, `createdAt`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            response = client.video.disable_mute_all_streams(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                ["7a1c4e2b-3d90-4b8f-a651-0f9e8d7c6b5a"],
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Project = self._call(
            _video_mute_all_streams.OP.request(
                path={"session_id": session_id, "application_id": self._own("application_id")},
                body=_given({"excludedStreamIds": _as_list(excluded_stream_ids), "active": False}),
            )
        )
        return answer

    def list_archives(
        self,
        filter_params: video_dicts.ListArchivesQuery = NOT_GIVEN,
        **keywords: Unpack[video_dicts.ListArchivesQuery],
    ) -> video_dicts.ArchiveList:
        """List archives.

        The archives of the application, running and finished, the newest first.

        Args:
            filter_params: Filters as one dict, or as keywords:
                offset: How many entries to skip, counted from the newest.
                count: How many entries a page has.
                sessionId: Only those of this session.

        Returns:
            One page of archives. Keys: `count`, `items`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The token is wrong, has expired, or belongs to another application
                or session than the request names.

        Example:
            response = client.video.list_archives(offset=50, count=50)

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.ArchiveList = self._call(
            _video_list_archives.OP.request(
                path={"application_id": self._own("application_id")}, query=_filters(filter_params, keywords)
            )
        )
        return answer

    def iter_archives(
        self,
        filter_params: video_dicts.ListArchivesQuery = NOT_GIVEN,
        **keywords: Unpack[video_dicts.ListArchivesQuery],
    ) -> Iterator[video_dicts.Archive]:
        """List archives: all of them, page by page, each page fetched when it is needed.

        Args:
            filter_params: Filters as one dict, or as keywords:
                offset: How many entries to skip, counted from the newest.
                count: How many entries a page has.
                sessionId: Only those of this session.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The token is wrong, has expired, or belongs to another application
                or session than the request names.

        Example:
            for entry in client.video.iter_archives(offset=50, count=50):
                print(entry)

        Official page: https://developer.vonage.com/en/api/video
        """
        return self._iterate(
            _video_list_archives.OP.request(
                path={"application_id": self._own("application_id")}, query=_filters(filter_params, keywords)
            )
        )

    def create_archive(
        self, params: video_dicts.NewArchive = NOT_GIVEN, **keywords: Unpack[video_dicts.NewArchiveKeywords]
    ) -> video_dicts.Archive:
        """Start an archive.

        Records a session to which at least one client is connected. It runs until it is stopped or everybody has left,
        for four hours at most.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                sessionId (required): The session.
                hasAudio: Whether the sound is recorded.
                hasVideo: Whether the picture is recorded; one of the two has to be.
                hasTranscription: Whether what is said is written down as well.
                transcriptionProperties: How speech is written down.
                layout: How the streams of an archive or a broadcast are arranged.
                multiArchiveTag: Tells the archives of one session apart, where it has several at a time.
                name: A name for you.
                outputMode: One file of all streams, or a file for each.
                resolution: The size of the picture, of composed archives alone. Default 640x480.
                streamMode: Which streams are in it. Default auto.
                maxBitrate: Bits a second, of composed archives alone.
                quantizationParameter: The quality, less is better; of composed archives alone, and not with a bit rate.

        Returns:
            The archive, which runs now. Keys: `id`, `status`, `name`, `reason`, `sessionId`, `applicationId`,
            `createdAt`, `updatedAt`, `size`, `duration`, `outputMode`, `streamMode`, `hasAudio`, `hasVideo`,
            `hasTranscription`, `transcription`, `multiArchiveTag`, `resolution`, `streams`, `url`, `maxBitrate`,
            `quantizationParameter`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected. 409: The archive is not
                in a state that allows this, the session is recorded already, or its streams do not pass through the
                platform.

        Example:
            response = client.video.create_archive({
                "sessionId": "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "name": "Weekly round",
                "outputMode": "composed",
                "resolution": "1280x720",
                "layout": {"type": "bestFit", "screenshareType": "pip"},
            })

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Archive = self._call(
            _video_create_archive.OP.request(
                path={"application_id": self._own("application_id")}, body=_fields(params, keywords)
            )
        )
        return answer

    def get_archive(self, archive_id: str) -> video_dicts.Archive:
        """Get an archive.

        One archive. Its `url` works for ten minutes; ask again for a fresh one.

        Args:
            archive_id: The archive.

        Returns:
            The archive. Keys: `id`, `status`, `name`, `reason`, `sessionId`, `applicationId`, `createdAt`, `updatedAt`,
            `size`, `duration`, `outputMode`, `streamMode`, `hasAudio`, `hasVideo`, `hasTranscription`, `transcription`,
            `multiArchiveTag`, `resolution`, `streams`, `url`, `maxBitrate`, `quantizationParameter`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            response = client.video.get_archive("3e9d1c5a-7b24-4f86-9d0e-1a2b3c4d5e6f")

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Archive = self._call(
            _video_get_archive.OP.request(
                path={"archive_id": archive_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def delete_archive(self, archive_id: str) -> None:
        """Delete an archive.

        Deletes an archive that is available or uploaded; its file goes with it.

        Args:
            archive_id: The archive.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The token is wrong, has expired, or belongs to another application
                or session than the request names. 404: The session, client, stream or resource does not exist, or
                nobody is connected. 409: The archive is not in a state that allows this, the session is recorded
                already, or its streams do not pass through the platform.

        Example:
            client.video.delete_archive("3e9d1c5a-7b24-4f86-9d0e-1a2b3c4d5e6f")

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: None = self._call(
            _video_delete_archive.OP.request(
                path={"archive_id": archive_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def add_stream_to_archive(
        self, archive_id: str, stream_id: str, has_audio: bool = True, has_video: bool = True
    ) -> None:
        """Add a stream to an archive, or change what is recorded of it.

        For archives with stream mode `manual`. Adding one that is in already changes its sound and picture.

        Args:
            archive_id: The archive.
            stream_id: The stream that is to be in.
            has_audio: Whether its sound is in.
            has_video: Whether its picture is in.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            client.video.add_stream_to_archive(
                "3e9d1c5a-7b24-4f86-9d0e-1a2b3c4d5e6f",
                "7a1c4e2b-3d90-4b8f-a651-0f9e8d7c6b5a",
                True,
                False,
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: None = self._call(
            _video_change_archive_streams.OP.request(
                path={"archive_id": archive_id, "application_id": self._own("application_id")},
                body=_given({"addStream": stream_id, "hasAudio": has_audio, "hasVideo": has_video}),
            )
        )
        return answer

    def remove_stream_from_archive(self, archive_id: str, stream_id: str) -> None:
        """Leave a stream out of an archive from now on.

        For archives with stream mode `manual`. Adding one that is in already changes its sound and picture.

        Args:
            archive_id: The archive.
            stream_id: The stream that is to be out.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: None = self._call(
            _video_change_archive_streams.OP.request(
                path={"archive_id": archive_id, "application_id": self._own("application_id")},
                body={"removeStream": stream_id},
            )
        )
        return answer

    def stop_archive(self, archive_id: str) -> video_dicts.Archive:
        """Stop an archive.

        Ends the recording. Its file is made then; a webhook tells when it is available.

        Args:
            archive_id: The archive.

        Returns:
            The archive, which has ended. Keys: `id`, `status`, `name`, `reason`, `sessionId`, `applicationId`,
            `createdAt`, `updatedAt`, `size`, `duration`, `outputMode`, `streamMode`, `hasAudio`, `hasVideo`,
            `hasTranscription`, `transcription`, `multiArchiveTag`, `resolution`, `streams`, `url`, `maxBitrate`,
            `quantizationParameter`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected. 409: The archive is not
                in a state that allows this, the session is recorded already, or its streams do not pass through the
                platform.

        Example:
            response = client.video.stop_archive("3e9d1c5a-7b24-4f86-9d0e-1a2b3c4d5e6f")

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Archive = self._call(
            _video_stop_archive.OP.request(
                path={"archive_id": archive_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def change_archive_layout(
        self, archive_id: str, params: video_dicts.Layout = NOT_GIVEN, **keywords: Unpack[video_dicts.LayoutKeywords]
    ) -> video_dicts.Archive:
        """Rearrange an archive.

        Arranges the streams of a composed archive in another way while it runs.

        Args:
            archive_id: The archive.
            params: What to send. As one dict, or its fields as keywords:
                type: Default: bestFit.
                stylesheet: The CSS that arranges the streams; for type `custom` alone.
                screenshareType: How they are arranged while a screen is shared; for type `bestFit` alone, without a
                    stylesheet.

        Returns:
            The layout has changed. Keys: `id`, `status`, `name`, `reason`, `sessionId`, `applicationId`, `createdAt`,
            `updatedAt`, `size`, `duration`, `outputMode`, `streamMode`, `hasAudio`, `hasVideo`, `hasTranscription`,
            `transcription`, `multiArchiveTag`, `resolution`, `streams`, `url`, `maxBitrate`, `quantizationParameter`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            response = client.video.change_archive_layout(
                "3e9d1c5a-7b24-4f86-9d0e-1a2b3c4d5e6f",
                {"type": "verticalPresentation"},
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Archive = self._call(
            _video_change_archive_layout.OP.request(
                path={"archive_id": archive_id, "application_id": self._own("application_id")},
                body=_fields(params, keywords),
            )
        )
        return answer

    def create_sip_call(self, session_id: str, token: str, sip: video_dicts.SipTarget) -> video_dicts.SipCall:
        """Call a phone into a session.

        Calls a SIP address and connects what answers with a session. The call ends with `disconnect_client`, given its
        `connectionId`. A session whose streams are relayed cannot have one.

        Args:
            session_id: The session.
            token: A client token for the session; its data may say that this client is a phone.
            sip: The other end.

        Returns:
            The call, which rings now. Keys: `id`, `connectionId`, `streamId`, `projectId`, `sessionId`, `createdAt`,
            `updatedAt`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            InvalidSipError: It is `sip` that is wrong; nothing was sent.
            InvalidSipError: It is `sip.uri` that is wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected. 409: The streams of the
                session do not pass through the platform (`p2p.preference` is `enabled`).

        Example:
            response = client.video.create_sip_call(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ2aWRlbyJ9.c2lnbmVk",
                {"uri": "sip:reception@sip.example.com;transport=tls", "from": "447700900001", "headers":
                {"X-Ticket": "4711"}, "auth": {"username": "desk", "password": "not-a-real-one"}, "secure":
                True},
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.SipCall = self._call(
            _video_create_sip_call.OP.request(
                path={"application_id": self._own("application_id")},
                body={"sessionId": session_id, "token": token, "sip": sip},
            ),
            {"sip": "InvalidSipError", "sip.uri": "InvalidSipError", "": "InvalidVideoError"},
        )
        return answer

    def play_dtmf(self, session_id: str, digits: str, connection_id: str | None = None) -> None:
        """Play the tones of keys to all phones in a session, or to one.

        Plays the tones of keys to every phone in a session.

        Args:
            session_id: The session.
            digits: The keys: 0 to 9, * and #; `p` waits for half a second.
            connection_id: The client, by its connection. Default: all.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            client.video.play_dtmf(
                "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "4p711#",
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: None = self._call(
            (_video_play_dtmf.OP if connection_id is None else _video_play_dtmf_to_connection.OP).request(
                path=_given(
                    {
                        "session_id": session_id,
                        "connection_id": connection_id,
                        "application_id": self._own("application_id"),
                    }
                ),
                body={"digits": digits},
            )
        )
        return answer

    def list_broadcasts(
        self, offset: int | None = None, count: int | None = None, session_id: str | None = None
    ) -> video_dicts.BroadcastList:
        """List broadcasts.

        The broadcasts of the application that run now.

        Args:
            offset: How many entries to skip, counted from the newest.
            count: How many entries a page has.
            session_id: Only those of this session.

        Returns:
            One page of broadcasts. Keys: `count`, `items`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The token is wrong, has expired, or belongs to another application
                or session than the request names.

        Example:
            response = client.video.list_broadcasts()

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.BroadcastList = self._call(
            _video_list_broadcasts.OP.request(
                path={"application_id": self._own("application_id")},
                query={"offset": offset, "count": count, "sessionId": session_id},
            )
        )
        return answer

    def iter_broadcasts(
        self, count: int | None = None, session_id: str | None = None
    ) -> Iterator[video_dicts.Broadcast]:
        """List broadcasts: all of them, page by page, each page fetched when it is needed.

        Args:
            count: How many entries a page has.
            session_id: Only those of this session.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The token is wrong, has expired, or belongs to another application
                or session than the request names.

        Example:
            for entry in client.video.iter_broadcasts():
                print(entry)

        Official page: https://developer.vonage.com/en/api/video
        """
        return self._iterate(
            _video_list_broadcasts.OP.request(
                path={"application_id": self._own("application_id")}, query={"count": count, "sessionId": session_id}
            )
        )

    def start_broadcast(self, params: video_dicts.NewBroadcast) -> video_dicts.Broadcast:
        """Start a broadcast.

        Shows a session to a large audience, as HLS for browsers or over RTMP by way of other services.

        Args:
            params: What to send. A dict of:
                sessionId (required): The session.
                outputs (required): Where it is shown, one kind at least.
                layout: How the streams of a new broadcast are arranged.
                maxDuration: Ends after this many seconds.
                resolution: Width and height in pixels.
                streamMode: Which streams are in it. Default auto.
                multiBroadcastTag: Tells the broadcasts of one session apart, where it has several at a time.
                maxBitrate: Bits a second.
                hasAudio: Whether the sound is in.
                hasVideo: Whether the picture is in.

        Returns:
            The broadcast, which runs now. Keys: `id`, `sessionId`, `multiBroadcastTag`, `applicationId`, `createdAt`,
            `updatedAt`, `maxDuration`, `maxBitrate`, `broadcastUrls`, `settings`, `resolution`, `hasAudio`, `hasVideo`,
            `streamMode`, `status`, `streams`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 409:
                The session is broadcast already, or its streams do not pass through the platform.

        Example:
            response = client.video.start_broadcast({
                "sessionId": "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "outputs": {"hls": {"lowLatency": True}},
                "maxDuration": 3600,
                "resolution": "1280x720",
            })

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Broadcast = self._call(
            _video_start_broadcast.OP.request(
                path={"application_id": self._own("application_id")}, body=_as_dict(params)
            )
        )
        return answer

    def get_broadcast(self, broadcast_id: str) -> video_dicts.Broadcast:
        """Get a broadcast.

        One broadcast.

        Args:
            broadcast_id: The broadcast.

        Returns:
            The broadcast. Keys: `id`, `sessionId`, `multiBroadcastTag`, `applicationId`, `createdAt`, `updatedAt`,
            `maxDuration`, `maxBitrate`, `broadcastUrls`, `settings`, `resolution`, `hasAudio`, `hasVideo`,
            `streamMode`, `status`, `streams`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The token is wrong, has expired, or belongs to another application
                or session than the request names. 404: The session, client, stream or resource does not exist, or
                nobody is connected.

        Example:
            response = client.video.get_broadcast("c5e8f2a3-6b74-4da9-9f1e-304b5c6d7e8f")

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Broadcast = self._call(
            _video_get_broadcast.OP.request(
                path={"broadcast_id": broadcast_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def stop_broadcast(self, broadcast_id: str) -> video_dicts.Broadcast:
        """Stop a broadcast.

        Ends a broadcast.

        Args:
            broadcast_id: The broadcast.

        Returns:
            The broadcast, which has ended. Keys: `id`, `sessionId`, `multiBroadcastTag`, `applicationId`, `createdAt`,
            `updatedAt`, `maxDuration`, `maxBitrate`, `broadcastUrls`, `settings`, `resolution`, `hasAudio`, `hasVideo`,
            `streamMode`, `status`, `streams`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            response = client.video.stop_broadcast("c5e8f2a3-6b74-4da9-9f1e-304b5c6d7e8f")

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Broadcast = self._call(
            _video_stop_broadcast.OP.request(
                path={"broadcast_id": broadcast_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def change_broadcast_layout(self, broadcast_id: str, params: video_dicts.Layout) -> video_dicts.Broadcast:
        """Rearrange a broadcast.

        Arranges the streams of a broadcast in another way while it runs.

        Args:
            broadcast_id: The broadcast.
            params: What to send. A dict of:
                type: Default: bestFit.
                stylesheet: The CSS that arranges the streams; for type `custom` alone.
                screenshareType: How they are arranged while a screen is shared; for type `bestFit` alone, without a
                    stylesheet.

        Returns:
            The layout has changed. Keys: `id`, `sessionId`, `multiBroadcastTag`, `applicationId`, `createdAt`,
            `updatedAt`, `maxDuration`, `maxBitrate`, `broadcastUrls`, `settings`, `resolution`, `hasAudio`, `hasVideo`,
            `streamMode`, `status`, `streams`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            response = client.video.change_broadcast_layout(
                "c5e8f2a3-6b74-4da9-9f1e-304b5c6d7e8f",
                {"type": "bestFit", "screenshareType": "horizontalPresentation"},
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Broadcast = self._call(
            _video_change_broadcast_layout.OP.request(
                path={"broadcast_id": broadcast_id, "application_id": self._own("application_id")},
                body=_as_dict(params),
            )
        )
        return answer

    def add_stream_to_broadcast(
        self, broadcast_id: str, stream_id: str, has_audio: bool = True, has_video: bool = True
    ) -> None:
        """Add a stream to a broadcast, or change what is shown of it.

        For broadcasts with stream mode `manual`. Adding one that is in already changes its sound and picture.

        Args:
            broadcast_id: The broadcast.
            stream_id: The stream that is to be in.
            has_audio: Whether its sound is in.
            has_video: Whether its picture is in.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            client.video.add_stream_to_broadcast(
                "c5e8f2a3-6b74-4da9-9f1e-304b5c6d7e8f",
                "7a1c4e2b-3d90-4b8f-a651-0f9e8d7c6b5a",
                True,
                True,
            )

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: None = self._call(
            _video_change_broadcast_streams.OP.request(
                path={"broadcast_id": broadcast_id, "application_id": self._own("application_id")},
                body=_given({"addStream": stream_id, "hasAudio": has_audio, "hasVideo": has_video}),
            )
        )
        return answer

    def remove_stream_from_broadcast(self, broadcast_id: str, stream_id: str) -> None:
        """Leave a stream out of a broadcast from now on.

        For broadcasts with stream mode `manual`. Adding one that is in already changes its sound and picture.

        Args:
            broadcast_id: The broadcast.
            stream_id: The stream that is to be out.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: None = self._call(
            _video_change_broadcast_streams.OP.request(
                path={"broadcast_id": broadcast_id, "application_id": self._own("application_id")},
                body={"removeStream": stream_id},
            )
        )
        return answer

    def start_captions(
        self, params: video_dicts.NewCaptions = NOT_GIVEN, **keywords: Unpack[video_dicts.NewCaptionsKeywords]
    ) -> video_dicts.CaptionsId:
        """Start captions.

        Writes down what is said in a session while it is said, for clients to show.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                sessionId (required): The session.
                token (required): A client token for the session with the role `moderator`.
                languageCode: The language that is spoken.
                maxDuration: Ends after this many seconds.
                partialCaptions: Whether text comes while a sentence is still going on.
                statusCallbackUrl: Who is told when captions start, stop or fail.

        Returns:
            Captions are about to start. Keys: `captionsId`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 409:
                The session has captions already.

        Example:
            response = client.video.start_captions({
                "sessionId": "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "token": "eyJhbGciOiJSUzI1NiJ9.eyJyb2xlIjoibW9kZXJhdG9yIn0.c2lnbmVk",
                "languageCode": "en-GB",
                "maxDuration": 1800,
                "partialCaptions": False,
                "statusCallbackUrl": "https://example.com/video/captions",
            })

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.CaptionsId = self._call(
            _video_start_captions.OP.request(
                path={"application_id": self._own("application_id")}, body=_fields(params, keywords)
            )
        )
        return answer

    def stop_captions(self, captions_id: str) -> None:
        """Stop captions.

        Ends the captions of a session.

        Args:
            captions_id: The captions, by the id that starting them gave.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The token is wrong, has expired, or belongs to another application
                or session than the request names. 404: The session, client, stream or resource does not exist, or
                nobody is connected.

        Example:
            client.video.stop_captions("d6f903b4-7c85-4eba-8a2f-415c6d7e8f90")

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: None = self._call(
            _video_stop_captions.OP.request(
                path={"captions_id": captions_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def connect_audio(
        self,
        params: video_dicts.NewAudioConnection = NOT_GIVEN,
        **keywords: Unpack[video_dicts.NewAudioConnectionKeywords],
    ) -> video_dicts.AudioConnection:
        """Send the sound of a session to a websocket.

        Connects a session with a websocket of yours, for transcription, bots and the like (Audio Connector).

        Args:
            params: What to send. As one dict, or its fields as keywords:
                sessionId (required): The session.
                token (required): A client token for the session.
                websocket (required): The websocket that gets the sound.

        Returns:
            The connection is being made. Keys: `id`, `captionsId`, `connectionId`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 409:
                The streams of the session do not pass through the platform, or the connection is there already.

        Example:
            response = client.video.connect_audio({
                "sessionId": "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "token": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ2aWRlbyJ9.c2lnbmVk",
                "websocket": {"uri": "wss://example.com/sound", "streams":
                ["7a1c4e2b-3d90-4b8f-a651-0f9e8d7c6b5a", "9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a"], "headers":
                {"X-Room": "3"}, "audioRate": 16000},
            })

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.AudioConnection = self._call(
            _video_connect_audio.OP.request(
                path={"application_id": self._own("application_id")}, body=_fields(params, keywords)
            )
        )
        return answer

    def list_experience_composers(
        self, *, offset: int | None = None, count: int | None = None
    ) -> video_dicts.RenderList:
        """List rendered pages.

        The experience composers of the application.

        Args:
            offset: How many entries to skip, counted from the newest.
            count: How many entries a page has.

        Returns:
            One page of experience composers. Keys: `count`, `items`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The token is wrong, has expired, or belongs to another application
                or session than the request names.

        Example:
            response = client.video.list_experience_composers()

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.RenderList = self._call(
            _video_list_experience_composers.OP.request(
                path={"application_id": self._own("application_id")}, query={"offset": offset, "count": count}
            )
        )
        return answer

    def iter_experience_composers(self, *, count: int | None = None) -> Iterator[video_dicts.Render]:
        """List rendered pages: all of them, page by page, each page fetched when it is needed.

        Args:
            count: How many entries a page has.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The token is wrong, has expired, or belongs to another application
                or session than the request names.

        Example:
            for entry in client.video.iter_experience_composers():
                print(entry)

        Official page: https://developer.vonage.com/en/api/video
        """
        return self._iterate(
            _video_list_experience_composers.OP.request(
                path={"application_id": self._own("application_id")}, query={"count": count}
            )
        )

    def start_experience_composer(
        self, params: video_dicts.NewRender = NOT_GIVEN, **keywords: Unpack[video_dicts.NewRenderKeywords]
    ) -> video_dicts.Render:
        """Render a page into a session.

        Opens a web page on the platform and publishes what it shows and plays as a stream of a session.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                sessionId: The session.
                token: A client token for the session that may publish.
                url: The page.
                maxDuration: Ends after this many seconds.
                resolution: Width and height in pixels.
                properties: The stream that comes of it.

        Returns:
            The page is being opened. Keys: `id`, `sessionId`, `applicationId`, `createdAt`, `updatedAt`, `callbackUrl`,
            `name`, `url`, `resolution`, `status`, `streamId`, `reason`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is wrong; `code` says which: 50001 and 50002 the address,
                50005 the time, 50006 the resolution, 50007 the name, 50008 the session. 403: The token is wrong, has
                expired, or belongs to another application or session than the request names.

        Example:
            response = client.video.start_experience_composer({
                "sessionId": "2_MX41YjBlM2E2Yy05ZjQxLTRhNTgtOGMxZC03ZTJmNmE5YjBjM2R-fjE3OTM0NDgwMDAwMDB-",
                "token": "eyJhbGciOiJSUzI1NiJ9.eyJyb2xlIjoicHVibGlzaGVyIn0.c2lnbmVk",
                "url": "https://example.com/scoreboard",
                "maxDuration": 1800,
                "resolution": "1280x720",
                "properties": {"name": "Scoreboard"},
            })

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Render = self._call(
            _video_start_experience_composer.OP.request(
                path={"application_id": self._own("application_id")}, body=_fields(params, keywords)
            )
        )
        return answer

    def get_experience_composer(self, experience_composer_id: str) -> video_dicts.Render:
        """Get a rendered page.

        One experience composer.

        Args:
            experience_composer_id: The rendered page.

        Returns:
            The experience composer. Keys: `id`, `sessionId`, `applicationId`, `createdAt`, `updatedAt`, `callbackUrl`,
            `name`, `url`, `resolution`, `status`, `streamId`, `reason`.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            response = client.video.get_experience_composer("092c36e7-afb8-41ed-9d52-748f90a1b2c3")

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: video_dicts.Render = self._call(
            _video_get_experience_composer.OP.request(
                path={"experience_composer_id": experience_composer_id, "application_id": self._own("application_id")}
            )
        )
        return answer

    def stop_experience_composer(self, experience_composer_id: str) -> None:
        """Stop rendering a page.

        Closes the page; its stream ends.

        Args:
            experience_composer_id: The rendered page.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, or one of its fields is wrong. 403: The
                token is wrong, has expired, or belongs to another application or session than the request names. 404:
                The session, client, stream or resource does not exist, or nobody is connected.

        Example:
            client.video.stop_experience_composer("092c36e7-afb8-41ed-9d52-748f90a1b2c3")

        Official page: https://developer.vonage.com/en/api/video
        """
        answer: None = self._call(
            _video_stop_experience_composer.OP.request(
                path={"experience_composer_id": experience_composer_id, "application_id": self._own("application_id")}
            )
        )
        return answer
