# Made from vonage/_async/video.py by `make generate`. Do not edit: change the async module.
"""What the compiled `Video` lacks, as it is more than a request: client tokens, and files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from typing import Any, Final

from vonage_openapi import Request, is_list
from vonage_openapi.files import Progress, Target
from vonage_openapi.product import NOT_GIVEN
from vonage_openapi.products.sync import video
from vonage_openapi.video.api import create_session, get_archive

from vonage import _video
from vonage._crypto.hidden import hide
from vonage._shared.downloads import Download
from vonage._shared.jobs import Wait
from vonage._shared.types import video as dicts
from vonage._sync.jobs import wait_for
from vonage.errors import HttpError


class Video(video.Video):
    archive_mode_values: Final = _video.ARCHIVE_MODES
    media_mode_values: Final = frozenset(_video.MEDIA_MODES)
    token_roles: Final = _video.ROLES

    def create_session(self, session_options: _video.SessionOptions = NOT_GIVEN) -> _video.CreatedSession:
        """Create a session.

        Args:
            session_options: A dict of:
                archive_mode: `manual`, or `always` to record all of it. Default: manual.
                media_mode: `routed` sends streams through the platform, as recording and broadcasting need;
                    `relayed` sends them from client to client where possible. Default: routed.
                location: An IPv4 address near the clients; chooses the media server.
                e2ee: Whether streams are encrypted from end to end.

        Returns:
            `session_id`, `archive_mode`, `media_mode`, `location`, and whatever else the platform returns.

        Raises:
            InvalidVideoError: An option or its value is invalid; nothing was sent.

        Example:
            session = client.video.create_session({"media_mode": "routed"})
            token = client.video.generate_client_token(session["session_id"])

        Official page: https://developer.vonage.com/en/api/video
        """
        form = _video.session_form(session_options)
        answer: Any = self._call(create_session.OP.request(body=form))
        return _video.created_session(form, answer)

    def get_media_mode(self, p2p_preference: str) -> str:
        """What `create_session` calls a value of `p2p.preference`: `disabled` is routed, `enabled` relayed."""
        return _video.media_mode_of(p2p_preference)

    def set_stream_layout(
        self, session_id: str, items: Sequence[dicts.StreamLayout] | dicts.StreamLayouts
    ) -> dicts.StreamList:
        layouts: Any = {"items": items} if is_list(items) else items
        return super().set_stream_layout(session_id, layouts)

    def wait_for_archive(
        self,
        archive_id: str,
        *,
        timeout: float | None = 3600.0,
        interval: float | None = None,
        progress: Callable[[dicts.Archive], object] | bool | None = None,
    ) -> dicts.Archive:
        """Wait until an archive has ended and its file is made.

        Args:
            archive_id: The archive. It goes on until `stop_archive`, or until everybody has left.
            timeout: Seconds to wait; None for no limit.
            interval: Seconds between two looks at it. Default: from half a second to 15, growing.
            progress: Called with the archive after each look. True shows a bar instead, for which `vonage[progress]`
                has to be installed.

        Returns:
            The archive: its `status` is `available`, or `uploaded` if it has gone to a storage of your own.

        Raises:
            JobError: It has failed, or has expired or was deleted. `error.job` is the archive.
            JobTimeoutError: It is not ready in time.
            HttpError: There is no such archive.

        Example:
            client.video.stop_archive(archive_id)
            client.video.wait_for_archive(archive_id)
            client.video.download_archive(archive_id, "talk.mp4")

        Official page: https://developer.vonage.com/en/video/guides/archiving/overview
        """
        wait = Wait(_video.ARCHIVES, timeout, interval, progress)
        archive: dicts.Archive = wait_for(self._client, self._archive(archive_id), wait)
        return archive

    def download_archive(self, archive: str | dicts.Archive, target: Target, progress: Progress | None = None) -> int:
        """Write the file of an archive to the disk as it arrives, an MP4 file, or a ZIP file of single streams.

        The file is at a storage of somebody else. It is asked for with the address that the platform gives out for ten
        minutes, which is fetched anew, and without any credentials of yours.

        Args:
            archive: The archive, or its id.
            target: A path, or a file that is open for writing bytes. At a path, the file appears once it is complete;
                an open file is left open.
            progress: Called after each piece with the number of bytes so far and in total (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.

        Returns:
            The number of bytes written.

        Raises:
            JobError: It has no file, as it is not `available`, or the storage has refused it. `error.job` is the
                archive.
            HttpError: There is no such archive.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            client.video.download_archive(archive_id, "talk.mp4", progress=True)

        Official page: https://developer.vonage.com/en/video/guides/archiving/overview
        """
        request = self._archive(_video.ARCHIVES.id_of(archive))
        with Download(target, progress) as place:
            found: dict[str, Any] = dict(self._call(request))
            url = hide(found.pop("url", None))
            file = _video.archive_request(found, url, self._client._base_url)
            refused = None
            try:
                with closing(self._client._for_strangers().stream(file)) as pieces:
                    for answer, piece in pieces:
                        place.take(answer, piece)
            except HttpError as error:
                refused = error.status
            if refused is not None:  # here, as the other error shows the answer, in which storages repeat signatures
                raise _video.ARCHIVES.error(found, f"cannot be downloaded, its storage has answered {refused}")
        return place.done

    def generate_client_token(
        self,
        session_id: str,
        token_options: _video.TokenOptions = NOT_GIVEN,
        *,
        role: _video.Role | None = None,
        data: str | None = None,
        initial_layout_class_list: str | Sequence[str] | None = None,
        expire_time: float | None = None,
    ) -> _video.ClientToken:
        """Make the token with which a browser or an app joins a session. Nothing is sent, and the client's own token
        stays as it is.

        Args:
            session_id: The session.
            token_options: As in 3.x, a dict of `role`, `data`, `initialLayoutClassList`, `expireTime`, and `jti`,
                `iat`, `subject`, `acl`. Or the first four as keywords:
            role: `publisher` (the default), `subscriber`, `moderator` or `publisheronly`.
            data: What other clients are told about this one, up to 1000 characters.
            initial_layout_class_list: The layout classes of the streams it publishes, a list or one string.
            expire_time: When the token ends, in seconds since 1970. Default: in 15 minutes, at most in 30 days.

        Raises:
            InvalidRoleError: There is no such role.
            TokenExpiryError: It would live longer than 30 days.
            InvalidVideoError: Another option is unknown or has a value that it cannot have.
            MissingCredentialsError: The client has no application or no private key.

        Example:
            token = client.video.generate_client_token(session_id, role="moderator", data="seat=12")

        Official page: https://developer.vonage.com/en/video/guides/create-token
        """
        named = {
            "role": role, "data": data, "initialLayoutClassList": initial_layout_class_list, "expireTime": expire_time,
        }  # fmt: skip
        options: Any = token_options
        options = {} if options is None else options
        given = {name: value for name, value in named.items() if value is not None}
        claims = _video.token_claims(session_id, {**options, **given} if isinstance(options, Mapping) else options)
        return _video.ClientToken(self._client.make_token(claims))

    def validate_client_token_options(self, claims: Mapping[str, object]) -> None:
        """Check the role and the end (`exp`) of a client token.

        Raises:
            InvalidRoleError: There is no such role.
            TokenExpiryError: It would live longer than 30 days.
        """
        _video.validate_claims(claims)

    def _archive(self, archive_id: str) -> Request:
        path = {"application_id": self._own("application_id"), "archive_id": archive_id}
        return get_archive.OP.request(path=path)
