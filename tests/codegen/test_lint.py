"""The linter: a good description passes, and each fault is found by the rule that is made for it."""

from __future__ import annotations

import copy
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.lint import Finding, lint, redocly
from codegen.read.load import load_document
from tests.codegen.mutations import Mutation, both, drop, places, put, rename

DATA = Path(__file__).parent / "lint_data"
GOOD = load_document(DATA / "library.yaml")

LIST_BOOKS = ("paths", "/v1/books", "get")
START_LOAN = ("paths", "/v1/loans", "post")
LOAN_BODY = (*START_LOAN, "requestBody", "content", "application/json")
SCHEMAS = ("components", "schemas")
BOOK = (*SCHEMAS, "Book", "properties")
MAPPING = (*SCHEMAS, "Loan", "discriminator", "mapping")
PAGING = (*LIST_BOOKS, "x-vonage-paging")
OUTCOME = (*START_LOAN, "x-vonage-outcome")


def lint_document(folder: Path, document: Any, name: str = "library.yaml") -> list[Finding]:
    shutil.copy(DATA / "pieces.yaml", folder)
    path = folder / name
    path.write_text(json.dumps(document), encoding="utf-8")
    return lint([path], external=False)


# what is done to the good description, which rule finds it, and what the pointer of the finding ends in
FAULTS: dict[str, tuple[Mutation, str, str]] = {
    "not OpenAPI": (drop("info", "title"), "openapi", "/info"),
    "path parameter not described": (
        drop("paths", "/v1/books/{book_id}", "parameters"),
        "openapi unused redocly/path-parameters-defined",
        "",
    ),
    "version missing from the text": (put("info", "version", "2.1"), "info-version", "/info"),
    "version only part of a longer one": (put("info", "description", "As of 12.1.0."), "info-version", "/info"),
    "no server": (drop("servers"), "redocly/no-empty-servers", ""),
    "server with a path": (
        put("servers", 0, {"url": "https://library.test/v1"}),
        "redocly/rule/server-host",
        "/servers/0/url",
    ),
    "server without https": (
        put("servers", 0, {"url": "http://library.test"}),
        "redocly/rule/server-host",
        "/servers/0/url",
    ),
    "server variable unknown": (
        put("servers", 0, "variables", "x", {"default": "a"}),
        "redocly/no-undefined-server-variable",
        "/x",
    ),
    "server default not offered": (
        put("servers", 0, "variables", "branch", "default", "west"),
        "redocly/no-server-variables-empty-enum",
        "/servers",
    ),
    "trailing slash": (
        rename("paths", "/v1/loans", "/v1/loans/"),
        "redocly/no-path-trailing-slash",
        "/paths/~1v1~1loans~1",
    ),
    "query in the path": (
        rename("paths", "/v1/loans", "/v1/loans?x=1"),
        "redocly/rule/path redocly/path-not-include-query",
        "?x=1",
    ),
    "webhook name": (rename("webhooks", "loan_ended", "loanEnded"), "redocly/rule/webhook-name", "/webhooks/loanEnded"),
    "no operationId": (drop(*LIST_BOOKS, "operationId"), "redocly/operation-operationId", "/operationId"),
    "operationId in camel case": (
        put(*LIST_BOOKS, "operationId", "listBooks"),
        "redocly/rule/operation-id redocly/rule/operation-id-verb",
        "/operationId",
    ),
    "operationId without verb": (
        put(*LIST_BOOKS, "operationId", "books"),
        "redocly/rule/operation-id-verb",
        "/operationId",
    ),
    "webhook named like a call": (
        put("webhooks", "loan_ended", "post", "operationId", "end_loan"),
        "redocly/rule/operation-id-of-webhook",
        "/operationId",
    ),
    "two tags": (put(*LIST_BOOKS, "tags", ["books", "books"]), "redocly/operation-singular-tag", "/tags"),
    "tag not listed": (put(*LIST_BOOKS, "tags", ["shelves"]), "redocly/operation-tag-defined", "/tags/0"),
    "no summary": (drop(*LIST_BOOKS, "summary"), "redocly/operation-summary", "/summary"),
    "long summary": (put(*LIST_BOOKS, "summary", "List " * 17), "redocly/rule/operation-summary", "/summary"),
    "summary with full stop": (
        put(*LIST_BOOKS, "summary", "List books."),
        "redocly/rule/operation-summary",
        "/summary",
    ),
    "security not said": (
        drop(*LIST_BOOKS, "security"),
        "redocly/security-defined redocly/rule/operation-security",
        "/get",
    ),
    "unknown scheme": (
        put(*LIST_BOOKS, "security", [{"key": []}, {"basic": []}]),
        "redocly/security-defined",
        "/security/0/key",
    ),
    "no success": (rename(*START_LOAN, "responses", "200", "302"), "redocly/operation-2xx-response", "/responses"),
    "webhook without success": (
        rename("webhooks", "loan_ended", "post", "responses", "200", "302"),
        "redocly/operation-2xx-response",
        "/responses",
    ),
    "no tag": (drop(*LIST_BOOKS, "tags"), "redocly/operation-tag-defined", ""),
    "header without text": (
        put(*START_LOAN, "responses", "200", "headers", {"X-A": {"schema": {"type": "string"}}}),
        "redocly/rule/header-description",
        "/description",
    ),
    "no error": (drop(*START_LOAN, "responses", "404"), "redocly/operation-4xx-response", "/responses"),
    "deprecated without mark": (drop("paths", "/v1/books/{book_id}", "delete", "deprecated"), "operation-status", ""),
    "mark without status": (put(*LIST_BOOKS, "deprecated", True), "operation-status", "/get"),
    "unknown extension": (put(*LIST_BOOKS, "x-vonage-speed", 1), "extension", "/get/x-vonage-speed"),
    "extension out of place": (put(*BOOK, "id", "x-vonage-status", "beta"), "extension", "/id/x-vonage-status"),
    "extension on nothing": (put("servers", 0, "variables", "branch", "x-vonage-retry", 1), "extension", "retry"),
    "unknown status": (put(*LIST_BOOKS, "x-vonage-status", "old"), "extension", "/x-vonage-status"),
    "unknown retry": (put(*START_LOAN, "x-vonage-retry", "always"), "extension", "/x-vonage-retry"),
    "doubt that is not a sentence": (put("info", "x-vonage-doubts", ["maybe"]), "extension", "/x-vonage-doubts/0"),
    "doubts as text": (put("info", "x-vonage-doubts", "Who knows."), "extension", "/x-vonage-doubts"),
    "unknown scheme kind": (
        put(
            "components",
            "securitySchemes",
            "basic",
            {"type": "http", "scheme": "basic", "x-vonage-credentials": "magic"},
        ),
        "extension",
        "/x-vonage-credentials",
    ),
    "hint without pattern": (put(*BOOK, "isbn", "x-vonage-hint", "13 digits"), "redocly/rule/hint", "/isbn/pattern"),
    "hint that is a sentence": (put(*BOOK, "id", "x-vonage-hint", "b and digits."), "extension", "/id/x-vonage-hint"),
    "paging without an end": (both(drop(*PAGING, "next"), drop(*PAGING, "total")), "extension", "/x-vonage-paging"),
    "paging by a mark that is nowhere": (
        both(put(*PAGING, "style", "cursor"), drop(*PAGING, "next"), drop(*PAGING, "first")),
        "extension",
        "/x-vonage-paging",
    ),
    "paging without style": (drop(*PAGING, "style"), "extension", "/x-vonage-paging"),
    "paging without first": (drop(*PAGING, "first"), "extension", "/x-vonage-paging"),
    "paging with a stray key": (put(*PAGING, "last", 9), "extension", "/x-vonage-paging"),
    "paging by an unknown parameter": (put(*PAGING, "parameter", "seite"), "paging", "/parameter"),
    "page size by an unknown parameter": (put(*PAGING, "size", "book_id"), "paging", "/size"),
    "paging to no list": (put(*PAGING, "items", "/_embedded"), "paging", "/items"),
    "paging to nothing": (put(*PAGING, "total", "/sum"), "paging", "/total"),
    "paging to no next": (put(*PAGING, "next", "/_links/next"), "paging", "/next"),
    "outcome without success": (put(*OUTCOME, "success", []), "extension", "/success"),
    "outcome of no list": (put(*OUTCOME, "items", "/results"), "outcome", "/items"),
    "outcome list that is not a list": (put(*OUTCOME, "items", "/loans/code"), "outcome", "/items"),
    "outcome without such a code": (put(*OUTCOME, "code", "status"), "outcome", "/code"),
    "outcome without such a text": (put(*OUTCOME, "text", "why"), "outcome", "/text"),
    "outcome of another type": (put(*OUTCOME, "success", [0]), "outcome", "/success"),
    "failure of another type": (put(*OUTCOME, "failures", "invalid", [1]), "outcome", "/failures/invalid"),
    "failure that is a success": (put(*OUTCOME, "failures", "money", ["0"]), "outcome", "/failures/money"),
    "failure of an unknown kind": (put(*OUTCOME, "failures", "bad", ["2"]), "extension", "/failures"),
    "resource with a stray key": (
        put(*LIST_BOOKS, "x-vonage-resource", {"owns": 1}),
        "extension",
        "/x-vonage-resource",
    ),
    "resource of an unknown action": (
        put(*LIST_BOOKS, "x-vonage-resource", {"action": "burn"}),
        "extension",
        "/action",
    ),
    "no resource, and yet one": (
        put(*LIST_BOOKS, "x-vonage-resource", {"action": "none", "id": "id"}),
        "extension",
        "/x-vonage-resource",
    ),
    "resource with no such list": (put(*LIST_BOOKS, "x-vonage-resource", {"items": "/x"}), "resource", "/items"),
    "resource with no such entry": (put(*LIST_BOOKS, "x-vonage-resource", {"entity": "/x"}), "resource", "/entity"),
    "resource without new ids": (put(*LIST_BOOKS, "x-vonage-resource", {"form": "BOOK-{id}"}), "resource", "/form"),
    "property without text": (drop(*BOOK, "isbn", "description"), "described", "/properties/isbn"),
    "parameter without text": (
        drop("components", "parameters", "BookId", "description"),
        "redocly/parameter-description",
        "/BookId",
    ),
    "old word": (put(*BOOK, "isbn", "description", "A whole number."), "words", "/properties/isbn/description"),
    "empty text": (put(*BOOK, "isbn", "description", " "), "described", "/properties/isbn"),
    "value of another type": (
        put(*BOOK, "state", "enum", ["in", "out", True]),
        "redocly/no-enum-type-mismatch",
        "/state/enum/2",
    ),
    "value written twice": (
        put(*BOOK, "state", "enum", ["in", "out", "in"]),
        "redocly/no-duplicated-enum-values",
        "/state/enum/2",
    ),
    "default not offered": (put(*BOOK, "state", "default", "lost"), "default", "/state/default"),
    "default of another type": (put(*BOOK, "isbn", "default", 13), "default", "/isbn/default"),
    "unknown format": (put(*BOOK, "isbn", "format", "isbn"), "redocly/rule/format", "/isbn/format"),
    "bounds crossed": (
        put(*SCHEMAS, "LoanEnded", "properties", "book", {"minLength": 2, "maxLength": 1, "description": "It."}),
        "bounds",
        "/book/minLength",
    ),
    "field asked for but unknown": (
        put(*SCHEMAS, "Book", "required", ["id", "size"]),
        "required redocly/no-invalid-media-type-examples",
        "/required",
    ),
    "asked for in a part, described nowhere": (
        put(*SCHEMAS, "LoanBase", "required", ["reader", "place", "date"]),
        "required redocly/no-invalid-media-type-examples",
        "/BrightLoan/required",
    ),
    "one of two, one unknown": (
        put(*SCHEMAS, "LoanEnded", "anyOf", 1, {"required": ["volume"]}),
        "required",
        "/anyOf/1/required",
    ),
    "not both, one unknown": (
        put(*SCHEMAS, "HomeLoan", "allOf", 1, "not", {"required": ["days", "weeks"]}),
        "required",
        "/allOf/1/not/required",
    ),
    "a needs b, b unknown": (
        put(*SCHEMAS, "LoanEnded", "dependentRequired", {"book": ["shelf"]}),
        "required",
        "/dependentRequired",
    ),
    "union without discriminator": (drop(*SCHEMAS, "Loan", "discriminator"), "discriminator", "/schemas/Loan"),
    "mapping leaves a branch out": (
        drop(*MAPPING, "room"),
        "discriminator redocly/no-invalid-media-type-examples",
        "/oneOf/1",
    ),
    "mapping to another value": (
        rename(*MAPPING, "room", "hall"),
        "discriminator redocly/no-invalid-media-type-examples",
        "/oneOf/1",
    ),
    "mapping to no branch": (put(*MAPPING, "shop", "#/components/schemas/Book"), "discriminator", "/mapping/shop"),
    "mapping to nothing": (
        put(*MAPPING, "shop", "#/components/schemas/Shop"),
        "discriminator redocly/no-unresolved-refs",
        "/mapping/shop",
    ),
    "branch with an open value": (
        put(*SCHEMAS, "HomeLoan", "allOf", 1, "properties", "place", {"type": "string", "description": "Where."}),
        "discriminator",
        "/oneOf/0",
    ),
    "branch with two values": (
        put(*SCHEMAS, "DarkLoan", "properties", "lamp", {"enum": ["dark", "dim"], "description": "The lamp."}),
        "discriminator",
        "/oneOf/1",
    ),
    "branch of a branch with a wrong value": (
        put(*SCHEMAS, "DarkLoan", "properties", "place", {"const": "hall", "description": "Where."}),
        "discriminator",
        "/oneOf/1",
    ),
    "branch that asks for nothing": (put(*SCHEMAS, "DarkLoan", "required", []), "discriminator", "/oneOf/1"),
    "reference to nothing": (
        put(*LOAN_BODY, "schema", {"$ref": "#/components/schemas/Lone"}),
        "reference",
        "/application~1json/schema",
    ),
    "reference to no file": (put(*LOAN_BODY, "schema", {"$ref": "none.yaml#/components/schemas/A"}), "reference", ""),
    "reference to the net": (put(*LOAN_BODY, "schema", {"$ref": "https://x.test/a.yaml#/A"}), "reference", ""),
    "reference that is not a string": (put(*LOAN_BODY, "schema", {"$ref": None}), "reference", "/schema"),
    "reference in a circle": (put(*SCHEMAS, "Loan", {"$ref": "#/components/schemas/Loan"}), "reference", ""),
    "reference into a component": (
        put(*LOAN_BODY, "schema", {"$ref": "#/components/schemas/Book/properties/id"}),
        "reference",
        "/application~1json/schema",
    ),
    "unused component": (put(*SCHEMAS, "Shelf", {"type": "string"}), "unused", "/schemas/Shelf"),
    "unused circle": (
        put(*SCHEMAS, "Shelf", {"type": "array", "items": {"$ref": "#/components/schemas/Shelf"}}),
        "unused",
        "/schemas/Shelf",
    ),
    "no request example": (drop(*LOAN_BODY, "examples"), "example", "/application~1json"),
    "no form example": (
        drop(*START_LOAN, "requestBody", "content", "application/x-www-form-urlencoded", "example"),
        "example",
        "/application~1x-www-form-urlencoded",
    ),
    "no answer example": (
        drop(*START_LOAN, "responses", "200", "content", "application/json", "example"),
        "example",
        "/application~1json",
    ),
    "no path example": (drop("components", "parameters", "BookId", "example"), "example", "/BookId"),
    "no webhook example": (
        drop("webhooks", "loan_ended", "post", "requestBody", "content", "application/json", "example"),
        "example",
        "/application~1json",
    ),
    "wrong request example": (
        put(*LOAN_BODY, "examples", "home", "value", "days", "two"),
        "redocly/no-invalid-media-type-examples",
        "/examples/home/value/days",
    ),
    "wrong example in a branch of a branch": (
        put(*LOAN_BODY, "examples", "room", "value", "watts", "many"),
        "redocly/no-invalid-media-type-examples",
        "/examples/room/value/watts",
    ),
    "wrong form example": (
        put(*START_LOAN, "requestBody", "content", "application/x-www-form-urlencoded", "example", "place", "room"),
        "redocly/no-invalid-media-type-examples",
        "/example/place",
    ),
    "example with both of two": (
        put(*LOAN_BODY, "examples", "home", "value", "nights", 14),
        "redocly/no-invalid-media-type-examples",
        "",
    ),
    "wrong parameter example": (
        put(*LIST_BOOKS, "parameters", 1, "example", 900),
        "redocly/no-invalid-parameter-examples",
        "/example",
    ),
    "wrong schema example": (put(*BOOK, "id", "example", "9"), "redocly/no-invalid-schema-examples", "/id/example"),
    "wrong webhook example": (
        put("webhooks", "loan_ended", "post", "requestBody", "content", "application/json", "example", {}),
        "redocly/no-invalid-media-type-examples",
        "/example",
    ),
    "example against its format": (
        put(*BOOK, "cover", "example", "no address"),
        "redocly/no-invalid-schema-examples",
        "/cover/example",
    ),
}


def test_good_descriptions_have_no_findings() -> None:
    assert lint([DATA / "library.yaml", DATA / "pieces.yaml"], external=False) == []


@pytest.fixture(scope="session")
def findings_of(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Finding]]:
    """What is found of each fault; the npm linter starts once for all, as that takes long."""
    files: dict[str, str] = {}
    for name, (mutate, _, _) in FAULTS.items():
        document = copy.deepcopy(GOOD)
        mutate(document)
        folder = tmp_path_factory.mktemp("fault")
        shutil.copy(DATA / "pieces.yaml", folder)
        (folder / "library.yaml").write_text(json.dumps(document), encoding="utf-8")
        files[str(folder / "library.yaml")] = name
    found: dict[str, list[Finding]] = {name: [] for name in FAULTS}
    for finding in lint(list(map(Path, files)), external=redocly.installed()):
        if finding.rule != "operation-id-unique":
            found[files[finding.file]].append(finding)
    return found


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_found_by_its_rule_and_by_no_other(name: str, findings_of: dict[str, list[Finding]]) -> None:
    _, rules, place = FAULTS[name]
    findings = findings_of[name]
    expected = {rule for rule in rules.split() if redocly.installed() or not rule.startswith("redocly/")}
    if not expected:
        pytest.skip("the tools from npm are not installed")
    assert {finding.rule for finding in findings} == expected, list(map(str, findings))
    assert any(finding.pointer.endswith(place) for finding in findings), list(map(str, findings))


PATTERNS = {
    "(": "does not compile",
    r"\Aabc\Z": "escape",
    r"\p{L}": "escape",
    r"a\-b": "escape",
    r"[\_]": "escape",
    "(?i)abc": "group",
    "(?P<year>[0-9])": "group",
    "(?>a)": "group",
    "a++": "quantifier",
    "a{2}": "",
    "a{b}": "must be escaped",
    "a]": "must be escaped",
    "[[:alpha:]]": "class",
    "[a&&b]": "class",
    "[]a]": "class",
    r"^[a-z\d\-_.]+$": "",
    r"^(?:a|b)(?=c)(?!d)(?<=e)(?<!f)\/\.\$+?$": "",
    r"^[^\]]*?$": "",
}


@pytest.mark.parametrize(("pattern", "fault"), PATTERNS.items())
def test_patterns_mean_the_same_to_python_and_ecmascript(pattern: str, fault: str, tmp_path: Path) -> None:
    document = copy.deepcopy(GOOD)
    put(*SCHEMAS, "LoanEnded", "properties", "book", "pattern", pattern)(document)

    findings = lint_document(tmp_path, document)

    assert [finding.rule for finding in findings] == (["pattern"] if fault else [])
    assert all(fault in finding.problem for finding in findings)


@pytest.mark.parametrize(
    ("name", "text", "rule"),
    [
        ("two-words.yaml", (DATA / "library.yaml").read_text(encoding="utf-8"), "file-name"),
        ("library.yml", (DATA / "library.yaml").read_text(encoding="utf-8"), "file-name"),
        ("library.yaml", "openapi: 3.1.0\na: [", "file"),
        ("library.yaml", "swagger: '2.0'", "file"),
        ("library.yaml", "", "file"),
    ],
)
def test_a_bad_file_has_a_finding(name: str, text: str, rule: str, tmp_path: Path) -> None:
    shutil.copy(DATA / "pieces.yaml", tmp_path)
    (tmp_path / name).write_text(text, encoding="utf-8")

    findings = lint([tmp_path / name], external=False)

    assert [finding.rule for finding in findings] == [rule]


def test_a_bad_file_does_not_keep_the_others_from_being_checked(tmp_path: Path) -> None:
    document = copy.deepcopy(GOOD)
    drop(*BOOK, "isbn", "description")(document)
    lint_document(tmp_path, document)

    findings = lint([tmp_path / "none.yaml", tmp_path / "library.yaml"], external=False)

    assert [finding.rule for finding in findings] == ["described", "file"]


def test_ids_are_unique_over_all_files(tmp_path: Path) -> None:
    lint_document(tmp_path, GOOD, "annexe.yaml")
    lint_document(tmp_path, GOOD)

    findings = lint([tmp_path / "annexe.yaml", tmp_path / "library.yaml"], external=False)

    assert {finding.rule for finding in findings} == {"operation-id-unique"}
    assert {finding.file for finding in findings} == {str(tmp_path / "library.yaml")}


def test_shared_parts_are_used_when_any_file_of_the_folder_uses_them(tmp_path: Path) -> None:
    document = copy.deepcopy(GOOD)
    drop("components", "securitySchemes", "basic")(document)
    put("components", "securitySchemes", "basic", {"type": "http", "scheme": "basic"})(document)
    lint_document(tmp_path, document)

    alone = lint([tmp_path / "pieces.yaml"], external=False)
    lint_document(tmp_path, GOOD, "annexe.yaml")

    assert [finding.pointer for finding in alone] == ["/components/securitySchemes/basic"]
    assert lint([tmp_path / "pieces.yaml"], external=False) == []


def test_a_finding_prints_as_one_line_that_names_place_rule_and_remedy(tmp_path: Path) -> None:
    document = copy.deepcopy(GOOD)
    put(*SCHEMAS, "Book", "required", ["two\nlines"])(document)

    (finding,) = lint_document(tmp_path, document)

    assert re.fullmatch(
        r"\S+/library\.yaml#/components/schemas/Book/required: error \[required\] .+\. .+\.", str(finding)
    )


def test_findings_are_sorted_by_file_and_place() -> None:
    files = [DATA / "pieces.yaml", DATA / "library.yaml", DATA / "none.yaml"]
    findings = lint([*files, *files], external=False)
    assert [(finding.file, finding.pointer) for finding in findings] == [(str(DATA / "none.yaml"), "")]


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["$ref", "type", "a"]), inner, max_size=2)
    ),
    max_leaves=4,
)


@settings(max_examples=60, deadline=None)
@given(place=st.sampled_from([place for place in places(GOOD) if place]), junk=JUNK)
def test_junk_anywhere_gives_findings_and_never_an_exception(
    place: tuple[Any, ...], junk: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    document = copy.deepcopy(GOOD)
    put(*place, junk)(document)

    for finding in lint_document(tmp_path_factory.mktemp("junk"), document):
        assert len(str(finding).splitlines()) == 1


def test_a_missing_linter_is_one_finding_that_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(redocly, "ROOT", tmp_path)

    findings = lint([DATA / "library.yaml", DATA / "pieces.yaml"])

    assert [(finding.rule, finding.remedy) for finding in findings] == [("redocly", "Run `make install`")]


def test_findings_of_the_other_linter_are_taken_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = DATA / "library.yaml"
    problem = {
        "ruleId": "tag-description",
        "severity": "warn",
        "message": "Say more.",
        "location": [{"source": {"ref": str(path)}, "pointer": "#/tags/0"}],
    }
    fake_linter(monkeypatch, tmp_path, json.dumps({"problems": []}) + json.dumps({"problems": [problem]}))

    (finding,) = lint([path, DATA / "pieces.yaml"])

    assert (finding.file, finding.pointer, finding.rule) == (str(path), "/tags/0", "redocly/tag-description")
    assert finding.severity == "warning"


def test_a_linter_that_breaks_down_is_a_finding(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake_linter(monkeypatch, tmp_path, "Segmentation fault")
    assert [finding.rule for finding in lint([DATA / "library.yaml"])] == ["redocly"]


def fake_linter(monkeypatch: pytest.MonkeyPatch, root: Path, output: str) -> None:
    tool = root / "node_modules" / ".bin" / "redocly"
    tool.parent.mkdir(parents=True)
    (root / "output").write_text(output, encoding="utf-8")
    tool.write_text(f"#!/bin/sh\ncat '{root / 'output'}'\n", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setattr(redocly, "ROOT", root)


@pytest.mark.skipif(not redocly.installed(), reason="the tools from npm are not installed")
def test_the_real_linter_agrees_with_the_good_and_finds_an_unknown_keyword(tmp_path: Path) -> None:
    document = copy.deepcopy(GOOD)
    put(*BOOK, "isbn", "lenght", 13)(document)
    assert lint_document(tmp_path, document) == []

    findings = lint([DATA / "library.yaml", tmp_path / "library.yaml"])

    assert {(finding.file, finding.rule) for finding in findings} >= {
        (str(tmp_path / "library.yaml"), "redocly/struct")
    }
    assert not [
        finding for finding in findings if finding.file == str(DATA / "library.yaml") and "unique" not in finding.rule
    ]
