"""Every operation of every description, asked by the SDK of both kinds: with its example, and with what breaks it.

A description that is added is tested as well; nothing is written down here. What the sandbox's own code does is left in
place, so some requests about what does not exist are refused, as the platform would.
"""

from __future__ import annotations

import asyncio
import copy
import json
import re
import warnings
from collections.abc import Awaitable, Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

import pytest
from vonage_openapi import UNSET, Request
from vonage_openapi._model import Model
from vonage_sandbox import Sandbox, descriptions, routing
from vonage_sandbox.products.call import handlers
from vonage_sandbox.routing import Operation

import vonage
from tests.sandbox.described import document, validate
from tests.sandbox.receiver import Receiver
from tests.sandbox.test_resources_described import APIS, in_order

ODD = "a b/ü?&=#%+"
"""An id that is hard to put into an address."""
WRONG: tuple[Any, ...] = ({"odd": [ODD]}, [[None]], "", ODD, -1.5, True)
MANY, SIZE = 5, 2


class Asking:
    """Asks a sandbox for the operations of one API, with the ids that it was given.

    Args:
        sandbox: Whom to ask.
        is_async: With which client.
        receiver: The address of a program that takes webhooks.
    """

    def __init__(self, sandbox: Sandbox, is_async: bool, receiver: str) -> None:
        self.sandbox, self._receiver = sandbox, receiver
        self.kind = vonage.AsyncClient if is_async else vonage.Client
        self.ids: dict[str, str] = {}
        settings: Any = {**sandbox.credentials.as_arguments(), "vbc_token": "of-mine", "max_retries": 0}
        self._whole: Any = self.kind(**settings)
        self.client: Any = self._whole.with_options(token="of-mine")
        self.careless: Any = self.client.with_options(validate="off")

    def run(self, outcome: Any) -> Any:
        """What a call gives, awaited or not."""
        return self._loop.run_until_complete(outcome) if isinstance(outcome, Awaitable) else outcome

    def __enter__(self) -> Asking:
        self._loop = asyncio.new_event_loop()
        return self

    def __exit__(self, *_: object) -> None:
        self.run(self._whole.aclose() if self.kind is vonage.AsyncClient else self._whole.close())
        self._loop.close()

    def examples(self, operation: Operation, place: str, *, required: bool = False) -> dict[str, Any]:
        """The examples of the parameters in the path or query."""
        arguments = [each for each in operation.facts["python"].get("arguments", []) if each["in"] == place]
        found = {each["wire"]: each.get("example") for each in arguments if each["required"] or not required}
        own = {"account_id": self.sandbox.credentials.api_key} if place == "query" and "account_id" in found else {}
        return {name: value for name, value in {**found, **own}.items() if value is not None}

    def parts(self, operation: Operation, plan: Mapping[str, Any]) -> dict[str, Any]:
        """What the example of a request has: `path`, `query`, `headers` and `body`."""
        places = {"path": "path", "query": "query", "headers": "header"}
        found = {word: self.examples(operation, place, required=True) for word, place in places.items()}
        named = {parameter: self.ids.get(collection) for collection, parameter, _ in plan.get("parents", ())}
        if plan.get("key"):
            named[plan["key"][0]] = self.ids.get(plan["collection"])
        for place in found.values():
            place.update({name: id for name, id in named.items() if name in place and id is not None})
        example = operation.facts["python"].get("example")
        return {**found, "body": UNSET if example is None else json.loads(self._here(json.dumps(example)))}

    def _here(self, example: str) -> str:
        """An example in which the addresses of programs are those of the test's own, so that nothing leaves it."""
        return re.sub(
            r"(http|ws)s?://([a-z-]+\.)?example\.(com|org)", r"\1" + self._receiver.removeprefix("http"), example
        )

    def ask(self, operation: Operation, plan: Mapping[str, Any]) -> Any:
        """The outcome of the example."""
        return self.send(self.client, operation.op.request(**self.parts(operation, plan)))

    def learn(self, plan: Mapping[str, Any], outcome: Any) -> bool:
        """Keep the id of what was created, whether the sandbox keeps it as a resource or has code for it."""
        if plan.get("action") != "create" or isinstance(outcome, vonage.Error):
            return False
        newest = next(self.sandbox.platform.store.resources.newest(), {"collection": "", "key": ""})
        data = outcome.answer.data
        if newest["collection"].endswith(f" {plan['collection']}"):
            self.ids[plan["collection"]] = newest["key"]
        elif isinstance(data, dict) and plan.get("id") in data:
            self.ids[plan["collection"]] = str(data[plan["id"]])
        return True

    def send(self, client: Any, request: Request) -> Any:
        """The answer; an error of the SDK is returned as well."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # values that are newer than the description, and APIs that are shut down
            endpoint = request.op.asyncio if self.kind is vonage.AsyncClient else request.op.sync
            try:
                return self.run(endpoint(client, request))
            except vonage.Error as error:
                return error

    def walk(self, request: Request) -> list[Any]:
        """All entries of a list."""

        async def all_of(entries: Any) -> list[Any]:
            return [entry async for entry in entries]

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            entries = self.client.iterate(request)
            return self.run(all_of(entries)) if self.kind is vonage.AsyncClient else list(entries)

    def entry(self) -> dict[str, Any]:
        """What the sandbox says of the last request."""
        return self.sandbox.requests[0]


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asking(request: pytest.FixtureRequest, make: Callable[..., Sandbox], receiver: Receiver) -> Iterator[Asking]:
    with Asking(make(port=0), request.param, receiver.url) as asking:
        yield asking


def plans_of(api: str) -> Iterator[tuple[Operation, dict[str, Any]]]:
    """The operations of an API in the order in which an entry lives, each with what it does with resources."""
    operations = {each.id: each for each in routing.known().values() if each.api == api}
    plans = {name: descriptions.resource(api, name) or {} for name in operations}
    for name in in_order(operations, plans):
        yield operations[name], plans[name]


@pytest.mark.parametrize("api", APIS)
def test_the_example_is_accepted_or_refused_for_what_is_not_there(asking: Asking, api: str) -> None:
    coded = {plan.get("collection") for operation, plan in plans_of(api) if operation.id in handlers}
    for operation, plan in plans_of(api):
        refer(asking.sandbox, operation, plan)
        outcome = asking.ask(operation, plan)
        entry = asking.entry()
        assert entry["operation"] == operation.id, f"{operation.id}: {outcome!r}"
        # A token of OAuth2 is one that was given out for a number; another is refused as such.
        fine = {"ok", "refused", *(["unauthorised"] if ["oauth2"] in operation.security else [])}
        if plan and "when" not in plan and plan["collection"] not in coded:
            fine = {"ok"}
        assert entry["verdict"] in fine, f"{operation.id}: {entry['problems']}"
        check_typed(operation, outcome)
        asking.learn(plan, outcome)


@pytest.mark.parametrize("api", APIS)
def test_what_breaks_the_description_is_refused_here_and_there(asking: Asking, api: str) -> None:
    for operation, plan in plans_of(api):
        for request in broken(asking, operation, plan):
            before = len(asking.sandbox.requests)
            refused = asking.send(asking.client, copy.copy(request))
            assert isinstance(refused, vonage.ValidationError), f"{operation.id}: {refused!r}"
            assert len(asking.sandbox.requests) == before
            outcome = asking.send(asking.careless, request)
            entry = asking.entry()
            assert (entry["operation"], entry["verdict"]) == (operation.id, "invalid"), f"{operation.id}: {outcome!r}"
            assert isinstance(outcome, vonage.HttpError) or operation.outcome, f"{operation.id}: {outcome!r}"
            check_typed(operation, outcome)


@pytest.mark.parametrize("api", APIS)
def test_an_odd_id_reaches_the_operation(asking: Asking, api: str) -> None:
    for operation, plan in plans_of(api):
        parts = asking.parts(operation, plan)
        for name in parts["path"]:
            odd = operation.op.request(**{**parts, "path": {**parts["path"], name: ODD}})
            outcome = asking.send(asking.careless, odd)
            entry = asking.entry()
            assert entry["operation"] == operation.id, f"{operation.id}: {outcome!r}"
            assert entry["verdict"] in ("ok", "refused", "invalid", "unauthorised"), f"{operation.id}: {outcome!r}"
            check_typed(operation, outcome)


@pytest.mark.parametrize("api", sorted({each.api for each in routing.known().values() if each.facts.get("paging")}))
def test_lists_are_walked_to_the_end(asking: Asking, api: str) -> None:
    made: dict[str, int] = {}
    for operation, plan in plans_of(api):
        refer(asking.sandbox, operation, plan)
        if plan.get("action") == "create":
            outcomes = [asking.learn(plan, asking.ask(operation, plan)) for _ in range(MANY)]
            made[plan["collection"]] = 0 if "each" in plan or plan.get("upsert") else sum(outcomes)
        paging = operation.facts.get("paging")
        if paging is None:
            continue
        parts = asking.parts(operation, plan)
        if isinstance(asking.ask(operation, plan), vonage.HttpError):  # it needs more than is required
            moving = {paging.get("parameter"), *paging.get("along", ())}
            told = asking.examples(operation, "query").items()
            parts["query"] = {name: value for name, value in told if name not in moving}
            if "user_id" in parts["path"]:
                parts["path"]["user_id"] = asking.run(asking.client.users.create_user({}))["id"]
        first = asking.walk(operation.op.request(**parts))  # what is there from the beginning is so from here on
        wanted = max(made.get(plan.get("collection", ""), 0), len(first)) + multiply(asking, operation, plan)
        before = len(asking.sandbox.requests)
        size = {paging["size"]: SIZE} if "size" in paging else {}
        entries = asking.walk(operation.op.request(**{**parts, "query": {**parts["query"], **size}}))
        asked = len(asking.sandbox.requests) - before
        texts = [json.dumps(each, sort_keys=True) for each in entries]
        assert len({*texts}) == len(texts) >= wanted, (
            f"{operation.id}: {len({*texts})} of {wanted}, {len(texts)} in all"
        )
        assert asked >= len(entries) / SIZE or not size, f"{operation.id} gives too many at once"


def multiply(asking: Asking, operation: Operation, plan: Mapping[str, Any]) -> int:
    """Make many of the newest entry of a list, and tell how many."""
    store = asking.sandbox.platform.store.resources
    collection = f"{operation.api} {plan.get('collection')}"
    newest = next((each for each in store.newest() if each["collection"] == collection), None)
    if newest is None or operation.id in handlers:
        return 0
    for number in range(MANY):
        key = str(int(newest["key"]) + number + 1) if newest["key"].isdecimal() else f"{newest['key']}x{number}"
        id = plan.get("id")
        own = {id: type(newest["data"][id])(key)} if id in newest["data"] else {}
        uuid = asking.sandbox.platform.ids.uuid()
        store.add({**copy.deepcopy(newest), "id": uuid, "key": key, "data": {**newest["data"], **own}})
    return MANY


def refer(sandbox: Sandbox, operation: Operation, plan: Mapping[str, Any]) -> None:
    """Have there be what a request names of another API."""
    for member, collection in plan.get("refers", {}).items():
        data = operation.facts["python"]["example"][member]
        referred = {"collection": collection, "key": data["id"], "parents": {}, "data": data}
        sandbox.platform.store.resources.add({"id": collection, **referred})


def broken(asking: Asking, operation: Operation, plan: Mapping[str, Any]) -> Iterator[Request]:
    """Requests that the description does not allow: what it needs is missing, or a value has a wrong form."""
    parts = asking.parts(operation, plan)
    for place in ("query", "body"):
        for name in parts[place] if isinstance(parts[place], dict) else ():
            less = {each: value for each, value in parts[place].items() if each != name}
            wrong = (
                [{**parts[place], name: value} for value in WRONG]
                if (place, operation.body) == ("body", "json")
                else []
            )
            made = [operation.op.request(**{**parts, place: other}) for other in (less, *wrong)]
            yield from [request for request in made if request.problems()][:1]


def check_typed(operation: Operation, outcome: Any) -> None:
    """Fail unless an answer is one that the description knows, and is read as it says."""
    if isinstance(outcome, vonage.HttpError):
        wrong = outcome.status in (400, 422) and not {400, 420, 422} & {*operation.errors}
        assert outcome.status in operation.errors or wrong, f"{operation.id}: {outcome!r}"
        return
    assert not isinstance(outcome, vonage.Error), f"{operation.id}: {outcome!r}"
    answer = outcome.answer
    if not answer.content or "json" not in answer.headers.get("content-type", ""):
        return
    media = described(operation, answer.status)
    validate(operation.api, media["schema"], answer.data)
    shape = operation.op.answers.get(answer.status)
    models = import_module(f"vonage_openapi.{operation.api}.models")
    if isinstance(shape, str) and isinstance(getattr(models, shape), type) and isinstance(answer.data, dict):
        assert isinstance(outcome.parsed, Model), f"{operation.id} is read as {type(outcome.parsed).__name__}"


def described(operation: Operation, status: int) -> dict[str, Any]:
    """What the description says of the JSON answer of a status."""
    root = document(operation.api)
    said = root["paths"][operation.path][operation.verb.lower()]["responses"][str(status)]
    while "$ref" in said:
        node: Any = root
        for step in said["$ref"].removeprefix("#/").split("/"):
            node = node[step]
        said = node
    found: dict[str, Any] = next(media for kind, media in said["content"].items() if "json" in kind)
    return found
