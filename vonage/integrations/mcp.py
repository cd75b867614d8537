"""Every operation as a tool for agents, by the Model Context Protocol: `pip install 'vonage[mcp]'`.

    vonage mcp                                  # a sandbox of its own; only what reads
    vonage mcp --allow send_sms,create_call     # these may be called too
    vonage mcp --only sms,voice                 # the tools of these APIs alone
    vonage mcp --live                           # the real platform; credentials as for other commands

A tool takes the parameters of its operation by name, and its body as `body`; their schemas are those of the
descriptions. What an agent may not call is not among the tools.
"""

from __future__ import annotations

import base64
import difflib
import json
from collections.abc import Collection, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from vonage_openapi import Op, is_list, is_object, operations
from vonage_openapi.lazy import without
from vonage_openapi.validation import load_rules

try:
    from mcp import types
    from mcp.server.lowlevel import Server
except ModuleNotFoundError as _error:
    raise without(_error, "this", "vonage[mcp]") from None

from vonage._async.client import AsyncClient
from vonage._version import __version__
from vonage.errors import Error

__all__ = ["make_server", "serve", "tools"]

BODY, KEY = "body", "api_key"
_FRIENDS = ("type", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
            "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "required")  # fmt: skip
"""The words of our rules that JSON Schema has too."""


def tools(allow: Collection[str] = (), only: Collection[str] = ()) -> list[Any]:
    """The tools, each a `Tool` of the package `mcp`: what only reads, and what is allowed by id (`*` for all).

    Args:
        allow: The operations, by id, that may be called besides those that only read.
        only: The APIs whose operations are offered, as the client calls them: `sms`, `voice`. Default: all, which are
            many for a model to read. What is allowed by id is offered too.

    Raises:
        Error: There is no such operation or API.
    """
    for what, names, known in (
        ("allow", allow, {*_entries(), "*"}),
        ("only", only, {entry["api"] for entry in operations()}),
    ):
        for name in names:
            if name not in known:
                near = difflib.get_close_matches(name, known, 1)
                raise Error(f"{what}: there is no {name!r}{f'; did you mean {near[0]!r}?' if near else ''}")
    offered = [entry for entry in operations() if not only or entry["api"] in only or entry["id"] in allow]
    return [_tool(entry) for entry in offered if _reads(entry) or entry["id"] in allow or "*" in allow]


def make_server(client: AsyncClient, allow: Collection[str] = (), only: Collection[str] = ()) -> object:
    """A `Server` of the package `mcp` whose tools call a client; `allow` and `only` are those of `tools`."""
    offered: dict[str, types.Tool] = {tool.name: tool for tool in tools(allow, only)}
    client = client.with_options(raise_on_error=True)  # an agent would take a refusal in a response for a success

    async def list_tools(context: Any, params: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=list(offered.values()))

    async def call_tool(context: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
        if params.name not in offered:
            return _result(f"there is no tool {params.name!r}, or it is not allowed: see --allow", failed=True)
        try:
            return _result(await _call(client, params.name, dict(params.arguments or {})))
        except Error as error:
            return _result(str(error), failed=True)

    says = "Tools of the Vonage platform: messages, calls, verification, numbers, video and more."
    return Server("vonage", version=__version__, instructions=says, on_list_tools=list_tools, on_call_tool=call_tool)


async def serve(client: AsyncClient, allow: Collection[str] = (), only: Collection[str] = ()) -> None:
    """Serve on standard input and output until the other side ends; the arguments are those of `make_server`."""
    from mcp.server.stdio import stdio_server

    server: Any = make_server(client, allow, only)
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


async def _call(client: AsyncClient, name: str, arguments: dict[str, Any]) -> Any:
    entry = _entries()[name]
    op: Op = import_module(f"vonage_openapi.{entry['api']}.api.{name}").OP
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for parameter in entry["parameters"]:
        if parameter["name"] == KEY and client.api_key:
            arguments.setdefault(KEY, client.api_key)
        if parameter["name"] in arguments:
            places.setdefault(parameter["in"], {})[parameter["name"]] = arguments.pop(parameter["name"])
    body = {BODY: arguments.pop(BODY)} if BODY in arguments and entry.get("body") else {}
    if arguments:
        known = ", ".join(_schema(entry)["properties"])
        raise Error(f"{next(iter(arguments))}: is not an argument of this tool; it takes {known or 'none'}")
    request = op.request(path=places["path"], query=places["query"], headers=places["header"], **body)
    answer = await client.send(request)
    return _file(request.path, answer) if isinstance(answer.data, bytes) else answer.data


def _file(path: str, answer: Any) -> types.EmbeddedResource:
    """A file, such as a recording, as a client of the protocol can keep it."""
    kind = answer.headers.get("content-type", "application/octet-stream").partition(";")[0]
    blob = base64.b64encode(answer.data).decode()
    return types.EmbeddedResource(
        type="resource", resource=types.BlobResourceContents(uri=f"vonage:{path}", mime_type=kind, blob=blob)
    )


def _result(data: Any, *, failed: bool = False) -> types.CallToolResult:
    if isinstance(data, types.EmbeddedResource):
        return types.CallToolResult(content=[data])
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
    structured = data if is_object(data) and not failed else None
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=text)], structured_content=structured, is_error=failed
    )


def _tool(entry: Mapping[str, Any]) -> types.Tool:
    said = entry["python"].get("description", "")
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
    return entry["verb"] == "GET" and "acts" not in entry


@cache
def _entries() -> dict[str, Mapping[str, Any]]:
    return {entry["id"]: entry for entry in operations()}


# JSON Schema


def _schema(entry: Mapping[str, Any]) -> dict[str, Any]:
    """What a tool takes, as JSON Schema."""
    rules = load_rules(f"vonage_openapi.{entry['api']}")
    rule: Mapping[str, Any] = rules["operations"].get(entry["id"], {})
    words = {each["wire"]: each.get("doc", "") for each in entry["python"].get("arguments", ())}
    properties: dict[str, Any] = {}
    required: list[str] = []
    needed: set[str] = set()
    for named in rule.get("parameters", {}).values():
        for name, parameter in named.items():
            properties[name] = {**_converted(parameter["schema"], needed), "description": words.get(name, "")}
            required += [name] if parameter.get("required") and name != KEY else []
    if "body" in rule:
        fields = entry["python"].get("body", {}).get("fields", ())
        said = " ".join(f"{field['wire']}: {field['doc']}" for field in fields if field.get("doc"))
        properties[BODY] = {**_converted(rule["body"], needed), "description": said}
        required += [BODY] if rule.get("body_required") else []
    definitions: dict[str, Any] = {}
    while left := sorted(needed - definitions.keys()):  # those that are referred to, and those that they refer to
        definitions |= {name: _converted(rules["schemas"][name], needed) for name in left}
    made: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
    return made | ({"required": required} if required else {}) | ({"$defs": definitions} if definitions else {})


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
