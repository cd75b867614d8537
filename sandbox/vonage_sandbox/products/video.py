"""Video: sessions, tokens that are checked, archives that get a file, and webhooks of what changes.

Who is in a session stands in `video_people`.
"""

from __future__ import annotations

import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Final

from vonage_openapi import Problem
from vonage_openapi.formats import from_json

from vonage import jwt
from vonage.errors import Error
from vonage_sandbox import credentials, descriptions, errors, resources
from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.products import films
from vonage_sandbox.products.call import Call, RefusalError, handles
from vonage_sandbox.resources import later
from vonage_sandbox.webhooks import Webhook

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

SESSIONS: Final = "video sessions"
ARCHIVES: Final = "video /v2/project/{}/archive"
BROADCASTS: Final = "video /v2/project/{}/broadcast"
RENDERS: Final = "video /v2/project/{}/render"
CAPTIONS: Final = "video /v2/project/{}/captions"
FILES: Final = "/_sandbox/archives"
"""Where the storage of archives stands in."""
LINK_LASTS: Final = 600
SESSION: Final = re.compile(r"[12]_MX4[A-Za-z0-9_-]+~?")
ROLES: Final[Mapping[str, tuple[str, ...]]] = {
    "start_captions": ("moderator",),
    "start_experience_composer": ("publisher", "moderator", "publisheronly"),
}
"""The roles that a token has to have for an operation; any for others."""


@handles("create_session")
def create_session(platform: Platform, call: Call) -> list[Doc]:
    fields, now = call.fields, platform.clock.now()
    if fields.get("archiveMode") == "always" and fields.get("p2p.preference") == "enabled":
        reason = "must be disabled where archiveMode is always"
        raise errors.invalid(call.operation, [Problem("p2p.preference", reason)])
    application = call.application["id"]
    name = f"1~{application}~~{int(now * 1000)}~{platform.ids.hex(16)}~"
    id = f"2_{urlsafe_b64encode(name.encode()).decode().rstrip('=')}"
    moment = datetime.fromtimestamp(now, timezone.utc)
    keep(platform, SESSIONS, "session", id, {"session_id": id, "application_id": application, **fields})
    made = f"{moment:%a %b %d %H:%M:%S} UTC {moment:%Y}"
    return [{"session_id": id, "application_id": application, "create_dt": made, "media_server_url": ""}]


@handles("create_archive")
def create_archive(platform: Platform, call: Call) -> HttpResponse:
    fields = call.fields
    _check_session(platform, call, fields["sessionId"])
    if fields.get("hasAudio") is False and fields.get("hasVideo") is False:
        raise errors.invalid(call.operation, [Problem("hasVideo", "must be true where hasAudio is false")])
    for other in platform.store.resources.where(collection=ARCHIVES):
        data = other["data"]
        of_session = data["sessionId"] == fields["sessionId"] and data["status"] in ("started", "paused")
        if of_session and data.get("multiArchiveTag") == fields.get("multiArchiveTag"):
            raise RefusalError(409, "The session is recorded already; another archive needs a multiArchiveTag.")
    return _made(platform, call, "archive", reason="", size=0, duration=0, url=None)


@handles("get_archive")
def get_archive(platform: Platform, call: Call) -> HttpResponse:
    done = resources.as_described(platform, call)
    return answer(done.status, _shown(platform, from_json(done.body)))


@handles("list_archives")
def list_archives(platform: Platform, call: Call) -> HttpResponse:
    done = resources.as_described(platform, call)
    body: Doc = from_json(done.body)
    return answer(done.status, {**body, "items": [_shown(platform, each) for each in body["items"]]})


@handles("stop_archive")
def stop_archive(platform: Platform, call: Call) -> HttpResponse:
    entry = platform.store.resources.find(collection=ARCHIVES, key=call.path["archive_id"])
    done = resources.as_described(platform, call)
    assert entry is not None  # else it was refused
    data = entry["data"]
    seconds = max(1, round(platform.clock.now() - data["createdAt"] / 1000))
    platform.store.resources.change(entry, data={**data, "duration": seconds})
    _watch_archive(platform, entry)
    return answer(done.status, {**from_json(done.body), "duration": seconds})


@handles("start_broadcast")
def start_broadcast(platform: Platform, call: Call) -> HttpResponse:
    fields = call.fields
    _check_session(platform, call, fields["sessionId"])
    for other in platform.store.resources.where(collection=BROADCASTS):
        data = other["data"]
        running = data["sessionId"] == fields["sessionId"] and data["status"] == "started"
        if running and data.get("multiBroadcastTag") == fields.get("multiBroadcastTag"):
            raise RefusalError(409, "The session is broadcast already; another one needs a multiBroadcastTag.")
    done = _made(platform, call, "broadcast")
    entry = platform.store.resources.get(str(done.resource))
    if entry is not None:
        lasts = float(fields.get("maxDuration", 14400))
        platform.scheduler.deadline(lasts, lambda: _end(platform, entry))
    return done


@handles("stop_broadcast")
def stop_broadcast(platform: Platform, call: Call) -> HttpResponse:
    done = resources.as_described(platform, call)
    entry = platform.store.resources.find(collection=BROADCASTS, key=call.path["broadcast_id"])
    if entry is not None:
        _tell("broadcast")(platform, entry)
    return done


@handles("start_captions")
def start_captions(platform: Platform, call: Call) -> HttpResponse:
    fields = call.fields
    _check_token(platform, call)
    others = platform.store.resources.where(collection=CAPTIONS)
    if any(other["data"]["sessionId"] == fields["sessionId"] for other in others):
        raise RefusalError(409, "There are captions in this session.")
    done = resources.as_described(platform, call)
    entry = platform.store.resources.get(str(done.resource))
    if entry is not None:
        _tell_captions(platform, entry, "started")
    return done


@handles("stop_captions")
def stop_captions(platform: Platform, call: Call) -> HttpResponse:
    entry = platform.store.resources.find(collection=CAPTIONS, key=call.path["captions_id"])
    done = resources.as_described(platform, call)
    if entry is not None:
        _tell_captions(platform, entry, "stopped")
    return done


@handles("start_experience_composer")
def start_experience_composer(platform: Platform, call: Call) -> HttpResponse:
    if "token" in call.fields or "sessionId" in call.fields:
        _check_token(platform, call)
    return _made(platform, call, "render")


@handles("connect_audio", "create_sip_call")
def connect(platform: Platform, call: Call) -> Doc:
    _check_token(platform, call)
    operation = call.operation
    shown: Doc = descriptions.example(operation.api, operation.id, operation.success)[0]
    return {name: platform.ids.uuid() if name.lower().endswith("id") else value for name, value in shown.items()}


def file_of(platform: Platform, id: str, query: Doc) -> HttpResponse | None:
    """What the storage answers; None where the address is not one that was signed, or is too old."""
    entry = platform.store.resources.find(collection=ARCHIVES, key=id)
    expires = str(query.get("Expires", ""))
    good = hmac.compare_digest(_signature(platform, id, expires).encode(), str(query.get("Signature", "")).encode())
    if entry is None or not good or not expires.isdigit() or platform.clock.now() > int(expires):
        return None
    content, media_type = films.content({**entry["data"], "id": id})
    return answer(200, content, media_type)


def _shown(platform: Platform, archive: Doc) -> Doc:
    """An archive with a fresh address if it has a file, and without one if it has none."""
    archive = {name: value for name, value in archive.items() if name != "transcription"}
    if archive.get("hasTranscription"):
        status = "started" if archive["status"] in ("started", "paused") else "uploaded"
        asked: Doc = archive.get("transcriptionProperties", {})
        archive["transcription"] = {"status": status, "primaryLanguageCode": "en-US", **asked}
    if archive["status"] != "available":
        return {**archive, "url": None}
    expires = str(int(platform.clock.now()) + LINK_LASTS)
    ending = "zip" if archive.get("outputMode") == "individual" else "mp4"
    signature = _signature(platform, archive["id"], expires)
    place = f"{platform.base_url}{FILES}/{archive['id']}/archive.{ending}"
    return {**archive, "url": archive.get("url") or f"{place}?Expires={expires}&Signature={signature}"}


def _signature(platform: Platform, id: str, expires: str) -> str:
    key = str(platform.account["signature_secret"]).encode()
    return hmac.new(key, f"{id} {expires}".encode(), "sha256").hexdigest()


def _made(platform: Platform, call: Call, what: str, **own: Any) -> HttpResponse:
    """What a request has started, as it is at its beginning; whoever listens is told."""
    done = resources.as_described(platform, call)
    entry = platform.store.resources.get(str(done.resource))
    assert entry is not None
    facts: Doc = {"createdAt": int(platform.clock.now() * 1000), "applicationId": call.application["id"], **own}
    platform.store.resources.change(entry, data={**entry["data"], **facts})
    _tell(what)(platform, entry)
    shown: Doc = from_json(done.body)
    return HttpResponse(done.status, answer(done.status, {**shown, **facts}).body, done.headers, resource=done.resource)


def _end(platform: Platform, entry: Doc) -> None:
    """End a broadcast whose time is over."""
    if entry["data"]["status"] == "started" and entry["id"] in platform.store.resources:
        later.change(platform, entry, {"status": "stopped"})


def _watch_archive(platform: Platform, entry: Doc) -> None:
    """Give an archive that is available its file, and tell whoever listens."""
    data = entry["data"]
    if data["status"] == "available":
        size = len(films.content({**data, "id": entry["key"]})[0])
        platform.store.resources.change(entry, data={**data, "size": size})
    _tell("archive")(platform, entry)


def _tell(what: str) -> Callable[[Platform, Doc], None]:
    """A function that sends the webhook of an archive, a broadcast or a rendered page."""

    def tell(platform: Platform, entry: Doc) -> None:
        data: Doc = {"event": what, "id": entry["key"], **entry["data"]}
        data = _shown(platform, data) if what == "archive" else data
        known = {*descriptions.payload("video", f"{what}_status"), "outputMode", "streamMode", "hasAudio", "hasVideo"}
        send(platform, f"{what}_status", {name: value for name, value in data.items() if name in known})

    return tell


def _tell_captions(platform: Platform, entry: Doc, status: str) -> None:
    data, now = entry["data"], int(platform.clock.now() * 1000)
    payload: Doc = {
        "captionId": entry["key"],
        "applicationId": entry["path"]["application_id"],
        "sessionId": data["sessionId"],
        "status": status,
        "createdAt": now,
        "updatedAt": now,
        "languageCode": data.get("languageCode", "en-US"),
    }
    send(platform, "captions_status", payload, data.get("statusCallbackUrl"))


def send(platform: Platform, name: str, payload: Doc, url: str | None = None) -> None:
    """Send a webhook of video to the address that the application, or the request, has for it."""
    id = str(payload["applicationId"])
    application: Doc = platform.store.applications.get(id) or {}
    hook: Doc = application.get("capabilities", {}).get("video", {}).get("webhooks", {}).get(name, {})
    url = url or (hook.get("address") if hook.get("active", True) else None)
    platform.webhooks.send(Webhook(name, url, payload, f"video {payload['sessionId']}", application_id=id))


def keep(platform: Platform, collection: str, name: str, key: str, data: Doc) -> Doc:
    """Keep what no operation lists as a resource."""
    now = platform.clock.iso()
    more: Doc = {"parents": {}, "path": {}, "created_at": now, "changed_at": now}
    entry: Doc = {"id": platform.ids.uuid(), "api": "video", "collection": collection, "name": name, "key": key}
    return platform.store.resources.add({**entry, **more, "data": data})


def _check_session(platform: Platform, call: Call, id: str) -> Doc:
    """The session of an id, which names the application it belongs to; one of another run may be gone from here.

    Raises:
        RefusalError: No session has such an id, or its streams do not pass through the platform.
    """
    entry = platform.store.resources.find(collection=SESSIONS, key=id)
    if entry is None and not SESSION.fullmatch(id):
        raise RefusalError(404 if 404 in call.operation.errors else 400, f"There is no session {id}.")
    data: Doc = {} if entry is None else entry["data"]
    if data.get("p2p.preference") == "enabled" and 409 in call.operation.errors:
        raise RefusalError(409, "The streams of this session do not pass through the platform: it is relayed.")
    return data


def _check_token(platform: Platform, call: Call) -> None:
    """See that a client token opens the session of a request.

    Raises:
        RefusalError: It does not.
    """
    fields = call.fields
    session = str(fields.get("sessionId", ""))
    _check_session(platform, call, session)
    key = credentials.public_key(call.application["keys"]["public_key"])
    try:
        claims = jwt.verify(str(fields.get("token", "")), key, leeway=credentials.SKEW, clock=platform.clock.real)
    except Error as error:
        raise RefusalError(403, f"The client token is not good: {error}.") from None
    roles = ROLES.get(call.operation.id)
    wrong = (
        "belongs to another application" if claims.get("application_id") != call.application["id"]
        else "is not a client token" if claims.get("scope") != "session.connect"
        else "is for another session" if claims.get("session_id") != session
        else f"must have the role {' or '.join(roles)}" if roles and claims.get("role") not in roles
        else None
    )  # fmt: skip
    if wrong:
        raise RefusalError(403, f"The client token {wrong}.")


later.watchers |= {ARCHIVES: _watch_archive, BROADCASTS: _tell("broadcast"), RENDERS: _tell("render")}
