"""10DLC: campaigns, which each carrier reviews, and how many of them a brand has. The rest is a resource."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from vonage_openapi.formats import from_json

from vonage_sandbox import resources
from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.products.call import Call, handles
from vonage_sandbox.resources import later

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

BRANDS: Final = "ten_dlc /v1/10dlc/brands"
REVIEW_LASTS: Final = 60


@handles("create_campaign")
def create_campaign(platform: Platform, call: Call) -> HttpResponse:
    """Carriers look at it, and register it after a minute, unless `sandbox.change` says otherwise first."""
    done = resources.as_described(platform, call)
    entry = platform.store.resources.get(str(done.resource))
    assert entry is not None
    shown: Doc = from_json(done.body)
    registered: list[Doc] = [{**each, "status": "REGISTERED"} for each in shown.get("mno_metadata", [])]
    reviewed: list[Doc] = [{**each, "status": "REVIEW"} for each in registered]
    data = {**entry["data"], "mno_metadata": reviewed}
    platform.store.resources.change(entry, data=data)
    step = {"after": REVIEW_LASTS, "fields": {"mno_metadata": deepcopy(registered)}}
    later.begin(platform, entry, {"later": [step]})
    _count(platform, call)
    body = answer(done.status, {**shown, "mno_metadata": reviewed}).body
    return HttpResponse(done.status, body, done.headers, resource=done.resource)


def _count(platform: Platform, call: Call) -> None:
    """Tell a brand how many campaigns it has."""
    brand = platform.store.resources.find(collection=BRANDS, key=call.path["brand_id"])
    if brand is not None:
        campaigns = platform.store.resources.where(collection=f"{BRANDS}/{{}}/campaigns")
        own = [each for each in campaigns if each["parents"].get(BRANDS) == brand["key"]]
        data = {**brand["data"], "campaign_count": len(own)}
        platform.store.resources.change(brand, data=data)
