"""The users of an application, walked through with a cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from vonage_openapi import Problem

from vonage_sandbox import errors
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.call import Call, RefusalError, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

KINDS = "https://developer.vonage.com/api/conversation"
FIELDS = ("name", "display_name", "image_url", "properties", "channels")


@handles("list_users")
def list_users(platform: Platform, call: Call) -> Doc:
    size = call.number("page_size", 10)
    order = str(call.query.get("order", "asc")).lower()
    users = platform.store.users.where(application_id=call.application["id"])
    if "name" in call.query:
        users = [user for user in users if user["name"] == call.query["name"]]
    if order == "desc":
        users.reverse()
    start = _start(call, [user["id"] for user in users])
    url = f"{platform.base_url}/v1/users"

    def link(first: int) -> Doc:
        cursor = {"cursor": _cursor(users[first]["id"])} if first else {}
        return {"href": f"{url}?{urlencode({'order': order, 'page_size': size, **cursor})}"}

    links = {"first": link(0), "self": link(start)}
    if start + size < len(users):
        links["next"] = link(start + size)
    if start:
        links["prev"] = link(max(start - size, 0))
    named = ("id", "name", "display_name")
    shown = [
        {**{name: user[name] for name in named if name in user}, "_links": _links(platform, user)}
        for user in users[start : start + size]
    ]
    return {"page_size": size, "_embedded": {"users": shown}, "_links": links}


@handles("create_user")
def create_user(platform: Platform, call: Call) -> Doc:
    fields = call.fields
    name = fields.get("name") or f"NAM-{platform.ids.uuid()}"
    _refuse_duplicate(platform, call, name, None)
    user = {"id": f"USR-{platform.ids.uuid()}", "application_id": call.application["id"], **_own(fields), "name": name}
    return _shown(platform, platform.store.users.add(user))


@handles("get_user")
def get_user(platform: Platform, call: Call) -> Doc:
    return _shown(platform, _user(platform, call))


@handles("update_user")
def update_user(platform: Platform, call: Call) -> Doc:
    user = _user(platform, call)
    changes = _own(call.fields)
    if "name" in changes:
        _refuse_duplicate(platform, call, changes["name"], user)
    return _shown(platform, platform.store.users.change(user, **changes))


@handles("delete_user")
def delete_user(platform: Platform, call: Call) -> None:
    platform.store.users.remove(_user(platform, call)["id"])


def _own(fields: Doc) -> Doc:
    return {name: fields[name] for name in FIELDS if name in fields}


def _user(platform: Platform, call: Call) -> Doc:
    wanted, application_id = call.path["id"], call.application["id"]
    users = platform.store.users
    user = users.find(id=wanted, application_id=application_id) or users.find(
        name=wanted, application_id=application_id
    )
    if user is None:
        raise RefusalError(404, f"The application has no user {wanted}.")
    return user


def _refuse_duplicate(platform: Platform, call: Call, name: str, user: Doc | None) -> None:
    other = platform.store.users.find(name=name, application_id=call.application["id"])
    if other is not None and other is not user:
        code = "user:error:duplicate-name"
        raise RefusalError(409, f"There is a user called {name} already.", type=f"{KINDS}#{code}")


def _cursor(id: str) -> str:
    return id.removeprefix("USR-").replace("-", "")


def _start(call: Call, ids: list[str]) -> int:
    cursor = call.query.get("cursor")
    if cursor is None:
        return 0
    known = [_cursor(id) for id in ids]
    if cursor not in known:
        raise errors.invalid(call.operation, [Problem("cursor", "is not one that a link of this list had")])
    return known.index(str(cursor))


def _links(platform: Platform, user: Doc) -> Doc:
    return {"self": {"href": f"{platform.base_url}/v1/users/{user['id']}"}}


def _shown(platform: Platform, user: Doc) -> Doc:
    shown = {name: user[name] for name in ("id", *FIELDS) if name in user}
    return {**shown, "_links": _links(platform, user)}
