"""The docstrings of methods: made of what the description says of the operation, with a call as an example."""

from __future__ import annotations

import ast
import json
import textwrap
from collections.abc import Iterator, Sequence
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from ..runtime.formats import is_list, is_object
from .pytypes import FILE
from .rendering import safe

if TYPE_CHECKING:
    from .methods import Builder, Method

WIDTH = 120
_STATUS = {
    "beta": "In beta: it may change without notice.",
    "deprecated": "The platform calls this deprecated.",
    "sunset": "The platform has shut this down, or is about to.",
}


def docstring(builder: Builder, method: Method) -> list[str]:
    """The docstring of a method, see `Method.doc`."""
    entry, python = builder.entry, builder.python
    summary = stopped(method.how.summary or entry.get("summary") or entry["id"])
    if method.item:
        summary = f"{summary[:-1]}: all of them, page by page, each page fetched when it is needed."
    description = "" if method.item or method.how.to_file else python.get("description", "")
    page = python.get("page") or f"{python.get('title', entry['api'])} API reference."
    sections = (
        [summary],
        _wrap(description),
        [_STATUS[entry["status"]]] if entry.get("status") in _STATUS else [],
        [f"Deprecated: {stopped(method.how.deprecated)}"] if method.how.deprecated else [],
        _arguments(method),
        _returns(builder, method),
        _raises(builder, method),
        _example(builder, method),
        [f"Official page: {page}"],
    )
    return [safe(line) for section in sections if section for line in ("", *section)][1:]


def _arguments(method: Method) -> list[str]:
    lines: list[str] = []
    for argument in method.arguments:
        first, *more = argument.doc
        lines += _wrap(f"{argument.name}: {first}", 4, 8)
        for line in more:
            lines += _wrap(line.strip(), 8, 12)
    return lines and ["Args:", *lines]


def _returns(builder: Builder, method: Method) -> list[str]:
    if method.how.to_file:
        return ["Returns:", "    The number of bytes written."]
    if method.item or method.returns == "None":
        return []
    returns = builder.python.get("returns", {})
    text = stopped(returns.get("doc") or "The answer")
    if keys := returns.get("keys"):
        text += f" Keys: {', '.join(f'`{key}`' for key in keys)}."
    return ["Returns:", *_wrap(text, 4, 4)]


def _raises(builder: Builder, method: Method) -> list[str]:
    errors = builder.product.errors if method.how.errors is None else method.how.errors
    kind = "ValidationError" if method.how.to_file else errors.get("", "ValidationError")
    lines = ["Raises:", f"    {kind}: A field is missing or wrong; nothing was sent."]
    for wire, name in errors.items():
        lines += [f"    {name}: It is `{wire}` that is wrong; nothing was sent."] if wire else []
    refusals: dict[str, str] = builder.python.get("refusals", {})
    told = [f"{s}: {stopped(doc)}" for s, doc in refusals.items() if doc and s[0] == "4" and s not in ("401", "429")]
    lines += _wrap(" ".join(["HttpError: The platform refused it.", *told]), 4, 8)
    if method.how.to_file:
        lines.append("    TransportError: The connection broke; there is no file at the path.")
        lines.append("    OSError: The file cannot be written.")
    return lines


def _example(builder: Builder, method: Method) -> list[str]:
    """A call as a program would write it; nothing if the description has no example for what is required."""
    body: Any = builder.python.get("example")
    files = {field["wire"] for field in builder.fields if FILE in field["type"]}
    if is_object(body):
        body = {wire: _content(value) if wire in files else value for wire, value in body.items()}
    elif builder.body and builder.body["type"] == FILE:
        body = _content(body)
    fields: dict[str, Any] = body if is_object(body) else {}
    examples = {a["wire"]: a.get("example") for a in builder.stated}
    values: list[str] = []
    for argument in method.arguments:
        if argument.place == "file":
            values += ['"file"'] * argument.required
        elif argument.place == "params" and builder.by_filters:
            values += _filters(builder, {a.wire for a in method.positional})
        elif argument.place == "params":
            values += [] if body is None else [_python(body)]
        else:
            value = (fields if argument.place == "body" else examples).get(argument.wire)
            if argument.required and value is None:
                return []
            if argument.required or (value is not None and argument.place == "body"):
                values.append(f"{argument.name}={_python(value)}" if argument in method.named else _python(value))
    first, *more = _call(f"client.{builder.product.attribute}.{method.name}", values)
    if method.item:
        lines = [f"{{async}}for entry in {first}", *more]
        lines = [*lines[:-1], f"{lines[-1]}:", "    print(entry)"]
    else:
        target = "" if method.returns == "None" or method.how.to_file else "response = "
        lines = [f"{target}{{await}}{first}", *more]
    return ["Example:", *(f"    {line}" for line in lines)]


def _filters(builder: Builder, positional: set[str]) -> list[str]:
    """The required filters that have an example, or up to two; as keywords if all can be such."""
    told = [a for a in builder.stated if a["in"] == "query" and "example" in a and a["wire"] not in positional]
    told = sorted((a for a in told if a["required"] or _is_word(a["wire"])), key=lambda a: not a["required"])
    chosen = {a["wire"]: a["example"] for n, a in enumerate(told) if a["required"] or n < 2}
    if all(map(_is_word, chosen)):
        return [f"{wire}={_python(value)}" for wire, value in chosen.items()]
    return [_python(chosen)]


def _content(value: Any) -> Any:
    """A file in an example: its content is bytes."""
    return value.encode() if isinstance(value, str) else value


def _is_word(name: str) -> bool:
    """Whether Python takes a name as a keyword of a call."""
    return name.isidentifier() and not iskeyword(name)


def _python(value: Any) -> str:
    """A value as Python writes it, strings in double quotes."""
    if is_object(value):
        return "{" + ", ".join(f"{_python(k)}: {_python(v)}" for k, v in value.items()) + "}"
    if is_list(value):
        return "[" + ", ".join(map(_python, value)) + "]"
    if isinstance(value, bytes):
        return f'b"{repr(value)[2:-1]}"' if b'"' not in value else repr(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _call(target: str, values: Sequence[str]) -> Iterator[str]:
    """A call, over several lines if it is long; a dict that stands alone, a line for each of its members."""
    line = f"{target}({', '.join(values)})"
    if len(line) <= 96:
        yield line
        return
    opening, closing = "(", ")"
    if len(values) == 1 and values[0].startswith("{"):
        opening, closing = "({", "})"
        values = [f"{_python(key)}: {_python(value)}" for key, value in ast.literal_eval(values[0]).items()]
    yield target + opening
    for value in values:
        yield from _wrap(f"{value},", 4, 4, width=96)
    yield closing


def stopped(text: str) -> str:
    """A text that ends as a sentence does."""
    text = str(text).strip()
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."


def _wrap(text: str, first: int = 0, rest: int = 0, *, width: int = WIDTH - 8) -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=" " * first, subsequent_indent=" " * rest,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
