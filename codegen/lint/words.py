"""The words of the field, in what people read: the glossary of CONTRIBUTING.md, as far as a machine can check it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..grammar import join
from .finding import Finding
from .spec import Spec
from .values import as_list, as_text

# What "no" and "none" may follow: "there is no x" is English, "it is no x" is not.
_THERE = r"(?<!here )(?<!here can )(?<!here may )(?<!here must )(?<!here would )(?<!here will )"
_TEXT = r"texts?\b(?![- ](?:messages?|to)\b)"  # and "a text message" is one, too
OLD_WORDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"\b[Tt]ruth values?\b", "boolean"),
        (r"\b[Ww]hole numbers?\b", "integer"),
        (r"\b(?:[Ll]ists?|[Aa]rrays?|maps?|mappings?|pairs|tuples?) of " + _TEXT, "array of strings"),
        (r"\b[Mm]ust be (?:an? )?" + _TEXT, "must be a string"),
        (r"\bis (?:a|no|not a) " + _TEXT, "a string"),
        (r"\b[Ee]mpty " + _TEXT, "empty string"),
        (r"\b[Tt]ime-outs?\b", "timeout"),
        (r"\b[Tt]ext enumerations?\b", "string enumeration"),
        (r"\bAssumed:", "Default:"),
        (
            rf"{_THERE}\b(?:is|are|was|were|be|been) no (?=[`\w])"
            r"(?!longer|more|less|fewer|better|other|match|help|one\b)",
            "is not a",
        ),
        (rf"{_THERE}\b(?:is|are|was|were|be|been) none\b(?! of)", "is not one"),
    )
)
"""Words that are not used here, each with what to say."""


def old_words(text: str) -> Iterator[tuple[str, str]]:
    """The old words in a text, each with a little of what stands around it and what to say in its place."""
    line = " ".join(text.split())
    for pattern, instead in OLD_WORDS:
        for found in pattern.finditer(line):
            yield line[max(0, found.start() - 30) : found.end() + 20], instead


def words(spec: Spec) -> Iterator[Finding]:
    """Titles, summaries, descriptions, hints and doubts."""
    for node in spec.nodes:
        for field in ("title", "summary", "description", "x-vonage-hint", "x-vonage-doubts"):
            value = node.value.get(field)
            for text in map(as_text, as_list(value) or [value]):
                text = f"must be {text}" if field == "x-vonage-hint" else text  # as errors say it
                for excerpt, instead in old_words(text):
                    yield spec.finding(join(node.pointer, field), "words", f"says `{excerpt}`", f"Say `{instead}`")
