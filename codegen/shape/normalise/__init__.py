"""Step two: rewrite what the generator reads wrongly, so that it reads what the description means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...errors import Change, Journal
from ...grammar import drop_extensions, drop_nothing, rewrite_schemas
from ...read.load import copy_tree
from ..mend import mend
from .compose import compose
from .inherit import spell_out_kinds
from .messages import normalise_messages
from .names import part_clashing_properties, rename_components
from .operations import normalise_operations
from .presence import note_presence
from .schemas import normalise_schema, tidy_members
from .webhooks import collect_webhooks

__all__ = ["normalise"]


def normalise(document: dict[str, Any], *, file: str, strict: bool = True) -> tuple[dict[str, Any], list[Change]]:
    """Rewrite a bundled OpenAPI 3.0 or 3.1 document for the generator, as 3.1.0; gives it, and what was changed.

    What it finds out stands under the keys of `marks`: the `responses` of an operation are those of success, all that
    is sent unasked is listed in one place. The document given is not changed. A place that cannot be read is an error
    if strict; else it is left open.
    """
    journal = Journal(file, strict=strict)
    result = copy_tree(document, file)
    mend(result, journal)
    for pointer in drop_nothing(result):
        journal.note("nothing", pointer, "dropped a field that says nothing")
    for pointer in drop_extensions(result):
        journal.note("extension", pointer, "dropped an extension from between named entries")
    result["openapi"] = "3.1.0"
    result.setdefault("paths", {})
    for rule in (note_presence, tidy_members, normalise_schema):
        rewrite_schemas(result, "document", "", _bound(rule, journal))
    spell_out_kinds(result, journal)
    compose(result, journal)
    normalise_operations(result, journal)
    normalise_messages(result, journal)
    collect_webhooks(result, journal)
    # A webhook's payload is still part of its callback: from here on each has its own copy.
    result = copy_tree(result, file)
    rewrite_schemas(result, "document", "", _bound(part_clashing_properties, journal))
    rename_components(result, journal)
    return result, journal.changes


def _bound(rule: Callable[[Any, str, Journal], Any], journal: Journal) -> Callable[[Any, str], Any]:
    def apply(schema: Any, pointer: str) -> Any:
        try:
            return rule(schema, pointer, journal)
        except Exception as error:
            journal.leave_open("schema", pointer, error)
            return {}

    return apply
