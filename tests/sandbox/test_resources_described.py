"""Every operation of every description that the sandbox has no code for, and of those it has, without that code.

Each is asked with the examples of its description, in the order in which an entry lives; what comes back has to be what
the description says.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from vonage_openapi import as_text, is_list
from vonage_sandbox import Sandbox, descriptions, routing
from vonage_sandbox.products.call import handlers
from vonage_sandbox.routing import Operation

from tests.sandbox.conftest import HOOKS, KEY, SECRET, bearer

ORDER = ("create", "list", "count", "read", "change", "set", "replace", "delete")
APIS = sorted({operation.api for operation in routing.known().values()})


def in_order(operations: dict[str, Operation], plans: dict[str, dict[str, Any]]) -> list[str]:
    """The operations of an API in the order in which an entry lives, by what each does with resources."""

    def place(name: str) -> tuple[int, int, bool]:
        plan, depth = plans[name], operations[name].path.count("/")
        action = "create" if plan.get("upsert") else plan.get("action", "create")
        # What is below goes first, and one entry before several.
        return ORDER.index(action), -depth if action == "delete" else depth, "each" in plan

    return sorted(operations, key=place)


def as_part(value: Any) -> tuple[Any, ...]:
    """A field of a form with files."""
    return (None, json.dumps(value), "application/json") if isinstance(value, dict) else (None, as_text(value))


class Life:
    """Asks for the operations of one API, with the ids that it was given."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._ids: dict[str, str] = {}

    def ask(self, operation: Operation, plan: dict[str, Any]) -> httpx.Response:
        facts = operation.facts["python"]
        arguments = facts.get("arguments", [])
        known = {each["wire"]: each.get("example") for each in arguments if each["in"] == "path"}
        named = {parameter: self._ids.get(collection) for collection, parameter, _ in plan.get("parents", ())}
        if plan.get("key"):
            named[plan["key"][0]] = self._ids.get(plan["collection"])
        path = operation.path
        for name, sample in known.items():
            path = path.replace(f"{{{name}}}", quote(str(named.get(name) or sample), safe=""))
        asked = {each["wire"]: each.get("example") for each in arguments if each["in"] == "query" and each["required"]}
        query = {name: named.get(name) or sample for name, sample in asked.items()}
        example: Any = facts.get("example")
        for member, collection in plan.get("refers", {}).items():
            referred = {"collection": collection, "key": example[member]["id"], "parents": {}, "data": example[member]}
            self._sandbox.platform.store.resources.add({"id": collection, **referred})
        body: dict[str, Any] = (
            {} if operation.body is None else {"data" if operation.body == "form" else "json": example}
        )
        if operation.body == "multipart":
            parts = [(name, item) for name, value in example.items() for item in (value if is_list(value) else [value])]
            body = {"files": [(name, as_part(item)) for name, item in parts]}
        proof = bearer(self._sandbox) if ["jwt"] in operation.security else {"authorization": "Bearer of-theirs"}
        auth = (KEY, SECRET) if ["basic"] in operation.security and ["jwt"] not in operation.security else None
        headers = {each["wire"]: each["example"] for each in arguments if each["in"] == "header" and each["required"]}
        with httpx.Client(transport=self._sandbox.transport, base_url="http://sandbox", event_hooks=HOOKS) as client:
            return client.request(
                operation.verb, path, params=query, headers=headers | ({} if auth else proof), auth=auth, **body
            )

    def learn(self, plan: dict[str, Any]) -> None:
        """Keep the id of what was created last."""
        newest = self._sandbox.platform.store.resources.newest()
        self._ids[plan["collection"]] = next(newest)["key"]


@pytest.fixture
def life(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Life:
    for name in list(handlers):
        monkeypatch.delitem(handlers, name)
    return Life(sandbox)


@pytest.mark.parametrize("api", APIS)
def test_a_life_by_the_description(life: Life, api: str) -> None:
    operations = {each.id: each for each in routing.known().values() if each.api == api}
    plans = {name: descriptions.resource(api, name) or {} for name in operations}

    for name in in_order(operations, plans):
        plan, operation = plans[name], operations[name]
        response = life.ask(operation, plan)
        if "when" not in plan:
            some = operation.facts["success"] if "each" in plan else [operation.success]
            assert str(response.status_code) in map(str, some), f"{name}: {response.text}"
        if not plan:
            assert response.headers["x-sandbox-answer"] == "example"
        elif plan["action"] == "create":
            life.learn(plan)
