"""Video without the sending: the options of 3.x for a session, and what a client token says."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, cast, get_args

from vonage_openapi import Problem, Request, is_list, is_object
from vonage_openapi.hints import NotRequired, TypedDict

from vonage._shared.elsewhere import operation_at
from vonage._shared.jobs import Kind
from vonage.errors import InvalidRoleError, InvalidVideoError, TokenExpiryError

Role = Literal["publisher", "subscriber", "moderator", "publisheronly"]
ROLES: Final = frozenset(get_args(Role))
ARCHIVE_MODES: Final = frozenset({"manual", "always"})
MEDIA_MODES: Final = {"routed": "disabled", "relayed": "enabled"}
"""What 3.x calls how streams travel, and what the platform calls it."""

LONGEST: Final = 30 * 24 * 3600
"""How many seconds a client token may live."""
USUAL: Final = 15 * 60
LONGEST_DATA: Final = 1000

_OPTIONS: Final = {
    "role": "role", "data": "connection_data", "initialLayoutClassList": "initial_layout_class_list",
    "expireTime": "exp", "jti": "jti", "iat": "iat", "subject": "sub", "acl": "acl",
}  # fmt: skip
"""The options of a token in 3.x, each with its claim."""
ARCHIVES: Final = Kind(
    "archive", "id", "status", ("available", "uploaded"), ("failed", "expired", "deleted"), InvalidVideoError
)


class SessionOptions(TypedDict, total=False):
    """What a new session shall be like."""

    archive_mode: Literal["manual", "always"] | None
    """Whether all of it is recorded. Default: manual."""
    media_mode: Literal["routed", "relayed"] | None
    """Whether streams go by way of the platform or from client to client. Default: routed."""
    location: str | None
    """An IPv4 address near the clients."""
    e2ee: bool | None
    """Whether streams are encrypted from end to end."""


class CreatedSession(TypedDict):
    """A new session and what it was asked to be."""

    session_id: str
    archive_mode: str
    media_mode: str
    location: str | None
    application_id: NotRequired[str]
    create_dt: NotRequired[str]
    media_server_url: NotRequired[str | None]


class TokenOptions(TypedDict, total=False):
    """What a client may do with its token, and for how long."""

    role: Role
    """Default: publisher."""
    data: str
    """What other clients are told about this one, up to 1000 characters."""
    initialLayoutClassList: str | Sequence[str]  # noqa: N815 - as the platform has it
    """The layout classes of the streams it publishes."""
    expireTime: float  # noqa: N815
    """When the token ends, in seconds since 1970. Default: in 15 minutes."""
    jti: str
    """Identifies the token."""
    iat: float
    """When the token begins, in seconds since 1970."""
    subject: str
    """Default: video."""
    acl: Mapping[str, Any]
    """The paths that it opens."""


class ClientToken(str):
    """A token as a string, which can be decoded like the bytes of 3.x."""

    __slots__ = ()

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """The same string: programs for 3.x have bytes in mind."""
        return str(self)


def session_form(options: SessionOptions | None) -> dict[str, Any]:
    """The body for a new session."""
    names = SessionOptions.__annotations__
    values = _options("session_options", {} if options is None else options, dict(zip(names, names, strict=True)))
    archive_mode = _one_of("archive_mode", values.get("archive_mode", "manual"), ARCHIVE_MODES)
    media_mode = _one_of("media_mode", values.get("media_mode", "routed"), MEDIA_MODES)
    if archive_mode == "always" and media_mode == "relayed":
        raise _invalid("media_mode", "must be routed where archive_mode is always: relayed streams cannot be recorded")
    form: dict[str, Any] = {"archiveMode": archive_mode, "p2p.preference": MEDIA_MODES[media_mode]}
    return form | {name: values[name] for name in ("location", "e2ee") if name in values}


def created_session(form: Mapping[str, Any], answer: Any) -> CreatedSession:
    """The answer of 3.x: the session with what it was asked to be."""
    first: Any = answer[0] if is_list(answer) and answer else answer
    session: dict[str, Any] = {
        **(first if is_object(first) else {}),
        "archive_mode": form["archiveMode"],
        "media_mode": media_mode_of(form["p2p.preference"]),
        "location": form.get("location"),
    }
    return cast("CreatedSession", session)


def media_mode_of(preference: str) -> str:
    """What 3.x calls a value of `p2p.preference`."""
    for mode, value in MEDIA_MODES.items():
        if value == preference:
            return mode
    raise _invalid("p2p_preference", f"must be disabled or enabled, not {preference!r}")


def archive_request(archive: Mapping[str, Any], url: object, base_url: str | None) -> Request:
    """The request for the file of an archive, which is at an address."""
    status, reason = archive.get("status"), archive.get("reason")
    if status != "available":
        why = ": it has gone to your own storage" if status == "uploaded" else f" ({reason})" if reason else ""
        raise ARCHIVES.error(archive, f"has no file here, it is {status}{why}")
    op = operation_at(url, base_url, "GET", "download_archive")
    if op is None:
        raise ARCHIVES.error(archive, "has no https:// URL to download from")
    return op.request()


def token_claims(session_id: object, options: Any) -> dict[str, Any]:
    """What a client token says, by its options as in 3.x, or claims by their own names."""
    if not isinstance(session_id, str) or not session_id:
        raise _invalid("session_id", "must be the id of a session")
    given = _options("token_options", options, _OPTIONS)
    start = int(_time("iat", given.get("iat", time.time())))
    data, classes = given.get("connection_data", ""), given.get("initial_layout_class_list", "")
    if not isinstance(data, str) or len(data) > LONGEST_DATA:
        wrong = f"{len(data)}" if isinstance(data, str) else type(data).__name__
        raise _invalid("data", f"must be a string of {LONGEST_DATA} characters at most, not {wrong}")
    names: Any = (classes,) if isinstance(classes, str) else classes
    if not isinstance(names, Sequence) or not all(isinstance(name, str) for name in cast("Sequence[object]", names)):
        raise _invalid("initialLayoutClassList", "must be a string, or a list of strings")
    validate_claims(given)
    end = int(_time("expireTime", given.get("exp", start + USUAL)))
    return {
        "scope": "session.connect",
        "sub": "video",
        "session_id": session_id,
        "role": "publisher",
        "acl": {"paths": {"/session/**": {}}},
        **given,
        "initial_layout_class_list": " ".join(cast("Sequence[str]", names)),
        "iat": start,
        "exp": end if end > start else start + USUAL,  # as in 3.x: an end that has passed does not count
    }


def validate_claims(claims: Mapping[str, Any]) -> None:
    """Whether the role and the end of a token are what they may be."""
    role = claims.get("role", "publisher")
    if not isinstance(role, str) or role not in ROLES:
        raise InvalidRoleError(f"role: must be one of {', '.join(sorted(ROLES))}, not {role!r}")
    if _time("expireTime", claims.get("exp", 0)) > time.time() + LONGEST:
        raise TokenExpiryError("expireTime: a client token lives for 30 days at most")


def _options(what: str, given: Any, known: Mapping[str, str]) -> dict[str, Any]:
    """The options that are not None, under the names that known ones have with the platform, or under these."""
    if not isinstance(given, Mapping):
        raise _invalid(what, f"must be a dict, not {type(given).__name__}")
    options = {known.get(name, name): value for name, value in cast("Any", given).items() if value is not None}
    if unknown := sorted(map(str, options.keys() - set(known.values()))):
        raise _invalid(unknown[0], f"is not an option; there are {', '.join(known)}")
    return options


def _time(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < 1e11:
        raise _invalid(name, "must be a number of seconds since 1970")
    return value


def _one_of(name: str, value: object, known: Any) -> str:
    if isinstance(value, str) and value in known:
        return value
    raise _invalid(name, f"must be {' or '.join(sorted(known))}, not {value!r}")


def _invalid(field: str, reason: str) -> InvalidVideoError:
    return InvalidVideoError([Problem(field, reason)])
