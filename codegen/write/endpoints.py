"""What the module of an endpoint is made of: its arguments in Python, what it returns, and what is said of both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .pytypes import CONTENT, Types, joined
from .rendering import names_in
from .returns import returned
from .stated import Body, Operation, bodies_of, is_body_required

Argument = Mapping[str, Any]
_OWN_NAMES = {"asyncio_detailed", "body", "build", "client", "sync_detailed"}
"""Names that an endpoint's functions use themselves."""


def endpoint_of(
    operation: Operation, arguments: Sequence[Argument], facts: Mapping[str, Any], types: Types, schemes: Any
) -> dict[str, Any]:
    """What the template of an endpoint is rendered with; `facts` are what its `Op` takes."""
    returns = returned(operation, types, "model", "models.")
    answer: Mapping[str, Any] = next(iter(operation["responses"].values()))
    return {
        "summary": str(operation.get("summary") or operation["operationId"]).rstrip("."),
        "description": operation.get("description"),
        "facts": facts,
        "secured": any(name in schemes for together in facts.get("security", ()) for name in together),
        "arguments": arguments,
        "body": any(a["place"] == "body" for a in arguments),
        "optional": any(not a["required"] for a in arguments),
        "returns": returns,
        "answer": answer.get("description") or "Nothing.",
        "used": names_in(returns, *(each["type"] for each in arguments)),
    }


def arguments_of(operation: Operation, names: Sequence[tuple[str, str, str]], types: Types) -> list[Argument]:
    """Path parameters first, then the body, then the others, required ones first; for `names` see `Names`."""
    bodies = bodies_of(operation)
    choices = [body.media_type for body in bodies]
    is_open = any("*" in choice for choice in choices)
    own_names = _OWN_NAMES | ({"media_type"} if choices[1:] or is_open else set[str]())
    taken = {*own_names, *(name for _, _, name in names)}
    stated = {(p["in"], p["name"]): p for p in operation.get("parameters", [])}
    found: list[Argument] = []
    for place, wire, name in names:
        parameter = stated[place, wire]
        found.append({
            "name": free(f"{name}_{place}", taken) if name in own_names else name,
            "wire": wire,
            "place": place,
            "type": types.annotation(parameter.get("schema", {}), "send", "dicts."),
            "required": bool(parameter.get("required")),
            "doc": parameter.get("description") or parameter.get("schema", {}).get("description") or wire,
            "stated": parameter,
        })  # fmt: skip
    in_path = [argument for argument in found if argument["place"] == "path"]
    rest = sorted((each for each in found if each not in in_path), key=lambda each: not each["required"])
    if "media_type" in own_names:
        kinds = "str" if is_open else f"Literal[{', '.join(map(repr, choices))}]"
        doc = f"What the body goes out as: {', '.join(choices)}. Default: what fits the body."
        rest = [{"name": "media_type", "place": "media_type", "type": kinds, "required": False, "doc": doc}, *rest]
    if bodies:
        kinds = joined(kind for body in bodies for kind in _body_types(body, types))
        doc = operation["requestBody"].get("description") or "What to send, as a dict or a model."
        required = is_body_required(operation)
        rest = [{"name": "body", "place": "body", "type": kinds, "required": required, "doc": doc}, *rest]
    return [*in_path, *rest]


def _body_types(body: Body, types: Types) -> list[str]:
    if body.kind in ("bytes", "lines"):
        return [CONTENT, "str", *(["list[Any]"] if body.kind == "lines" else [])]
    return [types.annotation(body.schema, *how) for how in (("send", "dicts."), ("model", "models."))]


def free(name: str, taken: set[str]) -> str:
    """The name, with as many underscores behind it as make it one that is not taken."""
    while name in taken:
        name += "_"
    taken.add(name)
    return name
