"""A description alone is enough: what the sandbox makes of one that it has no line of code for."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator

from codegen.grammar import resolve
from codegen.lint import lint
from codegen.read.bundle import bundle
from codegen.tree import GENERATED, SPECS, generate_all
from vonage import jwt

GALLERY = Path(__file__).parent / "specs" / "gallery.yaml"
DOCUMENT: dict[str, Any] = bundle(GALLERY)[0]
SERVE = """
import json, sys
from vonage_sandbox import Sandbox
with Sandbox(seed=3, **json.loads(sys.argv[1])) as sandbox:
    print(json.dumps(sandbox.credentials.as_arguments()), flush=True)
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All descriptions and the gallery's, compiled, in a folder to import from."""
    folder = tmp_path_factory.mktemp("compiled")
    shutil.copytree(SPECS, folder / "specs")
    shutil.copy(GALLERY, folder / "specs")
    shutil.copytree(GENERATED, folder / "vonage_openapi", ignore=shutil.ignore_patterns("__pycache__"))
    assert "gallery" in generate_all(folder / "specs", folder / "vonage_openapi").compiled
    return folder


class Server:
    """A sandbox in a process of its own, that knows the gallery."""

    def __init__(self, package: Path, **settings: Any) -> None:
        self.environment = {**os.environ, "PYTHONPATH": str(package)}
        command = [sys.executable, "-c", SERVE, json.dumps(settings)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, env=self.environment, text=True)
        assert self._process.stdout is not None
        self.arguments: dict[str, str] = json.loads(self._process.stdout.readline())
        self.url = self.arguments["base_url"]

    def client(self, *, token: bool = False) -> httpx.Client:
        hooks = {"response": [_check]}
        if not token:
            auth = (self.arguments["key"], self.arguments["secret"])
            return httpx.Client(base_url=self.url, auth=auth, event_hooks=hooks)
        made = jwt.make(self.arguments["application_id"], self.arguments["private_key"])
        return httpx.Client(base_url=self.url, headers={"authorization": f"Bearer {made}"}, event_hooks=hooks)

    def close(self) -> None:
        self._process.communicate("")


@pytest.fixture(scope="module")
def server(package: Path) -> Iterator[Server]:
    running = Server(package)
    yield running
    running.close()


@pytest.fixture
def http(server: Server) -> Iterator[httpx.Client]:
    httpx.post(f"{server.url}/_sandbox/reset").raise_for_status()
    with server.client() as client:
        yield client


@pytest.fixture
def app(server: Server, http: httpx.Client) -> Iterator[httpx.Client]:
    with server.client(token=True) as client:
        yield client


def _check(response: httpx.Response) -> None:
    """Fail unless the answer is one that the gallery's description knows."""
    response.read()
    path = response.request.url.path
    for template, item in sorted(DOCUMENT["paths"].items(), key=lambda each: each[0].count("{")):
        operation = item.get(response.request.method.lower())
        if operation is not None and re.fullmatch(re.sub(r"{\w+}", "[^/]+", template), path):
            answer = resolve(DOCUMENT, operation["responses"][str(response.status_code)])
            if "content" not in answer:
                assert response.content == b""
                return
            schema = answer["content"][response.headers["content-type"]]["schema"]
            whole = {**schema, "components": DOCUMENT["components"]}
            faults = [error.message for error in Draft202012Validator(whole).iter_errors(response.json())]
            assert not faults, f"{faults} in {response.text}"
            return


def picture(http: httpx.Client, title: str, **more: Any) -> dict[str, Any]:
    response = http.post("/v9/pictures", json={"title": title, **more})
    assert response.status_code == 201, response.text
    return response.json()  # type: ignore[no-any-return]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def test_the_description_is_a_good_one() -> None:
    assert lint([GALLERY], external=False) == []


class TestOneEntry:
    """From birth to death."""

    def test_a_new_entry_is_what_was_given_and_what_the_platform_adds(self, http: httpx.Client) -> None:
        made = picture(http, "Dawn", frame={"wood": "ash"}, password="sesame")
        assert re.fullmatch(r"PIC-[0-9a-f-]{36}", made["id"])
        assert (made["title"], made["style"], made["sequence"]) == ("Dawn", "oil", 7)
        assert made["frame"] == {"wood": "ash", "width": 3}
        assert "note" not in made, "nobody gave it"
        assert "password" not in made
        assert abs(datetime.now(timezone.utc) - moment(made["created_at"])) < timedelta(minutes=5)
        assert moment(made["expires_at"]) - moment(made["created_at"]) == timedelta(days=7)
        assert made["_links"]["self"]["href"] == f"{http.base_url}/v9/pictures/{made['id']}".replace("//v9", "/v9")
        assert http.get(f"/v9/pictures/{made['id']}").json() == made
        assert picture(http, "Dusk")["id"] != made["id"]
        assert "sesame" not in httpx.get(f"{http.base_url}/_sandbox/state").text

    def test_a_change_keeps_the_rest_and_a_replacement_does_not(self, http: httpx.Client) -> None:
        path = f"/v9/pictures/{picture(http, 'Dawn', note='By the sea', frame={'wood': 'ash'})['id']}"
        changed = http.patch(path, json={"style": "water", "frame": {"colour": "red"}}).json()
        assert (changed["title"], changed["style"], changed["note"]) == ("Dawn", "water", "By the sea")
        assert changed["frame"]["wood"] == "ash"
        replaced = http.put(path, json={"title": "Noon"}).json()
        assert (replaced["title"], replaced["style"], "note" in replaced) == ("Noon", "oil", False)
        assert replaced["id"] == changed["id"]
        assert replaced["created_at"] == changed["created_at"]
        assert http.get(path).json() == replaced

    def test_it_is_gone_after_that_with_all_below_it(self, http: httpx.Client) -> None:
        path = f"/v9/pictures/{picture(http, 'Dawn')['id']}"
        assert http.post(f"{path}/bids", json={"amount": 5}).status_code == 200
        assert http.delete(path).status_code == 204
        for response in (http.get(path), http.delete(path), http.patch(path, json={}), http.get(f"{path}/bids")):
            assert response.status_code == 404
            assert "no picture" in response.json()["detail"]
        assert httpx.get(f"{http.base_url}/_sandbox/resources").json()["total"] == 0

    def test_an_action_sets_and_refuses(self, http: httpx.Client) -> None:
        path = f"/v9/pictures/{picture(http, 'Dawn')['id']}"
        assert http.post(f"{path}/showing").json()["hung"] is True
        assert http.get(path).json()["hung"] is True
        assert http.post(f"{path}/showing").status_code == 409
        assert http.post("/v9/pictures/none/showing").status_code == 404

    def test_what_no_two_may_share(self, http: httpx.Client) -> None:
        first, second = picture(http, "Dawn"), picture(http, "Dusk")
        assert http.post("/v9/pictures", json={"title": "Dawn"}).status_code == 409
        assert http.patch(f"/v9/pictures/{second['id']}", json={"title": "Dawn"}).status_code == 409
        assert http.patch(f"/v9/pictures/{first['id']}", json={"title": "Dawn"}).status_code == 200

    def test_a_wrong_request_is_refused_field_by_field(self, http: httpx.Client) -> None:
        response = http.post("/v9/pictures", json={"style": 1})
        assert response.status_code == 422
        assert {each["name"] for each in response.json()["invalid_parameters"]} == {"title"}


class TestBelowAnother:
    """Entries that belong to one entry."""

    def test_each_has_its_own(self, http: httpx.Client) -> None:
        one, other = (picture(http, title)["id"] for title in ("Dawn", "Dusk"))
        bid = http.post(f"/v9/pictures/{one}/bids", json={"amount": 5}).json()["bid"]
        assert (bid["amount"], bid["picture_id"]) == (5, one)
        assert isinstance(bid["bid_id"], int)
        assert bid["createdAt"] > 1_720_000_000_000
        assert http.get(f"/v9/pictures/{one}/bids/{bid['bid_id']}").json()["bid"] == bid
        assert http.get(f"/v9/pictures/{other}/bids/{bid['bid_id']}").status_code == 404
        assert http.get(f"/v9/pictures/{other}/bids").json() == {"count": 0, "items": []}
        assert http.post("/v9/pictures/none/bids", json={"amount": 5}).status_code == 404


class TestLists:
    """Pages of every style."""

    def test_pages(self, http: httpx.Client) -> None:
        for index in range(7):
            picture(http, f"p{index}")
        seen: list[str] = []
        url: str | None = "/v9/pictures"
        while url:
            page = http.get(url).json()
            assert (page["total_items"], page["total_pages"], page["page_size"]) == (7, 3, 3)
            seen += [each["title"] for each in page["_embedded"]["pictures"]]
            url = page["_links"].get("next", {}).get("href")
        assert seen == [f"p{index}" for index in range(7)]
        assert page["page"] == 3
        assert "page=2" in page["_links"]["prev"]["href"]
        empty = http.get("/v9/pictures", params={"page": 9}).json()
        assert (empty["_embedded"]["pictures"], empty["total_items"]) == ([], 7)

    def test_filters_and_order(self, http: httpx.Client) -> None:
        for title, style in (("a", "oil"), ("b", "ink"), ("c", "ink")):
            made = picture(http, title, style=style)
        http.post(f"/v9/pictures/{made['id']}/showing")

        def titles(**query: str) -> list[str]:
            return [each["title"] for each in http.get("/v9/pictures", params=query).json()["_embedded"]["pictures"]]

        assert titles(style="ink") == ["b", "c"]
        assert titles(style="ink", order="desc") == ["c", "b"]
        assert titles(style="none") == []
        assert titles(hung="true") == ["c"]
        assert titles(hung="false", style="oil") == ["a"]

    def test_offsets(self, http: httpx.Client) -> None:
        path = f"/v9/pictures/{picture(http, 'Dawn')['id']}/bids"
        for amount in range(1, 6):
            http.post(path, json={"amount": amount})
        pages = [http.get(path, params={"offset": offset}).json() for offset in (0, 2, 4, 6)]
        assert [[each["amount"] for each in page["items"]] for page in pages] == [[1, 2], [3, 4], [5], []]
        assert {page["count"] for page in pages} == {5}
        assert [each["amount"] for each in http.get(path, params={"offset": 1, "count": 3}).json()["items"]] == [
            2,
            3,
            4,
        ]

    def test_cursors(self, app: httpx.Client) -> None:
        for index in range(5):
            app.post("/v9/visitors", json={"name": f"v{index}"})
        seen: list[str] = []
        url: str | None = "/v9/visitors?page_size=2"
        while url:
            page = app.get(url).json()
            seen += [each["name"] for each in page["_embedded"]["visitors"]]
            url = page["_links"].get("next", {}).get("href")
        assert seen == [f"v{index}" for index in range(5)]
        assert app.get("/v9/visitors", params={"cursor": "made-up"}).status_code == 400


class TestStated:
    """What paths and verbs do not tell."""

    def test_an_id_that_the_request_gives(self, app: httpx.Client) -> None:
        assert app.post("/v9/visitors", json={"name": "ada"}).json() == {"name": "ada", "visits": 2}
        assert app.post("/v9/visitors", json={"name": "ada"}).status_code == 409
        assert app.get("/v9/visitors/ada").status_code == 200
        assert app.post("/v9/visitors/out", json={"visitor": "ada"}).status_code == 204
        assert app.post("/v9/visitors/out", json={"visitor": "ada"}).status_code == 404
        assert app.get("/v9/visitors/ada").status_code == 404

    def test_an_application_has_its_own(self, app: httpx.Client, http: httpx.Client) -> None:
        app.post("/v9/visitors", json={"name": "ada"})
        made = http.post("/v2/applications", json={"name": "Other"}).json()
        token = jwt.make(made["id"], made["keys"]["private_key"])
        with httpx.Client(base_url=http.base_url, headers={"authorization": f"Bearer {token}"}) as other:
            assert other.get("/v9/visitors/ada").status_code == 404
            assert other.get("/v9/visitors").json()["_embedded"]["visitors"] == []
            assert other.post("/v9/visitors", json={"name": "ada"}).status_code == 200

    def test_an_object_that_is_always_there(self, http: httpx.Client) -> None:
        assert http.get("/v9/hours").json() == {}
        assert http.put("/v9/hours", json={"opens": 10}).json() == {"opens": 10}
        assert http.get("/v9/hours").json() == {"opens": 10}


class TestLater:
    """What becomes of an entry by itself."""

    @pytest.fixture
    def loan(self, http: httpx.Client) -> dict[str, Any]:
        loan: dict[str, Any] = http.post("/v9/loans", json={"museum": "Prado"}).json()
        assert re.fullmatch("[0-9A-Z]{7}", loan["loan_id"])
        assert loan["status"] == "ASKED"
        return loan

    def status(self, http: httpx.Client, loan: dict[str, Any]) -> str:
        return str(http.get(f"/v9/loans/{loan['loan_id']}").json()["status"])

    def advance(self, http: httpx.Client, seconds: float) -> None:
        http.post("/_sandbox/time/advance", json={"seconds": seconds}).raise_for_status()

    def payloads(self, http: httpx.Client) -> list[dict[str, Any]]:
        hooks = http.get("/_sandbox/webhooks").json()["items"]
        assert {hook["name"] for hook in hooks} <= {"loan_status"}
        return [hook["payload"] for hook in reversed(hooks)]

    def test_steps_come_in_their_time_and_are_told(self, http: httpx.Client, loan: dict[str, Any]) -> None:
        for seconds, status in ((59, "ASKED"), (1, "GRANTED"), (599, "GRANTED"), (1, "OVER"), (9999, "OVER")):
            self.advance(http, seconds)
            assert self.status(http, loan) == status
        told = self.payloads(http)
        assert [each["status"] for each in told] == ["GRANTED", "OVER"]
        assert {(each["loan_id"], each["museum"], "why" in each) for each in told} == {
            (loan["loan_id"], "Prado", False)
        }
        assert moment(told[0]["at"]) < moment(told[1]["at"])

    def test_a_hand_is_faster(self, http: httpx.Client, loan: dict[str, Any]) -> None:
        path = f"/_sandbox/resources/{loan['loan_id']}"
        assert http.patch(path, json={"status": "REFUSED", "why": "No room"}).json()["data"]["status"] == "REFUSED"
        self.advance(http, 10_000)
        assert self.status(http, loan) == "REFUSED"
        [told] = self.payloads(http)
        assert (told["status"], told["why"]) == ("REFUSED", "No room")
        assert http.patch("/_sandbox/resources/none", json={"status": "x"}).status_code == 404
        assert http.patch(path, json=["x"]).status_code == 422

    def test_other_fields_may_change_meanwhile(self, http: httpx.Client, loan: dict[str, Any]) -> None:
        http.patch("/_sandbox/resources/latest", json={"museum": "Louvre"}).raise_for_status()
        self.advance(http, 60)
        assert [(each["museum"], each["status"]) for each in self.payloads(http)] == [
            ("Louvre", "ASKED"),
            ("Louvre", "GRANTED"),
        ]

    def test_they_outlive_the_process(self, package: Path, tmp_path: Path) -> None:
        settings = {"database": str(tmp_path / "kept.db")}
        running = Server(package, **settings)
        with running.client() as http:
            loan = http.post("/v9/loans", json={"museum": "Prado"}).json()
            self.advance(http, 60)
        running.close()
        running = Server(package, **settings)
        with running.client() as http:
            self.advance(http, 600)
            assert self.status(http, loan) == "OVER"
        running.close()


def test_what_is_no_resource_is_answered_with_its_example(http: httpx.Client) -> None:
    response = http.post("/v9/echo", json={"text": "Hi"})
    assert response.json() == {"text": "Hello"}
    assert response.headers["x-sandbox-answer"] == "example"
    assert http.post("/v9/echo", json={"text": "much too long"}).status_code == 422
    entries = httpx.get(f"{http.base_url}/_sandbox/requests").json()["items"]
    assert [each.get("example") for each in entries] == [None, True]
    assert "x-sandbox-answer" not in http.get("/v9/hours").headers


def test_a_client_has_the_new_api(server: Server, package: Path) -> None:
    program = (
        "import json, sys, vonage\n"
        "from vonage_openapi.gallery.api import create_picture, list_pictures\n"
        "client = vonage.Client(**json.loads(sys.argv[1]))\n"
        "made = create_picture.sync(client=client, body={'title': 'Night'})\n"
        "assert made.title == 'Night', made\n"
        "print([each.title for each in list_pictures.sync(client=client).embedded.pictures])\n"
    )
    httpx.post(f"{server.url}/_sandbox/reset").raise_for_status()
    command = [sys.executable, "-c", program, json.dumps(server.arguments)]
    done = subprocess.run(command, env=server.environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "['Night']"), done.stderr


def test_entries_outlive_the_process(package: Path, tmp_path: Path) -> None:
    made: list[dict[str, Any]] = []
    acts: list[Callable[[httpx.Client], Any]] = [
        lambda http: made.append(picture(http, "Dawn")),
        lambda http: made.append(http.get(f"/v9/pictures/{made[0]['id']}").json()),
    ]
    for act in acts:
        running = Server(package, database=str(tmp_path / "kept.db"))
        with running.client() as http:
            act(http)
        running.close()
    for each in made:
        each.pop("_links")  # the port is another one
    assert made[0] == made[1]
