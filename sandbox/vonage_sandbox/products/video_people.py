"""People in video sessions: they join with a client token, publish a stream, get signals, and leave.

Nobody is in a session until somebody joins, through the control API; the answers about one that nobody has ever joined
are those of the description.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vonage import jwt
from vonage.errors import Error
from vonage_sandbox import credentials, descriptions
from vonage_sandbox.exchange import Doc
from vonage_sandbox.options import OptionError
from vonage_sandbox.products import video
from vonage_sandbox.products.call import Call, RefusalError, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

CONNECTIONS: Final = "video connections"
PUBLISHERS: Final = ("publisher", "publisheronly", "moderator")


def join(platform: Platform, token: str, name: str | None) -> Doc:
    """Somebody joins the session of a client token; whoever may publish, does.

    Raises:
        OptionError: The token opens no session.
    """
    try:
        application = platform.store.applications.get(str(jwt.decode(token).claims.get("application_id", "")))
        key = credentials.public_key(application["keys"]["public_key"]) if application is not None else None
        if key is None:
            raise OptionError("token: is of no application")
        claims = jwt.verify(token, key, leeway=credentials.SKEW, clock=platform.clock.real)
    except Error as error:
        raise OptionError(f"token: {error}") from None
    session = platform.store.resources.find(collection=video.SESSIONS, key=claims.get("session_id"))
    if session is None or claims.get("scope") != "session.connect":
        raise OptionError("token: is not a client token for a session of this sandbox")
    is_first = not _here(platform, session["key"])
    platform.store.resources.change(session, lived=True)
    now, id = int(platform.clock.now() * 1000), platform.ids.uuid()
    data: Doc = {
        "id": id,
        "sessionId": session["key"],
        "applicationId": session["data"]["application_id"],
        "createdAt": now,
        "data": claims.get("connection_data") or None,
        "role": claims.get("role"),
        "signals": [],
    }
    if claims.get("role") in PUBLISHERS:
        classes = str(claims.get("initial_layout_class_list", "")).split()
        stream = {"id": platform.ids.uuid(), "videoType": "camera", "name": name or "", "layoutClassList": classes}
        data["stream"] = {**stream, "createdAt": now, "muted": False}
    entry = video.keep(platform, CONNECTIONS, "connection", id, data)
    if is_first:
        _tell(platform, entry, "session_created", "sessionCreated")
    _tell(platform, entry, "connection_created", "connectionCreated", connection=_connection(entry))
    if "stream" in data:
        _tell(platform, entry, "stream_created", "streamCreated", stream=_stream(entry))
    return data


def leave(platform: Platform, id: str, reason: str = "clientDisconnected") -> Doc:
    """Somebody leaves a session.

    Raises:
        OptionError: Nobody there has this connection.
    """
    entry = platform.store.resources.find(collection=CONNECTIONS, key=id)
    if entry is None:
        raise OptionError(f"connection_id: nobody has the connection {id}")
    platform.store.resources.remove(entry["id"])
    if "stream" in entry["data"]:
        _tell(platform, entry, "stream_destroyed", "streamDestroyed", reason=reason, stream=_stream(entry))
    told = {"reason": reason, "connection": _connection(entry)}
    _tell(platform, entry, "connection_destroyed", "connectionDestroyed", **told)
    if not _here(platform, entry["data"]["sessionId"]):
        _tell(platform, entry, "session_destroyed", "sessionDestroyed")
    data: Doc = entry["data"]
    return data


@handles("list_connections")
def list_connections(platform: Platform, call: Call) -> Any:
    if (there := _people(platform, call)) is None:
        return _example(call)
    items = [
        {"connectionId": each["key"], "connectionState": "Connected", "createdAt": each["data"]["createdAt"]}
        for each in there
    ]
    ids = {"applicationId": call.application["id"], "sessionId": call.path["session_id"]}
    return {"count": len(items), **ids, "items": items}


@handles("list_streams")
def list_streams(platform: Platform, call: Call) -> Any:
    if (there := _people(platform, call)) is None:
        return _example(call)
    items = [_shown(each) for each in there if "stream" in each["data"]]
    return {"count": len(items), "items": items}


@handles("get_stream")
def get_stream(platform: Platform, call: Call) -> Any:
    there = _people(platform, call)
    return _example(call) if there is None else _shown(_of_stream(there, call.path["stream_id"]))


@handles("set_stream_layout")
def set_stream_layout(platform: Platform, call: Call) -> Any:
    if (there := _people(platform, call)) is None:
        return _example(call)
    found = [(_of_stream(there, each["id"]), each["layoutClassList"]) for each in call.fields["items"]]
    for entry, classes in found:
        _change_stream(platform, entry, layoutClassList=classes)
    return list_streams(platform, call)


@handles("mute_stream", "mute_all_streams")
def mute(platform: Platform, call: Call) -> Any:
    there = _people(platform, call) or []
    if "stream_id" in call.path and there:
        _change_stream(platform, _of_stream(there, call.path["stream_id"]), muted=True)
    elif call.fields.get("active"):
        spared = call.fields.get("excludedStreamIds", [])
        for entry in there:
            if "stream" in entry["data"] and entry["data"]["stream"]["id"] not in spared:
                _change_stream(platform, entry, muted=True)
    return _example(call)


@handles("send_signal", "send_signal_to_connection")
def send_signal(platform: Platform, call: Call) -> None:
    there = _people(platform, call)
    if there is None:
        return
    named = call.path.get("connection_id")
    heard = [each for each in there if named in (None, each["key"])]
    if not heard:
        raise RefusalError(404, "Nobody is in the session." if named is None else "This client is not in the session.")
    for each in heard:
        data = each["data"]
        signals = [*data["signals"], {**call.fields, "at": platform.clock.iso()}]
        platform.store.resources.change(each, data={**data, "signals": signals})


@handles("disconnect_client")
def disconnect_client(platform: Platform, call: Call) -> None:
    there = _people(platform, call)
    if there is not None and call.path["connection_id"] not in [each["key"] for each in there]:
        raise RefusalError(404, "This client is not in the session.")
    if there is not None:
        leave(platform, call.path["connection_id"], "forceDisconnected")


def _here(platform: Platform, session: str) -> list[Doc]:
    everybody = platform.store.resources.where(collection=CONNECTIONS)
    return [each for each in everybody if each["data"]["sessionId"] == session]


def _people(platform: Platform, call: Call) -> list[Doc] | None:
    """Who is in the session that a path names; None if nobody ever was."""
    entry = platform.store.resources.find(collection=video.SESSIONS, key=call.path["session_id"])
    return _here(platform, call.path["session_id"]) if entry is not None and "lived" in entry else None


def _of_stream(there: list[Doc], id: str) -> Doc:
    found = next((each for each in there if each["data"].get("stream", {}).get("id") == id), None)
    if found is None:
        raise RefusalError(404, f"There is no stream {id} in the session.")
    return found


def _change_stream(platform: Platform, entry: Doc, **fields: Any) -> None:
    data = entry["data"]
    platform.store.resources.change(entry, data={**data, "stream": {**data["stream"], **fields}})


def _shown(entry: Doc) -> Doc:
    return {name: entry["data"]["stream"][name] for name in ("id", "videoType", "name", "layoutClassList")}


def _example(call: Call) -> Any:
    operation = call.operation
    return descriptions.example(operation.api, operation.id, operation.success)[0]


def _connection(entry: Doc) -> Doc:
    return {name: entry["data"][name] for name in ("id", "createdAt", "data")}


def _stream(entry: Doc) -> Doc:
    own = {name: entry["data"]["stream"][name] for name in ("id", "createdAt", "name", "videoType")}
    return {**own, "connection": _connection(entry)}


def _tell(platform: Platform, entry: Doc, name: str, event: str, **more: Any) -> None:
    data = entry["data"]
    ids = {"sessionId": data["sessionId"], "projectId": data["applicationId"], "applicationId": data["applicationId"]}
    video.send(platform, name, {**ids, "event": event, "timestamp": int(platform.clock.now() * 1000), **more})
