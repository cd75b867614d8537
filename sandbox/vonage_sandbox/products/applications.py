"""Applications and their key pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_openapi import Problem

from vonage.errors import InvalidKeyError
from vonage_sandbox import errors, keys
from vonage_sandbox.credentials import public_key
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products import pages
from vonage_sandbox.products.call import Call, RefusalError, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform


@handles("list_applications")
def list_applications(platform: Platform, call: Call) -> Doc:
    number, size = call.number("page", 1), call.number("page_size", 10)
    applications = list(platform.store.applications)
    shown, count = pages.page(applications, number, size)
    return {
        "page_size": size,
        "page": number,
        "total_items": len(applications),
        "total_pages": count,
        "_embedded": {"applications": [_shown(application) for application in shown]},
        "_links": pages.links(f"{platform.base_url}/v2/applications", {"page_size": size}, number, count),
    }


@handles("create_application")
def create_application(platform: Platform, call: Call) -> Doc:
    application: Doc = {"id": platform.ids.uuid(), "name": "", "keys": {}, "capabilities": {}, "privacy": {}}
    private = _fill(application, call)
    return _shown(platform.store.applications.add(application), private)


@handles("get_application")
def get_application(platform: Platform, call: Call) -> Doc:
    return _shown(_application(platform, call))


@handles("update_application")
def update_application(platform: Platform, call: Call) -> Doc:
    application = _application(platform, call)
    _fill(application, call)
    return _shown(platform.store.applications.change(application))


@handles("delete_application")
def delete_application(platform: Platform, call: Call) -> None:
    remove(platform, _application(platform, call))


def remove(platform: Platform, application: Doc) -> None:
    """Take an application away, with its users; its numbers are linked to none then."""
    platform.store.applications.remove(application["id"])
    for user in platform.store.users.where(application_id=application["id"]):
        platform.store.users.remove(user["id"])
    for number in platform.store.numbers.where(app_id=application["id"]):
        platform.store.numbers.change(number, app_id=None)


def _fill(application: Doc, call: Call) -> str | None:
    """Put a body in the place of an application's settings; returns the private key if a pair was made."""
    fields = call.fields
    given = fields.get("keys", {}).get("public_key")
    private = None
    if given:
        try:
            public_key(given)
        except InvalidKeyError as error:
            raise errors.invalid(call.operation, [Problem("keys.public_key", str(error))]) from None
        application["keys"] = {"public_key": given}
        application.pop("private_key", None)
    elif not application["keys"]:
        pair = keys.make()
        application["keys"], private = {"public_key": pair.public}, pair.private
    application["name"] = fields["name"]
    application["capabilities"] = fields.get("capabilities", {})
    application["privacy"] = {"improve_ai": True, **fields.get("privacy", {})}
    return private


def _application(platform: Platform, call: Call) -> Doc:
    application = platform.store.applications.get(call.path["id"])
    if application is None:
        raise RefusalError(404, f"There is no application {call.path['id']}.")
    return application


def _shown(application: Doc, private: str | None = None) -> Doc:
    shown = {name: application[name] for name in ("id", "name", "keys", "capabilities", "privacy")}
    if private is not None:
        shown["keys"] = {**application["keys"], "private_key": private}
    return {**shown, "_links": {"self": {"href": f"/v2/applications/{application['id']}"}}}
