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
    costs_or_acts = {"complete_silent_auth", "get_advanced_insight", "request_frontend_authorization"}
    assert names < {entry["id"] for entry in operations() if entry["verb"] == "GET"} - costs_or_acts
    assert {tool.name for tool in tools(["*"])} == {entry["id"] for entry in operations()}
    assert {tool.name for tool in tools(["send_sms", "get_advanced_insight"], ["voice"])} == {
        "send_sms", "get_advanced_insight", "list_calls", "get_call", "get_recording"}  # fmt: skip
    with pytest.raises(vonage.Error, match="allow: there is no 'sned_sms'; did you mean 'send_sms'"):
        tools(["sned_sms"])
    with pytest.raises(vonage.Error, match="only: there is no 'voise'"):
        tools(only=["voise"])


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


async def test_the_account_is_known() -> None:
    async with an_agent() as (client, sandbox):
        secrets = await client.call_tool("list_secrets", {})
    assert not secrets.is_error, secrets.content
    assert sandbox.options.api_key in secrets.structured_content["_links"]["self"]["href"]


async def test_a_file_is_handed_over() -> None:
    async with an_agent() as (client, sandbox):
        sandbox.stub("get_recording", "c291bmQ=", encoding="base64", headers={"content-type": "audio/mpeg"})
        result = await client.call_tool("get_recording", {"recording_id": "63f61863-4a51-4f6b-86e1-46edebcf9356"})
    resource = result.content[0].resource
    assert (resource.mime_type, resource.blob) == ("audio/mpeg", "c291bmQ=")


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("create_call", {"body": {}}, "not allowed"),
        ("send_sms", {"body": {"from": "Acme", "text": "Hello"}}, "to: is missing"),
        ("send_sms", {"body": {}, "txt": 1}, "txt: is not an argument of this tool; it takes body"),
        ("send_sms", {"body": {"from": "Acme", "to": "abc", "text": "Hello"}}, "status 3: to address is not numeric"),
        ("get_balance", {"body": {}}, "body: is not an argument of this tool; it takes none"),
        ("get_call", {"uuid": "63f61863-4a51-4f6b-86e1-46edebcf9356"}, "no call"),
    ],
)
async def test_what_goes_wrong_is_told_to_the_agent(name: str, arguments: dict[str, Any], said: str) -> None:
    async with an_agent() as (client, _):
        result = await client.call_tool(name, arguments)
    assert result.is_error
    assert said in result.content[0].text
