"""What the rules of the description cannot say: settings that contradict each other. The table goes by schema name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from vonage_openapi import Problem

from ._data import is_list, is_object

Data = Mapping[str, Any]


def _flow(value: Any, path: str) -> Iterator[Problem]:
    for index, action in enumerate(value[:-1] if is_list(value) else ()):
        if is_object(action) and action.get("action") == "transfer":
            place = f"{path}[{index}].action"
            yield Problem(place, "transfer leaves this call flow: make it the last action or remove what follows")


def _input(value: Any, path: str) -> Iterator[Problem]:
    action = _object(value)
    if action.get("mode") != "asynchronous":
        return
    if action.get("dtmf"):  # {} leaves all to the platform
        yield Problem(_at(path, "dtmf"), "asynchronous mode reports each key at once, without settings: remove dtmf")
    if "speech" in action:
        yield Problem(_at(path, "speech"), "asynchronous mode knows keys only: remove speech, or mode")
    kinds = action.get("type")
    if is_list(kinds) and "speech" in kinds:
        yield Problem(_at(path, "type"), 'asynchronous mode knows keys only: make it ["dtmf"], or remove mode')


def _websocket(value: Any, path: str) -> Iterator[Problem]:
    # The rules ask for neither, as they cannot tell which of the two spellings a program uses.
    if not {"content-type", "contentType"} & _object(value).keys():
        yield Problem(_at(path, "content-type"), "is missing: say how the sound is coded, such as audio/l16;rate=16000")


def _authorization(value: Any, path: str) -> Iterator[Problem]:
    settings = _object(value)
    if settings.get("type") == "custom" and "value" not in settings:
        yield Problem(_at(path, "value"), "is missing: type custom sends the header that stands here")


def _prompts(value: Any, path: str) -> Iterator[Problem]:
    # The rules take any object here, since a union of a list and an object does not look into the object.
    from ._check import problems

    if is_object(value):
        for problem in problems("PayTextPrompt", value):
            yield Problem(_at(path, problem.path) if problem.path else path, problem.message)


def _prompt(value: Any, path: str) -> Iterator[Problem]:
    """Faults of the failures that a prompt words: what the platform does not know, it never reads to the caller."""
    from ._check import rules

    prompt = _object(value)
    schemas = rules()
    known = list(schemas[f"Pay{prompt['type']}Errors"]["properties"])
    words = list(schemas["PayErrorText"]["properties"])
    for name, said in _object(prompt.get("errors")).items():
        place = _at(_at(path, "errors"), name)
        if name not in known:
            yield Problem(place, f"is no failure of a {prompt['type']} prompt, which knows {', '.join(known)}")
            continue
        for other in _object(said):
            if other not in words:
                yield Problem(_at(place, other), f"is not read: what is read stands under {' or '.join(words)}")


def _at(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _object(value: Any) -> Data:
    """The value if it is an object; else nothing, as the rules report that already."""
    return value if is_object(value) else {}


CONTRADICTIONS: Mapping[str, Callable[[Any, str], Iterator[Problem]]] = {
    "Ncco": _flow,
    "InputAction": _input,
    "WebsocketEndpoint": _websocket,
    "WebsocketAuthorization": _authorization,
    "PayActionPrompts": _prompts,
    "PayCardNumberPrompt": _prompt,
    "PayExpirationDatePrompt": _prompt,
    "PaySecurityCodePrompt": _prompt,
}
