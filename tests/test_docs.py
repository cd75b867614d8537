"""The pages of the docs site that are compiled have everything that there is."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

import vonage
from codegen.tree import ROOT, descriptions
from docs.compiler import reference
from docs.compiler.__main__ import dead_links, llms, own_pages, with_reference

PAGES = {**own_pages(), **reference.pages()}


def test_every_operation_has_its_methods() -> None:
    for product in reference.products():
        page = PAGES[f"reference/api/{product.attribute}.md"]
        for (api, id), ways in product.operations.items():
            for how in ways:
                if not how.left_out:
                    assert how.by_hand or f"\n## {how.method or id}\n" in page, (product.attribute, id)
                    assert f"vonage_openapi.{api}.api.{id}</code>" in page, (product.attribute, id)


def test_every_method_of_a_product_is_there_with_all_its_arguments() -> None:
    page = PAGES["reference/api/verify2.md"]
    check = page.partition("\n## check_code\n")[2].partition("\n## ")[0]

    assert "check_code(" in check
    assert "| <code>request_id</code> | <code>str</code> | required | The verification" in check
    assert "The code was wrong once too often" in check
    assert "POST https://api.nexmo.com/v2/verify/{request_id}" in check
    assert "vonage verify check" in check


def test_types_are_links_and_each_link_has_its_heading() -> None:
    links = 0
    for path, text in PAGES.items():
        for page, anchor in re.findall(r'<a href="([^"#]*)#([^"]+)">', text):
            target = path if not page else (ROOT / path).parent.joinpath(page).resolve().relative_to(ROOT).as_posix()
            headings = {heading.lower() for heading in re.findall(r"^## (\w+)$", PAGES[target], re.MULTILINE)}
            assert anchor in headings, (path, page, anchor)
            links += 1
    assert links > 1000


def test_every_webhook_has_its_example() -> None:
    page = PAGES["reference/webhooks.md"]
    for api in descriptions():
        for name in reference.document(api).get("webhooks", {}):
            section = page.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
            assert "```json" in section, name


def test_every_option_and_variable_is_explained() -> None:
    used = {
        name
        for folder in ("vonage", "sandbox")
        for path in (ROOT / folder).rglob("*.py")
        for name in reference.VARIABLE.findall(path.read_text(encoding="utf-8"))
    } - {"VONAGE_COMPLETE"}  # of the shell's completion, which the program sets itself
    said = reference.environment()

    assert used <= said.keys()
    assert all(len(text) > 10 for text in said.values())
    assert said["VONAGE_LOG"].startswith("`VONAGE_LOG=debug`")
    for option in ("signature_secret", "private_key", "rate_limit", "timeout"):
        assert f"<code>{option}</code>" in PAGES["reference/options.md"]


def test_the_list_for_language_models_has_every_page_with_what_it_is_about() -> None:
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    listed = llms([with_reference(entry) for entry in config["nav"]], PAGES)

    for path, text in PAGES.items():
        assert f"]({path}): " in listed, f"{path} is not in the navigation of mkdocs.yml"
        assert text.startswith(("# ", "---", "<!--")), path
    assert "[client.sms](reference/api/sms.md): **SMS**: Send one SMS" in listed


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text('<a href="a/#there">x</a><a href="a/#not">x</a><img src="none.png">')
    (tmp_path / "a" / "index.html").write_text('<h2 id="there">x</h2><a href="..">x</a><a href="https://x.test/">x</a>')

    assert sorted(dead_links(tmp_path)) == ["index.html: a/#not", "index.html: none.png"]


def test_the_classes_of_the_reference_are_public() -> None:
    for product in reference.products():
        assert getattr(vonage, product.class_name).__name__ == product.class_name
        assert hasattr(vonage, f"Async{product.class_name}")


def test_the_guide_for_4_has_all_its_names() -> None:
    page = PAGES["migrating.md"]

    assert "| <code>.send</code> | <code>client.sms.send_message(" in page
    assert (
        '| <code>SmsMessage</code> | a dict: <code><a href="reference/types/sms.md#sendsms">SendSms</a></code> |'
        in page
    )
