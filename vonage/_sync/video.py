# Made from vonage/_async/video.py by `make generate`. Do not edit: change the async module.
"""What the compiled `Video` lacks: client tokens, and methods of 3.x that stand for two operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from vonage_openapi.hints import lazy_module
from vonage_openapi.products.sync import video
from vonage_openapi.video.api import (
    create_session,
    mute_all_streams,
    play_dtmf,
    play_dtmf_to_connection,
    send_signal,
    send_signal_to_connection,
    set_stream_layout,
)

from vonage import _video

if TYPE_CHECKING:
    from vonage_openapi.video import dicts
else:
    dicts = lazy_module("..video.dicts", "vonage_openapi.products")


class Video(video.Video):
    """Video sessions, archives, broadcasts and captions: `client.video`.

    Needs an application and its private key. An invalid request raises `InvalidVideoError`, a
    `VideoError` as in 3.x.
    """

    archive_mode_values: Final = _video.ARCHIVE_MODES
    media_mode_values: Final = frozenset(_video.MEDIA_MODES)
    token_roles: Final = _video.ROLES

    def create_session(self, session_options: _video.SessionOptions | None = None) -> _video.CreatedSession:
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

    def set_stream_layout(self, session_id: str, items: Sequence[dicts.StreamLayout] | dicts.StreamLayouts) -> None:
        """Set the layout classes of streams.

        Args:
            session_id: The session.
            items: A list with a dict of `id` and `layoutClassList` for each stream; the others stay as they are.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.

        Example:
            client.video.set_stream_layout(session_id, [{"id": stream_id, "layoutClassList": ["focus"]}])

        Official page: https://developer.vonage.com/en/api/video
        """
        self._call(set_stream_layout.OP.request(path=self._path(session_id), body=_video.layouts(items)))

    def send_signal(self, session_id: str, type: str, data: str, connection_id: str | None = None) -> None:
        """Signal everybody in a session, or one client.

        Args:
            session_id: The session.
            type: What kind of signal it is, up to 128 bytes; clients listen by it.
            data: The data, up to 8 kB.
            connection_id: The client that gets it. Default: all that are connected now.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.

        Example:
            client.video.send_signal(session_id, "poll", "Which room?")

        Official page: https://developer.vonage.com/en/api/video
        """
        op = send_signal.OP if connection_id is None else send_signal_to_connection.OP
        self._call(op.request(path=self._path(session_id, connection_id), body={"type": type, "data": data}))

    def mute_all_streams(
        self, session_id: str, active: bool = True, excluded_stream_ids: Sequence[str] = ()
    ) -> dicts.Project:
        """Mute all streams of a session, and those to come.

        Args:
            session_id: The session.
            active: False ends it, as `disable_mute_all_streams` does.
            excluded_stream_ids: Streams that are not muted.

        Raises:
            InvalidVideoError: A field is missing or wrong; nothing was sent.

        Official page: https://developer.vonage.com/en/api/video
        """
        body = {"active": active, "excludedStreamIds": _video.listed(excluded_stream_ids)}
        project: dicts.Project = self._call(mute_all_streams.OP.request(path=self._path(session_id), body=body))
        return project

    def disable_mute_all_streams(self, session_id: str, excluded_stream_ids: Sequence[str] = ()) -> dicts.Project:
        """Let streams to come be audible again, after `mute_all_streams`. Arguments as there."""
        return self.mute_all_streams(session_id, False, excluded_stream_ids)

    def play_dtmf(self, session_id: str, digits: str, connection_id: str | None = None) -> None:
        """Play the tones of keys to all phones in a session, or to one.

        Args:
            session_id: The session.
            digits: The keys: 0 to 9, * and #; `p` waits for half a second.
            connection_id: The phone that hears them; all where this is not given.

        Raises:
            InvalidVideoError: There are other characters; nothing was sent.

        Official page: https://developer.vonage.com/en/api/video
        """
        op = play_dtmf.OP if connection_id is None else play_dtmf_to_connection.OP
        self._call(op.request(path=self._path(session_id, connection_id), body={"digits": digits}))

    def generate_client_token(
        self,
        session_id: str,
        token_options: _video.TokenOptions | None = None,
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
        options: Any = {} if token_options is None else token_options
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

    def _path(self, session_id: str, connection_id: str | None = None) -> dict[str, Any]:
        path = {"application_id": self._own("application_id"), "session_id": session_id}
        return path if connection_id is None else {**path, "connection_id": connection_id}
