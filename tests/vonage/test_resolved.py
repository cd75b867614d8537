"""Annotations as programs read them at run time: they resolve, pydantic and FastAPI take them, and none says Any."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import typing
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from types import ModuleType, UnionType
from typing import Any, TypeAlias

import pytest
import typing_extensions
import vonage_openapi
from pydantic import TypeAdapter, ValidationError, validate_call

import vonage
from vonage._products import CLASSES
from vonage.ncco import sources
from vonage.webhooks import events

OURS = ("vonage.", "vonage_openapi.products.", "vonage_openapi.ncco.")


def modules(package: ModuleType) -> Iterator[ModuleType]:
    yield package
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not any(part.startswith("_") for part in found.name.split(".")):
            with suppress(ModuleNotFoundError):  # what an extra that is not installed would bring
                yield importlib.import_module(found.name)


def public() -> dict[str, Any]:
    """Every function and class of ours that a public module has, by where it stands."""
    found: dict[str, Any] = {}
    for module in modules(vonage):
        for name in getattr(module, "__all__", None) or dir(module):
            value = getattr(module, name, None)
            if name.startswith("_") or not (inspect.isfunction(value) or inspect.isclass(value)):
                continue
            if value.__module__.startswith(OURS) and not is_dict_type(value):
                found[f"{value.__module__}.{value.__qualname__}"] = value
    return found


def is_dict_type(value: object) -> bool:
    return typing_extensions.is_typeddict(value)


def members(value: Any) -> Iterator[tuple[str, Any]]:
    """What of a function or class has annotations, by name."""
    yield "", value
    for base in value.__mro__ if inspect.isclass(value) else ():
        if base.__module__.partition(".")[0] not in ("vonage", "vonage_openapi"):
            continue
        for name, member in vars(base).items():
            if name.startswith("_") and name != "__init__":
                continue
            inner = getattr(member, "fget", None) or getattr(member, "__func__", member)
            if inspect.isfunction(inner):
                yield f".{name}", inner


def says_any(hint: Any, inside: Any = None) -> bool:
    """Whether a type says Any, other than of the members of a JSON object or array, which are anybody's."""
    if hint is Any:
        return inside not in (dict, list)
    origin = typing.get_origin(hint)
    return any(says_any(part, origin) for part in parts(hint))


def parts(hint: Any) -> Iterator[Any]:
    for part in typing.get_args(hint):
        yield from part if isinstance(part, list) else [part]


CLI = "vonage.cli"
"""A program, not for other programs."""


PUBLIC = {name: value for name, value in public().items() if not name.startswith(CLI)}


@pytest.mark.parametrize("name", PUBLIC)
def test_every_annotation_resolves_and_says_what_it_is(name: str) -> None:
    for member, value in members(PUBLIC[name]):
        hints = typing.get_type_hints(value, include_extras=True)
        vague = [key for key, hint in hints.items() if not key.startswith("_") and says_any(hint)]
        assert not vague, f"{name}{member}"


@pytest.mark.parametrize("module", [*modules(vonage)], ids=lambda module: module.__name__)
def test_what_a_module_declares_resolves(module: ModuleType) -> None:
    hints = typing.get_type_hints(module, include_extras=True)
    texts = [name for name in dir(module) if hints.get(name) is TypeAlias and isinstance(getattr(module, name), str)]
    # An alias in quotes is read where a program uses it, which would not find its parts.
    assert not [name for name in texts if not name.startswith("_")]


def own(event: events.VoiceEvent, kind: events.Kind[events.VoiceEvent], flow: list[sources.Entry]) -> None:
    """Has annotations as a program may have them."""


def test_annotations_of_programs_resolve() -> None:
    hints = typing.get_type_hints(own)
    assert len(typing.get_args(hints["event"])) == 7
    assert typing.get_args(hints["kind"]) == (hints["event"],)
    assert TypeAdapter(hints["event"]).json_schema()


def test_the_look_at_annotations_finds_any() -> None:
    for hint in (Any, Mapping[str, Any], Callable[..., Any], dict[str, Mapping[str, Any]], int | list[tuple[Any]]):
        assert says_any(hint), hint
    plain: tuple[object, ...] = (dict[str, Any], int | dict[str, dict[str, Any]], list[Any] | None, str)
    for known in plain:
        assert not says_any(known), known
    assert len(PUBLIC) > 100


def holds_files(*hints: Any) -> bool:
    """Whether open files are among what types allow: pydantic has no word for those."""
    return any(typing.get_origin(hint) is typing.IO or holds_files(*parts(hint)) for hint in hints)


def product_methods() -> dict[str, Callable[..., Any]]:
    classes = [(name, getattr(vonage, name)) for name in CLASSES]
    return {
        f"{name}.{key}": method
        for name, kind in classes
        if hasattr(kind, "_call")
        for key, method in inspect.getmembers(kind, inspect.isfunction)
        if not key.startswith("_")
    }


@pytest.mark.parametrize("name", product_methods())
def test_pydantic_reads_every_method(name: str) -> None:
    # pydantic knows neither iterators nor the token of 3.x, a string with a method of bytes.
    has_own_type = name.partition(".")[2].startswith(("iter_", "follow_", "generate_client_token"))
    method = product_methods()[name]
    if not holds_files(*typing.get_type_hints(method).values()):
        validate_call(validate_return=not has_own_type)(method)


def dict_types() -> dict[str, Any]:
    """All dictionary types and unions of them, by API and name."""
    found: dict[str, Any] = {}
    for api in pkgutil.iter_modules(vonage_openapi.__path__):
        if not api.ispkg or api.name == "products":
            continue
        module = importlib.import_module(f"vonage_openapi.{api.name}.dicts")
        for name, value in vars(module).items():
            if not name.startswith("_") and (is_dict_type(value) or isinstance(value, UnionType)):
                found[f"{api.name}.{name}"] = value
    return found


@pytest.mark.parametrize("api", sorted({name.partition(".")[0] for name in dict_types()}))
def test_every_dictionary_type_resolves(api: str) -> None:
    ours = {name: kind for name, kind in dict_types().items() if name.startswith(f"{api}.")}
    assert ours
    for kind in ours.values():
        hints = typing_extensions.get_type_hints(kind, include_extras=True) if is_dict_type(kind) else {}
        assert hints or not is_dict_type(kind)
        if not holds_files(*hints.values()):
            TypeAdapter(kind)


def test_pydantic_tells_right_from_wrong_by_them() -> None:
    from vonage_openapi.messages.dicts import InboundMessage
    from vonage_openapi.sms.dicts import SendSms
    from vonage_openapi.voice.dicts import Call

    sms = {"from": "AcmeInc", "to": "447700900000", "text": "Hello"}
    assert TypeAdapter(SendSms).validate_python(sms) == sms
    with pytest.raises(ValidationError, match="to"):
        TypeAdapter(SendSms).validate_python({"from": "AcmeInc", "text": "Hello"})
    with pytest.raises(ValidationError, match="duration"):
        TypeAdapter(Call).validate_python({"uuid": "a", "duration": ["5"]})
    assert TypeAdapter(InboundMessage).json_schema()


def test_validate_call_of_a_method() -> None:
    called: list[object] = []

    class Spy(vonage.Sms):
        def _call(self, request: vonage_openapi.Request, errors: object = None) -> Any:
            called.append(request.body)
            return {"message-count": "1", "messages": []}

    send = validate_call(Spy(vonage.Client(key="k", secret="s")).send_message)
    send({"from": "AcmeInc", "to": "447700900000", "text": "Hello"})
    assert called == [{"from": "AcmeInc", "to": "447700900000", "text": "Hello"}]
    with pytest.raises(ValidationError, match="text"):
        send({"from": "AcmeInc", "to": "447700900000", "text": 5})  # type: ignore[typeddict-item]
    assert len(called) == 1
