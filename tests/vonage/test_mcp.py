"""Operations as tools for agents, called by a real client of the protocol against a sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest
from vonage_openapi import operations
from vonage_sandbox import Sandbox

import vonage

pytest.importorskip("mcp", reason="the package mcp is not installed")

from jsonschema import Draft202012Validator
from mcp.client import Client

from vonage.integrations.mcp import make_server, tools


@asynccontextmanager
async def an_agent() -> AsyncIterator[Any]:
    with Sandbox(balance=7.5) as sandbox:
        async with (
            vonage.AsyncClient(**sandbox.credentials.as_arguments()) as client,
            Client(cast("Any", make_server(client, ["send_sms"]))) as connected,
        ):
            yield connected, sandbox


def test_only_what_reads_is_offered_unless_allowed() -> None:
    names = {tool.name for tool in tools()}
    assert "get_balance" in names
    assert "send_sms" not in names
    assert names == {entry["id"] for entry in operations() if entry["verb"] == "GET"}
    assert {tool.name for tool in tools(["*"])} == {entry["id"] for entry in operations()}
    with pytest.raises(vonage.Error, match="no operation 'send_text'"):
        tools(["send_text"])


def test_every_schema_is_json_schema_and_takes_the_description_s_example() -> None:
    examples = {entry["id"]: entry.get("python", {}).get("example") for entry in operations()}
    for tool in tools(["*"]):
        Draft202012Validator.check_schema(tool.input_schema)
        assert tool.description
        body = tool.input_schema["properties"].get("body")
        example = examples[tool.name]
        if body is not None and isinstance(example, dict):
            schema = {**body, "$defs": tool.input_schema.get("$defs", {})}
            errors = [error.message for error in Draft202012Validator(schema).iter_errors(example)]
            assert errors == [], (tool.name, errors)


async def test_an_agent_reads_and_does_what_it_may() -> None:
    async with an_agent() as (client, sandbox):
        listed = await client.list_tools()
        assert {"get_balance", "send_sms"} <= {tool.name for tool in listed.tools}
        balance = await client.call_tool("get_balance", {})
        assert balance.structured_content["value"] == 7.5
        sent = await client.call_tool("send_sms", {"body": {"from": "Acme", "to": "447700900000", "text": "Hello"}})
        assert not sent.is_error
        assert sandbox.wait_for_message(text="Hello")


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("create_call", {"body": {}}, "not allowed"),
        ("send_sms", {"body": {"from": "Acme", "text": "Hello"}}, "to: is missing"),
        ("send_sms", {"body": {}, "txt": 1}, "txt: is not an argument"),
        ("get_call", {"uuid": "63f61863-4a51-4f6b-86e1-46edebcf9356"}, "no call"),
    ],
)
async def test_what_goes_wrong_is_told_to_the_agent(name: str, arguments: dict[str, Any], said: str) -> None:
    async with an_agent() as (client, _):
        result = await client.call_tool(name, arguments)
    assert result.is_error
    assert said in result.content[0].text
