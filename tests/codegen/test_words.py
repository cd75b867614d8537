"""The words of the glossary in CONTRIBUTING.md, in all that is written by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.lint.words import old_words

ROOT = Path(__file__).parents[2]
FOLDERS = ("vonage", "codegen", "sandbox", "specs", "docs", "examples", "benchmarks", "tests")
KINDS = {".py", ".md", ".jinja", ".js", ".html", ".yaml"}
LEFT_OUT = {ROOT / "codegen/lint/words.py", Path(__file__), Path(__file__).with_name("test_lint.py")}


def written_by_hand() -> Iterator[Path]:
    yield from ROOT.glob("*.md")
    for folder in FOLDERS:
        yield from (path for path in (ROOT / folder).rglob("*") if path.suffix in KINDS and "_sync" not in path.parts)


def prose(path: Path) -> str:
    """A file without what would part the words of a sentence: the marks of comments, and quotes between two lines."""
    text = path.read_text(encoding="utf-8")
    if path.name == "CONTRIBUTING.md":
        text = text.partition("\n## Words\n")[0]  # which names them
    return re.sub(r"[\"']?\n\s*(?:#|//|f?[\"'](?![\"']))?", "\n", text)


def test_old_words_are_gone() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {excerpt!r}: say {instead!r}"
        for path in sorted(set(written_by_hand()) - LEFT_OUT)
        for excerpt, instead in old_words(prose(path))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "text",
    [
        "must be a text, not 1",
        "Assumed: 5.",
        "a truth value",
        "Two whole\nnumbers",
        "a list of texts",
        "This is no phone number.",
        "they are no `dict`",
        "the session id is none",
    ],
)
def test_old_words_are_found(text: str) -> None:
    assert list(old_words(text))


@pytest.mark.parametrize(
    "text",
    [
        "a list of text messages, which must be text messages",
        "This is no one's number.",
        "a text message, and the text of a message",
        "This is a text message.",
        "`text` is a string",
        "It is none of these.",
        "a text-to-speech call is a text-to-speech call",
        "There is no such call, and there are none that ring.",
        "where there may be no key",
        "is no longer sent, and is no more than 5",
        "None if there is none.",
        "The answer is no.",
        "It was assumed to be there.",
        "Default: 5.",
    ],
)
def test_other_words_pass(text: str) -> None:
    assert not list(old_words(text))
