"""Pages of other origins, with the public default credentials, against a sandbox: in a real browser."""

from __future__ import annotations

import functools
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from vonage_sandbox import Sandbox

import vonage
from tests.sandbox.conftest import KEY, SECRET
from tests.sandbox.test_inspector import CHROMIUM, QUIET

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine; `make test` installs it as root")
MESSAGE = {"from": "Acme", "to": "447700900000", "text": "Hello"}
DEFAULT = {"api_key": KEY, "api_secret": SECRET}

ATTACK = """async ({base, socket, credentials}) => {
  const found = {};
  const form = new URLSearchParams({...credentials, from: "Evil", to: "447700900666", text: "x", callback: "http://127.0.0.1:1/"});
  const basic = {Authorization: "Basic " + btoa(`${credentials.api_key}:${credentials.api_secret}`)};
  const read = async (name, path, options) => {
    try { const answer = await fetch(base + path, options); found[name] = answer.type === "opaque" ? "opaque" : answer.status; }
    catch { found[name] = "failed"; }
  };
  await read("simple post", "/sms/json", {method: "POST", mode: "no-cors", body: form});
  await read("text post", "/_sandbox/reset", {method: "POST", mode: "no-cors", body: "{}"});
  await read("cors get", "/_sandbox/credentials", {});
  await read("cors post", "/v1/messages", {method: "POST", headers: {...basic, "Content-Type": "application/json"}, body: "{}"});
  await read("simple get", "/sms/json?" + form, {mode: "no-cors"});
  await read("page", "/", {});
  navigator.sendBeacon(base + "/sms/json", form);
  const load = (tag, path) => new Promise((resolve) => {
    const element = Object.assign(document.createElement(tag), {onload: () => resolve("loaded"), onerror: () => resolve("failed")});
    element.src = base + path;
    document.body.append(element);
  });
  found.image = await load("img", "/sms/json?" + form);
  found.script = await load("script", "/inspector/main.js");
  await load("iframe", "/sms/json?" + form);
  await load("iframe", "/");
  await new Promise((resolve) => {
    const frame = Object.assign(document.createElement("iframe"), {name: "target"});
    document.body.append(frame);
    const page = Object.assign(document.createElement("form"), {method: "POST", action: base + "/sms/json", target: "target"});
    form.forEach((value, name) => page.append(Object.assign(document.createElement("input"), {name, value})));
    document.body.append(page);
    frame.onload = resolve;
    page.submit();
  });
  for (const [rel, as] of [["prefetch"], ["preload", "fetch"], ["stylesheet"]]) {
    const link = Object.assign(document.createElement("link"), {rel, href: `${base}/sms/json?${form}`});
    if (as) link.as = as;
    await new Promise((resolve) => { link.onload = link.onerror = resolve; setTimeout(resolve, 500); document.head.append(link); });
  }
  const ping = Object.assign(document.createElement("a"), {href: "#", ping: `${base}/sms/json?${form}`});
  document.body.append(ping);
  ping.click();
  found.socket = await new Promise((resolve) => {
    const opened = new WebSocket(socket + "/_sandbox/events");
    opened.onopen = () => resolve("open");
    opened.onerror = () => resolve("failed");
  });
  found.events = await new Promise((resolve) => {
    const stream = new EventSource(base + "/_sandbox/events");
    stream.onopen = () => resolve("open");
    stream.onerror = () => { stream.close(); resolve("failed"); };
  });
  return found;
}"""

LEAD = """({base, credentials, way}) => {
  const form = new URLSearchParams({...credentials, from: "Evil", to: "447700900666", text: "x"});
  if (way === "link") { location.href = `${base}/sms/json?${form}`; return; }
  const page = Object.assign(document.createElement("form"), {method: "POST", action: base + "/sms/json"});
  form.forEach((value, name) => page.append(Object.assign(document.createElement("input"), {name, value})));
  document.body.append(page);
  page.submit();
}"""

REBOUND = """async ({credentials}) => {
  const statuses = [];
  for (const [path, options] of [
    ["/_sandbox/credentials"], ["/_sandbox/state"], ["/"], ["/_sandbox/reset", {method: "POST"}],
    ["/sms/json", {method: "POST", body: new URLSearchParams({...credentials, from: "Evil", to: "447700900666", text: "x"})}],
    ["/v2/applications", {headers: {Authorization: "Basic " + btoa(`${credentials.api_key}:${credentials.api_secret}`)}}],
  ]) statuses.push((await fetch(path, options)).status);
  return statuses;
}"""


@contextmanager
def another_origin() -> Generator[int]:
    """An empty page, served from a port of its own."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(b"<!doctype html><body>")

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        thread = threading.Thread(target=functools.partial(server.serve_forever, 0.01))
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


@pytest.fixture(params=["127.0.0.1", "0.0.0.0"])
def served(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with Sandbox(host=request.param) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def browser() -> Generator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        rules = "--host-resolver-rules=MAP *.example 127.0.0.1"
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, rules])
        yield running
        running.close()


class TestBrowser:
    """Pages of other origins with the public default credentials, in Chromium."""

    @pytest.mark.parametrize("origin", ["http://evil.example", "http://127.0.0.1", "http://localhost"])
    def test_a_page_of_another_origin_gets_nothing_and_does_nothing(
        self, browser: Any, served: Sandbox, origin: str
    ) -> None:
        with another_origin() as port:
            page = browser.new_page()
            page.goto(f"{origin}:{port}/")
            base = served.url
            found = page.evaluate(ATTACK, {"base": base, "socket": base.replace("http", "ws"), "credentials": DEFAULT})
            page.close()
        assert found == {
            "simple post": "opaque", "text post": "opaque", "cors get": "failed", "cors post": "failed",
            "simple get": "opaque", "page": "failed", "image": "failed", "script": "failed", "socket": "failed",
            "events": "failed",
        }  # fmt: skip
        assert served.requests == []
        assert served.messages == []
        assert served.webhooks == []

    @pytest.mark.parametrize("way", ["link", "form"])
    def test_a_page_that_leads_a_window_here_does_nothing(self, browser: Any, served: Sandbox, way: str) -> None:
        with another_origin() as port:
            page = browser.new_page()
            page.goto(f"http://evil.example:{port}/")
            with page.expect_navigation() as gone:
                page.evaluate(LEAD, {"base": served.url, "credentials": DEFAULT, "way": way})
            assert gone.value.status == 403
            page.close()
        # The browser looks for the picture of what it was refused, which does nothing either.
        assert [each["path"] for each in served.requests if each["path"] != "/favicon.ico"] == []
        assert served.messages == []

    def test_tls_changes_nothing_of_that(self, browser: Any) -> None:
        with Sandbox(tls=True) as sandbox, another_origin() as port:
            page = browser.new_page(ignore_https_errors=True)
            page.goto(f"http://evil.example:{port}/")
            base = sandbox.url
            found = page.evaluate(ATTACK, {"base": base, "socket": base.replace("http", "ws"), "credentials": DEFAULT})
            page.close()
            assert not {"loaded", "open", 200} & set(found.values())
            assert (sandbox.requests, sandbox.messages, sandbox.webhooks) == ([], [], [])

    def test_a_name_that_was_pointed_here_reads_nothing(self, browser: Any, served: Sandbox) -> None:
        page = browser.new_page()
        answer = page.goto(f"http://evil.example:{served.url.rpartition(':')[2]}/")
        assert answer.status == 403
        assert page.evaluate(REBOUND, {"credentials": DEFAULT}) == [403] * 6
        page.close()
        assert served.requests == []

    def test_its_own_page_works_by_a_name_that_was_let_in(self, browser: Any) -> None:
        with Sandbox(allowed_hosts=("gate.example",)) as sandbox:
            page = browser.new_page()
            page.goto(f"http://gate.example:{sandbox.url.rpartition(':')[2]}/")
            page.wait_for_selector(".live.on")
            with vonage.Client(**sandbox.credentials.as_arguments()) as client:
                client.sms.send_message(MESSAGE)  # type: ignore[arg-type]
            page.wait_for_selector(".bubble.outbound:has-text('Hello')")
            assert (
                page.evaluate("fetch('/_sandbox/wait_until_idle', {method: 'POST'}).then((answer) => answer.status)")
                == 200
            )
            page.close()

    def test_a_link_opens_the_inspector(self, browser: Any, served: Sandbox) -> None:
        with another_origin() as port:
            page = browser.new_page()
            page.goto(f"http://evil.example:{port}/")
            page.evaluate("(url) => { location.href = url; }", f"{served.url}/")
            page.wait_for_selector(".live.on")
            page.close()
