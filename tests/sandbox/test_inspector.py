"""The inspector in a real browser: it is live, people act through it, and nothing that a message says acts on it."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from typing import Any

import pytest
from playwright.sync_api import expect
from vonage_sandbox import Sandbox

import vonage

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine; `make test` installs it as root")
PHONE, OWN = "447700900000", "447700900001"


@pytest.fixture(scope="module")
def browser() -> Generator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield running
        running.close()


@pytest.fixture
def sandbox() -> Generator[Sandbox]:
    with Sandbox(calls="by_hand", seed=1) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> Generator[vonage.Client]:
    with vonage.Client(**sandbox.credentials.as_arguments()) as made:
        yield made


@pytest.fixture
def page(browser: Any, sandbox: Sandbox) -> Generator[Any]:
    """The page, live; whatever goes wrong in it fails the test."""
    context = browser.new_context()
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    opened.goto(f"{sandbox.url}/")
    opened.wait_for_selector(".live.on")
    yield opened
    context.close()
    assert not faults


def test_a_message_appears_and_is_replied_to(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    client.sms.send_message({"from": OWN, "to": PHONE, "text": "Are you at home?"})
    page.wait_for_selector(".bubble.outbound:has-text('Are you at home?') .badge.good")
    page.fill("#reply", "Yes, come in")
    page.click("button:has-text('Reply')")
    page.wait_for_selector(".bubble.inbound:has-text('Yes, come in')")
    reply = sandbox.wait_for_message(to=OWN, text="Yes, come in")
    assert reply["from"] == PHONE
    expect(page.locator("#reply")).to_have_value("")


def test_keys_are_pressed_on_the_keypad(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    call = client.voice.create_call(
        {
            "to": [{"type": "phone", "number": PHONE}],
            "from": {"type": "phone", "number": OWN},
            "ncco": [
                {"action": "talk", "text": "Press one"},
                {"action": "input", "type": ["dtmf"], "dtmf": {"maxDigits": 1}},
                {"action": "talk", "text": "Thank you"},
            ],
        }
    )
    page.click("#tabs button:has-text('Calls')")
    page.click("button:has-text('Answer')")
    page.wait_for_selector("li.now:has-text('input')")
    page.click("[data-key='1']")
    page.wait_for_selector(f"[data-call='{call['uuid']}'] h2 .badge:has-text('completed')")
    done = sandbox.wait_for_call(id=call["uuid"], status="completed")
    assert [line["text"] for line in done["said"]] == ["Press one", "1", "Thank you"]


def test_a_call_is_hung_up(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    call = client.voice.create_call(
        {
            "to": [{"type": "phone", "number": PHONE}],
            "from": {"type": "phone", "number": OWN},
            "ncco": [{"action": "conversation", "name": "room"}],
        }
    )
    page.click("#tabs button:has-text('Calls')")
    page.click("button:has-text('Answer')")
    page.wait_for_selector("li.now:has-text('conversation')")
    page.click("button:has-text('Hang up')")
    sandbox.wait_for_call(id=call["uuid"], status="completed")


def test_a_fault_is_made_and_mended(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    page.click("#tabs button:has-text('Faults')")
    page.select_option("#fault-operation", "get_balance")
    page.fill("#fault-status", "500")
    page.click("button:has-text('Make it so')")
    page.wait_for_selector("[data-fault]")
    with pytest.raises(vonage.ServerError):
        client.with_options(max_retries=0).account.get_balance()
    page.click("button:has-text('Mend')")
    page.wait_for_selector("text=Everything works")
    assert client.account.get_balance()["value"] > 0


def test_codes_requests_and_search(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    started = client.verify2.new_request({"brand": "AcmeInc", "workflow": [{"channel": "sms", "to": PHONE}]})
    client.with_options(validate="off").sms.send_message({"from": "A", "to": "abc", "text": "x"})
    page.click("#tabs button:has-text('Codes')")
    page.wait_for_selector(f".code:has-text('{sandbox.codes[started['request_id']]}')")
    page.click("#tabs button:has-text('Requests')")
    page.fill("#search", "invalid")
    expect(page.locator("tr.open")).to_have_count(1)
    page.click("tr.open")
    page.wait_for_selector("li:has-text('7 to 15 digits')")


def test_what_a_message_says_is_only_shown(page: Any, client: vonage.Client) -> None:
    nasty = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
    client.sms.send_message({"from": OWN, "to": PHONE, "text": nasty})
    page.wait_for_selector(".bubble.outbound")
    assert nasty in page.inner_text(".bubble.outbound")
    assert page.title() == "Vonage sandbox"


def test_dark_and_light_and_small(page: Any, client: vonage.Client) -> None:
    client.sms.send_message({"from": OWN, "to": PHONE, "text": "Hello"})
    page.set_viewport_size({"width": 380, "height": 700})
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.click("#theme")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
