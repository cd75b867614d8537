"""The docstrings of methods: made of what the description says of the operation, with a call as an example."""

from __future__ import annotations

import ast
import json
import textwrap
from collections.abc import Mapping, Sequence
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from ..runtime.formats import is_list, is_object

if TYPE_CHECKING:
    from .methods import Argument, Builder, Entry, Method

WIDTH = 120


class Docstring:
    """The docstring of one method."""

    def __init__(self, builder: Builder, method: Method) -> None:
        self.builder, self.method = builder, method
        self.entry, self.python = builder.entry, builder.python

    def lines(self) -> list[str]:
        """Its lines without indent; `{await}` and `{async}` stand where an async one has these words."""
        method = self.method
        summary = stopped(self.builder.how.summary or self.entry.get("summary") or self.entry["id"])
        if method.item:
            summary = f"{summary[:-1]}: all of them, page by page, each page fetched when it is needed."
        lines = [summary, ""]
        if (description := self.python.get("description")) and not (method.item or method.to_file):
            lines += [*_wrapped(description), ""]
        if note := _status_note(self.entry.get("status", "ga")):
            lines += [note, ""]
        if method.deprecated:
            lines += [f"Deprecated: {stopped(method.deprecated)}", ""]
        arguments = [*method.positional, *method.named]
        if arguments:
            lines.append("Args:")
            for argument in arguments:
                first, *more = argument.doc
                lines += _indented(f"{argument.name}: {first}", 4, 8)
                for line in more:
                    lines += _indented(line.strip(), 8, 12)
            lines.append("")
        lines += self._returns()
        lines += self._raises()
        if example := Example(self.builder, method).lines():
            lines += ["Example:", *(f"    {line}" if line else "" for line in example), ""]
        page = self.python.get("page")
        return [
            *lines,
            f"Official page: {page}"
            if page
            else f"Official page: {self.python.get('title', self.entry['api'])} API reference.",
        ]

    def _returns(self) -> list[str]:
        returns: Entry = self.python.get("returns", {})
        if self.method.item or self.method.returns == "None":
            return []
        if self.method.to_file:
            return ["Returns:", "    The number of bytes written.", ""]
        text = stopped(returns.get("doc") or "The answer")
        if keys := returns.get("keys"):
            text += f" Keys: {', '.join(f'`{key}`' for key in keys)}."
        return ["Returns:", *_indented(text, 4, 4), ""]

    def _raises(self) -> list[str]:
        builder = self.builder
        errors = builder.how.errors if builder.how.errors is not None else builder.product.errors
        kind = "ValidationError" if self.method.to_file else errors.get("", "ValidationError")
        lines = [f"    {kind}: A field is missing or wrong; nothing was sent."]
        for field_name, name in errors.items():
            if field_name:
                lines.append(f"    {name}: It is `{field_name}` that is wrong; nothing was sent.")
        refusals = {
            s: d for s, d in self.python.get("refusals", {}).items() if s.startswith("4") and s not in ("401", "429")
        }
        told = " ".join(f"{status}: {stopped(doc)}" for status, doc in refusals.items() if doc)
        lines += _indented(f"HttpError: The platform refused it. {told}".rstrip(), 4, 8)
        if self.method.to_file:
            lines += [
                "    TransportError: The connection broke; there is no file at the path.",
                "    OSError: The file cannot be written.",
            ]
        return ["Raises:", *lines, ""]


class Example:
    """A call as a program would write it."""

    def __init__(self, builder: Builder, method: Method) -> None:
        self.builder, self.method = builder, method
        self.examples = {a["wire"]: a.get("example") for a in builder.python.get("arguments", [])}
        body = builder.python.get("example")
        self.body: Mapping[str, Any] = body if isinstance(body, dict) else {}

    def lines(self) -> list[str]:
        """The lines of the example; none if the description has no example for what is required."""
        values: list[str] = []
        for argument in [*self.method.positional, *self.method.named]:
            if argument.place == "params":
                values += self._params(argument)
                continue
            if argument.place == "file":
                values += ['"file"'] * argument.required
                continue
            value = (self.body if argument.place == "body" else self.examples).get(argument.wire)
            if argument.required or (value is not None and argument.place == "body"):
                if value is None:
                    return []
                name = f"{argument.name}=" if argument in self.method.named else ""
                values.append(name + _python(value))
        target = f"client.{self.builder.product.attribute}.{self.method.name}"
        call = _call(target, values, 96)
        if self.method.item:
            call[0] = f"{{async}}for entry in {call[0]}"
            call[-1] += ":"
            return [*call, "    print(entry)"]
        call[0] = ("" if self.method.returns == "None" or self.method.to_file else "response = ") + "{await}" + call[0]
        return call

    def _params(self, argument: Argument) -> list[str]:
        if self.builder.by_filters:
            names = {a.wire for a in self.method.positional}
            told = [a for a in self.builder.python["arguments"] if a["in"] == "query" and "example" in a]
            told = [a for a in told if a["wire"] not in names and (a["required"] or _is_word(a["wire"]))]
            told.sort(key=lambda a: not a["required"])
            chosen = {a["wire"]: a["example"] for n, a in enumerate(told) if a["required"] or n < 2}
            if all(map(_is_word, chosen)):
                return [f"{wire}={_python(value)}" for wire, value in chosen.items()]
            return [_python(chosen)]
        example = self.builder.python.get("example")
        return [] if example is None else [_python(example)]


def _is_word(name: str) -> bool:
    """Whether Python takes a name as a keyword of a call."""
    return name.isidentifier() and not iskeyword(name)


def _python(value: Any) -> str:
    """A value as Python writes it, strings in double quotes."""
    if is_object(value):
        return "{" + ", ".join(f"{_python(k)}: {_python(v)}" for k, v in value.items()) + "}"
    if is_list(value):
        return "[" + ", ".join(map(_python, value)) + "]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _call(target: str, values: Sequence[str], width: int) -> list[str]:
    """A call, over several lines if it is long."""
    line = f"{target}({', '.join(values)})"
    if len(line) <= width:
        return [line]
    if len(values) == 1 and values[0].startswith("{"):
        return [f"{target}({{", *_members(values[0], width), "})"]
    inner = [
        part
        for value in values
        for part in textwrap.wrap(f"{value},", width - 4, break_long_words=False, break_on_hyphens=False)
    ]
    return [f"{target}(", *(f"    {part}" for part in inner), ")"]


def _members(text: str, width: int) -> list[str]:
    """The members of a dict, a line each."""
    value: dict[Any, Any] = ast.literal_eval(text)
    lines: list[str] = []
    for key, item in value.items():
        wrapped = textwrap.wrap(
            f"{_python(key)}: {_python(item)},", width - 4, break_long_words=False, break_on_hyphens=False
        )
        lines += [f"    {part}" for part in wrapped]
    return lines


def _status_note(status: str) -> str:
    return {
        "beta": "In beta: it may change without notice.",
        "deprecated": "The platform calls this deprecated.",
        "sunset": "The platform has shut this down, or is about to.",
    }.get(status, "")


def stopped(text: str) -> str:
    text = str(text).strip()
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH - 8, break_long_words=False, break_on_hyphens=False)


def _indented(text: str, first: int, rest: int) -> list[str]:
    return textwrap.wrap(
        text, WIDTH - 8, initial_indent=" " * first, subsequent_indent=" " * rest,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
