"""Every operation as a tool for agents, by the Model Context Protocol: `pip install 'vonage[mcp]'`.

    vonage mcp                                  # a sandbox of its own; only what reads
    vonage mcp --allow send_sms,create_call     # these may be called too
    vonage mcp --live                           # the real platform, with the credentials of the environment

A tool takes the parameters of its operation by name, and its body as `body`; their schemas are those of the
descriptions. What an agent may not call is not among the tools.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from mcp import types
from mcp.server.lowlevel import Server
from vonage_openapi import Op, is_list, is_object, operations
from vonage_openapi.validation import load_rules

from vonage._async.client import AsyncClient
from vonage._version import __version__
from vonage.errors import Error

__all__ = ["make_server", "serve", "tools"]

BODY = "body"
_FRIENDS = ("type", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
            "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "required")  # fmt: skip
"""The words of our rules that JSON Schema has too."""


def tools(allow: Collection[str] = ()) -> list[Any]:
    """The tools, each a `Tool` of the package `mcp`: what only reads, and what is allowed by id (`*` for all).

    Raises:
        Error: There is no such operation.
    """
    known = {entry["id"] for entry in operations()}
    for name in allow:
        if name != "*" and name not in known:
            raise Error(f"allow: there is no operation {name!r}")
    return [_tool(entry) for entry in operations() if _reads(entry) or entry["id"] in allow or "*" in allow]


def make_server(client: AsyncClient, allow: Collection[str] = ()) -> object:
    """A `Server` of the package `mcp` whose tools call a client.

    Args:
        client: Calls the operations.
        allow: The operations, by id, that may be called besides those that only read.
    """
    offered: dict[str, types.Tool] = {tool.name: tool for tool in tools(allow)}

    async def list_tools(context: Any, params: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=list(offered.values()))

    async def call_tool(context: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
        if params.name not in offered:
            return _result(f"there is no tool {params.name!r}, or it is not allowed: see --allow", failed=True)
        try:
            return _result(await _call(client, params.name, dict(params.arguments or {})))
        except Error as error:
            return _result(str(error), failed=True)

    instructions = "Tools of the Vonage platform: messages, calls, verification, numbers, video and more."
    return Server(
        "vonage",
        version=__version__,
        instructions=instructions,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


async def serve(client: AsyncClient, allow: Collection[str] = ()) -> None:
    """Serve on standard input and output until the other side ends.

    Args:
        client: As for `make_server`.
        allow: As for `make_server`.
    """
    from mcp.server.stdio import stdio_server

    server: Any = make_server(client, allow)
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


async def _call(client: AsyncClient, name: str, arguments: dict[str, Any]) -> Any:
    entry, op = _entry(name), _op(name)
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for parameter in entry["parameters"]:
        if parameter["name"] in arguments:
            places.setdefault(parameter["in"], {})[parameter["name"]] = arguments.pop(parameter["name"])
    body = {BODY: arguments.pop(BODY)} if BODY in arguments else {}
    if arguments:
        known = ", ".join(each["name"] for each in entry["parameters"])
        raise Error(f"{next(iter(arguments))}: is not an argument of this tool; they are {known or 'none'} and body")
    request = op.request(path=places["path"], query=places["query"], headers=places["header"], **body)
    return (await client.send(request)).data


def _result(data: Any, *, failed: bool = False) -> types.CallToolResult:
    if isinstance(data, bytes):
        text = f"({len(data)} bytes)"
    else:
        text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
    structured = data if is_object(data) and not failed else None
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=text)], structured_content=structured, is_error=failed
    )


def _tool(entry: Mapping[str, Any]) -> types.Tool:
    said = entry.get("python", {}).get("description", "")
    hints = types.ToolAnnotations(
        title=entry["summary"],
        read_only_hint=_reads(entry),
        destructive_hint=entry["verb"] == "DELETE",
        idempotent_hint=entry["retry"] == "idempotent",
        open_world_hint=True,
    )
    description = f"{entry['summary']}. {said}".strip()
    return types.Tool(name=entry["id"], description=description, input_schema=_schema(entry), annotations=hints)


def _reads(entry: Mapping[str, Any]) -> bool:
    return bool(entry["verb"] == "GET")


@cache
def _entries() -> dict[str, Mapping[str, Any]]:
    return {entry["id"]: entry for entry in operations()}


def _entry(name: str) -> Mapping[str, Any]:
    return _entries()[name]


def _op(name: str) -> Op:
    op: Op = import_module(f"vonage_openapi.{_entry(name)['api']}.api.{name}").OP
    return op


# JSON Schema


def _schema(entry: Mapping[str, Any]) -> dict[str, Any]:
    """What a tool takes, as JSON Schema."""
    rules = load_rules(f"vonage_openapi.{entry['api']}")
    rule: Mapping[str, Any] = rules["operations"].get(entry["id"], {})
    words = {each["wire"]: each.get("doc", "") for each in entry.get("python", {}).get("arguments", ())}
    properties: dict[str, Any] = {}
    required: list[str] = []
    needed: set[str] = set()
    for named in rule.get("parameters", {}).values():
        for name, parameter in named.items():
            properties[name] = {**_converted(parameter["schema"], needed), "description": words.get(name, "")}
            required += [name] if parameter.get("required") else []
    if "body" in rule:
        properties[BODY] = {**_converted(rule["body"], needed), "description": _words_of_body(entry)}
        required += [BODY] if rule.get("body_required") else []
    definitions = dict(_definitions(rules["schemas"], needed))
    made: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
    return made | ({"required": required} if required else {}) | ({"$defs": definitions} if definitions else {})


def _words_of_body(entry: Mapping[str, Any]) -> str:
    fields = entry.get("python", {}).get("body", {}).get("fields", ())
    return " ".join(f"{field['wire']}: {field['doc']}" for field in fields if field.get("doc"))


def _definitions(schemas: Mapping[str, Any], needed: set[str]) -> Iterator[tuple[str, Any]]:
    """The schemas that are referred to, and those that they refer to."""
    done: set[str] = set()
    while left := sorted(needed - done):
        for name in left:
            done.add(name)
            yield name, _converted(schemas[name], needed)


def _converted(rule: Mapping[str, Any], needed: set[str]) -> dict[str, Any]:
    """A rule as JSON Schema; presence of one of several fields is left to the check of the request."""
    if "$ref" in rule:
        needed.add(rule["$ref"])
        return {"$ref": f"#/$defs/{rule['$ref']}"}
    made: dict[str, Any] = {name: rule[name] for name in _FRIENDS if name in rule}
    if is_list(made.get("type")) and len(made["type"]) == 1:
        made["type"] = made["type"][0]
    if "oneOf" in rule:
        made["anyOf"] = [_converted(branch, needed) for branch in rule["oneOf"]]
    if "properties" in rule:
        made["properties"] = {name: _converted(each, needed) for name, each in rule["properties"].items()}
    for name in ("items", "additionalProperties"):
        if is_object(rule.get(name)):
            made[name] = _converted(rule[name], needed)
    return made
