"""Media: the files themselves, those of reports among them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vonage_sandbox import descriptions, files
from vonage_sandbox.exchange import HttpResponse, answer
from vonage_sandbox.products import reports
from vonage_sandbox.products.call import Call, handles
from vonage_sandbox.resources.entries import Entries
from vonage_sandbox.routing import known

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform


@handles("get_media_file", "get_report_file")
def get_media_file(platform: Platform, call: Call) -> HttpResponse:
    """Both APIs have the same path."""
    id = next(iter(call.path.values()))
    if (report := reports.file_of(platform, id)) is not None:
        return answer(200, report, "application/octet-stream")
    plan = descriptions.resource("media", "get_media")
    assert plan is not None
    entries = Entries(platform, replace(call, operation=known()["get_media"], path={"id": id}), plan)
    entry = entries.one()
    kind = str(entry["data"].get("mime_type", "text/plain"))
    data = {**entry["data"], "times_downloaded": entry["data"].get("times_downloaded", 0) + 1}
    platform.store.resources.change(entry, data=data)
    return answer(200, files.sample(kind), kind)
