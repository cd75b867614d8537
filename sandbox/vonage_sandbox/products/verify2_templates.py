"""The templates of Verify v2 and their fragments, the texts for one channel and language each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vonage_openapi import Problem

from vonage_sandbox import errors
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products import pages
from vonage_sandbox.products.call import Call, RefusalError, handles
from vonage_sandbox.store import Collection

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

MOST = 10
"""Templates that an account may have."""


def texts_of(platform: Platform, template_id: str | None, locale: str) -> Doc:
    """The text of each channel, by the template that was named or else by the default one."""
    if template_id is not None:
        template = platform.store.templates.get(template_id)
    else:
        template = platform.store.templates.find(is_default=True)
    if template is None:
        return {}
    fragments = platform.store.fragments.where(template_id=template["id"])
    fragments.sort(key=lambda fragment: fragment["locale"].lower() == locale.lower())  # the one that fits comes last
    return {fragment["channel"]: fragment["text"] for fragment in fragments}


@handles("list_templates")
def list_templates(platform: Platform, call: Call) -> Doc:
    templates = [_shown(platform, template) for template in platform.store.templates]
    return _page(platform, call, "templates", templates)


@handles("create_template")
def create_template(platform: Platform, call: Call) -> Doc:
    templates = platform.store.templates
    name = call.fields["name"]
    if templates.find(name=name) is not None:
        raise RefusalError(409, f"There is a template called {name} already.")
    if len(templates) >= MOST:
        raise RefusalError(409, f"An account can have {MOST} templates.")
    template = {"id": platform.ids.uuid(), "name": name, "is_default": False}
    return _shown(platform, templates.add(template))


@handles("get_template")
def get_template(platform: Platform, call: Call) -> Doc:
    return _shown(platform, _template(platform, call))


@handles("update_template")
def update_template(platform: Platform, call: Call) -> Doc:
    template, fields, templates = _template(platform, call), call.fields, platform.store.templates
    name = fields.get("name")
    if name is not None:
        if not re.fullmatch(r"[A-Za-z0-9_-]+", name):
            raise errors.invalid(call.operation, [Problem("name", "must be letters, digits, _ and - only")])
        if (other := templates.find(name=name)) is not None and other is not template:
            raise RefusalError(409, f"There is a template called {name} already.")
        templates.change(template, name=name)
    if fields.get("is_default") is not None:
        for other in templates.where(is_default=True):
            templates.change(other, is_default=False)
        templates.change(template, is_default=fields["is_default"])
    return _shown(platform, template)


@handles("delete_template")
def delete_template(platform: Platform, call: Call) -> None:
    template = _template(platform, call)
    if platform.store.fragments.where(template_id=template["id"]):
        raise RefusalError(409, "The template still has fragments.")
    if template["is_default"]:
        raise RefusalError(409, "The template is the default one.")
    platform.store.templates.remove(template["id"])


@handles("list_template_fragments")
def list_template_fragments(platform: Platform, call: Call) -> Doc:
    template = _template(platform, call)
    fragments = platform.store.fragments.where(template_id=template["id"])
    return _page(platform, call, "template_fragments", [_shown_fragment(platform, fragment) for fragment in fragments])


@handles("create_template_fragment")
def create_template_fragment(platform: Platform, call: Call) -> Doc:
    template, fields = _template(platform, call), call.fields
    same = {"template_id": template["id"], "channel": fields["channel"], "locale": fields["locale"]}
    if platform.store.fragments.find(**same) is not None:
        raise RefusalError(409, "The template has a fragment for this channel and language already.")
    now = platform.clock.iso()
    fragment = {"id": platform.ids.uuid(), **same, "text": fields["text"], "date_created": now, "date_updated": now}
    return _shown_fragment(platform, platform.store.fragments.add(fragment))


@handles("get_template_fragment")
def get_template_fragment(platform: Platform, call: Call) -> Doc:
    return _shown_fragment(platform, _fragment(platform, call))


@handles("update_template_fragment")
def update_template_fragment(platform: Platform, call: Call) -> Doc:
    changes = {"text": call.fields["text"], "date_updated": platform.clock.iso()}
    return _shown_fragment(platform, platform.store.fragments.change(_fragment(platform, call), **changes))


@handles("delete_template_fragment")
def delete_template_fragment(platform: Platform, call: Call) -> None:
    platform.store.fragments.remove(_fragment(platform, call)["id"])


def _template(platform: Platform, call: Call) -> Doc:
    return _found(platform.store.templates, call.path["template_id"])


def _fragment(platform: Platform, call: Call) -> Doc:
    fragment = _found(platform.store.fragments, call.path["template_fragment_id"])
    if fragment["template_id"] != call.path["template_id"]:
        raise RefusalError(404, "This template has no such fragment.")
    return fragment


def _found(things: Collection, id: str) -> Doc:
    thing = things.get(id)
    if thing is None:
        raise RefusalError(404, f"There is no {things.kind} {id}.")
    return thing


def _page(platform: Platform, call: Call, name: str, things: list[Doc]) -> Doc:
    number, size = max(call.number("page", 1), 1), min(max(call.number("page_size", 10), 1), pages.MOST)
    shown, count = pages.page(things, number, size)
    path = call.operation.path
    for parameter, value in call.path.items():
        path = path.replace(f"{{{parameter}}}", value)
    return {
        "page_size": size,
        "page": number,
        "total_pages": count,
        "total_items": len(things),
        "_embedded": {name: shown},
        "_links": pages.links(f"{platform.base_url}{path}", {"page_size": size}, number, count),
    }


def _shown(platform: Platform, template: Doc) -> Doc:
    url = f"{platform.base_url}/v2/verify/templates/{template['id']}"
    return {
        "template_id": template["id"],
        "name": template["name"],
        "is_default": template["is_default"],
        "_links": {"self": {"href": url}, "fragments": {"href": f"{url}/template_fragments"}},
    }


def _shown_fragment(platform: Platform, fragment: Doc) -> Doc:
    url = f"{platform.base_url}/v2/verify/templates/{fragment['template_id']}"
    named = ("channel", "locale", "text", "date_created", "date_updated")
    return {
        "template_fragment_id": fragment["id"],
        **{name: fragment[name] for name in named},
        "_links": {"self": {"href": f"{url}/template_fragments/{fragment['id']}"}, "template": {"href": url}},
    }
