"""What the compiled classes of an NCCO are told by hand: contradictions of settings, and what becomes of faults."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

from vonage_openapi import Problem, is_list, is_object
from vonage_openapi.ncco.builder import RULES

from vonage.errors import ValidationError


def _flow(value: object, path: str) -> Iterator[Problem]:
    for index, action in enumerate(value[:-1] if is_list(value) else ()):
        if is_object(action) and action.get("action") == "transfer":
            place = f"{path}[{index}].action"
            yield Problem(place, "transfer leaves this call flow: make it the last action or remove what follows")


def _input(value: object, path: str) -> Iterator[Problem]:
    action = _object(value)
    if action.get("mode") != "asynchronous":
        return
    if action.get("dtmf"):  # {} leaves all to the platform
        yield Problem(_at(path, "dtmf"), "asynchronous mode reports each key at once, without settings: remove dtmf")
    if "speech" in action:
        yield Problem(_at(path, "speech"), "asynchronous mode supports only keys: remove speech, or mode")
    kinds = action.get("type")
    if kinds == "speech" or (is_list(kinds) and "speech" in kinds):
        yield Problem(_at(path, "type"), 'asynchronous mode supports only keys: make it ["dtmf"], or remove mode')


def _authorization(value: object, path: str) -> Iterator[Problem]:
    settings = _object(value)
    if settings.get("type") == "custom" and "value" not in settings:
        yield Problem(_at(path, "value"), "is missing: with type custom, it is the header that is sent")


def _prompts(value: object, path: str) -> Iterator[Problem]:
    # The rules take any object here, since a union of an array and an object does not look into the object.
    if is_object(value):
        for problem in RULES.problems("PayTextPrompt", value, []):
            yield Problem(_at(path, problem.path) if problem.path else path, problem.message)


def _prompt(value: object, path: str) -> Iterator[Problem]:
    """Faults of the failures that a prompt words: what the platform does not know, it never reads to the caller."""
    prompt = _object(value)
    kind = prompt.get("type")
    known = list(RULES.schemas.get(f"Pay{kind}Errors", {}).get("properties", ()))
    words = list(RULES.schemas["PayErrorText"]["properties"])
    for name, said in _object(prompt.get("errors") if known else None).items():
        place = _at(_at(path, "errors"), name)
        if name not in known:
            yield Problem(place, f"is not a failure of a {kind} prompt, which knows {', '.join(known)}")
            continue
        for other in _object(said):
            if other not in words:
                yield Problem(_at(place, other), f"is not used: put the text under {' or '.join(words)}")


def _at(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _object(value: object) -> Mapping[str, object]:
    """The value if it is an object; else nothing, as the rules report that already."""
    return value if is_object(value) else {}


def report(problems: list[Problem], doubts: list[Problem]) -> None:
    """Refuse or warn, as `VONAGE_VALIDATE` says."""
    from vonage._client.settings import as_validate
    from vonage._client.warn import SILENCE, warn  # few flows get here

    mode = as_validate("VONAGE_VALIDATE", os.environ.get("VONAGE_VALIDATE") or "error")
    if mode == "off":
        return
    if problems and mode == "error":
        raise ValidationError(problems)
    for text in [*map(str, problems), *(f"{doubt}; {SILENCE}" for doubt in doubts)]:
        warn(f"NCCO: {text}")


RULES.report = report
RULES.contradictions.update(
    {
        "Ncco": _flow,
        "InputAction": _input,
        "WebsocketAuthorization": _authorization,
        "PayActionPrompts": _prompts,
        "PayCardNumberPrompt": _prompt,
        "PayExpirationDatePrompt": _prompt,
        "PaySecurityCodePrompt": _prompt,
    }
)
