"""The arguments and options of a command: parameters and body fields of its operation."""

from __future__ import annotations

import ast
import json
import re
import shlex
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem
from vonage_openapi import is_object

BODY, FIRST, FILE = "body field ", "first ", "_File"
OWN: tuple[str, ...] = ("help", "json", "jsonl", "all", "limit", "yes", "dry-run", "json-body", "output")


if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType  # a generic class since click 8.4


class Value(ParamType):
    """A value as the description has it: a string, a number, or JSON, which may come from `@FILE`."""

    name = "value"

    def __init__(self, type_: str) -> None:
        literal = type_.startswith("Literal[")
        values = (each.value for each in ast.walk(ast.parse(type_)) if isinstance(each, ast.Constant))
        texts = [value for value in values if isinstance(value, str)]
        self.choices: list[str] = [*dict.fromkeys(texts)] if literal else []
        self._type = "int" if literal and not self.choices else type_

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        if self.choices:
            return "[" + "|".join(self.choices) + "]"
        return {"str": "TEXT", "int": "INTEGER", "float": "NUMBER"}.get(self._type, "JSON|@FILE")

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str) or self._type == "str" or self.choices:
            return value
        if self._type in ("int", "float"):
            try:
                return int(value) if self._type == "int" else float(value)
            except ValueError:
                return value  # what it has to be is said by the check of the request
        text = read(value[1:]) if value.startswith("@") else value
        try:
            return json.loads(text)
        except ValueError:
            return text if "str" in self._type else self.fail(f"{value!r} is not JSON", param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(choice) for choice in self.choices if choice.startswith(incomplete)]


def read(name: str) -> str:
    """A file, or standard input for a hyphen."""
    return sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")


def parameters(entry: Mapping[str, Any], first: Sequence[str] = ()) -> list[click.Parameter]:
    """What the command of an operation takes; what is named in `first` may also be given without its name."""
    python = entry["python"]
    found: list[click.Parameter] = []
    taken = set(OWN)
    for argument in python.get("arguments", ()):
        wire = str(argument["wire"])
        if argument["in"] == "path":
            found.append(click.Argument([_dest(wire)], metavar=wire.upper()))
        else:
            found.append(_option(wire, wire, argument, taken))
    for field in python.get("body", {}).get("fields", ()):
        found.append(_option(f"{BODY}{field['wire']}", str(field["wire"]), field, taken))
    for wire in first:
        found.append(click.Argument([_dest(f"{FIRST}{wire}")], metavar=f"[{wire.upper()}]", required=False))
    return found


def example(entry: Mapping[str, Any], first: Sequence[str], params: Sequence[click.Parameter]) -> str:
    """The options of a call as the description has it for an example; empty if there is none."""
    fields: Any = entry["python"].get("example")
    if not is_object(fields) or not entry["python"].get("body", {}).get("fields"):
        return ""
    named, parts = {each.name: each for each in params}, list[str]()
    if any(_dest(f"{BODY}{name}") not in named for name in fields):
        return f"--json-body {shlex.quote(json.dumps(fields, ensure_ascii=False))}"
    for name, value in fields.items():
        option = named[_dest(f"{BODY}{name}")]
        flag, is_flag = option.opts[0], bool(option.secondary_opts)
        if is_flag:
            parts.append(flag if value else option.secondary_opts[0])
        for each in [] if is_flag else value if option.multiple else [value]:
            text = each if isinstance(each, str) else json.dumps(each, ensure_ascii=False)
            word = "FILE" if isinstance(option.type, click.Path) else shlex.quote(text)
            parts.append(word if name in first else f"{flag} {word}")
    return " ".join(parts)


def given(values: Mapping[str, Any], entry: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What was given, by place: `path`, `query`, `header` and `body`."""
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "cookie": {}, "body": {}}
    python = entry["python"]
    named = [(each["in"], str(each["wire"]), "") for each in python.get("arguments", ())]
    named += [("body", str(each["wire"]), BODY) for each in python.get("body", {}).get("fields", ())]
    for place, wire, prefix in named:
        value, first = values.get(_dest(f"{prefix}{wire}")), values.get(_dest(f"{FIRST}{wire}"))
        if value not in (None, ()) and first is not None:
            raise click.UsageError(f"{wire}: is given twice, {first!r} and {value!r}")
        value = first if value in (None, ()) else value
        if value is not None:
            places[place][wire] = [*value] if isinstance(value, tuple) else value
    return places


def _option(name: str, wire: str, facts: Mapping[str, Any], taken: set[str]) -> click.Option:
    flag = re.sub(r"[^0-9a-z]+", "-", wire.lower()).strip("-")
    flag = f"body-{flag}" if flag in taken else flag
    taken.add(flag)
    type_ = str(facts["type"]).removesuffix(" | None")
    words = str(facts.get("doc", ""))
    words = f"{words}  [required]" if facts.get("required") else words
    if type_ == "bool":
        return click.Option([f"--{flag}/--no-{flag}", _dest(name)], default=None, help=words)
    inner = re.fullmatch(r"list\[((?!dicts\.).*)\]", type_)  # a list of objects is one value, JSON
    file = click.Path(exists=True, dir_okay=False, path_type=Path)
    kind = file if type_ == FILE else Value(inner[1] if inner else type_)
    return click.Option([f"--{flag}", _dest(name)], type=kind, multiple=bool(inner), help=words)


def _dest(name: str) -> str:
    """The name of a parameter inside of click, which has to be an identifier."""
    return "p_" + re.sub(r"\W", lambda found: f"_{ord(found[0]):x}_", name).lower()


def body_of(places: Mapping[str, Mapping[str, Any]], whole: str | None, entry: Mapping[str, Any]) -> Any:
    """The body: the whole one as JSON or a file, with single fields over it; None if there is none."""
    if whole is None:
        return dict(places["body"]) or None
    if entry["python"]["body"]["type"] == FILE:
        return Path(whole.removeprefix("@"))
    text = read(whole.removeprefix("@")) if whole.startswith("@") or whole == "-" else whole
    try:
        body = json.loads(text)
    except ValueError as error:
        raise click.UsageError(f"--json-body: is not JSON: {error}") from None
    return {**body, **places["body"]} if is_object(body) else body
