"""Writes a kind for each webhook of the descriptions: `vonage/webhooks/events.py`, with what tells them in `_marks.py`.

Kinds that webhooks share by `x-vonage-kind` are there too, and their types, unions, in `_unions.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import fill
from typing import Any, NamedTuple

from ..errors import SpecError
from ..read.load import load_any
from ..tree import descriptions
from .docstrings import WIDTH
from .rendering import HEADER_LINE

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
        if name in __all__:  # a union of dictionary types, which nobody has to load for a kind
            return getattr(_unions, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*__all__, *globals()})
"""


_MARKS = '''"""How to tell webhooks: a name, members that it has, members that it lacks, and values of members."""

from typing import Final

MARKS: Final[tuple[tuple[str, frozenset[str], frozenset[str], dict[str, str]], ...]] = (
'''
_SHARED = '''
"""The webhooks of a kind that several share."""
SHARED: Final[dict[str, list[str]]] = '''


class Webhook(NamedTuple):
    """A webhook: the API's module and title, the name of its type, what is said of it, and our extensions."""

    api: str
    title: str
    type: str
    summary: str
    description: str
    known_by: list[dict[str, Any]]
    shared: str


def modules(specs: Path) -> dict[str, str]:
    """The text of the modules by path, unformatted.

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
    shared: dict[str, list[str]] = {}
    for name, webhook in found.items():
        if webhook.shared:
            shared.setdefault(webhook.shared, []).append(name)
    return {
        "webhooks/events.py": "\n".join(_lines(dict(sorted(found.items())), shared)),
        "webhooks/_marks.py": f"{HEADER_LINE}\n{_MARKS}{''.join(_marks(found))})\n{_SHARED}{shared!r}\n",
        "webhooks/_unions.py": "\n".join(_unions(found, shared)),
    }


def _marks(webhooks: Mapping[str, Webhook]) -> Iterator[str]:
    """A line for each mark, in the order of the descriptions, but first those of one member that no other has."""
    marks = [(name, mark) for name, webhook in webhooks.items() for mark in webhook.known_by]
    for name, mark in sorted(marks, key=lambda each: len(each[1].get("has", ())) > 1):
        has, lacks = (f"frozenset({sorted(mark.get(key, ()))!r})" for key in ("has", "lacks"))
        yield f"    ({name!r}, {has}, {lacks}, {mark.get('equals', {})!r}),\n"


def _webhooks(api: str, document: Mapping[str, Any], file: str) -> Iterator[tuple[str, Webhook]]:
    for name, item in document.get("webhooks", {}).items():
        operation = next(iter(item.values()))
        content = operation.get("requestBody", {}).get("content", {})
        references = [str(media.get("schema", {}).get("$ref", "")) for media in content.values()]
        type = "".join(references[:1]).rpartition("/")[2]
        if not type:
            place = f"/webhooks/{name}"
            raise SpecError(file, place, "its payload is not a schema with a name", "Move it to components/schemas")
        summary, description = operation["summary"].rstrip("."), operation.get("description", "")
        known_by = operation.get("x-vonage-known-by", [])
        shared = operation.get("x-vonage-kind", "")
        yield name, Webhook(api, document["info"]["title"], type, summary, description, known_by, shared)


def _unions(webhooks: Mapping[str, Webhook], shared: Mapping[str, list[str]]) -> Iterator[str]:
    apis = sorted({webhooks[name].api for names in shared.values() for name in names})
    yield f'{HEADER_LINE}\n"""What events of a kind that several webhooks share are; loaded when something asks."""\n'
    yield "from __future__ import annotations\n\nfrom typing import TypeAlias, Union\n"
    yield from (f"from vonage_openapi.{api} import dicts as _{api}" for api in apis)
    for kind, names in shared.items():
        types = ", ".join(f"_{webhooks[name].api}.{webhooks[name].type}" for name in names)
        yield f"{_type(kind)}: TypeAlias = Union[  # noqa: UP007 - it exists at run time, on 3.10 as well\n{types}]"
        yield f'"""{_either(names)}"""'


def _type(kind: str) -> str:
    return kind.title().replace("_", "")


def _either(names: Sequence[str]) -> str:
    return fill(f"Any of these, where one address gets them all; a key tells them apart: {', '.join(names)}.", WIDTH)


def _lines(webhooks: Mapping[str, Webhook], shared: Mapping[str, list[str]]) -> Iterator[str]:
    apis, unions = sorted({webhook.api for webhook in webhooks.values()}), [_type(kind) for kind in shared]
    yield f"{HEADER_LINE}\n{_DOC}\n\nfrom __future__ import annotations\n\nfrom typing import TYPE_CHECKING"
    yield "from vonage_openapi.lazy import lazy_module"
    yield "from vonage.webhooks._kind import Kind\n\nif TYPE_CHECKING:"
    yield from (f"    from vonage_openapi.{api} import dicts as _{api}" for api in apis)
    yield "    from vonage.webhooks import _unions"
    yield from (f"    from vonage.webhooks._unions import {union} as {union}" for union in unions)
    yield "else:"
    yield from (f"    _{api} = lazy_module('vonage_openapi.{api}.dicts')" for api in apis)
    yield "    _unions = lazy_module('vonage.webhooks._unions')"
    yield f"\n__all__ = {[*sorted(name.upper() for name in [*webhooks, *shared]), 'Kind', *unions]!r}\n"
    for kind, names in shared.items():
        yield f'{kind.upper()}: Kind[_unions.{_type(kind)}] = Kind()\n"""{_either(names)}"""\n'
    for name, webhook in webhooks.items():
        yield f"{name.upper()}: Kind[_{webhook.api}.{webhook.type}] = Kind()"
        text = "\n".join(fill(line, WIDTH) for line in webhook.description.strip().splitlines())
        more = f"\n\n{text}\n" if text else ""
        yield f'"""{webhook.summary} ({webhook.title}).{more}"""\n'
    yield _LOADING
