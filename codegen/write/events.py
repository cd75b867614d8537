"""Writes `vonage/webhooks/events.py`: a kind for every webhook of the descriptions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import fill
from typing import Any, NamedTuple

from ..errors import SpecError
from ..read.load import load_any
from ..tree import descriptions
from .docstrings import WIDTH
from .products import HEADER_LINE

_DOC = '''"""What a webhook is, for type checkers: `webhooks.parse(..., kind=events.MESSAGE_STATUS)` types an event.

    from vonage import webhooks
    from vonage.webhooks import events

    event = webhooks.parse(body, headers, secret=SIGNATURE_SECRET, kind=events.INBOUND_MESSAGE)
    if event["channel"] == "whatsapp":
        print(event["profile"]["name"])     # your editor knows which fields there are

A kind is read by type checkers alone. Nothing is checked or changed at run time, and no description is loaded: the
platform may send fields, channels and statuses that came after this release, and may leave fields out, so use
`event.get(...)` for what you can do without. For annotations of your own, the types are in `vonage.types`. A type of
your own makes a kind of your own: `MINE = Kind["MyEvent"]()`.
"""'''

_LOADING = """
if not TYPE_CHECKING:

    def __getattr__(name):
        if name == "VoiceEvent":  # it is made of dictionary types, which nobody has to load for a kind
            return _voice_event.VoiceEvent
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*__all__, *globals()})
"""


class Webhook(NamedTuple):
    """A webhook: the API's module and title, the name of its type, and what is said of it."""

    api: str
    title: str
    type: str
    summary: str
    description: str


def events_module(specs: Path) -> str:
    """The text of the module, unformatted.

    Raises:
        SpecError: Two webhooks have the same name, or one has no schema with a name.
    """
    found: dict[str, Webhook] = {}
    for api, path in descriptions(specs).items():
        for name, webhook in _webhooks(api, load_any(path, path.name), path.name):
            if name in found:
                problem = f"the webhook {name} stands in {found[name].api}.yaml as well"
                raise SpecError(path.name, f"/webhooks/{name}", problem, "Give one of them another name")
            found[name] = webhook
    return "\n".join(_lines(dict(sorted(found.items()))))


def _webhooks(api: str, document: Mapping[str, Any], file: str) -> Iterator[tuple[str, Webhook]]:
    for name, item in document.get("webhooks", {}).items():
        operation = next(iter(item.values()))
        content = operation.get("requestBody", {}).get("content", {})
        references = [str(media.get("schema", {}).get("$ref", "")) for media in content.values()]
        type = "".join(references[:1]).rpartition("/")[2]
        if not type:
            place = f"/webhooks/{name}"
            raise SpecError(file, place, "its payload is not a schema with a name", "Move it to components/schemas")
        title = document["info"]["title"]
        yield name, Webhook(api, title, type, operation["summary"].rstrip("."), operation.get("description", ""))


def _lines(webhooks: Mapping[str, Webhook]) -> Iterator[str]:
    apis = sorted({webhook.api for webhook in webhooks.values()})
    yield f"{HEADER_LINE}\n{_DOC}\n\nfrom __future__ import annotations\n\nfrom typing import TYPE_CHECKING"
    yield "from vonage_openapi.lazy import lazy_module"
    yield "from vonage.webhooks._kind import VOICE_EVENT, Kind\n\nif TYPE_CHECKING:"
    yield from (f"    from vonage_openapi.{api} import dicts as _{api}" for api in apis)
    yield "    from vonage.webhooks._voice_event import VoiceEvent as VoiceEvent\nelse:"
    yield from (f"    _{api} = lazy_module('vonage_openapi.{api}.dicts')" for api in apis)
    yield "    _voice_event = lazy_module('vonage.webhooks._voice_event')"
    names = [*sorted({*(name.upper() for name in webhooks), "VOICE_EVENT"}), "Kind", "VoiceEvent"]
    yield f"\n__all__ = {names!r}\n"
    for name, webhook in webhooks.items():
        yield f"{name.upper()}: Kind[_{webhook.api}.{webhook.type}] = Kind()"
        text = "\n".join(fill(line, WIDTH) for line in webhook.description.strip().splitlines())
        more = f"\n\n{text}\n" if text else ""
        yield f'"""{webhook.summary} ({webhook.title}).{more}"""\n'
    yield _LOADING
