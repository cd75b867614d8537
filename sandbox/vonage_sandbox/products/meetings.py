"""Meetings: changes that stand in `update_details`, and logos, which are uploaded to a storage of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from vonage_openapi import Problem

from vonage_sandbox import descriptions, errors, resources
from vonage_sandbox.exchange import Doc, HttpResponse, answer, is_doc
from vonage_sandbox.products.call import Call, handles
from vonage_sandbox.resources.entries import Entries
from vonage_sandbox.routing import known

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

UPLOADS: Final = "/_sandbox/uploads"
"""Where the storage stands in."""
LOGOS: Final = {"white": "brand_image_white", "colored": "brand_image_colored", "favicon": "branded_favicon"}
MOST: Final = 1000


@handles("update_room", "update_theme")
def update(platform: Platform, call: Call) -> HttpResponse:
    plan = descriptions.resource("meetings", call.operation.id)
    assert plan is not None
    details = call.fields.get("update_details")
    if not details:
        raise errors.invalid(call.operation, [Problem("update_details", "must name at least one thing to change")])
    return resources.carry_out(platform, replace(call, body=details), plan)


@handles("set_meetings_theme")
def set_meetings_theme(platform: Platform, call: Call) -> Doc:
    id = call.fields.get("update_details", {}).get("default_theme_id")
    if not platform.store.resources.where(collection="meetings /v1/meetings/themes", key=id):
        raise errors.invalid(call.operation, [Problem("update_details.default_theme_id", "is not a theme")])
    return {"application_id": call.application["id"], "account_id": platform.account["id"], "default_theme_id": id}


@handles("list_logo_upload_urls")
def list_logo_upload_urls(platform: Platform, call: Call) -> list[Doc]:
    return [
        {
            "url": f"{platform.base_url}{UPLOADS}",
            "fields": {
                "Content-Type": "image/png",
                "key": f"auto-expiring-temp/logos/{kind}/{platform.ids.uuid()}",
                "logoType": kind,
                "Policy": platform.ids.hex(32),
                "X-Amz-Signature": platform.ids.hex(64),
            },
        }
        for kind in LOGOS
    ]


@handles("finalize_logos")
def finalize_logos(platform: Platform, call: Call) -> HttpResponse:
    read = known()["get_theme"]
    plan = descriptions.resource("meetings", read.id)
    assert plan is not None
    themes = Entries(platform, replace(call, operation=read), plan)
    theme, uploaded = themes.one(), _uploaded(platform)
    keys = [str(key["key"] if is_doc(key) else key) for key in call.fields.get("keys", [])]
    if missing := [key for key in keys if key not in uploaded]:
        raise errors.invalid(call.operation, [Problem("keys", f"{missing[0]} was not uploaded")])
    logos = {LOGOS[uploaded[key]]: key for key in keys}
    addresses = {f"{name}_url": f"https://files.example.com/{key}" for name, key in logos.items()}
    themes.put(theme, {**theme["data"], **logos, **addresses})
    return answer(200, "OK", "text/plain")


def take_upload(platform: Platform, fields: Doc) -> bool:
    """Take a logo as the storage does; False if its form is not one that the platform signed."""
    # Programs that send every field as a file, as the official SDK 3.18 does, are understood as well.
    fields = {name: _text(value) if name != "file" else value for name, value in fields.items()}
    kind = fields.get("logoType")
    if kind not in LOGOS or not isinstance(fields.get("key"), str) or "file" not in fields or "Policy" not in fields:
        return False
    uploaded = _uploaded(platform)
    if len(uploaded) >= MOST:
        uploaded.clear()
    uploaded[fields["key"]] = kind
    return True


def _text(value: Any) -> Any:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _uploaded(platform: Platform) -> dict[str, str]:
    """The kind of each logo that was uploaded, by its key."""
    uploaded: dict[str, str] = platform.runs.setdefault("meetings uploads", {})
    return uploaded
