"""What the rules of the description cannot say: settings that contradict each other. The table goes by schema name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vonage_openapi import Problem, is_list, is_object
from vonage_openapi.builder_rules import Contradiction
from vonage_openapi.ncco.builder import RULES

Data = Mapping[str, object]


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
    known = list(RULES.schemas[f"Pay{prompt['type']}Errors"]["properties"])
    words = list(RULES.schemas["PayErrorText"]["properties"])
    for name, said in _object(prompt.get("errors")).items():
        place = _at(_at(path, "errors"), name)
        if name not in known:
            yield Problem(place, f"is not a failure of a {prompt['type']} prompt, which knows {', '.join(known)}")
            continue
        for other in _object(said):
            if other not in words:
                yield Problem(_at(place, other), f"is not used: put the text under {' or '.join(words)}")


def _at(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _object(value: object) -> Data:
    """The value if it is an object; else nothing, as the rules report that already."""
    return value if is_object(value) else {}


CONTRADICTIONS: Mapping[str, Contradiction] = {
    "Ncco": _flow,
    "InputAction": _input,
    "WebsocketAuthorization": _authorization,
    "PayActionPrompts": _prompts,
    "PayCardNumberPrompt": _prompt,
    "PayExpirationDatePrompt": _prompt,
    "PaySecurityCodePrompt": _prompt,
}
