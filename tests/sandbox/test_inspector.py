"""The inspector in a real browser: it is live, people act through it, and nothing that a message says acts on it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect
from vonage_sandbox import Sandbox
from vonage_sandbox.journal import WATCHERS
from vonage_sandbox.products.call import handlers

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
PHONE, OTHER, OWN = "447700900000", "447700900007", "447700900001"
VIEWS = ("Phones", "Calls", "Codes", "Resources", "Requests", "Webhooks", "Behaviour", "Faults", "Settings")
PATIENCE = 30.0  # seconds, for machines with a lot to do
expect.set_options(timeout=PATIENCE * 1000)

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"

PALE_TEXTS = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const back = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const color = parse(getComputedStyle(each).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const pale = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest("noscript, datalist, option")) continue;
    const [one, two] = [light(parse(getComputedStyle(element).color)), light(back(element))].sort((a, b) => b - a);
    const contrast = (one + 0.05) / (two + 0.05);
    if (contrast < 4.5) pale.push(`${contrast.toFixed(1)} ${element.className} ${walker.currentNode.data.trim()}`);
  }
  return pale;
}"""


@pytest.fixture(scope="module")
def browser() -> Generator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield running
        running.close()


@pytest.fixture
def sandbox() -> Generator[Sandbox]:
    with Sandbox(calls="manual", seed=1) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> Generator[vonage.Client]:
    with vonage.Client(**sandbox.credentials.as_arguments()) as made:
        yield made


@pytest.fixture
def page(browser: Any, sandbox: Sandbox) -> Generator[Any]:
    """The page, live; whatever goes wrong in it fails the test."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    # The browser notes down what the sandbox refuses; the page says it to whoever asked.
    told = "status of 422"
    opened.on(
        "console", lambda each: faults.append(each.text) if each.type == "error" and told not in each.text else None
    )
    opened.goto(f"{sandbox.url}/")
    opened.wait_for_selector(".live.on")
    yield opened
    context.close()
    assert not faults


def view(page: Any, name: str) -> None:
    page.click(f"#tabs a:has-text('{name}')")
    expect(page.locator("#tabs [aria-current]")).to_contain_text(name)


def send(client: vonage.Client, text: str, to: str = PHONE) -> None:
    client.sms.send_message({"from": OWN, "to": to, "text": text})


def call(client: vonage.Client, *ncco: Any) -> str:
    ends = {"to": [{"type": "phone", "number": PHONE}], "from": {"type": "phone", "number": OWN}}
    details: Any = {**ends, "ncco": list(ncco)}
    return client.voice.create_call(details)["uuid"]


def test_a_message_appears_and_is_replied_to(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    send(client, "Are you at home?")
    page.wait_for_selector(".bubble.outbound:has-text('Are you at home?') .badge.good")
    page.fill("#reply", "Yes, come in")
    page.click("button:text-is('Reply')")
    page.wait_for_selector(".bubble.inbound:has-text('Yes, come in')")
    reply = sandbox.wait_for_message(to=OWN, text="Yes, come in")
    assert reply["from"] == PHONE
    expect(page.locator("#reply")).to_have_value("")


def test_keys_are_pressed_on_the_keypad(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    uuid = call(
        client,
        {"action": "talk", "text": "Press one"},
        {"action": "input", "type": ["dtmf"], "dtmf": {"maxDigits": 1}},
        {"action": "talk", "text": "Thank you"},
    )
    view(page, "Calls")
    page.click("button:text-is('Answer')")
    page.click("button:text-is('Skip')")  # the talk
    page.wait_for_selector("li.now:has-text('input')")
    page.click("[data-key='1']")
    page.click("button:text-is('Skip')")
    page.wait_for_selector(f"[data-call='{uuid}'] .state .badge:has-text('completed')")
    done = sandbox.wait_for_call(id=uuid, status="completed")
    assert [line["text"] for line in done["said"]] == ["Press one", "1", "Thank you"]


def test_a_call_is_hung_up(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    uuid = call(client, {"action": "conversation", "name": "room"})
    view(page, "Calls")
    page.click("button:text-is('Answer')")
    page.wait_for_selector("li.now:has-text('conversation')")
    page.click("button:text-is('Hang up')")
    sandbox.wait_for_call(id=uuid, status="completed", timeout=PATIENCE)


def test_a_fault_is_made_and_mended(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    view(page, "Faults")
    page.select_option("#fault-operation", "get_balance")
    page.fill("#fault-status", "500")
    page.click("button:text-is('Make it so')")
    page.wait_for_selector("[data-fault]")
    with pytest.raises(vonage.ServerError):
        client.with_options(max_retries=0).account.get_balance()
    page.click("button:text-is('Mend')")
    page.wait_for_selector("text=Everything works")
    assert client.account.get_balance()["value"] > 0


def test_webhooks_are_made_late_doubled_or_missing(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    view(page, "Faults")
    page.select_option("#fault-target", "webhook")
    page.select_option("#fault-webhook", "delivery_receipt")
    page.select_option("#fault-kind", "missing")
    page.wait_for_selector("#fault-seconds", state="detached")  # what is below has moved up by then
    page.fill("#fault-times", "1")
    page.click("button:text-is('Make it so')")
    page.wait_for_selector("[data-fault]:has-text('never delivered')")
    send(client, "Hello")
    sandbox.wait_for_webhook("delivery_receipt", status="missing")


def test_codes_requests_and_search(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    started = client.verify2.new_request({"brand": "AcmeInc", "workflow": [{"channel": "sms", "to": PHONE}]})
    with pytest.raises(vonage.Error):
        client.with_options(validate="off").verify2.new_request({"brand": "AcmeInc", "workflow": []})
    view(page, "Codes")
    page.wait_for_selector(f".code:has-text('{sandbox.codes[started['request_id']]}')")
    view(page, "Requests")
    page.keyboard.press("/")
    page.keyboard.type("invalid")
    expect(page.locator("tr.open")).to_have_count(1)
    page.focus("tr.open button")
    page.keyboard.press("Enter")
    page.wait_for_selector("li:has-text('workflow: ')")


def test_what_apis_keep_is_a_table_with_its_requests(
    page: Any, client: vonage.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    for operation in ("create_template", "get_template", "list_templates"):
        monkeypatch.delitem(handlers, operation)  # so that they are resources like those of any description
    made = client.verify2.create_template({"name": "welcome"})
    client.verify2.get_template(made["template_id"])
    view(page, "Resources")
    page.click(".row:has-text('verify2 /v2/verify/templates')")
    page.wait_for_selector("[data-collection='verify2 /v2/verify/templates'] tr:has-text('welcome')")
    page.focus("tr.open button")
    page.keyboard.press("Enter")
    expect(page.locator("h3")).to_have_text("2 requests")
    expect(page.locator(".steps li").first).to_contain_text(f"GET /v2/verify/templates/{made['template_id']}")


def test_what_a_message_says_is_only_shown(page: Any, client: vonage.Client) -> None:
    nasty = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
    send(client, nasty)
    page.wait_for_selector(".bubble.outbound")
    assert nasty in page.inner_text(".bubble.outbound")
    assert page.title() == "Vonage sandbox"


def test_what_somebody_types_outlives_what_happens(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    """Events draw the page anew; caret, focus and text have to stay, and a draft belongs to its phone."""
    send(client, "first")
    page.click("#reply")
    page.keyboard.type("Yes plase")
    for _ in range(3):
        page.keyboard.press("ArrowLeft")
    send(client, "second")
    send(client, "elsewhere", OTHER)
    page.wait_for_selector(".bubble:has-text('second')")
    page.wait_for_selector(f".row:has-text('{OTHER}')")
    page.keyboard.type("e")
    expect(page.locator("#reply")).to_have_value("Yes please")

    page.click(f".row:has-text('{OTHER}')")
    page.wait_for_selector(".bubble:has-text('elsewhere')")
    expect(page.locator("#reply")).to_have_value("")


def test_who_scrolled_back_stays_there(page: Any, client: vonage.Client) -> None:
    for number in range(30):
        send(client, f"Message {number}")
    page.wait_for_selector(".bubble:has-text('Message 29') .badge.good")
    at_end = "(box) => box.scrollTop + box.clientHeight >= box.scrollHeight - 8"
    assert page.eval_on_selector(".thread", at_end)
    page.eval_on_selector(".thread", "(box) => { box.scrollTop = 40; }")
    send(client, "One more")
    page.wait_for_selector(".bubble:has-text('One more') .badge.good")
    assert page.eval_on_selector(".thread", "(box) => box.scrollTop") == 40


def test_the_keyboard_is_enough(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    keys = {"action": "input", "type": ["dtmf"], "mode": "asynchronous"}
    uuid = call(client, keys, {"action": "conversation", "name": "room"})
    page.focus("#tabs a:has-text('Calls')")
    page.keyboard.press("Enter")
    page.focus("button:text-is('Answer')")
    page.keyboard.press("Enter")
    page.wait_for_selector("li.now:has-text('conversation')")
    page.focus("[data-key='7']")
    for count in (1, 2, 3):  # the key keeps the focus while the call goes on
        page.keyboard.press("Enter")
        expect(page.locator(".heard .inbound")).to_have_count(count)
    [leg] = sandbox.calls
    assert [(leg["id"], line["text"]) for line in leg["said"]] == [(uuid, "7")] * 3


def test_a_phone_writes_and_calls_first(page: Any, sandbox: Sandbox) -> None:
    page.fill("input[name='text']", "Are you open?")
    page.click("button:text-is('Send')")
    page.wait_for_selector(".phone .bubble.inbound:has-text('Are you open?')")
    assert sandbox.wait_for_message(direction="inbound")["to"] == OWN
    view(page, "Calls")
    page.click("button:text-is('Call')")
    sandbox.wait_for_call(direction="inbound", timeout=PATIENCE)
    page.wait_for_selector(".phone .state")


def test_all_are_counted_and_can_be_reached(page: Any, sandbox: Sandbox) -> None:
    for number in range(205):
        sandbox.receive(to=OWN, from_=str(447700900000 + number), text=f"number {number:03}")
    expect(page.locator("#tabs a:has-text('Phones') .count")).to_have_text("205")
    expect(page.locator(".pages")).to_contain_text("1–200 of 205")
    expect(page.locator(".row")).to_have_count(200)
    page.click("button:text-is('Older')")
    expect(page.locator(".pages")).to_contain_text("201–205 of 205")
    page.click(".row:has-text('number 000')")
    page.wait_for_selector(".bubble:has-text('number 000')")
    sandbox.receive(to=OWN, from_=OTHER, text="one more")  # does not move the page away from under the reader
    expect(page.locator(".pages")).to_contain_text("202–206 of 206")
    page.click("button:text-is('Newer')")
    page.wait_for_selector(".row:has-text('one more')")
    sandbox.reset()
    expect(page.locator("#tabs a:has-text('Phones') .count")).to_have_text("0")
    page.wait_for_selector("text=No message yet")


def test_a_long_conversation_is_shown_bit_by_bit(page: Any, sandbox: Sandbox) -> None:
    for number in range(130):
        sandbox.receive(to=OWN, from_=PHONE, text=f"number {number:03}")
    expect(page.locator(".bubble")).to_have_count(100)
    page.click("button:has-text('Show older messages, 30 more')")
    expect(page.locator(".bubble")).to_have_count(130)
    expect(page.locator(".bubble").first).to_contain_text("number 000")


def test_tables_have_pages(page: Any, sandbox: Sandbox) -> None:
    with httpx.Client(base_url=sandbox.url, trust_env=False) as plain:
        for number in range(230):
            plain.get(f"/nothing/{number:03}")
    view(page, "Requests")
    for first, last in ((1, 100), (101, 200), (201, 230)):
        expect(page.locator(".pages")).to_contain_text(f"{first}–{last} of 230")
        expect(page.locator("tr.open").first).to_contain_text(f"/nothing/{230 - first:03}")
        if last < 230:
            page.click("button:text-is('Older')")
    expect(page.locator("button:text-is('Older')")).to_be_disabled()
    page.click("button:text-is('Newest')")
    expect(page.locator(".pages")).to_contain_text("1–100 of 230")


def test_search_finds_what_is_not_loaded_wherever_it_stands(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    send(client, "the needle")
    for number in range(210):
        sandbox.receive(to=OWN, from_=str(447700900000 + number), text="hay")
    page.keyboard.press("/")
    page.keyboard.type("NEEDLE")
    expect(page.locator(".row")).to_have_count(1)
    expect(page.locator("#tabs a:has-text('Phones') .count")).to_have_text("1")
    expect(page.locator("#tabs a:has-text('Requests') .count")).to_have_text("1")
    view(page, "Requests")
    expect(page.locator("tr.open")).to_have_count(1)  # it stands in the body
    send(client, "another needle")
    expect(page.locator("tr.open")).to_have_count(2)
    page.fill("#search", "no such thing")
    for name, words in (
        ("Requests", "No requests with"),
        ("Calls", "No call with"),
        ("Resources", "Nothing that APIs keep"),
    ):
        view(page, name)
        page.wait_for_selector(f"text={words} “no such thing”" if name != "Resources" else f"text={words} has")


@pytest.mark.parametrize(
    "name", ["Phones", "Calls", "Codes", "Resources", "Requests", "Webhooks", "Behaviour", "Faults"]
)
def test_each_view_is_exported(page: Any, client: vonage.Client, sandbox: Sandbox, name: str) -> None:
    fill(client, sandbox)
    view(page, name)
    with page.expect_download() as begun:
        page.locator(".pages a:text-is('Export')").first.click()
    found = json.loads(Path(begun.value.path()).read_text())
    assert begun.value.suggested_filename.endswith(".json")
    assert found["items"]
    assert len(found["items"]) == found["total"]


def test_everything_is_exported(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    fill(client, sandbox)
    view(page, "Settings")
    for word, name in (("Export everything", "messages"), ("Export a recording", "exchanges")):
        with page.expect_download() as begun:
            page.click(f"a:text-is('{word}')")
        assert json.loads(Path(begun.value.path()).read_text())[name]


def fill(client: vonage.Client, sandbox: Sandbox) -> None:
    """Have something in every view."""
    send(client, "Hello")
    call(client, {"action": "talk", "text": "Hello"})
    client.verify2.new_request({"brand": "AcmeInc", "workflow": [{"channel": "sms", "to": PHONE}]})
    client.conversations.create_conversation({"name": "room"})
    sandbox.fail("get_balance", status=503)
    sandbox.behave(OTHER, message="failed")
    sandbox.wait_until_idle()


@pytest.mark.parametrize(
    ("name", "what", "collection"),
    [
        ("Phones", "message", "messages"),
        ("Calls", "call", "calls"),
        ("Codes", "verification", "verifications"),
        ("Resources", "this", "applications"),
        ("Requests", "request", "requests"),
        ("Webhooks", "webhook", "webhooks"),
    ],
)
def test_one_is_deleted(
    page: Any, client: vonage.Client, sandbox: Sandbox, name: str, what: str, collection: str
) -> None:
    fill(client, sandbox)
    count = sandbox.ask("GET", collection)["total"]
    view(page, name)
    if name in ("Resources", "Requests", "Webhooks"):
        page.locator("tr.open button").first.click()
    page.locator(f"button:text-is('Delete {what}')").first.click()
    until(page, lambda: sandbox.ask("GET", collection)["total"] == count - 1)
    expect(page.locator("[aria-expanded='true']")).to_have_count(0)


def test_how_somebody_behaves_is_said_and_taken_back(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    sandbox.settings(calls="immediate")
    view(page, "Behaviour")
    page.fill("#behaviour-to", PHONE)
    page.select_option("#behaviour-message", "undeliverable")
    page.select_option("#behaviour-call", "busy")
    page.click("button:text-is('Set')")
    page.wait_for_selector(
        f"[data-behaviour]:has-text('{PHONE}'):has-text('message undeliverable'):has-text('call busy')"
    )
    expect(page.locator("#behaviour-to")).to_have_value("")
    send(client, "Hello")
    sandbox.wait_for_message(to=PHONE, status="failed")  # as the SMS API calls it
    call(client, {"action": "talk", "text": "Hello"})
    sandbox.wait_for_call(to=PHONE, status="busy")
    page.click("button:text-is('Remove')")
    page.wait_for_selector("text=Everybody gets their messages")
    send(client, "Again")
    sandbox.wait_for_message(text="Again", status="delivered")


def test_a_behaviour_that_cannot_be_is_refused_in_words(page: Any) -> None:
    view(page, "Behaviour")
    page.fill("#behaviour-to", PHONE)
    page.fill("#behaviour-pace", "soon")
    page.click("button:text-is('Set')")
    page.wait_for_selector("#toast:has-text('pace: must be immediate, manual or a number of seconds')")
    expect(page.locator("#behaviour-pace")).to_have_value("soon")
    page.fill("#behaviour-pace", "2")
    page.fill("#behaviour-insights", "roaming")
    page.click("button:text-is('Set')")
    page.wait_for_selector("#toast:has-text('insights: must be JSON')")
    page.fill("#behaviour-insights", '{"roaming": {"is_roaming": true}}')
    page.click("button:text-is('Set')")
    page.wait_for_selector("[data-behaviour]:has-text('is_roaming'):has-text('pace 2')")


def test_pace_and_other_settings(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    view(page, "Settings")
    page.fill("#settings-messages", "manual")
    page.fill("#settings-rate", "50")
    page.fill("#settings-webhook_hosts", "one.example, two.example")
    page.click("button:text-is('Save')")
    until(page, lambda: sandbox.ask("GET", "settings")["messages"] == "manual")
    now = sandbox.ask("GET", "settings")
    assert (now["rate"], now["webhook_hosts"], now["calls"]) == (50, ["one.example", "two.example"], "manual")
    page.fill("#settings-rate", "")
    page.click("button:text-is('Save')")
    until(page, lambda: sandbox.ask("GET", "settings")["rate"] is None)
    send(client, "Hello")
    view(page, "Phones")
    page.click("button:text-is('→ delivered')")
    sandbox.wait_for_message(to=PHONE, status="delivered")
    view(page, "Settings")
    page.fill("#settings-calls", "never")
    page.click("button:text-is('Save')")
    page.wait_for_selector("#toast:has-text('calls: must be immediate')")


@pytest.mark.parametrize(
    ("step", "unit", "seconds"), [("90", "seconds", 90), ("1.5", "hours", 5400), ("3", "days", 259200)]
)
def test_any_step_of_time(page: Any, sandbox: Sandbox, step: str, unit: str, seconds: float) -> None:
    before = sandbox.ask("GET", "state?limit=0")["now"]
    page.fill("#time input", step)
    page.select_option("#time select", label=unit)
    page.click("button:text-is('Advance')")
    until(page, lambda: since(before, sandbox.ask("GET", "state?limit=0")["now"]) >= seconds)
    assert since(before, sandbox.ask("GET", "state?limit=0")["now"]) < seconds + 2 * PATIENCE


def until(page: Any, is_so: Callable[[], bool]) -> None:
    """Wait for what the sandbox does on a click."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end
        page.wait_for_timeout(10)


def since(before: str, after: str) -> float:
    read = datetime.fromisoformat
    return (read(after.replace("Z", "+00:00")) - read(before.replace("Z", "+00:00"))).total_seconds()


def test_only_what_counts_can_be_pressed_or_said(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    uuid = call(
        client,
        {"action": "talk", "text": "Nobody listens"},
        {"action": "input", "type": ["dtmf"], "dtmf": {"maxDigits": 1}},
        {"action": "input", "type": ["speech"]},
        {"action": "record", "endOnKey": "#"},
        {"action": "talk", "text": "Press to go on", "bargeIn": True},
        {"action": "input", "type": ["dtmf", "speech"]},
    )
    view(page, "Calls")
    page.click("button:text-is('Answer')")
    for keys, speech in (("", False), ("0123456789*#", False), ("", True), ("#", True), ("0123456789*#", False)):
        expect(page.locator("[data-key]:not([aria-disabled])")).to_have_count(len(keys))
        assert "".join(sorted(page.locator("[data-key]:not([aria-disabled])").all_inner_texts())) == "".join(
            sorted(keys)
        )
        assert page.locator("button:text-is('Say')").is_enabled() == speech
        page.click("button:text-is('Skip')")
    page.wait_for_selector("li.now:nth-child(6)")
    page.fill("#words", "opening hours")
    page.click("button:text-is('Say')")
    assert sandbox.wait_for_call(id=uuid, status="completed", timeout=PATIENCE)["said"][-1]["text"] == "opening hours"


def test_a_call_is_rejected_in_any_way(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    uuid = call(client, {"action": "talk", "text": "Hello"})
    view(page, "Calls")
    page.select_option("[aria-label='How to reject']", "busy")
    page.click("button:text-is('Reject')")
    sandbox.wait_for_call(id=uuid, status="busy", timeout=PATIENCE)
    expect(page.locator("button:text-is('Reject')")).to_have_count(0)


def test_a_name_is_not_replied_to(page: Any, client: vonage.Client) -> None:
    client.sms.send_message({"from": "AcmeInc", "to": PHONE, "text": "Hello"})
    page.wait_for_selector("text=AcmeInc is a name, which no phone can reply to")
    expect(page.locator("#reply")).to_have_count(0)


def test_a_webhook_is_sent_again(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    send(client, "Hello")
    sandbox.wait_until_idle()
    view(page, "Webhooks")
    page.locator("tr.open button").first.click()
    page.click("button:text-is('Send again')")
    expect(page.locator("tr.open")).to_have_count(2)


def test_resources_of_every_api_are_seen_and_changed(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    view(page, "Resources")
    for name, some in (("applications", "Sandbox application"), ("numbers", OWN)):
        page.click(f".row:has-text('{name}')")
        page.wait_for_selector(f"[data-collection='{name}'] tr:has-text('{some}')")
    page.click("summary:has-text('more are empty')")
    page.click(".row:has-text('ten_dlc /v1/10dlc/brands'):has-text('brands') >> nth=0")
    page.wait_for_selector("text=POST /v1/10dlc/brands, and it appears here")
    room = client.conversations.create_conversation({"name": "room", "display_name": "The room"})["id"]
    client.conversations.get_conversation(room)
    page.click(".row:has-text('conversations /v1/conversations') >> nth=0")
    page.click(f"[data-resource='{room}']")
    expect(page.locator("h3")).to_have_text("2 requests")
    page.select_option("[aria-label='Member to change']", "display_name")
    page.fill("[aria-label='New value']", "Another room")
    page.click("button:text-is('Change')")
    page.wait_for_selector(f"[data-resource='{room}']:has-text('Another room')")
    assert client.conversations.get_conversation(room)["display_name"] == "Another room"
    page.click("#tabs a:has-text('Phones')")
    view(page, "Resources")
    expect(page.locator("h3")).to_have_text("3 requests")


def test_the_keyboard_is_enough_for_lists(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    for number in range(230):
        sandbox.receive(to=OWN, from_=str(447700900000 + number), text=str(number))
    page.focus("button:text-is('Older')")
    page.keyboard.press("Enter")
    expect(page.locator(".pages")).to_contain_text("201–230 of 230")
    page.keyboard.press("Enter")  # it leads nowhere now, and keeps the focus
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".pages")).to_contain_text("1–200 of 230")
    view(page, "Behaviour")
    page.focus("#behaviour-to")
    page.keyboard.type(PHONE)
    page.keyboard.press("Tab")
    page.keyboard.type("rej")
    page.keyboard.press("Tab")
    page.keyboard.type("machine")
    page.focus("#behaviour-to")
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-behaviour]:has-text('message rejected · call machine')")


def test_a_reset_is_asked_about(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    send(client, "Hello")
    page.wait_for_selector(".bubble:has-text('Hello')")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.click("#reset")
    assert len(sandbox.messages) == 1
    page.once("dialog", lambda dialog: dialog.accept())
    page.click("#reset")
    page.wait_for_selector("text=No message yet")
    assert sandbox.messages == []


def test_a_page_too_many_shows_what_there_is(browser: Any, sandbox: Sandbox) -> None:
    sandbox.receive(to=OWN, from_=PHONE, text="Hello")
    stops = [sandbox.platform.journal.watch(lambda event: None) for _ in range(WATCHERS)]
    opened = browser.new_page()
    opened.goto(f"{sandbox.url}/")
    opened.wait_for_selector(".live.off:has-text('not connected')")
    opened.wait_for_selector(".bubble:has-text('Hello')")
    stops.pop()()
    opened.wait_for_selector(".live.on")
    opened.close()


def test_a_sandbox_that_goes_away_is_noticed(browser: Any) -> None:
    with Sandbox(seed=1) as sandbox:
        opened = browser.new_page()
        opened.goto(f"{sandbox.url}/")
        opened.wait_for_selector(".live.on")
        sandbox.receive(to=OWN, from_=PHONE, text="Hello")
        opened.wait_for_selector(".bubble:has-text('Hello')")
        port = int(sandbox.url.rpartition(":")[2])
    opened.wait_for_selector(".live.off:has-text('not connected')")
    opened.wait_for_selector(".bubble:has-text('Hello')")  # what was seen can still be read
    with Sandbox(port, seed=1):
        opened.wait_for_selector(".live.on")
        opened.wait_for_selector("text=No message yet")
    opened.close()


@pytest.mark.skipif(not AXE.exists(), reason="no axe-core in node_modules: `make test` installs it")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [380, 1280])
def test_axe_finds_nothing(page: Any, client: vonage.Client, sandbox: Sandbox, width: int, scheme: Any) -> None:
    """Empty, full, and with an entry open; the rules of axe-core, best practices included."""
    page.emulate_media(reduced_motion="reduce", color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 700})
    page.evaluate(AXE.read_text())

    def findings() -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in VIEWS:
            view(page, name)
            page.wait_for_selector("#view > div > h2 + *")
            if page.locator("tr.open").count() and not page.locator("[aria-expanded='true']").count():
                page.locator("tr.open button").first.click()
                page.wait_for_selector("[aria-expanded='true']")
            result = page.evaluate("axe.run()")
            found[name] = [f"{each['id']}: {node['html']}" for each in result["violations"] for node in each["nodes"]]
        return found

    nothing: dict[str, list[str]] = {name: [] for name in VIEWS}
    assert findings() == nothing
    fill(client, sandbox)
    sandbox.answer_call(call(client, {"action": "input", "type": ["dtmf", "speech"]}))
    send(client, "Hello")
    assert findings() == nothing


@pytest.mark.parametrize("name", VIEWS)
def test_every_tab_is_reached_on_a_phone(page: Any, name: str) -> None:
    page.set_viewport_size({"width": 380, "height": 700})
    tab = page.locator(f"#tabs a:has-text('{name}')")
    box = tab.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 380
    tab.click()
    expect(page.locator("#tabs [aria-current]")).to_contain_text(name)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def environment(sandbox: Sandbox) -> dict[str, str]:
    """What the sandbox tells users to set, in a shell that finds this Python."""
    credentials = sandbox.credentials
    return {
        **os.environ,
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
        "NO_PROXY": "127.0.0.1",
        "VONAGE_API_KEY": credentials.api_key,
        "VONAGE_API_SECRET": credentials.api_secret,
        "VONAGE_APPLICATION_ID": credentials.application_id,
        "VONAGE_PRIVATE_KEY": credentials.private_key,
    }


def copied(page: Any, button: str) -> str:
    """What a button puts into the clipboard."""
    page.evaluate("navigator.clipboard.writeText('')")
    page.click(button)
    while not (text := page.evaluate("navigator.clipboard.readText()")):
        page.wait_for_timeout(10)
    return str(text)


def run(language: str, code: str, sandbox: Sandbox) -> None:
    command = [sys.executable, "-c", code] if language == "Python" else ["bash", "-c", code]
    done = subprocess.run(command, env=environment(sandbox), capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, f"{code}\n{done.stderr}"


@pytest.mark.parametrize("language", ["curl", "Python"])
def test_what_is_copied_sends_the_request_again(
    page: Any, client: vonage.Client, sandbox: Sandbox, language: str
) -> None:
    if language == "curl" and shutil.which("curl") is None:
        pytest.skip("no curl here")
    with httpx.Client(base_url=sandbox.url, trust_env=False) as plain:
        key, secret = sandbox.credentials.api_key, sandbox.credentials.api_secret
        old = {"api_key": key, "api_secret": secret, "from": OWN, "to": PHONE, "text": 'It\'s "5 €" & more\n2nd line'}
        plain.post("/sms/json", data=old)
        plain.get("/account/get-balance", params={"api_key": key, "api_secret": secret})
        plain.get("/account/get-balance")
        plain.post("/v1/callz", json={"odd": [1, None, True, {"a": "b"}]})
        plain.get("/v1/callz?a=b%20c&a=2")
    client.sms.send_message({"from": OWN, "to": PHONE, "text": "Smile 🙂", "type": "unicode"})
    client.numbers.get_account_numbers(pattern="4477")
    call(client, {"action": "talk", "text": "Hello"})
    client.application.create_application({"name": "Desk", "capabilities": {"vbc": {}}})
    sandbox.wait_until_idle()
    first = sandbox.requests
    view(page, "Requests")
    for count, request in enumerate(first, len(first) + 1):
        page.click(f"[data-request='{request['id']}']")
        run(language, copied(page, f"button:text-is('Copy as {language}')"), sandbox)
        again = sandbox.requests[0]
        assert len(sandbox.requests) == count
        for name in ("method", "path", "status", "verdict"):
            assert again[name] == request[name], (name, request["operation"])
        body = request["body"]
        hidden = ("api_key", "api_secret")
        assert again["body"] == ({n: v for n, v in body.items() if n not in hidden} if isinstance(body, dict) else body)
        page.wait_for_selector(f"[data-request='{again['id']}']")  # it moves the others down, away from under a click
        page.click(f"[data-request='{request['id']}']")
        expect(page.locator("[aria-expanded='true']")).to_have_count(0)


def test_a_newcomer_is_told_what_to_type(page: Any, sandbox: Sandbox) -> None:
    run("Python", copied(page, "[aria-label='Copy the Python lines']"), sandbox)
    page.wait_for_selector(".bubble:has-text('Hello') .badge.good")


def test_dark_and_light(page: Any) -> None:
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.click("#theme")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before


def test_everything_fits_and_can_be_read(page: Any, client: vonage.Client, sandbox: Sandbox) -> None:
    """On a phone and on a desk, in the dark and in the light, with long texts and with none."""
    page.emulate_media(reduced_motion="reduce")

    def look() -> None:
        for name in VIEWS:
            view(page, name)
            if page.locator("tr.open").count() and not page.locator("[aria-expanded='true']").count():
                page.locator("tr.open").first.click()
                page.wait_for_selector("[aria-expanded='true']")
            assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name
            assert page.evaluate(PALE_TEXTS) == [], name

    for width in (380, 1280):
        page.set_viewport_size({"width": width, "height": 700})
        look()
    word = "Donaudampfschifffahrtsgesellschaftskapitaen" * 4
    send(client, word)
    sandbox.behave(OTHER, message="failed")
    send(client, "Hello", OTHER)
    client.with_options(validate="off").sms.send_message({"from": word, "to": word, "text": word})
    client.verify2.new_request(
        {"brand": "AcmeInc", "workflow": [{"channel": "email", "to": f"{word[:60]}@{word[:60]}.example"}]}
    )
    uuid = call(client, {"action": "talk", "text": word}, {"action": "input", "type": ["dtmf"]})
    sandbox.answer_call(uuid)
    sandbox.fail("send_sms", status=503, probability=0.5)
    sandbox.wait_until_idle()
    for width in (380, 1280):
        for scheme in ("dark", "light"):
            page.set_viewport_size({"width": width, "height": 700})
            page.emulate_media(color_scheme=scheme)
            look()
