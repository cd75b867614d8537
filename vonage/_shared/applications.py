"""Applications given as keywords: the words of version 1 of their API, and changes to what is set already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vonage_openapi import Problem, Request, is_object

from vonage.errors import ValidationError

_WORDS = (
    ("answer_url", "answer_method", "voice", "GET"),
    ("event_url", "event_method", "voice", "POST"),
    ("inbound_url", "inbound_method", "messages", "POST"),
    ("status_url", "status_method", "messages", "POST"),
)
"""Two words of version 1, the capability that has such a webhook, and the method that version 1 assumes."""
_NAMES = ("type", *(word for words in _WORDS for word in words[:2]))
_TYPES = ("voice", "messages")


def slips(request: Request) -> list[Problem]:
    """The keywords that are near a known one, found before they are laid over settings that have that one."""
    from vonage_openapi.validation import Misspelt, names_of_body, nearest_name  # takes as long as all else here

    known = {*names_of_body(request.op), *_NAMES}
    absent = [name for name in known if name not in request.body]
    problems: list[Problem] = [
        Misspelt(name, f"is not a known name; did you mean {meant!r}?")
        for name in request.body
        if name not in known and (meant := nearest_name(name, absent))
    ]
    return problems + [one for one in request.problems() if isinstance(one, Misspelt) and "." in one.path]


def take_words(body: dict[str, Any]) -> dict[str, Any]:
    """The words of version 1 that a body has, without those that are None. They are gone from it then."""
    words = {name: body.pop(name, None) for name in _NAMES}
    words = {name: value for name, value in words.items() if value is not None}
    if "type" in words and words["type"] not in _TYPES:
        raise ValidationError([Problem("type", f'must be "voice" or "messages", not {words["type"]!r}')])
    return words


def apply_words(body: dict[str, Any], words: Mapping[str, Any]) -> None:
    """Put what words of version 1 say where version 2 has it."""
    if "type" in words:
        _inside(body, "capabilities", words["type"])
    for url, method, capability, assumed in _WORDS:
        if url in words or method in words:
            webhook = _inside(body, "capabilities", capability, "webhooks", url)
            if webhook is not None:
                if url in words:
                    webhook["address"] = words[url]
                webhook["http_method"] = words.get(method, webhook.get("http_method", assumed))


def with_change(application: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    """The body that leaves an application as it is but for a change."""
    settings = _without_nulls({**application, "id": None, "_links": None})
    if is_object(keys := settings.get("keys")):
        keys.pop("private_key", None)
    body: dict[str, Any] = _laid_over(settings, {name: value for name, value in change.items() if value is not None})
    return body


def _inside(body: dict[str, Any], *path: str) -> dict[str, Any] | None:
    """The object at a path, made where there is none; None if something else is in its way, which the check reports."""
    here: Any = body
    for name in path:
        if not is_object(here):
            return None
        here = here.setdefault(name, {})
    return here if is_object(here) else None


def _laid_over(present: Any, change: Any) -> Any:
    """A JSON merge patch (RFC 7396): objects field by field, null takes away, all else replaces."""
    if not is_object(change):
        return change
    merged = {**present} if is_object(present) else {}
    laid = {name: _laid_over(merged.get(name), value) for name, value in change.items() if value is not None}
    return {name: value for name, value in merged.items() if name not in change} | laid


def _without_nulls(value: Any) -> Any:
    """A copy without what an answer says is not set."""
    if is_object(value):
        return {name: _without_nulls(item) for name, item in value.items() if item is not None}
    return value
